// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which judges' sheets count for a turn, and what marks that lie far apart lead to (RULES 7.3,
// 7.15).
#pragma once

#include "contest/contest.h"

namespace contest {

//! Why a sheet does or does not count.
enum class SheetStanding {
    Counts,
    Missing,
    Returned,
    Excused,
    AlternateNotNeeded,
    Excluded, //!< too far from the mean of all
};

//! A sheet that counts may still be left out of the aggregate as one of the two extremes.
enum class Extreme { None, Highest, Lowest };

//! How far a sheet lies from the mean of all, and how far it might.
struct Stray
{
    Fraction off, allowed;
};

struct SheetScore
{
    JudgeId judge;
    SheetStanding standing = SheetStanding::Missing;
    std::optional<Points> total = {}; //!< of the marks given, also when they do not count
    std::optional<JudgeId> inPlaceOf = {}; //!< for an alternate that counts
    bool thirdMark = false; //!< an alternate asked because the others lie far apart
    Extreme dropped = Extreme::None;
    std::optional<Points> taken = {}; //!< for a sheet that counts: total less a penalty per sheet
    std::optional<Stray> stray = {}; //!< for one that was excluded
};

//! How far the counted sheets lie apart, where the rulebook looks at it.
struct Deviation
{
    DeviationPolicy::Action action = DeviationPolicy::Action::Off;
    Points spread; //!< highest less lowest total, as marked, before anything follows from it
    Fraction allowed;
    bool exceeded = false; //!< strictly above what is allowed
    bool settled = false; //!< Discuss: the chair's word came after the latest counted sheet
};

struct PanelSheets
{
    std::vector<SheetScore> lines; //!< main judges, then alternates, rulebook order
    Deviation deviation;
};

//! The turn's sheets as they stand. Nothing is excluded and no third mark is asked for while a
//! sheet is awaited or fewer than the panel's least number count.
[[nodiscard]] PanelSheets sheetsOf(const Contest &contest, const TurnId &turn);

//! A sheet's total: each mark as often as its criterion's weight says.
[[nodiscard]] Points totalOf(const std::vector<Criterion> &criteria, const Marks &marks);

[[nodiscard]] bool isJudged(const Segment &segment);
[[nodiscard]] bool isAwaited(const SheetScore &line);

//! Judges whose sheet the turn waits for, rulebook order.
[[nodiscard]] std::vector<JudgeId> awaitedJudges(const Contest &contest, const TurnId &turn);

//! Why this judge need not mark the turn; none if not excused.
[[nodiscard]] std::optional<std::string> excuse(
    const Contest &contest, const TurnId &turn, const JudgeId &judge);

}
