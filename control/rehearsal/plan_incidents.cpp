// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What went wrong, entered before it matters: voided segments, cancelled questions, other people.
#include "control/rehearsal/plan_steps.h"

#include "contest/entrants.h"

#include <algorithm>

namespace rehearsal {

using contest::Contest;
using contest::TeamId;

namespace {

void cancelQuestions(PlanSteps &steps, const RoundMarks &marks)
{
    const contest::Cancelled &done = steps.contest.round(marks.round).cancelled;
    for (const auto &[key, entry] : marks.cancelled) {
        const auto segment = done.find(key.first);
        if (segment == done.end() || segment->second.count(key.second) == 0) {
            steps.add(contest::CancelQuestions{marks.round, key.first, key.second, entry.count,
                          entry.reason},
                entry.line);
        }
    }
}

contest::Words strange(const std::string &team, const char *vi, const char *en)
{
    return {"“" + team + "” " + vi, "“" + team + "” " + en};
}

}

contest::RemoveTeam removalOf(
    const contest::RoundId &round, const TeamId &team, const DepartureEntry &entry)
{
    return {round, team, entry.departure, entry.from, entry.reason};
}

void limitRound(PlanSteps &steps, const RoundMarks &marks)
{
    const Contest &contest = steps.contest;
    for (const auto &[team, entry] : marks.rosters) {
        if (contest.rulebook->team(team)->roster != entry.members) {
            steps.add(
                contest::AmendRoster{team, entry.members, "theo danh sách ghi trong tệp điểm"},
                entry.line);
        }
    }
    for (const auto &[segment, entry] : marks.voided) {
        if (contest.voidedBecause(marks.round, segment) == nullptr) {
            steps.add(contest::VoidSegment{marks.round, segment, entry.reason}, entry.line);
        }
    }
    cancelQuestions(steps, marks);
}

void replaceTeams(PlanSteps &steps, const RoundMarks &marks)
{
    const std::vector<TeamId> before = steps.contest.teamsOf(marks.round);
    const std::vector<TeamId> now = withReplacements(marks, before);
    for (const auto &[team, entry] : marks.replaced) {
        const DepartureEntry &left = marks.left.at(team);
        if (steps.contest.round(marks.round).left.count(team) == 0) {
            steps.add(removalOf(marks.round, team, left), left.line);
        }
    }
    if (now != before) {
        const ReplaceEntry &first = marks.replaced.begin()->second;
        steps.add(contest::NameEntrants{marks.round, now, first.reason}, first.line);
    }
}

std::vector<Fault> faultyReplacements(
    const Contest &contest, const contest::Round &round, const RoundMarks &marks)
{
    const std::vector<TeamId> entered = contest::entryOf(contest, round).teams;
    const std::vector<TeamId> placed = contest::placedInSources(contest, round);
    const auto isIn = [](const std::vector<TeamId> &teams, const TeamId &team) {
        return std::find(teams.begin(), teams.end(), team) != teams.end();
    };
    std::vector<Fault> faults;
    for (const auto &[lost, entry] : marks.replaced) {
        const auto left = marks.left.find(lost);
        if (!isIn(entered, lost)) {
            faults.push_back({entry.line, "team",
                strange(lost.text, "không vào vòng này", "is not in this round")});
        } else if (left == marks.left.end() || left->second.from) {
            faults.push_back({entry.line, "item",
                strange(
                    lost.text, "chưa được ghi là rời cả vòng", "has not left the whole round")});
        } else if (!isIn(placed, entry.by) || isIn(entered, entry.by)) {
            faults.push_back({entry.line, "value",
                strange(entry.by.text,
                    "không phải đội có hạng ở vòng trước và còn ở ngoài vòng này",
                    "is no team with a place before that is not in this round")});
        }
    }
    return faults;
}

void seatPanel(PlanSteps &steps, const contest::TurnId &turn, const RoundMarks &marks)
{
    if (marks.panels.empty()) {
        return;
    }
    const contest::Panel wanted = panelFor(marks, *steps.contest.rulebook, turn);
    if (seatsTheSame(wanted, steps.contest.panelOf(turn))) {
        return;
    }
    std::string reason = "ban giám khảo theo thể lệ";
    std::size_t line = 0;
    for (const PanelScope &scope :
        {PanelScope{{}, {}}, {turn.segment, {}}, {turn.segment, turn.team}}) {
        const auto entry = marks.panels.find(scope);
        if (entry != marks.panels.end()) {
            reason = entry->second.reason;
            line = entry->second.line;
        }
    }
    steps.add(contest::AmendPanel{turn.round, turn.segment, wanted, reason}, line);
}

}
