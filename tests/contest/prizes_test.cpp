// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The jury's proposal.
#include "contest/text.h"
#include "tests/contest/evening.h"

#include <QTest>

using namespace contest;

namespace {

QString unitsOf(const Proposal &proposal)
{
    QStringList units;
    for (const ProposedPrize &unit : proposal.units) {
        units += QString::fromStdString(unit.prize) + "="
            + QString::fromStdString(unit.team ? unit.team->text : "-");
    }
    return units.join(' ');
}

QString textOf(const std::vector<TeamId> &teams)
{
    QStringList ids;
    for (const TeamId &team : teams) {
        ids += QString::fromStdString(team.text);
    }
    return ids.join(' ');
}

}

class PrizesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mainPrizesFollowThePlacesAndTheFirstTwoAdvance();
    void sevenTeamsLeaveTheLastPrizeWithoutATeam();
    void nothingIsProposedBeforeTheRoundIsComplete();
    void anOpenTieLeavesOnlyItsOwnPrizesEmpty();
    void whoAdvancesIsNamedOnlyInASettledOrder();
    void equalTeamsInsideALevelAreNamedInRulebookOrder();
    void aSidePrizeGoesToTheBestOfItsSegment();
    void aTieAboutASidePrizeGoesToTheTotalThenToTheChair();
    void twoSidePrizesByOneSegmentAskOnceAboutTheirTie();
    void aRulingAboutASidePrizeSettlesNothingElse();
    void anExtraQuestionIsNotPutForASidePrize();
    void severalWinnersOfASidePrizeAreTiedOnlyOverTheLast();
    void aTeamThatLeftGetsNoSidePrizeAndDoesNotAdvance();
};

void PrizesTest::mainPrizesFollowThePlacesAndTheFirstTwoAdvance()
{
    Evening evening;
    evening.playRound(Tri, apart());
    const Proposal proposal = proposePrizes(evening.contest, Tri);
    QCOMPARE(unitsOf(proposal),
        QString("Nhất=binh_tri Nhì=binh_dong Ba=binh_thuan Ba=binh_hai Khuyến khích=binh_hoa "
                "Khuyến khích=binh_thanh Khuyến khích=binh_tan_phu Khuyến khích=binh_chau "
                "Giới thiệu xuất sắc nhất=binh_tri Tiểu phẩm xuất sắc nhất=binh_tri"));
    QCOMPARE(proposal.units[3].unit, 1);
    QCOMPARE(moneyText(proposal.total), std::string("17.000.000"));
    QCOMPARE(textOf(proposal.advance), QString("binh_tri binh_dong"));
}

void PrizesTest::sevenTeamsLeaveTheLastPrizeWithoutATeam()
{
    Evening evening;
    evening.playRound(Phuoc, apart());
    const Proposal proposal = proposePrizes(evening.contest, Phuoc);
    QVERIFY(proposal.units[6].team.has_value());
    QVERIFY(!proposal.units[7].team.has_value());
    QCOMPARE(proposal.units[7].reason.vi, std::string("không còn đội để trao"));
    QCOMPARE(moneyText(proposal.total), std::string("16.000.000"));
}

void PrizesTest::nothingIsProposedBeforeTheRoundIsComplete()
{
    Evening evening;
    evening.draw(Tri);
    evening.playTeam(Tri, {"binh_tri"}, apart().front());
    const Proposal proposal = proposePrizes(evening.contest, Tri);
    QCOMPARE(proposal.units.size(), std::size_t(10));
    for (const ProposedPrize &unit : proposal.units) {
        QVERIFY(!unit.team);
    }
    QVERIFY(proposal.advance.empty());
    QVERIFY(proposal.open.empty());
}

void PrizesTest::anOpenTieLeavesOnlyItsOwnPrizesEmpty()
{
    Evening evening;
    std::vector<Scores> scores = apart();
    scores[2] = scores[1]; // Nhì and the first Ba
    evening.playRound(Tri, scores);
    const Proposal proposal = proposePrizes(evening.contest, Tri);
    QVERIFY(unitsOf(proposal).startsWith("Nhất=binh_tri Nhì=- Ba=- Ba=binh_hai "));
    QVERIFY(proposal.advance.empty());
    QCOMPARE(proposal.open.size(), std::size_t(1));
}

