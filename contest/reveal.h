// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the hall may see by now, by the rulebook's reveal policy (RULES 7.16).
#pragma once

#include "contest/contest.h"

namespace contest {

//! The last prize of the round has been on air.
[[nodiscard]] bool ceremonyIsOver(const Contest &contest, const RoundId &round);
//! Every turn of the segment is approved or void.
[[nodiscard]] bool isWhole(const Contest &contest, const RoundId &round, const SegmentId &segment);

//! The policy lets the score of an approved turn be shown.
[[nodiscard]] bool scoreIsRevealed(const Contest &contest, const TurnId &turn);
//! The policy lets standings of the round be shown; with a segment: that segment's.
[[nodiscard]] bool rankingIsRevealed(
    const Contest &contest, const RoundId &round, const std::optional<SegmentId> &segment);
//! Whether a board that the policy allows may count this turn.
[[nodiscard]] bool countsOnBoard(const Contest &contest, const TurnId &turn);

}
