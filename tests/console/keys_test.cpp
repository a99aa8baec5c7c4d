// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys become the right orders, and only where they may.
#include "stagehand.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using console::OperatorConsole;

namespace {

//! A drawn round, nobody on stage yet, the show page open.
void openShow(Stagehand &hand)
{
    hand.desk.give(contest::DrawRunningOrder{hand.desk.contest.rulebook->rounds[0].id, 2024});
    hand.booth->openPage(OperatorConsole::RunningPage);
    hand.settle();
}

QStringList kinds(const Stagehand &hand)
{
    QStringList list;
    for (const QJsonObject &order : hand.desk.orders) {
        list.append(order[u"k"].toString());
    }
    return list;
}

}

class KeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spaceCallsTheTeamAndShowsIt()
    {
        Stagehand hand;
        openShow(hand);
        hand.press(Qt::Key_Space);
        QCOMPARE(kinds(hand), QStringList({QStringLiteral("callTurn"), QStringLiteral("takeCue")}));
        QCOMPARE(hand.desk.contest.live.scene, contest::Scene::Team);
    }

    void aSecondPressAtOnceIsDroppedAndSaid()
    {
        Stagehand hand;
        openShow(hand);
        QTest::keyClick(hand.window, Qt::Key_Space);
        QTest::keyClick(hand.window, Qt::Key_Space);
        hand.settle();
        QCOMPARE(hand.desk.contest.live.scene, contest::Scene::Team);
        QVERIFY(hand.booth->running()->next()->isTooFast());
    }

    void theNextStepSaysWhatBecomesOfTheClock()
    {
        Stagehand hand;
        openShow(hand);
        const auto effect = [&] {
            hand.settle();
            return hand.booth->running()
                ->next()
                ->effects()
                ->value(1, QStringLiteral("text"))
                .toString();
        };
        hand.press(Qt::Key_Space);
        QCOMPARE(effect(), QStringLiteral("hiện trên màn; bấm T mới chạy"));
        hand.press(Qt::Key_T);
        QCOMPARE(effect(), QStringLiteral("hiện trên màn; vẫn đang chạy"));
    }

    void spaceTakesNothingOnOtherPages()
    {
        Stagehand hand;
        openShow(hand);
        hand.press(Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(hand.booth->page(), int(OperatorConsole::StandingsPage));
        hand.press(Qt::Key_Space);
        hand.press(Qt::Key_PageDown);
        QCOMPARE(kinds(hand), QStringList());
    }

    void aTextFieldKeepsItsPlainKeys()
    {
        Stagehand hand;
        openShow(hand);
        hand.press(Qt::Key_Space);
        hand.booth->running()->deduct();
        hand.settle();
        hand.desk.orders.clear();
        hand.type("1");
        hand.press(Qt::Key_Return);
        hand.type("b h t v");
        QCOMPARE(kinds(hand), QStringList());
        hand.press(Qt::Key_Return);
        QCOMPARE(hand.lastOrder()[u"k"].toString(), QStringLiteral("giveDeduction"));
        QCOMPARE(hand.lastOrder()[u"points"].toString(), QStringLiteral("1"));
        QCOMPARE(hand.lastOrder()[u"reason"].toString(), QStringLiteral("b h t v"));
        QVERIFY(!hand.booth->form()->isOpen());
    }

    void escapeTwicePanicsAndOnceDoesNothing()
    {
        Stagehand hand;
        openShow(hand);
        hand.press(Qt::Key_Space);
        hand.desk.orders.clear();
        QTest::keyClick(hand.window, Qt::Key_Escape);
        QCOMPARE(kinds(hand), QStringList());
        QTest::keyClick(hand.window, Qt::Key_Escape);
        hand.settle();
        QCOMPARE(hand.desk.contest.live.scene, contest::Scene::Waiting);
    }

    void blackIsTakenAndGivenBack()
    {
        Stagehand hand;
        openShow(hand);
        hand.press(Qt::Key_Space);
        hand.press(Qt::Key_B);
        QCOMPARE(hand.desk.contest.live.scene, contest::Scene::Black);
        hand.press(Qt::Key_B);
        QCOMPARE(hand.desk.contest.live.scene, contest::Scene::Team);
    }

    void theClockKeyStartsThenAsksWhyItPauses()
    {
        Stagehand hand;
        openShow(hand);
        hand.press(Qt::Key_Space);
        hand.press(Qt::Key_T);
        QCOMPARE(hand.lastOrder()[u"k"].toString(), QStringLiteral("startClock"));
        hand.press(Qt::Key_T);
        QVERIFY(hand.booth->form()->isOpen());
        hand.press(Qt::Key_Return);
        QCOMPARE(hand.lastOrder()[u"k"].toString(), QStringLiteral("pauseClock"));
        QVERIFY(!hand.lastOrder()[u"reason"].toString().isEmpty());
        hand.press(Qt::Key_T);
        QCOMPARE(hand.lastOrder()[u"k"].toString(), QStringLiteral("resumeClock"));
    }

    void thePauseCountsFromTheKeyHoweverLongTheReasonTakes()
    {
        Stagehand hand;
        openShow(hand);
        hand.press(Qt::Key_Space);
        hand.press(Qt::Key_T);
        hand.desk.orders.clear();
        hand.press(Qt::Key_T);
        hand.press(Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(kinds(hand), QStringList()); // thought better of it: nothing has happened
        QTest::qWait(300);
        QElapsedTimer open;
        open.start();
        hand.press(Qt::Key_T);
        QTest::qWait(120);
        hand.speak(QStringLiteral("en")); // asks anew; the key was pressed when it was pressed
        hand.press(Qt::Key_Return);
        const qint64 ago = hand.lastOrder()[u"agoMs"].toInteger(-1);
        QVERIFY2(ago >= 120 && ago <= open.elapsed(), qPrintable(QString::number(ago)));
    }

    void undoTakesBackSeveralLevels()
    {
        Stagehand hand;
        openShow(hand);
        hand.press(Qt::Key_Space);
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!hand.desk.contest.onStage);
        QCOMPARE(hand.desk.contest.live.scene, contest::Scene::Waiting);
    }

    void marksShowOnlyWhileVIsHeld()
    {
        Stagehand hand;
        openShow(hand);
        hand.press(Qt::Key_Space);
        hand.desk.markAll(*hand.desk.contest.onStage, 1);
        hand.settle();
        const auto total = [&] {
            return hand.booth->running()->tiles()->value(0, QStringLiteral("total")).toString();
        };
        QCOMPARE(total(), QString());
        QTest::keyPress(hand.window, Qt::Key_V);
        QVERIFY(!total().isEmpty());
        QTest::keyRelease(hand.window, Qt::Key_V);
        QCOMPARE(total(), QString());
    }

    void theRecordTellsMarksOnlyWhileVIsHeld()
    {
        Stagehand hand;
        openShow(hand);
        hand.press(Qt::Key_Space);
        hand.desk.markAll(*hand.desk.contest.onStage, 1);
        hand.booth->openPage(OperatorConsole::LogPage);
        hand.settle();
        const auto told
            = [&] { return hand.visibleTexts().filter(QStringLiteral("gửi phiếu, tổng ")).size(); };
        QCOMPARE(told(), 0);
        QVERIFY(!hand.visibleTexts().filter(QStringLiteral("GK1 gửi phiếu")).isEmpty());
        QTest::keyPress(hand.window, Qt::Key_V);
        hand.settle();
        QVERIFY(told() > 1); // the newest line below, and its page
        QTest::keyRelease(hand.window, Qt::Key_V);
        hand.settle();
        QCOMPARE(told(), 0);
    }

    void aRefusalGoesWhenTheOperatorNextSucceedsOnAnyPage()
    {
        Stagehand hand;
        openShow(hand);
        hand.press(Qt::Key_Z, Qt::ControlModifier); // the draw is not taken back
        QVERIFY(!hand.booth->frame()->attention().isEmpty());
        hand.press(Qt::Key_Space);
        QCOMPARE(kinds(hand), QStringList({QStringLiteral("callTurn"), QStringLiteral("takeCue")}));
        QCOMPARE(hand.booth->frame()->attention(), QString());
    }

    void aRefusalGoesWhenAFormIsTaken()
    {
        Stagehand hand;
        openShow(hand);
        hand.press(Qt::Key_Space);
        hand.booth->approval()->approve(); // nothing is marked yet
        hand.settle();
        QVERIFY(!hand.booth->approval()->attention().isEmpty());
        hand.booth->running()->deduct();
        hand.answer({{QStringLiteral("points"), QStringLiteral("1")},
            {QStringLiteral("reason"), QStringLiteral("Vi phạm thể lệ")}});
        QVERIFY(!hand.booth->form()->isOpen());
        QCOMPARE(hand.booth->approval()->attention(), QString());
    }

    void aProjectorThatDiedStaysSaid()
    {
        Stagehand hand;
        openShow(hand);
        hand.booth->frame()->tellOfProjector(false);
        hand.press(Qt::Key_Space);
        QVERIFY(!hand.booth->frame()->attention().isEmpty());
        hand.press(Qt::Key_B); // the dock's own next act
        QCOMPARE(hand.booth->frame()->attention(), QString());
    }

    void papersThatCannotBeMadeSayWhy()
    {
        Stagehand hand; // without a program that could make them
        openShow(hand);
        hand.booth->ceremony()->makePapers();
        QTRY_VERIFY(!hand.booth->ceremony()->attention().isEmpty());
        QCOMPARE(hand.booth->ceremony()->papers(), QString());
    }

    void aRefusalStaysInItsFormWithItsWords()
    {
        Stagehand hand;
        openShow(hand);
        hand.booth->running()->next()->go();
        hand.booth->running()->paper(QStringLiteral("gk1"));
        const QJsonArray criteria
            = hand.desk.topic(QStringLiteral("show"))[u"segments"][0][u"criteria"].toArray();
        for (const QJsonValue &criterion : criteria) {
            hand.booth->form()->fill(criterion[u"id"].toString(), QStringLiteral("0,3"));
        }
        hand.booth->form()->fill(QStringLiteral("total"), QStringLiteral("1,2"));
        hand.booth->form()->submit();
        QVERIFY(hand.booth->form()->isOpen());
        QVERIFY(!hand.booth->form()->obstacle().isEmpty());
        hand.press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!hand.booth->form()->isOpen());
    }

    void aJudgesCallStandsAboveEveryPageUntilItIsSeenTo()
    {
        Stagehand hand;
        openShow(hand);
        hand.press(Qt::Key_Space);
        const contest::TurnId turn = *hand.desk.contest.onStage;
        hand.desk.backstage.asks[{"gk3"}] = {{}};
        hand.desk.backstage.asks[{"gk4"}] = {{turn}};
        hand.desk.announce();
        hand.settle();
        QVERIFY(hand.visibleTexts().contains(QStringLiteral("GK3 gọi thư ký +1")));
        QVERIFY(hand.visibleTexts().contains(QStringLiteral("Xin sửa phiếu")));
        hand.press(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(hand.visibleTexts().contains(QStringLiteral("GK3 gọi thư ký +1")));
        hand.booth->frame()->attend();
        hand.settle();
        QVERIFY(hand.visibleTexts().contains(QStringLiteral("GK4 xin sửa phiếu")));
        hand.booth->frame()->attend(); // a sheet is asked back until it is returned or approved
        hand.settle();
        QVERIFY(hand.visibleTexts().contains(QStringLiteral("GK4 xin sửa phiếu")));
    }

    void aDiskThatFillsUpIsSaidThoughTheRecordStillWorks()
    {
        Stagehand hand;
        openShow(hand);
        QVERIFY(!hand.visibleTexts().contains(QStringLiteral("Ổ đĩa sắp đầy")));
        hand.desk.backstage.storage.words = {"Chỉ còn 180 MB", "180 MB left"};
        hand.desk.announce();
        hand.settle();
        QVERIFY(hand.visibleTexts().contains(QStringLiteral("Ổ đĩa sắp đầy")));
        QCOMPARE(hand.squeezedTexts(), QStringList());
    }

    void aConsoleThatComesBackInTheMiddleOpensOnTheShow()
    {
        AtFakeDesk at;
        const contest::RoundId round = at.desk.contest.rulebook->rounds[0].id;
        const auto page = [&] {
            return ConsoleStage(at.desk, {1366, 768}, QStringLiteral("vi")).booth->page();
        };
        QCOMPARE(page(), int(OperatorConsole::PreparationPage));
        at.desk.give(contest::DrawRunningOrder{round, 2024});
        QCOMPARE(page(), int(OperatorConsole::PreparationPage));
        at.desk.give(contest::CallTurn{at.desk.contest.turnsOf(round).front()});
        QCOMPARE(page(), int(OperatorConsole::RunningPage));
    }

    void theOtherLanguageIsSpokenAtOnce()
    {
        Stagehand hand;
        openShow(hand);
        hand.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(hand.visibleTexts().contains(QStringLiteral("NEXT")));
        hand.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(hand.visibleTexts().contains(QStringLiteral("TIẾP")));
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    KeysTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "keys_test.moc"
