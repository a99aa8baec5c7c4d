// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that differs between contests, as data. Variants are closed: a new kind of rule is a
// new alternative here, and the compiler names every place that must learn it.
#pragma once

#include "contest/id.h"
#include "contest/points.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace contest {

// ---- what is marked -------------------------------------------------------------------------

//! A number to multiply with, in thousandths: 1000 is 1 ("hệ số").
struct Factor
{
    std::int64_t thousandths = 1000;
    auto operator<=>(const Factor &) const = default;
};

//! One line of a judge's sheet: min <= mark <= max, a multiple of step. The mark counts `weight`
//! times in the sheet's total.
struct Criterion
{
    CriterionId id;
    std::string label;
    Points max;
    Points step;
    Points min; //!< 0 unless the scale starts higher, as 6-10
    int weight = 1; //!< 1-100
};

//! Marked by every judge of the turn; a component without criteria in the file is one criterion
//! whose id is the component's.
struct JudgedComponent
{
    ComponentId id;
    std::string label;
    std::vector<Criterion> criteria; //!< never empty; a component's weight is already in theirs
    std::optional<std::int64_t> timeLimitMs; //!< shown on the clock; costs nothing
    std::optional<std::int64_t> thinkMs;
};

//! Scored by an answer key: the secretary enters how many questions were right, and how many wrong
//! where that costs points.
struct KeyComponent
{
    ComponentId id;
    std::string label;
    int questions = 0; //!< right + wrong is 0..questions
    Points right; //!< points per right answer
    std::optional<std::int64_t> thinkMs;
    Points wrong; //!< points per wrong answer, mostly negative
    Points none; //!< points per unanswered question

    [[nodiscard]] Points worth(int rightAnswers, int wrongAnswers) const;
};

//! Points that the secretary enters: measured, counted or given elsewhere.
struct EnteredComponent
{
    ComponentId id;
    std::string label;
    Points min, max, step;
    int weight = 1; //!< 1-100
    bool extra = false; //!< bonus_penalty: outside the segment's maximum, nothing entered means 0
};

using Component = std::variant<JudgedComponent, KeyComponent, EnteredComponent>;

//! Each full unit beyond the limit and the grace costs `points`, at most `cap` together
//! (RULES 7.6).
struct PenaltyPerFullUnit
{
    std::int64_t unitMs = 60'000;
    Points points;
    std::optional<Points> cap; //!< none: no end
    std::int64_t graceMs = 0; //!< units are counted from the limit plus this
};
//! The last tier whose `fromMs` is reached decides; exactly at the limit nothing is lost. The named
//! millisecond belongs to the upper tier (RULES 7.6).
struct PenaltyTiers
{
    struct Tier
    {
        std::int64_t fromMs = 0; //!< beyond the limit; the first tier may start at 0: any overtime
        Points points;
    };
    std::vector<Tier> tiers; //!< rising fromMs, never empty
};
//! What comes after the limit is not judged; it costs no points.
struct HardCutoff
{
};
struct NoTimePenalty
{
};
using TimePenalty = std::variant<NoTimePenalty, PenaltyPerFullUnit, PenaltyTiers, HardCutoff>;

//! A performance shorter than this loses points; only where a time was recorded.
struct LeastTime
{
    std::int64_t ms = 0;
    TimePenalty penalty; //!< of the time that is missing; never HardCutoff
};

enum class PenaltyApplies {
    OnceAfterAggregation,
    EachSheet, //!< taken off every counted sheet, never below 0, before the aggregation
};

//! The time from the call to the start, for building the stage.
struct Changeover
{
    std::int64_t limitMs = 0;
    TimePenalty penalty;
};

// ---- how marks become a score ---------------------------------------------------------------

//! A difference that is too large: more than `points`, or more than `percent` of a sheet's maximum.
struct Threshold
{
    Points points;
    std::optional<int> percent; //!< 1-100; given: `points` is not used
};

struct MeanOfSheets
{
}; //!< arithmetic mean over the counted sheets' totals, exact
//! Sum over the panel; where a judge is missing, the mean times the panel's size (RULES 7.4).
struct SumOfSheets
{
};
//! One highest and one lowest sheet total leave where at least `least` count, else none
//! (RULES 7.2).
struct DropHighLow
{
    int least = 5; //!< 3 or more
    bool sum = false; //!< the rest's mean times (panel size - 2) instead of its mean
};
//! Sheets further from the mean of all than `beyond` leave, in one pass (RULES 7.3).
struct ExcludeOutliers
{
    Threshold beyond;
};
//! The middle one, or the mean of the middle two (RULES 7.4).
struct MedianOfSheets
{
};
using Aggregation
    = std::variant<MeanOfSheets, SumOfSheets, DropHighLow, ExcludeOutliers, MedianOfSheets>;

