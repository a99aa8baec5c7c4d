// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who enters a round, read from the closing facts of the rounds before it.
#include "contest/entrants.h"

#include "contest/overloaded.h"

#include <algorithm>

namespace contest {

namespace {

struct Candidate
{
    TeamId team;
    std::vector<Fraction> values; //!< the total, then what the ladder looks at
};

//! The closing facts of all these rounds; empty while one is open.
std::vector<const RoundClosed *> closedOf(
    const Contest &contest, const std::vector<RoundId> &sources)
{
    std::vector<const RoundClosed *> all;
    for (const RoundId &source : sources) {
        const auto found = contest.rounds.find(source);
        if (found == contest.rounds.end() || !found->second.closed) {
            return {};
        }
        all.push_back(&*found->second.closed);
    }
    return all;
}

Candidate candidateOf(const Rulebook &book, const ClosedRow &row)
{
    const auto compared = [&book](const Fraction &value) {
        return book.ranksOnRounded ? value.rounded(book.showPlaces) : value;
    };
    Candidate candidate{row.team, {compared(row.total)}};
    for (const TieRung &rung : book.tieLadder) {
        if (const auto *by = std::get_if<BySegmentScore>(&rung)) {
            const auto score = row.segments.find(by->segment);
            const Fraction reached = score == row.segments.end() ? Fraction() : score->second;
            candidate.values.push_back(compared(reached));
        }
    }
    return candidate;
}

//! Adds the best `count` candidates; a tie across the line is parted by the chair's ruling or
//! stays open.
void addBest(Entry &entry, const RoundState &state, std::vector<Candidate> candidates, int count)
{
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const Candidate &a, const Candidate &b) { return a.values > b.values; });
    const auto line = std::min(candidates.size(), static_cast<std::size_t>(count));
    std::size_t first = line;
    std::size_t last = line;
    if (line > 0 && line < candidates.size()) {
        while (first > 0 && candidates[first - 1].values == candidates[line].values) {
            --first;
        }
        while (last < candidates.size() && candidates[last].values == candidates[line].values) {
            ++last;
        }
    }
    std::vector<TeamId> tied;
    for (std::size_t i = first; first < line && i < last; ++i) {
        tied.push_back(candidates[i].team);
    }
    const AdvanceRuled *ruled = tied.empty() ? nullptr : advanceRulingOf(state, tied);
    if (!tied.empty() && !ruled) {
        entry.open = OpenTie{EntryLine, tied, {}, ByChairRuling{}};
        for (std::size_t i = first; i < last; ++i) {
            entry.open->places.push_back(static_cast<int>(i) + 1);
        }
        entry.teams.clear();
        return;
    }
    for (std::size_t i = 0; i < line; ++i) {
        const bool inTie = ruled && i >= first;
        entry.teams.push_back(inTie ? ruled->order[i - first] : candidates[i].team);
    }
}

Entry topOfEach(const Contest &contest, const Round &round, const TopOfEach &rule)
{
    Entry entry;
    std::vector<Candidate> next;
    const auto count = static_cast<std::size_t>(rule.count);
    for (const RoundClosed *closed : closedOf(contest, rule.rounds)) {
        const auto taken = std::min(closed->advance.size(), count);
        entry.teams.insert(entry.teams.end(), closed->advance.begin(),
            closed->advance.begin() + static_cast<std::ptrdiff_t>(taken));
        if (count < closed->standings.size() && closed->standings[count].place) {
            next.push_back(candidateOf(*contest.rulebook, closed->standings[count]));
        }
    }
    if (rule.bestNext > 0 && !next.empty()) {
        addBest(entry, contest.round(round.id), std::move(next), rule.bestNext);
    }
    return entry;
}

Entry bestOverall(const Contest &contest, const Round &round, const BestOverall &rule)
{
    Entry entry;
    std::vector<Candidate> candidates;
    for (const RoundClosed *closed : closedOf(contest, rule.rounds)) {
        for (const ClosedRow &row : closed->standings) {
            if (row.place) {
                candidates.push_back(candidateOf(*contest.rulebook, row));
            }
        }
    }
    addBest(entry, contest.round(round.id), std::move(candidates), rule.count);
    return entry;
}

}

Entry entryOf(const Contest &contest, const Round &round)
{
    return std::visit(
        Overloaded{
            [](const ListedTeams &listed) {
                return Entry{listed.teams, {}};
            },
            [&](const TopOfEach &rule) { return topOfEach(contest, round, rule); },
            [&](const BestOverall &rule) { return bestOverall(contest, round, rule); },
            [](const NamedByHand &) { return Entry{}; },
        },
        round.entrants);
}

std::vector<TeamId> placedInSources(const Contest &contest, const Round &round)
{
    std::vector<TeamId> teams;
    for (const RoundClosed *closed : closedOf(contest, sourcesOf(round.entrants))) {
        for (const ClosedRow &row : closed->standings) {
            if (row.place) {
                teams.push_back(row.team);
            }
        }
    }
    return teams;
}

const AdvanceRuled *advanceRulingOf(const RoundState &round, const std::vector<TeamId> &teams)
{
    for (const AdvanceRuled &ruling : round.advanceRulings) {
        if (std::is_permutation(
                ruling.order.begin(), ruling.order.end(), teams.begin(), teams.end())) {
            return &ruling;
        }
    }
    return nullptr;
}

}
