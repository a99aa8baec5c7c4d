// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The screen, the planned run of show, and what a fact touches.
#include "contest/run_of_show.h"
#include "contest/touched.h"
#include "tests/contest/evening.h"

#include <QTest>

using namespace contest;

namespace {

const TurnId Skit{Tri, TieuPham, {"binh_hai"}};
const TurnId Quiz{Tri, KienThuc, {"binh_hai"}};

Cue cueOf(Scene scene, const TurnId &turn = Skit)
{
    return {scene, turn.round, turn.segment, turn.team, 0};
}

std::optional<Refusal> take(Evening &evening, const Cue &cue)
{
    return evening.give(TakeCue{evening.contest.liveNumber, cue});
}

QString planOf(const std::vector<Cue> &plan)
{
    static const char *names[] = {"waiting", "team", "clock", "judging", "score", "segment",
        "standings", "prize", "pause", "black"};
    QStringList cues;
    for (const Cue &cue : plan) {
        cues += names[static_cast<int>(cue.scene)];
    }
    return cues.join(' ');
}

}

class StageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTakeNamesTheCueItReplaces();
    void theTeamSceneNeedsACalledTeam();
    void aScoreIsShownOnlyAfterItsApproval();
    void standingsWaitForTheLastPrize();
    void standingsComeAtOnceWhereTheRulebookSaysSo();
    void fieldsThatASceneDoesNotNeedAreDropped();
    void standbyTakesAnyCueThatIsThere();
    void aStandbyIsTakenOnceAndComesBackWithAnUndo();
    void takingACueMovesNothingElse();
    void theRunOfShowPlansEveryTurnInOrder();
    void voidTurnsLeaveThePlan();
    void thePlanGrowsByTheCeremonyOnceThePrizesAreDecided();
    void segmentStandingsFollowTheirLastTurnWhereTheyAreShownAtOnce();
    void theNextCueFollowsThePlan();
    void afterAPauseTheUnfinishedTurnComesNext();
    void afterAnOlderScoreTheShowGoesOnWhereItStood();
    void aFactTouchesOnlyWhatItChanges();
};

void StageTest::aTakeNamesTheCueItReplaces()
{
    Evening evening;
    evening.must(TakeCue{0, {Scene::Black, {}, {}, {}, 0}});
    QCOMPARE(evening.contest.liveNumber, std::int64_t(1));
    QCOMPARE(
        codeOf(evening.give(TakeCue{0, {Scene::Pause, {}, {}, {}, 0}})), std::string("cueChanged"));
    evening.must(TakeCue{1, {Scene::Pause, {}, {}, {}, 0}});
    QCOMPARE(evening.contest.live.scene, Scene::Pause);
}

void StageTest::theTeamSceneNeedsACalledTeam()
{
    Evening evening;
    evening.draw(Tri);
    for (const Scene scene : {Scene::Team, Scene::Clock, Scene::Judging}) {
        QCOMPARE(codeOf(take(evening, cueOf(scene))), std::string("turnNotCalled"));
    }
    evening.call(Skit);
    for (const Scene scene : {Scene::Team, Scene::Clock, Scene::Judging}) {
        QCOMPARE(codeOf(take(evening, cueOf(scene))), std::string("carried out"));
    }
}

void StageTest::aScoreIsShownOnlyAfterItsApproval()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.mark(Skit, points(38));
    QCOMPARE(codeOf(take(evening, cueOf(Scene::Score))), std::string("turnNotApproved"));
    evening.must(ApproveTurn{Skit});
    QVERIFY(!evening.contest.turn(Skit)->published);
    evening.take(cueOf(Scene::Score));
    QVERIFY(evening.contest.turn(Skit)->published);
    evening.must(RemoveTeam{Tri, Skit.team, Departure::Disqualified, TieuPham, "r"});
    QCOMPARE(codeOf(take(evening, cueOf(Scene::Score))), std::string("turnVoid"));
}

