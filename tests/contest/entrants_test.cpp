// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who enters a round: best runners-up, best of all, by hand; what they bring along; who replaces a
// lost team; in which order they play.
#include "contest/entrants.h"
#include "tests/contest/evening.h"

#include <QTest>

using namespace contest;

namespace {

//! Bình Trị and Bình Phước are over, with these skits of their second teams; everything else is
//! equal between the two clusters.
Evening closedClusters(const Rulebook &book, int runnerUpTri, int runnerUpPhuoc)
{
    Evening evening(book);
    for (const auto &[round, second] :
        {std::pair{Tri, runnerUpTri}, std::pair{Phuoc, runnerUpPhuoc}}) {
        std::vector<Scores> scores = apart();
        scores[0] = {points(19), points(33), points(36)}; // 88
        scores[1] = {points(18), points(33), points(second)};
        evening.playRound(round, scores);
        evening.decide(round);
        evening.must(CloseRound{round});
    }
    return evening;
}

Rulebook finalOf(const Entrants &entrants)
{
    Rulebook book = binhSon();
    book.rounds[2].entrants = entrants;
    return book;
}

const TeamId TriFirst{"binh_tri"}, TriSecond{"binh_dong"}, TriThird{"binh_thuan"};
const TeamId PhuocFirst{"binh_phuoc"}, PhuocSecond{"chau_o"}, PhuocThird{"binh_duong"};

using Teams = std::vector<TeamId>;

}

class EntrantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBestRunnerUpComesAfterTheWinners();
    void equalRunnersUpWaitForTheChair();
    void whoIsNextOfARoundIsPartedThere();
    void theBestOfAllRoundsEnter();
    void organisersNameWhoEnters();
    void whoHasNoPlaceDoesNotEnter();
    void aLostTeamIsReplacedByHandWithAReason();
    void pointsAreCarriedOver();
    void groupsPlayOneAfterTheOther();
};

void EntrantsTest::theBestRunnerUpComesAfterTheWinners()
{
    const Evening evening
        = closedClusters(finalOf(TopOfEach{1, {Tri, Phuoc}, 1}), 35, 36); // 86 and 87
    QCOMPARE(evening.contest.teamsOf(ChungKet), (Teams{TriFirst, PhuocFirst, PhuocSecond}));
}

void EntrantsTest::equalRunnersUpWaitForTheChair()
{
    Evening evening = closedClusters(finalOf(TopOfEach{1, {Tri, Phuoc}, 1}), 35, 35);
    QVERIFY(evening.contest.teamsOf(ChungKet).empty());
    const std::vector<OpenTie> open = proposePrizes(evening.contest, ChungKet).open;
    QCOMPARE(open.size(), std::size_t(1));
    QCOMPARE(open[0].about, std::optional(EntryLine));
    QCOMPARE(open[0].teams, (Teams{TriSecond, PhuocSecond}));
    QCOMPARE(open[0].places, (std::vector<int>{1, 2}));
    QCOMPARE(obstaclesToClosing(evening.contest, ChungKet)[0].vi,
        std::string("vạch vào Chung kết: Bình Đông, TT Châu Ổ bằng điểm; cần Trưởng Ban Giám khảo "
                    "quyết định"));
    const auto rule = [&evening](const Teams &order, const std::string &why) {
        return codeOf(evening.give(RuleAdvance{ChungKet, order, why}));
    };
    QCOMPARE(rule({PhuocSecond, TriFirst}, "r"), std::string("notTied"));
    QCOMPARE(rule({PhuocSecond, TriSecond}, ""), std::string("reasonMissing"));
    QCOMPARE(rule({PhuocSecond, TriSecond}, "tiểu phẩm sát hơn"), std::string("carried out"));
    QCOMPARE(evening.contest.teamsOf(ChungKet), (Teams{TriFirst, PhuocFirst, PhuocSecond}));
    QCOMPARE(rule({TriSecond, PhuocSecond}, "ghi nhầm"), std::string("carried out"));
    QCOMPARE(evening.contest.teamsOf(ChungKet), (Teams{TriFirst, PhuocFirst, TriSecond}));
    evening.draw(ChungKet);
    QCOMPARE(rule({PhuocSecond, TriSecond}, "muộn"), std::string("notTied"));
}

