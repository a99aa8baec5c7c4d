// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From results to the closing fact, and from an imported closing fact to results.
#include "contest/closing.h"

namespace contest {

namespace {

Money amountOf(const PrizeSet &prizes, const Award &award)
{
    if (award.kind == PrizeKind::Main) {
        for (const MainPrize &prize : prizes.main) {
            if (prize.name == award.prize) {
                return prize.amount;
            }
        }
        return {};
    }
    for (const SidePrize &prize : prizes.side) {
        if (prize.name == award.prize) {
            return prize.amount;
        }
    }
    return {};
}

}

RoundClosed closingOf(const Contest &contest, const RoundId &round)
{
    RoundClosed closed;
    closed.round = round;
    for (const StandingsRow &row : standings(contest, round).rows) {
        closed.standings.push_back({row.place, row.team, row.total, {}, row.decidedBy, row.reason});
        for (const auto &[segment, score] : row.segments) {
            if (score) {
                closed.standings.back().segments.emplace(segment, *score);
            }
        }
    }
    const std::optional<PrizesDecided> &decision = contest.round(round).decision;
    if (decision) {
        closed.awards = decision->awards;
    }
    closed.advance = proposePrizes(contest, round).advance;
    return closed;
}

bool sameFigures(RoundClosed one, RoundClosed other)
{
    for (RoundClosed *each : {&one, &other}) {
        for (ClosedRow &row : each->standings) {
            row.reason = {};
        }
    }
    return one == other;
}

const RoundClosed *importedClosing(const Contest &contest, const RoundId &round)
{
    const RoundState &state = contest.round(round);
    return state.closed && !state.importedKey.empty() ? &*state.closed : nullptr;
}

Standings standingsFrom(const RoundClosed &closing)
{
    Standings table;
    table.complete = true;
    for (const ClosedRow &row : closing.standings) {
        StandingsRow &told = table.rows.emplace_back();
        told.place = row.place;
        told.team = row.team;
        told.total = row.total;
        told.segments.insert(row.segments.begin(), row.segments.end());
        told.decidedBy = row.decidedBy;
        told.reason = row.reason;
    }
    return table;
}

Proposal proposalFrom(const Contest &contest, const RoundClosed &closing)
{
    Proposal proposal;
    const PrizeSet &prizes = contest.rulebook->prizesOf(*contest.rulebook->round(closing.round));
    for (const Award &award : closing.awards) {
        ProposedPrize &unit = proposal.units.emplace_back();
        unit.kind = award.kind;
        unit.prize = award.prize;
        unit.unit = award.unit;
        unit.amount = amountOf(prizes, award);
        unit.team = award.team;
        unit.reason = {award.reason, award.reason};
        if (unit.team) {
            proposal.total += unit.amount;
        }
    }
    proposal.advance = closing.advance;
    return proposal;
}

}
