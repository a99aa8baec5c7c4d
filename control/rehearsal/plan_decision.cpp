// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The organisers' decision as the rows of a marks file say it.
#include "control/rehearsal/plan_steps.h"

#include "control/rehearsal/probe.h"

#include <algorithm>

namespace rehearsal {

using contest::Contest;
using contest::TeamId;

contest::DecidePrizes decisionOf(const Contest &contest, const RoundMarks &marks,
    const contest::Proposal &proposal, const std::string &signer)
{
    contest::DecidePrizes decision;
    decision.round = marks.round;
    decision.signer = signer;
    decision.number = "01/QĐ (diễn tập)";
    decision.date = contest.rulebook->round(marks.round)->date;
    std::map<std::string, std::map<TeamId, std::string>> wanted; // prize -> team -> reason
    for (const DecisionEntry &entry : marks.decisions) {
        wanted[entry.prize][entry.team] = entry.reason;
    }
    for (const contest::ProposedPrize &unit : proposal.units) {
        contest::Award award{unit.kind, unit.prize, unit.unit, unit.team, {}};
        if (!marks.decisions.empty() && (!unit.team || wanted[unit.prize].erase(*unit.team) == 0)) {
            award.team.reset();
        }
        decision.awards.push_back(std::move(award));
    }
    const auto teams = contest.teamsOf(marks.round);
    for (std::size_t i = 0; i < decision.awards.size(); ++i) {
        contest::Award &award = decision.awards[i];
        auto &rest = wanted[award.prize];
        const auto next = std::find_if(teams.begin(), teams.end(),
            [&rest](const TeamId &team) { return rest.count(team) > 0; });
        if (!award.team && next != teams.end()) {
            award.team = *next;
            award.reason = rest[*next];
            rest.erase(*next);
        } else if (award.team != proposal.units[i].team) {
            award.reason = "không trao, theo quyết định ghi trong tệp điểm";
        }
    }
    return decision;
}

std::vector<Fault> unplacedRows(const RoundMarks &marks, const contest::DecidePrizes &decision)
{
    std::map<std::string, int> units;
    for (const contest::Award &award : decision.awards) {
        ++units[award.prize];
    }
    std::vector<Fault> faults;
    for (const DecisionEntry &entry : marks.decisions) {
        if (units[entry.prize]-- <= 0) {
            faults.push_back({entry.line, "value", tooManyFor(entry.prize)});
        }
    }
    return faults;
}

std::vector<Fault> unfilledPrizes(const RoundMarks &marks, const contest::DecidePrizes &decision,
    const contest::Proposal &proposal, const contest::Rulebook &book)
{
    const auto &prizes = book.prizesOf(*book.round(marks.round)).main;
    std::vector<Fault> faults;
    for (std::size_t i = 0; i < decision.awards.size(); ++i) {
        const contest::ProposedPrize &unit = proposal.units[i];
        const auto prize = std::find_if(prizes.begin(), prizes.end(),
            [&unit](const contest::MainPrize &each) { return each.name == unit.prize; });
        if (unit.kind != contest::PrizeKind::Main || !unit.team || decision.awards[i].team
            || prize == prizes.end() || prize->mayStayUnfilled || marks.decisions.empty()) {
            continue;
        }
        const auto row = std::find_if(marks.decisions.begin(), marks.decisions.end(),
            [&unit](const DecisionEntry &entry) { return entry.team == *unit.team; });
        const bool named = row != marks.decisions.end();
        faults.push_back({(named ? *row : marks.decisions.front()).line, "value",
            {"giải “" + unit.prize
                    + "” phải trao, thể lệ không cho để trống; Ban Giám khảo đề nghị “"
                    + unit.team->text + "”",
                "the prize “" + unit.prize + "” must be awarded; the jury proposes “"
                    + unit.team->text + "”"}});
    }
    return faults;
}

}
