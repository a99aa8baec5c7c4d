// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Owns the sail-panel bands: their rounded end, the furled band of a sealed prize, gold leaf.
#pragma once

#include "display/ornaments/palette.h"

#include <QImage>

namespace ornaments {

//! The right end of a band: a sail's belly. \a edge is the gold rule's width in pixels, 0 = none.
[[nodiscard]] QImage paintBandEnd(const QColor &fill, const QColor &line, double edge, int height);

//! A rolled sail, lashed in gold every 23 units; \a labelWidth pixels at the left stay free of
//! lashings.
[[nodiscard]] QImage paintFurledBand(
    const Palette &palette, double unit, int width, int height, double labelWidth);

//! One of eight five-sided flakes of gold leaf.
[[nodiscard]] QImage paintLeaf(const Palette &palette, int shape, int side);

} // namespace ornaments
