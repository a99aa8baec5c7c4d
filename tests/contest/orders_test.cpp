// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may order what, and every refusal about rounds, turns, clocks and sheets.
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

class OrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJudgeHandsInTheirOwnSheetAndNothingElse();
    void displaysAndTheHostOrderNothing();
    void whatTheOperatorTypesInIsPaper();
    void theRunningOrderIsAWholePermutationWithAWitness_data();
    void theRunningOrderIsAWholePermutationWithAWitness();
    void theRunningOrderStandsOnceATeamHasBeenCalled();
    void aTeamThatLeftBeforeTheDrawIsNotDrawn();
    void calledAreTeamsOfTheRoundInTheirOrder();
    void aTeamMayBeCalledAgainAndSeveralTurnsBeOpen();
    void nothingIsEnteredForATeamThatWasNotCalled();
    void theClockKnowsItsStates();
    void pausesDoNotCount();
    void afterARebootTheClockKeepsWhatItHad();
    void aMeasuredTimeReplacesTheClock();
    void aTurnIsNotApprovedWhileItsClockRuns();
    void aSheetMustBeWhole_data();
    void aSheetMustBeWhole();
    void aRefusedMarkSaysWhatWouldBeRight();
    void aSecondSheetNeedsTheFirstReturned();
    void nothingChangesAfterTheApproval();
    void voidTurnsAreNeitherMarkedNorApproved();
    void deductionsArePositiveAndHaveAReason();
    void keyResultsStayWithinTheQuestions();
    void reasonsAreRequired();
    void unknownThingsAreNamed();
    void aTeamLeavesOnce();
    void seatsAreGrantedAndRevoked();
    void everyRefusalCodeHasItsOwnName();
    void everyRefusalSpeaksBothLanguages();
};

void OrdersTest::aJudgeHandsInTheirOwnSheetAndNothingElse()
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

void OrdersTest::displaysAndTheHostOrderNothing()
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

void OrdersTest::whatTheOperatorTypesInIsPaper()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.must(sheetBy(Gk3));
    QCOMPARE(evening.contest.turn(Skit)->sheets.at(Gk3).source, SheetSource::Paper);
}

void OrdersTest::theRunningOrderIsAWholePermutationWithAWitness_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << "none"
                          << "carried out";
    QTest::newRow("team missing") << "missing"
                                  << "incomplete";
    QTest::newRow("team twice") << "twice"
                                << "incomplete";
    QTest::newRow("one too many") << "more"
                                  << "incomplete";
    QTest::newRow("team of another round") << "other"
                                           << "unknownThing";
    QTest::newRow("no witness") << "nobody"
                                << "reasonMissing";
    QTest::newRow("blank witness") << "blank"
                                   << "reasonMissing";
}

void OrdersTest::theRunningOrderIsAWholePermutationWithAWitness()
{
    QFETCH(QString, fault);
    QFETCH(QString, code);
    Evening evening;
    EnterRunningOrder order{Tri, evening.contest.teamsOf(Tri), {"Trưởng đoàn Bình Hải"}};
    std::reverse(order.order.begin(), order.order.end());
    if (fault == "missing") {
        order.order.pop_back();
    } else if (fault == "twice") {
        order.order[0] = order.order[1];
    } else if (fault == "more") {
        order.order.push_back(order.order[0]);
    } else if (fault == "other") {
        order.order[0] = {"chau_o"};
    } else if (fault == "nobody") {
        order.witnesses.clear();
    } else if (fault == "blank") {
        order.witnesses = {" "};
    }
    QCOMPARE(QString::fromStdString(codeOf(evening.give(order))), code);
    if (code == "carried out") {
        QCOMPARE(evening.contest.numberOf(Tri, {"binh_chau"}), 1);
        QCOMPARE(evening.contest.numberOf(Tri, {"binh_tri"}), 8);
        QVERIFY(!evening.contest.round(Tri).drawSeed);
    } else {
        QCOMPARE(evening.contest.numberOf(Tri, {"binh_tri"}), 0);
    }
}

