// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the contests beside Bình Sơn ask of the operator about a turn, entered by the console's
// forms at a real desk: every fact is in the desk's topics afterwards, every refusal stands at its
// field.
#include "variant_evening.h"

#include <QTest>

using console::OperatorConsole;

namespace {

const QString None;
const QString Right = QStringLiteral("right");
const QString Wrong = QStringLiteral("wrong");
const QString Reason = QStringLiteral("reason");

}

class VariantEveningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongAnswersPointsAndTheChangeoverAreEnteredForATurn()
    {
        VariantEvening evening(QStringLiteral("vong-loai-3-doi"), QStringLiteral("bang_1"));
        QVERIFY(evening.open());
        QCOMPARE(evening.draw(), None);
        const QString team = evening.teams().first();
        const QString quiz = QStringLiteral("ky_nang_so");
        QCOMPARE(evening.call(quiz, team), None);
        evening.stage->booth->openPage(OperatorConsole::ApprovalPage);
        evening.stage->settle();
        const auto turn = [&] { return evening.turn(quiz, team); };

        QVERIFY(evening.stage->click(QStringLiteral("Nhập kết quả…")));
        evening.stage->answer({{Right, QStringLiteral("8")}, {Wrong, QStringLiteral("3")}});
        QVERIFY2(evening.form().obstacle().contains(QStringLiteral("từ 0 đến 2")),
            qPrintable(evening.form().obstacle()));
        evening.stage->answer({{Wrong, QStringLiteral("2")}});
        QVERIFY(evening.isTaken());
        QVERIFY(evening.until([&] { return turn()[u"keys"][0][u"wrong"].toInt() == 2; }));
        QCOMPARE(turn()[u"keys"][0][u"points"].toString(), QStringLiteral("38")); // 8 x 5 - 2

        const QString practice = QStringLiteral("thuc_hanh");
        evening.stage->booth->approval()->enterResult(practice);
        evening.stage->answer({{practice, QStringLiteral("11")}});
        QVERIFY(evening.until([&] { return !evening.faultAt(practice).isEmpty(); }));
        QVERIFY(evening.form().isOpen());
        evening.stage->answer({{practice, QStringLiteral("9")}});
        QVERIFY(evening.isTaken());
        const QString swift = QStringLiteral("nhanh_tay");
        evening.stage->booth->approval()->enterResult(swift);
        evening.stage->answer({{swift, QStringLiteral("-1,5")}});
        QVERIFY(evening.isTaken());
        QVERIFY(evening.until([&] {
            return turn()[u"entered"][0][u"points"].toString() == QLatin1String("9")
                && turn()[u"entered"][1][u"points"].toString() == QLatin1String("-1,5");
        }));

        const QString greeting = QStringLiteral("chao_hoi");
        QCOMPARE(evening.call(greeting, team), None);
        evening.stage->booth->openPage(OperatorConsole::RunningPage);
        evening.stage->settle();
        QVERIFY(evening.stage->click(QStringLiteral("Tiếp quản sân khấu…")));
        evening.stage->write(QStringLiteral("hai phút"));
        evening.stage->press(Qt::Key_Return);
        QVERIFY(!evening.form().obstacle().isEmpty());
        evening.form().fill(QStringLiteral("elapsedMs"), {});
        evening.stage->settle();
        evening.stage->write(QStringLiteral("2:15"));
        evening.stage->press(Qt::Key_Return);
        QVERIFY(evening.isTaken());
        QCOMPARE(evening.markAny(greeting, team, 0), None);
        QVERIFY(evening.until([&] {
            const QJsonObject reckoned = evening.turn(greeting, team)[u"reckoning"].toObject();
            return reckoned[u"changeoverPenalty"].toString() == QLatin1String("0,5");
        }));
        QCOMPARE(evening.turn(greeting, team)[u"changeoverMs"].toInteger(), 135'000);
    }

    void marksFarApartWaitForTheAlternatesSheet()
    {
        VariantEvening evening(QStringLiteral("vong-loai-3-doi"), QStringLiteral("bang_1"));
        QVERIFY(evening.open());
        QCOMPARE(evening.draw(), None);
        const QString team = evening.teams().first();
        const QString greeting = QStringLiteral("chao_hoi");
        QCOMPARE(evening.call(greeting, team), None);
        QCOMPARE(evening.markAny(greeting, team, 0), None);
        const QString judge = evening.turn(greeting, team)[u"sheets"][0][u"judge"].toString();
        QCOMPARE(evening.markLow(greeting, team, judge), None);
        evening.stage->booth->openPage(OperatorConsole::ApprovalPage);
        evening.stage->settle();
        console::Approval &approval = *evening.stage->booth->approval();
        QVERIFY(evening.until([&] { return approval.missingCount() == 1; }));
        const QString third = approval.missing()->value(0, QStringLiteral("id")).toString();
        QVERIFY(console::find(
            evening.turn(greeting, team)[u"sheets"].toArray(), "judge", third)[u"alternate"]
                    .toBool());
        QVERIFY(evening.stage->click(QStringLiteral("Phiếu giấy")));
        evening.fillPaper(greeting);
        QVERIFY2(evening.isTaken(), qPrintable(evening.form().obstacle()));
        QVERIFY(evening.until([&] { return approval.missingCount() == 0; }));
        QVERIFY(evening.stage->click(QStringLiteral("Duyệt lượt thi này")));
        QVERIFY(evening.until([&] { return approval.isApproved(); }));
    }

    void aDiscussionIsRecordedAndABreachHasItsPrice()
    {
        VariantEvening evening(QStringLiteral("hai-khoi"), QStringLiteral("khoi_co_quan"));
        QVERIFY(evening.open());
        evening.turnTo(QStringLiteral("khoi_co_quan"));
        QCOMPARE(evening.draw(), None);
        const QString team = evening.teams().first();
        const QString greeting = QStringLiteral("chao_hoi");
        QCOMPARE(evening.call(greeting, team), None);
        QCOMPARE(evening.markAny(greeting, team, 0), None);
        const QString judge = evening.turn(greeting, team)[u"sheets"][0][u"judge"].toString();
        QCOMPARE(evening.markLow(greeting, team, judge), None);
        evening.stage->booth->openPage(OperatorConsole::ApprovalPage);
        console::Approval &approval = *evening.stage->booth->approval();
        QVERIFY(evening.until([&] { return approval.missingCount() == 1; }));
        evening.stage->settle();
        QVERIFY(!evening.stage->offers(QStringLiteral("Duyệt lượt thi này")));
        QVERIFY(evening.stage->click(QStringLiteral("Đã hội ý…")));
        evening.stage->press(Qt::Key_Return); // no reason: it stays, and says so at the field
        QVERIFY(!evening.faultAt(Reason).isEmpty());
        evening.stage->answer({{Reason, QStringLiteral("Giữ nguyên, hai cách nhìn")}});
        QVERIFY(evening.isTaken());
        QVERIFY(evening.until([&] { return approval.missingCount() == 0; }));
        QVERIFY(evening.turn(greeting, team)[u"reckoning"][u"discussed"].toBool());

        QVERIFY(evening.stage->click(QStringLiteral("Trừ điểm…")));
        QVERIFY(evening.stage->click(QStringLiteral("Trừ điểm"))); // as the first rule says
        QVERIFY(evening.isTaken());
        const auto taken = [&] { return evening.turn(greeting, team)[u"deductions"].toArray(); };
        QVERIFY(evening.until([&] { return taken().size() == 1; }));
        QCOMPARE(taken()[0][u"points"].toString(), QStringLiteral("1"));
        QCOMPARE(taken()[0][u"reason"].toString(), QStringLiteral("Quá số người quy định"));
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    VariantEveningTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "variant_evening_test.moc"