//! What happens where the highest and the lowest counted sheet differ by strictly more than
//! `beyond`.
struct DeviationPolicy
{
    enum class Action {
        Off,
        Warn, //!< said on the console and in the tally
        Discuss, //!< approval waits for the chair's word after the last sheet
        Exclude, //!< as ExcludeOutliers, before the aggregation
        ThirdMark, //!< approval waits for one alternate's sheet, which then counts as well
    };
    Action action = Action::Off;
    Threshold beyond;
};

//! Where numbers are rounded, half up; nothing is rounded otherwise (RULES 7.5).
struct Rounding
{
    enum class Stage {
        Never,
        Judged, //!< the aggregate of the judged part
        Segment, //!< each turn's score
        Total, //!< a team's total
    };
    Stage stage = Stage::Never;
    int places = 2; //!< 0-3
};

struct Segment
{
    SegmentId id;
    std::string label; //!< "Phần thi Giới thiệu"
    std::string shortLabel; //!< "Giới thiệu"
    Points max; //!< one sheet's maximum plus key and entered parts, before the weight
    std::optional<std::int64_t> timeLimitMs;
    TimePenalty timePenalty;
    std::vector<Component> components; //!< never empty
    std::optional<LeastTime> leastTime;
    PenaltyApplies penaltyApplies = PenaltyApplies::OnceAfterAggregation;
    std::optional<Changeover> changeover;
    Factor weight; //!< "hệ số" of the whole segment
    std::optional<Points> totalStep; //!< a sheet's total is a multiple of this
    std::optional<Aggregation> aggregation; //!< none: the rulebook's
    std::optional<PanelId> panel; //!< none: the round's
    int onStageMin = 0, onStageMax = 0; //!< members on stage; 0: no limit
};

//! All lines of one judge's sheet in this segment, in order; empty if nothing is judged.
[[nodiscard]] std::vector<Criterion> criteriaOf(const Segment &segment);
[[nodiscard]] std::vector<KeyComponent> keysOf(const Segment &segment);
[[nodiscard]] std::vector<EnteredComponent> enteredOf(const Segment &segment);
//! The most that one sheet's total can be.
[[nodiscard]] Points sheetMax(const Segment &segment);

// ---- who ------------------------------------------------------------------------------------

enum class MemberRole { Main, Reserve, Support };
enum class Gender { Unknown, Female, Male };

struct Member
{
    std::string name;
    int born = 0; //!< year; 0 = not given
    MemberRole role = MemberRole::Main;
    bool captain = false;
    Gender gender = Gender::Unknown;
    std::vector<SegmentId> segments; //!< takes part in these; empty: in all
};

struct Team
{
    TeamId id;
    std::string name; //!< full form: "Xã Bình Hải", "Thị trấn Châu Ổ"
    std::string shortName; //!< row form: "Bình Hải", "TT Châu Ổ"
    std::string skit; //!< title of its tiểu phẩm; may be empty
    std::vector<Member> roster;
    std::vector<std::string> units; //!< of a joint team; empty: one unit, the team's own
    std::optional<DivisionId> division;
};

struct RosterLimits
{
    int min = 0, max = 0; //!< members in all
    int main = 0; //!< exactly so many main members
    int captains = 1;
    std::optional<int> reserveMax, supportMax;
    int womenMin = 0;
};

//! "Khối": teams that are ranked apart. Each of its rounds holds its own teams only.
struct Division
{
    DivisionId id;
    std::string label;
};

struct Judge
{
    JudgeId id;
    std::string name;
    std::string title; //!< office, as on the minutes
    std::optional<TeamId> ownTeam; //!< of the judge's own commune (RULES 7.11)
};

struct Panel
{
    std::vector<Judge> judges; //!< the main judges; the chair marks too
    JudgeId chair; //!< one of judges
    std::vector<Judge> alternates; //!< each counts only in place of one excused judge (RULES 7.15)
    std::vector<std::string> secretaries;
    int minPresent = 1; //!< counted sheets are never fewer
};

//! A breach with its price, as the regulation lists it.
struct DeductionRule
{
    DeductionId id;
    std::string label;
    Points points; //!< per case
    bool free = false; //!< `points` is then the most that can be taken off
};

//! Points on a team's total, outside every segment.
struct Bonus
{
    BonusId id;
    std::string label;
    Points max, step; //!< 0..max
};

// ---- how scores become places ---------------------------------------------------------------