void OrdersTest::theRunningOrderStandsOnceATeamHasBeenCalled()
{
    Evening evening;
    QCOMPARE(codeOf(evening.give(CallTurn{Skit})), std::string("noRunningOrder"));
    evening.draw(Tri);
    evening.must(DrawRunningOrder{Tri, 8}); // again, nobody has played
    evening.call(Skit);
    QCOMPARE(codeOf(evening.give(DrawRunningOrder{Tri, 9})), std::string("roundStarted"));
    QCOMPARE(codeOf(evening.give(EnterRunningOrder{Tri, evening.contest.teamsOf(Tri), {"w"}})),
        std::string("roundStarted"));
    evening.must(DrawRunningOrder{Phuoc, 9});
}

void OrdersTest::aTeamThatLeftBeforeTheDrawIsNotDrawn()
{
    Evening evening;
    evening.must(RemoveTeam{Tri, {"binh_tri"}, Departure::Withdrawn, {}, "bão"});
    evening.must(RemoveTeam{Tri, {"binh_dong"}, Departure::Withdrawn, TieuPham, "bão"});
    QCOMPARE(codeOf(evening.give(EnterRunningOrder{Tri, evening.contest.teamsOf(Tri), {"w"}})),
        std::string("unknownThing"));
    evening.draw(Tri);
    QCOMPARE(evening.contest.round(Tri).runningOrder.size(), std::size_t(7));
    QCOMPARE(evening.contest.turnsOf(Tri).size(), std::size_t(24));
    QCOMPARE(evening.contest.turnsOf(Tri)[7].team, TeamId{"binh_tri"}); // void, and last
}

void OrdersTest::calledAreTeamsOfTheRoundInTheirOrder()
{
    Evening evening;
    evening.must(EnterRunningOrder{Tri,
        {{"binh_hai"}, {"binh_tri"}, {"binh_dong"}, {"binh_thuan"}, {"binh_hoa"}, {"binh_thanh"},
            {"binh_tan_phu"}, {"binh_chau"}},
        {"các trưởng đoàn"}});
    std::vector<TurnId> turns = evening.contest.turnsOf(Tri);
    QCOMPARE(turns[0], (TurnId{Tri, GioiThieu, {"binh_hai"}}));
    QCOMPARE(turns[8], (TurnId{Tri, KienThuc, {"binh_hai"}}));
    QCOMPARE(turns[23], (TurnId{Tri, TieuPham, {"binh_chau"}}));
    Rulebook book = binhSon();
    book.rounds[0].rotation = Rotation::TeamByTeam;
    turns = Evening(book).contest.turnsOf(Tri);
    QCOMPARE(turns[1], (TurnId{Tri, KienThuc, {"binh_tri"}})); // the afternoon's two segments
    QCOMPARE(turns[2], (TurnId{Tri, GioiThieu, {"binh_dong"}}));
    QCOMPARE(turns[16], (TurnId{Tri, TieuPham, {"binh_tri"}}));
}

void OrdersTest::aTeamMayBeCalledAgainAndSeveralTurnsBeOpen()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.sheet(Skit, Gk1, points(30));
    evening.call(Quiz);
    evening.sheet(Skit, Gk2, points(30)); // the late sheet of the turn before
    evening.call(Skit);
    QCOMPARE(evening.contest.onStage, std::optional(Skit));
    QCOMPARE(evening.contest.turn(Skit)->sheets.size(), std::size_t(2));
}

void OrdersTest::nothingIsEnteredForATeamThatWasNotCalled()
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

void OrdersTest::theClockKnowsItsStates()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    const auto tries = [&evening](const QString &expected) {
        QStringList possible;
        for (const auto &[name, order] : std::vector<std::pair<QString, Order>>{
                 {"start", StartClock{Skit}}, {"pause", PauseClock{Skit, "mất tiếng"}},
                 {"resume", ResumeClock{Skit}}, {"stop", StopClock{Skit}}}) {
            const auto answer = contest::decide(evening.contest, order, {}, evening.now);
            if (answer) {
                possible += name;
            } else {
                QCOMPARE(codeText(answer.error().code), std::string("clockState"));
            }
        }
        QCOMPARE(possible.join(' '), expected);
    };
    tries("start");
    evening.must(StartClock{Skit});
    tries("pause stop");
    evening.must(PauseClock{Skit, "mất tiếng"});
    tries("resume stop");
    evening.must(ResumeClock{Skit});
    tries("pause stop");
    evening.must(StopClock{Skit});
    tries("");
}

