// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Places, ties and the sentences that explain them.
#include "contest/text.h"
#include "tests/contest/evening.h"

#include <QTest>

using namespace contest;

namespace {

QString placesOf(const Standings &table)
{
    QStringList rows;
    for (const StandingsRow &row : table.rows) {
        const std::string place = row.place ? std::to_string(*row.place) : "-";
        rows += QString::fromStdString(
            row.team.text + ":" + place + (row.decidedBy.empty() ? "" : "/" + row.decidedBy));
    }
    return rows.join(' ');
}

QString openOf(const std::vector<OpenTie> &open)
{
    QStringList ties;
    for (const OpenTie &tie : open) {
        QStringList teams, places;
        for (const TeamId &team : tie.teams) {
            teams += QString::fromStdString(team.text);
        }
        for (const int place : tie.places) {
            places += QString::number(place);
        }
        ties += (tie.about ? QString::fromStdString(tie.about->text) + " " : QString())
            + teams.join(',') + " @" + places.join(',')
            + (std::holds_alternative<ByExtraQuestion>(tie.needs) ? " question" : " ruling");
    }
    return ties.join(" | ");
}

QString reason(const Evening &evening, const char *team)
{
    return QString::fromStdString(rowOf(standings(evening.contest, Tri), {team}).reason.vi);
}

//! Six teams far apart below `top` teams whose scores the test gives.
std::vector<Scores> withTail(std::vector<Scores> top)
{
    for (int i = 1; top.size() < 8; ++i) {
        top.push_back({points(10), points(20), points(20 - i)});
    }
    return top;
}

const Scores Good{points(18), points(33), points(36)}; // 87

}

class LadderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void teamsRankByTheExactTotal();
    void aTieIsPartedByTheSkitThenKnowledgeThenIntroduction();
    void theOrderOfTheRungsIsTheRulebooks();
    void whatCanBeComputedPartsTiesInsideAPrizeLevelToo();
    void equalTeamsInsideAPrizeLevelShareThePlace();
    void aTieOverABoundaryWaitsForAnExtraQuestion_data();
    void aTieOverABoundaryWaitsForAnExtraQuestion();
    void nothingIsAskedOfPeopleBeforeTheRoundIsComplete();
    void theExtraQuestionGoesToTheWholeGroup();
    void onlyASubgroupThatStillSpansABoundaryGoesToTheChair();
    void aSubgroupThatDecidesNothingSharesItsPlace();
    void theChairMayRuleWithoutAnExtraQuestion();
    void theChairRulesAfterAnUndecidedExtraQuestion();
    void aRulingMustNameExactlyOneOpenGroup();
    void anExtraQuestionMayBeEnteredAgainForTheSameTeams();
    void anExtraQuestionCountsForExactlyItsGroup();
    void withoutAChairInTheLadderARulingStillDecides();
    void theLastPrizeIsABoundaryToo();
    void theAdvancementLineIsABoundaryToo();
    void aRoundWithoutTeamsIsNotComplete();
    void aLaterRulingReplacesAnEarlierOne();
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

void LadderTest::aTieOverABoundaryWaitsForAnExtraQuestion_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("equal");
    QTest::addColumn<QString>("open");
    QTest::newRow("Nhất or Nhì") << 0 << 2 << "binh_tri,binh_dong @1,2 question";
    QTest::newRow("Nhì or Ba") << 1 << 2 << "binh_dong,binh_thuan @2,3 question";
    QTest::newRow("inside Ba") << 2 << 2 << "";
    QTest::newRow("Ba or Khuyến khích") << 3 << 2 << "binh_hai,binh_hoa @4,5 question";
    QTest::newRow("inside Khuyến khích") << 4 << 4 << "";
    QTest::newRow("three over Nhì and Ba")
        << 1 << 3 << "binh_dong,binh_thuan,binh_hai @2,3,4 question";
    QTest::newRow("all") << 0 << 8
                         << "binh_tri,binh_dong,binh_thuan,binh_hai,binh_hoa,binh_thanh,"
                            "binh_tan_phu,binh_chau @1,2,3,4,5,6,7,8 question";
}

