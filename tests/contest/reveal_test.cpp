// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What may go on the screen by each reveal policy.
#include "contest/reveal.h"
#include "contest/run_of_show.h"
#include "tests/contest/evening.h"

#include <QTest>

using namespace contest;

namespace {

Rulebook revealing(RankingReveal ranking, ScoreReveal scores)
{
    Rulebook book = binhSon();
    book.reveal.ranking = ranking;
    book.reveal.scores = scores;
    return book;
}

std::string taken(Evening &evening, const Cue &cue)
{
    return codeOf(evening.give(TakeCue{evening.contest.liveNumber, cue}));
}

const Cue Table{Scene::Standings, Tri, {}, {}, 0};

Cue board(const SegmentId &segment)
{
    return {Scene::SegmentStandings, Tri, segment, {}, 0};
}

Cue score(const SegmentId &segment, const TeamId &team)
{
    return {Scene::Score, Tri, segment, team, 0};
}

//! The introduction of every team but the last, then that one too.
void playIntroductions(Evening &evening, bool allOfThem)
{
    if (evening.contest.round(Tri).runningOrder.empty()) {
        evening.draw(Tri);
    }
    const std::vector<TeamId> teams = evening.contest.teamsOf(Tri);
    if (allOfThem) {
        evening.play({Tri, GioiThieu, teams.back()}, points(10));
        return;
    }
    for (std::size_t i = 0; i + 1 < teams.size(); ++i) {
        evening.play({Tri, GioiThieu, teams[i]}, points(18));
    }
}

int countOf(const std::vector<Cue> &plan, Scene scene)
{
    return static_cast<int>(std::count_if(
        plan.begin(), plan.end(), [scene](const Cue &cue) { return cue.scene == scene; }));
}

}

class RevealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresWaitForTheirSegment();
    void scoresWaitForTheCeremony();
    void standingsAreOfWholeSegmentsOnly();
    void aBoardObeysTheScoresPolicyToo();
    void bonusesOnTheBoardAreThoseOfItsMoment();
    void aTeamThatLeavesCanMakeASegmentWhole();
};

void RevealTest::scoresWaitForTheirSegment()
{
    Evening evening(revealing(RankingReveal::AfterCeremony, ScoreReveal::AfterSegment));
    playIntroductions(evening, false);
    const Cue cue = score(GioiThieu, {"binh_tri"});
    const auto refusal = evening.give(TakeCue{evening.contest.liveNumber, cue});
    QCOMPARE(codeOf(refusal), std::string("notRevealed"));
    QCOMPARE(refusal->words.vi,
        std::string("điểm chỉ được trình chiếu khi mọi lượt của phần thi đã duyệt"));
    playIntroductions(evening, true);
    QCOMPARE(taken(evening, cue), std::string("carried out"));
    // In the plan the scores of a segment come together, after its last turn.
    const std::vector<Cue> plan = runOfShow(evening.contest, Tri);
    QCOMPARE(countOf(plan, Scene::Score), 24);
    const auto first = std::find_if(
        plan.begin(), plan.end(), [](const Cue &each) { return each.scene == Scene::Score; });
    QCOMPARE(countOf({plan.begin(), first}, Scene::Judging), 8);
}

void RevealTest::scoresWaitForTheCeremony()
{
    Evening evening(revealing(RankingReveal::Approved, ScoreReveal::AfterCeremony));
    evening.playRound(Tri, apart());
    QCOMPARE(taken(evening, score(TieuPham, {"binh_tri"})), std::string("notRevealed"));
    QCOMPARE(countOf(runOfShow(evening.contest, Tri), Scene::Score), 0);
    evening.decide(Tri);
    evening.reveal(Tri);
    QCOMPARE(taken(evening, score(TieuPham, {"binh_tri"})), std::string("carried out"));
}

void RevealTest::standingsAreOfWholeSegmentsOnly()
{
    Evening evening(revealing(RankingReveal::AfterSegment, ScoreReveal::Approved));
    playIntroductions(evening, false);
    QCOMPARE(taken(evening, score(GioiThieu, {"binh_tri"})), std::string("carried out"));
    QCOMPARE(taken(evening, board(GioiThieu)), std::string("notRevealed"));
    QCOMPARE(taken(evening, Table), std::string("notRevealed"));
    playIntroductions(evening, true);
    evening.play({Tri, KienThuc, {"binh_tri"}}, points(30));
    QCOMPARE(taken(evening, board(KienThuc)), std::string("notRevealed"));
    QCOMPARE(taken(evening, board(GioiThieu)), std::string("carried out"));
    QCOMPARE(taken(evening, Table), std::string("carried out"));
    // Only the whole segment has been shown by it.
    QVERIFY(evening.contest.turn({Tri, GioiThieu, {"binh_dong"}})->published);
    QVERIFY(!evening.contest.turn({Tri, KienThuc, {"binh_tri"}})->published);
}

void RevealTest::aBoardObeysTheScoresPolicyToo()
{
    Evening evening(revealing(RankingReveal::Approved, ScoreReveal::AfterCeremony));
    playIntroductions(evening, false);
    playIntroductions(evening, true);
    QCOMPARE(taken(evening, board(GioiThieu)), std::string("notRevealed"));
    Evening later(revealing(RankingReveal::Approved, ScoreReveal::AfterSegment));
    playIntroductions(later, false);
    QCOMPARE(taken(later, Table), std::string("notRevealed"));
    playIntroductions(later, true);
    QCOMPARE(taken(later, Table), std::string("carried out"));
}

void RevealTest::bonusesOnTheBoardAreThoseOfItsMoment()
{
    Rulebook book = revealing(RankingReveal::Approved, ScoreReveal::Approved);
    book.bonuses = {{{"nop_som"}, "Nộp hồ sơ sớm", points(1), points(0, 500)}};
    Evening evening(book);
    playIntroductions(evening, false);
    evening.take(Table);
    evening.must(GiveBonus{Tri, {"binh_tri"}, {"nop_som"}, points(1)});
    QVERIFY(evening.contest.round(Tri).shownBonuses.empty());
    evening.take(Table);
    QCOMPARE(evening.contest.round(Tri).shownBonuses.size(), std::size_t(1));
}

void RevealTest::aTeamThatLeavesCanMakeASegmentWhole()
{
    Evening evening(revealing(RankingReveal::AfterSegment, ScoreReveal::AfterSegment));
    playIntroductions(evening, false);
    QVERIFY(!isWhole(evening.contest, Tri, GioiThieu));
    evening.must(
        RemoveTeam{Tri, evening.contest.teamsOf(Tri).back(), Departure::Withdrawn, {}, "xe hỏng"});
    QVERIFY(isWhole(evening.contest, Tri, GioiThieu));
    QCOMPARE(taken(evening, board(GioiThieu)), std::string("carried out"));
}

QTEST_GUILESS_MAIN(RevealTest)
#include "reveal_test.moc"
