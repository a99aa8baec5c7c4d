// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shared prizes, and side prizes by every source.
#include "contest/ceremony.h"
#include "tests/contest/evening.h"

#include <QTest>

using namespace contest;

namespace {

const Scores Good{points(18), points(33), points(36)}; // 87
const TeamId A{"binh_tri"}, B{"binh_dong"}, C{"binh_thuan"}, D{"binh_hai"};

//! Bình Trị alone, with nothing to go on to: 1 Nhất, 1 Nhì, 2 Ba, 4 Khuyến khích.
Rulebook oneRound(bool consumed, bool split)
{
    Rulebook book = binhSon();
    book.rounds.resize(1);
    book.tieLadder = {BySharing{}};
    PrizeSet &prizes = book.prizeSets[{"cluster"}];
    prizes.sharedConsumes = consumed;
    prizes.splitsShared = split;
    prizes.side.clear();
    return book;
}

//! "Nhất binh_tri 4000000": a word for every unit.
QStringList units(const Evening &evening)
{
    QStringList texts;
    for (const ProposedPrize &unit : proposePrizes(evening.contest, Tri).units) {
        texts += QStringLiteral("%1%2 %3 %4")
                     .arg(QString::fromStdString(unit.prize))
                     .arg(unit.unit)
                     .arg(unit.team ? QString::fromStdString(unit.team->text) : "-")
                     .arg(unit.amount.dong);
    }
    return texts;
}

std::vector<Scores> firstEqual(int count)
{
    std::vector<Scores> scores(static_cast<std::size_t>(count), Good);
    for (int i = 1; scores.size() < 8; ++i) {
        scores.push_back({points(10), points(20), points(20 - i)});
    }
    return scores;
}

Evening played(const Rulebook &book, const std::vector<Scores> &scores)
{
    Evening evening(book);
    evening.playRound(Tri, scores);
    return evening;
}

Rulebook withSide(const SideSource &source, int quantity = 1)
{
    Rulebook book = oneRound(true, false);
    book.prizeSets[{"cluster"}].side = {{{"giai_phu"}, "Giải phụ", quantity, {1'000'000}, source}};
    return book;
}

const SubjectId Side{"giai_phu"};

std::vector<std::optional<TeamId>> sideTeams(const Evening &evening)
{
    std::vector<std::optional<TeamId>> teams;
    for (const ProposedPrize &unit : proposePrizes(evening.contest, Tri).units) {
        if (unit.kind == PrizeKind::Side) {
            teams.push_back(unit.team);
        }
    }
    return teams;
}

QString sideReason(const Evening &evening)
{
    for (const ProposedPrize &unit : proposePrizes(evening.contest, Tri).units) {
        if (unit.kind == PrizeKind::Side) {
            return QString::fromStdString(unit.reason.vi);
        }
    }
    return {};
}

}

class SharingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSharedPrizePaysAsTheRulebookSays_data();
    void aSharedPrizePaysAsTheRulebookSays();
    void unitsThatASharedPrizeUsesUpSaySo();
    void keptUnitsMoveTheBoundariesDown();
    void aGroupBeyondTheLastPrizeSharesNothing();
    void theOrganisersDecideAboutAddedUnitsToo();
    void theCeremonyNamesWhatIsReallyPaid();
    void aPrizeThatMayNotStayUnfilledIsAwarded();
    void theHallsVotePicksASidePrize();
    void aTieAboutTheHallsVoteNamesThePrize();
    void theYoungestMemberPicksASidePrize();
    void aCriterionPicksASidePrize();
    void theJuryChoosesASidePrize();
    void severalUnitsOfASidePrizeAskOnlyAboutTheirEnd();
    void aSidePrizeIsSharedWhereItsLadderShares();
    void teamsWithAMainPrizeAreNoCandidatesWhereTheRulebookSaysSo();
};

