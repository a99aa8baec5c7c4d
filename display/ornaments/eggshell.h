// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Owns the eggshell mosaic: sun discs, their halo and the tiles of the clock's arc.
#pragma once

#include "display/ornaments/palette.h"

#include <QImage>

namespace ornaments {

//! A whole sun, \a diameter pixels wide, without halo.
[[nodiscard]] QImage paintSun(const Palette &palette, int diameter);

//! Gold rings and near glow in a square of \a reach diameters around a sun of \a diameter.
[[nodiscard]] QImage paintHalo(const Palette &palette, int diameter, double reach);

//! One sixtieth of the half ring whose outer radius is \a radius; tile 0 lies on the left horizon.
//! The picture is a square centred on the tile's middle, \a side pixels wide.
[[nodiscard]] QImage paintArcTile(
    const Palette &palette, double radius, int tile, int side, const QString &state);

} // namespace ornaments
