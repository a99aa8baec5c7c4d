// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Judges, their seats and their sheets, and what the secretary enters.
#include "contest/text.h"
#include "tests/contest/evening.h"

#include <QTest>

#include <set>

using namespace contest;

namespace {

const TurnId Skit{Tri, TieuPham, {"binh_hai"}};
const TurnId Quiz{Tri, KienThuc, {"binh_hai"}};

SubmitSheet sheetBy(const JudgeId &judge, const TurnId &turn = Skit)
{
    static const Rulebook book = binhSon();
    return {turn, judge, sheetOf(*book.segment(turn.segment), points(8)), {}, SheetSource::Tablet};
}

}

class SheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJudgeHandsInTheirOwnSheetAndNothingElse();
    void displaysAndTheHostOrderNothing();
    void whatTheOperatorTypesInIsPaper();
    void nothingIsEnteredForATeamThatWasNotCalled();
    void aSheetMustBeWhole_data();
    void aSheetMustBeWhole();
    void aCriterionWithoutAStepTakesAnyMark();
    void aRefusedMarkSaysWhatWouldBeRight();
    void aSecondSheetNeedsTheFirstReturned();
    void nothingChangesAfterTheApproval();
    void voidTurnsAreNeitherMarkedNorApproved();
    void aJudgeIsNotToldWhyATurnIsVoidNorWhoIsInARound();
    void deductionsArePositiveAndHaveAReason();
    void keyResultsStayWithinTheQuestions();
};

void SheetsTest::aJudgeHandsInTheirOwnSheetAndNothingElse()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    const Actor judge{SeatKind::Judge, Gk2};
    QCOMPARE(codeOf(evening.give(sheetBy(Gk1), judge)), std::string("notYourSeat"));
    SubmitSheet paper = sheetBy(Gk2);
    paper.source = SheetSource::Paper;
    QCOMPARE(codeOf(evening.give(paper, judge)), std::string("notYourSeat"));
    QCOMPARE(codeOf(evening.give(ApproveTurn{Skit}, judge)), std::string("notYourSeat"));
    QCOMPARE(codeOf(evening.give(ReturnSheet{Skit, Gk2, "r"}, judge)), std::string("notYourSeat"));
    QCOMPARE(codeOf(evening.give(sheetBy({}), {SeatKind::Judge, {}})), std::string("notYourSeat"));
    evening.must(sheetBy(Gk2), judge);
    evening.must(sheetBy(Gk6), {SeatKind::Judge, Gk6}); // an alternate too
    QCOMPARE(evening.contest.turn(Skit)->sheets.at(Gk2).source, SheetSource::Tablet);
}

void SheetsTest::displaysAndTheHostOrderNothing()
{
    Evening evening;
    for (const SeatKind seat : {SeatKind::Display, SeatKind::Mc}) {
        QCOMPARE(
            codeOf(evening.give(DrawRunningOrder{Tri, 1}, {seat, {}})), std::string("notYourSeat"));
        QCOMPARE(codeOf(evening.give(TakeCue{0, {}}, {seat, {}})), std::string("notYourSeat"));
        QCOMPARE(codeOf(evening.give(GrantSeat{"mc", "x", "h"}, {seat, {}})),
            std::string("notYourSeat"));
    }
}

void SheetsTest::whatTheOperatorTypesInIsPaper()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.must(sheetBy(Gk3));
    QCOMPARE(evening.contest.turn(Skit)->sheets.at(Gk3).source, SheetSource::Paper);
}

void SheetsTest::nothingIsEnteredForATeamThatWasNotCalled()
{
    Evening evening;
    evening.draw(Tri);
    const std::vector<Order> orders{StartClock{Skit}, PauseClock{Skit, "r"}, ResumeClock{Skit},
        StopClock{Skit}, EnterMeasuredTime{Skit, 1, "r"}, sheetBy(Gk1), ReturnSheet{Skit, Gk1, "r"},
        EnterKeyResult{Quiz, TracNghiem, 1}, GiveDeduction{Skit, points(1), "r"},
        ApproveTurn{Skit}};
    for (const Order &order : orders) {
        QCOMPARE(codeOf(evening.give(order)), std::string("turnNotCalled"));
    }
}