void SharingTest::aSharedPrizePaysAsTheRulebookSays_data()
{
    QTest::addColumn<bool>("consumed");
    QTest::addColumn<bool>("split");
    QTest::addColumn<QString>("firstSix");
    QTest::newRow("full, the next places are used up")
        << true << false
        << "Nhất0 binh_tri 4000000|Nhất1 binh_dong 4000000|Nhất2 binh_thuan 4000000|"
           "Nhì0 - 3000000|Ba0 - 2000000|Ba1 binh_hai 2000000";
    QTest::newRow("split, the next places are used up") // (4 + 3 + 2) / 3
        << true << true
        << "Nhất0 binh_tri 3000000|Nhất1 binh_dong 3000000|Nhất2 binh_thuan 3000000|"
           "Nhì0 - 3000000|Ba0 - 2000000|Ba1 binh_hai 2000000";
    QTest::newRow("full, the next prizes go on")
        << false << false
        << "Nhất0 binh_tri 4000000|Nhất1 binh_dong 4000000|Nhất2 binh_thuan 4000000|"
           "Nhì0 binh_hai 3000000|Ba0 binh_hoa 2000000|Ba1 binh_thanh 2000000";
    QTest::newRow("split, the next prizes go on") // 4 / 3, whole đồng
        << false << true
        << "Nhất0 binh_tri 1333333|Nhất1 binh_dong 1333333|Nhất2 binh_thuan 1333333|"
           "Nhì0 binh_hai 3000000|Ba0 binh_hoa 2000000|Ba1 binh_thanh 2000000";
}

void SharingTest::aSharedPrizePaysAsTheRulebookSays()
{
    QFETCH(bool, consumed);
    QFETCH(bool, split);
    const Evening evening = played(oneRound(consumed, split), firstEqual(3));
    QVERIFY(standings(evening.contest, Tri).open.empty());
    QTEST(units(evening).mid(0, 6).join('|'), "firstSix");
}

void SharingTest::unitsThatASharedPrizeUsesUpSaySo()
{
    const Evening evening = played(oneRound(true, false), firstEqual(3));
    const Proposal proposal = proposePrizes(evening.contest, Tri);
    QCOMPARE(proposal.units[3].reason.vi, std::string("gộp vào đồng giải Nhất"));
    // 3 x 4 + 2 + 4 x 1 triệu
    QCOMPARE(proposal.total, (Money{18'000'000}));
    QCOMPARE(proposal.units[1].reason.vi,
        std::string(
            "87,00 điểm; hơn Bình Hải 38,00 điểm; đồng hạng 1, đồng giải Nhất với Bình Trị, "
            "Bình Thuận"));
}

void SharingTest::keptUnitsMoveTheBoundariesDown()
{
    // Two share Nhất; Nhì goes on to place 3, so that two equal teams at 3-4 share Nhì.
    std::vector<Scores> scores = firstEqual(2);
    scores[3] = scores[2];
    const Evening kept = played(oneRound(false, false), scores);
    QCOMPARE(units(kept).mid(0, 6).join('|'),
        QString("Nhất0 binh_tri 4000000|Nhất1 binh_dong 4000000|Nhì0 binh_thuan 3000000|"
                "Nhì1 binh_hai 3000000|Ba0 binh_hoa 2000000|Ba1 binh_thanh 2000000"));
    // Where the next places are used up, both stand in Ba, and nobody shares anything.
    const Evening consumed = played(oneRound(true, false), scores);
    QCOMPARE(units(consumed).mid(0, 5).join('|'),
        QString("Nhất0 binh_tri 4000000|Nhất1 binh_dong 4000000|Nhì0 - 3000000|"
                "Ba0 binh_thuan 2000000|Ba1 binh_hai 2000000"));
}

void SharingTest::aGroupBeyondTheLastPrizeSharesNothing()
{
    Rulebook book = oneRound(true, false);
    book.prizeSets[{"cluster"}].main.resize(3); // four places
    std::vector<Scores> scores = firstEqual(1);
    scores[6] = scores[5];
    const Evening evening = played(book, scores);
    QCOMPARE(units(evening).size(), 4);
    std::vector<Scores> line = firstEqual(1);
    line[4] = line[3]; // places 4 and 5: the last unit and nothing
    QCOMPARE(units(played(book, line)).mid(2).join('|'),
        QString("Ba0 binh_thuan 2000000|Ba1 binh_hai 2000000|Ba2 binh_hoa 2000000"));
}

