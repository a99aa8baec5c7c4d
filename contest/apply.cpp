// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fold: how each fact changes the state.
#include "contest/fold_incidents.h"
#include "contest/fold_round.h"
#include "contest/undo_stack.h"

#include <algorithm>
#include <utility>

namespace contest {

namespace {

//! Who comes in for a lost team plays under its number.
void takeOverNumbers(
    RoundState &state, const std::vector<TeamId> &before, const std::vector<TeamId> &now)
{
    for (std::size_t i = 0; i < std::min(before.size(), now.size()); ++i) {
        std::replace(state.runningOrder.begin(), state.runningOrder.end(), before[i], now[i]);
        std::replace(state.playingOrder.begin(), state.playingOrder.end(), before[i], now[i]);
    }
}

//! Enters a component's value; one that replaces another is a correction.
template<class Value>
void enter(std::map<ComponentId, Value> &values, std::vector<Correction<Value>> &corrections,
    const ComponentId &component, const Value &value)
{
    const auto [entry, isFirst] = values.try_emplace(component, value);
    if (!isFirst && entry->second != value) {
        corrections.push_back({component, entry->second, value});
        entry->second = value;
    }
}

//! A corrected score changes in the hall only where it is announced again, on its own scene.
void publish(TurnState &turn, Scene scene)
{
    if (scene == Scene::Score) {
        turn.announced.clear();
    }
    turn.published = turn.announced.empty();
}

//! One handler per kind of fact; a new kind does not compile until it has one.
struct Folding
{
    Contest &contest;
    const RecordedFact &recorded;

    RoundState *round(const RoundId &id) const
    {
        const auto found = contest.rounds.find(id);
        return found == contest.rounds.end() ? nullptr : &found->second;
    }
    TurnState &turn(const TurnId &id) const { return contest.turns[id]; }
    void runningUntilNow(StageClock &clock) const
    {
        clock.accumulatedMs = clock.elapsedMs(recorded.stamp);
    }

