// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the results of a round that was played elsewhere are consistent in themselves.
#pragma once

#include "contest/contest.h"
#include "contest/words.h"

namespace contest {

//! Why the rulebook cannot have led to this closing, naming the row; none: it can. Its marks are
//! not here, so that only what its own figures say is compared. The round's teams must be known.
[[nodiscard]] std::optional<Words> closingFault(const Contest &contest, const RoundClosed &closing);

}
