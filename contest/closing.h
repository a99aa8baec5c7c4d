// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A round's results as one fact, and what that fact tells where the round was played elsewhere.
#pragma once

#include "contest/prizes.h"

namespace contest {

//! What closing the round now would record; its decision must be there.
[[nodiscard]] RoundClosed closingOf(const Contest &contest, const RoundId &round);

//! Whether two closings say the same but for the words of their reasons: those are of the version
//! of the program that wrote them, and a record outlives it.
[[nodiscard]] bool sameFigures(RoundClosed one, RoundClosed other);

//! The closing of a round that was imported; null if it was or will be played here.
[[nodiscard]] const RoundClosed *importedClosing(const Contest &contest, const RoundId &round);
[[nodiscard]] Standings standingsFrom(const RoundClosed &closing);
//! The awards as decided; amounts as the rulebook lists them.
[[nodiscard]] Proposal proposalFrom(const Contest &contest, const RoundClosed &closing);

}
