// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The operator's evening at a real desk: every form is filled, sent and either recorded or refused
// where it was filled.
#include "evening.h"

#include <QTest>

using console::OperatorConsole;

namespace {

const QString Tri = QStringLiteral("binh_tri");
const QString Dong = QStringLiteral("binh_dong");
const QString Thuan = QStringLiteral("binh_thuan");
const QString Quiz = QStringLiteral("kien_thuc");
const QString Skit = QStringLiteral("tieu_pham");
const QString None;

QJsonObject sheetOf(const QJsonObject &turn, const QString &judge)
{
    return console::find(turn[u"sheets"].toArray(), "judge", judge);
}

QStringList idsOf(const QJsonArray &teams)
{
    QStringList ids;
    for (const QJsonValue &team : teams) {
        ids.append(team[u"id"].toString());
    }
    return ids;
}

}

class EveningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCaptainsOrderIsEnteredByKeyboardWithItsWitnesses()
    {
        Evening evening;
        QVERIFY(evening.open());
        evening.stage->settle();
        QVERIFY(evening.stage->click(QStringLiteral("Nhập kết quả họp đội trưởng…")));
        evening.stage->press(Qt::Key_Down); // the second team
        evening.stage->press(Qt::Key_Up, Qt::ControlModifier); // goes first
        evening.stage->press(Qt::Key_Return);
        evening.stage->press(Qt::Key_Return); // no witness: it stays, and says so
        QVERIFY(evening.stage->booth->form()->isOpen());
        QVERIFY(evening.stage->booth->form()->obstacle().contains(QStringLiteral("chứng kiến")));
        evening.stage->write(QStringLiteral("Đặng Thị Mỹ Hảo, Bùi Quốc Toản"));
        evening.stage->press(Qt::Key_Return);
        QVERIFY(evening.until([&] { return evening.round()[u"drawn"].isObject(); }));
        QCOMPARE(idsOf(evening.round()[u"teams"].toArray()), QStringList({Dong, Tri, Thuan}));
        QCOMPARE(evening.round()[u"drawn"][u"witnesses"].toArray(),
            QJsonArray({QStringLiteral("Đặng Thị Mỹ Hảo"), QStringLiteral("Bùi Quốc Toản")}));
        QVERIFY(evening.until([&] { return !evening.stage->booth->form()->isOpen(); }));
    }

    void aTurnIsMarkedMendedAndApproved()
    {
        Evening evening;
        QVERIFY(evening.open());
        QCOMPARE(evening.draw(), None);
        QCOMPARE(evening.call(Quiz, Tri), None);
        evening.stage->booth->openPage(OperatorConsole::ApprovalPage);
        evening.stage->settle();
        console::Form &form = *evening.stage->booth->form();
        const auto closed = [&] { return !form.isOpen(); };
        const auto turn = [&] { return evening.turn(Quiz, Tri); };
        const auto standing
            = [&](const QString &judge) { return sheetOf(turn(), judge)[u"standing"].toString(); };

        QVERIFY(!evening.stage->offers(QStringLiteral("Duyệt lượt thi này")));
        QVERIFY(evening.stage->click(QStringLiteral("Nhập kết quả…")));
        evening.stage->answer({{QStringLiteral("right"), QStringLiteral("11")}});
        QVERIFY(form.obstacle().contains(QStringLiteral("từ 0 đến 10")));
        evening.stage->answer({{QStringLiteral("right"), QStringLiteral("8")}});
        QVERIFY(
            evening.until([&] { return closed() && turn()[u"keys"][0][u"right"].toInt() == 8; }));

        evening.stage->booth->approval()->paper(QStringLiteral("gk1"));
        evening.stage->answer({{QStringLiteral("tinh_huong"), QStringLiteral("8,3")},
            {QStringLiteral("total"), QStringLiteral("8,3")}});
        QVERIFY(evening.until([&] { return !form.obstacle().isEmpty(); })); // the desk's own words
        QVERIFY2(form.obstacle().contains(QStringLiteral("0,5")), qPrintable(form.obstacle()));
        evening.stage->answer({{QStringLiteral("tinh_huong"), QStringLiteral("8,5")},
            {QStringLiteral("total"), QStringLiteral("8,5")}});
        QVERIFY(evening.until([&] {
            return closed()
                && sheetOf(turn(), QStringLiteral("gk1"))[u"total"].toString()
                == QLatin1String("8,5");
        }));

        evening.stage->booth->approval()->returnSheet(QStringLiteral("gk1"));
        evening.stage->answer({{QStringLiteral("reason"), QStringLiteral("Nhập nhầm")}});
        QVERIFY(evening.until([&] {
            return closed() && standing(QStringLiteral("gk1")) == QLatin1String("returned");
        }));

        QCOMPARE(evening.mark(Quiz, Tri, 1), None);
        evening.stage->booth->approval()->excuse(QStringLiteral("gk5"));
        evening.stage->answer({{QStringLiteral("reason"), QStringLiteral("Công tác tại xã")}});
        QVERIFY(evening.until([&] {
            return closed() && standing(QStringLiteral("gk5")) == QLatin1String("excused");
        }));

        QVERIFY(evening.stage->click(QStringLiteral("Trừ điểm…")));
        evening.stage->answer({{QStringLiteral("points"), QStringLiteral("0,5")},
            {QStringLiteral("reason"), QStringLiteral("Sai số người")}});
        QVERIFY(
            evening.until([&] { return closed() && turn()[u"deductions"].toArray().size() == 1; }));

        QVERIFY(evening.until(
            [&] { return evening.stage->click(QStringLiteral("Duyệt lượt thi này")); }));
        QVERIFY(evening.until(
            [&] { return turn()[u"state"].toString() == QLatin1String("approved"); }));
        QCOMPARE(turn()[u"reckoning"][u"total"].toString(), QStringLiteral("36,00"));
    }

    void theMeasuredTimeReplacesTheClock()
    {
        Evening evening;
        QVERIFY(evening.open());
        QCOMPARE(evening.draw(), None);
        QCOMPARE(evening.call(Skit, Tri), None);
        evening.stage->booth->openPage(OperatorConsole::RunningPage);
        evening.stage->settle();
        const auto clock = [&] { return evening.turn(Skit, Tri)[u"clock"].toObject(); };
        evening.stage->press(Qt::Key_T);
        QVERIFY(evening.until([&] { return clock()[u"state"] == QLatin1String("running"); }));
        evening.stage->press(Qt::Key_T);
        evening.stage->press(Qt::Key_Return); // the usual reason
        QVERIFY(evening.until([&] { return clock()[u"state"] == QLatin1String("paused"); }));
        QVERIFY(evening.until([&] { return !evening.stage->booth->form()->isOpen(); }));
        evening.stage->press(Qt::Key_T);
        QVERIFY(evening.until([&] { return clock()[u"state"] == QLatin1String("running"); }));
        QVERIFY(evening.stage->click(QStringLiteral("Giờ đo tay…")));
        evening.stage->answer({{QStringLiteral("elapsed"), QStringLiteral("11 phút")},
            {QStringLiteral("reason"), QStringLiteral("Đồng hồ bấm muộn")}});
        QVERIFY(!evening.stage->booth->form()->obstacle().isEmpty());
        evening.stage->answer({{QStringLiteral("elapsed"), QStringLiteral("11:12,4")}});
        QVERIFY(evening.until([&] { return clock()[u"measuredMs"].toInteger() == 672'400; }));
        QCOMPARE(evening.turn(Skit, Tri)[u"reckoning"][u"timePenalty"].toString(), QString());
    }

    void undoGoesBackSeveralLevelsAndSurvivesARestartOfTheDesk()
    {
        Evening evening;
        QVERIFY(evening.open());
        QCOMPARE(evening.draw(), None);
        QCOMPARE(evening.call(Skit, Tri), None);
        for (const char *points : {"1", "2", "3"}) {
            evening.stage->booth->running()->deduct();
            evening.stage->answer({{QStringLiteral("points"), QString::fromLatin1(points)},
                {QStringLiteral("reason"), QStringLiteral("Vi phạm thể lệ")}});
            QVERIFY(evening.until([&] { return !evening.stage->booth->form()->isOpen(); }));
        }
        const auto deductions
            = [&] { return evening.turn(Skit, Tri)[u"deductions"].toArray().size(); };
        QVERIFY(evening.until([&] { return deductions() == 3; }));
        QVERIFY(evening.restartDesk());
        for (int left = 2; left >= 0; --left) {
            evening.stage->press(Qt::Key_Z, Qt::ControlModifier);
            QVERIFY(evening.until([&] { return deductions() == left; }));
        }
    }

    void aSheetTypedWhileTheDeskIsAwayOutlivesTheConsole()
    {
        Evening evening;
        QVERIFY(evening.open());
        QCOMPARE(evening.draw(), None);
        QCOMPARE(evening.call(Quiz, Tri), None);
        evening.desk.kill();
        QVERIFY(evening.until([&] { return !evening.link->isConnected(); }));
        evening.stage->booth->running()->paper(QStringLiteral("gk2"));
        evening.stage->answer({{QStringLiteral("tinh_huong"), QStringLiteral("9")},
            {QStringLiteral("total"), QStringLiteral("9")}});
        QCOMPARE(evening.stage->booth->frame()->waiting(), 1);
        QVERIFY(evening.stage->booth->form()->progress().contains(QStringLiteral("máy này")));
        evening.stage.reset(); // the console dies
        evening.link.reset();
        QVERIFY(evening.desk.start());
        QVERIFY(evening.reopenConsole());
        QVERIFY(evening.until([&] {
            return sheetOf(evening.turn(Quiz, Tri), QStringLiteral("gk2"))[u"total"].toString()
                == QLatin1String("9");
        }));
        QVERIFY(evening.until([&] { return evening.stage->booth->frame()->waiting() == 0; }));
        QCOMPARE(evening.stage->booth->page(), int(OperatorConsole::RunningPage));
    }

    void twoConsolesShowTheSameStandby()
    {
        Evening evening;
        QVERIFY(evening.open());
        QCOMPARE(evening.draw(), None);
        console::StageDeskLink other(evening.desk.address());
        ConsoleStage second(other, {1366, 768}, QStringLiteral("en"));
        console::NextStep &here = *evening.stage->booth->running()->next();
        console::NextStep &there = *second.booth->running()->next();
        QVERIFY(
            evening.until([&] { return here.number() > 0 && there.number() == here.number(); }));
        here.standBy(5);
        QVERIFY(evening.until([&] { return here.number() == 5 && there.number() == 5; }));
        there.standBy(6);
        QVERIFY(evening.until([&] { return here.number() == 6 && there.number() == 6; }));
    }

    void aSeatIsTakenBackWithAReason()
    {
        Evening evening;
        QVERIFY(evening.open());
        evening.stage->booth->openPage(OperatorConsole::ConnectionsPage);
        console::Connections &seats = *evening.stage->booth->connections();
        seats.choose(QStringLiteral("judge:gk1"));
        evening.stage->settle();
        QVERIFY(evening.until([&] { return seats.code().size() == 7; })); // made by choosing
        QString link;
        evening.link->offer(QStringLiteral("judge:gk1"),
            [&](const QJsonObject &offer) { link = offer[u"links"][0].toString(); });
        QVERIFY(evening.until([&] { return !link.isEmpty(); }));
        StageClient::Settings tablet;
        tablet.app = QStringLiteral("judge-app");
        tablet.link = QUrl(link);
        StageClient judge(tablet);
        judge.open();
        QVERIFY(evening.until([&] { return judge.isConnected(); }));
        QVERIFY(
            evening.until([&] { return evening.stage->offers(QStringLiteral("Thu hồi chỗ…")); }));
        QVERIFY(evening.stage->click(QStringLiteral("Thu hồi chỗ…")));
        evening.stage->answer({{QStringLiteral("reason"), QStringLiteral("Máy cho mượn")}});
        QVERIFY(evening.until([&] { return judge.state() == StageClient::State::Refused; }));
        QVERIFY(evening.until([&] { return !evening.stage->booth->form()->isOpen(); }));
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    EveningTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "evening_test.moc"
