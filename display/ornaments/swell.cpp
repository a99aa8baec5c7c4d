// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "display/ornaments/swell.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>
#include <numbers>

namespace ornaments {

namespace {

//! A trochoid: crests sharper than troughs, as on the old lacquer screens.
QPainterPath crestLine(double amplitude, int wave, int width, double middle)
{
    QPainterPath path;
    const double step = wave / 48.0;
    bool started = false;
    for (double t = -wave; t <= width + wave; t += step) {
        const double angle = 2 * std::numbers::pi * t / wave;
        const QPointF point(
            t - 0.07 * wave * std::sin(angle), middle - amplitude / 2 * std::cos(angle));
        if (started) {
            path.lineTo(point);
        } else {
            path.moveTo(point);
            started = true;
        }
    }
    return path;
}

} // namespace

QImage paintSwell(const Palette &palette, int layer, double unit, int width, int wave,
    double strength, double heave)
{
    static constexpr std::array<double, swellLayers> amplitudes{0.35, 0.75, 1.30, 2.05, 2.95};
    static constexpr std::array<double, swellLayers> lines{0.12, 0.15, 0.19, 0.24, 0.29};
    static constexpr std::array<double, 5> echoes{0.50, 0.34, 0.24, 0.16, 0.10};
    const auto index = std::size_t(layer);
    const double amplitude = amplitudes[index] * unit * heave;
    const double gap = (0.42 + 0.14 * layer) * unit;
    const double middle = amplitude / 2 + 0.5 * unit;
    const int height = int(middle + amplitude + gap * 6 + 4 * unit);

    // One wave is painted; the strip repeats it.
    QImage image(wave, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);

    const double depth = double(layer) / (swellLayers - 1);
    const QColor crest = blended(palette.seaFar, palette.seaNear, depth * 0.72);
    const QColor trough = blended(palette.seaFar, palette.seaNear, std::min(1.0, depth + 0.35));
    QLinearGradient water(0, 0, 0, height);
    water.setColorAt(0, crest);
    water.setColorAt(1, trough);
    QPainterPath body = crestLine(amplitude, wave, wave, middle);
    body.lineTo(2 * wave, height);
    body.lineTo(-wave, height);
    body.closeSubpath();
    painter.fillPath(body, water);

    painter.setBrush(Qt::NoBrush);
    for (std::size_t echo = 0; echo < echoes.size(); ++echo) {
        const double sink = gap * double(echo + 1);
        painter.setPen(QPen(faded(palette.gold, echoes[echo] * strength * (0.55 + 0.3 * depth)),
            std::max(0.8, 0.11 * unit)));
        painter.drawPath(
            crestLine(amplitude * (1 - 0.13 * double(echo + 1)), wave, wave, middle + sink));
    }
    painter.setPen(QPen(
        faded(palette.gold, (0.42 + 0.55 * depth) * strength), std::max(1.0, lines[index] * unit)));
    painter.drawPath(crestLine(amplitude, wave, wave, middle));
    painter.end();

    QImage strip(width, height, QImage::Format_ARGB32_Premultiplied);
    strip.fill(Qt::transparent);
    QPainter copier(&strip);
    copier.setCompositionMode(QPainter::CompositionMode_Source);
    for (int x = 0; x < width; x += wave) {
        copier.drawImage(x, 0, image);
    }
    return strip;
}

} // namespace ornaments
