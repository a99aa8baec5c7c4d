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

//! One line of a judge's sheet: 0 <= mark <= max, a multiple of step.
struct Criterion
{
    CriterionId id;
    std::string label;
    Points max;
    Points step;
};

//! Marked by every judge of the turn; a component without criteria in the file is one criterion
//! whose id is the component's.
struct JudgedComponent
{
    ComponentId id;
    std::string label;
    std::vector<Criterion> criteria; //!< never empty
    std::optional<std::int64_t> timeLimitMs; //!< shown on the clock; costs nothing
    std::optional<std::int64_t> thinkMs;
};

//! Scored by an answer key: the secretary enters how many questions were right.
struct KeyComponent
{
    ComponentId id;
    std::string label;
    int questions = 0; //!< entered value is 0..questions
    Points right; //!< points per right answer
    std::optional<std::int64_t> thinkMs;
};

using Component = std::variant<JudgedComponent, KeyComponent>;

//! Each full unit over the limit costs `points`, at most `cap` together (RULES 7.6).
struct PenaltyPerFullUnit
{
    std::int64_t unitMs = 60'000;
    Points points;
    Points cap;
};
struct NoTimePenalty
{
};
using TimePenalty = std::variant<NoTimePenalty, PenaltyPerFullUnit>;

struct Segment
{
    SegmentId id;
    std::string label; //!< "Phần thi Giới thiệu"
    std::string shortLabel; //!< "Giới thiệu"
    Points max; //!< equals the sum of its components' maxima
    std::optional<std::int64_t> timeLimitMs;
    TimePenalty timePenalty;
    std::vector<Component> components; //!< never empty
};

//! All lines of one judge's sheet in this segment, in order; empty if nothing is judged.
[[nodiscard]] std::vector<Criterion> criteriaOf(const Segment &segment);
[[nodiscard]] std::vector<KeyComponent> keysOf(const Segment &segment);

// ---- who ------------------------------------------------------------------------------------

enum class MemberRole { Main, Reserve, Support };

struct Member
{
    std::string name;
    int born = 0; //!< year; 0 = not given
    MemberRole role = MemberRole::Main;
    bool captain = false;
};

struct Team
{
    TeamId id;
    std::string name; //!< full form: "Xã Bình Hải", "Thị trấn Châu Ổ"
    std::string shortName; //!< row form: "Bình Hải", "TT Châu Ổ"
    std::string skit; //!< title of its tiểu phẩm; may be empty
    std::vector<Member> roster;
};

struct RosterLimits
{
    int min = 0, max = 0; //!< members in all
    int main = 0; //!< exactly so many main members
    int captains = 1;
};

struct Judge
{
    JudgeId id;
    std::string name;
    std::string title; //!< office, as on the minutes
};

struct Panel
{
    std::vector<Judge> judges; //!< the main judges; the chair marks too
    JudgeId chair; //!< one of judges
    std::vector<Judge> alternates; //!< each counts only in place of one excused judge (RULES 7.15)
    std::vector<std::string> secretaries;
    int minPresent = 1; //!< counted sheets are never fewer
};

// ---- how marks become places ----------------------------------------------------------------

struct MeanOfSheets
{
}; //!< arithmetic mean over the counted sheets' totals, exact
using Aggregation = std::variant<MeanOfSheets>;

struct BySegmentScore
{
    SegmentId segment;
    bool operator==(const BySegmentScore &) const = default;
};
struct ByOverallTotal
{
    bool operator==(const ByOverallTotal &) const = default;
};
struct ByExtraQuestion
{
    bool operator==(const ByExtraQuestion &) const = default;
};
struct ByChairRuling
{
    bool operator==(const ByChairRuling &) const = default;
};
//! One rung of a tie ladder.
using TieRung = std::variant<BySegmentScore, ByOverallTotal, ByExtraQuestion, ByChairRuling>;

struct MainPrize
{
    std::string name; //!< "Nhất"
    int quantity = 1;
    Money amount; //!< each
};

struct SidePrize
{
    std::string name;
    int quantity = 1;
    Money amount;
    SegmentId source; //!< best score in this segment
};

struct PrizeSet
{
    std::string decidedBy; //!< "Ban Tổ chức Hội thi", "UBND huyện Bình Sơn"
    std::vector<MainPrize> main; //!< best first
    std::vector<SidePrize> side;
};

// ---- rounds ---------------------------------------------------------------------------------

struct ListedTeams
{
    std::vector<TeamId> teams;
};
//! The first `count` places of each of these rounds, in this order of rounds.
struct TopOfEach
{
    int count = 0;
    std::vector<RoundId> rounds;
};
using Entrants = std::variant<ListedTeams, TopOfEach>;

enum class Rotation { SegmentBySegment, TeamByTeam };

struct Session
{
    std::string label;
    std::vector<SegmentId> segments;
    bool awards = false; //!< the ceremony is held in this session
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
};

//! When standings may be shown to the hall.
enum class RankingReveal {
    AfterCeremony, //!< once the last prize of the round has been revealed
    Approved, //!< as soon as turns are approved
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
    Panel panel;
    Aggregation aggregation;
    int showPlaces = 2; //!< decimal places shown, rounded half up; ranking is on exact fractions
    std::vector<TieRung> tieLadder;
    std::vector<TieRung> sideTieLadder;
    std::vector<Round> rounds; //!< a round comes after those it takes teams from
    std::map<PrizeSetId, PrizeSet> prizeSets;
    RankingReveal rankingReveal = RankingReveal::AfterCeremony;

    [[nodiscard]] const Round *round(const RoundId &id) const;
    [[nodiscard]] const Segment *segment(const SegmentId &id) const;
    [[nodiscard]] const Team *team(const TeamId &id) const;
    [[nodiscard]] const Judge *judge(const JudgeId &id) const; //!< main judge or alternate
    [[nodiscard]] bool isAlternate(const JudgeId &id) const;
    [[nodiscard]] const PrizeSet &prizesOf(const Round &round) const;
    //! Rounds that take teams from this one.
    [[nodiscard]] std::vector<const Round *> roundsFedBy(const RoundId &id) const;
    //! How many of this round's first places go on to another round; 0 if none do.
    [[nodiscard]] int advancingFrom(const RoundId &id) const;
    //! The segments that this round's sessions play, in the order of `segments`.
    [[nodiscard]] std::vector<SegmentId> segmentsOf(const Round &round) const;
};

}
