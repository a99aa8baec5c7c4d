// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every scene with representative views at every size of the venue's projectors.
#include "tests/display/hall.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>

class ScenesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextStandsWholeInTheSafeArea_data();
    void everyTextStandsWholeInTheSafeArea();
    void linesOfTextNeverTouch_data();
    void linesOfTextNeverTouch();
    void aMissingValueLeavesNoWordOfIt();
    void namesThatDifferByOneMarkStayDifferent();
    void theClockCountsUpPastItsLimit();
    void judgesAtWorkShowNoFigure();
    void judgesTotalsStandSideBySideWhereTheyAreShown();
    void anUnknownSceneLeavesTheLastPicture();
    void everyThemeDrawsItsOwnSky();
    void anyMomentOfAnEntranceCanBeDrawn();
    void aWideWallShowsTheStandingsInTwoColumns();
    void aWideWallHasTeamAndSegmentBesideTheClock();
    void cleanupTestCase();

private:
    //! One window per size serves all views: that is also what an evening does.
    hall::Screen &screenOf(const QSize &size)
    {
        if (!m_screen || m_size != size) {
            m_screen = std::make_unique<hall::Screen>(size);
            m_size = size;
        }
        return *m_screen;
    }

    std::unique_ptr<hall::Screen> m_screen;
    QSize m_size;
};

namespace {

const QList<QSize> sizes{
    {1920, 1080}, {1366, 768}, {1024, 768}, {3840, 2160}, {3072, 1024}, {1920, 640}};

void addViews(const QList<QSize> &wanted)
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    for (const QSize &size : wanted) {
        for (const QString &name : hall::viewNames()) {
            QTest::addRow("%s %dx%d", qPrintable(name), size.width(), size.height())
                << name << size;
        }
    }
}

//! Line boxes leave air above and below the letters; what counts is where ink can be. Figures
//! have neither marks above nor tails below, but for the comma's.
QRectF ink(const hall::Line &line)
{
    static const QRegularExpression figures(QStringLiteral("^[0-9:+]+$"));
    const double one = line.place.height() / (1.0 + line.text.count('\n'));
    if (figures.match(line.text).hasMatch()) {
        return line.place.adjusted(0, one * 0.25, 0, -one * 0.2);
    }
    return line.place.adjusted(0, one * 0.16, 0, -one * 0.16);
}

}

void ScenesTest::everyTextStandsWholeInTheSafeArea_data()
{
    addViews(sizes);
}

void ScenesTest::everyTextStandsWholeInTheSafeArea()
{
    QFETCH(QString, name);
    QFETCH(QSize, size);
    const hall::Complaints complaints;
    hall::Screen &screen = screenOf(size);
    QVERIFY(screen.shows(hall::view(name)));
    const QRectF safe = QRectF(QPointF(), size)
                            .adjusted(size.width() * 0.05 - 2, size.height() * 0.05 - 2,
                                2 - size.width() * 0.05, 2 - size.height() * 0.05);
    for (const hall::Line &line : screen.lines()) {
        QVERIFY2(!line.isCut, qPrintable(line.text));
        QVERIFY2(safe.contains(ink(line)),
            qPrintable(QStringLiteral("%1 at %2,%3 to %4,%5")
                           .arg(line.text)
                           .arg(ink(line).left())
                           .arg(ink(line).top())
                           .arg(ink(line).right())
                           .arg(ink(line).bottom())));
        QVERIFY2(line.capsHeight >= 0.0299, qPrintable(line.text)); // 3 % even in a small sail
    }
    QCOMPARE(hall::Complaints::heard(), QStringList());
}

void ScenesTest::linesOfTextNeverTouch_data()
{
    addViews({{1366, 768}, {1024, 768}, {1920, 640}});
}

void ScenesTest::linesOfTextNeverTouch()
{
    QFETCH(QString, name);
    QFETCH(QSize, size);
    hall::Screen &screen = screenOf(size);
    QVERIFY(screen.shows(hall::view(name)));
    const QList<hall::Line> lines = screen.lines();
    for (qsizetype a = 0; a < lines.size(); ++a) {
        for (qsizetype b = a + 1; b < lines.size(); ++b) {
            const QRectF both = ink(lines[a]).intersected(ink(lines[b]));
            // Neighbouring digits and lines may brush by a hair.
            const bool isTouching = both.width() > 3 && both.height() > size.height() * 0.012;
            QVERIFY2(!isTouching, qPrintable(lines[a].text + " | " + lines[b].text));
        }
    }
}