void OrdersTest::pausesDoNotCount()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.must(StartClock{Skit});
    evening.now.bootMs += 300'000;
    QCOMPARE(evening.contest.turn(Skit)->clock.elapsedMs(evening.now), std::int64_t(300'000));
    QCOMPARE(
        evening.contest.turn(Skit)->clock.elapsedMs(evening.now.bootMs), std::int64_t(300'000));
    evening.must(PauseClock{Skit, "mất tiếng"});
    evening.now.bootMs += 1'000'000;
    QCOMPARE(evening.contest.turn(Skit)->clock.elapsedMs(evening.now), std::int64_t(300'000));
    evening.must(ResumeClock{Skit});
    evening.now.bootMs += 359'999;
    evening.must(StopClock{Skit});
    const StageClock &clock = evening.contest.turn(Skit)->clock;
    QCOMPARE(clock.countedMs(), std::int64_t(659'999));
    evening.mark(Skit, points(38));
    QCOMPARE(reckon(evening.contest, Skit).score.timePenalty, Points{});
}

void OrdersTest::afterARebootTheClockKeepsWhatItHad()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.must(StartClock{Skit});
    evening.now.bootMs += 100'000;
    evening.must(PauseClock{Skit, "mất điện"});
    evening.must(ResumeClock{Skit});
    evening.now = {2'000'000, 40, "boot-2"};
    QCOMPARE(evening.contest.turn(Skit)->clock.elapsedMs(evening.now), std::int64_t(100'000));
    evening.must(StopClock{Skit});
    QCOMPARE(evening.contest.turn(Skit)->clock.countedMs(), std::int64_t(100'000));
    evening.must(EnterMeasuredTime{Skit, 700'000, "mất điện"});
    QCOMPARE(evening.contest.turn(Skit)->clock.countedMs(), std::int64_t(700'000));
}

void OrdersTest::aMeasuredTimeReplacesTheClock()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.must(StartClock{Skit});
    evening.now.bootMs += 50'000;
    evening.must(EnterMeasuredTime{Skit, 61'500, "bấm trễ"});
    const StageClock &clock = evening.contest.turn(Skit)->clock;
    QCOMPARE(clock.state, StageClock::State::Stopped);
    QCOMPARE(clock.accumulatedMs, std::int64_t(50'000));
    QCOMPARE(clock.countedMs(), std::int64_t(61'500));
    QCOMPARE(clock.reason, std::string("bấm trễ"));
    QCOMPARE(codeOf(evening.give(EnterMeasuredTime{Skit, -1, "r"})), std::string("markOutOfRange"));
    QCOMPARE(codeOf(evening.give(EnterMeasuredTime{Skit, 90'000'000, "r"})),
        std::string("markOutOfRange"));
}

void OrdersTest::aTurnIsNotApprovedWhileItsClockRuns()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.must(StartClock{Skit});
    evening.mark(Skit, points(38)); // judges may mark meanwhile
    QCOMPARE(codeOf(evening.give(ApproveTurn{Skit})), std::string("clockState"));
    evening.must(PauseClock{Skit, "mất tiếng"});
    QCOMPARE(codeOf(evening.give(ApproveTurn{Skit})), std::string("clockState"));
    evening.must(StopClock{Skit});
    evening.must(ApproveTurn{Skit});
}

void OrdersTest::aSheetMustBeWhole_data()
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

void OrdersTest::aSheetMustBeWhole()
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

void OrdersTest::aRefusedMarkSaysWhatWouldBeRight()
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

void OrdersTest::aSecondSheetNeedsTheFirstReturned()
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
    QCOMPARE(evening.contest.turn(Skit)->sheets.at(Gk1).returnReason, std::string("nhầm đội"));
    evening.must(sheetBy(Gk1));
    const Sheet &sheet = evening.contest.turn(Skit)->sheets.at(Gk1);
    QCOMPARE(sheet.version, 2);
    QVERIFY(!sheet.returned);
    QCOMPARE(sheet.sequence, evening.contest.sequence);
}

void OrdersTest::nothingChangesAfterTheApproval()
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

void OrdersTest::voidTurnsAreNeitherMarkedNorApproved()
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

void OrdersTest::deductionsArePositiveAndHaveAReason()
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

void OrdersTest::keyResultsStayWithinTheQuestions()
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

void OrdersTest::reasonsAreRequired()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.must(StartClock{Skit});
    const std::vector<Order> orders{PauseClock{Skit, ""}, EnterMeasuredTime{Skit, 1, " "},
        ExcuseJudge{Tri, Skit, Gk1, ""},
        RemoveTeam{Tri, {"binh_tri"}, Departure::Withdrawn, {}, "\n"}};
    for (const Order &order : orders) {
        const auto refusal = evening.give(order);
        QCOMPARE(codeOf(refusal), std::string("reasonMissing"));
        QCOMPARE(refusal->field, std::string("reason"));
    }
}

void OrdersTest::unknownThingsAreNamed()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    const std::vector<std::pair<Order, std::string>> orders{
        {DrawRunningOrder{{"cum_x"}, 1}, "cum_x"},
        {CallTurn{{{"cum_x"}, TieuPham, {"binh_hai"}}}, "cum_x"},
        {CallTurn{{Tri, {"nang_khieu"}, {"binh_hai"}}}, "nang_khieu"},
        {CallTurn{{Tri, TieuPham, {"chau_o"}}}, "chau_o"},
        {ExcuseJudge{Tri, {}, {"gk9"}, "r"}, "gk9"},
        {ExcuseJudge{Tri, TurnId{Phuoc, TieuPham, {"chau_o"}}, Gk1, "r"}, Phuoc.text},
        {sheetBy({"gk9"}), "gk9"},
        {RemoveTeam{Tri, {"chau_o"}, Departure::Withdrawn, {}, "r"}, "chau_o"},
        {RemoveTeam{Tri, {"binh_hai"}, Departure::Withdrawn, SegmentId{"nang_khieu"}, "r"},
            "nang_khieu"},
        {RuleTie{Tri, SegmentId{"nang_khieu"}, {{"binh_hai"}}, "r"}, "nang_khieu"},
        {CloseRound{{"cum_x"}}, "cum_x"},
        {SetStandby{{Scene::Standings, {"cum_x"}, {}, {}, 0}}, "cum_x"},
        {RevokeSeat{"mc", "r"}, "mc"}, {GrantSeat{"judge:gk9", "x", "h"}, "gk9"}};
    for (const auto &[order, field] : orders) {
        const auto refusal = evening.give(order);
        QCOMPARE(codeOf(refusal), std::string("unknownThing"));
        QCOMPARE(refusal->field, field);
        QVERIFY(refusal->words.vi.find(field) != std::string::npos);
    }
}

void OrdersTest::aTeamLeavesOnce()
{
    Evening evening;
    evening.must(RemoveTeam{Tri, {"binh_hai"}, Departure::Withdrawn, {}, "bão"});
    QCOMPARE(codeOf(evening.give(RemoveTeam{Tri, {"binh_hai"}, Departure::Disqualified, {}, "r"})),
        std::string("alreadyDone"));
}

void OrdersTest::seatsAreGrantedAndRevoked()
{
    Evening evening;
    QCOMPARE(codeOf(evening.give(GrantSeat{"mc", "x", ""})), std::string("incomplete"));
    evening.must(GrantSeat{"judge:gk3", "máy bảng 3", "abc"});
    evening.must(GrantSeat{"judge:gk3", "máy dự phòng", "def"});
    QCOMPARE(evening.contest.seats.at("judge:gk3"), (Seat{"máy dự phòng", "def"}));
    evening.must(RevokeSeat{"judge:gk3", "mất máy"});
    QVERIFY(evening.contest.seats.empty());
}

void OrdersTest::everyRefusalCodeHasItsOwnName()
{
    std::set<std::string> names;
    for (int code = 0; code <= static_cast<int>(RefusalCode::NotStored); ++code) {
        const std::string name = codeText(static_cast<RefusalCode>(code));
        QVERIFY(!name.empty());
        QVERIFY2(names.insert(name).second, name.c_str());
    }
}

void OrdersTest::everyRefusalSpeaksBothLanguages()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    for (const Order &order : std::vector<Order>{ApproveTurn{Skit}, StopClock{Skit},
             CloseRound{Tri}, Undo{99}, TakeCue{9, {}}, CallTurn{{ChungKet, TieuPham, {"x"}}}}) {
        const auto refusal = evening.give(order);
        QVERIFY(refusal.has_value());
        QVERIFY(!refusal->words.vi.empty() && !refusal->words.en.empty());
        QVERIFY(refusal->words.vi != refusal->words.en);
    }
}

QTEST_APPLESS_MAIN(OrdersTest)
#include "orders_test.moc"
