// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people decide beside the marks: what parts ties, bonuses, votes of the hall, the jury's
// choice.
#include "control/rehearsal/plan_steps.h"

#include "contest/decide.h"

#include <algorithm>

namespace rehearsal {

using contest::OpenTie;
using contest::TeamId;

namespace {

//! What each team of the group has, if every one has something; and the line that says so.
struct Counts
{
    std::map<TeamId, int> counts;
    std::size_t line = 0;
};

template<class Find>
std::optional<Counts> countsOf(const OpenTie &tie, const Find &find)
{
    Counts all;
    for (const TeamId &team : tie.teams) {
        const CountEntry *entry = find(team);
        if (entry == nullptr) {
            return {};
        }
        all.counts[team] = entry->count;
        all.line = all.line == 0 ? entry->line : all.line;
    }
    return all;
}

template<class Map, class Key>
const typename Map::mapped_type *at(const Map &map, const Key &key)
{
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
}

template<class Rung>
bool needs(const OpenTie &tie)
{
    return std::holds_alternative<Rung>(tie.needs);
}

std::vector<std::string> parted(const std::string &text)
{
    std::vector<std::string> parts;
    std::size_t from = 0;
    while (from <= text.size()) {
        const std::size_t end = std::min(text.find(';', from), text.size());
        const std::size_t first = text.find_first_not_of(' ', from);
        if (first < end) {
            parts.push_back(text.substr(first, end - first));
        }
        from = end + 1;
    }
    return parts;
}

}

std::string reasonIn(const std::map<int, RankedEntry> &ranks, const std::string &usual)
{
    for (const auto &[rank, entry] : ranks) {
        if (!entry.reason.empty()) {
            return entry.reason;
        }
    }
    return usual;
}

void enterExtras(PlanSteps &steps, const RoundMarks &marks)
{
    const contest::RoundState &state = steps.contest.round(marks.round);
    for (const auto &[key, entry] : marks.bonuses) {
        const auto *given = at(state.bonuses, key.first);
        const auto *points = given == nullptr ? nullptr : at(*given, key.second);
        if (points == nullptr || *points != entry.points) {
            steps.add(
                contest::GiveBonus{marks.round, key.first, key.second, entry.points}, entry.line);
        }
    }
    for (const auto &[prize, votes] : marks.audience) {
        contest::EnterAudienceVote order{marks.round, prize, {}};
        for (const auto &[team, entry] : votes) {
            order.votes[team] = entry.count;
        }
        const auto *given = at(state.audience, prize);
        if (given == nullptr || given->votes != order.votes) {
            steps.add(order, votes.begin()->second.line);
        }
    }
    for (const auto &[prize, ranks] : marks.choices) {
        contest::ChooseSidePrize order{
            marks.round, prize, {}, reasonIn(ranks, "Ban Giám khảo chọn")};
        for (const auto &[rank, entry] : ranks) {
            order.teams.push_back(entry.team);
        }
        const auto *given = at(state.choices, prize);
        if (given == nullptr || given->teams != order.teams) {
            steps.add(order, ranks.begin()->second.line);
        }
    }
}

const RankingEntry *entryAbout(const std::vector<RankingEntry> &entries, const OpenTie &tie)
{
    const auto found
        = std::find_if(entries.begin(), entries.end(), [&tie](const RankingEntry &entry) {
              return entry.about == tie.about
                  && std::is_permutation(
                      entry.order.begin(), entry.order.end(), tie.teams.begin(), tie.teams.end());
          });
    return found == entries.end() ? nullptr : &*found;
}

//! A ladder that shares prizes may know neither the chair nor the lot: such a row parts nothing and
//! is named at the end, with every other row that parts nothing.
bool parts(const PlanSteps &steps, const contest::Order &order)
{
    const auto facts = contest::decide(steps.contest, order, {contest::SeatKind::Operator, {}}, {});
    return facts || facts.error().code != contest::RefusalCode::NotTied;
}

void answerTie(PlanSteps &steps, const OpenTie &tie, const RoundMarks &marks)
{
    const auto right
        = countsOf(tie, [&marks](const TeamId &team) { return at(marks.extra, team); });
    if (needs<contest::ByExtraQuestion>(tie) && !tie.about && right) {
        steps.add(contest::EnterExtraQuestion{marks.round, right->counts}, right->line);
        return;
    }
    const auto votes = countsOf(tie,
        [&marks, &tie](const TeamId &team) { return at(marks.votes, std::pair(tie.about, team)); });
    if (needs<contest::ByJudgesVote>(tie) && votes) {
        steps.add(contest::EnterVote{marks.round, tie.about, votes->counts}, votes->line);
        return;
    }
    if (const RankingEntry *ruling = entryAbout(marks.rulings, tie)) {
        const contest::RuleTie order{marks.round, tie.about, ruling->order, ruling->note};
        if (parts(steps, order)) {
            steps.add(order, ruling->line);
            return;
        }
    }
    if (const RankingEntry *lot = entryAbout(marks.lots, tie)) {
        const contest::EnterLot order{marks.round, tie.about, lot->order, parted(lot->note)};
        if (parts(steps, order)) {
            steps.add(order, lot->line);
        }
    }
}

void robotAnswer(
    PlanSteps &steps, const OpenTie &tie, const contest::RoundId &round, const Robots &robots)
{
    if (needs<contest::ByExtraQuestion>(tie)) {
        steps.add(contest::EnterExtraQuestion{round, robots.answers(round, tie)});
    } else if (needs<contest::ByJudgesVote>(tie)) {
        steps.add(contest::EnterVote{round, tie.about, robots.votes(round, tie)});
    } else if (needs<contest::ByLot>(tie)) {
        steps.add(contest::EnterLot{
            round, tie.about, robots.order(round, tie), {"Đại diện các đội (diễn tập)"}});
    } else {
        steps.add(contest::RuleTie{round, tie.about, robots.order(round, tie),
            "Trưởng Ban Giám khảo kết luận (diễn tập)"});
    }
}

std::vector<Fault> unusedRows(const RoundMarks &marks, const contest::RoundState &round)
{
    std::vector<Fault> faults;
    for (const auto &[team, entry] : marks.extra) {
        const bool used = std::any_of(round.extraQuestions.begin(), round.extraQuestions.end(),
            [&id = team](const auto &held) { return held.right.count(id) > 0; });
        if (!used) {
            faults.push_back({entry.line, "team",
                {"“" + team.text + "” không thuộc nhóm bằng điểm nào cần câu hỏi phụ",
                    "“" + team.text + "” is in no tied group that needs an extra question"}});
        }
    }
    for (const auto &[key, entry] : marks.votes) {
        const bool used
            = std::any_of(round.votes.begin(), round.votes.end(), [&id = key](const auto &voted) {
                  return voted.about == id.first && voted.votes.count(id.second) > 0;
              });
        if (!used) {
            faults.push_back({entry.line, "team",
                {"“" + key.second.text + "” không thuộc nhóm bằng điểm nào cần bỏ phiếu",
                    "“" + key.second.text + "” is in no tied group that needs a vote"}});
        }
    }
    const auto check = [&faults](const RankingEntry &entry, const auto &decided) {
        const bool used = std::any_of(decided.begin(), decided.end(), [&entry](const auto &each) {
            return each.about == entry.about && each.order == entry.order;
        });
        if (!used) {
            faults.push_back({entry.line, "value",
                {"các đội này không phải đúng một nhóm còn bằng điểm cần phân định",
                    "these teams are not exactly one group that is still tied"}});
        }
    };
    for (const RankingEntry &entry : marks.rulings) {
        check(entry, round.rulings);
    }
    for (const RankingEntry &entry : marks.lots) {
        check(entry, round.lots);
    }
    return faults;
}

}
