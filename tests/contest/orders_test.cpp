// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders about rounds, turns and seats, and how refusals speak.
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
    void theRunningOrderIsAWholePermutationWithAWitness_data();
    void theRunningOrderIsAWholePermutationWithAWitness();
    void theRunningOrderStandsOnceATeamHasBeenCalled();
    void aSecondDrawIsACorrectionWithItsReason();
    void aTeamThatLeftBeforeTheDrawIsNotDrawn();
    void calledAreTeamsOfTheRoundInTheirOrder();
    void aTeamMayBeCalledAgainAndSeveralTurnsBeOpen();
    void reasonsAreRequired();
    void unknownThingsAreNamed();
    void aTeamLeavesOnce();
    void seatsAreGrantedAndRevoked();
    void everyRefusalCodeHasItsOwnName();
    void everyRefusalSpeaksBothLanguages();
};

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
    evening.must(EnterRunningOrder{Tri, evening.contest.teamsOf(Tri), {"w"}, "máy hỏng"});
    QVERIFY(!evening.contest.round(Tri).drawSeed);
    evening.must(DrawRunningOrder{Tri, 8, "thiếu một đội"}); // again, nobody has played
    QVERIFY(evening.contest.round(Tri).witnesses.empty());
    evening.call(Skit);
    QCOMPARE(codeOf(evening.give(DrawRunningOrder{Tri, 9})), std::string("roundStarted"));
    QCOMPARE(codeOf(evening.give(EnterRunningOrder{Tri, evening.contest.teamsOf(Tri), {"w"}})),
        std::string("roundStarted"));
    evening.must(DrawRunningOrder{Phuoc, 9});
}

void OrdersTest::aSecondDrawIsACorrectionWithItsReason()
{
    Evening evening;
    evening.must(DrawRunningOrder{Tri, 7});
    const auto first = evening.contest.round(Tri).runningOrder;
    QCOMPARE(codeOf(evening.give(DrawRunningOrder{Tri, 8})), std::string("reasonMissing"));
    QCOMPARE(codeOf(evening.give(EnterRunningOrder{Tri, first, {"w"}, " "})),
        std::string("reasonMissing"));
    QCOMPARE(evening.contest.round(Tri).runningOrder, first);
    evening.must(DrawRunningOrder{Tri, 8, "bốc thiếu một đội"});
    const ReplacedDraw &kept = evening.contest.round(Tri).replacedDraws.at(0);
    QCOMPARE(kept.order, first);
    QCOMPARE(kept.reason, std::string("bốc thiếu một đội"));
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
        {RuleTie{Tri, SubjectId{"nang_khieu"}, {{"binh_hai"}}, "r"}, "nang_khieu"},
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
