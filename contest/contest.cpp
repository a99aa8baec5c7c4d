// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be asked of the state of a contest.
#include "contest/contest.h"

#include <algorithm>
#include <cassert>

namespace contest {

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
    if (const auto *listed = std::get_if<ListedTeams>(&book->entrants)) {
        return listed->teams;
    }
    const auto *top = std::get_if<TopOfEach>(&book->entrants);
    std::vector<TeamId> teams;
    for (const RoundId &source : sourcesOf(book->entrants)) {
        const auto found = rounds.find(source);
        if (!top || found == rounds.end() || !found->second.closed) {
            return {};
        }
        const std::vector<TeamId> &advance = found->second.closed->advance;
        const auto count = std::min(advance.size(), static_cast<std::size_t>(top->count));
        teams.insert(
            teams.end(), advance.begin(), advance.begin() + static_cast<std::ptrdiff_t>(count));
    }
    return teams;
}

std::vector<TurnId> Contest::turnsOf(const RoundId &id) const
{
    const Round *book = rulebook->round(id);
    if (!book) {
        return {};
    }
    std::vector<TeamId> teams = round(id).runningOrder;
    for (const TeamId &team : teamsOf(id)) { // who had left before the draw comes last
        if (std::find(teams.begin(), teams.end(), team) == teams.end()) {
            teams.push_back(team);
        }
    }
    std::vector<TurnId> turnIds;
    for (const Session &session : book->sessions) {
        if (book->rotation == Rotation::SegmentBySegment) {
            for (const SegmentId &segment : session.segments) {
                for (const TeamId &team : teams) {
                    turnIds.push_back({id, segment, team});
                }
            }
        } else {
            for (const TeamId &team : teams) {
                for (const SegmentId &segment : session.segments) {
                    turnIds.push_back({id, segment, team});
                }
            }
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
