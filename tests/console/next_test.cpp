// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What TIẾP, the slot of matters and the page of approvals say to one another.
#include "contest/ceremony.h"
#include "contest/prizes.h"
#include "stagehand.h"

#include <QTest>

using console::OperatorConsole;
using contest::RoundId;
using contest::Scene;
using contest::TurnId;

namespace {

const QString Gk3 = QStringLiteral("gk3");
const QString AskText = QStringLiteral("GK3 xin sửa phiếu");
const QString ReturnGk3 = QStringLiteral("Trả lại phiếu GK3…");

QString keyOf(const TurnId &turn)
{
    return QString::fromStdString(turn.round.text + "/" + turn.segment.text + "/" + turn.team.text);
}

//! A drawn round with these turns approved; the next one is on stage, marked and not approved.
TurnId markOne(Stagehand &hand, int approved)
{
    const RoundId round = hand.desk.contest.rulebook->rounds[0].id;
    hand.desk.give(contest::DrawRunningOrder{round, 2024});
    hand.desk.playRound(round, approved);
    const TurnId turn = hand.desk.contest.turnsOf(round)[std::size_t(approved)];
    hand.desk.give(contest::CallTurn{turn});
    hand.desk.markAll(turn, 0);
    hand.desk.give(contest::TakeCue{
        hand.desk.contest.liveNumber, {Scene::Judging, turn.round, turn.segment, turn.team, 0}});
    hand.booth->openPage(OperatorConsole::RunningPage);
    hand.settle();
    return turn;
}

void askBack(Stagehand &hand, const TurnId &turn)
{
    hand.desk.backstage.asks[{Gk3.toStdString()}] = {{turn}};
    hand.desk.announce();
    hand.settle();
}

//! The second round of the sample from its draw to its close, the holding picture on air.
RoundId closeOne(Stagehand &hand)
{
    const RoundId round = hand.desk.contest.rulebook->rounds[1].id;
    hand.desk.give(contest::DrawRunningOrder{round, 2024});
    hand.desk.playRound(round);
    contest::DecidePrizes decision{round, {}, "Trần Văn Sơn", "15/QĐ-BTC", "20/11/2026"};
    const contest::Proposal proposal = contest::proposePrizes(hand.desk.contest, round);
    for (const contest::ProposedPrize &prize : proposal.units) {
        decision.awards.push_back({prize.kind, prize.prize, prize.unit, prize.team, {}});
    }
    hand.desk.give(decision);
    const int steps = int(contest::ceremonySteps(hand.desk.contest, round).size());
    for (int step = 1; step <= steps; ++step) {
        hand.desk.give(
            contest::TakeCue{hand.desk.contest.liveNumber, {Scene::Prize, round, {}, {}, step}});
    }
    hand.desk.give(contest::CloseRound{round});
    hand.desk.give(contest::TakeCue{hand.desk.contest.liveNumber, {}});
    return round;
}

bool wasApproved(const Stagehand &hand, const TurnId &turn)
{
    return hand.desk.contest.turn(turn)->approved;
}

}

class NextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCureOfAnUnapprovedScoreOpensThatVeryTurn()
    {
        Stagehand hand;
        const TurnId turn = markOne(hand, 1);
        console::Approval &approval = *hand.booth->approval();
        approval.look(keyOf(hand.desk.contest.turnsOf(turn.round)[0])); // an earlier one
        QVERIFY(approval.isApproved());
        QVERIFY(hand.click(QStringLiteral("Mở Duyệt điểm")));
        QCOMPARE(hand.booth->page(), int(OperatorConsole::ApprovalPage));
        QVERIFY(!approval.isApproved());
        QVERIFY(hand.click(QStringLiteral("Duyệt lượt thi này")));
        QVERIFY(wasApproved(hand, turn));
    }

    void thePageOfApprovalsOpensAtTheTurnThatWaits()
    {
        Stagehand hand;
        const TurnId turn = markOne(hand, 1);
        console::Approval &approval = *hand.booth->approval();
        const QString earlier = keyOf(hand.desk.contest.turnsOf(turn.round)[0]);
        approval.look(earlier);
        hand.press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(!approval.isApproved());
        approval.look(earlier);
        hand.press(Qt::Key_4, Qt::ControlModifier); // who is there already stays there
        QVERIFY(approval.isApproved());
    }

    void aTurnThatIsNotOnStageAnyMoreIsFoundIfItsApprovalIsNext()
    {
        Stagehand hand;
        const TurnId turn = markOne(hand, 0);
        const TurnId later = hand.desk.contest.turnsOf(turn.round)[1];
        hand.desk.give(contest::CallTurn{later});
        hand.settle();
        hand.press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(hand.click(QStringLiteral("Duyệt lượt thi này")));
        QVERIFY(wasApproved(hand, turn));
    }

    void aSheetThatIsAskedBackHoldsThePlainApproval()
    {
        Stagehand hand;
        const TurnId turn = markOne(hand, 0);
        askBack(hand, turn);
        const console::Running &running = *hand.booth->running();
        QVERIFY(running.task().startsWith(AskText));
        QCOMPARE(running.taskCure(), ReturnGk3);
        QCOMPARE(hand.booth->running()->tiles()->value(2, QStringLiteral("tileState")).toString(),
            QStringLiteral("asked"));
        QVERIFY(hand.booth->running()->next()->blocker().startsWith(AskText));
        QCOMPARE(hand.squeezedTexts(), QStringList());

        QVERIFY(hand.click(QStringLiteral("Vẫn duyệt…")));
        QCOMPARE(hand.booth->page(), int(OperatorConsole::ApprovalPage));
        QVERIFY(hand.visibleTexts().contains(AskText));
        QVERIFY(!hand.offers(QStringLiteral("Duyệt lượt thi này")));
        QCOMPARE(hand.squeezedTexts(), QStringList());
        hand.press(Qt::Key_Return);
        QVERIFY(!wasApproved(hand, turn));
        hand.booth->form()->close();
        hand.settle();
        QVERIFY(hand.click(QStringLiteral("Giữ để vẫn duyệt"))); // let go at once
        QVERIFY(!wasApproved(hand, turn));
        hand.needHold(QStringLiteral("Giữ để vẫn duyệt"), 60);
        QVERIFY(hand.hold(QStringLiteral("Giữ để vẫn duyệt"), true));
        QTRY_VERIFY(wasApproved(hand, turn));
    }

    void theSheetThatIsAskedBackIsReturnedFromTheSlot()
    {
        Stagehand hand;
        const TurnId turn = markOne(hand, 0);
        askBack(hand, turn);
        hand.booth->running()->cureTask();
        hand.settle();
        hand.answer({{QStringLiteral("reason"), QStringLiteral("Bấm nhầm")}});
        QCOMPARE(hand.lastOrder()[u"k"].toString(), QStringLiteral("returnSheet"));
        QCOMPARE(hand.lastOrder()[u"judge"].toString(), Gk3);
    }

    void thePlainApprovalComesBackOnceTheAskIsSeenTo()
    {
        Stagehand hand;
        const TurnId turn = markOne(hand, 0);
        askBack(hand, turn);
        hand.press(Qt::Key_4, Qt::ControlModifier);
        hand.desk.attend(QStringLiteral("judge:gk3"));
        hand.settle();
        QVERIFY(hand.offers(QStringLiteral("Duyệt lượt thi này")));
        hand.press(Qt::Key_Return);
        QVERIFY(wasApproved(hand, turn));
    }

    void theChipOfAnAskGoesToItsSheet()
    {
        Stagehand hand;
        const TurnId turn = markOne(hand, 1);
        askBack(hand, turn);
        hand.booth->approval()->look(keyOf(hand.desk.contest.turnsOf(turn.round)[0]));
        hand.booth->openPage(OperatorConsole::StandingsPage);
        hand.booth->frame()->attend();
        hand.settle();
        QCOMPARE(hand.booth->page(), int(OperatorConsole::ApprovalPage));
        QVERIFY(hand.offers(ReturnGk3));
        QCOMPARE(hand.booth->frame()->asked(), AskText); // nothing has been done about it yet
    }

    void theEndOfTheRunOfShowIsAtRest()
    {
        Stagehand hand;
        const RoundId round = closeOne(hand);
        hand.booth->frame()->chooseRound(QString::fromStdString(round.text));
        hand.booth->openPage(OperatorConsole::RunningPage);
        hand.settle();
        console::NextStep &next = *hand.booth->running()->next();
        QCOMPARE(next.state(), QStringLiteral("finished"));
        QVERIFY(hand.visibleTexts().contains(QStringLiteral("Hết kịch bản của vòng này")));
        QVERIFY(!hand.offers(QStringLiteral("TIẾP")));
        QCOMPARE(hand.squeezedTexts(), QStringList());
        hand.press(Qt::Key_Space);
        QVERIFY(hand.desk.orders.isEmpty());
        QVERIFY(hand.click(QStringLiteral("Mở Chuẩn bị")));
        QCOMPARE(hand.booth->page(), int(OperatorConsole::PreparationPage));
    }

    void theNextRoundBeginsWithItsOwnFirstStep()
    {
        Stagehand hand;
        const RoundId closed = closeOne(hand);
        const RoundId fresh = hand.desk.contest.rulebook->rounds[0].id;
        hand.booth->frame()->chooseRound(QString::fromStdString(closed.text));
        hand.booth->openPage(OperatorConsole::RunningPage);
        hand.settle();
        hand.press(Qt::Key_Space);
        hand.desk.give(contest::DrawRunningOrder{fresh, 2024});
        hand.booth->frame()->chooseRound(QString::fromStdString(fresh.text));
        hand.settle();
        QCOMPARE(hand.booth->running()->next()->state(), QStringLiteral("ready"));
        QCOMPARE(hand.booth->running()->next()->attention(), QString());
        QCOMPARE(hand.booth->running()->next()->number(), 2);
        hand.press(Qt::Key_Space);
        QCOMPARE(hand.desk.contest.live.scene, Scene::Team);
    }

    void whatBlocksTheNextStepStandsInTheSlot()
    {
        Stagehand hand;
        markOne(hand, 0);
        QVERIFY(!hand.visibleTexts().contains(QStringLiteral("Không có việc cần xử lý")));
        QCOMPARE(hand.booth->running()->task(), QStringLiteral("TIẾP chờ duyệt điểm lượt này"));
        const TurnId turn = *hand.desk.contest.onStage;
        hand.desk.give(contest::ReturnSheet{turn, {Gk3.toStdString()}, "Bấm nhầm"});
        hand.settle();
        const QString blocker = hand.booth->running()->next()->blocker();
        QVERIFY(!blocker.isEmpty());
        QVERIFY(hand.booth->running()->task().contains(blocker));
    }

    void aProjectorThatIsGoneIsSaidAndOpenedAgain()
    {
        Stagehand hand;
        markOne(hand, 0);
        hand.desk.seat(QStringLiteral("display:1"), true);
        hand.settle();
        const auto onAir = [&] { return hand.visibleTexts().count(QStringLiteral("ĐANG CHIẾU")); };
        QCOMPARE(onAir(), 2); // the monitor and the cue's row
        QVERIFY(hand.booth->running()->task().startsWith(QStringLiteral("TIẾP")));
        for (messages::SeatPresence &seat : hand.desk.backstage.seats) {
            seat.connected = seat.connected && seat.seat != "display:1"; // it keeps its seat
        }
        hand.desk.announce();
        hand.settle();
        QVERIFY(hand.booth->running()->task().startsWith(QStringLiteral("Màn chiếu đã tắt")));
        QVERIFY(hand.visibleTexts().contains(QStringLiteral("KHÔNG MÀN NÀO CHIẾU")));
        QCOMPARE(onAir(), 1);
        QVERIFY(hand.click(QStringLiteral("Mở lại màn chiếu")));
        QCOMPARE(hand.projectors.size(), 1);
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    NextTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "next_test.moc"
