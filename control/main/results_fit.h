// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the results that a record holds follow from its own facts: what `verify` checks beyond
// the chain, and what nobody may seal without.
#pragma once

#include "contest/contest.h"
#include "contest/words.h"

namespace verbs {

//! For readShow: words that name the line and the round of a closing that the facts before it do
//! not add up to, or of a round taken over that is not what its sealed file says.
[[nodiscard]] std::optional<contest::Words> resultsFit(
    const contest::Contest &state, const contest::RecordedFact &recorded);

}
