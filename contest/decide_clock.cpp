// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders about the stage clock: Idle -> Running -> (Paused -> Running)* -> Stopped.
#include "contest/checks.h"
#include "contest/decide_parts.h"
#include "contest/text.h"

namespace contest {

namespace {

constexpr std::int64_t LongestMs = 24LL * 60 * 60 * 1000;

Words stateWords(StageClock::State state)
{
    switch (state) {
    case StageClock::State::Idle:
        return {"chưa chạy", "has not started"};
    case StageClock::State::Running:
        return {"đang chạy", "is running"};
    case StageClock::State::Paused:
        return {"đang tạm dừng", "is paused"};
    case StageClock::State::Stopped:
        break;
    }
    return {"đã dừng", "has stopped"};
}

Check clockIs(const Contest &contest, const TurnId &turn, StageClock::State wanted)
{
    if (auto refusal = turnInPlay(contest, turn)) {
        return refusal;
    }
    const StageClock::State state = contest.turn(turn)->clock.state;
    if (state == wanted) {
        return std::nullopt;
    }
    const Words words = stateWords(state);
    return Refusal{RefusalCode::ClockState,
        {turnName(contest, turn) + ": đồng hồ " + words.vi,
            turnName(contest, turn) + ": the clock " + words.en},
        turn.team.text};
}

}

Decision decided(const Contest &contest, const StartClock &order)
{
    if (auto refusal = clockIs(contest, order.turn, StageClock::State::Idle)) {
        return *refusal;
    }
    if (auto refusal = sessionGoesOn(contest, order.turn)) {
        return *refusal;
    }
    return Facts{ClockStarted{order.turn}};
}

Decision decided(const Contest &contest, const PauseClock &order)
{
    if (auto refusal = clockIs(contest, order.turn, StageClock::State::Running)) {
        return *refusal;
    }
    if (auto refusal = reasonGiven(order.reason)) {
        return *refusal;
    }
    if (order.agoMs < 0 || order.agoMs > LongestAgoMs) {
        return Refusal{RefusalCode::MarkOutOfRange,
            {"lúc bấm tạm dừng phải trong vòng " + durationText(LongestAgoMs) + " vừa qua",
                "a pause was pressed within the last " + durationText(LongestAgoMs)},
            "agoMs"};
    }
    return Facts{ClockPaused{order.turn, order.reason, order.agoMs}};
}

Decision decided(const Contest &contest, const ResumeClock &order)
{
    if (auto refusal = clockIs(contest, order.turn, StageClock::State::Paused)) {
        return *refusal;
    }
    if (auto refusal = sessionGoesOn(contest, order.turn)) {
        return *refusal;
    }
    return Facts{ClockResumed{order.turn}};
}

Decision decided(const Contest &contest, const StopClock &order)
{
    // A paused clock may be stopped too: the team does not come back on.
    const TurnState *turn = contest.turn(order.turn);
    const bool paused = turn && turn->clock.state == StageClock::State::Paused;
    if (auto refusal = clockIs(
            contest, order.turn, paused ? StageClock::State::Paused : StageClock::State::Running)) {
        return *refusal;
    }
    return Facts{ClockStopped{order.turn}};
}

Decision decided(const Contest &contest, const EnterMeasuredTime &order)
{
    if (auto refusal = turnInPlay(contest, order.turn)) {
        return *refusal;
    }
    if (order.elapsedMs < 0 || order.elapsedMs > LongestMs) {
        return Refusal{RefusalCode::MarkOutOfRange,
            {"thời gian đo phải từ 00:00 đến " + durationText(LongestMs),
                "a measured time is from 00:00 to " + durationText(LongestMs)},
            "elapsedMs"};
    }
    if (auto refusal = reasonGiven(order.reason)) {
        return *refusal;
    }
    return Facts{TimeMeasured{order.turn, order.elapsedMs, order.reason}};
}

}
