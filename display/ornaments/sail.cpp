// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "display/ornaments/sail.h"

#include "display/ornaments/rig.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace ornaments {

namespace {

const QColor ink(0x0A1E22);
const QColor cream(0xFFF3D6);

QImage canvas(const QRectF &box, int height)
{
    const int width = int(std::ceil(height * box.width() / box.height()));
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

void settle(QPainter &painter, const QRectF &box, int height)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = height / box.height();
    painter.scale(scale, scale);
    painter.translate(-box.topLeft());
}

QPen pen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void drawCloth(QPainter &painter, int number)
{
    const QColor cloth = teamColour(number);
    painter.setPen(Qt::NoPen);
    for (int k = 0; k < panels; ++k) {
        const QColor shade = isPanelDark(number, k) ? blended(cloth, Qt::black, 0.3) : cloth;
        painter.fillPath(panelPath(k), shade);
    }
    QLinearGradient light(0, 60, 100, 52);
    light.setColorAt(0, QColor(0, 0, 0, 76));
    light.setColorAt(0.38, QColor(0, 0, 0, 0));
    light.setColorAt(0.62, QColor(255, 255, 255, 0));
    light.setColorAt(0.8, QColor(255, 255, 255, 36));
    light.setColorAt(1, QColor(0, 0, 0, 26));
    painter.fillPath(edgePath(), light);
}

//! Four lines scratched into the lacquer of each panel.
void engrave(QPainter &painter, const QColor &colour, double width)
{
    painter.setPen(pen(colour, width));
    for (int k = 0; k < panels; ++k) {
        for (int line = 1; line <= 4; ++line) {
            const double share = line / 5.0;
            const QPointF left = along(luff(k), luff(k + 1), share);
            const double out = 2 * 5 * share * (1 - share);
            const QPointF right = along(leech(k), leech(k + 1), share) + QPointF(out, 0);
            if (k == panels - 1 && line == 4) {
                QPainterPath sag(along(left, right, 0.03));
                sag.quadTo(QPointF(48, 101.2), along(left, right, 0.96));
                painter.drawPath(sag);
                continue;
            }
            painter.drawLine(along(left, right, 0.03), along(left, right, 0.965));
        }
    }
}

void drawBattens(QPainter &painter, const QColor &dark, double width, const QColor &bright)
{
    for (int k = 1; k < panels; ++k) {
        painter.setPen(QPen(dark, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(luff(k), leech(k));
        if (bright.alpha() > 0) {
            const QPointF below(0, width * 0.62);
            painter.setPen(QPen(bright, width * 0.36, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(luff(k) + below, leech(k) + below);
        }
    }
}

//! Yard and boom, a little longer than the cloth.
void drawSpars(QPainter &painter, const QColor &colour)
{
    painter.setPen(pen(colour, 2.4));
    const QPointF top = leech(0) - luff(0);
    painter.drawLine(luff(0) - top * 0.012, leech(0) + top * 0.022);
    QPainterPath boom(luff(panels) + QPointF(-1, 0));
    boom.quadTo(QPointF(48, 103.4), leech(panels) + QPointF(1.4, 0));
    painter.drawPath(boom);
}

QColor sparColour(const Palette &palette, Spars spars)
{
    return spars == Spars::Wood ? palette.wood : palette.silhouette;
}

//! Beyond eight teams the colours come round again: a gold pennant tells them apart.
void drawPennant(QPainter &painter, const Palette &palette, const QPointF &foot, double size)
{
    QPainterPath pennant(foot);
    pennant.lineTo(foot + QPointF(-size * 1.6, size * 0.35));
    pennant.lineTo(foot + QPointF(0, size * 0.8));
    pennant.closeSubpath();
    painter.fillPath(pennant, palette.gold);
}

void drawHull(
    QPainter &painter, const QColor &top, const QColor &bottom, const QColor &gold, double line)
{
    QLinearGradient depth(0, 101, 0, 127);
    depth.setColorAt(0, top);
    depth.setColorAt(1, bottom);
    painter.fillPath(hullPath(), depth);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(gold, line, Qt::SolidLine, Qt::FlatCap));
    painter.drawPath(gunwale());
}

} // namespace

QImage paintSmallSail(const Palette &palette, int number, int height, SailDetail detail)
{
    QImage image = canvas(sailBox, height);
    QPainter painter(&image);
    settle(painter, sailBox, height);
    if (number > 8) {
        drawPennant(painter, palette, leech(0) + QPointF(0, -4), 13);
    }
    const bool isSmall = detail == SailDetail::Small;
    if (!isSmall) {
        painter.setPen(pen(ink, 2.4));
        painter.drawLine(QPointF(41.1, -3), QPointF(43, 107.5));
    }
    drawCloth(painter, number);
    drawBattens(painter, faded(ink, 0.75), isSmall ? 1.5 : 1.1, QColor(0, 0, 0, 0));
    painter.setBrush(Qt::NoBrush);
    if (isSmall) {
        // On dark ground a dark sail would drown without it.
        painter.setPen(pen(faded(cream, 0.34), 4.6));
        painter.drawPath(edgePath());
    } else {
        drawSpars(painter, ink);
    }
    painter.setPen(pen(ink, isSmall ? 2.4 : 1.5));
    painter.drawPath(edgePath());
    return image;
}

QImage paintSail(const Palette &palette, int number, int height, Spars spars)
{
    QImage image = canvas(boatBox, height);
    QPainter painter(&image);
    settle(painter, boatBox, height);
    if (number > 8) {
        drawPennant(painter, palette, QPointF(41, -8), 9);
    }
    drawCloth(painter, number);
    engrave(painter, QColor(60, 30, 12, 46), 0.36);
    drawBattens(painter, faded(ink, 0.62), 1.2, faded(cream, 0.6));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(faded(cream, 0.85), 0.75));
    painter.drawPath(edgePath());
    drawSpars(painter, sparColour(palette, spars));
    return image;
}

QImage paintMast(const Palette &palette, int height, Spars spars)
{
    QImage image = canvas(boatBox, height);
    QPainter painter(&image);
    settle(painter, boatBox, height);
    painter.setPen(pen(sparColour(palette, spars), 2.5));
    painter.drawLine(QPointF(41, -7), QPointF(43, 112));
    return image;
}

QImage paintHull(const Palette &palette, int height)
{
    QImage image = canvas(boatBox, height);
    QPainter painter(&image);
    settle(painter, boatBox, height);
    drawHull(
        painter, palette.silhouette.darker(160), palette.seaNear.darker(190), palette.gold, 1.7);
    return image;
}

QImage paintFurledSail(const Palette &palette, int height)
{
    QImage image = canvas(boatBox, height);
    QPainter painter(&image);
    settle(painter, boatBox, height);
    QPainterPath roll(QPointF(2, 99));
    roll.quadTo(48, 104, 92, 93);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(palette.silhouette, 9));
    painter.drawPath(roll);
    painter.setPen(pen(palette.furled, 7.4));
    painter.drawPath(roll);
    painter.setPen(QPen(faded(palette.gold, 0.8), 0.8, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(roll.translated(0, -1.9));
    painter.setPen(QPen(palette.gold, 1.5, Qt::SolidLine, Qt::RoundCap));
    for (const double share : {0.16, 0.33, 0.5, 0.67, 0.84}) {
        const QPointF at = roll.pointAtPercent(share);
        painter.drawLine(at + QPointF(-1, -4.4), at + QPointF(1, 4.4));
    }
    return image;
}

QImage paintFarBoat(const Palette &palette, int height)
{
    QImage image = canvas(boatBox, height);
    QPainter painter(&image);
    settle(painter, boatBox, height);
    const double line = std::max(0.9, 1.3 * 140.0 / height);
    painter.setPen(pen(palette.silhouette, 2.4));
    painter.drawLine(QPointF(41, -7), QPointF(43, 112));
    painter.fillPath(edgePath(), palette.silhouette);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(palette.silhouette, 3.0));
    painter.drawLine(along(luff(0), leech(0), -0.03), along(luff(0), leech(0), 1.04));
    painter.setPen(pen(palette.gold, line));
    painter.drawPath(edgePath());
    drawBattens(painter, palette.gold, line, QColor(0, 0, 0, 0));
    drawHull(painter, palette.silhouette, palette.silhouette.darker(130), palette.gold, line * 1.4);
    return image;
}

QImage paintRestingBoat(const Palette &palette, int height)
{
    QImage image = canvas(boatBox, height);
    QPainter painter(&image);
    settle(painter, boatBox, height);
    const double line = std::max(0.8, 1.2 * 140.0 / height);
    painter.setPen(pen(faded(palette.gold, 0.55), line * 0.6));
    painter.drawLine(QPointF(41.4, 6), QPointF(-7, 107));
    painter.drawLine(QPointF(41.4, 6), QPointF(104, 104));
    painter.setPen(pen(palette.silhouette, 3.4));
    painter.drawLine(QPointF(41, -7), QPointF(43, 112));
    painter.setPen(pen(palette.gold, line));
    painter.drawLine(QPointF(41.9, -6), QPointF(43.6, 110));
    QPainterPath bundle(QPointF(2, 96));
    bundle.quadTo(46, 86, 94, 92);
    bundle.lineTo(94, 100);
    bundle.quadTo(46, 94, 3, 103);
    bundle.closeSubpath();
    painter.fillPath(bundle, palette.silhouette);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(palette.gold, line));
    painter.drawPath(bundle);
    for (const double share : {0.17, 0.34, 0.5, 0.67, 0.83}) {
        const double x = 2 + 92 * share;
        const double rise = -14.0 * share * (1 - share) - 4 * share;
        painter.drawLine(QPointF(x - 1, 96 + rise), QPointF(x + 1, 103 + rise * 0.8));
    }
    drawHull(painter, palette.silhouette, palette.seaNear, palette.gold, line * 1.5);
    return image;
}

} // namespace ornaments