void StageTest::standingsWaitForTheLastPrize()
{
    Evening evening;
    evening.playRound(Tri, apart());
    for (const Cue &cue : {Cue{Scene::Standings, Tri, {}, {}, 0},
             Cue{Scene::SegmentStandings, Tri, TieuPham, {}, 0}}) {
        QCOMPARE(codeOf(take(evening, cue)), std::string("notRevealed"));
    }
    evening.decide(Tri);
    evening.reveal(Tri);
    evening.take({Scene::SegmentStandings, Tri, TieuPham, {}, 0});
    QVERIFY(evening.contest.turn(Skit)->published);
    QVERIFY(!evening.contest.turn(Quiz)->published);
    evening.take({Scene::Standings, Tri, {}, {}, 0});
    QVERIFY(evening.contest.turn(Quiz)->published);
}

void StageTest::standingsComeAtOnceWhereTheRulebookSaysSo()
{
    Rulebook book = binhSon();
    book.reveal.ranking = RankingReveal::Approved;
    Evening evening(book);
    evening.draw(Tri);
    const Cue all{Scene::Standings, Tri, {}, {}, 0};
    const Cue skits{Scene::SegmentStandings, Tri, TieuPham, {}, 0};
    QCOMPARE(codeOf(take(evening, all)), std::string("notRevealed"));
    evening.play(Quiz, points(30));
    QCOMPARE(codeOf(take(evening, skits)), std::string("notRevealed"));
    QCOMPARE(codeOf(take(evening, all)), std::string("carried out"));
    QVERIFY(evening.contest.turn(Quiz)->published);
    QVERIFY(evening.contest.undoStack.empty()); // neither the approval nor the reveal
    evening.must(RemoveTeam{Tri, Quiz.team, Departure::Disqualified, {}, "r"});
    QCOMPARE(codeOf(take(evening, all)), std::string("notRevealed")); // nobody is left to rank
}

void StageTest::fieldsThatASceneDoesNotNeedAreDropped()
{
    Evening evening;
    evening.take({Scene::Waiting, Tri, TieuPham, {"binh_hai"}, 3});
    QCOMPARE(evening.contest.live, Cue{});
    evening.must(SetStandby{{Scene::Standings, Tri, TieuPham, {"binh_hai"}, 3}});
    QCOMPARE(evening.contest.standby, std::optional(Cue{Scene::Standings, Tri, {}, {}, 0}));
}

void StageTest::standbyTakesAnyCueThatIsThere()
{
    Evening evening;
    evening.must(SetStandby{cueOf(Scene::Score)}); // not called, not approved: only planned
    evening.must(SetStandby{{Scene::Prize, Tri, {}, {}, 40}}); // nobody knows the steps yet
    QCOMPARE(codeOf(evening.give(SetStandby{{Scene::Prize, Tri, {}, {}, 0}})),
        std::string("unknownThing"));
    QCOMPARE(codeOf(evening.give(SetStandby{{Scene::SegmentStandings, Tri, {"x"}, {}, 0}})),
        std::string("unknownThing"));
    QCOMPARE(codeOf(evening.give(SetStandby{{Scene::Team, Tri, TieuPham, {"chau_o"}, 0}})),
        std::string("unknownThing"));
    evening.playRound(Tri, apart());
    evening.decide(Tri);
    QCOMPARE(codeOf(evening.give(SetStandby{{Scene::Prize, Tri, {}, {}, 17}})),
        std::string("unknownThing"));
}

void StageTest::aStandbyIsTakenOnceAndComesBackWithAnUndo()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    const std::optional chosen(cueOf(Scene::Judging));
    evening.must(SetStandby{*chosen});
    evening.take({Scene::Black, {}, {}, {}, 0}); // in between: the choice stands
    QCOMPARE(evening.contest.standby, chosen);
    evening.take(*chosen);
    QVERIFY(!evening.contest.standby);
    evening.must(Undo{evening.contest.sequence});
    QCOMPARE(evening.contest.standby, chosen);
}

