// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that differs between contests, as data. Variants are closed: a new kind of rule is a
// new alternative here or in marking.h, people.h, ranking.h, and the compiler names every place
// that must learn it.
#pragma once

#include "contest/marking.h"
#include "contest/people.h"
#include "contest/ranking.h"

#include <map>

namespace contest {

struct ListedTeams
{
    std::vector<TeamId> teams;
};
//! The first `count` places of each of these rounds, in this order of rounds, then the `bestNext`
//! best of the teams placed next ("đội nhì có số điểm cao nhất").
struct TopOfEach
{
    int count = 0;
    std::vector<RoundId> rounds;
    int bestNext = 0;
};
//! The `count` best totals over all these rounds.
struct BestOverall
{
    int count = 0;
    std::vector<RoundId> rounds;
};
//! `count` teams of these rounds, named by the organisers with a reason.
struct NamedByHand
{
    int count = 0;
    std::vector<RoundId> rounds;
};
using Entrants = std::variant<ListedTeams, TopOfEach, BestOverall, NamedByHand>;
//! The rounds that the entrants come from; none if they are listed.
[[nodiscard]] const std::vector<RoundId> &sourcesOf(const Entrants &entrants);

enum class Rotation { SegmentBySegment, TeamByTeam };

struct Session
{
    std::string label;
    std::vector<SegmentId> segments;
    bool awards = false; //!< the ceremony is held in this session
    std::string date = {}; //!< ISO 8601; empty: the round's
    std::optional<int> startMinute = {}, endMinute = {}; //!< of the day
};

struct Round
{
    RoundId id;
    std::string label; //!< "Cụm Bình Trị"
    std::string venue;
    std::string date; //!< ISO 8601 or empty
    Entrants entrants;
    std::vector<Session> sessions;
    Rotation rotation = Rotation::SegmentBySegment;
    PrizeSetId prizes;
    //! The running order is cut into groups of so many; a group plays to the session's end by the
    //! rotation before the next begins. 0: one group.
    int groupSize = 0;
    std::optional<DivisionId> division = {};
    std::optional<PanelId> panel = {}; //!< none: the rulebook's
    //! Part of the points of the closed round that a team came from, on top of its total.
    Factor carryOver{0};
};

//! When standings may be shown to the hall.
enum class RankingReveal {
    AfterCeremony, //!< once the last prize of the round has been revealed
    Approved, //!< as soon as turns are approved
    AfterSegment, //!< once every turn of a segment is approved or void; of whole segments only
};
//! When the score of an approved turn may be shown to the hall.
enum class ScoreReveal {
    Approved,
    AfterSegment, //!< once every turn of its segment is approved or void
    AfterCeremony,
};

struct RevealPolicy
{
    RankingReveal ranking = RankingReveal::AfterCeremony;
    ScoreReveal scores = ScoreReveal::Approved;
    bool judgesShown = false; //!< each judge's total stands on the score scene
};

//! What has to be handed in before the contest, and by when.
struct SubmissionGate
{
    std::string id, label;
    std::string due; //!< ISO 8601 date
};
struct ComplaintPolicy
{
    std::string by; //!< "captain"
    std::string until; //!< "results_signed"
    std::string decidedBy;
    bool written = true;
};
struct AudienceItem
{
    std::string id, label;
};

struct Rulebook
{
    std::string id; //!< names the contest; [a-z0-9-]
    std::string name;
    std::string organiser;
    std::string standingBody;
    RosterLimits rosterLimits;
    std::vector<Segment> segments; //!< in playing order
    std::vector<Team> teams;
    std::vector<Division> divisions;
    Panel panel; //!< marks wherever no other is named
    std::map<PanelId, Panel> panels; //!< of single rounds or segments
    std::vector<AmendedPanel> amendedPanels; //!< during the contest; the last that covers a turn
    Aggregation aggregation;
    DeviationPolicy deviation;
    Rounding rounding;
    bool ranksOnRounded = false; //!< totals and ladder values compared as rounded to showPlaces
    std::vector<DeductionRule> deductions;
    std::vector<Bonus> bonuses;
    int showPlaces = 2; //!< decimal places shown, rounded half up; ranking is on exact fractions
    std::vector<TieRung> tieLadder;
    std::vector<TieRung> sideTieLadder;
    std::vector<Round> rounds; //!< a round comes after those it takes teams from
    std::map<PrizeSetId, PrizeSet> prizeSets;
    RevealPolicy reveal;
    std::vector<SubmissionGate> gates;
    std::optional<ComplaintPolicy> complaint = {};
    int correctionApprovals = 1; //!< people who must agree to a correction after approval
    std::vector<AudienceItem> audienceItems; //!< never in totals

    Rulebook();
    Rulebook(const Rulebook &); // these in state.cpp: contest.h says why
    Rulebook(Rulebook &&) noexcept;
    Rulebook &operator=(const Rulebook &);
    Rulebook &operator=(Rulebook &&) noexcept;
    ~Rulebook();

    [[nodiscard]] const Round *round(const RoundId &id) const;
    [[nodiscard]] const Segment *segment(const SegmentId &id) const;
    [[nodiscard]] const Team *team(const TeamId &id) const;
    //! The title of what the team plays in this segment: only the last segment, the skit, has one.
    //! Empty: none, or an unknown team.
    [[nodiscard]] std::string titleIn(const SegmentId &segment, const TeamId &team) const;
    [[nodiscard]] const Judge *judge(const JudgeId &id) const; //!< of any panel
    [[nodiscard]] bool isAlternate(const JudgeId &id) const; //!< in every panel that names it
    [[nodiscard]] const Panel &panelOf(const RoundId &round, const SegmentId &segment) const;
    //! The same as it was after so many amendments.
    [[nodiscard]] const Panel &panelOf(
        const RoundId &round, const SegmentId &segment, std::size_t amendments) const;
    [[nodiscard]] std::vector<Judge> allJudges() const; //!< main judges first, each once
    //! "GK2", "DP1": the place among all main judges or all alternates; the id of an unknown one.
    [[nodiscard]] std::string judgeLabel(const JudgeId &id) const;
    [[nodiscard]] const PrizeSet &prizesOf(const Round &round) const;
    //! A side prize of the round by what its ties are about; null: there is none.
    [[nodiscard]] const SidePrize *sidePrize(const RoundId &round, const SubjectId &id) const;
    //! Rounds that take teams from this one.
    [[nodiscard]] std::vector<const Round *> roundsFedBy(const RoundId &id) const;
    //! How many of this round's first places go on to another round; 0 if none do.
    [[nodiscard]] int advancingFrom(const RoundId &id) const;
    //! The segments that this round's sessions play, in the order of `segments`.
    [[nodiscard]] std::vector<SegmentId> segmentsOf(const Round &round) const;
};

}
