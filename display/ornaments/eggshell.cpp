// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "display/ornaments/eggshell.h"

#include "display/ornaments/chance.h"

#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace ornaments {

namespace {

//! A Voronoi mosaic on a jittered hexagonal grid, after the eggshell inlay of lacquer painters.
class Mosaic
{
public:
    struct Shard
    {
        double edge; //!< distance to the nearest crack, pixels
        float shade; //!< brightness, 1 = as the ground
        bool gilded;
    };

    Mosaic(double width, double height, double step, std::uint64_t seed)
        : m_step(step),
          m_columns(int(width / step) + 6),
          m_rows(int(height / (step * rowHeight)) + 6)
    {
        Chance chance(seed);
        m_cells.reserve(std::size_t(m_columns) * std::size_t(m_rows));
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns; ++column) {
                const double shift = (row % 2 == 0) ? 0.0 : 0.5;
                m_cells.push_back({(column - 2 + shift + chance.between(-0.46, 0.46)) * step,
                    ((row - 2) * rowHeight + chance.between(-0.46, 0.46)) * step,
                    float(1 + 0.045 * chance.bell()), chance.unit() < 0.07});
            }
        }
    }

    [[nodiscard]] Shard at(double x, double y) const
    {
        const int row = int(y / (m_step * rowHeight)) + 2;
        const int column = int(x / m_step) + 2;
        const Cell *nearest = nullptr;
        double least = std::numeric_limits<double>::max();
        visit(row, column, [&](const Cell &cell) {
            const double d = (cell.x - x) * (cell.x - x) + (cell.y - y) * (cell.y - y);
            if (d < least) {
                least = d;
                nearest = &cell;
            }
        });
        double edge = std::numeric_limits<double>::max();
        visit(row, column, [&](const Cell &cell) {
            if (&cell == nearest) {
                return;
            }
            const double nx = cell.x - nearest->x;
            const double ny = cell.y - nearest->y;
            const double mx = (cell.x + nearest->x) / 2 - x;
            const double my = (cell.y + nearest->y) / 2 - y;
            edge = std::min(edge, (mx * nx + my * ny) / std::sqrt(nx * nx + ny * ny));
        });
        return {edge, nearest->shade, nearest->gilded};
    }

private:
    struct Cell
    {
        double x;
        double y;
        float shade;
        bool gilded;
    };

    template<class Visitor>
    void visit(int row, int column, Visitor visitor) const
    {
        for (int r = std::max(0, row - 2); r <= std::min(m_rows - 1, row + 2); ++r) {
            for (int c = std::max(0, column - 2); c <= std::min(m_columns - 1, column + 2); ++c) {
                visitor(m_cells[std::size_t(r) * std::size_t(m_columns) + std::size_t(c)]);
            }
        }
    }

    static constexpr double rowHeight = 0.866;
    double m_step;
    int m_columns;
    int m_rows;
    std::vector<Cell> m_cells;
};

struct Shell
{
    QColor ground; //!< at this height
    QColor base; //!< in the cracks
    QColor gilt;
    double coarseGap;
    double fineGap;
};

double crack(double edge, double gap)
{
    return std::clamp(gap / 2 - edge + 0.5, 0.0, 1.0);
}

QRgb shellAt(const Mosaic::Shard &coarse, const Mosaic::Shard &fine, const Shell &shell)
{
    QColor colour = shell.ground;
    if (coarse.gilded) {
        colour = blended(colour, shell.gilt, 0.62);
    } else if (fine.gilded) {
        colour = blended(colour, shell.gilt, 0.18);
    }
    const float shade = coarse.shade * (1 + (fine.shade - 1) * 0.7F);
    colour = QColor::fromRgbF(std::min(1.0F, colour.redF() * shade),
        std::min(1.0F, colour.greenF() * shade), std::min(1.0F, colour.blueF() * shade));
    colour = blended(colour, shell.base, 0.34 * crack(fine.edge, shell.fineGap));
    return blended(colour, shell.base, crack(coarse.edge, shell.coarseGap)).rgb();
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
    const Mosaic coarse(diameter, diameter, coarseStep, 7);
    const Mosaic fine(diameter, diameter, coarseStep * 0.46, 11);
    const double scale = std::max(diameter / 1100.0, 0.3);
    for (int y = 0; y < diameter; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        const QColor ground = blended(palette.sunTop, palette.sunBottom, double(y) / diameter);
        const Shell shell{
            ground, palette.sunBase, palette.gold, 2.8 * scale + 0.3, 1.1 * scale + 0.2};
        for (int x = 0; x < diameter; ++x) {
            const double reach = std::hypot(x + 0.5 - radius, y + 0.5 - radius);
            const double cover = std::clamp(radius - reach, 0.0, 1.0);
            if (cover <= 0) {
                continue;
            }
            const QColor colour(shellAt(coarse.at(x, y), fine.at(x, y), shell));
            line[x] = qPremultiply(
                qRgba(colour.red(), colour.green(), colour.blue(), int(cover * 255)));
        }
    }
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
        painter.fillPath(path, faded(palette.seaNear, 0.72));
        painter.setPen(QPen(faded(palette.gold, 0.62), std::max(1.0, radius / 620)));
        painter.drawPath(path);
        return image;
    }
    // Sample the mosaic in the ring's own frame, so that shards run on from tile to tile.
    QImage shell(side, side, QImage::Format_RGB32);
    const double step = radius * 0.052;
    const Mosaic coarse(radius * 2, radius, step, 23);
    const Mosaic fine(radius * 2, radius, step * 0.46, 29);
    const Shell look{blended(palette.sunTop, QColor(Qt::white), 0.25), palette.gold,
        blended(palette.sunBottom, palette.gold, 0.5), radius * 0.0032, radius * 0.0014};
    for (int y = 0; y < side; ++y) {
        auto *line = reinterpret_cast<QRgb *>(shell.scanLine(y));
        for (int x = 0; x < side; ++x) {
            const double px = std::clamp(x - origin.x() + radius, 0.0, radius * 2);
            const double py = std::clamp(y - origin.y() + radius, 0.0, radius);
            line[x] = shellAt(coarse.at(px, py), fine.at(px, py), look);
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(shell));
    painter.drawPath(path);
    return image;
}

} // namespace ornaments
