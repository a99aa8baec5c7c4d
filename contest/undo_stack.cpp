// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the operator can still take back: the newest facts that nothing has built upon yet.
#include "contest/undo_stack.h"

#include "contest/overloaded.h"
#include "contest/reveal.h"

#include <algorithm>

namespace contest {

namespace {

constexpr std::size_t MostLevels = 100; // bounds the state, not the record

std::optional<TurnId> turnOf(const Fact &fact)
{
    return std::visit(
        [](const auto &each) -> std::optional<TurnId> {
            if constexpr (requires { TurnId(each.turn); }) {
                return each.turn;
            } else {
                return std::nullopt;
            }
        },
        fact);
}

template<class Predicate>
void forget(Contest &contest, Predicate predicate)
{
    std::erase_if(contest.undoStack, predicate);
}

void forgetRound(Contest &contest, const RoundId &round)
{
    forget(contest, [&round](const Undoable &each) {
        const std::optional<TurnId> turn = turnOf(each.fact);
        return turn && turn->round == round;
    });
}

bool isOf(const RoundId &round, const std::optional<Cue> &cue)
{
    return cue && cue->round == round;
}

//! Of a closed round nothing is prepared or brought back on the screen any more.
void forgetCuesOf(Contest &contest, const RoundId &round)
{
    forget(contest, [&round](const Undoable &each) {
        if (const auto *set = std::get_if<StandbySet>(&each.fact)) {
            return isOf(round, set->cue) || isOf(round, each.standbyBefore);
        }
        const auto *taken = std::get_if<CueTaken>(&each.fact);
        return taken
            && (isOf(round, taken->cue) || isOf(round, each.liveBefore)
                || isOf(round, each.standbyBefore));
    });
}

void forgetClosed(Contest &contest, const RoundId &round)
{
    forgetRound(contest, round);
    forgetCuesOf(contest, round);
}

//! A choice that was taken or replaced has nothing left to take back.
void forgetStandbys(Contest &contest)
{
    forget(contest,
        [](const Undoable &each) { return std::holds_alternative<StandbySet>(each.fact); });
}

//! A call stands once somebody has entered something for its turn.
void forgetCall(Contest &contest, const TurnId &turn)
{
    forget(contest, [&turn](const Undoable &each) {
        const auto *called = std::get_if<TurnCalled>(&each.fact);
        return called && called->turn == turn;
    });
}

void forgetWhatIsRevealed(Contest &contest, const Cue &cue)
{
    forgetCues(contest);
    for (const TurnId &turn : turnsShownBy(contest, cue)) {
        forgetTurn(contest, turn);
    }
    if (cue.scene == Scene::Prize) {
        forgetRound(contest, cue.round);
    }
}

void forgetTeam(Contest &contest, const TeamLeft &left)
{
    forget(contest, [&left](const Undoable &each) {
        const std::optional<TurnId> turn = turnOf(each.fact);
        return turn && turn->round == left.round && turn->team == left.team;
    });
}

void remember(Contest &contest, const RecordedFact &recorded, const TurnId *turn)
{
    Undoable entry;
    entry.sequence = recorded.sequence;
    entry.fact = recorded.fact;
    entry.onStageBefore = contest.onStage;
    if (turn) {
        if (const TurnState *state = contest.turn(*turn)) {
            entry.calledBefore = state->called;
            entry.clockBefore = state->clock;
        }
    }
    entry.liveBefore = contest.live;
    entry.standbyBefore = contest.standby;
    entry.liveNumberBefore = contest.liveNumber;
    if (contest.undoStack.size() == MostLevels) {
        contest.undoStack.erase(contest.undoStack.begin());
    }
    contest.undoStack.push_back(std::move(entry));
}

void restoreClock(Contest &contest, const Undoable &entry, const TurnId &turn)
{
    contest.turns[turn].clock = entry.clockBefore;
}

void takeBackApproval(TurnState &turn)
{
    turn.approved = false;
    if (turn.reopenings.empty()) {
        turn.panelAsOf.reset();
    }
}

}

void forgetTurn(Contest &contest, const TurnId &turn)
{
    forget(contest, [&turn](const Undoable &each) { return turnOf(each.fact) == turn; });
}

void forgetSegment(Contest &contest, const RoundId &round, const SegmentId &segment)
{
    forget(contest, [&](const Undoable &each) {
        const std::optional<TurnId> turn = turnOf(each.fact);
        return turn && turn->round == round && turn->segment == segment;
    });
}

void forgetCues(Contest &contest)
{
    forget(
        contest, [](const Undoable &each) { return std::holds_alternative<CueTaken>(each.fact); });
}

std::vector<TurnId> turnsShownBy(const Contest &contest, const Cue &cue)
{
    if (cue.scene == Scene::Score) {
        return {cue.turn()};
    }
    std::vector<TurnId> shown;
    if (cue.scene == Scene::Standings || cue.scene == Scene::SegmentStandings) {
        for (const auto &[id, state] : contest.turns) {
            const bool there = cue.scene == Scene::Standings || id.segment == cue.segment;
            if (id.round == cue.round && there && countsOnBoard(contest, id)) {
                shown.push_back(id);
            }
        }
    }
    return shown;
}

bool reveals(const Contest &contest, const Cue &cue)
{
    switch (cue.scene) {
    case Scene::Score: {
        const TurnState *turn = contest.turn(cue.turn());
        return !turn || !turn->published;
    }
    case Scene::Prize: {
        const auto round = contest.rounds.find(cue.round);
        return round != contest.rounds.end() && cue.step > round->second.revealedSteps;
    }
    case Scene::Standings:
    case Scene::SegmentStandings:
        return true;
    case Scene::Waiting:
    case Scene::Team:
    case Scene::Clock:
    case Scene::Judging:
    case Scene::Pause:
    case Scene::Black:
        break;
    }
    return false;
}

void rememberForUndo(Contest &contest, const RecordedFact &recorded)
{
    const auto rememberTurn = [&](const auto &fact) { remember(contest, recorded, &fact.turn); };
    std::visit(Overloaded{
                   [&](const TurnCalled &fact) { rememberTurn(fact); },
                   [&](const ClockStarted &fact) { rememberTurn(fact); },
                   [&](const ClockPaused &fact) { rememberTurn(fact); },
                   [&](const ClockResumed &fact) { rememberTurn(fact); },
                   [&](const ClockStopped &fact) { rememberTurn(fact); },
                   [&](const TimeMeasured &fact) { rememberTurn(fact); },
                   [&](const DeductionGiven &fact) { rememberTurn(fact); },
                   [&](const TurnApproved &fact) { rememberTurn(fact); },
                   [&](const StandbySet &) {
                       forgetStandbys(contest);
                       remember(contest, recorded, nullptr);
                   },
                   [&](const CueTaken &fact) {
                       if (contest.standby == fact.cue) {
                           forgetStandbys(contest);
                       }
                       if (reveals(contest, fact.cue)) {
                           forgetWhatIsRevealed(contest, fact.cue);
                       } else {
                           remember(contest, recorded, nullptr);
                       }
                   },
                   [&](const SheetSubmitted &fact) { forgetCall(contest, fact.turn); },
                   [&](const KeyResultEntered &fact) { forgetCall(contest, fact.turn); },
                   [&](const PointsEntered &fact) { forgetCall(contest, fact.turn); },
                   [&](const ChangeoverMeasured &fact) { forgetCall(contest, fact.turn); },
                   [&](const TeamLeft &fact) { forgetTeam(contest, fact); },
                   [&](const RoundClosed &fact) { forgetClosed(contest, fact.round); },
                   [&](const RoundImported &fact) { forgetClosed(contest, fact.closing.round); },
                   [](const auto &) {},
               },
        recorded.fact);
}

void takeBack(Contest &contest, std::int64_t sequence)
{
    if (contest.undoStack.empty() || contest.undoStack.back().sequence != sequence) {
        return;
    }
    const Undoable entry = std::move(contest.undoStack.back());
    contest.undoStack.pop_back();
    std::visit(Overloaded{
                   [&](const TurnCalled &fact) {
                       contest.turns[fact.turn].called = entry.calledBefore;
                       contest.onStage = entry.onStageBefore;
                   },
                   [&](const ClockStarted &fact) { restoreClock(contest, entry, fact.turn); },
                   [&](const ClockPaused &fact) { restoreClock(contest, entry, fact.turn); },
                   [&](const ClockResumed &fact) { restoreClock(contest, entry, fact.turn); },
                   [&](const ClockStopped &fact) { restoreClock(contest, entry, fact.turn); },
                   [&](const TimeMeasured &fact) { restoreClock(contest, entry, fact.turn); },
                   [&](const DeductionGiven &fact) {
                       std::erase_if(contest.turns[fact.turn].deductions,
                           [&](const Deduction &each) { return each.sequence == sequence; });
                   },
                   [&](const TurnApproved &fact) { takeBackApproval(contest.turns[fact.turn]); },
                   [&](const StandbySet &) { contest.standby = entry.standbyBefore; },
                   [&](const CueTaken &) {
                       contest.live = entry.liveBefore;
                       contest.standby = entry.standbyBefore;
                       ++contest.liveNumber;
                   },
                   [](const auto &) {},
               },
        entry.fact);
}

}
