// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The approved scores of a round, team by team.
#include "contest/results.h"

#include <cassert>

namespace contest {

namespace {

Fraction bonusOf(const RoundState &state, const TeamId &team)
{
    Points sum;
    const auto given = state.bonuses.find(team);
    if (given != state.bonuses.end()) {
        for (const auto &[bonus, points] : given->second) {
            sum += points;
        }
    }
    return sum;
}

//! What every team brings along from the first closed round that it stands in.
std::map<TeamId, Fraction> carriedInto(const Contest &contest, const Round &round)
{
    std::map<TeamId, Fraction> carried;
    if (round.carryOver.thousandths == 0) {
        return carried;
    }
    for (const RoundId &source : sourcesOf(round.entrants)) {
        const auto before = contest.rounds.find(source);
        if (before == contest.rounds.end() || !before->second.closed) {
            continue;
        }
        for (const ClosedRow &row : before->second.closed->standings) {
            carried.emplace(row.team, row.total * round.carryOver.thousandths / 1000);
        }
    }
    return carried;
}

//! Adds one turn's score if it stands; false while the turn is neither approved nor void.
bool addTurn(TeamResult &result, const Contest &contest, const TurnId &id)
{
    std::optional<Fraction> &score = result.segments[id.segment];
    const TurnState *turn = contest.turn(id);
    const bool approved = turn && turn->approved;
    if (contest.isVoid(id)) {
        return true;
    }
    if (approved) {
        TurnScore reckoned = reckon(contest, id).score;
        score = reckoned.total;
        result.total = result.total + *score;
        result.turns.emplace(id.segment, std::move(reckoned));
    }
    return approved;
}

}

Fraction TeamResult::segmentScore(const SegmentId &segment) const
{
    const auto found = segments.find(segment);
    return found == segments.end() ? Fraction() : found->second.value_or(Fraction());
}

Fraction RoundResults::compared(const Fraction &value) const
{
    return comparedPlaces ? value.rounded(*comparedPlaces) : value;
}

RoundResults resultsOf(const Contest &contest, const RoundId &round)
{
    const Round *book = contest.rulebook->round(round);
    assert(book);
    const RoundState &state = contest.round(round);
    const Rounding &rounding = contest.rulebook->rounding;
    const std::vector<SegmentId> played = contest.rulebook->segmentsOf(*book);
    const std::map<TeamId, Fraction> carried = carriedInto(contest, *book);
    RoundResults results;
    if (contest.rulebook->ranksOnRounded) {
        results.comparedPlaces = contest.rulebook->showPlaces;
    }
    const std::vector<TeamId> teams = contest.teamsOf(round);
    results.complete = !teams.empty();
    results.teams.reserve(teams.size());
    for (const TeamId &team : teams) {
        TeamResult &result = results.teams.emplace_back();
        result.round = round;
        result.team = team;
        result.departed = state.left.contains(team);
        for (const SegmentId &segment : played) {
            const bool stands = addTurn(result, contest, {round, segment, team});
            results.complete = results.complete && stands;
        }
        result.bonus = bonusOf(state, team);
        const auto brought = carried.find(team);
        result.carried = brought == carried.end() ? Fraction() : brought->second;
        result.total = result.total + result.bonus + result.carried;
        if (rounding.stage == Rounding::Stage::Total) {
            result.total = result.total.rounded(rounding.places);
        }
    }
    return results;
}

}
