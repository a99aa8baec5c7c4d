// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stage clock: its states, its pauses, a reboot, and the time that people measured.
#include "tests/contest/evening.h"

#include <QTest>

using namespace contest;

namespace {

const TurnId Skit{Tri, TieuPham, {"binh_hai"}};

}

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClockKnowsItsStates();
    void pausesDoNotCount();
    void aPauseCountsFromThePressNotFromItsReason();
    void afterARebootTheClockKeepsWhatItHad();
    void aMeasuredTimeReplacesTheClock();
    void aTurnIsNotApprovedWhileItsClockRuns();
};

void ClockTest::theClockKnowsItsStates()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    const auto tries = [&evening](const QString &expected) {
        QStringList possible;
        for (const auto &[name, order] : std::vector<std::pair<QString, Order>>{
                 {"start", StartClock{Skit}}, {"pause", PauseClock{Skit, "mất tiếng"}},
                 {"resume", ResumeClock{Skit}}, {"stop", StopClock{Skit}}}) {
            const auto answer = contest::decide(evening.contest, order, {}, evening.now);
            if (answer) {
                possible += name;
            } else {
                QCOMPARE(codeText(answer.error().code), std::string("clockState"));
            }
        }
        QCOMPARE(possible.join(' '), expected);
    };
    tries("start");
    evening.must(StartClock{Skit});
    tries("pause stop");
    evening.must(PauseClock{Skit, "mất tiếng"});
    tries("resume stop");
    evening.must(ResumeClock{Skit});
    tries("pause stop");
    evening.must(StopClock{Skit});
    tries("");
}

void ClockTest::pausesDoNotCount()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.must(StartClock{Skit});
    QCOMPARE(evening.contest.turn(Skit)->clock.elapsedMs(evening.now.bootMs - 1),
        std::int64_t(0)); // an estimate of the desk's clock may be early
    evening.now.bootMs += 300'000;
    QCOMPARE(evening.contest.turn(Skit)->clock.elapsedMs(evening.now), std::int64_t(300'000));
    QCOMPARE(
        evening.contest.turn(Skit)->clock.elapsedMs(evening.now.bootMs), std::int64_t(300'000));
    evening.must(PauseClock{Skit, "mất tiếng"});
    evening.now.bootMs += 1'000'000;
    QCOMPARE(evening.contest.turn(Skit)->clock.elapsedMs(evening.now), std::int64_t(300'000));
    evening.must(ResumeClock{Skit});
    evening.now.bootMs += 359'999;
    evening.must(StopClock{Skit});
    const StageClock &clock = evening.contest.turn(Skit)->clock;
    QCOMPARE(clock.countedMs(), std::int64_t(659'999));
    evening.mark(Skit, points(38));
    QCOMPARE(reckon(evening.contest, Skit).score.timePenalty, Points{});
}

void ClockTest::aPauseCountsFromThePressNotFromItsReason()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.must(StartClock{Skit});
    evening.now.bootMs += 251'000;
    evening.must(PauseClock{Skit, "mất tiếng", 6'000});
    const auto pauses = [&evening] { return evening.contest.turn(Skit)->clock.pauses; };
    QCOMPARE(evening.contest.turn(Skit)->clock.countedMs(), std::int64_t(245'000));
    QVERIFY((pauses() == std::vector<ClockPause>{{245'000, "mất tiếng"}}));
    evening.must(ResumeClock{Skit});
    evening.now.bootMs += 2'000;
    evening.must(PauseClock{Skit, "mất điện", LongestAgoMs}); // the clock ran for 2 s only
    QCOMPARE(evening.contest.turn(Skit)->clock.countedMs(), std::int64_t(245'000));
    QCOMPARE(pauses().size(), std::size_t(2));
    evening.must(Undo{evening.contest.undoStack.back().sequence});
    QCOMPARE(pauses().size(), std::size_t(1));
    for (const std::int64_t ago : {std::int64_t(-1), LongestAgoMs + 1}) {
        const auto refusal = evening.give(PauseClock{Skit, "mất điện", ago});
        QCOMPARE(codeOf(refusal), std::string("markOutOfRange"));
        QCOMPARE(refusal->field, std::string("agoMs"));
    }
}

void ClockTest::afterARebootTheClockKeepsWhatItHad()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.must(StartClock{Skit});
    evening.now.bootMs += 100'000;
    evening.must(PauseClock{Skit, "mất điện"});
    evening.must(ResumeClock{Skit});
    evening.now = {2'000'000, 400'000, "boot-2"};
    QCOMPARE(evening.contest.turn(Skit)->clock.elapsedMs(evening.now), std::int64_t(100'000));
    evening.must(StopClock{Skit});
    QCOMPARE(evening.contest.turn(Skit)->clock.countedMs(), std::int64_t(100'000));
    evening.must(EnterMeasuredTime{Skit, 700'000, "mất điện"});
    QCOMPARE(evening.contest.turn(Skit)->clock.countedMs(), std::int64_t(700'000));
}

void ClockTest::aMeasuredTimeReplacesTheClock()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.must(StartClock{Skit});
    evening.now.bootMs += 50'000;
    evening.must(EnterMeasuredTime{Skit, 61'500, "bấm trễ"});
    const StageClock &clock = evening.contest.turn(Skit)->clock;
    QCOMPARE(clock.state, StageClock::State::Stopped);
    QCOMPARE(clock.accumulatedMs, std::int64_t(50'000));
    QCOMPARE(clock.countedMs(), std::int64_t(61'500));
    QCOMPARE(clock.reason, std::string("bấm trễ"));
    QCOMPARE(codeOf(evening.give(EnterMeasuredTime{Skit, -1, "r"})), std::string("markOutOfRange"));
    QCOMPARE(codeOf(evening.give(EnterMeasuredTime{Skit, 90'000'000, "r"})),
        std::string("markOutOfRange"));
}

void ClockTest::aTurnIsNotApprovedWhileItsClockRuns()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.must(StartClock{Skit});
    evening.mark(Skit, points(38)); // judges may mark meanwhile
    QCOMPARE(codeOf(evening.give(ApproveTurn{Skit})), std::string("clockState"));
    evening.must(PauseClock{Skit, "mất tiếng"});
    QCOMPARE(codeOf(evening.give(ApproveTurn{Skit})), std::string("clockState"));
    evening.must(StopClock{Skit});
    evening.must(ApproveTurn{Skit});
}

QTEST_APPLESS_MAIN(ClockTest)
#include "clock_test.moc"
