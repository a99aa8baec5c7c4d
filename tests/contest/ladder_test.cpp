// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Places, ties that the scores part, and the sentences that explain them.
#include "contest/text.h"
#include "tests/contest/ladder.h"

#include <QTest>

using namespace contest;

class LadderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void teamsRankByTheExactTotal();
    void aTieIsPartedByTheSkitThenKnowledgeThenIntroduction();
    void theOrderOfTheRungsIsTheRulebooks();
    void whatCanBeComputedPartsTiesInsideAPrizeLevelToo();
    void equalTeamsInsideAPrizeLevelShareThePlace();
    void aRoundWithoutTeamsIsNotComplete();
    void figuresThatLookEqualAreShownExactly_data();
    void figuresThatLookEqualAreShownExactly();
    void aTeamThatLeavesHasNoPlaceAndTheOthersMoveUp();
    void aTeamThatLeavesLaterKeepsItsApprovedTurns();
    void theSegmentBoardSharesPlaces();
};

void LadderTest::teamsRankByTheExactTotal()
{
    Evening evening;
    evening.playRound(Tri,
        withTail({Good, {points(18), points(33), points(37, 500)},
            {points(17), points(33), points(36)}}));
    const Standings table = standings(evening.contest, Tri);
    QVERIFY(table.complete);
    QCOMPARE(placesOf(table).section(' ', 0, 2),
        QString("binh_dong:1 binh_tri:2/total binh_thuan:3/total"));
    QCOMPARE(reason(evening, "binh_dong"), QString("88,50 điểm; hơn Bình Trị 1,50 điểm"));
    QCOMPARE(reason(evening, "binh_tri"), QString("87,00 điểm; kém Bình Đông 1,50 điểm"));
}

void LadderTest::aTieIsPartedByTheSkitThenKnowledgeThenIntroduction()
{
    Evening evening;
    evening.playRound(Tri,
        withTail({{points(18), points(34), points(35)}, {points(18), points(33), points(36)},
            {points(19), points(33), points(35)}}));
    const Standings table = standings(evening.contest, Tri);
    QCOMPARE(placesOf(table).section(' ', 0, 2),
        QString("binh_dong:1 binh_tri:2/tieu_pham binh_thuan:3/kien_thuc"));
    QVERIFY(table.open.empty());
    QCOMPARE(reason(evening, "binh_dong"),
        QString("bằng 87,00 điểm với Bình Trị; hơn ở Phần thi Tiểu phẩm 36,00 – 35,00"));
    QCOMPARE(reason(evening, "binh_tri"),
        QString("bằng 87,00 điểm với Bình Đông; kém ở Phần thi Tiểu phẩm 35,00 – 36,00; "
                "bằng 87,00 điểm với Bình Thuận; hơn ở Phần thi Kiến thức 34,00 – 33,00"));
    QCOMPARE(reason(evening, "binh_thuan"),
        QString("bằng 87,00 điểm với Bình Trị; kém ở Phần thi Kiến thức 33,00 – 34,00"));
}

void LadderTest::theOrderOfTheRungsIsTheRulebooks()
{
    Rulebook book = binhSon();
    book.tieLadder = {BySegmentScore{GioiThieu}, ByChairRuling{}};
    Evening evening(book);
    evening.playRound(Tri,
        withTail({{points(18), points(34), points(35)}, {points(18), points(33), points(36)},
            {points(19), points(33), points(35)}}));
    const Standings table = standings(evening.contest, Tri);
    QCOMPARE(placesOf(table).section(' ', 0, 2),
        QString("binh_thuan:1 binh_tri:2/gioi_thieu binh_dong:2"));
    QCOMPARE(openOf(table.open), QString("binh_tri,binh_dong @2,3 ruling"));
}

void LadderTest::whatCanBeComputedPartsTiesInsideAPrizeLevelToo()
{
    Evening evening; // places 3 and 4 are both Ba
    evening.playRound(Tri,
        withTail({Good, {points(18), points(33), points(35)}, {points(18), points(30), points(30)},
            {points(18), points(29), points(31)}}));
    QCOMPARE(placesOf(standings(evening.contest, Tri)).section(' ', 2, 3),
        QString("binh_hai:3/total binh_thuan:4/tieu_pham"));
}

void LadderTest::equalTeamsInsideAPrizeLevelShareThePlace()
{
    Evening evening;
    const Scores third{points(18), points(30), points(30)};
    evening.playRound(Tri, withTail({Good, {points(18), points(33), points(35)}, third, third}));
    const Standings table = standings(evening.contest, Tri);
    QCOMPARE(placesOf(table).section(' ', 2, 4),
        QString("binh_thuan:3/total binh_hai:3 binh_hoa:5/total"));
    QVERIFY(table.open.empty());
    QCOMPARE(reason(evening, "binh_hai"),
        QString("78,00 điểm; kém Bình Đông 8,00 điểm; đồng hạng 3 với Bình Thuận"));
}

