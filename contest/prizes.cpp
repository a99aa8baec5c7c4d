// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The jury's proposal: main prizes by place, side prizes, who goes on.
#include "contest/prizes.h"

#include "contest/allotment.h"
#include "contest/closing.h"
#include "contest/entrants.h"
#include "contest/main_ranking.h"
#include "contest/reasons.h"
#include "contest/side_prizes.h"

#include <algorithm>

namespace contest {

namespace {

const Words NotComplete{"còn lượt thi chưa duyệt", "turns still to be approved"};

void proposeMain(Proposal &proposal, const Contest &contest, const Round &round,
    const RoundResults &results, const MainRanking &main)
{
    const PrizeSet &prizes = contest.rulebook->prizesOf(round);
    std::vector<PrizeLevel> levels;
    for (const MainPrize &prize : prizes.main) {
        levels.push_back({PrizeKind::Main, prize.name, prize.quantity, prize.amount});
    }
    if (results.complete) {
        const Allotment allotment{levels, prizes, main.ranking,
            [&main](std::size_t row) { return main.table.rows[row].reason; }};
        proposal.units = allotment.units();
        return;
    }
    for (const PrizeLevel &level : levels) {
        for (int unit = 0; unit < level.quantity; ++unit) {
            proposal.units.push_back(
                {level.kind, level.name, unit, level.amount, std::nullopt, NotComplete});
        }
    }
}

void addOpen(Proposal &proposal, const std::vector<OpenTie> &open)
{
    for (const OpenTie &tie : open) { // two side prizes may go by the same segment
        const bool known
            = std::any_of(proposal.open.begin(), proposal.open.end(), [&tie](const OpenTie &other) {
                  return other.about == tie.about && other.teams == tie.teams;
              });
        if (!known) {
            proposal.open.push_back(tie);
        }
    }
}

//! Why no side prize can be proposed yet; none: they can.
std::optional<Words> sideWaits(
    const PrizeSet &prizes, const RoundResults &results, const MainRanking &main)
{
    if (!results.complete) {
        return NotComplete;
    }
    if (!prizes.sideWithMain && !main.table.open.empty()) {
        return Words{"chờ phân định giải chính", "waiting for the main prizes to be parted"};
    }
    return std::nullopt;
}

void proposeSides(Proposal &proposal, const Contest &contest, const Round &round,
    const RoundResults &results, const MainRanking &main)
{
    const PrizeSet &prizes = contest.rulebook->prizesOf(round);
    std::set<TeamId> barred;
    for (const ProposedPrize &unit : proposal.units) {
        if (!prizes.sideWithMain && unit.team) {
            barred.insert(*unit.team);
        }
    }
    const std::optional<Words> waits = sideWaits(prizes, results, main);
    for (const SidePrize &prize : prizes.side) {
        SideProposal side = waits ? SideProposal{emptyUnits(prize, *waits), {}}
                                  : proposeSide(contest, round, results, prize, barred);
        addOpen(proposal, side.open);
        std::move(side.units.begin(), side.units.end(), std::back_inserter(proposal.units));
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

}

Proposal proposePrizes(const Contest &contest, const RoundId &round)
{
    Proposal proposal;
    const Round *book = contest.rulebook->round(round);
    if (!book) {
        return proposal;
    }
    if (const RoundClosed *closing = importedClosing(contest, round)) {
        return proposalFrom(contest, *closing);
    }
    const RoundResults results = resultsOf(contest, round);
    const MainRanking main = mainRanking(contest, *book, results);
    proposal.open = main.table.open;
    if (results.teams.empty()) {
        if (const std::optional<OpenTie> line = entryOf(contest, *book).open) {
            proposal.open.push_back(*line);
        }
    }
    proposeMain(proposal, contest, *book, results, main);
    proposeSides(proposal, contest, *book, results, main);
    for (const ProposedPrize &unit : proposal.units) {
        if (unit.team) {
            proposal.total += unit.amount;
        }
    }
    proposal.advance = advancing(main.table, contest.rulebook->advancingFrom(round));
    return proposal;
}

}
