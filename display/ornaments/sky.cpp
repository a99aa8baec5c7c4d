// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "display/ornaments/sky.h"

#include "display/ornaments/chance.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace ornaments {

namespace {

struct Light
{
    float red;
    float green;
    float blue;
    float alpha;
};

Light lightOf(const QColor &colour, double alpha)
{
    return {
        colour.redF() * 255.0F, colour.greenF() * 255.0F, colour.blueF() * 255.0F, float(alpha)};
}

Light between(const Light &a, const Light &b, float share)
{
    return {a.red + (b.red - a.red) * share, a.green + (b.green - a.green) * share,
        a.blue + (b.blue - a.blue) * share, a.alpha + (b.alpha - a.alpha) * share};
}

constexpr int glowSteps = 1024;

//! The glow from its centre (0) to its rim (1): ember to nothing.
std::vector<Light> glowRamp(const Palette &palette, double strength)
{
    struct Stop
    {
        double at;
        Light light;
    };
    // A weak glow is an ember's, redder than a dawn's; else it turns the sea-green sky olive.
    const QColor core = blended(palette.glowIn, palette.glowMiddle, 0.55 * (1 - strength));
    const std::array<Stop, 6> stops{{
        {0.00, lightOf(core, 0.90 * strength)},
        {0.20, lightOf(blended(palette.glowIn, palette.glowMiddle, 0.45), 0.80 * strength)},
        {0.42, lightOf(blended(palette.glowIn, palette.glowMiddle, 0.72), 0.60 * strength)},
        {0.66, lightOf(blended(palette.glowMiddle, palette.glowOut, 0.15), 0.33 * strength)},
        {0.84, lightOf(blended(palette.glowMiddle, palette.glowOut, 0.55), 0.13 * strength)},
        {1.00, lightOf(palette.glowOut, 0)},
    }};
    std::vector<Light> ramp;
    ramp.reserve(glowSteps + 1);
    std::size_t next = 1;
    for (int i = 0; i <= glowSteps; ++i) {
        const double at = double(i) / glowSteps;
        while (next + 1 < stops.size() && at > stops[next].at) {
            ++next;
        }
        const Stop &low = stops[next - 1];
        const Stop &high = stops[next];
        ramp.push_back(between(low.light, high.light, float((at - low.at) / (high.at - low.at))));
    }
    return ramp;
}

Light skyAt(const Gradient3 &sky, double share)
{
    const double bounded = std::clamp(share, 0.0, 1.0);
    const double knee = 0.6;
    if (bounded < knee) {
        return lightOf(blended(sky.top, sky.middle, bounded / knee), 1);
    }
    return lightOf(blended(sky.middle, sky.bottom, (bounded - knee) / (1 - knee)), 1);
}

void paintFlecks(QImage &image, const Palette &palette, const SkyPlan &plan)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    Chance chance(20240531);
    for (int i = 0; i < 900; ++i) {
        // The larger of two draws gathers them to the right, the smaller of two to the top.
        const double x = std::max(chance.unit(), chance.unit()) * plan.size.width();
        const double y = std::min(chance.unit(), chance.unit()) * plan.horizon;
        const double rarity = chance.unit();
        const double radius
            = (0.05 + 0.34 * rarity * rarity * rarity * rarity * rarity) * plan.unit;
        const double alpha = chance.between(0.04, 0.12) + 0.20 * chance.unit() * rarity * rarity;
        QPolygonF shard;
        const double turn = chance.between(0, 6.28);
        for (int corner = 0; corner < 4; ++corner) {
            const double angle = turn + corner * 1.57 + chance.between(-0.5, 0.5);
            const double reach = radius * chance.between(0.6, 1.3);
            shard << QPointF(x + std::cos(angle) * reach, y + std::sin(angle) * reach);
        }
        painter.setBrush(faded(palette.fleck, alpha * (1 - 0.8 * y / plan.horizon)));
        painter.drawPolygon(shard);
    }
}

} // namespace

QImage paintSky(const Palette &palette, const Gradient3 &sky, const SkyPlan &plan)
{
    QImage image(plan.size, QImage::Format_RGB32);
    const std::vector<Light> ramp = glowRamp(palette, plan.glowStrength);
    std::uint32_t grain = 0x9E3779B9U;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        const Light ground = skyAt(sky, y / plan.horizon);
        const double dy = (y - plan.glow.y()) / plan.glowSquash;
        for (int x = 0; x < image.width(); ++x) {
            Light light = ground;
            if (plan.glowRadius > 0) {
                const double dx = x - plan.glow.x();
                const double reach = std::sqrt(dx * dx + dy * dy) / plan.glowRadius;
                if (reach < 1) {
                    const Light &glow = ramp[static_cast<std::size_t>(reach * glowSteps)];
                    light = between(light, {glow.red, glow.green, glow.blue, 1}, glow.alpha);
                }
            }
            // Dark gradients band on eight-bit projectors; one step of grain hides it.
            grain = grain * 1664525U + 1013904223U;
            const float dither = float(grain >> 8U) / 16777216.0F;
            line[x] = qRgb(
                int(light.red + dither), int(light.green + dither), int(light.blue + dither));
        }
    }
    paintFlecks(image, palette, plan);
    return image;
}

} // namespace ornaments
