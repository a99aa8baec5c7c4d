// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "display/ornaments/icon.h"

#include <QPainter>
#include <QPainterPath>

namespace ornaments {

namespace {

void paintCheck(QPainter &painter, QPen pen)
{
    pen.setWidthF(17);
    painter.setPen(pen);
    QPainterPath path(QPointF(14, 54));
    path.lineTo(38, 78);
    path.lineTo(86, 24);
    painter.drawPath(path);
}

void paintHourglass(QPainter &painter, QPen pen)
{
    pen.setWidthF(8);
    painter.setPen(pen);
    painter.drawLine(QPointF(20, 8), QPointF(80, 8));
    painter.drawLine(QPointF(20, 92), QPointF(80, 92));
    QPainterPath glass(QPointF(29, 10));
    glass.lineTo(29, 22);
    glass.cubicTo(29, 40, 44, 42, 44, 50);
    glass.cubicTo(44, 58, 29, 60, 29, 78);
    glass.lineTo(29, 90);
    glass.moveTo(71, 10);
    glass.lineTo(71, 22);
    glass.cubicTo(71, 40, 56, 42, 56, 50);
    glass.cubicTo(56, 58, 71, 60, 71, 78);
    glass.lineTo(71, 90);
    painter.drawPath(glass);
    QPainterPath sand(QPointF(36, 90));
    sand.quadTo(50, 56, 64, 90);
    sand.closeSubpath();
    painter.fillPath(sand, pen.color());
}

void paintWarning(QPainter &painter, QPen pen)
{
    pen.setWidthF(8);
    painter.setPen(pen);
    QPainterPath triangle(QPointF(50, 12));
    triangle.lineTo(94, 88);
    triangle.lineTo(6, 88);
    triangle.closeSubpath();
    painter.drawPath(triangle);
    painter.drawLine(QPointF(50, 40), QPointF(50, 58));
    painter.setBrush(pen.color());
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(50, 74), 5.4, 5.4);
}

} // namespace

QImage paintIcon(const QString &shape, const QColor &colour, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 100.0, side / 100.0);
    const QPen pen(colour, 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (shape == QLatin1String("check")) {
        paintCheck(painter, pen);
    } else if (shape == QLatin1String("hourglass")) {
        paintHourglass(painter, pen);
    } else if (shape == QLatin1String("warning")) {
        paintWarning(painter, pen);
    }
    return image;
}

} // namespace ornaments