void EntrantsTest::whoIsNextOfARoundIsPartedThere()
{
    Rulebook book = finalOf(TopOfEach{1, {Tri, Phuoc}, 1});
    book.prizeSets[{"cluster"}].main = {{"Nhất", 1, {}}, {"Khuyến khích", 7, {}}};
    book.prizeSets[{"cluster"}].side.clear();
    book.tieLadder = {ByChairRuling{}};
    Evening evening(book);
    std::vector<Scores> scores = apart();
    scores[2] = scores[1]; // second and third: no prize between them, but the line
    evening.playRound(Tri, scores);
    QCOMPARE(standings(evening.contest, Tri).open.size(), std::size_t(1));
}

void EntrantsTest::theBestOfAllRoundsEnter()
{
    Evening evening = closedClusters(finalOf(BestOverall{3, {Tri, Phuoc}}), 35, 36);
    QCOMPARE(evening.contest.teamsOf(ChungKet), (Teams{TriFirst, PhuocFirst, PhuocSecond}));
    // The winners are equal with 88, which decides nothing; the order of the rounds holds.
    Evening tied = closedClusters(finalOf(BestOverall{3, {Tri, Phuoc}}), 35, 35);
    QCOMPARE(proposePrizes(tied.contest, ChungKet).open.at(0).places, (std::vector<int>{3, 4}));
    tied.must(RuleAdvance{ChungKet, {PhuocSecond, TriSecond}, "r"});
    QCOMPARE(tied.contest.teamsOf(ChungKet), (Teams{TriFirst, PhuocFirst, PhuocSecond}));
}

void EntrantsTest::organisersNameWhoEnters()
{
    Evening evening = closedClusters(finalOf(NamedByHand{2, {Tri, Phuoc}}), 35, 36);
    QVERIFY(evening.contest.teamsOf(ChungKet).empty());
    QCOMPARE(obstaclesToClosing(evening.contest, ChungKet)[0].vi,
        std::string("Ban Tổ chức chưa nêu tên các đội vào vòng"));
    const auto name = [&evening](const Teams &teams, const std::string &why) {
        return codeOf(evening.give(NameEntrants{ChungKet, teams, why}));
    };
    QCOMPARE(name({TriFirst}, "r"), std::string("badDecision"));
    QCOMPARE(name({TriFirst, TriFirst}, "r"), std::string("badDecision"));
    QCOMPARE(name({TriFirst, {"binh_trung_dong"}}, "r"), std::string("unknownThing"));
    QCOMPARE(name({TriFirst, PhuocThird}, " "), std::string("reasonMissing"));
    QCOMPARE(name({TriFirst, PhuocThird}, "đội chủ nhà"), std::string("carried out"));
    QCOMPARE(evening.contest.teamsOf(ChungKet), (Teams{TriFirst, PhuocThird}));
    evening.draw(ChungKet);
    QCOMPARE(name({TriFirst, TriSecond}, "r"), std::string("badDecision")); // nobody was lost
    QCOMPARE(codeOf(evening.give(NameEntrants{Tri, {TriFirst}, "r"})), std::string("roundClosed"));
}

void EntrantsTest::whoHasNoPlaceDoesNotEnter()
{
    Evening evening(finalOf(NamedByHand{2, {Tri}}));
    const auto name = [&evening](const Teams &teams) {
        return codeOf(evening.give(NameEntrants{ChungKet, teams, "r"}));
    };
    QCOMPARE(name({TriFirst, TriSecond}), std::string("badDecision")); // nothing is closed yet
    QCOMPARE(obstaclesToClosing(evening.contest, ChungKet)[0].vi,
        std::string("chưa biết các đội dự thi"));
    evening.must(RemoveTeam{Tri, TriSecond, Departure::Withdrawn, {}, "xe hỏng"});
    evening.playRound(Tri, apart());
    evening.decide(Tri);
    evening.must(CloseRound{Tri});
    QCOMPARE(name({TriFirst, TriSecond}), std::string("badDecision"));
    QCOMPARE(name({TriFirst, PhuocFirst}), std::string("badDecision")); // of another cluster
    QCOMPARE(name({TriFirst, TriThird}), std::string("carried out"));
    const Evening waiting(finalOf(TopOfEach{2, {Tri, Phuoc}}));
    QCOMPARE(codeOf(Evening(waiting).give(NameEntrants{ChungKet, {}, "r"})),
        std::string("roundNotReady"));
}

