// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be asked of the state of a contest.
#include "contest/contest.h"

#include "contest/entrants.h"

#include <algorithm>
#include <cassert>

namespace contest {

namespace {

//! The turns of one group in one session, by the round's rotation.
void addGroup(std::vector<TurnId> &turns, const Round &round, const Session &session,
    const std::vector<TeamId> &teams)
{
    if (round.rotation == Rotation::SegmentBySegment) {
        for (const SegmentId &segment : session.segments) {
            for (const TeamId &team : teams) {
                turns.push_back({round.id, segment, team});
            }
        }
        return;
    }
    for (const TeamId &team : teams) {
        for (const SegmentId &segment : session.segments) {
            turns.push_back({round.id, segment, team});
        }
    }
}

}

std::int64_t StageClock::elapsedMs(std::int64_t nowBootMs) const
{
    if (state != State::Running) {
        return accumulatedMs;
    }
    return accumulatedMs + std::max<std::int64_t>(0, nowBootMs - runningSince.bootMs);
}

std::int64_t StageClock::elapsedMs(const Stamp &now) const
{
    return now.bootId == runningSince.bootId ? elapsedMs(now.bootMs) : accumulatedMs;
}

std::int64_t StageClock::countedMs() const
{
    return measuredMs.value_or(accumulatedMs);
}

Contest::Contest(std::shared_ptr<const Rulebook> book) : rulebook(std::move(book))
{
    assert(rulebook);
    for (const Round &each : rulebook->rounds) {
        rounds.try_emplace(each.id);
    }
}

const RoundState &Contest::round(const RoundId &id) const
{
    const auto found = rounds.find(id);
    assert(found != rounds.end());
    return found->second;
}

const TurnState *Contest::turn(const TurnId &id) const
{
    const auto found = turns.find(id);
    return found == turns.end() ? nullptr : &found->second;
}

std::vector<TeamId> Contest::teamsOf(const RoundId &id) const
{
    const Round *book = rulebook->round(id);
    if (!book) {
        return {};
    }
    const auto state = rounds.find(id);
    if (state != rounds.end() && state->second.named) {
        return state->second.named->teams;
    }
    return entryOf(*this, *book).teams;
}

std::vector<TurnId> Contest::turnsOf(const RoundId &id) const
{
    const Round *book = rulebook->round(id);
    if (!book) {
        return {};
    }
    const RoundState &state = round(id);
    std::vector<TeamId> order
        = state.playingOrder.empty() ? state.runningOrder : state.playingOrder;
    for (const TeamId &team : teamsOf(id)) { // who had left before the draw comes last
        if (std::find(order.begin(), order.end(), team) == order.end()) {
            order.push_back(team);
        }
    }
    const std::size_t size = book->groupSize > 0 ? static_cast<std::size_t>(book->groupSize)
                                                 : std::max<std::size_t>(1, order.size());
    std::vector<TurnId> turnIds;
    for (const Session &session : book->sessions) {
        for (std::size_t first = 0; first < order.size(); first += size) {
            const std::size_t last = std::min(order.size(), first + size);
            addGroup(turnIds, *book, session,
                {order.begin() + static_cast<std::ptrdiff_t>(first),
                    order.begin() + static_cast<std::ptrdiff_t>(last)});
        }
    }
    return turnIds;
}

bool Contest::isVoid(const TurnId &id) const
{
    const auto found = rounds.find(id.round);
    if (found == rounds.end()) {
        return false;
    }
    if (found->second.voided.contains(id.segment)) {
        return true;
    }
    const auto left = found->second.left.find(id.team);
    if (left == found->second.left.end()) {
        return false;
    }
    if (!left->second.from) {
        return true;
    }
    for (const Segment &segment : rulebook->segments) {
        if (segment.id == *left->second.from) {
            return true;
        }
        if (segment.id == id.segment) {
            return false;
        }
    }
    return false;
}

int Contest::numberOf(const RoundId &roundId, const TeamId &team) const
{
    const auto found = rounds.find(roundId);
    if (found == rounds.end()) {
        return 0;
    }
    const std::vector<TeamId> &order = found->second.runningOrder;
    const auto at = std::find(order.begin(), order.end(), team);
    return at == order.end() ? 0 : static_cast<int>(at - order.begin()) + 1;
}

}