void LadderTest::aTieOverABoundaryWaitsForAnExtraQuestion()
{
    QFETCH(int, before);
    QFETCH(int, equal);
    QFETCH(QString, open);
    std::vector<Scores> scores;
    for (int i = 0; i < before; ++i) {
        scores.push_back({points(20), points(40), points(40 - i)});
    }
    for (int i = 0; i < equal; ++i) {
        scores.push_back({points(15), points(30), points(30)});
    }
    for (int i = 0; scores.size() < 8; ++i) {
        scores.push_back({points(10), points(20), points(20 - i)});
    }
    Evening evening;
    evening.playRound(Tri, scores);
    QCOMPARE(openOf(standings(evening.contest, Tri).open), open);
}

void LadderTest::nothingIsAskedOfPeopleBeforeTheRoundIsComplete()
{
    Evening evening;
    evening.draw(Tri);
    evening.playTeam(Tri, {"binh_tri"}, Good);
    evening.playTeam(Tri, {"binh_dong"}, Good);
    const Standings table = standings(evening.contest, Tri);
    QVERIFY(!table.complete);
    QVERIFY(table.open.empty());
    QCOMPARE(
        placesOf(table).section(' ', 0, 2), QString("binh_tri:1 binh_dong:1 binh_thuan:3/total"));
    QCOMPARE(codeOf(evening.give(EnterExtraQuestion{Tri, {{{"binh_tri"}, 1}, {{"binh_dong"}, 0}}})),
        std::string("notTied"));
}

void LadderTest::theExtraQuestionGoesToTheWholeGroup()
{
    Evening evening;
    evening.playRound(Tri, withTail({Good, Good, Good}));
    QCOMPARE(codeOf(evening.give(EnterExtraQuestion{Tri, {{{"binh_tri"}, 1}, {{"binh_dong"}, 0}}})),
        std::string("notTied"));
    evening.must(
        EnterExtraQuestion{Tri, {{{"binh_tri"}, 1}, {{"binh_dong"}, 3}, {{"binh_thuan"}, 2}}});
    const Standings table = standings(evening.contest, Tri);
    QVERIFY(table.open.empty());
    QCOMPARE(placesOf(table).section(' ', 0, 2),
        QString("binh_dong:1 binh_thuan:2/extra_question binh_tri:3/extra_question"));
    QCOMPARE(reason(evening, "binh_dong"),
        QString("bằng 87,00 điểm với Bình Thuận; trả lời đúng câu hỏi phụ 3 – 2"));
    QCOMPARE(reason(evening, "binh_tri"),
        QString("bằng 87,00 điểm với Bình Thuận; trả lời đúng câu hỏi phụ 1 – 2"));
}

void LadderTest::onlyASubgroupThatStillSpansABoundaryGoesToTheChair()
{
    Evening evening; // four equal teams over places 1 to 4
    evening.playRound(Tri, withTail({Good, Good, Good, Good}));
    evening.must(EnterExtraQuestion{
        Tri, {{{"binh_tri"}, 2}, {{"binh_dong"}, 2}, {{"binh_thuan"}, 1}, {{"binh_hai"}, 1}}});
    Standings table = standings(evening.contest, Tri);
    QCOMPARE(openOf(table.open), QString("binh_tri,binh_dong @1,2 ruling"));
    QCOMPARE(placesOf(table).section(' ', 0, 3),
        QString("binh_tri:1 binh_dong:1 binh_thuan:3/extra_question binh_hai:3"));
    QVERIFY(reason(evening, "binh_tri").endsWith("chờ Trưởng Ban Giám khảo quyết định"));
    QCOMPARE(codeOf(evening.give(EnterExtraQuestion{Tri, {{{"binh_tri"}, 1}, {{"binh_dong"}, 0}}})),
        std::string("notTied")); // there is one extra question, for the whole group
    evening.must(RuleTie{Tri, {}, {{"binh_dong"}, {"binh_tri"}}, "tiểu phẩm sát thực tế hơn"});
    table = standings(evening.contest, Tri);
    QVERIFY(table.open.empty());
    QCOMPARE(placesOf(table).section(' ', 0, 3),
        QString("binh_dong:1 binh_tri:2/chair_ruling binh_thuan:3/extra_question binh_hai:3"));
    QCOMPARE(reason(evening, "binh_dong"),
        QString("bằng 87,00 điểm với Bình Trị; theo quyết định của Trưởng Ban Giám khảo: "
                "tiểu phẩm sát thực tế hơn"));
}