void LadderTest::aRoundWithoutTeamsIsNotComplete()
{
    const Evening evening;
    QVERIFY(!standings(evening.contest, ChungKet).complete);
    QVERIFY(standings(evening.contest, ChungKet).rows.empty());
}

void LadderTest::figuresThatLookEqualAreShownExactly_data()
{
    QTest::addColumn<int>("first"); // thousandths of every sheet of Bình Trị, and of Bình Đông
    QTest::addColumn<int>("second");
    QTest::addColumn<QString>("reason");
    QTest::newRow("apart") << 30'010 << 30'000 << "30,01 điểm; hơn Bình Đông 0,01 điểm";
    QTest::newRow("rounded alike")
        << 30'001 << 30'000 << "30,00 điểm; hơn Bình Đông tính chính xác 30001/1000 – 30";
    QTest::newRow("rounded alike, 0,01 apart")
        << 30'004 << 29'996 << "30,00 điểm; hơn Bình Đông tính chính xác 7501/250 – 7499/250";
    QTest::newRow("rounded apart, 0,00 apart")
        << 30'005 << 30'004 << "30,01 điểm; hơn Bình Đông tính chính xác 6001/200 – 7501/250";
}

void LadderTest::figuresThatLookEqualAreShownExactly()
{
    QFETCH(int, first);
    QFETCH(int, second);
    Rulebook book = binhSon();
    book.segments[2].components = {JudgedComponent{
        {"tieu_pham"}, "Tiểu phẩm", {{{"tieu_pham"}, "Tiểu phẩm", points(40), {1}}}, {}, {}}};
    Evening evening(book);
    evening.draw(Tri);
    evening.play({Tri, TieuPham, {"binh_tri"}}, {first});
    evening.play({Tri, TieuPham, {"binh_dong"}}, {second});
    QTEST(reason(evening, "binh_tri"), "reason");
}

void LadderTest::aTeamThatLeavesHasNoPlaceAndTheOthersMoveUp()
{
    Evening evening;
    evening.must(RemoveTeam{Tri, {"binh_dong"}, Departure::Withdrawn, {}, "xe hỏng"});
    evening.playRound(Tri, withTail({Good, Good, {points(18), points(33), points(35)}}));
    const Standings table = standings(evening.contest, Tri);
    QVERIFY(table.complete);
    QCOMPARE(placesOf(table).section(' ', 0, 1), QString("binh_tri:1 binh_thuan:2/total"));
    const StandingsRow &last = table.rows.back();
    QCOMPARE(last.team, TeamId{"binh_dong"});
    QVERIFY(!last.place);
    QCOMPARE(exactText(last.total), std::string("0"));
    QCOMPARE(last.reason.vi, std::string("bỏ thi: xe hỏng"));
    QVERIFY(!last.segments.at(GioiThieu));
    QCOMPARE(evening.contest.round(Tri).runningOrder.size(), std::size_t(7));
}

void LadderTest::aTeamThatLeavesLaterKeepsItsApprovedTurns()
{
    Evening evening;
    evening.draw(Tri);
    const TeamId team{"binh_hai"};
    evening.play({Tri, GioiThieu, team}, points(18));
    evening.play({Tri, TieuPham, team}, points(36));
    evening.must(RemoveTeam{Tri, team, Departure::Disqualified, KienThuc, "sai thành phần đội"});
    const StandingsRow row = rowOf(standings(evening.contest, Tri), team);
    QVERIFY(!row.place);
    QCOMPARE(exactText(row.total), std::string("18"));
    QVERIFY(row.segments.at(GioiThieu));
    QVERIFY(!row.segments.at(TieuPham)); // approved, but after the first void segment
    QCOMPARE(row.reason.vi, std::string("bị loại: sai thành phần đội"));
    QVERIFY(evening.contest.isVoid({Tri, KienThuc, team}));
    QVERIFY(!evening.contest.isVoid({Tri, GioiThieu, team}));
    QCOMPARE(codeOf(evening.give(CallTurn{{Tri, KienThuc, team}})), std::string("turnVoid"));
}

void LadderTest::theSegmentBoardSharesPlaces()
{
    Evening evening;
    evening.draw(Tri);
    for (const auto &[team, score] : std::vector<std::pair<std::string, int>>{
             {"binh_tri", 15}, {"binh_dong", 18}, {"binh_thuan", 18}, {"binh_hai", 12}}) {
        evening.play({Tri, GioiThieu, {team}}, points(score));
    }
    QStringList rows;
    for (const SegmentRow &row : segmentStandings(evening.contest, Tri, GioiThieu)) {
        rows += QString::fromStdString(row.team.text) + QString::number(row.place);
    }
    QCOMPARE(rows.join(' '), QString("binh_dong1 binh_thuan1 binh_tri3 binh_hai4"));
}

QTEST_APPLESS_MAIN(LadderTest)
#include "ladder_test.moc"