void ScenesTest::aMissingValueLeavesNoWordOfIt()
{
    hall::Screen &screen = screenOf(sizes[0]);
    for (const QString &name : hall::viewNames()) {
        QVERIFY(screen.shows(hall::view(name)));
        for (const QString &text : screen.texts()) {
            QVERIFY2(!text.contains("undefined") && !text.contains("null") && !text.contains("NaN")
                    && !text.contains("[object"),
                qPrintable(name + ": " + text));
        }
    }
}

void ScenesTest::namesThatDifferByOneMarkStayDifferent()
{
    hall::Screen &screen = screenOf(sizes[0]);
    QVERIFY(screen.shows(hall::view("standings-seven")));
    const QStringList texts = screen.texts();
    QVERIFY(texts.contains(QStringLiteral("Bình Thạnh")));
    QVERIFY(texts.contains(QStringLiteral("Bình Thanh")));
    QVERIFY(texts.contains(QStringLiteral("TT Châu Ổ")));
    QVERIFY(screen.shows(hall::view("winner-reveal")));
    QVERIFY(screen.texts().contains(QStringLiteral("Thị trấn Châu Ổ")));
}

void ScenesTest::theClockCountsUpPastItsLimit()
{
    hall::Screen &screen = screenOf(sizes[0]);
    const auto digitsOf = [&](const QString &name) {
        return screen.shows(hall::view(name))
            ? screen.texts().filter(QRegularExpression(QStringLiteral("^\\+?\\d\\d:\\d\\d$")))
            : QStringList();
    };
    QCOMPARE(digitsOf("clock-running"), QStringList{"06:42"});
    QCOMPARE(digitsOf("clock-ending"), QStringList{"00:24"});
    QCOMPARE(digitsOf("clock-over"), QStringList{"+00:18"});
    QCOMPARE(digitsOf("clock-paused"), QStringList{"01:09"});
    QCOMPARE(digitsOf("clock-idle"), QStringList{"05:00"});
    QCOMPARE(digitsOf("clock-stopped"), QStringList{"09:47"});
    QCOMPARE(digitsOf("clock-nolimit"), QStringList{"01:13"});
}

void ScenesTest::aWideWallShowsTheStandingsInTwoColumns()
{
    const auto placeOf = [](hall::Screen &screen, const QString &text) {
        for (const hall::Line &line : screen.lines()) {
            if (line.text == text) {
                return line.place.center();
            }
        }
        return QPointF();
    };
    hall::Screen &wide = screenOf({1920, 640});
    QVERIFY(wide.shows(hall::view("standings-overall")));
    const QPointF first = placeOf(wide, QStringLiteral("Bình Tân Phú"));
    const QPointF fifth = placeOf(wide, QStringLiteral("Bình Hòa"));
    QVERIFY(!first.isNull() && !fifth.isNull());
    QVERIFY(qAbs(first.y() - fifth.y()) < 2);
    QVERIFY(fifth.x() > first.x() + 600);
    hall::Screen &usual = screenOf({1920, 1080});
    QVERIFY(usual.shows(hall::view("standings-overall")));
    QVERIFY(placeOf(usual, QStringLiteral("Bình Hòa")).y()
        > placeOf(usual, QStringLiteral("Bình Tân Phú")).y() + 300);
}

void ScenesTest::aWideWallHasTeamAndSegmentBesideTheClock()
{
    hall::Screen &wide = screenOf({3072, 1024});
    QVERIFY(wide.shows(hall::view("clock-running")));
    QRectF figures;
    QList<QRectF> names;
    for (const hall::Line &line : wide.lines()) {
        if (line.text == QLatin1String("06:42")) {
            figures = line.place;
        } else if (line.text.contains(u'\n')) {
            names.append(line.place);
        }
    }
    QVERIFY(!figures.isNull());
    QCOMPARE(names.size(), 2);
    for (const QRectF &name : names) {
        QVERIFY(name.bottom() < 0.8 * 1024); // above the sea
        QVERIFY(name.right() < figures.left() || name.left() > figures.right());
    }
}