void LadderTest::aSubgroupThatDecidesNothingSharesItsPlace()
{
    Evening evening; // places 2, 3, 4: Nhì, Ba, Ba
    evening.playRound(Tri, withTail({{points(20), points(40), points(40)}, Good, Good, Good}));
    evening.must(
        EnterExtraQuestion{Tri, {{{"binh_dong"}, 1}, {{"binh_thuan"}, 2}, {{"binh_hai"}, 1}}});
    const Standings table = standings(evening.contest, Tri);
    QVERIFY(table.open.empty());
    QCOMPARE(placesOf(table).section(' ', 1, 3),
        QString("binh_thuan:2/total binh_dong:3/extra_question binh_hai:3"));
}

void LadderTest::theChairMayRuleWithoutAnExtraQuestion()
{
    Evening evening;
    evening.playRound(Tri, withTail({Good, Good}));
    evening.must(RuleTie{Tri, {}, {{"binh_dong"}, {"binh_tri"}}, "hết giờ, các đội đồng ý"});
    const Standings table = standings(evening.contest, Tri);
    QVERIFY(table.open.empty());
    QCOMPARE(placesOf(table).section(' ', 0, 1), QString("binh_dong:1 binh_tri:2/chair_ruling"));
    QCOMPARE(reason(evening, "binh_tri"),
        QString("bằng 87,00 điểm với Bình Đông; theo quyết định của Trưởng Ban Giám khảo (không "
                "qua câu hỏi phụ): hết giờ, các đội đồng ý"));
}

void LadderTest::theChairRulesAfterAnUndecidedExtraQuestion()
{
    Evening evening;
    evening.playRound(Tri, withTail({Good, Good}));
    evening.must(EnterExtraQuestion{Tri, {{{"binh_tri"}, 2}, {{"binh_dong"}, 2}}});
    QCOMPARE(
        openOf(standings(evening.contest, Tri).open), QString("binh_tri,binh_dong @1,2 ruling"));
    evening.must(RuleTie{Tri, {}, {{"binh_tri"}, {"binh_dong"}}, "bốc thăm trước hội trường"});
    QVERIFY(standings(evening.contest, Tri).open.empty());
    QVERIFY(!reason(evening, "binh_tri").contains("không qua câu hỏi phụ"));
}

void LadderTest::aRulingMustNameExactlyOneOpenGroup()
{
    Evening evening;
    evening.playRound(Tri, withTail({Good, Good, Good}));
    const auto rule = [&evening](const std::vector<TeamId> &order) {
        return codeOf(evening.give(RuleTie{Tri, {}, order, "lý do"}));
    };
    const TeamId a{"binh_tri"}, b{"binh_dong"}, c{"binh_thuan"}, d{"binh_hai"};
    QCOMPARE(rule({a, b}), std::string("notTied"));
    QCOMPARE(rule({a, b, c, d}), std::string("notTied"));
    QCOMPARE(rule({a, b, b}), std::string("notTied"));
    QCOMPARE(rule({a, b, c, c}), std::string("notTied"));
    QCOMPARE(rule({}), std::string("notTied"));
    QCOMPARE(rule({a, b, {"chau_o"}}), std::string("unknownThing"));
    QCOMPARE(codeOf(evening.give(RuleTie{Tri, {}, {c, a, b}, " "})), std::string("reasonMissing"));
    QCOMPARE(rule({c, a, b}), std::string("carried out"));
    QCOMPARE(rule({c, a, b}), std::string("notTied")); // it is not open any more
}