void SheetsTest::aSheetMustBeWhole_data()
{
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<qint64>("thousandths");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << "kich_ban" << qint64(0) << "carried out";
    QTest::newRow("the maximum") << "kich_ban" << qint64(10'000) << "carried out";
    QTest::newRow("half a point") << "kich_ban" << qint64(9'500) << "carried out";
    QTest::newRow("10,5 of 10") << "kich_ban" << qint64(10'500) << "markOutOfRange";
    QTest::newRow("below nothing") << "kich_ban" << qint64(-500) << "markOutOfRange";
    QTest::newRow("off the step") << "kich_ban" << qint64(9'250) << "markOffStep";
    QTest::newRow("a thousandth") << "kich_ban" << qint64(1) << "markOffStep";
    QTest::newRow("unknown criterion") << "giong_hat" << qint64(1'000) << "unknownThing";
    QTest::newRow("another segment's") << "trang_phuc" << qint64(1'000) << "unknownThing";
    QTest::newRow("missing") << "" << qint64(0) << "markMissing";
}

void SheetsTest::aSheetMustBeWhole()
{
    QFETCH(QString, criterion);
    QFETCH(qint64, thousandths);
    QFETCH(QString, code);
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    SubmitSheet order = sheetBy(Gk1);
    if (criterion.isEmpty()) {
        order.marks.erase({"kich_ban"});
        criterion = "kich_ban";
    } else {
        order.marks[{criterion.toStdString()}] = {thousandths};
    }
    const auto refusal = evening.give(order, {SeatKind::Judge, Gk1});
    QCOMPARE(QString::fromStdString(codeOf(refusal)), code);
    if (refusal) {
        QCOMPARE(QString::fromStdString(refusal->field), criterion);
        QVERIFY(evening.contest.turn(Skit)->sheets.empty());
    }
}

void SheetsTest::aCriterionWithoutAStepTakesAnyMark()
{
    Rulebook book = binhSon();
    std::get<JudgedComponent>(book.segments[2].components[0]).criteria[1].step = {};
    Evening evening(book);
    evening.draw(Tri);
    evening.call(Skit);
    SubmitSheet order = sheetBy(Gk1);
    order.marks[{"kich_ban"}] = {1'234};
    evening.must(order);
}

void SheetsTest::aRefusedMarkSaysWhatWouldBeRight()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    SubmitSheet order = sheetBy(Gk1);
    order.marks[{"kich_ban"}] = points(10, 500);
    QCOMPARE(evening.give(order)->words.vi,
        std::string("Bình Hải: 10,5 vượt tối đa 10 ở tiêu chí “Kịch bản”"));
    order.marks[{"kich_ban"}] = points(8, 750);
    QCOMPARE(evening.give(order)->words.vi,
        std::string("Bình Hải: 8,75 không theo bước 0,5 ở tiêu chí “Kịch bản”; gần nhất là 8,5 "
                    "hoặc 9"));
    order.marks.erase({"kich_ban"});
    QCOMPARE(evening.give(order)->words.vi,
        std::string("Bình Hải: chưa chấm ở tiêu chí “Kịch bản” (0 – 10)"));
}

void SheetsTest::aSecondSheetNeedsTheFirstReturned()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    QCOMPARE(codeOf(evening.give(ReturnSheet{Skit, Gk1, "r"})), std::string("noSheet"));
    evening.must(sheetBy(Gk1));
    QCOMPARE(codeOf(evening.give(sheetBy(Gk1))), std::string("sheetAlreadyGiven"));
    QCOMPARE(codeOf(evening.give(ReturnSheet{Skit, Gk1, ""})), std::string("reasonMissing"));
    evening.must(ReturnSheet{Skit, Gk1, "nhầm đội"});
    QCOMPARE(codeOf(evening.give(ReturnSheet{Skit, Gk1, "r"})), std::string("alreadyDone"));
    QCOMPARE(evening.contest.turn(Skit)->sheets.at(Gk1).returnReasons,
        std::vector<std::string>{"nhầm đội"});
    evening.must(sheetBy(Gk1));
    const Sheet &sheet = evening.contest.turn(Skit)->sheets.at(Gk1);
    QCOMPARE(sheet.version, 2);
    QVERIFY(!sheet.returned);
    QCOMPARE(sheet.sequence, evening.contest.sequence);
}

void SheetsTest::nothingChangesAfterTheApproval()
{
    Evening evening;
    evening.draw(Tri);
    evening.play(Skit, points(38));
    evening.play(Quiz, points(30));
    const std::vector<Order> orders{CallTurn{Skit}, StartClock{Skit},
        EnterMeasuredTime{Skit, 1, "r"}, sheetBy(Gk6), ReturnSheet{Skit, Gk1, "r"},
        ExcuseJudge{Tri, Skit, Gk1, "r"}, EnterKeyResult{Quiz, TracNghiem, 1},
        GiveDeduction{Skit, points(1), "r"}, ApproveTurn{Skit}};
    for (const Order &order : orders) {
        QCOMPARE(codeOf(evening.give(order)), std::string("turnApproved"));
    }
}

void SheetsTest::voidTurnsAreNeitherMarkedNorApproved()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.mark(Skit, points(30));
    evening.must(RemoveTeam{Tri, Skit.team, Departure::Withdrawn, TieuPham, "ốm"});
    for (const Order &order : std::vector<Order>{
             sheetBy(Gk6), ApproveTurn{Skit}, StartClock{Skit}, ExcuseJudge{Tri, Skit, Gk1, "r"}}) {
        QCOMPARE(codeOf(evening.give(order)), std::string("turnVoid"));
    }
    evening.play(Quiz, points(30)); // before the first void segment
}

void SheetsTest::aJudgeIsNotToldWhyATurnIsVoidNorWhoIsInARound()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    const Actor judge{SeatKind::Judge, Gk6};
    const auto told = [&](SubmitSheet order) {
        order.source = SheetSource::Tablet;
        return *evening.give(order, judge);
    };
    // Who plays in the final is not known yet; neither is that nobody knows.
    SubmitSheet other = sheetBy(Gk6);
    other.turn = {ChungKet, TieuPham, Skit.team};
    QCOMPARE(codeOf(told(other)), std::string("turnNotCalled"));
    other.turn = {Tri, TieuPham, {"chau_o"}};
    QCOMPARE(codeOf(told(other)), std::string("turnNotCalled"));
    evening.must(VoidSegment{Tri, TieuPham, "mưa lớn"});
    const Refusal refusal = told(sheetBy(Gk6));
    QCOMPARE(codeOf(refusal), std::string("turnVoid"));
    QVERIFY(refusal.words.vi.find("mưa lớn") == std::string::npos);
    QVERIFY(refusal.words.en.find("mưa lớn") == std::string::npos);
}

void SheetsTest::deductionsArePositiveAndHaveAReason()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    for (const Points wrong : {points(0), points(-1), points(40, 1)}) {
        QCOMPARE(
            codeOf(evening.give(GiveDeduction{Skit, wrong, "r"})), std::string("markOutOfRange"));
    }
    QCOMPARE(
        codeOf(evening.give(GiveDeduction{Skit, points(1), "\t"})), std::string("reasonMissing"));
    evening.must(GiveDeduction{Skit, points(0, 250), "trang phục chưa đúng"});
}

void SheetsTest::keyResultsStayWithinTheQuestions()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Quiz);
    QCOMPARE(
        codeOf(evening.give(EnterKeyResult{Quiz, TracNghiem, -1})), std::string("markOutOfRange"));
    QCOMPARE(
        codeOf(evening.give(EnterKeyResult{Quiz, TracNghiem, 11})), std::string("markOutOfRange"));
    QCOMPARE(
        codeOf(evening.give(EnterKeyResult{Quiz, {"tinh_huong"}, 1})), std::string("unknownThing"));
    evening.must(EnterKeyResult{Quiz, TracNghiem, 0});
    evening.must(EnterKeyResult{Quiz, TracNghiem, 10});
}

QTEST_APPLESS_MAIN(SheetsTest)
#include "sheets_test.moc"
