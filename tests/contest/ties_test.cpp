// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ties that people part: the extra question and what the chair rules.
#include "tests/contest/ladder.h"

#include <QTest>

using namespace contest;

class TiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
    void aLaterRulingReplacesAnEarlierOne();
};

void TiesTest::aTieOverABoundaryWaitsForAnExtraQuestion_data()
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

void TiesTest::aTieOverABoundaryWaitsForAnExtraQuestion()
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

void TiesTest::nothingIsAskedOfPeopleBeforeTheRoundIsComplete()
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

void TiesTest::theExtraQuestionGoesToTheWholeGroup()
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

void TiesTest::onlyASubgroupThatStillSpansABoundaryGoesToTheChair()
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

void TiesTest::aSubgroupThatDecidesNothingSharesItsPlace()
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

void TiesTest::theChairMayRuleWithoutAnExtraQuestion()
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

void TiesTest::theChairRulesAfterAnUndecidedExtraQuestion()
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

void TiesTest::aRulingMustNameExactlyOneOpenGroup()
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

void TiesTest::anExtraQuestionMayBeEnteredAgainForTheSameTeams()
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

void TiesTest::anExtraQuestionCountsForExactlyItsGroup()
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

void TiesTest::withoutAChairInTheLadderARulingStillDecides()
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

void TiesTest::theLastPrizeIsABoundaryToo()
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

void TiesTest::theAdvancementLineIsABoundaryToo()
{
    Rulebook book = binhSon();
    std::get<TopOfEach>(book.rounds[2].entrants).count = 3;
    Evening evening(book);
    const Scores third{points(18), points(30), points(30)};
    evening.playRound(Tri, withTail({Good, {points(18), points(33), points(35)}, third, third}));
    QCOMPARE(openOf(standings(evening.contest, Tri).open),
        QString("binh_thuan,binh_hai @3,4 question")); // both Ba, but only one goes to the final
}

void TiesTest::aLaterRulingReplacesAnEarlierOne()
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

QTEST_APPLESS_MAIN(TiesTest)
#include "ties_test.moc"