void LadderTest::anExtraQuestionMayBeEnteredAgainForTheSameTeams()
{
    Evening evening;
    evening.playRound(Tri, withTail({Good, Good}));
    const TeamId a{"binh_tri"}, b{"binh_dong"};
    evening.must(EnterExtraQuestion{Tri, {{a, 2}, {b, 1}}});
    evening.must(EnterExtraQuestion{Tri, {{a, 1}, {b, 2}}});
    QCOMPARE(evening.contest.round(Tri).extraQuestions.size(), std::size_t(1));
    QCOMPARE(placesOf(standings(evening.contest, Tri)).section(' ', 0, 1),
        QString("binh_dong:1 binh_tri:2/extra_question"));
    QCOMPARE(codeOf(evening.give(EnterExtraQuestion{Tri, {{a, -1}, {b, 2}}})),
        std::string("markOutOfRange"));
}

void LadderTest::anExtraQuestionCountsForExactlyItsGroup()
{
    Evening evening;
    evening.playRound(Tri, withTail({Good, Good, Good}));
    const TeamId a{"binh_tri"}, b{"binh_dong"}, c{"binh_thuan"};
    evening.must(EnterExtraQuestion{Tri, {{a, 3}, {b, 2}, {c, 1}}});
    QVERIFY(standings(evening.contest, Tri).open.empty());
    evening.must(RemoveTeam{Tri, a, Departure::Disqualified, TieuPham, "sai thành phần"});
    QCOMPARE(openOf(standings(evening.contest, Tri).open),
        QString("binh_dong,binh_thuan @1,2 question")); // it was put to three
}

void LadderTest::withoutAChairInTheLadderARulingStillDecides()
{
    Rulebook book = binhSon();
    book.tieLadder = {BySegmentScore{TieuPham}};
    Evening evening(book);
    evening.playRound(Tri, withTail({Good, Good}));
    QCOMPARE(
        openOf(standings(evening.contest, Tri).open), QString("binh_tri,binh_dong @1,2 ruling"));
    evening.must(RuleTie{Tri, {}, {{"binh_dong"}, {"binh_tri"}}, "thống nhất trong Ban"});
    QVERIFY(standings(evening.contest, Tri).open.empty());
    QVERIFY(!reason(evening, "binh_tri").contains("câu hỏi phụ"));
}

void LadderTest::theLastPrizeIsABoundaryToo()
{
    Rulebook book = binhSon();
    book.prizeSets[{"cluster"}].main.back().quantity = 3; // seven prizes, eight teams
    Evening evening(book);
    std::vector<Scores> scores;
    for (int i = 0; i < 6; ++i) {
        scores.push_back({points(20), points(40), points(40 - i)});
    }
    evening.playRound(Tri, scores, {points(10), points(20), points(20)});
    QCOMPARE(openOf(standings(evening.contest, Tri).open),
        QString("binh_tan_phu,binh_chau @7,8 question"));
}

void LadderTest::theAdvancementLineIsABoundaryToo()
{
    Rulebook book = binhSon();
    std::get<TopOfEach>(book.rounds[2].entrants).count = 3;
    Evening evening(book);
    const Scores third{points(18), points(30), points(30)};
    evening.playRound(Tri, withTail({Good, {points(18), points(33), points(35)}, third, third}));
    QCOMPARE(openOf(standings(evening.contest, Tri).open),
        QString("binh_thuan,binh_hai @3,4 question")); // both Ba, but only one goes to the final
}

void LadderTest::aRoundWithoutTeamsIsNotComplete()
{
    const Evening evening;
    QVERIFY(!standings(evening.contest, ChungKet).complete);
    QVERIFY(standings(evening.contest, ChungKet).rows.empty());
}

void LadderTest::aLaterRulingReplacesAnEarlierOne()
{
    Evening evening;
    evening.playRound(Tri, withTail({Good, Good}));
    const TeamId a{"binh_tri"}, b{"binh_dong"};
    evening.must(RuleTie{Tri, {}, {a, b}, "r"});
    evening.record(TieRuled{Tri, {}, {b, a}, "sửa"});
    QCOMPARE(evening.contest.round(Tri).rulings.size(), std::size_t(1));
    QCOMPARE(placesOf(standings(evening.contest, Tri)).section(' ', 0, 1),
        QString("binh_dong:1 binh_tri:2/chair_ruling"));
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
