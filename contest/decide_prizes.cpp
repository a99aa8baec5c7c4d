// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders about what marks leave open: extra questions, rulings, the decision about the prizes.
#include "contest/checks.h"
#include "contest/decide_parts.h"
#include "contest/decision.h"
#include "contest/ladder.h"

#include <algorithm>
#include <set>

namespace contest {

namespace {

constexpr int MostRightAnswers = 1000;

Refusal notTied(const RoundId &round)
{
    return {RefusalCode::NotTied,
        {"không có nhóm nào đang bằng điểm cần phân định gồm đúng các đội này",
            "no group that must still be parted consists of exactly these teams"},
        round.text};
}

Check resultsMayChange(const Contest &contest, const RoundId &round)
{
    if (auto refusal = roundOpen(contest, round)) {
        return refusal;
    }
    if (auto refusal = roundReady(contest, round)) {
        return refusal;
    }
    return ceremonyNotBegun(contest, round);
}

const OpenTie *openTieOf(const std::vector<OpenTie> &open, const std::optional<SegmentId> &about,
    const std::set<TeamId> &teams)
{
    for (const OpenTie &tie : open) {
        if (tie.about == about && std::set(tie.teams.begin(), tie.teams.end()) == teams) {
            return &tie;
        }
    }
    return nullptr;
}

Check teamsInRound(const Contest &contest, const RoundId &round, const std::set<TeamId> &teams)
{
    for (const TeamId &team : teams) {
        if (auto refusal = teamInRound(contest, round, team)) {
            return refusal;
        }
    }
    return std::nullopt;
}

}

Decision decided(const Contest &contest, const EnterExtraQuestion &order)
{
    if (auto refusal = resultsMayChange(contest, order.round)) {
        return *refusal;
    }
    std::set<TeamId> teams;
    for (const auto &[team, right] : order.right) {
        teams.insert(team);
    }
    if (auto refusal = teamsInRound(contest, order.round, teams)) {
        return *refusal;
    }
    const std::vector<OpenTie> open = proposePrizes(contest, order.round).open;
    const OpenTie *tie = openTieOf(open, std::nullopt, teams);
    const bool asked = tie && std::holds_alternative<ByExtraQuestion>(tie->needs);
    const bool again = !teams.empty()
        && extraQuestionOf(
            contest.round(order.round), std::vector<TeamId>(teams.begin(), teams.end()));
    if (!asked && !again) {
        return notTied(order.round);
    }
    for (const auto &[team, right] : order.right) {
        if (right < 0 || right > MostRightAnswers) {
            const std::string &name = contest.rulebook->team(team)->shortName;
            return Refusal{RefusalCode::MarkOutOfRange,
                {name + ": số câu trả lời đúng không hợp lệ",
                    name + ": not a possible number of right answers"},
                team.text};
        }
    }
    return Facts{ExtraQuestionHeld{order.round, order.right}};
}

Decision decided(const Contest &contest, const RuleTie &order)
{
    if (auto refusal = resultsMayChange(contest, order.round)) {
        return *refusal;
    }
    if (order.about && !contest.rulebook->segment(*order.about)) {
        return unknown("phần thi", "segment", order.about->text);
    }
    const std::set<TeamId> teams(order.order.begin(), order.order.end());
    if (auto refusal = teamsInRound(contest, order.round, teams)) {
        return *refusal;
    }
    const std::vector<OpenTie> open = proposePrizes(contest, order.round).open;
    if (teams.size() != order.order.size() || !openTieOf(open, order.about, teams)) {
        return notTied(order.round);
    }
    if (auto refusal = reasonGiven(order.reason)) {
        return *refusal;
    }
    return Facts{TieRuled{order.round, order.about, order.order, order.reason}};
}

Decision decided(const Contest &contest, const DecidePrizes &order)
{
    if (auto refusal = resultsMayChange(contest, order.round)) {
        return *refusal;
    }
    PrizesDecided decision{order.round, order.awards, order.signer, order.number, order.date};
    if (auto refusal = faultOf(contest, decision)) {
        return *refusal;
    }
    if (isBlank(order.signer)) {
        return Refusal{RefusalCode::ReasonMissing,
            {"cần ghi người ký quyết định", "the decision needs its signer"}, "signer"};
    }
    return Facts{std::move(decision)};
}

}
