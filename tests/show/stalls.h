// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pairs of evenings in which a screen or a tablet hangs for a while.
#pragma once

#include "tests/show/timeline.h"
#include "tests/show/twins.h"

namespace show {

//! Lets the seat stall up to `most` times, in both evenings at the same places: from then on it
//! reads nothing until it must say something, or a while has passed.
void letStall(messages::Random &random, Twins &twins, const std::string &seat, int most);

struct LateReading
{
    int frames = 0; //!< that waited, and came when the seat read on
    int replaced = 0; //!< by those: versions of topics that the seat never got
};
[[nodiscard]] LateReading lateReading(
    const Moves &moves, const std::string &seat, const Timeline &);

}
