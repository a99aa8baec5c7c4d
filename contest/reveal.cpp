// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the hall may see by now, by the rulebook's reveal policy (RULES 7.16).
#include "contest/reveal.h"

#include "contest/ceremony.h"

#include <algorithm>

namespace contest {

namespace {

bool isApproved(const Contest &contest, const TurnId &turn)
{
    const TurnState *state = contest.turn(turn);
    return state && state->approved && !contest.isVoid(turn);
}

}

bool ceremonyIsOver(const Contest &contest, const RoundId &round)
{
    const auto state = contest.rounds.find(round);
    if (state == contest.rounds.end() || !state->second.decision) {
        return false;
    }
    const std::size_t steps = ceremonySteps(contest, round).size();
    return state->second.revealedSteps >= static_cast<int>(steps);
}

bool isWhole(const Contest &contest, const RoundId &round, const SegmentId &segment)
{
    const std::vector<TeamId> teams = contest.teamsOf(round);
    return !teams.empty() && std::all_of(teams.begin(), teams.end(), [&](const TeamId &team) {
        const TurnId turn{round, segment, team};
        const TurnState *state = contest.turn(turn);
        const bool corrected = state && !state->announced.empty(); // known to the hall already
        return contest.isVoid(turn) || isApproved(contest, turn) || corrected;
    });
}

bool scoreIsRevealed(const Contest &contest, const TurnId &turn)
{
    if (!isApproved(contest, turn)) {
        return false;
    }
    switch (contest.rulebook->reveal.scores) {
    case ScoreReveal::Approved:
        return true;
    case ScoreReveal::AfterSegment:
        return isWhole(contest, turn.round, turn.segment);
    case ScoreReveal::AfterCeremony:
        break;
    }
    return ceremonyIsOver(contest, turn.round);
}

bool countsOnBoard(const Contest &contest, const TurnId &turn)
{
    // A board shows scores, so it obeys their policy too.
    return scoreIsRevealed(contest, turn)
        && (contest.rulebook->reveal.ranking != RankingReveal::AfterSegment
            || isWhole(contest, turn.round, turn.segment));
}

bool rankingIsRevealed(
    const Contest &contest, const RoundId &round, const std::optional<SegmentId> &segment)
{
    const Round *book = contest.rulebook->round(round);
    if (!book) {
        return false;
    }
    if (contest.rulebook->reveal.ranking == RankingReveal::AfterCeremony) {
        return ceremonyIsOver(contest, round);
    }
    std::vector<SegmentId> played = contest.rulebook->segmentsOf(*book);
    if (segment) {
        played = {*segment};
    }
    const std::vector<TeamId> teams = contest.teamsOf(round);
    return std::any_of(played.begin(), played.end(), [&](const SegmentId &each) {
        return std::any_of(teams.begin(), teams.end(), [&](const TeamId &team) {
            return countsOnBoard(contest, {round, each, team});
        });
    });
}

}
