// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "display/ornaments/rig.h"

#include <cmath>
#include <numbers>

namespace ornaments {

namespace {

double belly(int k)
{
    return std::sin(std::numbers::pi * k / panels);
}

void curveDown(QPainterPath &path, const QPointF &from, const QPointF &to)
{
    path.quadTo((from + to) / 2 + QPointF(5, -1), to);
}

//! The foot sags; every batten above it is straight.
void footBack(QPainterPath &path)
{
    path.quadTo(QPointF(48, 103), luff(panels));
}

}

QPointF luff(int k)
{
    const double share = double(k) / panels;
    return {15 - 12 * share - 3.5 * belly(k), 27 + 70 * share};
}

QPointF leech(int k)
{
    const double share = double(k) / panels;
    return {66 + 26 * share + 9 * belly(k), 92 * share};
}

QPainterPath panelPath(int k)
{
    QPainterPath path(luff(k));
    path.lineTo(leech(k));
    curveDown(path, leech(k), leech(k + 1));
    if (k == panels - 1) {
        footBack(path);
    } else {
        path.lineTo(luff(k + 1));
    }
    path.quadTo((luff(k) + luff(k + 1)) / 2 + QPointF(-1.2, 0), luff(k));
    path.closeSubpath();
    return path;
}

QPainterPath edgePath()
{
    QPainterPath path(luff(0));
    path.lineTo(leech(0));
    for (int k = 0; k < panels; ++k) {
        curveDown(path, leech(k), leech(k + 1));
    }
    footBack(path);
    for (int k = panels; k > 0; --k) {
        path.quadTo((luff(k) + luff(k - 1)) / 2 + QPointF(-1.2, 0), luff(k - 1));
    }
    path.closeSubpath();
    return path;
}

QPointF along(const QPointF &from, const QPointF &to, double share)
{
    return from + (to - from) * share;
}

QPainterPath hullPath()
{
    QPainterPath path(QPointF(-10, 107));
    path.quadTo(14, 113, 46, 113);
    path.quadTo(84, 113, 112, 101);
    path.quadTo(106, 116, 92, 122);
    path.quadTo(70, 127, 44, 127);
    path.quadTo(14, 127, 2, 121);
    path.quadTo(-6, 116, -10, 107);
    return path;
}

QPainterPath gunwale()
{
    QPainterPath path(QPointF(-10, 107));
    path.quadTo(14, 113, 46, 113);
    path.quadTo(84, 113, 112, 101);
    return path;
}

}
