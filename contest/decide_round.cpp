// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders about a whole round: its running order, a team that leaves, its close.
#include "contest/checks.h"
#include "contest/closing.h"
#include "contest/decide_parts.h"
#include "contest/draw.h"
#include "contest/prizes.h"

#include <algorithm>

namespace contest {

namespace {

//! Who still has a turn to play is in the running order.
std::vector<TeamId> teamsToPlay(const Contest &contest, const RoundId &round)
{
    std::vector<TeamId> teams = contest.teamsOf(round);
    const auto &left = contest.round(round).left;
    std::erase_if(teams, [&left](const TeamId &team) {
        const auto found = left.find(team);
        return found != left.end() && !found->second.from;
    });
    return teams;
}

Check runningOrderMayChange(const Contest &contest, const RoundId &round, const std::string &reason)
{
    if (auto refusal = roundOpen(contest, round)) {
        return refusal;
    }
    if (auto refusal = roundReady(contest, round)) {
        return refusal;
    }
    for (const auto &[id, turn] : contest.turns) {
        if (id.round == round && turn.called) {
            return Refusal{RefusalCode::RoundStarted,
                {"đã có đội lên sân khấu, thứ tự thi không đổi được nữa",
                    "a team has been called, the running order can no longer change"},
                round.text};
        }
    }
    // Nobody draws until the order suits him: a second one is a correction (RULES.md 7.12).
    return contest.round(round).runningOrder.empty() ? std::nullopt : reasonGiven(reason);
}

Refusal badOrder(const std::string &vi, const std::string &en, const std::string &field)
{
    return {RefusalCode::Incomplete, {vi, en}, field};
}

Check isPermutation(const Contest &contest, const EnterRunningOrder &order)
{
    const std::vector<TeamId> teams = teamsToPlay(contest, order.round);
    for (const TeamId &team : order.order) {
        if (std::find(teams.begin(), teams.end(), team) == teams.end()) {
            return unknown(
                "đội còn thi ở vòng này", "team that still plays in this round", team.text);
        }
        if (std::count(order.order.begin(), order.order.end(), team) > 1) {
            const std::string &name = contest.rulebook->team(team)->shortName;
            return badOrder(name + " có hai số thứ tự", name + " stands there twice", team.text);
        }
    }
    for (const TeamId &team : teams) {
        if (std::find(order.order.begin(), order.order.end(), team) == order.order.end()) {
            const std::string &name = contest.rulebook->team(team)->shortName;
            return badOrder(name + " chưa có số thứ tự", name + " has no number yet", team.text);
        }
    }
    return std::nullopt;
}

Refusal notClosable(const std::vector<Words> &obstacles, const RoundId &round)
{
    Refusal refusal{RefusalCode::Incomplete,
        {"chưa khóa được kết quả:", "the results cannot be closed yet:"}, round.text};
    const char *separator = " ";
    for (const Words &obstacle : obstacles) {
        refusal.words.vi += separator + obstacle.vi;
        refusal.words.en += separator + obstacle.en;
        separator = "; ";
    }
    return refusal;
}

}

Decision decided(const Contest &contest, const DrawRunningOrder &order)
{
    if (auto refusal = runningOrderMayChange(contest, order.round, order.reason)) {
        return *refusal;
    }
    return Facts{RunningOrderDrawn{order.round, order.seed, DrawGenerator,
        drawOrder(teamsToPlay(contest, order.round), order.seed), order.reason}};
}

Decision decided(const Contest &contest, const EnterRunningOrder &order)
{
    if (auto refusal = runningOrderMayChange(contest, order.round, order.reason)) {
        return *refusal;
    }
    if (auto refusal = isPermutation(contest, order)) {
        return *refusal;
    }
    if (auto refusal = witnessed(order.witnesses)) {
        return *refusal;
    }
    return Facts{RunningOrderEntered{order.round, order.order, order.witnesses, order.reason}};
}

Decision decided(const Contest &contest, const RemoveTeam &order)
{
    if (auto refusal = roundOpen(contest, order.round)) {
        return *refusal;
    }
    if (auto refusal = roundReady(contest, order.round)) {
        return *refusal;
    }
    if (auto refusal = teamInRound(contest, order.round, order.team)) {
        return *refusal;
    }
    if (order.from) {
        if (auto refusal = turnExists(contest, {order.round, *order.from, order.team})) {
            return *refusal;
        }
    }
    if (contest.round(order.round).left.contains(order.team)) {
        const std::string &name = contest.rulebook->team(order.team)->shortName;
        return Refusal{RefusalCode::AlreadyDone,
            {name + " đã được ghi nhận rời cuộc thi", name + " has already left"}, order.team.text};
    }
    if (auto refusal = ceremonyNotBegun(contest, order.round)) {
        return *refusal;
    }
    if (auto refusal = reasonGiven(order.reason)) {
        return *refusal;
    }
    return Facts{TeamLeft{order.round, order.team, order.departure, order.from, order.reason}};
}

Decision decided(const Contest &contest, const CloseRound &order)
{
    if (auto refusal = roundOpen(contest, order.round)) {
        return *refusal;
    }
    if (auto refusal = roundReady(contest, order.round)) {
        return *refusal;
    }
    const std::vector<Words> obstacles = obstaclesToClosing(contest, order.round);
    if (!obstacles.empty()) {
        return notClosable(obstacles, order.round);
    }
    return Facts{closingOf(contest, order.round)};
}

}
