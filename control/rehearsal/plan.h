// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns marks into the orders that play an evening, each with the seat that gives it.
#pragma once

#include "contest/decide.h"
#include "contest/standings.h"
#include "control/rehearsal/marks.h"

#include <functional>
#include <memory>
#include <set>

namespace rehearsal {

struct PlannedOrder
{
    contest::Order order;
    contest::Actor actor; //!< a judge for tablet sheets, else the operator
    std::size_t line = 0; //!< of the marks file that asks for it; 0: none does
};

//! What the hall is shown on the way.
enum class Screens {
    Shown, //!< team, clock, judging, score; the ceremony; standings
    CeremonyOnly, //!< as little as closing a round needs
};

//! Supplies what a marks file would hold, for rounds and ties that it says nothing about.
struct Robots
{
    //! Everything about a whole round with these teams, but what its results must show first.
    std::function<RoundMarks(const contest::RoundId &, const std::vector<contest::TeamId> &)> marks;
    //! Right answers to an extra question, or the votes of so many judges.
    std::function<std::map<contest::TeamId, int>(
        const contest::RoundId &, const contest::OpenTie &)>
        answers, votes;
    //! The order of a tied group: a ruling, or lots.
    std::function<std::vector<contest::TeamId>(const contest::RoundId &, const contest::OpenTie &)>
        order;
    //! So many of the teams placed before, named for this round by hand.
    std::function<std::vector<contest::TeamId>(
        const contest::RoundId &, std::vector<contest::TeamId>, int)>
        entrants;
};
//! Robots that can be repeated from the seed, judges with tastes of their own.
[[nodiscard]] Robots robots(const contest::Rulebook &book, std::uint64_t seed);

struct PlanOptions
{
    std::uint64_t drawSeed = 1; //!< round k of the rulebook draws with drawSeed + k
    Screens screens = Screens::Shown;
    std::optional<Robots> robots;
    std::string signer = "Trưởng Ban Tổ chức (diễn tập)"; //!< of decisions as proposed
};

struct PlanSteps;

//! Reads what is to be done next from the state alone, so that it can go on after any interruption.
class Plan
{
public:
    Plan(MarksFile marks, PlanOptions options);

    //! The orders that come next, to be given one after the other; then ask again. Within one
    //! answer each order stands on the state that those before it leave. Empty: nothing more can
    //! be done, because all is closed or a tie stays open.
    [[nodiscard]] std::vector<PlannedOrder> next(const contest::Contest &contest);

    //! The desk would not take one of the orders: their round cannot go on, others can.
    void refuse(Fault fault);

    //! Whether a round that is played, or the line into any round, stays open for a tie that
    //! nobody parts.
    [[nodiscard]] bool isStuck(const contest::Contest &contest) const;

    //! What only playing could show: what was refused, rows about teams that are no finalists,
    //! answers, votes, lots and rulings about groups that are not tied. Complete once `next` was
    //! empty.
    [[nodiscard]] const std::vector<Fault> &faults() const { return m_faults; }
    //! The marks played, those of robots included.
    [[nodiscard]] const MarksFile &marks() const { return m_marks; }

private:
    void playRoundOf(PlanSteps &steps, const contest::Round &round);
    [[nodiscard]] bool hasEntered(PlanSteps &steps, const contest::Round &round);
    void nameEntrants(PlanSteps &steps, const contest::Round &round, const RoundMarks &marks);
    void ruleEntry(PlanSteps &steps, const contest::Round &round, const RoundMarks &marks,
        const contest::OpenTie &tie);
    void findUnusedEntry(const contest::Contest &contest, const RoundMarks &marks);
    [[nodiscard]] const RoundMarks *marksFor(
        const contest::Contest &contest, const contest::Round &round);
    void playRound(PlanSteps &steps, const RoundMarks &marks);
    void partTies(PlanSteps &steps, const RoundMarks &marks);
    void decide(PlanSteps &steps, const RoundMarks &marks);
    void endRound(PlanSteps &steps, const RoundMarks &marks);
    void fault(const RoundMarks &marks, std::vector<Fault> faults);

    MarksFile m_marks;
    PlanOptions m_options;
    std::vector<Fault> m_faults;
    contest::RoundId m_playing; //!< whose orders were asked for last
    std::set<contest::RoundId> m_checked; //!< fed rounds whose rows fit their teams
    std::set<contest::RoundId> m_faulty; //!< rounds that cannot go on
};

enum class Ending {
    Closed, //!< every round that has marks is closed
    TieOpen, //!< a tie stays undecided; no final
    Faulty, //!< see the faults
};

struct Evening
{
    contest::Contest contest;
    Ending ending = Ending::Closed;
    std::vector<Fault> faults;
};

//! Plays the whole plan in memory, without desk or sockets; how a marks file is checked to the end
//! before anything is really played.
[[nodiscard]] Evening playInMemory(const std::shared_ptr<const contest::Rulebook> &book, Plan plan);
//! The same where other rounds were taken over before.
[[nodiscard]] Evening playInMemory(contest::Contest before, Plan plan);

//! Rounds whose results came sealed from another laptop, and a contest in which nothing else has
//! happened: what marksText() stands on.
[[nodiscard]] std::set<contest::RoundId> takenOver(const contest::Contest &contest);
[[nodiscard]] contest::Contest withOnlyTakenOver(const contest::Contest &contest);

}
