// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "display/ornaments/eggshell.h"

#include "display/ornaments/chance.h"

#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <thread>
#include <vector>

namespace ornaments {

namespace {

//! A Voronoi mosaic on a jittered hexagonal grid, after the eggshell inlay of lacquer painters.
class Mosaic
{
public:
    struct Shard
    {
        float edge; //!< distance to the nearest crack, pixels
        float shade; //!< brightness, 1 = as the ground
        bool gilded;
    };

    Mosaic(float width, float height, float step, std::uint64_t seed)
        : m_step(step),
          m_columns(int(width / step) + 6),
          m_rows(int(height / (step * rowHeight)) + 6)
    {
        Chance chance(seed);
        m_cells.reserve(std::size_t(m_columns) * std::size_t(m_rows));
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns; ++column) {
                const double shift = (row % 2 == 0) ? 0.0 : 0.5;
                const double x = column - 2 + shift + chance.between(-0.46, 0.46);
                const double y = (row - 2) * rowHeight + chance.between(-0.46, 0.46);
                m_cells.push_back({float(x * step), float(y * step),
                    float(1 + 0.045 * chance.bell()), chance.unit() < 0.07});
            }
        }
    }

    [[nodiscard]] Shard at(float x, float y) const
    {
        const int row = std::clamp(int(y / (m_step * rowHeight)) + 2, 2, m_rows - 3);
        const int column = std::clamp(int(x / m_step) + 2, 2, m_columns - 3);
        std::array<float, 25> reach;
        std::size_t nearest = 0;
        const auto cellAt = [&](std::size_t i) -> const Cell & {
            const std::size_t r = std::size_t(row) - 2 + i / 5;
            return m_cells[r * std::size_t(m_columns) + std::size_t(column) - 2 + i % 5];
        };
        for (std::size_t i = 0; i < reach.size(); ++i) {
            const Cell &cell = cellAt(i);
            reach[i] = (cell.x - x) * (cell.x - x) + (cell.y - y) * (cell.y - y);
            if (reach[i] < reach[nearest]) {
                nearest = i;
            }
        }
        // Only a neighbour hardly farther than the nearest can have a crack within reach.
        const Cell &home = cellAt(nearest);
        const float far = std::sqrt(reach[nearest]) + 2 * widestCrack;
        float edge = widestCrack;
        for (std::size_t i = 0; i < reach.size(); ++i) {
            if (i == nearest || reach[i] > far * far) {
                continue;
            }
            const Cell &cell = cellAt(i);
            const float nx = cell.x - home.x;
            const float ny = cell.y - home.y;
            const float mx = (cell.x + home.x) / 2 - x;
            const float my = (cell.y + home.y) / 2 - y;
            edge = std::min(edge, (mx * nx + my * ny) / std::sqrt(nx * nx + ny * ny));
        }
        return {edge, home.shade, home.gilded};
    }

private:
    struct Cell
    {
        float x;
        float y;
        float shade;
        bool gilded;
    };

    static constexpr float widestCrack = 8; //!< pixels, gap and blur together
    static constexpr float rowHeight = 0.866F;
    float m_step;
    int m_columns;
    int m_rows;
    std::vector<Cell> m_cells;
};

//! A colour as three numbers up to 255: a QColor per pixel costs half a second a sun.
struct Tint
{
    float red;
    float green;
    float blue;

    explicit Tint(const QColor &colour)
        : red(colour.redF() * 255.0F),
          green(colour.greenF() * 255.0F),
          blue(colour.blueF() * 255.0F)
    {
    }

    void mix(const Tint &other, float share)
    {
        red += (other.red - red) * share;
        green += (other.green - green) * share;
        blue += (other.blue - blue) * share;
    }

    void shade(float factor)
    {
        red = std::min(255.0F, red * factor);
        green = std::min(255.0F, green * factor);
        blue = std::min(255.0F, blue * factor);
    }
};

struct Shell
{
    Tint ground; //!< at this height
    Tint base; //!< in the cracks
    Tint gilt;
    float coarseGap;
    float fineGap;
};

float crack(float edge, float gap)
{
    return std::clamp(gap / 2 - edge + 0.5F, 0.0F, 1.0F);
}

Tint shellAt(const Mosaic::Shard &coarse, const Mosaic::Shard &fine, const Shell &shell)
{
    Tint colour = shell.ground;
    if (coarse.gilded) {
        colour.mix(shell.gilt, 0.62F);
    } else if (fine.gilded) {
        colour.mix(shell.gilt, 0.18F);
    }
    colour.shade(coarse.shade * (1 + (fine.shade - 1) * 0.7F));
    colour.mix(shell.base, 0.34F * crack(fine.edge, shell.fineGap));
    colour.mix(shell.base, crack(coarse.edge, shell.coarseGap));
    return colour;
}

QRgb covered(const Tint &tint, float cover)
{
    return qRgba(
        int(tint.red * cover), int(tint.green * cover), int(tint.blue * cover), int(255 * cover));
}

} // namespace

