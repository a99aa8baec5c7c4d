// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes evenings that get somewhere.
#include "tests/show/playwright.h"

#include "contest/reveal.h"
#include "tests/link/incident_script.h"

namespace show {

using namespace contest;
using messages::Step;

messages::Step Playwright::next()
{
    Step step;
    if (m_random() % 5 != 0) {
        if (const auto order = straight(step)) {
            step.order = *order;
            return step;
        }
    }
    return messages::nextStep(m_random, m_contest);
}

Order Playwright::take(Scene scene, const TurnId &turn) const
{
    return TakeCue{m_contest.liveNumber, {scene, turn.round, turn.segment, turn.team, 0}};
}

//! A score that may be shown and was not; half of the scores of an evening are shown at once.
std::optional<Order> Playwright::unshownScore()
{
    for (const auto &[id, state] : m_contest.turns) {
        if (state.approved && !state.published && scoreIsRevealed(m_contest, id)
            && m_random() % 2 == 0) {
            return take(Scene::Score, id);
        }
    }
    return std::nullopt;
}

std::optional<Order> Playwright::straight(Step &step)
{
    if (m_contest.round(Tri).runningOrder.empty()) {
        return DrawRunningOrder{Tri, m_random()};
    }
    for (const TurnId &turn : m_contest.turnsOf(Tri)) {
        const TurnState *state = m_contest.turn(turn);
        if (m_contest.isVoid(turn) || (state && state->approved)) {
            continue;
        }
        if (!state || !state->called) {
            const auto score = unshownScore();
            return score ? score : Order(CallTurn{turn});
        }
        return marking(step, turn);
    }
    return std::nullopt; // the ceremony
}

std::optional<Order> Playwright::marking(Step &step, const TurnId &turn)
{
    const TurnState &state = *m_contest.turn(turn);
    const bool isOnAir = m_contest.live.turn() == turn;
    if (state.clock.state == StageClock::State::Idle) {
        return isOnAir ? Order(StartClock{turn}) : take(Scene::Team, turn);
    }
    if (state.clock.state == StageClock::State::Running) {
        return StopClock{turn};
    }
    if (!isOnAir && m_random() % 2 == 0) {
        return take(Scene::Judging, turn);
    }
    const std::vector<JudgeId> awaited = awaitedJudges(m_contest, turn);
    const Segment &segment = *m_contest.rulebook->segment(turn.segment);
    if (!awaited.empty()) {
        const JudgeId judge = awaited[m_random() % awaited.size()];
        step.actor = {SeatKind::Judge, judge};
        return SubmitSheet{turn, judge, messages::randomMarks(m_random, segment),
            "ghi chú " + std::to_string(m_random() % 100), SheetSource::Tablet};
    }
    const auto talk = messages::discussionOf(m_contest, turn);
    if (talk && m_random() % 2 == 0) {
        return *talk;
    }
    for (const KeyComponent &key : contest::keysOf(m_contest, turn)) {
        if (!state.keyResults.contains(key.id)) {
            return EnterKeyResult{turn, key.id, int(m_random() % unsigned(key.questions + 1))};
        }
    }
    return talk.value_or(ApproveTurn{turn});
}

std::vector<Step> writeEvening(messages::Random &random, const Rulebook &book, std::size_t length)
{
    messages::Play play(book);
    std::vector<Step> script;
    while (script.size() < length && !play.evening.contest.round(Tri).closed) {
        Step step = Playwright(random, play.evening.contest).next();
        const bool isTalk = std::holds_alternative<SettleDeviation>(step.order);
        step.waitMs = isTalk ? 0 : std::int64_t(random() % 40); // not every evening has the talk
        if (play.perform(step)) {
            script.push_back(std::move(step));
        }
    }
    return script;
}

}
