// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An open form keeps every plain key from the hall, is typed into at once, and gives the focus
// back.
#include "stagehand.h"

#include <QTest>

using console::OperatorConsole;
using contest::TurnId;

namespace {

constexpr Qt::Key PlainKeys[] = {Qt::Key_B, Qt::Key_Period, Qt::Key_H, Qt::Key_K, Qt::Key_T,
    Qt::Key_V, Qt::Key_G, Qt::Key_Question, Qt::Key_1, Qt::Key_2, Qt::Key_Space, Qt::Key_Right,
    Qt::Key_PageDown, Qt::Key_Left, Qt::Key_PageUp};

//! The first team is on stage and marked by everybody but GK1.
TurnId openShow(Stagehand &hand)
{
    hand.desk.give(contest::DrawRunningOrder{hand.desk.contest.rulebook->rounds[0].id, 2024});
    hand.booth->openPage(OperatorConsole::RunningPage);
    hand.settle();
    hand.press(Qt::Key_Space);
    const TurnId turn = *hand.desk.contest.onStage;
    hand.desk.markAll(turn, 1, {QStringLiteral("gk1")});
    hand.settle();
    return turn;
}

//! The second team is on stage, the first one's turn is approved.
void approveFirst(Stagehand &hand)
{
    const TurnId first = openShow(hand);
    hand.desk.markAll(first, 1,
        {QStringLiteral("gk2"), QStringLiteral("gk3"), QStringLiteral("gk4"),
            QStringLiteral("gk5")});
    hand.desk.give(contest::ApproveTurn{first});
    const TurnId second = hand.desk.contest.turnsOf(first.round)[1];
    hand.desk.give(contest::CallTurn{second});
    hand.desk.markAll(second, 2, {QStringLiteral("gk1")});
    hand.settle();
    hand.desk.orders.clear();
}

struct Opener
{
    const char *form;
    OperatorConsole::PageNumber page;
    std::function<void(OperatorConsole &)> open;
};

const std::vector<Opener> &openers()
{
    static const auto incident = [](const char *act) {
        return [act](OperatorConsole &booth) { booth.incidents()->open(QString::fromLatin1(act)); };
    };
    static const std::vector<Opener> all{
        {"excuse", OperatorConsole::RunningPage,
            [](OperatorConsole &booth) { booth.running()->excuse(QStringLiteral("gk1")); }},
        {"paper", OperatorConsole::RunningPage,
            [](OperatorConsole &booth) { booth.running()->paper(QStringLiteral("gk1")); }},
        {"deduct", OperatorConsole::RunningPage,
            [](OperatorConsole &booth) { booth.running()->deduct(); }},
        {"reopen", OperatorConsole::ApprovalPage,
            [](OperatorConsole &booth) {
                booth.approval()->step(-1);
                booth.approval()->reopen();
            }},
        {"restart", OperatorConsole::LogPage, incident("restart")},
        {"order", OperatorConsole::RunningPage, incident("reorder")},
        {"void", OperatorConsole::CeremonyPage, incident("void")}};
    return all;
}

}

class FormKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noPlainKeyReachesTheHallWhileAFormIsOpen_data()
    {
        QTest::addColumn<int>("opener");
        for (int i = 0; i < int(openers().size()); ++i) {
            QTest::newRow(openers()[i].form) << i;
        }
    }

    void noPlainKeyReachesTheHallWhileAFormIsOpen()
    {
        QFETCH(int, opener);
        Stagehand hand;
        approveFirst(hand);
        hand.booth->openPage(openers()[opener].page);
        hand.settle();
        openers()[opener].open(*hand.booth);
        hand.settle();
        QVERIFY(hand.booth->form()->isOpen());
        // At every place where the Tab key leads, in the form and outside of it.
        for (int place = 0; place < 12; ++place) {
            for (const Qt::Key key : PlainKeys) {
                QTest::keyClick(hand.window, key);
            }
            hand.settle();
            QCOMPARE(hand.desk.orders, QList<QJsonObject>());
            QVERIFY(hand.booth->form()->isOpen());
            QVERIFY(!hand.booth->isKeySheetOpen());
            QVERIFY(!hand.booth->running()->isRevealed());
            QCOMPARE(hand.booth->page(), int(openers()[opener].page));
            hand.press(Qt::Key_Tab);
        }
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(hand.desk.orders, QList<QJsonObject>());
    }

    void escapeTwicePanicsWithAFormOpen()
    {
        Stagehand hand;
        openShow(hand);
        hand.booth->running()->excuse(QStringLiteral("gk1"));
        hand.settle();
        hand.press(Qt::Key_Escape);
        QCOMPARE(hand.desk.contest.live.scene, contest::Scene::Team);
        QTest::keyClick(hand.window, Qt::Key_Escape);
        QTest::keyClick(hand.window, Qt::Key_Escape);
        hand.settle();
        QCOMPARE(hand.desk.contest.live.scene, contest::Scene::Waiting);
    }

    void theReasonIsTypedAtOnce()
    {
        Stagehand hand;
        openShow(hand);
        hand.booth->running()->excuse(QStringLiteral("gk1"));
        hand.settle();
        hand.type("ho khan");
        hand.press(Qt::Key_Return);
        QCOMPARE(hand.lastOrder()[u"k"].toString(), QStringLiteral("excuseJudge"));
        QCOMPARE(hand.lastOrder()[u"reason"].toString(), QStringLiteral("ho khan"));
        QVERIFY(!hand.booth->form()->isOpen());
    }

    void whomAFormIsAboutIsChosenBeforeTheReasonIsTyped()
    {
        Stagehand hand;
        openShow(hand);
        hand.booth->incidents()->open(QStringLiteral("reorder"));
        hand.settle();
        QVERIFY(hand.booth->form()->isOpen());
        QCOMPARE(hand.booth->form()->start(), 0);
        hand.type("ho");
        const auto value = [&](const char *key) {
            const console::Rows &fields = *hand.booth->form()->fields();
            for (int i = 0; i < fields.count(); ++i) {
                if (fields.value(i, QStringLiteral("key")).toString() == QLatin1String(key)) {
                    return fields.value(i, QStringLiteral("value")).toString();
                }
            }
            return QString();
        };
        QCOMPARE(value("reason"), QString());
    }

    void aTeamThatIsPutIntoOrderKeepsTheMarkOfItsNumber()
    {
        Stagehand hand;
        const TurnId turn = openShow(hand);
        hand.booth->openPage(OperatorConsole::LogPage);
        hand.booth->incidents()->open(QStringLiteral("reorder"));
        const contest::Team &second
            = *hand.desk.contest.rulebook->team(hand.desk.contest.turnsOf(turn.round)[1].team);
        hand.booth->form()->move(
            QStringLiteral("order"), QString::fromStdString(second.id.text), 1);
        hand.settle();
        const QStringList texts = hand.visibleTexts();
        const auto at = texts.lastIndexOf(QString::fromStdString(second.shortName));
        QVERIFY(at > 1);
        QCOMPARE(texts[at - 2], QStringLiteral("3."));
        QCOMPARE(texts[at - 1], QStringLiteral("2"));
    }

    void aNumberBegunBeforeTheFormDoesNotTakeItsEnter()
    {
        Stagehand hand;
        openShow(hand);
        hand.press(Qt::Key_4);
        hand.booth->running()->excuse(QStringLiteral("gk1"));
        hand.settle();
        QCOMPARE(hand.booth->typedNumber(), QString());
        hand.type("ho");
        hand.press(Qt::Key_Return);
        QCOMPARE(hand.lastOrder()[u"k"].toString(), QStringLiteral("excuseJudge"));
    }

    void enterSendsTheFormAfterAUsualReasonIsClicked()
    {
        Stagehand hand;
        openShow(hand);
        hand.booth->running()->excuse(QStringLiteral("gk1"));
        hand.settle();
        QTest::keyClick(hand.window, Qt::Key_Backtab); // the chooser above
        QVERIFY(hand.click(QStringLiteral("Vắng mặt")));
        hand.press(Qt::Key_Return);
        QCOMPARE(hand.lastOrder()[u"k"].toString(), QStringLiteral("excuseJudge"));
        QCOMPARE(hand.lastOrder()[u"reason"].toString(), QStringLiteral("Vắng mặt"));
    }

    void aClosedFormGivesTheFocusToTheApproval()
    {
        Stagehand hand;
        openShow(hand);
        hand.booth->openPage(OperatorConsole::ApprovalPage);
        hand.settle();
        QVERIFY(hand.click(QStringLiteral("Miễn chấm…")));
        hand.type("ho");
        hand.press(Qt::Key_Return);
        QVERIFY(!hand.booth->form()->isOpen());
        hand.desk.orders.clear();
        hand.press(Qt::Key_Return); // the same Enter, pressed twice
        QCOMPARE(hand.desk.orders, QList<QJsonObject>());
        QTest::qWait(450);
        hand.press(Qt::Key_Return);
        QCOMPARE(hand.lastOrder()[u"k"].toString(), QStringLiteral("approveTurn"));
    }

    void aFormClosedUnsentGivesTheFocusToTheApprovalToo()
    {
        Stagehand hand;
        const TurnId turn = openShow(hand);
        hand.desk.markAll(turn, 1,
            {QStringLiteral("gk2"), QStringLiteral("gk3"), QStringLiteral("gk4"),
                QStringLiteral("gk5")});
        hand.booth->openPage(OperatorConsole::ApprovalPage);
        hand.settle();
        QVERIFY(hand.click(QStringLiteral("Trừ điểm…")));
        QVERIFY(hand.click(QStringLiteral("Bỏ")));
        QTest::qWait(450);
        hand.desk.orders.clear();
        hand.press(Qt::Key_Return);
        QCOMPARE(hand.lastOrder()[u"k"].toString(), QStringLiteral("approveTurn"));
    }

    void aClosedFormGivesTheFocusToTheNextStep()
    {
        Stagehand hand;
        openShow(hand);
        QVERIFY(hand.click(QStringLiteral("Trừ điểm…")));
        hand.press(Qt::Key_W, Qt::ControlModifier);
        QTest::qWait(450);
        hand.desk.orders.clear();
        hand.press(Qt::Key_Return);
        QCOMPARE(hand.lastOrder()[u"k"].toString(), QStringLiteral("takeCue"));
    }

    void aClosedFormGivesTheFocusBackToTheActThatOpenedIt()
    {
        Stagehand hand;
        openShow(hand);
        hand.booth->openPage(OperatorConsole::LogPage);
        hand.settle();
        QVERIFY(hand.isSeenWithFocus(QStringLiteral("Đổi thứ tự gọi…")));
        hand.press(Qt::Key_Return);
        QVERIFY(hand.booth->form()->isOpen());
        hand.press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!hand.booth->form()->isOpen());
        QTest::qWait(450);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.booth->form()->isOpen());
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    FormKeysTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "form_keys_test.moc"
