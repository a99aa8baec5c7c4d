// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks whose weighted total falls on the step that a segment asks of totals.
#pragma once

#include "contest/fact.h"
#include "contest/rulebook.h"

namespace rehearsal {

//! The nearest marks, from the first criterion on, whose total is a multiple of the step; the same
//! marks if no marks at all reach one.
[[nodiscard]] contest::Marks onTotalStep(
    const std::vector<contest::Criterion> &criteria, contest::Marks marks, contest::Points step);

}
