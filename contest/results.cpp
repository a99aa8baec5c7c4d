// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The approved scores of a round, team by team.
#include "contest/results.h"

#include <algorithm>
#include <cassert>

namespace contest {

Fraction TeamResult::segmentScore(const SegmentId &segment) const
{
    const auto found = segments.find(segment);
    return found == segments.end() ? Fraction() : found->second.value_or(Fraction());
}

const TeamResult &RoundResults::of(const TeamId &team) const
{
    const auto found = std::find_if(teams.begin(), teams.end(),
        [&team](const TeamResult &result) { return result.team == team; });
    assert(found != teams.end());
    return *found;
}

RoundResults resultsOf(const Contest &contest, const RoundId &round)
{
    const Round *book = contest.rulebook->round(round);
    assert(book);
    const std::vector<SegmentId> played = contest.rulebook->segmentsOf(*book);
    RoundResults results;
    for (const TeamId &team : contest.teamsOf(round)) {
        TeamResult result;
        result.team = team;
        result.departed = contest.round(round).left.contains(team);
        for (const SegmentId &segment : played) {
            const TurnId id{round, segment, team};
            const TurnState *turn = contest.turn(id);
            std::optional<Fraction> &score = result.segments[segment];
            if (turn && turn->approved && !contest.isVoid(id)) {
                score = reckon(contest, id).score.total;
                result.total = result.total + *score;
            }
        }
        results.teams.push_back(std::move(result));
    }
    results.complete = !results.teams.empty();
    for (const TurnId &id : contest.turnsOf(round)) {
        const TurnState *turn = contest.turn(id);
        if (!contest.isVoid(id) && !(turn && turn->approved)) {
            results.complete = false;
        }
    }
    return results;
}

}
