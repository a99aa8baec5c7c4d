// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks the rules about marks that have not been played yet.
#pragma once

#include "contest/score.h"
#include "control/rehearsal/marks.h"

namespace rehearsal {

//! Whether complete marks can still keep a turn of this segment from being approved.
[[nodiscard]] bool mayWaitForDeviation(
    const contest::Rulebook &book, const contest::Segment &segment);

enum class Talked { Yes, No };

//! What the turn would still lack if everything that the marks say about it were entered; with or
//! without the panel's discussion.
[[nodiscard]] std::vector<contest::Missing> lackOf(const contest::Rulebook &book,
    const RoundMarks &marks, const contest::TurnId &turn, Talked talked);

//! Whether a tie may end in a shared prize.
[[nodiscard]] bool mayShare(const contest::Rulebook &book);

[[nodiscard]] contest::Words tooManyFor(const std::string &prize);

}
