// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "display/ornaments/ornamentprovider.h"

#include "display/ornaments/band.h"
#include "display/ornaments/eggshell.h"
#include "display/ornaments/icon.h"
#include "display/ornaments/sail.h"
#include "display/ornaments/sky.h"
#include "display/ornaments/swell.h"

#include <QUrlQuery>

#include <algorithm>

namespace ornaments {

namespace {

//! The picture's name and its measures, read from the address.
class Wish
{
public:
    explicit Wish(const QString &id) : m_name(id.section(u'?', 0, 0)), m_query(id.section(u'?', 1))
    {
    }

    [[nodiscard]] const QString &name() const { return m_name; }

    [[nodiscard]] QString text(const char *key) const
    {
        return m_query.queryItemValue(QLatin1String(key));
    }

    [[nodiscard]] double number(const char *key, double missing = 0) const
    {
        bool isNumber = false;
        const double value = text(key).toDouble(&isNumber);
        return isNumber ? value : missing;
    }

    //! A length in pixels; bounded, for an ornament is never larger than two 8K screens.
    [[nodiscard]] int pixels(const char *key) const
    {
        return int(std::clamp(number(key, 1), 1.0, 16384.0));
    }

    [[nodiscard]] QColor colour(const char *key) const
    {
        return QColor(QLatin1Char('#') + text(key));
    }

private:
    QString m_name;
    QUrlQuery m_query;
};

//! All skies, sails and suns of an evening at 1920 x 1080 take about this much.
constexpr qsizetype keptKilobytes = 256 * 1024;

QImage paintSkyFor(const Wish &wish, const Palette &palette)
{
    const QString mood = wish.text("mood");
    const Gradient3 &gradient = mood == QLatin1String("amber") ? palette.amber
        : mood == QLatin1String("red")                         ? palette.red
                                                               : palette.night;
    SkyPlan plan;
    plan.size = QSize(wish.pixels("w"), wish.pixels("h"));
    plan.unit = wish.number("u");
    plan.horizon = wish.number("horizon");
    plan.glow = QPointF(wish.number("gx"), wish.number("gy"));
    plan.glowRadius = wish.number("gr");
    plan.glowStrength = wish.number("strength", 1);
    plan.glowSquash = wish.number("squash", 1);
    return paintSky(palette, gradient, plan);
}

QImage paintBoatPart(const Wish &wish, const Palette &palette)
{
    const QString &name = wish.name();
    const int height = wish.pixels("px");
    const int team = int(wish.number("team"));
    const Spars spars = wish.text("spars") == QLatin1String("wood") ? Spars::Wood : Spars::Dark;
    if (name == QLatin1String("smallsail")) {
        return paintSmallSail(palette, team, height,
            wish.text("detail") == QLatin1String("large") ? SailDetail::Large : SailDetail::Small);
    }
    if (name == QLatin1String("sail")) {
        return paintSail(palette, team, height, spars);
    }
    if (name == QLatin1String("mast")) {
        return paintMast(palette, height, spars);
    }
    if (name == QLatin1String("hull")) {
        return paintHull(palette, height);
    }
    if (name == QLatin1String("furledsail")) {
        return paintFurledSail(palette, height);
    }
    if (name == QLatin1String("farboat")) {
        return paintFarBoat(palette, height);
    }
    if (name == QLatin1String("restingboat")) {
        return paintRestingBoat(palette, height);
    }
    return {};
}

QImage paint(const Wish &wish)
{
    const Palette &palette = paletteOf(wish.text("theme"));
    const QString &name = wish.name();
    if (name == QLatin1String("sky")) {
        return paintSkyFor(wish, palette);
    }
    if (name == QLatin1String("sun")) {
        return paintSun(palette, wish.pixels("px"));
    }
    if (name == QLatin1String("halo")) {
        return paintHalo(
            palette, wish.pixels("px"), std::clamp(wish.number("reach", 1.4), 1.1, 4.0));
    }
    if (name == QLatin1String("arctile")) {
        return paintArcTile(palette, wish.number("r"), int(wish.number("tile")), wish.pixels("px"),
            wish.text("state"));
    }
    if (name == QLatin1String("swell")) {
        return paintSwell(palette, int(std::clamp(wish.number("layer"), 0.0, swellLayers - 1.0)),
            wish.number("u"), wish.pixels("w"), wish.pixels("wave"), wish.number("strength", 1),
            wish.number("heave", 1));
    }
    if (name == QLatin1String("bandend")) {
        return paintBandEnd(
            wish.colour("fill"), wish.colour("line"), wish.number("edge"), wish.pixels("px"));
    }
    if (name == QLatin1String("furledband")) {
        return paintFurledBand(
            palette, wish.number("u"), wish.pixels("w"), wish.pixels("h"), wish.number("label"));
    }
    if (name == QLatin1String("leaf")) {
        return paintLeaf(palette, int(wish.number("shape")), wish.pixels("px"));
    }
    if (name == QLatin1String("icon")) {
        return paintIcon(wish.text("shape"), wish.colour("colour"), wish.pixels("px"));
    }
    return paintBoatPart(wish, palette);
}

} // namespace

OrnamentProvider::OrnamentProvider()
    : QQuickImageProvider(QQuickImageProvider::Image),
      m_painted(keptKilobytes)
{
}

QImage OrnamentProvider::requestImage(const QString &id, QSize *size, const QSize &)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (const QImage *found = m_painted.object(id)) {
            *size = found->size();
            return *found;
        }
    }
    QImage image = paint(Wish(id));
    *size = image.size();
    const QMutexLocker lock(&m_mutex);
    m_painted.insert(id, new QImage(image), std::max<qsizetype>(1, image.sizeInBytes() / 1024));
    return image;
}

} // namespace ornaments