void EntrantsTest::aLostTeamIsReplacedByHandWithAReason()
{
    Evening evening = closedClusters(binhSon(), 35, 36);
    const Teams finalists{TriFirst, TriSecond, PhuocFirst, PhuocSecond};
    QCOMPARE(evening.contest.teamsOf(ChungKet), finalists);
    evening.must(EnterRunningOrder{ChungKet, finalists, {"Bà Lan"}});
    const Teams replaced{TriFirst, TriThird, PhuocFirst, PhuocSecond};
    const auto name = [&evening](const Teams &teams) {
        return codeOf(evening.give(NameEntrants{ChungKet, teams, "xe hỏng"}));
    };
    QCOMPARE(name(replaced), std::string("badDecision")); // Bình Đông has not left
    evening.must(RemoveTeam{ChungKet, TriSecond, Departure::Withdrawn, {}, "xe hỏng"});
    QCOMPARE(name({TriThird, TriFirst, PhuocFirst, PhuocSecond}), std::string("badDecision"));
    QCOMPARE(name({TriFirst, PhuocSecond, PhuocFirst, PhuocSecond}), std::string("badDecision"));
    QCOMPARE(name({TriFirst, PhuocSecond, PhuocFirst, TriSecond}), std::string("badDecision"));
    QCOMPARE(name({TriFirst, TriThird}), std::string("badDecision"));
    evening.must(ExcuseJudge{ChungKet, TurnId{ChungKet, GioiThieu, TriFirst}, Gk5, "người nhà"});
    QCOMPARE(name(replaced), std::string("carried out"));
    QCOMPARE(evening.contest.teamsOf(ChungKet), replaced);
    QCOMPARE(evening.contest.numberOf(ChungKet, TriThird), 2); // under the lost team's number
    evening.call({ChungKet, GioiThieu, TriFirst});
    QCOMPARE(name(finalists), std::string("roundStarted"));
}

void EntrantsTest::pointsAreCarriedOver()
{
    Rulebook book = binhSon();
    book.rounds[2].carryOver = {500};
    QVERIFY(standings(Contest(std::make_shared<const Rulebook>(book)), ChungKet).rows.empty());
    Evening evening = closedClusters(book, 35, 36);
    evening.draw(ChungKet);
    evening.playTeam(ChungKet, TriSecond, {points(10), points(20), points(20)}); // 50 + 86 / 2
    const StandingsRow row = rowOf(standings(evening.contest, ChungKet), TriSecond);
    QCOMPARE(row.total, Fraction(93, 1));
    QCOMPARE(row.carried, Fraction(43, 1));
    QVERIFY(row.reason.vi.starts_with("93,00 điểm (gồm 43,00 điểm mang sang); hơn "));
}

void EntrantsTest::groupsPlayOneAfterTheOther()
{
    Rulebook book = binhSon();
    book.rounds[0].groupSize = 3;
    for (const Rotation rotation : {Rotation::SegmentBySegment, Rotation::TeamByTeam}) {
        book.rounds[0].rotation = rotation;
        Evening evening(book);
        const Teams order = evening.contest.teamsOf(Tri);
        evening.must(EnterRunningOrder{Tri, order, {"Bà Lan"}});
        const std::vector<TurnId> turns = evening.contest.turnsOf(Tri);
        QCOMPARE(turns.size(), std::size_t(24));
        // The first session has two segments: six turns of the first three teams, then the next.
        const bool bySegment = rotation == Rotation::SegmentBySegment;
        QCOMPARE(
            turns[1], (TurnId{Tri, bySegment ? GioiThieu : KienThuc, order[bySegment ? 1 : 0]}));
        QCOMPARE(turns[3], (TurnId{Tri, KienThuc, order[bySegment ? 0 : 1]}));
        QCOMPARE(turns[6], (TurnId{Tri, GioiThieu, order[3]}));
        QCOMPARE(turns[12], (TurnId{Tri, GioiThieu, order[6]})); // the last group has two teams
        QCOMPARE(turns[16], (TurnId{Tri, TieuPham, order[0]})); // the second session
        QCOMPARE(turns[23], (TurnId{Tri, TieuPham, order[7]}));
    }
}

QTEST_GUILESS_MAIN(EntrantsTest)
#include "entrants_test.moc"
