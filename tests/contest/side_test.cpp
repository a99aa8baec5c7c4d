// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders about what stands beside the marks: bonuses, the hall's votes, the jury's choice.
#include "tests/contest/evening.h"

#include <QTest>

#include <algorithm>

using namespace contest;

namespace {

const TeamId Hai{"binh_hai"};
const TeamId BinhTri{"binh_tri"};
const BonusId Early{"nop_som"};
const SubjectId Loved{"yeu_thich"};
const SubjectId Chosen{"an_tuong"};

Rulebook withSides()
{
    Rulebook book = binhSon();
    book.bonuses = {{Early, "Nộp hồ sơ sớm", points(1), points(0, 500)}};
    PrizeSet &prizes = book.prizeSets.at(book.rounds.front().prizes);
    prizes.side = {{Loved, "Đội được yêu thích", 1, {500'000}, FromAudienceVote{}},
        {Chosen, "Tiết mục ấn tượng", 2, {500'000}, FromJuryChoice{}}};
    return book;
}

std::vector<std::optional<TeamId>> teamsOf(const Evening &evening, const std::string &prize)
{
    std::vector<std::optional<TeamId>> teams;
    for (const ProposedPrize &unit : proposePrizes(evening.contest, Tri).units) {
        if (unit.prize == prize) {
            teams.push_back(unit.team);
        }
    }
    return teams;
}

}

class SideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBonusKeepsToItsRange();
    void theHallVotesForTeamsOfTheRound();
    void theJuryChoosesAsManyAsThereAreUnits();
    void whoeverLeavesIsSkipped();
};

void SideTest::aBonusKeepsToItsRange()
{
    Evening evening(withSides());
    const auto code = [&evening](const TeamId &team, const BonusId &bonus, Points given) {
        return codeOf(evening.give(GiveBonus{Tri, team, bonus, given}));
    };
    QCOMPARE(code({"chau_o"}, Early, points(1)), std::string("unknownThing"));
    QCOMPARE(code(Hai, {"co_vu"}, points(1)), std::string("unknownThing"));
    QCOMPARE(code(Hai, Early, points(-1)), std::string("markOutOfRange"));
    QCOMPARE(code(Hai, Early, points(1, 500)), std::string("markOutOfRange"));
    QCOMPARE(code(Hai, Early, points(0, 250)), std::string("markOffStep"));
    QCOMPARE(code(Hai, Early, points(0, 500)), std::string("carried out"));
    QCOMPARE(code(Hai, Early, points(0)), std::string("carried out"));
    QCOMPARE(codeOf(evening.give(GiveBonus{{"cum_x"}, Hai, Early, points(1)})),
        std::string("unknownThing"));
}

void SideTest::theHallVotesForTeamsOfTheRound()
{
    Evening evening(withSides());
    const auto code = [&evening](const SubjectId &prize, const std::map<TeamId, int> &votes) {
        return codeOf(evening.give(EnterAudienceVote{Tri, prize, votes}));
    };
    QCOMPARE(code({"khac"}, {{Hai, 1}}), std::string("unknownThing"));
    QCOMPARE(code(Chosen, {{Hai, 1}}), std::string("unknownThing"));
    QCOMPARE(code(Loved, {{{"chau_o"}, 1}}), std::string("unknownThing"));
    QCOMPARE(code(Loved, {{Hai, -1}}), std::string("markOutOfRange"));
    QCOMPARE(code(Loved, {{Hai, 2'000'000'000}}), std::string("markOutOfRange"));
    QCOMPARE(teamsOf(evening, "Đội được yêu thích").front(), std::optional<TeamId>());
    evening.draw(Tri);
    evening.playRound(Tri, apart());
    QCOMPARE(code(Loved, {{Hai, 20}, {BinhTri, 21}}), std::string("carried out"));
    QCOMPARE(teamsOf(evening, "Đội được yêu thích").front(), std::optional(BinhTri));
}

void SideTest::theJuryChoosesAsManyAsThereAreUnits()
{
    Evening evening(withSides());
    const auto code = [&evening](const SubjectId &prize, const std::vector<TeamId> &teams,
                          const std::string &reason = "lạ") {
        return codeOf(evening.give(ChooseSidePrize{Tri, prize, teams, reason}));
    };
    QCOMPARE(code(Loved, {Hai}), std::string("unknownThing"));
    QCOMPARE(code(Chosen, {}), std::string("markOutOfRange"));
    QCOMPARE(code(Chosen, {Hai, BinhTri, {"binh_chau"}}), std::string("markOutOfRange"));
    QCOMPARE(code(Chosen, {Hai, Hai}), std::string("badDecision"));
    QCOMPARE(code(Chosen, {{"chau_o"}}), std::string("unknownThing"));
    QCOMPARE(code(Chosen, {Hai}, " "), std::string("reasonMissing"));
    QCOMPARE(code(Chosen, {BinhTri, Hai}), std::string("carried out"));
    evening.draw(Tri);
    evening.playRound(Tri, apart());
    QCOMPARE(
        teamsOf(evening, "Tiết mục ấn tượng"), (std::vector<std::optional<TeamId>>{BinhTri, Hai}));
}

void SideTest::whoeverLeavesIsSkipped()
{
    Evening evening(withSides());
    evening.draw(Tri);
    evening.playRound(Tri, apart());
    evening.must(ChooseSidePrize{Tri, Chosen, {BinhTri, Hai}, "lạ"});
    evening.must(RemoveTeam{Tri, BinhTri, Departure::Withdrawn, {}, "xe hỏng"});
    QCOMPARE(teamsOf(evening, "Tiết mục ấn tượng"),
        (std::vector<std::optional<TeamId>>{Hai, std::nullopt}));
    QCOMPARE(codeOf(evening.give(ChooseSidePrize{Tri, Chosen, {BinhTri}, "lạ"})),
        std::string("badDecision"));
}

QTEST_APPLESS_MAIN(SideTest)
#include "side_test.moc"