void PrizesTest::whoAdvancesIsNamedOnlyInASettledOrder()
{
    std::vector<Scores> scores = apart();
    scores[1] = scores[0];
    Evening first; // both would advance, but in which order?
    first.playRound(Tri, scores);
    QVERIFY(proposePrizes(first.contest, Tri).advance.empty());
    scores = apart();
    scores[4] = scores[3];
    Evening fourth; // a tie that does not touch them
    fourth.playRound(Tri, scores);
    const Proposal proposal = proposePrizes(fourth.contest, Tri);
    QVERIFY(!proposal.open.empty());
    QCOMPARE(textOf(proposal.advance), QString("binh_tri binh_dong"));
}

void PrizesTest::equalTeamsInsideALevelAreNamedInRulebookOrder()
{
    Evening evening;
    std::vector<Scores> scores = apart();
    scores[3] = scores[2];
    evening.playRound(Tri, scores);
    QVERIFY(unitsOf(proposePrizes(evening.contest, Tri)).contains("Ba=binh_thuan Ba=binh_hai"));
}

void PrizesTest::aSidePrizeGoesToTheBestOfItsSegment()
{
    Evening evening;
    std::vector<Scores> scores = apart();
    scores[7].gioiThieu = points(19);
    evening.playRound(Tri, scores);
    const ProposedPrize unit = proposePrizes(evening.contest, Tri).units[8];
    QCOMPARE(unit.kind, PrizeKind::Side);
    QCOMPARE(unit.team, std::optional(TeamId{"binh_chau"}));
    QCOMPARE(
        unit.reason.vi, std::string("19,00 điểm ở Phần thi Giới thiệu; hơn Bình Trị 1,00 điểm"));
}

void PrizesTest::aTieAboutASidePrizeGoesToTheTotalThenToTheChair()
{
    Evening evening;
    std::vector<Scores> scores = apart();
    scores[1].gioiThieu = points(18); // as good an introduction as Bình Trị, a lower total
    evening.playRound(Tri, scores);
    ProposedPrize unit = proposePrizes(evening.contest, Tri).units[8];
    QCOMPARE(unit.team, std::optional(TeamId{"binh_tri"}));
    QCOMPARE(unit.reason.vi,
        std::string("bằng 18,00 điểm ở Phần thi Giới thiệu với Bình Đông; hơn về tổng điểm 87,00 "
                    "– 86,00"));

    Evening equal;
    scores[1] = scores[0];
    scores[1].kienThuc = points(32);
    scores[1].tieuPham = points(37); // the same total, another skit
    equal.playRound(Tri, scores);
    Proposal proposal = proposePrizes(equal.contest, Tri);
    QCOMPARE(proposal.open.size(), std::size_t(1));
    QCOMPARE(proposal.open[0].about, std::optional(SubjectId{"gioi_thieu"}));
    QCOMPARE(proposal.open[0].places, std::vector<int>{1});
    QVERIFY(!proposal.units[8].team);
    QCOMPARE(proposal.units[0].team, std::optional(TeamId{"binh_dong"})); // that one is settled
    QCOMPARE(codeOf(equal.give(equal.asProposed(Tri))), std::string("tieOpen"));
    const std::vector<Words> obstacles = obstaclesToClosing(equal.contest, Tri);
    QCOMPARE(obstacles.size(), std::size_t(1));
    QCOMPARE(obstacles[0].vi,
        std::string("giải phụ Phần thi Giới thiệu: Bình Trị, Bình Đông bằng điểm; cần Trưởng Ban "
                    "Giám khảo quyết định"));
    QCOMPARE(codeOf(equal.give(RuleTie{Tri, {}, {{"binh_dong"}, {"binh_tri"}}, "lý do"})),
        std::string("notTied")); // the main ranking has no tie
    equal.must(RuleTie{
        Tri, SubjectId{"gioi_thieu"}, {{"binh_dong"}, {"binh_tri"}}, "lời chào ấn tượng hơn"});
    proposal = proposePrizes(equal.contest, Tri);
    QVERIFY(proposal.open.empty());
    QCOMPARE(proposal.units[8].team, std::optional(TeamId{"binh_dong"}));
    QCOMPARE(proposal.units[8].reason.vi,
        std::string("bằng 18,00 điểm ở Phần thi Giới thiệu với Bình Trị; theo quyết định của "
                    "Trưởng Ban Giám khảo: lời chào ấn tượng hơn"));
}

