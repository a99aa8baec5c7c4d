// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "display/ornaments/band.h"

#include "display/ornaments/chance.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace ornaments {

namespace {

//! The belly begins .16 of the height before the end and swells by .45 of that beyond its chord.
constexpr double bellyShare = 0.16;

} // namespace

QImage paintBandEnd(const QColor &fill, const QColor &line, double edge, int height)
{
    const double belly = bellyShare * height;
    const int width = int(std::ceil(belly)) + 1;
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path(QPointF(0, 0));
    path.quadTo(1.9 * belly, height / 2.0, 0, height);
    path.closeSubpath();
    painter.fillPath(path, fill);
    if (edge > 0) {
        QPainterPath rim(QPointF(0, edge / 2));
        rim.quadTo(1.9 * belly - edge, height / 2.0, 0, height - edge / 2);
        painter.setPen(QPen(line, edge, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawPath(rim);
    }
    return image;
}

QImage paintFurledBand(
    const Palette &palette, double unit, int width, int height, double labelWidth)
{
    // The lashings' loose ends hang 1.6 units out of the band on both sides.
    const double spare = 1.6 * unit;
    QImage image(width, int(height + 2 * spare), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double belly = bellyShare * height;
    const QRectF band(0, spare, width, height);
    QPainterPath roll(band.topLeft());
    roll.lineTo(width - belly, band.top());
    roll.quadTo(width + 0.9 * belly, band.center().y(), width - belly, band.bottom());
    roll.lineTo(0, band.bottom());
    roll.closeSubpath();
    QLinearGradient round(0, band.top(), 0, band.bottom());
    round.setColorAt(0, palette.furled.darker(170));
    round.setColorAt(0.3, blended(palette.furled, Qt::white, 0.16));
    round.setColorAt(0.62, palette.furled.darker(125));
    round.setColorAt(1, palette.seaNear);
    painter.fillPath(roll, round);
    painter.setPen(QPen(faded(palette.seaNear, 0.8), std::max(1.0, 0.16 * unit)));
    for (int crease = 1; crease <= 4; ++crease) {
        const double y = band.top() + band.height() * (0.1 + 0.19 * crease);
        const double end = width - belly * (1.1 - 0.5 * std::sin(3.14 * crease / 5.0));
        painter.drawLine(QPointF(0, y + 0.3 * unit), QPointF(end, y));
    }
    painter.setPen(QPen(palette.gold, 0.5 * unit, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    const double first = labelWidth + 11 * unit;
    for (double x = first; x < width - 6 * unit; x += 23 * unit) {
        for (const double aside : {-0.9 * unit, 0.9 * unit}) {
            QPainterPath lash(QPointF(x + aside, band.top() - 0.4 * unit));
            lash.quadTo(x + aside + 3.4 * unit, band.center().y(), x + aside + 0.9 * unit,
                band.bottom() + 0.3 * unit);
            painter.drawPath(lash);
        }
        const QPointF knot(x + 0.9 * unit, band.bottom() + 0.1 * unit);
        painter.drawLine(knot + QPointF(-0.5 * unit, 0), knot + QPointF(-1.6 * unit, 1.3 * unit));
        painter.drawLine(knot + QPointF(0.9 * unit, 0), knot + QPointF(1.9 * unit, 1.3 * unit));
    }
    return image;
}

QImage paintLeaf(const Palette &palette, int shape, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    Chance chance(std::uint64_t(900 + shape));
    QPolygonF flake;
    const double turn = chance.between(0, 6.28);
    const double squash = chance.between(0.4, 1.0);
    for (int corner = 0; corner < 5; ++corner) {
        const double angle = turn + corner * 2 * 3.14159 / 5 + chance.between(-0.35, 0.35);
        const double reach = side / 2.0 * chance.between(0.62, 0.98);
        flake << QPointF(
            side / 2.0 + std::cos(angle) * reach, side / 2.0 + std::sin(angle) * reach * squash);
    }
    const QColor tints[] = {
        palette.gold, palette.sunTop, palette.sunBase, blended(palette.gold, palette.sunTop, 0.5)};
    QLinearGradient sheen(0, 0, side, side);
    const QColor tint = tints[shape % 4];
    sheen.setColorAt(0, tint.lighter(112));
    sheen.setColorAt(1, tint.darker(116));
    painter.setPen(Qt::NoPen);
    painter.setBrush(sheen);
    painter.drawPolygon(flake);
    return image;
}

} // namespace ornaments
