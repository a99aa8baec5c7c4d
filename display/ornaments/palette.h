// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Owns the colours that ornaments are painted with, by theme; what is typed on them is
// qml/HoiThi/Look.
#pragma once

#include <QColor>
#include <QString>

namespace ornaments {

struct Gradient3
{
    QColor top;
    QColor middle;
    QColor bottom;
};

struct Palette
{
    Gradient3 night; //!< the sky of almost every scene
    Gradient3 amber; //!< the last thirty seconds
    Gradient3 red; //!< overtime
    QColor seaFar;
    QColor seaNear;
    QColor gold;
    QColor sunTop;
    QColor sunBottom;
    QColor sunBase;
    QColor glowIn;
    QColor glowMiddle;
    QColor glowOut;
    QColor silhouette; //!< far boats, hulls
    QColor wood; //!< mast and yard before the sun
    QColor furled; //!< sailcloth of a prize nobody may know yet
    QColor fleck;
    QColor tile; //!< of the clock's arc, lit
    QColor tileCrack;
    QColor tileSpent;
};

[[nodiscard]] const Palette &paletteOf(const QString &theme);

//! The cloth of a team's sail; numbers beyond 8 repeat the colours and carry a pennant.
[[nodiscard]] QColor teamColour(int number);

//! Whether panel \a panel (0 = top) of this team's sail is the darker one of its pattern.
[[nodiscard]] bool isPanelDark(int number, int panel);

[[nodiscard]] inline QColor blended(const QColor &from, const QColor &to, double share)
{
    return QColor::fromRgbF(float(from.redF() + (to.redF() - from.redF()) * share),
        float(from.greenF() + (to.greenF() - from.greenF()) * share),
        float(from.blueF() + (to.blueF() - from.blueF()) * share),
        float(from.alphaF() + (to.alphaF() - from.alphaF()) * share));
}

[[nodiscard]] inline QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

} // namespace ornaments