    void operator()(const ShowOpened &) const {}
    void operator()(const TurnCalled &fact) const
    {
        turn(fact.turn).called = true;
        contest.onStage = fact.turn;
    }
    void operator()(const ClockStarted &fact) const
    {
        StageClock &clock = turn(fact.turn).clock;
        clock = {};
        clock.state = StageClock::State::Running;
        clock.runningSince = recorded.stamp;
    }
    void operator()(const ClockPaused &fact) const
    {
        StageClock &clock = turn(fact.turn).clock;
        const std::int64_t before = clock.accumulatedMs;
        runningUntilNow(clock);
        // It counts from the press, and never from before the clock ran.
        clock.accumulatedMs
            -= std::clamp<std::int64_t>(fact.agoMs, 0, clock.accumulatedMs - before);
        clock.state = StageClock::State::Paused;
        clock.reason = fact.reason;
        clock.pauses.push_back({clock.accumulatedMs, fact.reason});
    }
    void operator()(const ClockResumed &fact) const
    {
        StageClock &clock = turn(fact.turn).clock;
        clock.state = StageClock::State::Running;
        clock.runningSince = recorded.stamp;
    }
    void operator()(const ClockStopped &fact) const
    {
        StageClock &clock = turn(fact.turn).clock;
        runningUntilNow(clock);
        clock.state = StageClock::State::Stopped;
    }
    void operator()(const TimeMeasured &fact) const
    {
        StageClock &clock = turn(fact.turn).clock;
        runningUntilNow(clock);
        clock.state = StageClock::State::Stopped;
        clock.measuredMs = fact.elapsedMs;
        clock.reason = fact.reason;
    }
    void operator()(const SheetSubmitted &fact) const
    {
        Sheet &sheet = turn(fact.turn).sheets[fact.judge];
        sheet.marks = fact.marks;
        sheet.note = fact.note;
        sheet.source = fact.source;
        ++sheet.version;
        sheet.returned = false;
        sheet.sequence = recorded.sequence;
    }
    void operator()(const SheetReturned &fact) const
    {
        TurnState &state = turn(fact.turn);
        const auto sheet = state.sheets.find(fact.judge);
        if (sheet != state.sheets.end()) {
            sheet->second.returned = true;
            sheet->second.returnReasons.push_back(fact.reason);
        }
    }
    void operator()(const JudgeExcused &fact) const
    {
        if (fact.turn) {
            turn(*fact.turn).excused[fact.judge] = fact.reason;
        } else if (RoundState *state = round(fact.round)) {
            state->excused[fact.judge] = fact.reason;
        }
    }
    void operator()(const KeyResultEntered &fact) const
    {
        TurnState &state = turn(fact.turn);
        enter(state.keyResults, state.keyCorrections, fact.component, {fact.right, fact.wrong});
    }
    void operator()(const PointsEntered &fact) const
    {
        TurnState &state = turn(fact.turn);
        enter(state.entered, state.pointsCorrections, fact.component, fact.points);
    }
    void operator()(const ChangeoverMeasured &fact) const
    {
        turn(fact.turn).changeoverMs = fact.elapsedMs;
    }
    void operator()(const DeductionGiven &fact) const
    {
        turn(fact.turn).deductions.push_back(
            {fact.points, fact.reason, recorded.sequence, fact.rule});
    }
    void operator()(const DeviationSettled &fact) const
    {
        turn(fact.turn).discussed = Discussion{fact.reason, recorded.sequence};
    }
    void operator()(const TurnApproved &fact) const
    {
        TurnState &state = turn(fact.turn);
        state.approved = true;
        // An approved turn keeps its panel whatever is decided later.
        if (!state.panelAsOf) {
            state.panelAsOf = contest.rulebook->amendedPanels.size();
        }
        if (const RoundState *roundState = round(fact.turn.round)) {
            state.excused.insert(roundState->excused.begin(), roundState->excused.end());
        }
    }
    void operator()(const EntrantsNamed &fact) const
    {
        if (RoundState *state = round(fact.round)) {
            takeOverNumbers(*state, contest.teamsOf(fact.round), fact.teams);
            if (state->named) {
                state->namedBefore.push_back(*state->named);
            }
            state->named = fact;
        }
    }
    void operator()(const StandbySet &fact) const { contest.standby = fact.cue; }
    void operator()(const CueTaken &fact) const
    {
        contest.live = fact.cue;
        ++contest.liveNumber;
        if (contest.standby == fact.cue) {
            contest.standby.reset();
        }
        for (const TurnId &shown : turnsShownBy(contest, fact.cue)) {
            publish(turn(shown), fact.cue.scene);
        }
        RoundState *state = round(fact.cue.round);
        if (state && fact.cue.scene == Scene::Prize) {
            state->revealedSteps = std::max(state->revealedSteps, fact.cue.step);
        }
        if (state && fact.cue.scene == Scene::Standings) {
            state->shownBonuses = state->bonuses;
        }
    }
    void operator()(const RoundImported &fact) const
    {
        if (RoundState *state = round(fact.closing.round)) {
            state->closed = fact.closing;
            state->decision = fact.decision;
            state->importedKey = fact.key;
        }
    }
    void operator()(const Undone &fact) const { takeBack(contest, fact.sequence); }
    void operator()(const SeatGranted &fact) const
    {
        contest.seats[fact.seat] = {fact.device, fact.tokenHash};
    }
    void operator()(const SeatRevoked &fact) const { contest.seats.erase(fact.seat); }
    //! What changes its round and nothing else: contest/fold_round.h.
    template<class F>
    auto operator()(const F &fact) const -> decltype(fold(std::declval<RoundState &>(), fact))
    {
        if (RoundState *state = round(fact.round)) {
            fold(*state, fact);
        }
    }
    //! An evening that goes wrong: contest/fold_incidents.h.
    template<class F>
    auto operator()(const F &fact) const -> decltype(fold(contest, recorded, fact))
    {
        fold(contest, recorded, fact);
        contest.incidents.emplace_back(fact);
    }
};

}

void apply(Contest &contest, const RecordedFact &recorded)
{
    rememberForUndo(contest, recorded);
    std::visit(Folding{contest, recorded}, recorded.fact);
    contest.sequence = recorded.sequence;
}

}
