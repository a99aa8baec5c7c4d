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

}
