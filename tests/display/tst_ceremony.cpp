// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The prize giving: nothing of a hidden team is in the scene before its step.
#include "tests/display/hall.h"

#include <QTest>

class CeremonyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPrizeBeforeItsStepHoldsNoTeam_data();
    void aPrizeBeforeItsStepHoldsNoTeam();
    void anEarlyTeamInTheTopicIsNotDrawnBeforeItsReveal();
    void theWholeCeremonyRunsInOneWindow();
};

namespace {

const QStringList &names()
{
    static const QStringList all{"Bình Trị", "Bình Đông", "Bình Thuận", "Bình Hải", "Bình Hòa",
        "Bình Thanh", "Bình Tân Phú", "Bình Châu", "Châu Ổ", "Bình Thạnh"};
    return all;
}

bool namesATeam(const QString &text)
{
    return std::any_of(
        names().cbegin(), names().cend(), [&](const QString &name) { return text.contains(name); });
}

//! Ornaments that carry a team's colours have its number in their address.
QStringList colouredSails(hall::Screen &screen)
{
    return screen.pictures().filter(QRegularExpression(QStringLiteral("team=[1-9]")));
}

}

void CeremonyTest::aPrizeBeforeItsStepHoldsNoTeam_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("known"); // teams that earlier steps have shown
    QTest::newRow("side prize") << "side-announce" << 0;
    QTest::newRow("lowest main prize") << "main-kk-announce" << 0;
    QTest::newRow("third prize") << "main-ba-announce" << 4;
    QTest::newRow("second prize") << "main-nhi-announce" << 6;
    QTest::newRow("first prize") << "winner-announce" << 0;
}

void CeremonyTest::aPrizeBeforeItsStepHoldsNoTeam()
{
    QFETCH(QString, name);
    QFETCH(int, known);
    hall::Screen screen({1366, 768});
    QJsonObject live = hall::view(name);
    QJsonObject round{{"label", "Chung kết"}}; // a cluster bears a commune's name
    QJsonObject inside = live["view"].toObject();
    inside["round"] = round;
    live["view"] = inside;
    QVERIFY(screen.shows(live));
    QCOMPARE(colouredSails(screen).size(), known);
    QStringList named;
    for (const QString &text : screen.texts()) {
        if (namesATeam(text)) {
            named << text;
        }
    }
    named.removeDuplicates();
    QCOMPARE(named.size(), known);
}

void CeremonyTest::anEarlyTeamInTheTopicIsNotDrawnBeforeItsReveal()
{
    // The desk never sends it; a display that got it all the same must not load it.
    hall::Screen screen({1366, 768});
    for (const char *name : {"side-announce", "main-kk-announce", "winner-announce"}) {
        QJsonObject live = hall::view(name);
        QJsonObject inside = live["view"].toObject();
        inside["round"] = QJsonObject{{"label", "Chung kết"}};
        inside["team"] = QJsonObject{
            {"id", "binh_hai"}, {"number", 4}, {"name", "Xã Bình Hải"}, {"short", "Bình Hải"}};
        live["view"] = inside;
        QVERIFY(screen.shows(live));
        QVERIFY2(colouredSails(screen).isEmpty(), name);
        QVERIFY2(screen.texts().filter("Bình Hải").isEmpty(), name);
    }
}

void CeremonyTest::theWholeCeremonyRunsInOneWindow()
{
    const hall::Complaints complaints;
    hall::Screen screen({1366, 768});
    const QStringList steps{"side-announce", "side-reveal", "main-kk-announce", "main-kk-first",
        "main-kk-last", "main-ba-announce", "main-ba-first", "main-ba-second", "main-nhi-announce",
        "main-nhi-reveal", "winner-announce", "winner-reveal", "pause"};
    int number = 100;
    for (const QString &step : steps) {
        QJsonObject live = hall::view(step);
        live["number"] = ++number;
        QVERIFY2(screen.shows(live), qPrintable(step));
        const QJsonObject team = live["view"].toObject()["team"].toObject();
        if (!team.isEmpty()) {
            QVERIFY2(screen.texts().join(' ').contains(team["short"].toString())
                    || screen.texts().join(' ').contains(team["name"].toString()),
                qPrintable(step));
        }
    }
    QCOMPARE(screen.projection().kind(), QStringLiteral("pause"));
    QCOMPARE(hall::Complaints::heard(), QStringList());
}

QTEST_MAIN(CeremonyTest)
#include "tst_ceremony.moc"
