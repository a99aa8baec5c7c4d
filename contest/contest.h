// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The state of a contest: a fold over its facts, and nothing else. The larger parts are copied
// and destroyed in state.cpp, so that not every file that holds them compiles that anew.
#pragma once

#include "contest/fact.h"
#include "contest/incidents.h"
#include "contest/rulebook.h"

#include <memory>
#include <set>

namespace contest {

//! Where a stage clock was held, and why.
struct ClockPause
{
    std::int64_t atMs = 0; //!< of the time on stage
    std::string reason;
    bool operator==(const ClockPause &) const = default;
};

//! The stage clock of one turn. Elapsed time never contains pauses.
struct StageClock
{
    enum class State { Idle, Running, Paused, Stopped };
    State state = State::Idle;
    std::int64_t accumulatedMs = 0; //!< before the current run
    Stamp runningSince; //!< valid while Running
    std::optional<std::int64_t> measuredMs; //!< the timekeeper's time, replaces the clock's
    std::string reason; //!< of the last pause or measured time
    std::vector<ClockPause> pauses; //!< in their order

    //! ms on stage without pauses, at boot time `nowBootMs` of the same boot.
    [[nodiscard]] std::int64_t elapsedMs(std::int64_t nowBootMs) const;
    //! The same at a stamp; what ran before a reboot and was not paused cannot be known.
    [[nodiscard]] std::int64_t elapsedMs(const Stamp &now) const;
    //! Time that counts for the penalty: measured, else the stopped or paused clock's; a running
    //! clock counts what it had accumulated.
    [[nodiscard]] std::int64_t countedMs() const;
    bool operator==(const StageClock &) const = default;
};

struct Sheet
{
    Marks marks;
    std::string note;
    SheetSource source = SheetSource::Tablet;
    int version = 0; //!< 1 = first submission
    bool returned = false; //!< given back; does not count until submitted again
    std::vector<std::string> returnReasons; //!< of every return, oldest first
    std::int64_t sequence = 0; //!< of the fact that submitted it
    bool operator==(const Sheet &) const = default;
};

struct Deduction
{
    Points points;
    std::string reason;
    std::int64_t sequence = 0;
    std::optional<DeductionId> rule = {};
    bool operator==(const Deduction &) const = default;
};

struct KeyResult
{
    int right = 0;
    int wrong = 0;
    bool operator==(const KeyResult &) const = default;
};

//! A component's value that was entered again, and otherwise.
template<class Value>
struct Correction
{
    ComponentId component;
    Value before, after;
    bool operator==(const Correction &) const = default;
};

//! The panel's talk about marks that lie far apart.
struct Discussion
{
    std::string reason;
    std::int64_t sequence = 0; //!< of the fact; a later sheet opens the question anew
    bool operator==(const Discussion &) const = default;
};

//! A performance that was broken off and begun anew: kept, and counts for nothing.
struct Attempt
{
    StageClock clock;
    std::map<JudgeId, Sheet> sheets;
    std::map<ComponentId, KeyResult> keyResults;
    std::map<ComponentId, Points> entered;
    std::optional<std::int64_t> changeoverMs;
    std::optional<Discussion> discussed;
    std::string reason; //!< of the restart
    std::int64_t sequence = 0; //!< of the restart's fact
    bool operator==(const Attempt &) const = default;
};

struct TurnState
{
    bool called = false;
    StageClock clock;
    std::map<JudgeId, Sheet> sheets;
    std::map<JudgeId, std::string> excused; //!< for this turn only: judge -> reason
    std::map<ComponentId, KeyResult> keyResults;
    std::map<ComponentId, Points> entered;
    std::vector<Correction<KeyResult>> keyCorrections;
    std::vector<Correction<Points>> pointsCorrections;
    std::optional<std::int64_t> changeoverMs;
    std::vector<Deduction> deductions;
    std::optional<Discussion> discussed;
    bool approved = false;
    bool published = false; //!< its score has been on air
    //! How many panel amendments there were when it was first approved: it keeps that panel.
    std::optional<std::size_t> panelAsOf;
    std::vector<Attempt> attempts; //!< before the one that counts
    std::vector<Reopening> reopenings;
    //! As the hall saw it before it was reopened, until it is announced again; at most one.
    std::vector<TurnState> announced;
    //! Only in `announced`: the questions that were cancelled by then.
    std::optional<std::map<ComponentId, int>> cancelledThen;

