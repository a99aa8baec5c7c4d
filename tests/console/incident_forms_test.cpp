// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of incidents and each of its forms, in both sizes and both languages: it loads without a
// complaint, cuts no text, and is gone through by Tab. With HOITHI_PICTURES=DIR each picture is
// kept.
#include "stagehand.h"

#include <QTest>

using console::OperatorConsole;
using contest::RoundId;
using contest::TurnId;

namespace {

//! Everything that can go wrong has: each act of the page can be done.
void goWrong(Stagehand &hand)
{
    const RoundId round = hand.desk.contest.rulebook->rounds[0].id;
    hand.desk.give(contest::DrawRunningOrder{round, 2024});
    hand.desk.playRound(round, 9);
    const std::vector<TurnId> turns = hand.desk.contest.turnsOf(round);
    hand.desk.give(contest::TakeCue{hand.desk.contest.liveNumber,
        {contest::Scene::Score, round, turns[0].segment, turns[0].team, 0}});
    hand.desk.give(
        contest::TakeCue{hand.desk.contest.liveNumber, {contest::Scene::Pause, {}, {}, {}, 0}});
    const contest::Panel &panel = hand.desk.contest.rulebook->panel;
    hand.desk.give(contest::ReopenTurn{turns[0], "Ghi nhầm điểm",
        {hand.desk.contest.rulebook->judge(panel.chair)->name, "Trần Văn Sơn"}});
    hand.desk.give(contest::ApproveTurn{turns[0]});
    const TurnId begun = turns[9];
    hand.desk.give(contest::CallTurn{begun});
    hand.desk.markAll(begun, 2);
    hand.desk.give(
        contest::RestartTurn{begun, "Mất tiếng cả hai loa, đội đề nghị diễn lại từ đầu"});
    hand.desk.markAll(begun, 1);
    const contest::Team &team = *hand.desk.contest.rulebook->team(turns[0].team);
    hand.desk.give(contest::FileComplaint{round, team.id,
        "Đề nghị Ban Giám khảo xem lại điểm đạo cụ của phần thi giới thiệu vì đội đã dùng đúng "
        "số đạo cụ như danh sách nộp ngày 15",
        team.roster.front().name});
    hand.desk.give(contest::SuspendSession{round, 2, "Mưa lớn, sân khấu ngoài trời ngập nước"});
    hand.desk.give(contest::RemoveTeam{
        round, turns[5].team, contest::Departure::Withdrawn, {}, "Không thấy đến"});
    hand.settle();
}

}

class IncidentFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormFitsItsPlace_data() { everySizeAndLanguage(); }

    void everyFormFitsItsPlace()
    {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        Stagehand hand(size, language);
        goWrong(hand);
        QStringList squeezed;
        const auto look = [&](const QString &name) {
            hand.settle();
            hand.keep(
                QStringLiteral("incident-%1-%2-%3").arg(name).arg(size.width()).arg(language));
            for (const QString &text : hand.squeezedTexts()) {
                squeezed.append(name + QStringLiteral(": ") + text);
            }
        };
        hand.booth->openPage(OperatorConsole::ApprovalPage);
        for (const QString &turn :
            {hand.booth->approval()->turns()->value(0, QStringLiteral("key")).toString(),
                hand.booth->approval()->turns()->value(9, QStringLiteral("key")).toString()}) {
            hand.booth->approval()->look(turn);
            look(QStringLiteral("history-") + turn.section(u'/', 2));
        }
        hand.booth->openPage(OperatorConsole::LogPage);
        look(QStringLiteral("page"));
        console::Incidents &incidents = *hand.booth->incidents();
        QCOMPARE(incidents.acts()->count(), 15);
        for (int i = 0; i < incidents.acts()->count(); ++i) {
            const QString id = incidents.acts()->value(i, QStringLiteral("id")).toString();
            QVERIFY2(incidents.acts()->value(i, QStringLiteral("canDo")).toBool(), qPrintable(id));
            incidents.open(id);
            QVERIFY2(hand.booth->form()->isOpen(), qPrintable(id));
            look(id);
            hand.booth->form()->submit(); // says what is missing, or is taken
            look(id + QStringLiteral("-sent"));
            hand.booth->form()->close();
        }
        QVERIFY2(squeezed.isEmpty(), qPrintable(squeezed.join(u'\n')));
        const QString complaints = Stagehand::complaints().join(u'\n');
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    }

    void everyActIsSeenOnceItHasTheFocus()
    {
        Stagehand hand({1366, 768});
        goWrong(hand);
        hand.booth->openPage(OperatorConsole::LogPage);
        hand.settle();
        console::Rows &acts = *hand.booth->incidents()->acts();
        for (const int at : {0, acts.count() - 1, acts.count() / 2}) {
            const QString label = acts.value(at, QStringLiteral("label")).toString();
            QVERIFY2(hand.isSeenWithFocus(label), qPrintable(label));
        }
        hand.press(Qt::Key_Return);
        QVERIFY(hand.booth->form()->isOpen());
    }

    void anApprovedTurnTakesNoPointsOff()
    {
        Stagehand hand;
        const RoundId round = hand.desk.contest.rulebook->rounds[0].id;
        hand.desk.give(contest::DrawRunningOrder{round, 2024});
        const TurnId turn = hand.desk.contest.turnsOf(round)[0];
        hand.desk.give(contest::CallTurn{turn});
        hand.settle();
        QVERIFY(hand.booth->running()->canDeduct());
        hand.desk.markAll(turn, 0);
        hand.desk.give(contest::ApproveTurn{turn});
        hand.booth->openPage(OperatorConsole::RunningPage);
        hand.settle();
        QVERIFY(!hand.offers(QStringLiteral("Trừ điểm…")));
        hand.booth->running()->deduct();
        QVERIFY(!hand.booth->form()->isOpen());
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    IncidentFormsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "incident_forms_test.moc"
