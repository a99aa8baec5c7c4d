// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a team's reason says besides its rank: penalties, sheets left out or added, what is carried
// over, rounding; in sentences that stay short.
#include "contest/remarks.h"
#include "tests/contest/skit.h"

#include <QTest>

using namespace contest;

namespace {

const TeamId BinhTri{"binh_tri"};

//! The reason of a team from which these deductions were taken.
QString reasonAfter(const std::vector<std::string> &reasons)
{
    Evening evening;
    evening.draw(Tri);
    const TurnId turn{Tri, TieuPham, BinhTri};
    evening.call(turn);
    for (const std::string &reason : reasons) {
        evening.must(GiveDeduction{turn, points(1), reason});
    }
    evening.playTeam(Tri, BinhTri, {points(19), points(33), points(36)});
    return QString::fromStdString(rowOf(standings(evening.contest, Tri), BinhTri).reason.vi);
}

using Change = std::function<void(Rulebook &)>;

//! What the sentence says besides the rank, once the skit is approved.
Words remarksAfterSkit(const Evening &evening)
{
    for (const TeamResult &each : resultsOf(evening.contest, Tri).teams) {
        if (each.team == Skit.team) {
            return remarksOn(evening.contest, each, std::nullopt);
        }
    }
    return {};
}

}

class RemarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeductionIsNamedWithItsReason();
    void severalDeductionsAreCountedWithTheirReasons();
    void aPricedBreachIsNamedByItsLabel();
    void timeThatCostsPointsIsNamed_data();
    void timeThatCostsPointsIsNamed();
    void aSlowChangeoverIsNamed();
    void anExcludedSheetIsNamedWithoutItsJudge();
    void aThirdMarkIsNamedWithoutItsJudge();
    void whatIsCarriedOverIsNamedAmongEqualTeams();
    void aPlaceSharedByRoundingSaysSo();
    void aLongReasonIsCutBetweenLetters();
};

void RemarksTest::aDeductionIsNamedWithItsReason()
{
    const QString reason = reasonAfter({"sai trang phục"});
    QVERIFY2(reason.endsWith("Tiểu phẩm bị trừ 1,00 điểm (sai trang phục)"), qPrintable(reason));
}

void RemarksTest::severalDeductionsAreCountedWithTheirReasons()
{
    const QString reason = reasonAfter({"sai trang phục", "thiếu đạo cụ"});
    QVERIFY2(reason.endsWith("Tiểu phẩm bị trừ 2,00 điểm (2 lần: sai trang phục; thiếu đạo cụ)"),
        qPrintable(reason));
}

void RemarksTest::aPricedBreachIsNamedByItsLabel()
{
    Evening evening(bookWith([](Rulebook &book) {
        book.deductions = {{{"sai"}, "Sai người", points(1)}};
    }));
    skitWith(evening, {70, 70, 70, 70, 70});
    evening.must(GiveDeduction{Skit, points(1), "thay vai chính", DeductionId{"sai"}});
    evening.must(ApproveTurn{Skit});
    QCOMPARE(remarksAfterSkit(evening).vi,
        std::string("; Phần thi Tiểu phẩm bị trừ 1,00 điểm (Sai người: thay vai chính)"));
}