void SharingTest::theOrganisersDecideAboutAddedUnitsToo()
{
    Evening evening = played(oneRound(true, false), firstEqual(3));
    DecidePrizes order = evening.asProposed(Tri);
    QCOMPARE(order.awards.size(), std::size_t(10)); // eight units and two added
    DecidePrizes without = order;
    without.awards.erase(without.awards.begin() + 2);
    QCOMPARE(codeOf(evening.give(without)), std::string("badDecision"));
    evening.must(order);
    evening.must(CloseRound{Tri});
    QCOMPARE(evening.contest.round(Tri).closed->awards.size(), std::size_t(10));
}

void SharingTest::theCeremonyNamesWhatIsReallyPaid()
{
    Evening evening = played(oneRound(true, true), firstEqual(2));
    evening.decide(Tri);
    const std::vector<CeremonyStep> steps = ceremonySteps(evening.contest, Tri);
    QCOMPARE(steps.back().prize, std::string("Nhất"));
    QCOMPARE(steps.back().amount, (Money{3'500'000})); // (4 + 3) / 2
    QCOMPARE(steps[steps.size() - 3].amount, (Money{4'000'000})); // as announced
    QVERIFY(!steps[steps.size() - 3].team);
}

void SharingTest::aPrizeThatMayNotStayUnfilledIsAwarded()
{
    Rulebook book = oneRound(true, false);
    book.prizeSets[{"cluster"}].main[0].mayStayUnfilled = false;
    Evening evening = played(book, apart());
    DecidePrizes order = evening.asProposed(Tri);
    order.awards[0].team.reset();
    order.awards[0].reason = "không đội nào đạt";
    QCOMPARE(codeOf(evening.give(order)), std::string("badDecision"));
    order = evening.asProposed(Tri);
    order.awards[1].team.reset();
    order.awards[1].reason = "không đội nào đạt";
    QCOMPARE(codeOf(evening.give(order)), std::string("carried out"));
}

void SharingTest::theHallsVotePicksASidePrize()
{
    Evening evening = played(withSide(FromAudienceVote{}), apart());
    QVERIFY(!sideTeams(evening)[0]);
    QCOMPARE(sideReason(evening), QString("chưa có kết quả bình chọn"));
    QCOMPARE(codeOf(evening.give(EnterAudienceVote{Tri, SubjectId{"x"}, {{A, 1}}})),
        std::string("unknownThing"));
    evening.must(EnterAudienceVote{Tri, Side, {{A, 99}, {D, 120}}});
    QCOMPARE(sideTeams(evening)[0], std::optional(D));
    QCOMPARE(sideReason(evening), QString("120 phiếu bình chọn; hơn Bình Trị 21 phiếu"));
    evening.must(EnterAudienceVote{Tri, Side, {{A, 99}, {D, 99}}}); // equal: the total parts them
    QCOMPARE(sideReason(evening),
        QString("bằng 99 phiếu bình chọn với Bình Hải; hơn về tổng điểm 87,00 – 81,00"));
}

void SharingTest::aTieAboutTheHallsVoteNamesThePrize()
{
    Rulebook book = withSide(FromAudienceVote{});
    book.sideTieLadder = {ByChairRuling{}};
    Evening evening = played(book, apart());
    evening.must(EnterAudienceVote{Tri, Side, {{A, 99}, {D, 99}}});
    const std::vector<Words> obstacles = obstaclesToClosing(evening.contest, Tri);
    QCOMPARE(obstacles.size(), std::size_t(1));
    const SidePrize &prize = *evening.contest.rulebook->sidePrize(Tri, Side);
    QCOMPARE(QString::fromStdString(obstacles[0].vi),
        QStringLiteral("giải phụ %1: Bình Trị, Bình Hải bằng điểm; cần Trưởng Ban Giám khảo quyết "
                       "định")
            .arg(QString::fromStdString(prize.name)));
}

void SharingTest::theYoungestMemberPicksASidePrize()
{
    Rulebook book = withSide(FromYoungest{});
    book.teams[1].roster = {{"An", 2001, MemberRole::Main}, {"Bé", 2010, MemberRole::Reserve}};
    book.teams[3].roster = {{"Cường", 2003, MemberRole::Main}};
    const Evening evening = played(book, apart());
    QCOMPARE(sideTeams(evening)[0], std::optional(D)); // a reserve does not count
    QCOMPARE(sideReason(evening),
        QString("thành viên trẻ nhất sinh năm 2003; của Bình Đông sinh năm 2001"));
}

