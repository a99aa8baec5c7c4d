// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Owns the sea's swell: one strip per layer that repeats sideways after a whole wave.
#pragma once

#include "display/ornaments/palette.h"

#include <QImage>

namespace ornaments {

constexpr int swellLayers = 5;

//! Layer 0 is the farthest. \a wave is the wave's length in pixels; the strip is \a width wide.
//! \a strength fades the gold lines where text stands on the sea.
[[nodiscard]] QImage paintSwell(const Palette &palette, int layer, double unit, int width, int wave,
    double strength, double heave);

} // namespace ornaments