void StageTest::takingACueMovesNothingElse()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.must(SetStandby{cueOf(Scene::Judging)});
    const TurnState before = *evening.contest.turn(Skit);
    evening.take(cueOf(Scene::Clock));
    QCOMPARE(evening.contest.standby, std::optional(cueOf(Scene::Judging)));
    QCOMPARE(evening.contest.onStage, std::optional(Skit));
    QVERIFY(*evening.contest.turn(Skit) == before);
}

void StageTest::theRunOfShowPlansEveryTurnInOrder()
{
    Evening evening;
    QCOMPARE(planOf(runOfShow(evening.contest, Tri)), QString("waiting"));
    evening.draw(Tri);
    const std::vector<Cue> plan = runOfShow(evening.contest, Tri);
    QCOMPARE(plan.size(), std::size_t(1 + 24 * 4 + 1));
    const std::vector<TurnId> turns = evening.contest.turnsOf(Tri);
    for (std::size_t i = 0; i < turns.size(); ++i) {
        QCOMPARE(plan[1 + 4 * i], cueOf(Scene::Team, turns[i]));
        QCOMPARE(plan[4 + 4 * i], cueOf(Scene::Score, turns[i]));
    }
}

void StageTest::voidTurnsLeaveThePlan()
{
    Evening evening;
    evening.draw(Tri);
    evening.must(RemoveTeam{Tri, {"binh_hai"}, Departure::Withdrawn, KienThuc, "r"});
    QCOMPARE(runOfShow(evening.contest, Tri).size(), std::size_t(1 + 22 * 4 + 1));
}

void StageTest::thePlanGrowsByTheCeremonyOnceThePrizesAreDecided()
{
    Evening evening;
    evening.playRound(Tri, apart());
    evening.decide(Tri);
    const std::vector<Cue> plan = runOfShow(evening.contest, Tri);
    QCOMPARE(plan.size(), std::size_t(1 + 24 * 4 + 16 + 1 + 1));
    QCOMPARE(plan[97], (Cue{Scene::Prize, Tri, {}, {}, 1}));
    QCOMPARE(plan[plan.size() - 2], (Cue{Scene::Standings, Tri, {}, {}, 0}));
    evening.take(plan[97]);
    QCOMPARE(nextCue(evening.contest, Tri, Cue{}), std::optional(plan[98]));
    for (int step = 2; step <= 16; ++step) {
        evening.take({Scene::Prize, Tri, {}, {}, step});
    }
    QCOMPARE(nextCue(evening.contest, Tri, Cue{}), std::optional(plan[plan.size() - 2]));
    evening.must(CloseRound{Tri});
    QCOMPARE(nextCue(evening.contest, Tri, Cue{}), std::optional<Cue>());
}

void StageTest::segmentStandingsFollowTheirLastTurnWhereTheyAreShownAtOnce()
{
    Rulebook book = binhSon();
    book.reveal.ranking = RankingReveal::Approved;
    Evening evening(book);
    evening.draw(Tri);
    const std::vector<Cue> plan = runOfShow(evening.contest, Tri);
    QCOMPARE(plan[33], (Cue{Scene::SegmentStandings, Tri, GioiThieu, {}, 0}));
    QCOMPARE(plan[66], (Cue{Scene::SegmentStandings, Tri, KienThuc, {}, 0}));
    QCOMPARE(planOf({plan.end() - 3, plan.end()}), QString("segment standings waiting"));
}

void StageTest::theNextCueFollowsThePlan()
{
    Evening evening;
    evening.draw(Tri);
    const std::vector<Cue> plan = runOfShow(evening.contest, Tri);
    QCOMPARE(nextCue(evening.contest, Tri, Cue{}), std::optional(plan[1]));
    for (std::size_t i = 1; i + 1 < plan.size(); ++i) {
        QCOMPARE(nextCue(evening.contest, Tri, plan[i]), std::optional(plan[i + 1]));
    }
}