QImage paintSun(const Palette &palette, int diameter)
{
    QImage image(diameter, diameter, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const double radius = diameter / 2.0;
    // Small suns take fewer shards, else the cracks would eat them.
    const double across = std::clamp(diameter / 20.0, 13.0, 23.0);
    const double coarseStep = diameter / across;
    const auto side = float(diameter);
    const Mosaic coarse(side, side, float(coarseStep), 7);
    const Mosaic fine(side, side, float(coarseStep * 0.46), 11);
    const double scale = std::max(diameter / 1100.0, 0.3);
    const auto paintRows = [&](uchar *bits, qsizetype stride, int from, int to) {
        for (int y = from; y < to; ++y) {
            auto *line = reinterpret_cast<QRgb *>(bits + y * stride);
            const QColor ground = blended(palette.sunTop, palette.sunBottom, double(y) / diameter);
            const Shell shell{Tint(ground), Tint(palette.sunBase), Tint(palette.gold),
                float(2.8 * scale + 0.3), float(1.1 * scale + 0.2)};
            for (int x = 0; x < diameter; ++x) {
                const double dx = x + 0.5 - radius;
                const double dy = y + 0.5 - radius;
                const double cover = std::clamp(radius - std::sqrt(dx * dx + dy * dy), 0.0, 1.0);
                if (cover > 0) {
                    const Tint tint = shellAt(
                        coarse.at(float(x), float(y)), fine.at(float(x), float(y)), shell);
                    line[x] = covered(tint, float(cover));
                }
            }
        }
    };
    // Half a million shards to find: two hands are quicker.
    uchar *bits = image.bits();
    std::thread upper(paintRows, bits, image.bytesPerLine(), 0, diameter / 2);
    paintRows(bits, image.bytesPerLine(), diameter / 2, diameter);
    upper.join();
    return image;
}

QImage paintHalo(const Palette &palette, int diameter, double reach)
{
    const int side = int(diameter * reach);
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = diameter / 2.0;
    const QPointF centre(side / 2.0, side / 2.0);
    QRadialGradient glow(centre, side / 2.0);
    const double rim = radius / (side / 2.0);
    glow.setColorAt(0, faded(palette.glowIn, 0.62));
    glow.setColorAt(rim, faded(palette.glowIn, 0.55));
    glow.setColorAt(
        rim + (1 - rim) * 0.25, faded(blended(palette.glowIn, palette.glowMiddle, 0.5), 0.30));
    glow.setColorAt(rim + (1 - rim) * 0.58, faded(palette.glowMiddle, 0.10));
    glow.setColorAt(1, faded(palette.glowOut, 0));
    painter.fillRect(image.rect(), glow);
    painter.setBrush(Qt::NoBrush);
    const struct
    {
        double reach;
        double alpha;
    } rings[] = {{1.10, 0.55}, {1.19, 0.32}, {1.30, 0.18}};
    for (const auto &ring : rings) {
        painter.setPen(QPen(faded(palette.gold, ring.alpha), std::max(1.0, diameter / 420.0)));
        painter.drawEllipse(centre, radius * ring.reach, radius * ring.reach);
    }
    return image;
}

QImage paintArcTile(const Palette &palette, double radius, int tile, int side, const QString &state)
{
    constexpr double pitch = std::numbers::pi / 60;
    const double inner = radius * 0.875;
    const double from = std::numbers::pi - (tile + 0.10) * pitch;
    const double to = std::numbers::pi - (tile + 0.90) * pitch;
    const double middle = (from + to) / 2;
    const QPointF origin(side / 2.0 - std::cos(middle) * (radius + inner) / 2,
        side / 2.0 + std::sin(middle) * (radius + inner) / 2);
    const auto corner = [&](double reach, double angle) {
        return QPointF(origin.x() + std::cos(angle) * reach, origin.y() - std::sin(angle) * reach);
    };
    QPainterPath path(corner(inner, from));
    path.lineTo(corner(radius, from));
    path.lineTo(corner(radius, to));
    path.lineTo(corner(inner, to));
    path.closeSubpath();

    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    // The thin line inside the ring runs on from tile to tile.
    painter.setPen(QPen(faded(palette.gold, 0.75), std::max(1.0, radius / 480)));
    painter.drawLine(corner(radius * 0.845, std::numbers::pi - tile * pitch),
        corner(radius * 0.845, std::numbers::pi - (tile + 1) * pitch));
    if (state == QLatin1String("spent")) {
        painter.fillPath(path, palette.tileSpent);
        painter.setPen(QPen(faded(palette.gold, 0.62), std::max(1.0, radius / 620)));
        painter.drawPath(path);
        return image;
    }
    // Sample the mosaic in the ring's own frame, so that shards run on from tile to tile.
    QImage shell(side, side, QImage::Format_RGB32);
    const double step = radius * 0.052;
    const Mosaic coarse(float(radius * 2), float(radius), float(step), 23);
    const Mosaic fine(float(radius * 2), float(radius), float(step * 0.46), 29);
    const Shell look{Tint(palette.tile), Tint(palette.tileCrack),
        Tint(blended(palette.sunBottom, palette.gold, 0.5)), float(radius * 0.0032),
        float(radius * 0.0014)};
    const QRect painted = path.boundingRect().toAlignedRect().intersected(shell.rect());
    for (int y = painted.top(); y <= painted.bottom(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(shell.scanLine(y));
        for (int x = painted.left(); x <= painted.right(); ++x) {
            const auto px = float(std::clamp(x - origin.x() + radius, 0.0, radius * 2));
            const auto py = float(std::clamp(y - origin.y() + radius, 0.0, radius));
            line[x] = covered(shellAt(coarse.at(px, py), fine.at(px, py), look), 1);
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(shell));
    painter.drawPath(path);
    return image;
}

} // namespace ornaments
