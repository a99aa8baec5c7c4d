// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders about what is outside the marks: bonuses, the hall's vote, the jury's choice.
#include "contest/checks.h"
#include "contest/decide_parts.h"
#include "contest/reasons.h"
#include "contest/text.h"

#include <algorithm>
#include <set>

namespace contest {

namespace {

constexpr int MostVotes = 1'000'000;

Refusal outOfRange(const std::string &vi, const std::string &en, const std::string &field)
{
    return {RefusalCode::MarkOutOfRange, {vi, en}, field};
}

Check bonusFits(const Contest &contest, const GiveBonus &order)
{
    const std::vector<Bonus> &bonuses = contest.rulebook->bonuses;
    const auto bonus = std::find_if(bonuses.begin(), bonuses.end(),
        [&order](const Bonus &each) { return each.id == order.bonus; });
    if (bonus == bonuses.end()) {
        return unknown("điểm thưởng", "bonus", order.bonus.text);
    }
    if (order.points < Points{} || order.points > bonus->max) {
        const std::string most = pointsText(bonus->max);
        return outOfRange(bonus->label + ": phải từ 0 đến " + most,
            bonus->label + ": must be from 0 to " + most, order.bonus.text);
    }
    const std::int64_t step = bonus->step.thousandths;
    if (step > 0 && order.points.thousandths % step != 0) {
        const std::string text = pointsText(bonus->step);
        return Refusal{RefusalCode::MarkOffStep,
            {bonus->label + ": phải là bội của " + text,
                bonus->label + ": must be a multiple of " + text},
            order.bonus.text};
    }
    return std::nullopt;
}

//! A side prize of the round that goes by this source.
template<class Source>
Check sidePrizeFrom(
    const Contest &contest, const RoundId &round, const SubjectId &prize, const Words &source)
{
    const SidePrize *found = contest.rulebook->sidePrize(round, prize);
    if (found && std::holds_alternative<Source>(found->source)) {
        return std::nullopt;
    }
    return unknown("giải phụ theo " + source.vi, "side prize by " + source.en, prize.text);
}

Check stillIn(const Contest &contest, const RoundId &round, const TeamId &team)
{
    if (auto refusal = teamInRound(contest, round, team)) {
        return refusal;
    }
    if (!contest.round(round).left.contains(team)) {
        return std::nullopt;
    }
    const std::string &name = contest.rulebook->team(team)->shortName;
    return Refusal{RefusalCode::BadDecision,
        {name + " đã bỏ thi hoặc bị loại", name + " has left the round"}, team.text};
}

Check choiceFits(const Contest &contest, const ChooseSidePrize &order)
{
    std::set<TeamId> seen;
    for (const TeamId &team : order.teams) {
        if (auto refusal = stillIn(contest, order.round, team)) {
            return refusal;
        }
        if (!seen.insert(team).second) {
            const std::string &name = contest.rulebook->team(team)->shortName;
            return Refusal{RefusalCode::BadDecision,
                {name + " được ghi hai lần", name + " stands there twice"}, team.text};
        }
    }
    const int most = contest.rulebook->sidePrize(order.round, order.prize)->quantity;
    if (!order.teams.empty() && order.teams.size() <= static_cast<std::size_t>(most)) {
        return std::nullopt;
    }
    return outOfRange("phải chọn từ 1 đến " + std::to_string(most) + " đội",
        "from 1 to " + std::to_string(most) + " teams must be chosen", order.prize.text);
}

}

Decision decided(const Contest &contest, const GiveBonus &order)
{
    if (auto refusal = resultsMayChange(contest, order.round)) {
        return *refusal;
    }
    if (auto refusal = teamInRound(contest, order.round, order.team)) {
        return *refusal;
    }
    if (auto refusal = bonusFits(contest, order)) {
        return *refusal;
    }
    return Facts{BonusGiven{order.round, order.team, order.bonus, order.points}};
}

Decision decided(const Contest &contest, const EnterAudienceVote &order)
{
    if (auto refusal = resultsMayChange(contest, order.round)) {
        return *refusal;
    }
    if (auto refusal = sidePrizeFrom<FromAudienceVote>(
            contest, order.round, order.prize, {"bình chọn của khán giả", "the hall's vote"})) {
        return *refusal;
    }
    for (const auto &[team, votes] : order.votes) {
        if (auto refusal = teamInRound(contest, order.round, team)) {
            return *refusal;
        }
        if (votes < 0 || votes > MostVotes) {
            const std::string &name = contest.rulebook->team(team)->shortName;
            return outOfRange(name + ": số phiếu bình chọn không hợp lệ",
                name + ": not a possible number of votes", team.text);
        }
    }
    return Facts{AudienceVoted{order.round, order.prize, order.votes}};
}

Decision decided(const Contest &contest, const ChooseSidePrize &order)
{
    if (auto refusal = resultsMayChange(contest, order.round)) {
        return *refusal;
    }
    if (auto refusal = sidePrizeFrom<FromJuryChoice>(contest, order.round, order.prize,
            {"lựa chọn của Ban Giám khảo", "the jury's choice"})) {
        return *refusal;
    }
    if (auto refusal = choiceFits(contest, order)) {
        return *refusal;
    }
    if (auto refusal = reasonGiven(order.reason)) {
        return *refusal;
    }
    return Facts{JuryChose{order.round, order.prize, order.teams, order.reason}};
}

}