struct BySegmentScore
{
    SegmentId segment;
    bool operator==(const BySegmentScore &) const = default;
};
struct ByOverallTotal
{
    bool operator==(const ByOverallTotal &) const = default;
};
//! The best single judge's sheets: each judge's counted totals over the round's segments are added;
//! the greatest of these sums.
struct ByBestJudge
{
    bool operator==(const ByBestJudge &) const = default;
};
//! The mean of the counted sheets' marks in one criterion.
struct ByCriterion
{
    SegmentId segment;
    CriterionId criterion;
    bool operator==(const ByCriterion &) const = default;
};
//! Time penalties, changeover penalties and deductions of the round added; fewer first.
struct ByFewerPenalties
{
    bool operator==(const ByFewerPenalties &) const = default;
};
struct ByExtraQuestion
{
    bool operator==(const ByExtraQuestion &) const = default;
};
struct ByJudgesVote
{
    bool operator==(const ByJudgesVote &) const = default;
};
struct ByChairRuling
{
    bool operator==(const ByChairRuling &) const = default;
};
//! A draw of real lots, entered with its witnesses.
struct ByLot
{
    bool operator==(const ByLot &) const = default;
};
//! Equal teams share the place, and its prize as the prize set says. Never across an advancement
//! line: there the chair rules.
struct BySharing
{
    bool operator==(const BySharing &) const = default;
};
//! One rung of a tie ladder.
using TieRung = std::variant<BySegmentScore, ByOverallTotal, ByBestJudge, ByCriterion,
    ByFewerPenalties, ByExtraQuestion, ByJudgesVote, ByChairRuling, ByLot, BySharing>;

struct MainPrize
{
    std::string name; //!< "Nhất"
    int quantity = 1;
    Money amount; //!< each
    bool mayStayUnfilled = true;
};

struct FromSegment
{
    SegmentId segment;
    bool operator==(const FromSegment &) const = default;
};
struct FromCriterion
{
    SegmentId segment;
    CriterionId criterion;
    bool operator==(const FromCriterion &) const = default;
};
//! Votes that the secretary enters; they never touch a total.
struct FromAudienceVote
{
    bool operator==(const FromAudienceVote &) const = default;
};
//! The latest year of birth among a team's main members.
struct FromYoungest
{
    bool operator==(const FromYoungest &) const = default;
};
struct FromJuryChoice
{
    bool operator==(const FromJuryChoice &) const = default;
};
using SideSource
    = std::variant<FromSegment, FromCriterion, FromAudienceVote, FromYoungest, FromJuryChoice>;

struct SidePrize
{
    SubjectId id; //!< of its ties; for FromSegment the segment's id unless the file gives another
    std::string name;
    int quantity = 1;
    Money amount;
    SideSource source;
};

struct PrizeSet
{
    std::string decidedBy; //!< "Ban Tổ chức Hội thi", "UBND huyện Bình Sơn"
    std::vector<MainPrize> main; //!< best first
    std::vector<SidePrize> side;
    bool sideWithMain = true; //!< false: a team with a main prize is no candidate for a side prize
    //! Where equal teams share a prize across a boundary (RULES 7.8).
    bool splitsShared = false; //!< the sum of the places they span, divided; else each in full
    bool sharedConsumes = true; //!< the places they span are used up
};

// ---- rounds ---------------------------------------------------------------------------------

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
    std::string date; //!< ISO 8601; empty: the round's
    std::optional<int> startMinute, endMinute; //!< of the day
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
    std::optional<DivisionId> division;
    std::optional<PanelId> panel; //!< none: the rulebook's
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
    std::optional<ComplaintPolicy> complaint;
    int correctionApprovals = 1; //!< people who must agree to a correction after approval
    std::vector<AudienceItem> audienceItems; //!< never in totals

    [[nodiscard]] const Round *round(const RoundId &id) const;
    [[nodiscard]] const Segment *segment(const SegmentId &id) const;
    [[nodiscard]] const Team *team(const TeamId &id) const;
    [[nodiscard]] const Judge *judge(const JudgeId &id) const; //!< of any panel
    [[nodiscard]] bool isAlternate(const JudgeId &id) const; //!< in every panel that names it
    [[nodiscard]] const Panel &panelOf(const RoundId &round, const SegmentId &segment) const;
    [[nodiscard]] std::vector<Judge> allJudges() const; //!< main judges first, each once
    [[nodiscard]] const PrizeSet &prizesOf(const Round &round) const;
    //! Rounds that take teams from this one.
    [[nodiscard]] std::vector<const Round *> roundsFedBy(const RoundId &id) const;
    //! How many of this round's first places go on to another round; 0 if none do.
    [[nodiscard]] int advancingFrom(const RoundId &id) const;
    //! The segments that this round's sessions play, in the order of `segments`.
    [[nodiscard]] std::vector<SegmentId> segmentsOf(const Round &round) const;
};

}
