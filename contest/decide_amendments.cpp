// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders that amend panels and rosters, and those that open, suspend and resume a session.
#include "contest/checks.h"
#include "contest/decide_parts.h"
#include "contest/roster.h"

#include <algorithm>
#include <set>

namespace contest {

namespace {

Refusal badList(const std::string &vi, const std::string &en, const std::string &field)
{
    return {RefusalCode::BadDecision, {vi, en}, field};
}

//! An id never changes its owner: sheets of approved turns stand under it.
Check judgeFits(const Contest &contest, const Judge &judge, std::set<JudgeId> &seen)
{
    if (judge.id.empty() || isBlank(judge.name)) {
        return badList(
            "mỗi giám khảo cần mã và họ tên", "every judge needs an id and a name", judge.id.text);
    }
    if (!seen.insert(judge.id).second) {
        return badList(judge.name + " đứng hai lần trong Ban Giám khảo",
            judge.name + " stands twice in the panel", judge.id.text);
    }
    const Judge *known = contest.rulebook->judge(judge.id);
    if (known && known->name != judge.name) {
        return badList(
            "mã “" + judge.id.text + "” là của " + known->name + "; người mới cần mã khác",
            "“" + judge.id.text + "” belongs to " + known->name + "; a new judge needs another id",
            judge.id.text);
    }
    return std::nullopt;
}

Check panelFits(const Contest &contest, const Panel &panel)
{
    std::set<JudgeId> seen;
    for (const std::vector<Judge> *part : {&panel.judges, &panel.alternates}) {
        for (const Judge &judge : *part) {
            if (auto refusal = judgeFits(contest, judge, seen)) {
                return refusal;
            }
        }
    }
    if (std::none_of(panel.judges.begin(), panel.judges.end(),
            [&panel](const Judge &judge) { return judge.id == panel.chair; })) {
        return badList("Trưởng Ban phải là một giám khảo chính",
            "the chief judge must be one of the main judges", panel.chair.text);
    }
    const std::size_t all = panel.judges.size();
    if (panel.minPresent < 1 || static_cast<std::size_t>(panel.minPresent) > all) {
        return badList("số giám khảo tối thiểu phải từ 1 đến " + std::to_string(all),
            "the least number of judges is from 1 to " + std::to_string(all), "minPresent");
    }
    return std::nullopt;
}

Check scopeExists(const Contest &contest, const AmendPanel &order)
{
    if (order.round) {
        if (auto refusal = roundOpen(contest, *order.round)) {
            return refusal;
        }
    }
    if (order.segment && !contest.rulebook->segment(*order.segment)) {
        return unknown("phần thi", "segment", order.segment->text);
    }
    return std::nullopt;
}

Check sessionExists(const Contest &contest, const RoundId &round, int number)
{
    if (auto refusal = roundOpen(contest, round)) {
        return refusal;
    }
    const std::size_t count = contest.rulebook->round(round)->sessions.size();
    const bool there = number >= 1 && static_cast<std::size_t>(number) <= count;
    return there
        ? std::nullopt
        : Check(unknown("buổi thi của vòng này", "session of this round", std::to_string(number)));
}

SessionState sessionOf(const Contest &contest, const RoundId &round, int number)
{
    const auto &sessions = contest.round(round).sessions;
    const auto found = sessions.find(number);
    return found == sessions.end() ? SessionState{} : found->second;
}

std::string labelOf(const Contest &contest, const RoundId &round, int number)
{
    return contest.rulebook->round(round)->sessions.at(static_cast<std::size_t>(number) - 1).label;
}

//! No clock of the session runs; a paused one may wait.
Check clocksRest(const Contest &contest, const SuspendSession &order)
{
    const auto &segments = contest.rulebook->round(order.round)
                               ->sessions.at(static_cast<std::size_t>(order.session) - 1)
                               .segments;
    for (const auto &[id, turn] : contest.turns) {
        const bool here = id.round == order.round
            && std::find(segments.begin(), segments.end(), id.segment) != segments.end();
        if (here && turn.clock.state == StageClock::State::Running) {
            return Refusal{RefusalCode::ClockState,
                {turnName(contest, id) + ": đồng hồ đang chạy; tạm dừng hoặc dừng trước khi hoãn",
                    turnName(contest, id) + ": the clock is running; pause or stop it first"},
                id.team.text};
        }
    }
    return std::nullopt;
}

}

Decision decided(const Contest &contest, const AmendPanel &order)
{
    if (auto refusal = scopeExists(contest, order)) {
        return *refusal;
    }
    if (auto refusal = panelFits(contest, order.panel)) {
        return *refusal;
    }
    if (auto refusal = reasonGiven(order.reason)) {
        return *refusal;
    }
    return Facts{PanelAmended{order.round, order.segment, order.panel, order.reason}};
}

Decision decided(const Contest &contest, const AmendRoster &order)
{
    if (!contest.rulebook->team(order.team)) {
        return unknown("đội", "team", order.team.text);
    }
    if (auto refusal = rosterRefusal(*contest.rulebook, order.roster)) {
        return *refusal;
    }
    if (auto refusal = reasonGiven(order.reason)) {
        return *refusal;
    }
    return Facts{RosterAmended{order.team, order.roster, order.reason}};
}

Decision decided(const Contest &contest, const OpenSession &order)
{
    if (auto refusal = sessionExists(contest, order.round, order.session)) {
        return *refusal;
    }
    const SessionState session = sessionOf(contest, order.round, order.session);
    const std::string label = labelOf(contest, order.round, order.session);
    if (session.opened || session.suspended) {
        return Refusal{RefusalCode::AlreadyDone,
            session.suspended ? Words{label + " đang tạm hoãn; hãy ghi nhận thi tiếp",
                label + " is suspended; resume it"}
                              : Words{label + " đã khai mạc", label + " is already open"},
            order.round.text};
    }
    return Facts{SessionOpened{order.round, order.session}};
}

Decision decided(const Contest &contest, const SuspendSession &order)
{
    if (auto refusal = sessionExists(contest, order.round, order.session)) {
        return *refusal;
    }
    if (sessionOf(contest, order.round, order.session).suspended) {
        const std::string label = labelOf(contest, order.round, order.session);
        return Refusal{RefusalCode::AlreadyDone,
            {label + " đã tạm hoãn rồi", label + " is already suspended"}, order.round.text};
    }
    if (auto refusal = clocksRest(contest, order)) {
        return *refusal;
    }
    if (auto refusal = reasonGiven(order.reason)) {
        return *refusal;
    }
    return Facts{SessionSuspended{order.round, order.session, order.reason}};
}

Decision decided(const Contest &contest, const ResumeSession &order)
{
    if (auto refusal = sessionExists(contest, order.round, order.session)) {
        return *refusal;
    }
    if (!sessionOf(contest, order.round, order.session).suspended) {
        const std::string label = labelOf(contest, order.round, order.session);
        return Refusal{RefusalCode::AlreadyDone,
            {label + " không bị hoãn", label + " is not suspended"}, order.round.text};
    }
    if (auto refusal = reasonGiven(order.reason)) {
        return *refusal;
    }
    return Facts{SessionResumed{order.round, order.session, order.reason}};
}

}