void PrizesTest::twoSidePrizesByOneSegmentAskOnceAboutTheirTie()
{
    Rulebook book = binhSon();
    std::vector<SidePrize> &side = book.prizeSets.at(book.rounds.front().prizes).side;
    side.push_back(side.front());
    side.back().name = "Lời chào hay nhất";
    Evening evening(book);
    std::vector<Scores> scores = apart();
    scores[1] = scores[0];
    scores[1].kienThuc = points(32);
    scores[1].tieuPham = points(37);
    evening.playRound(Tri, scores);
    QCOMPARE(proposePrizes(evening.contest, Tri).open.size(), std::size_t(1));
}

void PrizesTest::aRulingAboutASidePrizeSettlesNothingElse()
{
    std::vector<Scores> scores = apart();
    scores[1] = scores[0]; // equal in the main ranking and in both segments
    Evening evening;
    evening.playRound(Tri, scores);
    QCOMPARE(proposePrizes(evening.contest, Tri).open.size(), std::size_t(3));
    evening.must(RuleTie{Tri, SubjectId{"gioi_thieu"}, {{"binh_dong"}, {"binh_tri"}}, "r"});
    const Proposal proposal = proposePrizes(evening.contest, Tri);
    QCOMPARE(proposal.open.size(), std::size_t(2));
    QVERIFY(!proposal.units[0].team && !proposal.units[9].team);
    QCOMPARE(proposal.units[8].team, std::optional(TeamId{"binh_dong"}));
}

void PrizesTest::anExtraQuestionIsNotPutForASidePrize()
{
    Rulebook book = binhSon();
    book.sideTieLadder = {ByExtraQuestion{}, ByChairRuling{}};
    std::vector<Scores> scores = apart();
    scores[1].gioiThieu = scores[0].gioiThieu;
    Evening evening(book);
    evening.playRound(Tri, scores);
    const Proposal proposal = proposePrizes(evening.contest, Tri);
    QCOMPARE(proposal.open.size(), std::size_t(1));
    QVERIFY(std::holds_alternative<ByChairRuling>(proposal.open[0].needs));
}

void PrizesTest::severalWinnersOfASidePrizeAreTiedOnlyOverTheLast()
{
    Rulebook book = binhSon();
    book.prizeSets[{"cluster"}].side[0].quantity = 2;
    book.sideTieLadder = {ByChairRuling{}};
    std::vector<Scores> scores = apart();
    scores[1].gioiThieu = scores[0].gioiThieu;
    Evening two(book);
    two.playRound(Tri, scores);
    Proposal proposal = proposePrizes(two.contest, Tri);
    QVERIFY(proposal.open.empty());
    QCOMPARE(proposal.units[8].team, std::optional(TeamId{"binh_tri"}));
    QCOMPARE(proposal.units[9].team, std::optional(TeamId{"binh_dong"}));

    scores[2].gioiThieu = scores[0].gioiThieu;
    Evening three(book);
    three.playRound(Tri, scores);
    proposal = proposePrizes(three.contest, Tri);
    QCOMPARE(proposal.open.size(), std::size_t(1));
    QCOMPARE(proposal.open[0].places, (std::vector<int>{1, 2}));
    QVERIFY(!proposal.units[8].team && !proposal.units[9].team);
}

void PrizesTest::aTeamThatLeftGetsNoSidePrizeAndDoesNotAdvance()
{
    Evening evening;
    evening.playRound(Tri, apart());
    evening.must(
        RemoveTeam{Tri, {"binh_tri"}, Departure::Disqualified, TieuPham, "mượn người xã khác"});
    const Proposal proposal = proposePrizes(evening.contest, Tri);
    QCOMPARE(textOf(proposal.advance), QString("binh_dong binh_thuan"));
    QVERIFY(!unitsOf(proposal).contains("binh_tri"));
    QVERIFY(unitsOf(proposal).endsWith(
        "Giới thiệu xuất sắc nhất=binh_dong Tiểu phẩm xuất sắc nhất=binh_dong"));
    QVERIFY(unitsOf(proposal).contains("Khuyến khích=- Giới"));
}

QTEST_APPLESS_MAIN(PrizesTest)
#include "prizes_test.moc"
