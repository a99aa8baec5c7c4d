// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Owns the lines of a junk's sail and hull, in units of a box of 100 x 130.
#pragma once

#include <QPainterPath>
#include <QPointF>

namespace ornaments {

constexpr int panels = 6;

//! Where batten \a k meets the mast's side of the sail; 0 is the yard, 6 the boom.
[[nodiscard]] QPointF luff(int k);

//! Where batten \a k meets the outer edge.
[[nodiscard]] QPointF leech(int k);

[[nodiscard]] QPainterPath panelPath(int k);
[[nodiscard]] QPainterPath edgePath();
[[nodiscard]] QPointF along(const QPointF &from, const QPointF &to, double share);

[[nodiscard]] QPainterPath hullPath();

//! The hull's upper edge.
[[nodiscard]] QPainterPath gunwale();

}
