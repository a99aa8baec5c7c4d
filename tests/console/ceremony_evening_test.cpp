// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The end of the operator's evening at a real desk: ties are parted, the prizes decided and
// revealed, the round closed and its papers made.
#include "evening.h"

#include <QDir>
#include <QTest>

using console::OperatorConsole;

namespace {

const QString Tri = QStringLiteral("binh_tri");
const QString Dong = QStringLiteral("binh_dong");
const QString None;

}

class CeremonyEveningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    CeremonyEveningTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ceremony_evening_test.moc"
