// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Owns the sky: gradient, dawn glow and gold flecks as one opaque picture.
#pragma once

#include "display/ornaments/palette.h"

#include <QImage>
#include <QSize>

namespace ornaments {

struct SkyPlan
{
    QSize size;
    double unit = 0; //!< pixels per 1 % of the screen's height
    double horizon = 0; //!< pixels from the top
    QPointF glow; //!< centre, in pixels
    double glowRadius = 0; //!< pixels; 0 = no glow
    double glowStrength = 1;
    double glowSquash = 1; //!< height of the glow as a share of its width
};

[[nodiscard]] QImage paintSky(const Palette &palette, const Gradient3 &sky, const SkyPlan &plan);

} // namespace ornaments