void SharingTest::aCriterionPicksASidePrize()
{
    const Evening evening
        = played(withSide(FromCriterion{TieuPham, {"dao_cu"}}), apart()); // 36 leaves 1 for props
    QCOMPARE(sideTeams(evening)[0], std::optional(A));
    QCOMPARE(sideReason(evening),
        QString("1,00 điểm ở tiêu chí Đạo cụ (Phần thi Tiểu phẩm); hơn Bình Đông 1,00 điểm"));
}

void SharingTest::theJuryChoosesASidePrize()
{
    Evening evening = played(withSide(FromJuryChoice{}), apart());
    QVERIFY(!sideTeams(evening)[0]);
    const auto choose = [&evening](const std::vector<TeamId> &teams, const std::string &why) {
        return codeOf(evening.give(ChooseSidePrize{Tri, Side, teams, why}));
    };
    QCOMPARE(choose({B}, " "), std::string("reasonMissing"));
    QCOMPARE(choose({}, "đẹp"), std::string("markOutOfRange"));
    QCOMPARE(choose({B, C}, "đẹp"), std::string("markOutOfRange")); // one unit
    QCOMPARE(choose({{"chau_o"}}, "đẹp"), std::string("unknownThing"));
    QCOMPARE(choose({C}, "trang phục đẹp"), std::string("carried out"));
    QCOMPARE(sideTeams(evening)[0], std::optional(C));
    QCOMPARE(sideReason(evening), QString("Ban Giám khảo chọn: trang phục đẹp"));
}

void SharingTest::severalUnitsOfASidePrizeAskOnlyAboutTheirEnd()
{
    Rulebook book = withSide(FromSegment{GioiThieu}, 2);
    book.sideTieLadder = {ByChairRuling{}};
    std::vector<Scores> scores = apart();
    scores[1].gioiThieu = scores[0].gioiThieu; // both get a unit
    QVERIFY(proposePrizes(played(book, scores).contest, Tri).open.empty());
    scores[2].gioiThieu = scores[0].gioiThieu; // three for two units
    Evening evening = played(book, scores);
    const std::vector<OpenTie> open = proposePrizes(evening.contest, Tri).open;
    QCOMPARE(open.size(), std::size_t(1));
    QCOMPARE(open[0].about, std::optional(Side));
    QCOMPARE(open[0].places, (std::vector<int>{1, 2}));
    evening.must(RuleTie{Tri, Side, {C, A, B}, "lời chào hay"});
    QCOMPARE(sideTeams(evening), (std::vector<std::optional<TeamId>>{C, A}));
}

void SharingTest::aSidePrizeIsSharedWhereItsLadderShares()
{
    Rulebook book = withSide(FromSegment{GioiThieu});
    book.sideTieLadder = {BySharing{}};
    std::vector<Scores> scores = apart();
    scores[1].gioiThieu = scores[0].gioiThieu;
    QCOMPARE(sideTeams(played(book, scores)), (std::vector<std::optional<TeamId>>{A, B}));
}

void SharingTest::teamsWithAMainPrizeAreNoCandidatesWhereTheRulebookSaysSo()
{
    Rulebook book = withSide(FromSegment{GioiThieu});
    PrizeSet &prizes = book.prizeSets[{"cluster"}];
    prizes.sideWithMain = false;
    prizes.main.resize(2); // Nhất and Nhì
    book.tieLadder = {ByChairRuling{}};
    QCOMPARE(sideTeams(played(book, apart()))[0], std::optional(C));
    Evening equal = played(book, firstEqual(2));
    QVERIFY(!sideTeams(equal)[0]); // who has a main prize is not known yet
    equal.must(RuleTie{Tri, {}, {B, A}, "lý do"});
    QCOMPARE(sideTeams(equal)[0], std::optional(C));
}

QTEST_GUILESS_MAIN(SharingTest)
#include "sharing_test.moc"
