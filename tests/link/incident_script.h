// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes wrong in a random evening.
#pragma once

#include "tests/link/script.h"

namespace messages {

//! Something about the stage; mostly such that the evening goes on.
[[nodiscard]] contest::Order wrongOnStage(
    Random &random, const contest::Contest &contest, const contest::TurnId &turn);

//! A complaint, a correction, other people.
[[nodiscard]] contest::Order wrongOnPaper(
    Random &random, const contest::Contest &contest, const contest::TurnId &turn);

//! The talk about marks that lie far apart, where it is due; whether it is depends on the marks.
[[nodiscard]] std::optional<contest::Order> discussionOf(
    const contest::Contest &contest, const contest::TurnId &turn);

//! What must be done before the ceremony can go on; none: nothing keeps it.
[[nodiscard]] std::optional<contest::Order> unfinishedBusiness(const contest::Contest &contest);

}