    TurnState();
    TurnState(const TurnState &);
    TurnState(TurnState &&) noexcept;
    TurnState &operator=(const TurnState &);
    TurnState &operator=(TurnState &&) noexcept;
    ~TurnState();
    bool operator==(const TurnState &) const = default;
};

struct LeftTeam
{
    Departure departure = Departure::Withdrawn;
    std::optional<SegmentId> from;
    std::string reason;
    bool operator==(const LeftTeam &) const = default;
};

//! A running order that another one replaced before the first team was called.
struct ReplacedDraw
{
    std::vector<TeamId> order;
    std::optional<std::uint64_t> seed; //!< none: drawn by hand
    std::vector<std::string> witnesses;
    std::string reason; //!< why it was replaced
    bool operator==(const ReplacedDraw &) const = default;
};

struct RoundState
{
    std::vector<TeamId> runningOrder; //!< empty: not drawn yet
    std::vector<TeamId> playingOrder; //!< of calling; empty: the running order
    std::optional<std::uint64_t> drawSeed;
    std::vector<std::string> witnesses;
    std::vector<ReplacedDraw> replacedDraws;
    std::map<JudgeId, std::string> excused; //!< for every turn of the round
    std::map<TeamId, LeftTeam> left;
    std::vector<ExtraQuestionHeld> extraQuestions; //!< a later one about the same teams replaces
    std::vector<TieRuled> rulings; //!< a later one about the same group replaces
    std::vector<JudgesVoted> votes; //!< a later one about the same group replaces
    std::vector<LotDrawn> lots; //!< a later one about the same group replaces
    std::map<TeamId, std::map<BonusId, Points>> bonuses;
    std::map<TeamId, std::map<BonusId, Points>> shownBonuses; //!< when standings were last taken
    std::map<SubjectId, AudienceVoted> audience;
    std::map<SubjectId, JuryChose> choices;
    std::vector<AdvanceRuled> advanceRulings; //!< into this round; a later one replaces
    std::optional<EntrantsNamed> named; //!< who enters this round
    std::vector<EntrantsNamed> namedBefore; //!< what it replaced, oldest first
    std::map<SegmentId, std::string> voided; //!< for every team: segment -> reason
    Cancelled cancelled; //!< questions that count for nobody
    std::vector<Complaint> complaints;
    std::map<int, SessionState> sessions; //!< by number from 1; those anything happened to
    std::optional<PrizesDecided> decision;
    int revealedSteps = 0; //!< of the ceremony
    std::optional<RoundClosed> closed;
    std::string importedKey; //!< fingerprint; set: it was played and closed on another laptop
    //! As they were when the round closed, of teams whose roster was amended since.
    std::map<TeamId, std::vector<Member>> rostersThen;

    RoundState();
    RoundState(const RoundState &);
    RoundState(RoundState &&) noexcept;
    RoundState &operator=(const RoundState &);
    RoundState &operator=(RoundState &&) noexcept;
    ~RoundState();
    bool operator==(const RoundState &) const = default;
};

//! Something Ctrl+Z can take back, newest last.
struct Undoable
{
    std::int64_t sequence = 0; //!< of the fact
    Fact fact;
    std::optional<TurnId> onStageBefore; //!< for TurnCalled
    bool calledBefore = false; //!< for TurnCalled
    StageClock clockBefore; //!< for clock facts
    Cue liveBefore; //!< for cues
    std::optional<Cue> standbyBefore; //!< for cues
    std::int64_t liveNumberBefore = 0;
    bool operator==(const Undoable &) const = default;
};

struct Seat
{
    std::string device;
    std::string tokenHash;
    bool operator==(const Seat &) const = default;
};

struct Contest
{
    std::shared_ptr<const Rulebook> rulebook;
    std::int64_t sequence = 0; //!< of the last fact applied
    std::map<RoundId, RoundState> rounds; //!< every round of the rulebook
    std::map<TurnId, TurnState> turns; //!< those that anything happened to
    std::optional<TurnId> onStage;
    Cue live; //!< what the hall sees
    std::int64_t liveNumber = 0; //!< counts cues taken; never falls, an undo counts on
    std::optional<Cue> standby; //!< chosen to be taken next; none: what the run of show says
    std::vector<Undoable> undoStack;
    std::map<std::string, Seat> seats;
    std::vector<Incident> incidents; //!< in the order of the record, for the minutes

    explicit Contest(std::shared_ptr<const Rulebook> book);
    Contest(const Contest &);
    Contest(Contest &&) noexcept;
    Contest &operator=(const Contest &);
    Contest &operator=(Contest &&) noexcept;
    ~Contest();

    [[nodiscard]] const RoundState &round(const RoundId &id) const; //!< must exist
    [[nodiscard]] const TurnState *turn(const TurnId &id) const; //!< null: nothing happened yet
    //! The teams of a round, rulebook order; for a final: those advanced, none while unknown.
    [[nodiscard]] std::vector<TeamId> teamsOf(const RoundId &id) const;
    //! Every turn of a round in playing order (running order x segments by rotation).
    [[nodiscard]] std::vector<TurnId> turnsOf(const RoundId &id) const;
    [[nodiscard]] bool isVoid(const TurnId &id) const; //!< its team has left or its segment is
    //! Why nobody's score in the segment counts; null: it counts.
    [[nodiscard]] const std::string *voidedBecause(
        const RoundId &round, const SegmentId &segment) const;
    //! Who marks the turn, or did when it was approved.
    [[nodiscard]] const Panel &panelOf(const TurnId &id) const;
    //! Who is in the team, or was when the round closed.
    [[nodiscard]] const std::vector<Member> &rosterOf(
        const RoundId &round, const TeamId &team) const;
    //! The suspended session that the turn belongs to; null: it may go on.
    [[nodiscard]] const SessionState *suspensionOf(const TurnId &id) const;
    //! 1-based place in the running order; 0 before the draw.
    [[nodiscard]] int numberOf(const RoundId &round, const TeamId &team) const;
};

//! The segment's keys with the questions that still count in this round.
[[nodiscard]] std::vector<KeyComponent> keysOf(const Contest &contest, const TurnId &turn);
//! The hall has seen a score of the turn that was corrected since.
[[nodiscard]] bool wasAnnounced(const TurnState &turn);

//! Folds one fact into the state. Facts come from `decide` and from the journal only.
void apply(Contest &contest, const RecordedFact &recorded);

}
