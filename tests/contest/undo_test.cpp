// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be taken back.
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

}

class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingDoneIsNothingToUndo();
    void onlyTheNewestActCanBeTakenBack();
    void severalLevelsAreTakenBackOneByOne();
    void aCallStandsOnceSomethingWasEnteredForIt();
    void takingBackARepeatedCallKeepsTheTurnCalled();
    void aPublishedScoreCannotBeTakenBack();
    void anUnpublishedApprovalCanBeTakenBack();
    void aCueThatRevealedNothingNewCanBeTakenBack();
    void theFirstPrizeFreezesTheResults();
    void whatBelongsToADepartedTeamStays();
    void aStandbyThatWasTakenOrReplacedIsNotOfferedAnyMore();
    void aClosedRoundLeavesNothingToTakeBack();
    void whatAnotherRoundDidIsTakenBackAfterAClose();
    void anOldFileThatUndidAClosedRoundsStandbyStillFolds();
    void aDrawAndAMarkAreNeverTakenBack();
    void theStackHasABottom();
    void anUndoTouchesWhatItTakesBack();
};

void UndoTest::nothingDoneIsNothingToUndo()
{
    Evening evening;
    QCOMPARE(codeOf(undo(evening)), std::string("nothingToUndo"));
}

void UndoTest::onlyTheNewestActCanBeTakenBack()
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

void UndoTest::severalLevelsAreTakenBackOneByOne()
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
    QVERIFY(!evening.contest.standby);
    back();
    QVERIFY(!evening.contest.turn(Skit)->called);
    QCOMPARE(evening.contest.onStage, std::optional(Quiz));
    back();
    QCOMPARE(evening.contest.onStage, std::optional<TurnId>());
    QVERIFY(evening.contest.undoStack.empty());
}

void UndoTest::aCallStandsOnceSomethingWasEnteredForIt()
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

void UndoTest::takingBackARepeatedCallKeepsTheTurnCalled()
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

void UndoTest::aPublishedScoreCannotBeTakenBack()
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
    QCOMPARE(codeOf(undo(evening)), std::string("nothingToUndo"));
    QVERIFY(evening.contest.turn(Skit)->approved);
    QCOMPARE(evening.contest.live, cueOf(Scene::Score));
}

void UndoTest::anUnpublishedApprovalCanBeTakenBack()
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

void UndoTest::aCueThatRevealedNothingNewCanBeTakenBack()
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

void UndoTest::theFirstPrizeFreezesTheResults()
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

void UndoTest::whatBelongsToADepartedTeamStays()
{
    Evening evening;
    evening.draw(Tri);
    evening.play({Tri, GioiThieu, {"binh_tri"}}, points(18));
    evening.play({Tri, GioiThieu, {"binh_hai"}}, points(18));
    evening.must(RemoveTeam{Tri, {"binh_hai"}, Departure::Withdrawn, KienThuc, "r"});
    QCOMPARE(codeOf(undo(evening)), std::string("carried out")); // the other team's approval
    QVERIFY(!evening.contest.turn({Tri, GioiThieu, {"binh_tri"}})->approved);
    QVERIFY(evening.contest.turn({Tri, GioiThieu, {"binh_hai"}})->approved);
}

void UndoTest::aStandbyThatWasTakenOrReplacedIsNotOfferedAnyMore()
{
    Evening evening;
    evening.draw(Tri);
    evening.must(SetStandby{cueOf(Scene::Score)});
    evening.must(SetStandby{cueOf(Scene::Team)});
    QCOMPARE(evening.contest.undoStack.size(), std::size_t(1));
    evening.call(Quiz);
    evening.call(Skit);
    evening.take(cueOf(Scene::Team));
    QCOMPARE(codeOf(undo(evening)), std::string("carried out")); // the take
    QCOMPARE(evening.contest.standby, std::optional(cueOf(Scene::Team)));
    QCOMPARE(codeOf(undo(evening)), std::string("carried out")); // the call
    QCOMPARE(evening.contest.onStage, std::optional(Quiz));
    QCOMPARE(codeOf(undo(evening)), std::string("carried out"));
    QCOMPARE(codeOf(undo(evening)), std::string("nothingToUndo"));
}

void UndoTest::aClosedRoundLeavesNothingToTakeBack()
{
    Evening evening;
    evening.playRound(Tri, apart());
    evening.must(SetStandby{cueOf(Scene::Judging)}); // of Tri, never taken
    evening.decide(Tri);
    evening.reveal(Tri);
    QVERIFY(evening.contest.round(Tri).closed);
    QVERIFY(evening.contest.undoStack.empty());
    QCOMPARE(codeOf(undo(evening)), std::string("nothingToUndo"));
}

void UndoTest::whatAnotherRoundDidIsTakenBackAfterAClose()
{
    Evening evening;
    evening.playRound(Tri, apart());
    evening.decide(Tri);
    evening.draw(Phuoc);
    const TurnId other = evening.contest.turnsOf(Phuoc)[0];
    evening.call(other);
    evening.must(SetStandby{cueOf(Scene::Team, other)});
    evening.reveal(Tri);
    QVERIFY(evening.contest.round(Tri).closed);
    QCOMPARE(codeOf(undo(evening)), std::string("carried out"));
    QVERIFY(!evening.contest.standby);
    QCOMPARE(codeOf(undo(evening)), std::string("carried out"));
    QVERIFY(!evening.contest.turn(other)->called);
}

void UndoTest::anOldFileThatUndidAClosedRoundsStandbyStillFolds()
{
    Evening evening;
    evening.playRound(Tri, apart());
    evening.must(SetStandby{cueOf(Scene::Judging)});
    const std::int64_t standby = evening.contest.sequence;
    evening.decide(Tri);
    evening.reveal(Tri);
    const Contest before = evening.contest;
    evening.record(Undone{standby});
    QCOMPARE(evening.contest.live, before.live);
    QCOMPARE(evening.contest.liveNumber, before.liveNumber);
    QVERIFY(evening.contest.turns == before.turns);
    QVERIFY(evening.contest.rounds == before.rounds);
    QCOMPARE(evening.contest.sequence, before.sequence + 1);
}

void UndoTest::aDrawAndAMarkAreNeverTakenBack()
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

void UndoTest::theStackHasABottom()
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

void UndoTest::anUndoTouchesWhatItTakesBack()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    const Touched touched
        = touchedBy(evening.contest, Undone{evening.contest.undoStack.back().sequence});
    QVERIFY(touched.stage);
    QCOMPARE(touched.turns, std::set<TurnId>{Skit});
}

QTEST_APPLESS_MAIN(UndoTest)
#include "undo_test.moc"