void RemarksTest::timeThatCostsPointsIsNamed_data()
{
    QTest::addColumn<Words>("remark");
    QTest::addColumn<PenaltyApplies>("applies");
    QTest::addColumn<std::int64_t>("elapsedMs");
    const auto once = PenaltyApplies::OnceAfterAggregation;
    QTest::newRow("too long") << Words{"; Phần thi Tiểu phẩm bị trừ 2,00 điểm vì quá giờ 02:10",
        "; 2,00 points deducted in Phần thi Tiểu phẩm for 02:10 over time"}
                              << once << std::int64_t(730'000);
    QTest::newRow("off each sheet")
        << Words{"; Phần thi Tiểu phẩm bị trừ 2,00 điểm mỗi phiếu vì quá giờ 02:10",
               "; 2,00 points deducted from each sheet in Phần thi Tiểu phẩm for 02:10 over time"}
        << PenaltyApplies::EachSheet << std::int64_t(730'000);
    QTest::newRow("too short") << Words{"; Phần thi Tiểu phẩm bị trừ 0,50 điểm vì thiếu giờ 01:00",
        "; 0,50 points deducted in Phần thi Tiểu phẩm for 01:00 under time"}
                               << once << std::int64_t(240'000);
    QTest::newRow("over, and free") << Words{} << once << std::int64_t(659'999);
}

void RemarksTest::timeThatCostsPointsIsNamed()
{
    QFETCH(const Words, remark);
    QFETCH(const PenaltyApplies, applies);
    QFETCH(const std::int64_t, elapsedMs);
    Evening evening(bookWith([applies](Rulebook &book) {
        skitOf(book).penaltyApplies = applies;
        skitOf(book).leastTime = LeastTime{300'000, PenaltyTiers{{{0, points(0, 500)}}}};
    }));
    skitWith(evening, {70, 70, 70, 70, 70});
    evening.must(EnterMeasuredTime{Skit, elapsedMs, "bấm tay"});
    evening.must(ApproveTurn{Skit});
    QCOMPARE(remarksAfterSkit(evening).vi, remark.vi);
    QCOMPARE(remarksAfterSkit(evening).en, remark.en);
}

void RemarksTest::aSlowChangeoverIsNamed()
{
    Evening evening(bookWith([](Rulebook &book) {
        skitOf(book).changeover = Changeover{60'000, PenaltyTiers{{{0, points(1)}}}};
    }));
    skitWith(evening, {70, 70, 70, 70, 70});
    evening.must(EnterChangeover{Skit, 95'000});
    evening.must(ApproveTurn{Skit});
    const Words remark = remarksAfterSkit(evening);
    QCOMPARE(remark.vi,
        std::string("; Phần thi Tiểu phẩm bị trừ 1,00 điểm vì tiếp quản sân khấu quá giờ 00:35"));
    QCOMPARE(remark.en,
        std::string("; 1,00 points deducted in Phần thi Tiểu phẩm for 00:35 over time in the "
                    "changeover"));
}

void RemarksTest::anExcludedSheetIsNamedWithoutItsJudge()
{
    Evening evening(bookWith([](Rulebook &book) {
        book.deviation = {DeviationPolicy::Action::Exclude, {points(2), {}}};
    }));
    skitWith(evening, {70, 70, 70, 60});
    evening.must(ExcuseJudge{Tri, Skit, Gk5, "ốm"});
    evening.must(ApproveTurn{Skit});
    const Words remark = remarksAfterSkit(evening);
    QCOMPARE(remark.vi,
        std::string("; Phần thi Tiểu phẩm do 4 trong 5 giám khảo chấm; Phần thi Tiểu phẩm không "
                    "tính 1 phiếu lệch quá mức"));
    QCOMPARE(remark.en,
        std::string("; Phần thi Tiểu phẩm marked by 4 of 5 judges; in Phần thi Tiểu phẩm 1 sheet "
                    "too far off does not count"));
}

void RemarksTest::aThirdMarkIsNamedWithoutItsJudge()
{
    Evening evening(bookWith([](Rulebook &book) {
        book.deviation = {DeviationPolicy::Action::ThirdMark, {points(2), {}}};
    }));
    skitWith(evening, {70, 70, 70, 70, 60, 66});
    evening.must(ApproveTurn{Skit});
    const Words remark = remarksAfterSkit(evening);
    QCOMPARE(
        remark.vi, std::string("; Phần thi Tiểu phẩm có tính phiếu chấm thêm vì điểm lệch nhau"));
    QCOMPARE(remark.en,
        std::string("; in Phần thi Tiểu phẩm one more sheet counts because the marks lay far "
                    "apart"));
}

void RemarksTest::whatIsCarriedOverIsNamedAmongEqualTeams()
{
    Rulebook book = binhSon();
    book.rounds[2].carryOver = {500};
    Evening evening(book);
    for (const RoundId &round : {Tri, Phuoc}) {
        evening.playRound(round, apart());
        evening.decide(round);
        evening.must(CloseRound{round});
    }
    const std::vector<TeamId> teams = evening.contest.teamsOf(ChungKet);
    evening.draw(ChungKet);
    // The winners bring 1 more than the second team; everybody ends equal.
    evening.playTeam(ChungKet, teams[0], {points(10), points(20), points(21)});
    evening.playTeam(ChungKet, teams[1], {points(10), points(23), points(19)});
    evening.playTeam(ChungKet, teams[2], {points(10), points(21), points(20)});
    const Standings table = standings(evening.contest, ChungKet);
    QCOMPARE(table.rows[0].total, table.rows[2].total);
    for (std::size_t row = 0; row < 3; ++row) {
        const QString reason = QString::fromStdString(table.rows[row].reason.vi);
        const QString part = QString::fromStdString(
            " điểm (gồm " + fractionText(table.rows[row].carried, 2) + " điểm mang sang) với ");
        QVERIFY2(reason.startsWith("bằng ") && reason.contains(part), qPrintable(reason));
        QCOMPARE(reason.count("mang sang"), 1); // also where a tie above and one below are told
    }
}

void RemarksTest::aPlaceSharedByRoundingSaysSo()
{
    const auto reason = [](std::int64_t halves, const Change &change) {
        Evening evening(bookWith([&change](Rulebook &book) {
            book.showPlaces = 0;
            change(book);
        }));
        skitWith(evening, {64, 64, 64, 64, 64});
        evening.must(ApproveTurn{Skit});
        const TurnId other{Tri, TieuPham, BinhTri};
        evening.call(other);
        for (int judge = 1; judge <= 5; ++judge) {
            evening.sheet(
                other, {"gk" + std::to_string(judge)}, {(judge == 1 ? halves : 64) * 500});
        }
        evening.must(ApproveTurn{other});
        return rowOf(standings(evening.contest, Tri), BinhTri).reason;
    };
    const auto rounded = [](Rulebook &book) { book.ranksOnRounded = true; };
    const Words near = reason(65, rounded); // 32,1 and 32
    QVERIFY2(near.vi.ends_with("; đồng hạng 1 (đã làm tròn) với Bình Hải"), near.vi.c_str());
    QVERIFY2(near.en.ends_with("; shares place 1 (rounded) with Bình Hải"), near.en.c_str());
    const Words same = reason(64, rounded);
    QVERIFY2(same.vi.ends_with("; đồng hạng 1 với Bình Hải"), same.vi.c_str());
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