void StageTest::afterAPauseTheUnfinishedTurnComesNext()
{
    Evening evening;
    evening.draw(Tri);
    const TurnId first = evening.contest.turnsOf(Tri)[0];
    const TurnId second = evening.contest.turnsOf(Tri)[1];
    const Cue pause{Scene::Pause, {}, {}, {}, 0};
    const auto next = [&] { return nextCue(evening.contest, Tri, pause); };
    QCOMPARE(next(), std::optional(cueOf(Scene::Team, first)));
    evening.call(first);
    QCOMPARE(next(), std::optional(cueOf(Scene::Team, first)));
    evening.must(StartClock{first});
    QCOMPARE(next(), std::optional(cueOf(Scene::Clock, first)));
    evening.must(StopClock{first});
    QCOMPARE(next(), std::optional(cueOf(Scene::Judging, first)));
    evening.mark(first, points(18));
    evening.must(ApproveTurn{first});
    QCOMPARE(next(), std::optional(cueOf(Scene::Score, first)));
    evening.take(cueOf(Scene::Score, first));
    QCOMPARE(next(), std::optional(cueOf(Scene::Team, second)));
}

void StageTest::afterAnOlderScoreTheShowGoesOnWhereItStood()
{
    Evening evening;
    evening.draw(Tri);
    const std::vector<TurnId> turns = evening.contest.turnsOf(Tri);
    const auto next = [&](Scene scene, const TurnId &turn) {
        return nextCue(evening.contest, Tri, cueOf(scene, turn));
    };
    for (const int each : {0, 1, 2}) {
        evening.play(turns[std::size_t(each)], points(18));
    }
    evening.take(cueOf(Scene::Score, turns[0]));
    QCOMPARE(next(Scene::Score, turns[0]), std::optional(cueOf(Scene::Score, turns[1])));
    evening.take(cueOf(Scene::Score, turns[1]));
    evening.take(cueOf(Scene::Score, turns[2]));
    QCOMPARE(next(Scene::Score, turns[0]), std::optional(cueOf(Scene::Team, turns[3])));
    evening.call(turns[3]);
    evening.must(StartClock{turns[3]});
    QCOMPARE(next(Scene::Score, turns[0]), std::optional(cueOf(Scene::Clock, turns[3])));
    // Within one turn the plan is followed step by step, also where its scenes were shown before.
    QCOMPARE(next(Scene::Clock, turns[0]), std::optional(cueOf(Scene::Judging, turns[0])));
}

void StageTest::aFactTouchesOnlyWhatItChanges()
{
    Evening evening;
    evening.draw(Tri);
    const auto touched = [&evening](const Fact &fact) { return touchedBy(evening.contest, fact); };
    Touched sheet;
    sheet.turns = {Skit};
    sheet.rounds = {Tri};
    sheet.undo = true;
    QCOMPARE(touched(SheetSubmitted{Skit, Gk1, {}, {}, SheetSource::Tablet}), sheet);
    QVERIFY(touched(TurnCalled{Skit}).stage);
    QVERIFY(touched(ClockStarted{Skit}).clock);
    QVERIFY(!touched(ClockStarted{Skit}).stage);
    QVERIFY(touched(StandbySet{{}}).cue);
    QVERIFY(touched(StandbySet{{}}).turns.empty());
    QVERIFY(touched(SeatGranted{"mc", "x", "h"}).seats);
    QVERIFY(touched(SeatGranted{"mc", "x", "h"}).rounds.empty());
    QCOMPARE(touched(JudgeExcused{Tri, {}, Gk1, "r"}).turns.size(), std::size_t(24));
    QCOMPARE(touched(TeamLeft{Tri, {"binh_hai"}, Departure::Withdrawn, {}, "r"}).turns.size(),
        std::size_t(3));
    QCOMPARE(touched(CueTaken{cueOf(Scene::Score)}).turns, std::set<TurnId>{Skit});
    QVERIFY(touched(CueTaken{cueOf(Scene::Team)}).turns.empty());
    QCOMPARE(touched(RoundClosed{Tri, {}, {}, {}}).rounds, (std::set<RoundId>{Tri, ChungKet}));
    Touched together = touched(TurnCalled{Quiz});
    together |= touched(SeatGranted{"mc", "x", "h"});
    QVERIFY(together.stage && together.seats && together.turns.contains(Quiz));
}

QTEST_APPLESS_MAIN(StageTest)
#include "stage_test.moc"
