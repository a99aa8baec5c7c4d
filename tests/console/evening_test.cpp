// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The operator's evening at a real desk: every form is filled, sent and either recorded or refused
// where it was filled.
#include "evening.h"

#include <QDir>
#include <QTest>

using console::OperatorConsole;

namespace {

const QString Tri = QStringLiteral("binh_tri");
const QString Dong = QStringLiteral("binh_dong");
const QString Thuan = QStringLiteral("binh_thuan");
const QString Intro = QStringLiteral("gioi_thieu");
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

    void aTieIsPartedByAnExtraQuestionAndThenByTheChair()
    {
        Evening evening;
        QVERIFY(evening.open());
        QCOMPARE(evening.playCluster({0, 0, 1}), None);
        evening.stage->booth->openPage(OperatorConsole::StandingsPage);
        QVERIFY(evening.until([&] { return evening.round()[u"ties"].toArray().size() == 3; }));
        evening.stage->settle();
        console::Form &form = *evening.stage->booth->form();
        const auto closed = [&] { return !form.isOpen(); };

        QVERIFY(evening.stage->click(QStringLiteral("Kết quả câu hỏi phụ…")));
        evening.stage->answer({{Tri, QStringLiteral("2")}, {Dong, QStringLiteral("hai")}});
        QVERIFY(form.obstacle().contains(QStringLiteral("Bình Đông")));
        evening.stage->answer({{Dong, QStringLiteral("2")}});
        QVERIFY(evening.until(closed));
        QVERIFY(evening.until(
            [&] { return evening.round()[u"extraQuestions"].toArray().size() == 1; }));

        // Still level: the chair rules, the second team first; then the side prizes.
        for (int left = 3; left > 0; --left) {
            const QJsonObject tie = evening.round()[u"ties"][0].toObject();
            evening.stage->booth->standing()->part(0, QStringLiteral("chairRuling"));
            evening.stage->settle();
            form.move(QStringLiteral("order"), Dong, -1);
            evening.stage->answer(
                {{QStringLiteral("reason"), QStringLiteral("Tiểu phẩm sát thực tế hơn")}});
            QVERIFY2(evening.until(closed), qPrintable(form.obstacle()));
            QVERIFY(evening.until(
                [&] { return evening.round()[u"ties"].toArray().size() == left - 1; }));
            QVERIFY(!tie.isEmpty());
        }
        QVERIFY(evening.until([&] {
            const QJsonObject standings = evening.topic(QStringLiteral("standings/cum_binh_tri"));
            return standings[u"rows"][0][u"team"][u"id"].toString() == Dong;
        }));
        QCOMPARE(evening.round()[u"rulings"].toArray().size(), 3);
    }

    void standingsStayOffTheScreenUntilTheReveal()
    {
        Evening evening;
        QVERIFY(evening.open());
        QCOMPARE(evening.playCluster({0, 1, 2}), None);
        evening.stage->booth->openPage(OperatorConsole::RunningPage);
        evening.stage->settle();
        console::Ceremony &ceremony = *evening.stage->booth->ceremony();
        ceremony.decide();
        evening.stage->answer({{QStringLiteral("signer"), QStringLiteral("Trần Văn Sơn")}});
        QVERIFY(evening.until([&] { return ceremony.isDecided(); }));
        console::Rows &cues = *evening.stage->booth->running()->cues();
        int number = 0;
        evening.stage->settle();
        for (int i = 0; i < cues.count(); ++i) {
            if (cues.value(i, QStringLiteral("label")).toString()
                == QStringLiteral("Bảng xếp hạng")) {
                number = i + 1;
            }
        }
        QVERIFY2(number > 9, qPrintable(evening.stage->visibleTexts().join(u'|')));
        for (const QChar digit : QString::number(number)) {
            evening.stage->press(Qt::Key(digit.unicode()));
        }
        evening.stage->press(Qt::Key_Return);
        console::NextStep &next = *evening.stage->booth->running()->next();
        QVERIFY(evening.until([&] { return next.number() == number; }));
        QCOMPARE(next.state(), QStringLiteral("blocked"));
        QVERIFY(!next.blocker().isEmpty());
        evening.stage->press(Qt::Key_Space);
        QCOMPARE(evening.scene(), QStringLiteral("waiting"));
        QCOMPARE(evening.air({{QStringLiteral("scene"), QStringLiteral("standings")},
                     {QStringLiteral("round"), QStringLiteral("cum_binh_tri")}}),
            QStringLiteral("notRevealed"));
    }

