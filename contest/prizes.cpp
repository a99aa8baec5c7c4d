// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The jury's proposal and what keeps a round open.
#include "contest/prizes.h"

#include "contest/decision.h"
#include "contest/reasons.h"

#include <algorithm>

namespace contest {

namespace {

constexpr const char *NotComplete = "còn lượt thi chưa duyệt";

bool isOpen(const std::vector<OpenTie> &open, const TeamId &team)
{
    return std::any_of(open.begin(), open.end(), [&team](const OpenTie &tie) {
        return std::find(tie.teams.begin(), tie.teams.end(), team) != tie.teams.end();
    });
}

//! Fills one unit with the row at `index` of a ranking, or says why it stays empty.
void fill(ProposedPrize &unit, const Proposal &proposal, std::optional<TeamId> team,
    const Words &reason, const std::optional<SegmentId> &about)
{
    if (!team) {
        unit.reason = {"không còn đội để trao", "no team left for it"};
        return;
    }
    std::vector<OpenTie> same;
    std::copy_if(proposal.open.begin(), proposal.open.end(), std::back_inserter(same),
        [&about](const OpenTie &tie) { return tie.about == about; });
    if (isOpen(same, *team)) {
        unit.reason = {"chờ phân định các đội bằng điểm", "waiting for a tie to be parted"};
        return;
    }
    unit.team = team;
    unit.reason = reason;
}

void proposeMain(Proposal &proposal, const PrizeSet &prizes, const Standings &table)
{
    std::size_t next = 0;
    for (const MainPrize &prize : prizes.main) {
        for (int unit = 0; unit < prize.quantity; ++unit, ++next) {
            ProposedPrize proposed{PrizeKind::Main, prize.name, unit, prize.amount, {}, {}};
            if (!table.complete) {
                proposed.reason = {NotComplete, "turns still to be approved"};
            } else if (next < table.rows.size() && table.rows[next].place) {
                const StandingsRow &row = table.rows[next];
                fill(proposed, proposal, row.team, row.reason, std::nullopt);
            } else {
                fill(proposed, proposal, std::nullopt, {}, std::nullopt);
            }
            proposal.units.push_back(std::move(proposed));
        }
    }
}

//! The segment whose scores the prize goes by; an empty id, which no team has a score for, if it
//! goes by something else.
SegmentId segmentOf(const SidePrize &prize)
{
    const auto *from = std::get_if<FromSegment>(&prize.source);
    return from ? from->segment : SegmentId{};
}

Ranking sideRanking(const Contest &contest, const RoundId &round, const RoundResults &results,
    const SidePrize &prize)
{
    Ladder ladder;
    const SegmentId source = segmentOf(prize);
    for (const TeamResult &result : results.teams) {
        const auto score = result.segments.find(source);
        if (!result.departed && score != result.segments.end() && score->second) {
            ladder.teams.push_back(result.team);
        }
    }
    ladder.segmentScore = [&results](const SegmentId &segment, const TeamId &team) {
        return results.of(team).segmentScore(segment);
    };
    ladder.score = [&](const TeamId &team) { return results.of(team).segmentScore(source); };
    ladder.total = [&results](const TeamId &team) { return results.of(team).total; };
    ladder.rungs = contest.rulebook->sideTieLadder;
    ladder.cuts = {prize.quantity};
    ladder.about = source;
    ladder.complete = results.complete;
    ladder.round = &contest.round(round);
    return climb(ladder);
}

void addOpen(Proposal &proposal, const std::vector<OpenTie> &open)
{
    for (const OpenTie &tie : open) { // two side prizes may look at the same segment
        const bool known
            = std::any_of(proposal.open.begin(), proposal.open.end(), [&tie](const OpenTie &other) {
                  return other.about == tie.about && other.teams == tie.teams;
              });
        if (!known) {
            proposal.open.push_back(tie);
        }
    }
}

void proposeSide(Proposal &proposal, const Contest &contest, const RoundId &round,
    const RoundResults &results, const SidePrize &prize)
{
    const SegmentId source = segmentOf(prize);
    const Ranking ranking = sideRanking(contest, round, results, prize);
    addOpen(proposal, ranking.open);
    const ReasonContext context{contest, contest.round(round), results, ranking, source};
    for (int unit = 0; unit < prize.quantity; ++unit) {
        ProposedPrize proposed{PrizeKind::Side, prize.name, unit, prize.amount, {}, {}};
        const auto at = static_cast<std::size_t>(unit);
        if (!results.complete) {
            proposed.reason = {NotComplete, "turns still to be approved"};
        } else if (at < ranking.places.size()) {
            fill(proposed, proposal, ranking.places[at].team, reasonFor(context, at), source);
        } else {
            fill(proposed, proposal, std::nullopt, {}, source);
        }
        proposal.units.push_back(std::move(proposed));
    }
}

//! The first places, best first; none while people must still say who they are or in which order.
std::vector<TeamId> advancing(const Standings &table, int count)
{
    const bool isOpen = std::any_of(table.open.begin(), table.open.end(),
        [count](const OpenTie &tie) { return tie.places.front() <= count; });
    std::vector<TeamId> teams;
    if (!table.complete || isOpen) {
        return teams;
    }
    for (const StandingsRow &row : table.rows) {
        if (row.place && static_cast<int>(teams.size()) < count) {
            teams.push_back(row.team);
        }
    }
    return teams;
}

void addTurnObstacles(std::vector<Words> &obstacles, const Contest &contest, const RoundId &round)
{
    for (const TurnId &id : contest.turnsOf(round)) {
        const TurnState *turn = contest.turn(id);
        if (contest.isVoid(id) || (turn && turn->approved)) {
            continue;
        }
        const std::string what = contest.rulebook->team(id.team)->shortName + " – "
            + contest.rulebook->segment(id.segment)->label;
        obstacles.push_back({what + ": lượt thi chưa duyệt", what + ": turn not approved"});
    }
}

}

Proposal proposePrizes(const Contest &contest, const RoundId &round)
{
    Proposal proposal;
    const Round *book = contest.rulebook->round(round);
    if (!book) {
        return proposal;
    }
    const Standings table = standings(contest, round);
    const RoundResults results = resultsOf(contest, round);
    const PrizeSet &prizes = contest.rulebook->prizesOf(*book);
    proposal.open = table.open;
    proposeMain(proposal, prizes, table);
    for (const SidePrize &prize : prizes.side) {
        proposeSide(proposal, contest, round, results, prize);
    }
    for (const ProposedPrize &unit : proposal.units) {
        if (unit.team) {
            proposal.total += unit.amount;
        }
    }
    proposal.advance = advancing(table, contest.rulebook->advancingFrom(round));
    return proposal;
}

std::vector<Words> obstaclesToClosing(const Contest &contest, const RoundId &round)
{
    std::vector<Words> obstacles;
    if (contest.teamsOf(round).empty()) {
        obstacles.push_back({"chưa biết các đội dự thi", "the teams are not known yet"});
        return obstacles;
    }
    addTurnObstacles(obstacles, contest, round);
    for (const OpenTie &tie : proposePrizes(contest, round).open) {
        obstacles.push_back(tieWords(contest, tie));
    }
    if (!obstacles.empty()) {
        return obstacles;
    }
    const std::optional<PrizesDecided> &decision = contest.round(round).decision;
    if (!decision) {
        obstacles.push_back({"chưa có quyết định trao giải", "the prizes are not decided yet"});
    } else if (const std::optional<Refusal> fault = faultOf(contest, *decision)) {
        obstacles.push_back({"quyết định trao giải không còn khớp: " + fault->words.vi,
            "the decision about the prizes no longer fits: " + fault->words.en});
    }
    return obstacles;
}

}
