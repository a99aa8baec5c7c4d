// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a decision about the prizes of a round fits its results.
#pragma once

#include "contest/prizes.h"
#include "contest/refusal.h"

namespace contest {

//! What is wrong with a decision as things stand now; none: it holds.
[[nodiscard]] std::optional<Refusal> faultOf(const Contest &contest, const PrizesDecided &decision);
//! A tie that people must part, in words.
[[nodiscard]] Words tieWords(const Contest &contest, const RoundId &round, const OpenTie &tie);

}
