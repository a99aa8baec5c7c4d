// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to one turn: stage clock, sheets, what the secretary enters, approval.
#pragma once

#include "contest/id.h"
#include "contest/points.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace contest {

struct TurnCalled
{
    TurnId turn;
    bool operator==(const TurnCalled &) const = default;
};
struct ClockStarted
{
    TurnId turn;
    bool operator==(const ClockStarted &) const = default;
};
struct ClockPaused
{
    TurnId turn;
    std::string reason;
    std::int64_t agoMs = 0; //!< how long before this fact the operator pressed
    bool operator==(const ClockPaused &) const = default;
};
struct ClockResumed
{
    TurnId turn;
    bool operator==(const ClockResumed &) const = default;
};
struct ClockStopped
{
    TurnId turn;
    bool operator==(const ClockStopped &) const = default;
};
//! The timekeeper's measured time replaces the stage clock's.
struct TimeMeasured
{
    TurnId turn;
    std::int64_t elapsedMs = 0;
    std::string reason;
    bool operator==(const TimeMeasured &) const = default;
};

enum class SheetSource {
    Tablet,
    Paper, //!< typed in by one person: "một người nhập"
};

using Marks = std::map<CriterionId, Points>;

struct SheetSubmitted
{
    TurnId turn;
    JudgeId judge;
    Marks marks; //!< one for every criterion of the segment
    std::string note;
    SheetSource source = SheetSource::Tablet;
    bool operator==(const SheetSubmitted &) const = default;
};
struct SheetReturned
{
    TurnId turn;
    JudgeId judge;
    std::string reason;
    bool operator==(const SheetReturned &) const = default;
};
//! For one turn, or, with no segment and team, for every turn of the round.
struct JudgeExcused
{
    RoundId round;
    std::optional<TurnId> turn;
    JudgeId judge;
    std::string reason;
    bool operator==(const JudgeExcused &) const = default;
};
struct KeyResultEntered
{
    TurnId turn;
    ComponentId component;
    int right = 0;
    int wrong = 0; //!< where wrong answers cost points
    bool operator==(const KeyResultEntered &) const = default;
};
//! Of an entered component; a later one replaces.
struct PointsEntered
{
    TurnId turn;
    ComponentId component;
    Points points; //!< before the component's weight
    bool operator==(const PointsEntered &) const = default;
};
//! The time from the call to the start; a later one replaces.
struct ChangeoverMeasured
{
    TurnId turn;
    std::int64_t elapsedMs = 0;
    bool operator==(const ChangeoverMeasured &) const = default;
};
struct DeductionGiven
{
    TurnId turn;
    Points points; //!< positive; taken off
    std::string reason;
    std::optional<DeductionId> rule = {}; //!< of the rulebook's list; none: the jury's own
    bool operator==(const DeductionGiven &) const = default;
};
//! The panel has talked about marks that lie far apart; holds until another sheet comes in.
struct DeviationSettled
{
    TurnId turn;
    std::string reason;
    bool operator==(const DeviationSettled &) const = default;
};
struct TurnApproved
{
    TurnId turn;
    bool operator==(const TurnApproved &) const = default;
};

}
