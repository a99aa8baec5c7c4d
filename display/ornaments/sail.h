// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Owns the sails and boats: each team's own, the far fleet, and boats whose sails are down.
#pragma once

#include "display/ornaments/palette.h"

#include <QImage>
#include <QRectF>

namespace ornaments {

//! Boats are drawn in a box of 130 x 140 units; a sail's own box is 100 x 130 within it.
inline constexpr QRectF boatBox{-14, -10, 130, 140};

//! The part of the box that a sail without its boat fills.
inline constexpr QRectF sailBox{-2, -5, 108, 114};

enum class Spars { Dark, Wood };
enum class SailDetail { Small, Large };

//! A team's sail alone, with a dark outline: for rows and lists, or larger with its mast's ends.
[[nodiscard]] QImage paintSmallSail(
    const Palette &palette, int number, int height, SailDetail detail);

//! A team's sail as it stands on its boat, with yard and boom.
[[nodiscard]] QImage paintSail(const Palette &palette, int number, int height, Spars spars);

[[nodiscard]] QImage paintMast(const Palette &palette, int height, Spars spars);
[[nodiscard]] QImage paintHull(const Palette &palette, int height);

//! The sail of the team that nobody may know yet, rolled and lashed on its boom.
[[nodiscard]] QImage paintFurledSail(const Palette &palette, int height);

//! A dark boat with gold lines, belonging to nobody.
[[nodiscard]] QImage paintFarBoat(const Palette &palette, int height);

//! A boat at rest, sail down.
[[nodiscard]] QImage paintRestingBoat(const Palette &palette, int height);

} // namespace ornaments
