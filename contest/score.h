// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one turn is worth: sheets, aggregate, key and entered points, weight, penalties, with every
// step kept so that the number explains itself.
#pragma once

#include "contest/sheets.h"
#include "contest/stage_time.h"
#include "contest/words.h"

namespace contest {

//! score = weight x (judged + keys + entered) - time penalty - changeover penalty - deducted, never
//! below 0 (RULES 7.5).
struct TurnScore
{
    std::vector<SheetScore> sheets; //!< main judges, then alternates, rulebook order
    Deviation deviation;
    int counted = 0; //!< sheets that count, the extremes that the aggregate drops among them
    int panelSize = 0; //!< main judges
    bool plainMean = false; //!< see Aggregate
    Fraction aggregate; //!< of the judged part, exact
    Fraction judged; //!< the same, rounded if the rulebook rounds there
    std::map<ComponentId, Points> keys;
    std::map<ComponentId, Points> entered; //!< as counted, with the component's weight
    Factor weight;
    std::int64_t overMs = 0; //!< beyond the limit; 0 if within or without limit
    std::int64_t shortMs = 0; //!< short of the least time
    Points timePenalty; //!< for both; of one sheet where it is taken off each
    bool penaltyOffSheets = false; //!< it stands in `judged` already
    std::int64_t changeoverOverMs = 0;
    Points changeoverPenalty;
    Points deducted; //!< sum of the deductions given
    Fraction exact; //!< before the rounding of segments
    Fraction total;

    //! weight x (judged + keys + entered): what the penalties are taken from.
    [[nodiscard]] Fraction earned() const;
};

//! The score of a turn, or everything that is still missing, each in words naming the judge,
//! criterion or component. Works before approval too (the operator's preview).
struct Missing
{
    Words words;
    std::string field; //!< judge or component id, "discussed"
};
struct TurnReckoning
{
    TurnScore score; //!< meaningful only if nothing is missing
    std::vector<Missing> missing;
};
[[nodiscard]] TurnReckoning reckon(const Contest &contest, const TurnId &turn);

}
