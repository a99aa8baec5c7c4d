// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders by which people part teams that are equal: extra question, vote, ruling, lot.
#include "contest/asked.h"
#include "contest/checks.h"
#include "contest/decide_parts.h"
#include "contest/prizes.h"
#include "contest/reasons.h"

#include <algorithm>
#include <set>

namespace contest {

namespace {

constexpr int MostCounted = 1'000'000;

std::set<TeamId> teamsOf(const std::map<TeamId, int> &counts)
{
    std::set<TeamId> teams;
    for (const auto &[team, count] : counts) {
        teams.insert(team);
    }
    return teams;
}

std::vector<TeamId> listOf(const std::set<TeamId> &teams)
{
    return {teams.begin(), teams.end()};
}

Check subjectKnown(
    const Contest &contest, const RoundId &round, const std::optional<SubjectId> &about)
{
    if (!about || contest.rulebook->sidePrize(round, *about)) {
        return std::nullopt;
    }
    return unknown("giải phụ của vòng này", "side prize of this round", about->text);
}

//! What every such order needs before it is asked whether the group is tied.
Check groupKnown(const Contest &contest, const RoundId &round,
    const std::optional<SubjectId> &about, const std::set<TeamId> &teams)
{
    if (auto refusal = resultsMayChange(contest, round)) {
        return refusal;
    }
    if (auto refusal = subjectKnown(contest, round, about)) {
        return refusal;
    }
    for (const TeamId &team : teams) {
        if (auto refusal = teamInRound(contest, round, team)) {
            return refusal;
        }
    }
    return std::nullopt;
}

std::optional<OpenTie> openTieOf(const Contest &contest, const RoundId &round,
    const std::optional<SubjectId> &about, const std::set<TeamId> &teams)
{
    for (const OpenTie &tie : proposePrizes(contest, round).open) {
        const std::set<TeamId> tied(tie.teams.begin(), tie.teams.end());
        if (tie.about == about && tied == teams) {
            return tie;
        }
    }
    return std::nullopt;
}

template<class Rung>
bool hasRung(const std::vector<TieRung> &ladder)
{
    return std::any_of(ladder.begin(), ladder.end(),
        [](const TieRung &rung) { return std::holds_alternative<Rung>(rung); });
}

template<class Rung>
bool needs(const std::optional<OpenTie> &tie)
{
    return tie && std::holds_alternative<Rung>(tie->needs);
}

const std::vector<TieRung> &ladderOf(const Contest &contest, const std::optional<SubjectId> &about)
{
    return about ? contest.rulebook->sideTieLadder : contest.rulebook->tieLadder;
}

//! Names the groups that do wait for somebody, so that the right order can be given.
Refusal notTied(const Contest &contest, const RoundId &round)
{
    Words waiting;
    for (const OpenTie &tie : proposePrizes(contest, round).open) {
        const std::string names = shortNames(*contest.rulebook, tie.teams);
        const char *between = waiting.vi.empty() ? "; đang chờ: " : "; ";
        const char *betweenEn = waiting.en.empty() ? "; waiting: " : "; ";
        waiting.vi += between + names;
        waiting.en += betweenEn + names;
    }
    return {RefusalCode::NotTied,
        {"không có nhóm nào đang bằng điểm cần phân định theo cách này gồm đúng các đội này"
                + waiting.vi,
            "no group that must still be parted in this way consists of exactly these teams"
                + waiting.en},
        round.text};
}

Check countsPossible(const Contest &contest, const std::map<TeamId, int> &counts, const Words &what)
{
    for (const auto &[team, count] : counts) {
        if (count < 0 || count > MostCounted) {
            const std::string &name = contest.rulebook->team(team)->shortName;
            return Refusal{RefusalCode::MarkOutOfRange,
                {name + ": " + what.vi + " không hợp lệ", name + ": not a possible " + what.en},
                team.text};
        }
    }
    return std::nullopt;
}

//! No more votes than there are judges who could have cast them.
Check votesFit(const Contest &contest, const EnterVote &order)
{
    int cast = 0;
    for (const auto &[team, votes] : order.votes) {
        cast += votes;
    }
    const auto judges = static_cast<int>(contest.rulebook->allJudges().size());
    if (cast <= judges) {
        return std::nullopt;
    }
    return Refusal{RefusalCode::MarkOutOfRange,
        {"có " + std::to_string(cast) + " phiếu bầu, nhiều hơn " + std::to_string(judges)
                + " giám khảo",
            std::to_string(cast) + " votes are more than the " + std::to_string(judges)
                + " judges"},
        order.round.text};
}

bool isOrder(const std::vector<TeamId> &order, const std::set<TeamId> &teams)
{
    return teams.size() == order.size();
}

}

Decision decided(const Contest &contest, const EnterExtraQuestion &order)
{
    const std::set<TeamId> teams = teamsOf(order.right);
    if (auto refusal = groupKnown(contest, order.round, std::nullopt, teams)) {
        return *refusal;
    }
    const bool again = extraQuestionOf(contest.round(order.round), listOf(teams)) != nullptr;
    const std::optional<OpenTie> open = openTieOf(contest, order.round, std::nullopt, teams);
    if (!again && !needs<ByExtraQuestion>(open)) {
        return notTied(contest, order.round);
    }
    if (auto refusal = countsPossible(
            contest, order.right, {"số câu trả lời đúng", "number of right answers"})) {
        return *refusal;
    }
    return Facts{ExtraQuestionHeld{order.round, order.right}};
}

Decision decided(const Contest &contest, const EnterVote &order)
{
    const std::set<TeamId> teams = teamsOf(order.votes);
    if (auto refusal = groupKnown(contest, order.round, order.about, teams)) {
        return *refusal;
    }
    const bool again = voteOf(contest.round(order.round), order.about, listOf(teams)) != nullptr;
    const std::optional<OpenTie> open = openTieOf(contest, order.round, order.about, teams);
    if (!again && !needs<ByJudgesVote>(open)) {
        return notTied(contest, order.round);
    }
    if (auto refusal = countsPossible(contest, order.votes, {"số phiếu bầu", "number of votes"})) {
        return *refusal;
    }
    if (auto refusal = votesFit(contest, order)) {
        return *refusal;
    }
    return Facts{JudgesVoted{order.round, order.about, order.votes}};
}

Decision decided(const Contest &contest, const RuleTie &order)
{
    const std::set<TeamId> teams(order.order.begin(), order.order.end());
    if (auto refusal = groupKnown(contest, order.round, order.about, teams)) {
        return *refusal;
    }
    // The chair may rule before the other people's rungs have been tried, where the ladder knows
    // the chair at all.
    const std::optional<OpenTie> tie = openTieOf(contest, order.round, order.about, teams);
    const std::vector<TieRung> &ladder = ladderOf(contest, order.about);
    const bool chairRules = hasRung<ByChairRuling>(ladder)
        || (!hasRung<ByLot>(ladder) && !hasRung<BySharing>(ladder)) || needs<ByChairRuling>(tie);
    if (!isOrder(order.order, teams) || !tie || !chairRules) {
        return notTied(contest, order.round);
    }
    if (auto refusal = reasonGiven(order.reason)) {
        return *refusal;
    }
    return Facts{TieRuled{order.round, order.about, order.order, order.reason}};
}

Decision decided(const Contest &contest, const EnterLot &order)
{
    const std::set<TeamId> teams(order.order.begin(), order.order.end());
    if (auto refusal = groupKnown(contest, order.round, order.about, teams)) {
        return *refusal;
    }
    const bool again = lotOf(contest.round(order.round), order.about, order.order) != nullptr;
    const std::optional<OpenTie> open = openTieOf(contest, order.round, order.about, teams);
    const bool drawn = open && hasRung<ByLot>(ladderOf(contest, order.about));
    if (!isOrder(order.order, teams) || (!again && !drawn)) {
        return notTied(contest, order.round);
    }
    if (auto refusal = witnessed(order.witnesses)) {
        return *refusal;
    }
    return Facts{LotDrawn{order.round, order.about, order.order, order.witnesses}};
}

}
