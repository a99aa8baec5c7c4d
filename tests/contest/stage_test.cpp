// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The screen, what can be taken back, the planned run of show, and what a fact touches.
#include "contest/ceremony.h"
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

std::optional<Refusal> undo(Evening &evening)
{
    const auto &stack = evening.contest.undoStack;
    return evening.give(Undo{stack.empty() ? 0 : stack.back().sequence});
}

std::optional<Refusal> take(Evening &evening, const Cue &cue)
{
    return evening.give(TakeCue{evening.contest.liveNumber, cue});
}

std::vector<Scores> apart()
{
    std::vector<Scores> scores;
    for (int i = 0; i < 8; ++i) {
        scores.push_back({points(18 - i), points(33), points(36 - i)});
    }
    return scores;
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
    void takingACueMovesNothingElse();

    void nothingDoneIsNothingToUndo();
    void onlyTheNewestActCanBeTakenBack();
    void severalLevelsAreTakenBackOneByOne();
    void aCallStandsOnceSomethingWasEnteredForIt();
    void takingBackARepeatedCallKeepsTheTurnCalled();
    void aPublishedScoreCannotBeTakenBack();
    void anUnpublishedApprovalCanBeTakenBack();
    void aCueThatRevealedNothingNewCanBeTakenBack();
    void theFirstPrizeFreezesTheResults();
    void aDrawAndAMarkAreNeverTakenBack();
    void theStackHasABottom();

    void theRunOfShowPlansEveryTurnInOrder();
    void voidTurnsLeaveThePlan();
    void thePlanGrowsByTheCeremonyOnceThePrizesAreDecided();
    void segmentStandingsFollowTheirLastTurnWhereTheyAreShownAtOnce();
    void theNextCueFollowsThePlan();
    void afterAPauseTheUnfinishedTurnComesNext();

    void aFactTouchesOnlyWhatItChanges();
    void anUndoTouchesWhatItTakesBack();
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
    book.rankingReveal = RankingReveal::Approved;
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
}

void StageTest::fieldsThatASceneDoesNotNeedAreDropped()
{
    Evening evening;
    evening.take({Scene::Waiting, Tri, TieuPham, {"binh_hai"}, 3});
    QCOMPARE(evening.contest.live, Cue{});
    evening.must(SetStandby{{Scene::Standings, Tri, TieuPham, {"binh_hai"}, 3}});
    QCOMPARE(evening.contest.standby, (Cue{Scene::Standings, Tri, {}, {}, 0}));
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

void StageTest::takingACueMovesNothingElse()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.must(SetStandby{cueOf(Scene::Judging)});
    const TurnState before = *evening.contest.turn(Skit);
    evening.take(cueOf(Scene::Clock));
    QCOMPARE(evening.contest.standby, cueOf(Scene::Judging));
    QCOMPARE(evening.contest.onStage, std::optional(Skit));
    QVERIFY(*evening.contest.turn(Skit) == before);
}

void StageTest::nothingDoneIsNothingToUndo()
{
    Evening evening;
    QCOMPARE(codeOf(undo(evening)), std::string("nothingToUndo"));
}

void StageTest::onlyTheNewestActCanBeTakenBack()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    const std::int64_t call = evening.contest.sequence;
    evening.must(StartClock{Skit});
    QCOMPARE(codeOf(evening.give(Undo{call})), std::string("cannotUndo"));
    evening.must(Undo{call + 1});
    QCOMPARE(codeOf(evening.give(Undo{call + 1})), std::string("cannotUndo"));
    evening.must(Undo{call});
    QCOMPARE(codeOf(evening.give(Undo{call})), std::string("nothingToUndo"));
}

