// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page in both sizes and both languages: loads without a complaint, cuts no text. With
// HOITHI_PICTURES=DIR each picture is kept.
#include "contest/prizes.h"
#include "stagehand.h"

#include <QTest>

using contest::RoundId;
using contest::TurnId;

namespace {

const QStringList Pages{QStringLiteral("preparation"), QStringLiteral("connections"),
    QStringLiteral("running"), QStringLiteral("approval"), QStringLiteral("standings"),
    QStringLiteral("ceremony"), QStringLiteral("log")};

//! An evening in the middle of a round: some turns approved, one on stage with judges at work.
void playHalf(Stagehand &hand)
{
    const RoundId round = hand.desk.contest.rulebook->rounds[0].id;
    hand.desk.give(contest::DrawRunningOrder{round, 2024});
    hand.desk.playRound(round, 18);
    const TurnId turn = hand.desk.contest.turnsOf(round)[18];
    hand.desk.give(contest::CallTurn{turn});
    hand.desk.give(contest::TakeCue{hand.desk.contest.liveNumber,
        {contest::Scene::Clock, turn.round, turn.segment, turn.team, 0}});
    hand.desk.give(contest::StartClock{turn});
    hand.desk.now += 672'000;
    for (const char *seat :
        {"operator", "judge:gk1", "judge:gk2", "judge:gk3", "judge:gk4", "display:1"}) {
        hand.desk.seat(QString::fromLatin1(seat), true);
    }
    hand.desk.seat(QStringLiteral("judge:gk4"), true, 7000);
    hand.desk.markAll(
        turn, 3, {QStringLiteral("gk3"), QStringLiteral("gk4"), QStringLiteral("gk5")});
    hand.desk.draft(turn, QStringLiteral("gk3"), 3);
    hand.desk.draft(turn, QStringLiteral("gk4"), 1);
    hand.settle();
}

//! The tie is parted, the prizes are decided as proposed, and three steps have been shown.
void startCeremony(Stagehand &hand, const RoundId &round)
{
    std::map<contest::TeamId, int> right;
    const contest::Proposal before = contest::proposePrizes(hand.desk.contest, round);
    for (const contest::TeamId &team : before.open.at(0).teams) {
        right[team] = 2 - int(right.size());
    }
    hand.desk.give(contest::EnterExtraQuestion{round, right});
    contest::DecidePrizes decision{round, {}, "Trần Văn Sơn", "15/QĐ-BTC", "20/11/2026"};
    const contest::Proposal parted = contest::proposePrizes(hand.desk.contest, round);
    for (const contest::ProposedPrize &prize : parted.units) {
        decision.awards.push_back({prize.kind, prize.prize, prize.unit, prize.team, {}});
    }
    hand.desk.give(decision);
    for (int step = 1; step <= 4; ++step) {
        hand.desk.give(contest::TakeCue{
            hand.desk.contest.liveNumber, {contest::Scene::Prize, round, {}, {}, step}});
    }
}

}

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRulesPanelNamesWeightsAndWhatIsDueWhen()
    {
        Stagehand hand({1920, 1080}, QStringLiteral("vi"), {}, QStringLiteral("example"));
        hand.settle();
        console::Preparation &page = *hand.booth->preparation();
        const auto lines = page.segments()->value(0, QStringLiteral("lines")).toList();
        QVERIFY(!lines.isEmpty());
        QCOMPARE(lines[0].toMap()[QStringLiteral("max")].toString(), QStringLiteral("10 × 2"));
        QCOMPARE(page.terms(),
            QStringList({QStringLiteral("Nộp trước hết ngày 20/03/2026: Kịch bản và nhạc nền"),
                QStringLiteral("Khiếu nại bằng văn bản; người kết luận: Trưởng Ban Tổ chức"),
                QStringLiteral("Phần khán giả, không tính điểm cho đội: Đố vui có thưởng")}));
    }

    void everyPageLoadsAndCutsNoText_data() { everySizeAndLanguage(); }

    void everyPageLoadsAndCutsNoText()
    {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        Stagehand hand(size, language);
        const QString tail = QStringLiteral("-%1-%2").arg(size.width()).arg(language);
        QStringList squeezed;
        for (int page = 0; page < Pages.size(); ++page) {
            hand.booth->openPage(page);
            hand.settle();
            hand.keep(QStringLiteral("empty-") + Pages[page] + tail);
            for (const QString &text : hand.squeezedTexts()) {
                squeezed.append(
                    QStringLiteral("empty ") + Pages[page] + QStringLiteral(": ") + text);
            }
        }
        playHalf(hand);
        for (int page = 0; page < Pages.size(); ++page) {
            hand.booth->openPage(page);
            hand.settle();
            hand.keep(Pages[page] + tail);
            for (const QString &text : hand.squeezedTexts()) {
                squeezed.append(Pages[page] + QStringLiteral(": ") + text);
            }
        }
        QVERIFY2(squeezed.isEmpty(), qPrintable(squeezed.join(u'\n')));
        const QString complaints = Stagehand::complaints().join(u'\n');
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    }

    void everyFormFitsItsPlace_data() { everyPageLoadsAndCutsNoText_data(); }

    void everyFormFitsItsPlace()
    {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        Stagehand hand(size, language);
        playHalf(hand);
        const QString tail = QStringLiteral("-%1-%2").arg(size.width()).arg(language);
        auto &running = *hand.booth->running();
        const QString judge = QStringLiteral("gk1");
        const std::vector<std::pair<QString, std::function<void()>>> forms{
            {QStringLiteral("paper"), [&] { running.paper(judge); }},
            {QStringLiteral("excuse"), [&] { running.excuse(judge); }},
            {QStringLiteral("return"), [&] { running.returnSheet(judge); }},
            {QStringLiteral("deduct"), [&] { running.deduct(); }},
            {QStringLiteral("pause"), [&] { running.clock()->press(); }},
            {QStringLiteral("measured"), [&] { running.clock()->enterMeasured(); }},
            {QStringLiteral("draw"), [&] { hand.booth->preparation()->draw(); }},
            {QStringLiteral("order"), [&] { hand.booth->preparation()->enterOrder(); }},
            {QStringLiteral("remove"), [&] { hand.booth->preparation()->removeTeam({}); }},
        };
        hand.booth->openPage(console::OperatorConsole::RunningPage);
        QStringList squeezed;
        for (const auto &[name, open] : forms) {
            open();
            hand.settle();
            QVERIFY2(hand.booth->form()->isOpen(), qPrintable(name));
            hand.keep(QStringLiteral("form-") + name + tail);
            for (const QString &text : hand.squeezedTexts()) {
                squeezed.append(name + QStringLiteral(": ") + text);
            }
        }
        QVERIFY2(squeezed.isEmpty(), qPrintable(squeezed.join(u'\n')));
        const QString complaints = Stagehand::complaints().join(u'\n');
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    }

    void theStartPageFitsToo_data() { everyPageLoadsAndCutsNoText_data(); }

    void theStartPageFitsToo()
    {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        Stagehand hand(size, language);
        const QString tail = QStringLiteral("-%1-%2").arg(size.width()).arg(language);
        hand.window->setProperty("booth", QVariant::fromValue<console::OperatorConsole *>(nullptr));
        hand.settle();
        (void)Stagehand::complaints(); // of pages being taken down, which no show does
        hand.keep(QStringLiteral("start") + tail);
        QStringList squeezed = hand.squeezedTexts();
        hand.startPage.folders()->open(QStringLiteral(CONTESTS), QStringLiteral(".json"));
        hand.settle();
        hand.keep(QStringLiteral("start-folders") + tail);
        squeezed += hand.squeezedTexts();
        QVERIFY2(squeezed.isEmpty(), qPrintable(squeezed.join(u'\n')));
        const QString complaints = Stagehand::complaints().join(u'\n');
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    }

    void blockedCeremonyAndFaultsFitToo_data() { everyPageLoadsAndCutsNoText_data(); }

    void blockedCeremonyAndFaultsFitToo()
    {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        Stagehand hand(size, language);
        const QString tail = QStringLiteral("-%1-%2").arg(size.width()).arg(language);
        playHalf(hand);
        QStringList squeezed;
        const auto look = [&](const QString &name, int page) {
            hand.booth->openPage(page);
            hand.settle();
            hand.keep(name + tail);
            for (const QString &text : hand.squeezedTexts()) {
                squeezed.append(name + QStringLiteral(": ") + text);
            }
        };
        const TurnId turn = *hand.desk.contest.onStage;
        hand.desk.give(contest::StopClock{turn});
        hand.desk.give(contest::TakeCue{hand.desk.contest.liveNumber,
            {contest::Scene::Judging, turn.round, turn.segment, turn.team, 0}});
        look(QStringLiteral("blocked"), console::OperatorConsole::RunningPage);
        hand.desk.backstage.asks[{"gk1"}] = {{turn}};
        hand.desk.seat(QStringLiteral("display:1"), false);
        look(QStringLiteral("asked"), console::OperatorConsole::RunningPage);
        look(QStringLiteral("asked-approval"), console::OperatorConsole::ApprovalPage);
        hand.desk.backstage.asks.clear();
        hand.desk.seat(QStringLiteral("display:1"), true);
        hand.desk.setStored(false);
        look(QStringLiteral("storage"), console::OperatorConsole::RunningPage);
        hand.desk.setStored(true);
        hand.desk.markAll(turn, 1, {QStringLiteral("gk1"), QStringLiteral("gk2")});
        look(QStringLiteral("ready"), console::OperatorConsole::ApprovalPage);
        look(QStringLiteral("unapproved"), console::OperatorConsole::RunningPage);
        hand.desk.give(contest::ApproveTurn{turn});
        hand.desk.playRound(turn.round);
        look(QStringLiteral("ties"), console::OperatorConsole::StandingsPage);
        hand.booth->standing()->part(0, QStringLiteral("extraQuestion"));
        look(QStringLiteral("form-extra"), console::OperatorConsole::StandingsPage);
        hand.booth->standing()->part(0, QStringLiteral("chairRuling"));
        look(QStringLiteral("form-ruling"), console::OperatorConsole::StandingsPage);
        hand.booth->form()->close();
        look(QStringLiteral("proposal"), console::OperatorConsole::CeremonyPage);
        hand.booth->ceremony()->decide();
        look(QStringLiteral("form-decision"), console::OperatorConsole::CeremonyPage);
        hand.booth->form()->close();
        startCeremony(hand, turn.round);
        look(QStringLiteral("ceremony-steps"), console::OperatorConsole::CeremonyPage);
        hand.booth->toggleKeySheet();
        look(QStringLiteral("keys"), console::OperatorConsole::RunningPage);
        hand.booth->toggleKeySheet();
        hand.booth->connections()->choose(QStringLiteral("judge:gk5"));
        hand.booth->connections()->makeCode();
        look(QStringLiteral("code"), console::OperatorConsole::ConnectionsPage);
        hand.desk.connected = false;
        Q_EMIT hand.desk.connectionChanged();
        look(QStringLiteral("offline"), console::OperatorConsole::RunningPage);
        QVERIFY2(squeezed.isEmpty(), qPrintable(squeezed.join(u'\n')));
        const QString complaints = Stagehand::complaints().join(u'\n');
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    LookTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "look_test.moc"
