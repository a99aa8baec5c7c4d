// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the state says about an evening that went wrong, and how its facts change it.
#include "contest/fold_incidents.h"

#include "contest/undo_stack.h"

#include <algorithm>

namespace contest {

namespace {

RoundState *roundOf(Contest &contest, const RoundId &id)
{
    const auto found = contest.rounds.find(id);
    return found == contest.rounds.end() ? nullptr : &found->second;
}

std::map<ComponentId, int> cancelledIn(const RoundState &round, const SegmentId &segment)
{
    const auto found = round.cancelled.find(segment);
    return found == round.cancelled.end() ? std::map<ComponentId, int>{} : found->second;
}

//! The rulebook is shared with whoever reads the state: a change makes a new one.
template<class Change>
void amendBook(Contest &contest, Change change)
{
    auto amended = std::make_shared<Rulebook>(*contest.rulebook);
    change(*amended);
    contest.rulebook = std::move(amended);
}

}

const Panel &Contest::panelOf(const TurnId &id) const
{
    const TurnState *state = turn(id);
    return rulebook->panelOf(id.round, id.segment,
        state && state->panelAsOf ? *state->panelAsOf : rulebook->amendedPanels.size());
}

const std::vector<Member> &Contest::rosterOf(const RoundId &roundId, const TeamId &team) const
{
    const RoundState &state = round(roundId);
    const auto then = state.rostersThen.find(team);
    return then == state.rostersThen.end() ? rulebook->team(team)->roster : then->second;
}

const std::string *Contest::voidedBecause(const RoundId &roundId, const SegmentId &segment) const
{
    const auto state = rounds.find(roundId);
    if (state == rounds.end()) {
        return nullptr;
    }
    const auto found = state->second.voided.find(segment);
    return found == state->second.voided.end() ? nullptr : &found->second;
}

const SessionState *Contest::suspensionOf(const TurnId &id) const
{
    const Round *book = rulebook->round(id.round);
    const auto state = rounds.find(id.round);
    if (!book || state == rounds.end()) {
        return nullptr;
    }
    for (const auto &[number, session] : state->second.sessions) {
        const auto index = static_cast<std::size_t>(number) - 1;
        if (!session.suspended || index >= book->sessions.size()) {
            continue;
        }
        const std::vector<SegmentId> &segments = book->sessions[index].segments;
        if (std::find(segments.begin(), segments.end(), id.segment) != segments.end()) {
            return &session;
        }
    }
    return nullptr;
}

std::vector<KeyComponent> keysOf(const Contest &contest, const TurnId &turn)
{
    std::vector<KeyComponent> keys = keysOf(*contest.rulebook->segment(turn.segment));
    const auto state = contest.rounds.find(turn.round);
    if (state == contest.rounds.end()) {
        return keys;
    }
    const TurnState *played = contest.turn(turn);
    const std::map<ComponentId, int> cancelled = played && played->cancelledThen
        ? *played->cancelledThen
        : cancelledIn(state->second, turn.segment);
    for (KeyComponent &key : keys) {
        if (const auto found = cancelled.find(key.id); found != cancelled.end()) {
            key.questions -= found->second;
        }
    }
    return keys;
}

bool wasAnnounced(const TurnState &turn)
{
    return std::any_of(turn.reopenings.begin(), turn.reopenings.end(),
        [](const Reopening &each) { return each.published; });
}

void fold(Contest &contest, const RecordedFact &, const PlayingOrderChanged &fact)
{
    if (RoundState *state = roundOf(contest, fact.round)) {
        state->playingOrder = fact.order;
    }
}

void fold(Contest &contest, const RecordedFact &recorded, const TurnRestarted &fact)
{
    TurnState &state = contest.turns[fact.turn];
    state.clock.accumulatedMs = state.clock.elapsedMs(recorded.stamp);
    state.clock.state = StageClock::State::Stopped;
    state.attempts.push_back({state.clock, state.sheets, state.keyResults, state.entered,
        state.changeoverMs, state.discussed, fact.reason, recorded.sequence});
    state.clock = {};
    state.sheets.clear();
    state.keyResults.clear();
    state.entered.clear();
    state.changeoverMs.reset();
    state.discussed.reset();
    forgetTurn(contest, fact.turn);
}

void fold(Contest &contest, const RecordedFact &, const SegmentVoided &fact)
{
    if (RoundState *state = roundOf(contest, fact.round)) {
        state->voided[fact.segment] = fact.reason;
        forgetSegment(contest, fact.round, fact.segment);
    }
}

void fold(Contest &contest, const RecordedFact &, const QuestionsCancelled &fact)
{
    if (RoundState *state = roundOf(contest, fact.round)) {
        state->cancelled[fact.segment][fact.component] += fact.count;
    }
}

void fold(Contest &contest, const RecordedFact &, const ComplaintFiled &fact)
{
    if (RoundState *state = roundOf(contest, fact.round)) {
        state->complaints.push_back({fact.team, fact.text, fact.by, {}, {}});
    }
}

void fold(Contest &contest, const RecordedFact &, const ComplaintDecided &fact)
{
    RoundState *state = roundOf(contest, fact.round);
    const auto index = static_cast<std::size_t>(fact.number) - 1;
    if (state && index < state->complaints.size()) {
        state->complaints[index].outcome = fact.outcome;
        state->complaints[index].decidedBy = fact.decidedBy;
    }
}

void fold(Contest &contest, const RecordedFact &recorded, const TurnReopened &fact)
{
    TurnState &state = contest.turns[fact.turn];
    if (state.published) {
        TurnState seen = state;
        if (const RoundState *round = roundOf(contest, fact.turn.round)) {
            seen.cancelledThen = cancelledIn(*round, fact.turn.segment);
        }
        state.announced = {std::move(seen)};
    }
    state.reopenings.push_back({fact.reason, fact.agreedBy, state.published, recorded.sequence});
    state.approved = false;
    state.published = false;
    forgetTurn(contest, fact.turn);
    forgetCues(contest); // none may bring the old score back on air
}

void fold(Contest &contest, const RecordedFact &, const TeamReinstated &fact)
{
    RoundState *state = roundOf(contest, fact.round);
    if (!state) {
        return;
    }
    state->left.erase(fact.team);
    for (std::vector<TeamId> *order : {&state->runningOrder, &state->playingOrder}) {
        if (!order->empty() && std::find(order->begin(), order->end(), fact.team) == order->end()) {
            order->push_back(fact.team); // it had left before the draw: the last number
        }
    }
}

void fold(Contest &contest, const RecordedFact &, const PanelAmended &fact)
{
    amendBook(contest, [&fact](Rulebook &book) {
        book.amendedPanels.push_back({fact.round, fact.segment, fact.panel});
    });
}

void fold(Contest &contest, const RecordedFact &, const RosterAmended &fact)
{
    const Team *before = contest.rulebook->team(fact.team);
    for (auto &[id, round] : contest.rounds) {
        if (before && round.closed) { // what it came to stands
            round.rostersThen.try_emplace(fact.team, before->roster);
        }
    }
    amendBook(contest, [&fact](Rulebook &book) {
        for (Team &team : book.teams) {
            if (team.id == fact.team) {
                team.roster = fact.roster;
            }
        }
    });
}

void fold(Contest &contest, const RecordedFact &, const SessionOpened &fact)
{
    if (RoundState *state = roundOf(contest, fact.round)) {
        state->sessions[fact.session].opened = true;
    }
}

void fold(Contest &contest, const RecordedFact &, const SessionSuspended &fact)
{
    if (RoundState *state = roundOf(contest, fact.round)) {
        SessionState &session = state->sessions[fact.session];
        session.suspended = true;
        session.reason = fact.reason;
    }
}

void fold(Contest &contest, const RecordedFact &, const SessionResumed &fact)
{
    if (RoundState *state = roundOf(contest, fact.round)) {
        state->sessions[fact.session] = {true, false, fact.reason};
    }
}

}
