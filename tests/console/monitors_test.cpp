// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two monitors show pixels of a real display process; hidden names never enter it.
#include "stagehand.h"

#include "contest/prizes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using console::Monitors;
using console::OperatorConsole;

namespace {

constexpr int PatienceMs = 30'000;
const QString DisplayProgram = QStringLiteral(HOITHI_DISPLAY);

QImage air(const Stagehand &hand)
{
    return hand.booth->running()->monitors()->picture(Monitors::Which::Air);
}

QImage preview(const Stagehand &hand)
{
    return hand.booth->running()->monitors()->picture(Monitors::Which::Preview);
}

//! More than one colour: something was drawn.
bool isDrawn(const QImage &image)
{
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != image.pixel(0, 0)) {
                return true;
            }
        }
    }
    return false;
}

contest::RoundId openShow(Stagehand &hand, std::size_t number = 0)
{
    const contest::RoundId round = hand.desk.contest.rulebook->rounds[number].id;
    hand.desk.give(contest::DrawRunningOrder{round, 2024});
    hand.booth->openPage(OperatorConsole::RunningPage);
    hand.settle();
    return round;
}

}

class MonitorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothMonitorsShowWhatTheDisplayDraws()
    {
        Stagehand hand({1366, 768}, QStringLiteral("vi"), DisplayProgram);
        openShow(hand);
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn(air(hand)) && isDrawn(preview(hand)), PatienceMs);
        const QImage ahead = preview(hand);
        const QImage before = air(hand);
        hand.press(Qt::Key_Space);
        QCOMPARE(hand.desk.contest.live.scene, contest::Scene::Team);
        QTRY_VERIFY_WITH_TIMEOUT(!(air(hand) == before) && isDrawn(air(hand)), PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(preview(hand) != ahead, PatienceMs);
    }

    void nothingAheadLeavesNoPictureOfWhatWasAheadBefore()
    {
        Stagehand hand({1366, 768}, QStringLiteral("vi"), DisplayProgram);
        const contest::RoundId drawn = openShow(hand);
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn(preview(hand)), PatienceMs);
        const contest::RoundId empty = hand.desk.contest.rulebook->rounds[1].id;
        QVERIFY(empty != drawn);
        hand.booth->frame()->chooseRound(QString::fromStdString(empty.text));
        hand.settle();
        QVERIFY(preview(hand).isNull());
        QTest::qWait(500); // a picture that moves would send its next frames
        QVERIFY(preview(hand).isNull());
        QVERIFY(console::masked({}).isEmpty());
    }

    void aDisplayThatDiesLeavesCardsAndIsStartedAgain()
    {
        Stagehand hand({1366, 768}, QStringLiteral("vi"), DisplayProgram);
        openShow(hand);
        QTRY_VERIFY_WITH_TIMEOUT(!air(hand).isNull(), PatienceMs);
        auto *process = hand.booth->running()->monitors()->findChild<QProcess *>();
        QVERIFY(process);
        process->kill();
        QTRY_VERIFY_WITH_TIMEOUT(air(hand).isNull(), PatienceMs);
        const QString card = hand.booth->running()->air()[QStringLiteral("title")].toString();
        QTRY_VERIFY_WITH_TIMEOUT(hand.visibleTexts().count(card) > 1, PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn(air(hand)), PatienceMs);
    }

    void whatIsHiddenIsNotInThePreviewsData()
    {
        Stagehand hand;
        const contest::RoundId round = openShow(hand, 1); // seven teams: no tie
        hand.desk.playRound(round);
        const contest::Proposal proposal = contest::proposePrizes(hand.desk.contest, round);
        contest::DecidePrizes decision{round, {}, "Trần Văn Sơn", "15", "20/11/2026"};
        for (const auto &unit : proposal.units) {
            decision.awards.push_back({unit.kind, unit.prize, unit.unit, unit.team, {}});
        }
        QVERIFY(hand.desk.give(decision));
        QString name;
        for (int step = 1; name.isEmpty(); ++step) {
            const contest::Cue cue{contest::Scene::Prize, round, {}, {}, step};
            QVERIFY(hand.desk.give(contest::SetStandby{cue}));
            const QJsonObject topic
                = hand.desk.topic(QStringLiteral("preview/") + QString::fromStdString(round.text));
            const QJsonObject live = topic[u"live"].toObject();
            name = live[u"view"][u"team"][u"name"].toString();
            if (name.isEmpty()) {
                QVERIFY(hand.desk.give(contest::TakeCue{hand.desk.contest.liveNumber, cue}));
                continue;
            }
            const QByteArray sent = QJsonDocument(console::masked(live)).toJson();
            QVERIFY(!sent.contains(name.toUtf8()));
            QVERIFY(sent.contains(live[u"view"][u"prize"].toString().toUtf8()));
        }
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    MonitorsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "monitors_test.moc"