    void theCeremonyGoesToItsEndTheRoundClosesAndTheBestGoOn()
    {
        Evening evening;
        QVERIFY(evening.open());
        QCOMPARE(evening.playCluster({0, 1, 2}), None);
        evening.stage->booth->openPage(OperatorConsole::CeremonyPage);
        evening.stage->settle();
        console::Form &form = *evening.stage->booth->form();
        console::Ceremony &ceremony = *evening.stage->booth->ceremony();
        const QString close = QStringLiteral("Giữ để khép lại vòng thi");
        QVERIFY(!evening.stage->offers(close)); // nobody has decided yet
        QVERIFY(!ceremony.closingNote().isEmpty());

        QVERIFY(evening.stage->click(QStringLiteral("Ghi quyết định…")));
        evening.stage->answer({{QStringLiteral("signer"), QStringLiteral("Trần Văn Sơn")},
            {QStringLiteral("number"), QStringLiteral("15/QĐ-BTC")},
            {QStringLiteral("award3"), QStringLiteral("-")}});
        QVERIFY2(form.obstacle().contains(QStringLiteral("lý do")), qPrintable(form.obstacle()));
        evening.stage->answer({{QStringLiteral("reason"), QStringLiteral("Chưa đạt yêu cầu")}});
        QVERIFY(evening.until([&] { return ceremony.isDecided() && !form.isOpen(); }));

        const QJsonObject prizes = evening.topic(QStringLiteral("prizes/cum_binh_tri"));
        const qsizetype steps = prizes[u"steps"].toArray().size();
        QVERIFY(steps >= 5);
        evening.stage->press(
            Qt::Key_1); // nothing was on air this evening: the first step is chosen
        evening.stage->press(Qt::Key_Return);
        QVERIFY(evening.until([&] {
            return evening.topic(QStringLiteral("control"))[u"standby"][u"cue"][u"step"].toInt()
                == 1;
        }));
        QVERIFY(evening.until([&] { return evening.runShows(QStringLiteral("standby")); }));
        for (int step = 1; step <= steps; ++step) {
            const QString name = prizes[u"steps"][step - 1][u"team"][u"name"].toString();
            const auto row = [&] {
                return ceremony.steps()->value(step - 1, QStringLiteral("team")).toString();
            };
            QVERIFY(name.isEmpty() || row() != name); // masked until it is on air
            QVERIFY(evening.goOn());
            QVERIFY(evening.until([&] { return row() == name; }));
        }
        QVERIFY(evening.until([&] { return ceremony.stepsLeft() == 0; }));

        QVERIFY(evening.until([&] { return evening.stage->offers(close); }));
        evening.stage->needHold(close, 600'000);
        QVERIFY(evening.stage->click(close)); // a click is not enough
        QVERIFY(!ceremony.isClosed());
        evening.stage->needHold(close, 50);
        QVERIFY(evening.stage->hold(close, true));
        QVERIFY(evening.until([&] { return ceremony.isClosed(); }));
        QCOMPARE(evening.round()[u"advance"].toArray(), QJsonArray({Tri, Dong}));

        QVERIFY(evening.until([&] {
            return evening.topic(QStringLiteral("round/chung_ket"))[u"teams"].toArray().size() == 2;
        }));
        qputenv("XDG_RUNTIME_DIR", evening.desk.file({}).toUtf8()); // where its desk is found
        evening.stage->ownProgram = evening.desk.program();
        evening.stage->ownShow = evening.desk.file(QStringLiteral("evening.hoithi"));
        QVERIFY(evening.stage->click(QStringLiteral("Làm biên bản, bảng điểm")));
        QVERIFY(ceremony.papers().startsWith(QStringLiteral("Đang làm")));
        const QDir papers(evening.desk.file(QStringLiteral("evening.hoithi.papers")));
        QVERIFY2(evening.until([&] { return ceremony.papers().contains(papers.path()); }),
            qPrintable(ceremony.papers() + ceremony.attention()));
        QVERIFY(!papers.entryList({QStringLiteral("*.pdf")}).isEmpty());
        QCOMPARE(ceremony.attention(), QString());
        QCOMPARE(evening.draw(QStringLiteral("chung_ket")), None);
        evening.stage->booth->frame()->chooseRound(QStringLiteral("chung_ket"));
        evening.stage->booth->openPage(OperatorConsole::RunningPage);
        evening.stage->settle();
        QVERIFY(evening.goOn());
        QVERIFY(evening.until([&] {
            return evening.topic(QStringLiteral("control"))[u"onStage"][u"round"].toString()
                == QLatin1String("chung_ket");
        }));
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
