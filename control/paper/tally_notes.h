// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the figures of the tally cannot say by themselves.
#pragma once

#include "control/paper/paper.h"

#include "contest/score.h"

namespace paper {

//! Of one turn that counts, below the table of its segment.
[[nodiscard]] QStringList notesOf(const Edition &edition, const contest::TurnId &turn);

//! A figure of this stage as it counts and, where rounding changed it, as it was before:
//! "57,30 (từ 57,25)".
[[nodiscard]] QString staged(const contest::Rulebook &rulebook, contest::Rounding::Stage stage,
    const contest::Fraction &before, const contest::Fraction &counted);

//! What holds for every figure: which sheets count, what is rounded, by what is ranked.
[[nodiscard]] QString tallyFoot(const contest::Rulebook &rulebook);

}
