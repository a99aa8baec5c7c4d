// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures that the computable rungs of a tie ladder compare.
#pragma once

#include "contest/results.h"

namespace contest {

//! The figure of a team on a rung that can be computed; none where people decide.
[[nodiscard]] std::optional<Fraction> rungValue(
    const Contest &contest, const TieRung &rung, const TeamResult &result);
//! Where less is better.
[[nodiscard]] bool fewerFirst(const TieRung &rung);

//! Each judge's counted totals over the round's segments, added; the greatest sum.
[[nodiscard]] Points bestJudge(const TeamResult &result);
//! The mean of the counted sheets' marks; 0 without a counted sheet.
[[nodiscard]] Fraction criterionMean(const Contest &contest, const TeamResult &result,
    const SegmentId &segment, const CriterionId &criterion);
//! What time, changeover and deductions took off in the round.
[[nodiscard]] Points penalties(const TeamResult &result);

}
