// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders about who enters a round.
#include "contest/checks.h"
#include "contest/decide_parts.h"
#include "contest/entrants.h"
#include "contest/reasons.h"

#include <algorithm>
#include <set>

namespace contest {

namespace {

Refusal badEntrants(const std::string &vi, const std::string &en, const std::string &field)
{
    return {RefusalCode::BadDecision, {vi, en}, field};
}

Check eachOnce(const Contest &contest, const std::vector<TeamId> &teams)
{
    std::set<TeamId> seen;
    for (const TeamId &team : teams) {
        if (!contest.rulebook->team(team)) {
            return unknown("đội", "team", team.text);
        }
        if (!seen.insert(team).second) {
            const std::string &name = contest.rulebook->team(team)->shortName;
            return badEntrants(name + " được ghi hai lần", name + " stands there twice", team.text);
        }
    }
    return std::nullopt;
}

//! Only who has a place in a closed round that feeds this one can enter it.
Check placedBefore(const Contest &contest, const Round &round, const std::vector<TeamId> &teams)
{
    const std::vector<TeamId> placed = placedInSources(contest, round);
    for (const TeamId &team : teams) {
        if (std::find(placed.begin(), placed.end(), team) == placed.end()) {
            const std::string &name = contest.rulebook->team(team)->shortName;
            return badEntrants(name + " không có hạng ở vòng trước đã khóa kết quả",
                name + " has no place in a closed round before this one", team.text);
        }
    }
    return std::nullopt;
}

Check countIs(std::size_t wanted, std::size_t given, const RoundId &round)
{
    if (given == wanted) {
        return std::nullopt;
    }
    const std::string words = std::to_string(wanted);
    return badEntrants("phải nêu đúng " + words + " đội vào vòng",
        "exactly " + words + " teams enter the round", round.text);
}

//! A lost team is replaced where it stood; who still takes part stays (RULES 7.13).
Check replacesOnlyTheLost(
    const Contest &contest, const RoundId &round, const std::vector<TeamId> &teams)
{
    const std::vector<TeamId> before = contest.teamsOf(round);
    if (auto refusal = countIs(before.size(), teams.size(), round)) {
        return refusal;
    }
    const auto &left = contest.round(round).left;
    for (std::size_t i = 0; i < teams.size(); ++i) {
        if (teams[i] == before[i]) {
            continue;
        }
        const auto gone = left.find(before[i]);
        if (gone == left.end() || gone->second.from) {
            const std::string &name = contest.rulebook->team(before[i])->shortName;
            return badEntrants(name + " chưa được ghi nhận là bỏ thi hoặc bị loại ở vòng này",
                name + " has not left this round", before[i].text);
        }
        if (std::find(before.begin(), before.end(), teams[i]) != before.end()) {
            const std::string &name = contest.rulebook->team(teams[i])->shortName;
            return badEntrants(name + " phải giữ nguyên vị trí trong danh sách",
                name + " must stay where it stands in the list", teams[i].text);
        }
    }
    return std::nullopt;
}

//! Until the draw the organisers may name whom they like where the rulebook leaves it to them.
Check fitsTheRound(const Contest &contest, const Round &round, const std::vector<TeamId> &teams)
{
    const auto *byHand = std::get_if<NamedByHand>(&round.entrants);
    if (byHand && contest.round(round.id).runningOrder.empty()) {
        return countIs(static_cast<std::size_t>(byHand->count), teams.size(), round.id);
    }
    if (auto refusal = roundReady(contest, round.id)) {
        return refusal;
    }
    return replacesOnlyTheLost(contest, round.id, teams);
}

//! The order names exactly the teams that are equal at the line, or that were before a ruling
//! that nothing has been built upon.
Check lineIsAbout(const Contest &contest, const RuleAdvance &order)
{
    const Round &round = *contest.rulebook->round(order.round);
    const RoundState &state = contest.round(order.round);
    const std::optional<OpenTie> open = entryOf(contest, round).open;
    if (!open) {
        if (state.runningOrder.empty() && advanceRulingOf(state, order.order)) {
            return std::nullopt;
        }
        return Refusal{RefusalCode::NotTied,
            {"không có nhóm đội bằng điểm nào ở vạch vào vòng này",
                "no teams are equal at the line into this round"},
            order.round.text};
    }
    if (std::is_permutation(
            open->teams.begin(), open->teams.end(), order.order.begin(), order.order.end())) {
        return std::nullopt;
    }
    const std::string names = shortNames(*contest.rulebook, open->teams);
    return Refusal{RefusalCode::NotTied,
        {"phải xếp đúng các đội đang bằng điểm ở vạch vào vòng: " + names,
            "exactly the teams that are equal at the line must be ordered: " + names},
        order.round.text};
}

Check notStarted(const Contest &contest, const RoundId &round)
{
    for (auto turn = contest.turns.lower_bound(TurnId{round, {}, {}});
         turn != contest.turns.end() && turn->first.round == round; ++turn) {
        if (turn->second.called) {
            return Refusal{RefusalCode::RoundStarted,
                {"đã có đội lên sân khấu, danh sách đội không đổi được nữa",
                    "a team has been called, the list of teams can no longer change"},
                round.text};
        }
    }
    return std::nullopt;
}

}

Decision decided(const Contest &contest, const RuleAdvance &order)
{
    if (auto refusal = roundOpen(contest, order.round)) {
        return *refusal;
    }
    if (auto refusal = lineIsAbout(contest, order)) {
        return *refusal;
    }
    if (auto refusal = reasonGiven(order.reason)) {
        return *refusal;
    }
    return Facts{AdvanceRuled{order.round, order.order, order.reason}};
}

Decision decided(const Contest &contest, const NameEntrants &order)
{
    if (auto refusal = roundOpen(contest, order.round)) {
        return *refusal;
    }
    const Round &round = *contest.rulebook->round(order.round);
    if (std::holds_alternative<ListedTeams>(round.entrants)) {
        return badEntrants("các đội của vòng này đã ghi sẵn trong thể lệ",
            "the rulebook lists the teams of this round", order.round.text);
    }
    if (auto refusal = notStarted(contest, order.round)) {
        return *refusal;
    }
    if (auto refusal = eachOnce(contest, order.teams)) {
        return *refusal;
    }
    if (auto refusal = placedBefore(contest, round, order.teams)) {
        return *refusal;
    }
    if (auto refusal = fitsTheRound(contest, round, order.teams)) {
        return *refusal;
    }
    if (auto refusal = reasonGiven(order.reason)) {
        return *refusal;
    }
    return Facts{EntrantsNamed{order.round, order.teams, order.reason}};
}

}
