// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Look-ups in a rulebook; what is not there is null.
#include "contest/rulebook.h"

#include <algorithm>
#include <cassert>

namespace contest {

namespace {

template<class Things, class ThingId>
auto find(const Things &things, const ThingId &id) -> const typename Things::value_type *
{
    const auto found = std::find_if(
        things.begin(), things.end(), [&id](const auto &thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

}

std::vector<Criterion> criteriaOf(const Segment &segment)
{
    std::vector<Criterion> criteria;
    for (const Component &component : segment.components) {
        if (const auto *judged = std::get_if<JudgedComponent>(&component)) {
            criteria.insert(criteria.end(), judged->criteria.begin(), judged->criteria.end());
        }
    }
    return criteria;
}

std::vector<KeyComponent> keysOf(const Segment &segment)
{
    std::vector<KeyComponent> keys;
    for (const Component &component : segment.components) {
        if (const auto *key = std::get_if<KeyComponent>(&component)) {
            keys.push_back(*key);
        }
    }
    return keys;
}

const Round *Rulebook::round(const RoundId &roundId) const
{
    return find(rounds, roundId);
}

const Segment *Rulebook::segment(const SegmentId &segmentId) const
{
    return find(segments, segmentId);
}

const Team *Rulebook::team(const TeamId &teamId) const
{
    return find(teams, teamId);
}

const Judge *Rulebook::judge(const JudgeId &judgeId) const
{
    const Judge *main = find(panel.judges, judgeId);
    return main ? main : find(panel.alternates, judgeId);
}

bool Rulebook::isAlternate(const JudgeId &judgeId) const
{
    return find(panel.alternates, judgeId) != nullptr;
}

const PrizeSet &Rulebook::prizesOf(const Round &round) const
{
    const auto found = prizeSets.find(round.prizes);
    assert(found != prizeSets.end());
    return found->second;
}

std::vector<const Round *> Rulebook::roundsFedBy(const RoundId &roundId) const
{
    std::vector<const Round *> fed;
    for (const Round &round : rounds) {
        const auto *top = std::get_if<TopOfEach>(&round.entrants);
        if (top
            && std::find(top->rounds.begin(), top->rounds.end(), roundId) != top->rounds.end()) {
            fed.push_back(&round);
        }
    }
    return fed;
}

int Rulebook::advancingFrom(const RoundId &roundId) const
{
    int most = 0;
    for (const Round *round : roundsFedBy(roundId)) {
        most = std::max(most, std::get<TopOfEach>(round->entrants).count);
    }
    return most;
}

std::vector<SegmentId> Rulebook::segmentsOf(const Round &round) const
{
    std::vector<SegmentId> played;
    for (const Segment &segment : segments) {
        const bool inRound = std::any_of(
            round.sessions.begin(), round.sessions.end(), [&segment](const Session &session) {
                return std::find(session.segments.begin(), session.segments.end(), segment.id)
                    != session.segments.end();
            });
        if (inRound) {
            played.push_back(segment.id);
        }
    }
    return played;
}

}