void ScenesTest::judgesAtWorkShowNoFigure()
{
    hall::Screen &screen = screenOf(sizes[0]);
    QVERIFY(screen.shows(hall::view("judging")));
    for (const QString &text : screen.texts()) {
        QVERIFY2(
            !text.contains(QRegularExpression(QStringLiteral("\\d[,.]\\d"))), qPrintable(text));
    }
}

void ScenesTest::judgesTotalsStandSideBySideWhereTheyAreShown()
{
    const QList<std::pair<QString, QString>> judges{{"GK1", "38,5"}, {"GK2", "37"},
        {"GK3", "39,25"}, {"GK4", "36,5"}, {"GK5", "38"}, {"GK6", "40"}, {"GK7", "37,75"}};
    hall::Screen &screen = screenOf(sizes[1]);
    QVERIFY(screen.shows(hall::view("score-judges-seven")));
    const QList<hall::Line> lines = screen.lines();
    const auto placeOf = [&lines](const QString &text) {
        const auto found = std::find_if(lines.begin(), lines.end(),
            [&text](const hall::Line &line) { return line.text == text; });
        return found == lines.end() ? QRectF() : found->place;
    };
    double reached = 0;
    for (const auto &[label, total] : judges) {
        const QRectF above = placeOf(label);
        const QRectF below = placeOf(total);
        QVERIFY2(above.isValid() && below.isValid(), qPrintable(label));
        QVERIFY2(std::abs(above.center().x() - below.center().x()) < 2, qPrintable(label));
        QVERIFY2(above.top() < below.top() && above.left() > reached, qPrintable(label));
        reached = std::max(above.right(), below.right());
    }
    QVERIFY(screen.shows(hall::view("score")));
    QVERIFY(screen.texts().filter(QRegularExpression("^GK")).isEmpty());
}

void ScenesTest::anUnknownSceneLeavesTheLastPicture()
{
    const hall::Complaints complaints;
    hall::Screen &screen = screenOf(sizes[0]);
    QVERIFY(screen.shows(hall::view("pause")));
    QJsonObject strange = hall::view("pause");
    strange["scene"] = "fireworks";
    strange["number"] = 9999;
    screen.projection().show(strange);
    QTest::qWait(100);
    QCOMPARE(screen.projection().kind(), QStringLiteral("pause"));
    screen.projection().show(QJsonObject());
    QTest::qWait(50);
    QCOMPARE(screen.projection().kind(), QStringLiteral("pause"));
    QCOMPARE(hall::Complaints::heard(), QStringList());
}

void ScenesTest::everyThemeDrawsItsOwnSky()
{
    QList<QRgb> skies;
    for (const char *theme : {"night", "vermilion", "eggshell"}) {
        const hall::Complaints complaints;
        hall::Screen screen({1024, 768}, 60000, theme);
        QVERIFY(screen.shows(hall::view("standings-overall")));
        skies << screen.projection().picture().pixel(1000, 30);
        QCOMPARE(hall::Complaints::heard(), QStringList());
    }
    QVERIFY(qBlue(skies[0]) > qRed(skies[0]));
    QVERIFY(qRed(skies[1]) > 2 * qBlue(skies[1]));
    QVERIFY(qBlue(skies[2]) > 200);
}

void ScenesTest::anyMomentOfAnEntranceCanBeDrawn()
{
    const hall::Complaints complaints;
    for (const double age : {0.0, 120.0, 450.0, 900.0}) {
        hall::Screen screen({1024, 768}, age);
        for (const QString &name : hall::viewNames()) {
            screen.projection().show(hall::view(name));
            QTest::qWait(5);
            QVERIFY2(!screen.projection().picture().isNull(), qPrintable(name));
        }
    }
    QCOMPARE(hall::Complaints::heard(), QStringList());
}

void ScenesTest::cleanupTestCase()
{
    m_screen.reset(); // a window must not outlive its application
}

QTEST_MAIN(ScenesTest)
#include "tst_scenes.moc"
