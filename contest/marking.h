// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is marked in a segment and how marks, keys, times and breaches become its score.
#pragma once

#include "contest/id.h"
#include "contest/points.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace contest {

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
    Points min = {}; //!< 0 unless the scale starts higher, as 6-10
    int weight = 1; //!< 1-100
};

//! Marked by every judge of the turn; a component without criteria in the file is one criterion
//! whose id is the component's.
struct JudgedComponent
{
    ComponentId id;
    std::string label;
    std::vector<Criterion> criteria; //!< never empty; a component's weight is already in theirs
    std::optional<std::int64_t> timeLimitMs = {}; //!< shown on the clock; costs nothing
    std::optional<std::int64_t> thinkMs = {};
};

//! Scored by an answer key: the secretary enters how many questions were right, and how many wrong
//! where that costs points.
struct KeyComponent
{
    ComponentId id;
    std::string label;
    int questions = 0; //!< right + wrong is 0..questions
    Points right; //!< points per right answer
    std::optional<std::int64_t> thinkMs = {};
    Points wrong = {}; //!< points per wrong answer, mostly negative
    Points none = {}; //!< points per unanswered question

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
    std::optional<Points> cap = {}; //!< none: no end
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

//! A difference that is too large: more than `points`, or more than `percent` of a sheet's maximum.
struct Threshold
{
    Points points;
    std::optional<int> percent = {}; //!< 1-100; given: `points` is not used
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
    std::optional<std::int64_t> timeLimitMs = {};
    TimePenalty timePenalty;
    std::vector<Component> components; //!< never empty
    std::optional<LeastTime> leastTime = {};
    PenaltyApplies penaltyApplies = PenaltyApplies::OnceAfterAggregation;
    std::optional<Changeover> changeover = {};
    Factor weight = {}; //!< "hệ số" of the whole segment
    std::optional<Points> totalStep = {}; //!< a sheet's total is a multiple of this
    std::optional<Aggregation> aggregation = {}; //!< none: the rulebook's
    std::optional<PanelId> panel = {}; //!< none: the round's
    int onStageMin = 0, onStageMax = 0; //!< members on stage; 0: no limit
};

//! All lines of one judge's sheet in this segment, in order; empty if nothing is judged.
[[nodiscard]] std::vector<Criterion> criteriaOf(const Segment &segment);
[[nodiscard]] std::vector<KeyComponent> keysOf(const Segment &segment);
[[nodiscard]] std::vector<EnteredComponent> enteredOf(const Segment &segment);
//! The most that one sheet's total can be.
[[nodiscard]] Points sheetMax(const Segment &segment);

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

}
