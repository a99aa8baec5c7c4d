// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The jury's proposal for one side prize, by whatever it goes by.
#include "contest/side_prizes.h"

#include "contest/allotment.h"
#include "contest/reasons.h"
#include "contest/remarks.h"

#include <algorithm>

namespace contest {

namespace {

const AudienceVoted *voteFor(const RoundState &round, const SidePrize &prize)
{
    const auto voted = round.audience.find(prize.id);
    return voted == round.audience.end() ? nullptr : &voted->second;
}

//! Whether the team has what the prize goes by.
bool competes(const SidePrize &prize, const TeamResult &result, const AudienceVoted *voted)
{
    if (const std::optional<SegmentId> segment = segmentOf(prize.source)) {
        return result.turns.contains(*segment);
    }
    if (std::holds_alternative<FromAudienceVote>(prize.source)) {
        return voted && voted->votes.contains(result.team);
    }
    return true;
}

//! The chosen teams in their order; who has left or may not get it is skipped.
std::vector<ProposedPrize> chosenUnits(const Contest &contest, const Round &round,
    const SidePrize &prize, const std::set<TeamId> &barred)
{
    const RoundState &state = contest.round(round.id);
    const auto chosen = state.choices.find(prize.id);
    if (chosen == state.choices.end()) {
        return emptyUnits(
            prize, {"Ban Giám khảo chưa chọn đội", "the jury has not chosen a team yet"});
    }
    std::vector<ProposedPrize> units
        = emptyUnits(prize, {"không còn đội để trao", "no team left for it"});
    const std::string &reason = chosen->second.reason;
    auto unit = units.begin();
    for (const TeamId &team : chosen->second.teams) {
        if (unit != units.end() && !state.left.contains(team) && !barred.contains(team)) {
            unit->team = team;
            unit->reason = {"Ban Giám khảo chọn: " + reason, "the jury's choice: " + reason};
            ++unit;
        }
    }
    return units;
}

SideProposal proposeRanked(const Contest &contest, const Round &round, const RoundResults &results,
    const SidePrize &prize, const std::set<TeamId> &barred)
{
    const RoundState &state = contest.round(round.id);
    const AudienceVoted *voted = voteFor(state, prize);
    const Measure measure(contest, prize.source, voted ? voted->votes : std::map<TeamId, int>());
    Ladder ladder{contest, results, state, {}, measure, contest.rulebook->sideTieLadder,
        PrizeLine({prize.quantity}, true), {}, prize.id, prize.quantity};
    for (const TeamResult &result : results.teams) {
        if (!result.departed && !barred.contains(result.team) && competes(prize, result, voted)) {
            ladder.teams.push_back(&result);
        }
    }
    const Ranking ranking = climb(ladder);
    const Reasons reasons(contest, round, results, ranking, prize, measure);
    const std::vector<PrizeLevel> levels{
        {PrizeKind::Side, prize.name, prize.quantity, prize.amount}};
    const Allotment allotment{levels, contest.rulebook->prizesOf(round), ranking,
        [&reasons](std::size_t row) { return reasons.of(row); }};
    return {allotment.units(), ranking.open};
}

}

std::vector<ProposedPrize> emptyUnits(const SidePrize &prize, const Words &reason)
{
    std::vector<ProposedPrize> units;
    for (int unit = 0; unit < prize.quantity; ++unit) {
        units.push_back({PrizeKind::Side, prize.name, unit, prize.amount, std::nullopt, reason});
    }
    return units;
}

SideProposal proposeSide(const Contest &contest, const Round &round, const RoundResults &results,
    const SidePrize &prize, const std::set<TeamId> &barred)
{
    if (std::holds_alternative<FromJuryChoice>(prize.source)) {
        return {chosenUnits(contest, round, prize, barred), {}};
    }
    const bool byVote = std::holds_alternative<FromAudienceVote>(prize.source);
    if (byVote && !voteFor(contest.round(round.id), prize)) {
        return {emptyUnits(prize, {"chưa có kết quả bình chọn", "no result of the vote yet"}), {}};
    }
    const std::optional<SegmentId> segment = segmentOf(prize.source);
    if (const std::string *why = segment ? contest.voidedBecause(round.id, *segment) : nullptr) {
        return {emptyUnits(prize, voidedWords(*contest.rulebook->segment(*segment), *why)), {}};
    }
    return proposeRanked(contest, round, results, prize, barred);
}

}
