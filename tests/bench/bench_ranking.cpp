// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the ranking and the prizes of one round take, for 22 teams and for 1,000: three
// segments, five judges, everything approved, scores as they fall (many ties among 1,000).
#include "tests/contest/evening.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

using namespace contest;

namespace {

Rulebook oneRound(int teams)
{
    Rulebook book = binhSon();
    book.rounds.resize(1);
    book.teams.clear();
    ListedTeams listed;
    for (int i = 0; i < teams; ++i) {
        const std::string number = std::to_string(i + 1);
        book.teams.push_back({{"doi_" + number}, "Xã số " + number, "Xã " + number, {}, {}});
        listed.teams.push_back(book.teams.back().id);
    }
    book.rounds[0].entrants = listed;
    return book;
}

Contest played(int teams)
{
    Evening evening(oneRound(teams));
    std::mt19937 random(7);
    for (const TeamId &team : evening.contest.teamsOf(Tri)) {
        for (const Segment &segment : evening.contest.rulebook->segments) {
            const TurnId turn{Tri, segment.id, team};
            evening.record(TurnCalled{turn});
            for (const KeyComponent &key : keysOf(segment)) {
                evening.record(KeyResultEntered{turn, key.id, static_cast<int>(random() % 11), 0});
            }
            for (const Judge &judge : evening.contest.rulebook->panel.judges) {
                Marks marks;
                for (const Criterion &criterion : criteriaOf(segment)) {
                    const std::int64_t steps = criterion.max.thousandths / 500;
                    marks[criterion.id] = {500 * (steps - std::int64_t(random() % 5))};
                }
                evening.record(SheetSubmitted{turn, judge.id, marks, {}, SheetSource::Tablet});
            }
            evening.record(TurnApproved{turn});
        }
    }
    return std::move(evening.contest);
}

double milliseconds(std::clock_t ticks)
{
    return 1000.0 * static_cast<double>(ticks) / CLOCKS_PER_SEC;
}

void measure(int teams, int times)
{
    const Contest contest = played(teams);
    std::vector<double> table;
    std::vector<double> both;
    for (int i = 0; i < times; ++i) {
        const std::clock_t start = std::clock(); // of this process: others may be busy
        const std::size_t rows = standings(contest, Tri).rows.size();
        const std::clock_t middle = std::clock();
        const std::size_t units = proposePrizes(contest, Tri).units.size();
        const std::clock_t end = std::clock();
        if (rows != static_cast<std::size_t>(teams) || units == 0) {
            std::puts("the round is not as it should be");
        }
        table.push_back(milliseconds(middle - start));
        both.push_back(milliseconds(end - start));
    }
    std::sort(table.begin(), table.end());
    std::sort(both.begin(), both.end());
    std::printf("%5d teams: standings %8.3f ms, with prizes %8.3f ms (median of %d)\n", teams,
        table[table.size() / 2], both[both.size() / 2], times);
}

}

int main()
{
    measure(22, 300);
    measure(1000, 20);
    return 0;
}
