// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A round that was closed on another laptop: taken over once, whole, and only where nobody has
// begun to play it here.
#include "contest/decide_parts.h"

#include "contest/checks.h"

#include <algorithm>
#include <set>

namespace contest {

namespace {

bool hasBegun(const Contest &contest, const RoundId &round)
{
    return std::any_of(contest.turns.begin(), contest.turns.end(),
        [&round](const auto &entry) { return entry.first.round == round && entry.second.called; });
}

Refusal doesNotFit(const Contest &contest, const RoundClosed &closing)
{
    const std::string &label = contest.rulebook->round(closing.round)->label;
    return {RefusalCode::NotSealed,
        {"kết quả trong tệp không khớp với danh sách đội của " + label + " trong thể lệ ở máy này",
            "the results in the file do not fit the teams of " + label
                + " in this show's rulebook"},
        closing.round.text};
}

//! Every team of the round once, places as in a ranking, and nobody advances without a place.
bool fits(const Contest &contest, const RoundClosed &closing)
{
    const std::vector<TeamId> teams = contest.teamsOf(closing.round);
    std::set<TeamId> seen;
    std::set<TeamId> placed;
    for (const ClosedRow &row : closing.standings) {
        const auto position = static_cast<int>(seen.size()) + 1;
        if (!seen.insert(row.team).second || (row.place && *row.place > position)
            || (row.place && *row.place < 1)) {
            return false;
        }
        if (row.place) {
            placed.insert(row.team);
        }
    }
    const auto isPlaced = [&placed](const TeamId &team) { return placed.contains(team); };
    const std::set<TeamId> listed(teams.begin(), teams.end());
    return seen == listed && std::all_of(closing.advance.begin(), closing.advance.end(), isPlaced);
}

}

Decision decided(const Contest &contest, const ImportRound &order)
{
    const RoundId &round = order.closing.round;
    if (auto refusal = roundOpen(contest, round)) {
        return *refusal;
    }
    if (auto refusal = roundReady(contest, round)) {
        return *refusal;
    }
    if (hasBegun(contest, round)) {
        const std::string &label = contest.rulebook->round(round)->label;
        return Refusal{RefusalCode::RoundStarted,
            {label + " đã bắt đầu thi ở máy này; không nhận kết quả từ máy khác nữa",
                label + " has begun here; results of another laptop are no longer taken over"},
            round.text};
    }
    if (!fits(contest, order.closing) || order.decision.round != round) {
        return doesNotFit(contest, order.closing);
    }
    return Facts{RoundImported{order.closing, order.decision, order.key, order.sealed}};
}

}
