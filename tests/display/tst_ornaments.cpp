// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The painter of ornaments: the same picture every time, and each team told from every other.
#include "display/ornaments/eggshell.h"
#include "display/ornaments/ornamentprovider.h"
#include "display/ornaments/sail.h"
#include "display/ornaments/swell.h"

#include <QSet>
#include <QTest>

class OrnamentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameAddressAlwaysGivesTheSamePicture();
    void aSwellRepeatsAfterAWholeWave();
    void sixteenTeamsHaveSixteenSails();
    void aFurledSailIsTheSameForEveryTeam();
    void everyTileOfTheClockIsPainted();
    void anAddressThatMeansNothingGivesNoPicture();
};

using namespace ornaments;

void OrnamentsTest::theSameAddressAlwaysGivesTheSamePicture()
{
    for (const char *id :
        {"sky?theme=night&w=320&h=180&u=1.8&horizon=150&gx=200&gy=150&gr=120",
            "sun?theme=night&px=120", "leaf?theme=night&shape=3&px=20",
            "sail?theme=night&team=6&px=200", "arctile?theme=night&r=200&px=50&tile=9&state=lit"}) {
        OrnamentProvider first;
        OrnamentProvider second;
        QSize size;
        const QImage one = first.requestImage(id, &size, {});
        QVERIFY2(!one.isNull(), id);
        QCOMPARE(one.size(), size);
        QCOMPARE(second.requestImage(id, &size, {}), one);
    }
}

void OrnamentsTest::aSwellRepeatsAfterAWholeWave()
{
    const int wave = 151;
    for (int layer = 0; layer < swellLayers; ++layer) {
        const QImage strip = paintSwell(paletteOf("night"), layer, 7.68, 900, wave, 1, 1);
        QCOMPARE(
            strip.copy(0, 0, wave, strip.height()), strip.copy(3 * wave, 0, wave, strip.height()));
        // No seam: the last column of one wave is near the first of the next.
        for (int y = 0; y < strip.height(); ++y) {
            const int before = qGreen(strip.pixel(wave - 1, y));
            const int after = qGreen(strip.pixel(wave, y));
            QVERIFY2(std::abs(before - after) < 60, "a seam in the swell");
        }
    }
}

void OrnamentsTest::sixteenTeamsHaveSixteenSails()
{
    QList<QImage> sails;
    for (int team = 1; team <= 16; ++team) {
        const QImage sail = paintSmallSail(paletteOf("night"), team, 100, SailDetail::Small);
        QVERIFY(!sails.contains(sail));
        sails << sail;
    }
}

void OrnamentsTest::aFurledSailIsTheSameForEveryTeam()
{
    OrnamentProvider provider;
    QSize size;
    const QImage nobody = provider.requestImage("furledsail?theme=night&px=200", &size, {});
    const QImage somebody
        = provider.requestImage("furledsail?theme=night&px=200&team=5", &size, {});
    QCOMPARE(nobody, somebody);
}

void OrnamentsTest::everyTileOfTheClockIsPainted()
{
    for (const char *state : {"lit", "spent"}) {
        for (int tile = 0; tile < 60; ++tile) {
            const QImage image = paintArcTile(paletteOf("night"), 300, tile, 75, state);
            QVERIFY(qAlpha(image.pixel(37, 37)) > 100);
        }
    }
}

void OrnamentsTest::anAddressThatMeansNothingGivesNoPicture()
{
    OrnamentProvider provider;
    QSize size;
    QVERIFY(provider.requestImage("dragon?theme=night", &size, {}).isNull());
}

QTEST_MAIN(OrnamentsTest)
#include "tst_ornaments.moc"