void StageTest::severalLevelsAreTakenBackOneByOne()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Quiz);
    evening.call(Skit);
    evening.must(SetStandby{cueOf(Scene::Clock)});
    evening.take(cueOf(Scene::Team));
    evening.must(StartClock{Skit});
    evening.now.bootMs += 30'000;
    evening.must(PauseClock{Skit, "mất tiếng"});
    evening.must(ResumeClock{Skit});
    evening.now.bootMs += 30'000;
    evening.must(StopClock{Skit});
    evening.must(EnterMeasuredTime{Skit, 61'000, "bấm trễ"});
    evening.must(GiveDeduction{Skit, points(1), "r"});
    const auto clock = [&evening] { return evening.contest.turn(Skit)->clock; };
    const auto back = [&evening] { evening.must(Undo{evening.contest.undoStack.back().sequence}); };

    back();
    QVERIFY(evening.contest.turn(Skit)->deductions.empty());
    QCOMPARE(clock().countedMs(), std::int64_t(61'000));
    back();
    QCOMPARE(clock().state, StageClock::State::Stopped);
    QCOMPARE(clock().countedMs(), std::int64_t(60'000));
    back();
    QCOMPARE(clock().state, StageClock::State::Running);
    evening.now.bootMs += 1'000; // it has been running all the time
    QCOMPARE(clock().elapsedMs(evening.now), std::int64_t(61'000));
    back();
    QCOMPARE(clock().state, StageClock::State::Paused);
    QCOMPARE(clock().countedMs(), std::int64_t(30'000));
    back();
    QCOMPARE(clock().elapsedMs(evening.now), std::int64_t(61'000)); // that pause never was
    back();
    QCOMPARE(clock(), StageClock{});
    QCOMPARE(evening.contest.liveNumber, std::int64_t(1));
    back();
    QCOMPARE(evening.contest.live, Cue{});
    QCOMPARE(evening.contest.liveNumber, std::int64_t(2)); // an undo counts on
    back();
    QCOMPARE(evening.contest.standby, Cue{});
    back();
    QVERIFY(!evening.contest.turn(Skit)->called);
    QCOMPARE(evening.contest.onStage, std::optional(Quiz));
    back();
    QCOMPARE(evening.contest.onStage, std::optional<TurnId>());
    QVERIFY(evening.contest.undoStack.empty());
}

void StageTest::aCallStandsOnceSomethingWasEnteredForIt()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Quiz);
    evening.must(EnterKeyResult{Quiz, TracNghiem, 3});
    QCOMPARE(codeOf(undo(evening)), std::string("nothingToUndo"));
    evening.call(Skit);
    evening.must(StartClock{Skit});
    evening.sheet(Skit, Gk1, points(30));
    QCOMPARE(codeOf(undo(evening)), std::string("carried out")); // the clock
    QCOMPARE(codeOf(undo(evening)), std::string("nothingToUndo"));
    QVERIFY(evening.contest.turn(Skit)->called);
}

void StageTest::takingBackARepeatedCallKeepsTheTurnCalled()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.call(Quiz);
    evening.call(Skit);
    evening.must(Undo{evening.contest.sequence});
    QVERIFY(evening.contest.turn(Skit)->called);
    QCOMPARE(evening.contest.onStage, std::optional(Quiz));
}

void StageTest::aPublishedScoreCannotBeTakenBack()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.must(GiveDeduction{Skit, points(1), "r"});
    evening.take(cueOf(Scene::Judging));
    evening.mark(Skit, points(38));
    evening.must(ApproveTurn{Skit});
    evening.must(SetStandby{cueOf(Scene::Score)});
    evening.take(cueOf(Scene::Score));
    QCOMPARE(evening.contest.undoStack.size(), std::size_t(1)); // only the standby
    QCOMPARE(codeOf(undo(evening)), std::string("carried out"));
    QCOMPARE(codeOf(undo(evening)), std::string("nothingToUndo"));
    QVERIFY(evening.contest.turn(Skit)->approved);
    QCOMPARE(evening.contest.live, cueOf(Scene::Score));
}

void StageTest::anUnpublishedApprovalCanBeTakenBack()
{
    Evening evening;
    evening.draw(Tri);
    evening.play(Skit, points(38));
    evening.must(Undo{evening.contest.sequence});
    QVERIFY(!evening.contest.turn(Skit)->approved);
    evening.must(ReturnSheet{Skit, Gk1, "cộng nhầm"});
    evening.sheet(Skit, Gk1, points(33));
    evening.must(ApproveTurn{Skit});
    QVERIFY(reckon(evening.contest, Skit).score.total == Fraction(points(37)));
}

void StageTest::aCueThatRevealedNothingNewCanBeTakenBack()
{
    Evening evening;
    evening.draw(Tri);
    evening.play(Skit, points(38));
    evening.take(cueOf(Scene::Score));
    evening.take({Scene::Black, {}, {}, {}, 0});
    evening.take(cueOf(Scene::Score)); // known to the hall by now
    evening.must(Undo{evening.contest.sequence});
    QCOMPARE(evening.contest.live.scene, Scene::Black);
    evening.must(Undo{evening.contest.undoStack.back().sequence});
    QCOMPARE(evening.contest.live, cueOf(Scene::Score));
    QCOMPARE(evening.contest.liveNumber, std::int64_t(5));
}

void StageTest::theFirstPrizeFreezesTheResults()
{
    Evening evening;
    evening.playRound(Tri, apart());
    const std::size_t levels = evening.contest.undoStack.size();
    QCOMPARE(levels, std::size_t(24)); // the approvals; each call has its sheets
    evening.decide(Tri);
    QCOMPARE(evening.contest.undoStack.size(), levels);
    evening.take({Scene::Prize, Tri, {}, {}, 1});
    QCOMPARE(codeOf(undo(evening)), std::string("nothingToUndo"));
}

void StageTest::aDrawAndAMarkAreNeverTakenBack()
{
    Evening evening;
    evening.draw(Tri);
    QCOMPARE(codeOf(undo(evening)), std::string("nothingToUndo"));
    evening.call(Skit);
    evening.sheet(Skit, Gk1, points(30));
    QCOMPARE(codeOf(evening.give(Undo{evening.contest.sequence})), std::string("nothingToUndo"));
    evening.must(ExcuseJudge{Tri, Skit, Gk2, "r"});
    QCOMPARE(codeOf(undo(evening)), std::string("nothingToUndo"));
}

void StageTest::theStackHasABottom()
{
    Evening evening;
    for (int i = 0; i < 250; ++i) {
        evening.take({i % 2 == 0 ? Scene::Black : Scene::Pause, {}, {}, {}, 0});
    }
    int levels = 0;
    while (!undo(evening)) {
        ++levels;
    }
    QCOMPARE(levels, 100);
    QCOMPARE(evening.contest.live.scene, Scene::Pause); // as after the 150th
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
}

void StageTest::segmentStandingsFollowTheirLastTurnWhereTheyAreShownAtOnce()
{
    Rulebook book = binhSon();
    book.rankingReveal = RankingReveal::Approved;
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

void StageTest::anUndoTouchesWhatItTakesBack()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    const Touched touched
        = touchedBy(evening.contest, Undone{evening.contest.undoStack.back().sequence});
    QVERIFY(touched.stage);
    QCOMPARE(touched.turns, std::set<TurnId>{Skit});
}

QTEST_APPLESS_MAIN(StageTest)
#include "stage_test.moc"
