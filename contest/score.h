// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one turn is worth: sheets, mean, key points, penalty, deductions, with every step kept so
// that the number explains itself.
#pragma once

#include "contest/contest.h"
#include "contest/stage_time.h"
#include "contest/words.h"

namespace contest {

//! Why a sheet does or does not count.
enum class SheetStanding { Counts, Missing, Returned, Excused, AlternateNotNeeded };

struct SheetScore
{
    JudgeId judge;
    SheetStanding standing = SheetStanding::Missing;
    std::optional<Points> total; //!< of the marks given, also when they do not count
    std::optional<JudgeId> inPlaceOf; //!< for an alternate that counts
};

struct TurnScore
{
    std::vector<SheetScore> sheets; //!< main judges, then alternates, rulebook order
    int counted = 0; //!< sheets in the mean
    Fraction judged; //!< aggregate of the judged part
    std::map<ComponentId, Points> keys;
    std::int64_t overMs = 0; //!< beyond the limit; 0 if within or without limit
    Points timePenalty;
    Points deducted; //!< sum of the deductions given
    Fraction total; //!< never below 0 (RULES 7.5)
};

//! The score of a turn, or everything that is still missing, each in words naming the judge,
//! criterion or component. Works before approval too (the operator's preview).
struct Missing
{
    Words words;
    std::string field; //!< judge or component id
};
struct TurnReckoning
{
    TurnScore score; //!< meaningful only if nothing is missing
    std::vector<Missing> missing;
};
[[nodiscard]] TurnReckoning reckon(const Contest &contest, const TurnId &turn);

//! Judges whose sheet the turn waits for, rulebook order.
[[nodiscard]] std::vector<JudgeId> awaitedJudges(const Contest &contest, const TurnId &turn);

//! Why this judge need not mark the turn; none if not excused.
[[nodiscard]] std::optional<std::string> excuse(
    const Contest &contest, const TurnId &turn, const JudgeId &judge);

}
