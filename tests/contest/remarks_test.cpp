// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a team's reason says besides its rank: deductions, in sentences that stay short.
#include "tests/contest/evening.h"

#include <QTest>

using namespace contest;

namespace {

const TeamId Team{"binh_tri"};

//! The reason of a team from which these deductions were taken.
QString reasonAfter(const std::vector<std::string> &reasons)
{
    Evening evening;
    evening.draw(Tri);
    const TurnId turn{Tri, TieuPham, Team};
    evening.call(turn);
    for (const std::string &reason : reasons) {
        evening.must(GiveDeduction{turn, points(1), reason});
    }
    evening.playTeam(Tri, Team, {points(19), points(33), points(36)});
    return QString::fromStdString(rowOf(standings(evening.contest, Tri), Team).reason.vi);
}

}

class RemarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeductionIsNamedWithItsReason();
    void severalDeductionsAreCounted();
    void aLongReasonIsCutBetweenLetters();
};

void RemarksTest::aDeductionIsNamedWithItsReason()
{
    const QString reason = reasonAfter({"sai trang phục"});
    QVERIFY2(reason.endsWith("Tiểu phẩm bị trừ 1,00 điểm (sai trang phục)"), qPrintable(reason));
}

void RemarksTest::severalDeductionsAreCounted()
{
    const QString reason = reasonAfter({"sai trang phục", "thiếu đạo cụ"});
    QVERIFY2(reason.endsWith("Tiểu phẩm bị trừ 2,00 điểm (2 lần)"), qPrintable(reason));
}

void RemarksTest::aLongReasonIsCutBetweenLetters()
{
    for (const int letters : {53, 54, 100}) { // three bytes each; 160 bytes are no whole number
        const QString reason = reasonAfter({QString(letters, u'ấ').toStdString()});
        QVERIFY2(
            reason.contains(QString(53, u'ấ') + (letters > 53 ? "…)" : ")")), qPrintable(reason));
        QVERIFY(!reason.contains(QChar::ReplacementCharacter));
    }
}

QTEST_APPLESS_MAIN(RemarksTest)
#include "remarks_test.moc"
