// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who comes into a round: the line between equal teams, and teams named by hand.
#include "control/rehearsal/plan.h"

#include "contest/entrants.h"
#include "control/rehearsal/plan_steps.h"

#include <algorithm>

namespace rehearsal {

using contest::Contest;
using contest::Round;
using contest::TeamId;

namespace {

//! Rows that name a team without a place in the rounds before.
std::vector<Fault> strangersAmong(
    const std::map<int, RankedEntry> &named, const std::vector<TeamId> &placed)
{
    std::vector<Fault> faults;
    for (const auto &[rank, entry] : named) {
        if (std::find(placed.begin(), placed.end(), entry.team) == placed.end()) {
            faults.push_back({entry.line, "team",
                {"đội “" + entry.team.text + "” không có hạng ở các vòng trước",
                    "the team “" + entry.team.text + "” has no place in the rounds before"}});
        }
    }
    return faults;
}

}

//! Whether it is known who plays; if not, what settles it is among the steps, unless nobody says.
bool Plan::hasEntered(PlanSteps &steps, const Round &round)
{
    static const RoundMarks Nothing;
    const auto found = m_marks.rounds.find(round.id);
    const RoundMarks &marks = found == m_marks.rounds.end() ? Nothing : found->second;
    const bool byHand = std::holds_alternative<contest::NamedByHand>(round.entrants);
    if (byHand && !steps.contest.round(round.id).named) {
        nameEntrants(steps, round, marks);
        return false;
    }
    if (const auto tie = contest::entryOf(steps.contest, round).open) {
        ruleEntry(steps, round, marks, *tie);
        return false;
    }
    findUnusedEntry(steps.contest, marks);
    return m_faulty.count(round.id) == 0;
}

void Plan::nameEntrants(PlanSteps &steps, const Round &round, const RoundMarks &marks)
{
    const std::vector<TeamId> placed = contest::placedInSources(steps.contest, round);
    const auto count
        = static_cast<std::size_t>(std::get<contest::NamedByHand>(round.entrants).count);
    if (!marks.named.empty()) {
        fault(marks, strangersAmong(marks.named, placed));
        if (m_faulty.count(round.id) > 0) {
            return;
        }
        contest::NameEntrants order{
            round.id, {}, reasonIn(marks.named, "theo quyết định ghi trong tệp điểm")};
        for (const auto &[rank, entry] : marks.named) {
            order.teams.push_back(entry.team);
        }
        steps.add(order, marks.named.begin()->second.line);
    } else if (m_options.robots && placed.size() >= count) {
        steps.add(contest::NameEntrants{round.id,
            m_options.robots->entrants(round.id, placed, static_cast<int>(count)),
            "Ban Tổ chức chọn (diễn tập)"});
    }
}

void Plan::ruleEntry(
    PlanSteps &steps, const Round &round, const RoundMarks &marks, const contest::OpenTie &tie)
{
    for (const RankingEntry &entry : marks.entryRulings) {
        if (std::is_permutation(
                entry.order.begin(), entry.order.end(), tie.teams.begin(), tie.teams.end())) {
            steps.add(contest::RuleAdvance{round.id, entry.order, entry.note}, entry.line);
            return;
        }
    }
    if (m_options.robots && marks.entryRulings.empty()) {
        steps.add(contest::RuleAdvance{round.id, m_options.robots->order(round.id, tie),
            "Trưởng Ban Giám khảo kết luận (diễn tập)"});
        return;
    }
    findUnusedEntry(steps.contest, marks);
}

//! Rulings about teams that are not equal at the line.
void Plan::findUnusedEntry(const Contest &contest, const RoundMarks &marks)
{
    if (m_faulty.count(marks.round) > 0) {
        return;
    }
    std::vector<Fault> faults;
    for (const RankingEntry &entry : marks.entryRulings) {
        const auto &used = contest.round(marks.round).advanceRulings;
        if (std::none_of(used.begin(), used.end(),
                [&entry](const auto &ruled) { return ruled.order == entry.order; })) {
            faults.push_back({entry.line, "value",
                {"các đội này không phải đúng nhóm bằng điểm ở vạch vào vòng",
                    "these teams are not exactly those that are equal at the line"}});
        }
    }
    fault(marks, std::move(faults));
}

}
