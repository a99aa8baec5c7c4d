// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Results of a contest as JSON for other programs (docs/results.md). Only for seats entitled to
// everything.
#pragma once

#include "contest/contest.h"

#include <string>

namespace messages {

//! results.json: the rounds in which anything has happened, rulebook order.
[[nodiscard]] std::string resultsJson(const contest::Contest &contest);
//! Whether both came to the same figures, places, prizes and ties. What people remarked about
//! corrections on the way, and with it the sentences of the reasons, may differ.
[[nodiscard]] bool sameResults(const contest::Contest &one, const contest::Contest &other);

}
