// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a decision about the prizes of a round fits its results.
#include "contest/decision.h"

#include "contest/checks.h"
#include "contest/entrants.h"
#include "contest/reasons.h"
#include "contest/rung_words.h"

#include <algorithm>
#include <set>

namespace contest {

namespace {

std::string prizeName(const Award &award)
{
    return "giải " + award.prize;
}

std::optional<Refusal> shapeFault(
    const std::vector<Award> &awards, const std::vector<ProposedPrize> &units)
{
    const bool fits = std::equal(awards.begin(), awards.end(), units.begin(), units.end(),
        [](const Award &award, const ProposedPrize &unit) {
            return award.kind == unit.kind && award.prize == unit.prize && award.unit == unit.unit;
        });
    if (fits) {
        return std::nullopt;
    }
    return Refusal{RefusalCode::BadDecision,
        {"quyết định phải có đủ " + std::to_string(units.size())
                + " suất giải theo thứ tự trong thể lệ",
            "the decision must name all " + std::to_string(units.size())
                + " prize units in the rulebook's order"},
        {}};
}

std::optional<Refusal> teamFault(const Contest &contest, const PrizesDecided &decision)
{
    const std::vector<TeamId> teams = contest.teamsOf(decision.round);
    std::set<std::pair<std::string, TeamId>> given; // side prizes by their names
    for (const Award &award : decision.awards) {
        if (!award.team) {
            continue;
        }
        if (std::find(teams.begin(), teams.end(), *award.team) == teams.end()) {
            return unknown("đội", "team", award.team->text);
        }
        const std::string &name = contest.rulebook->team(*award.team)->shortName;
        if (contest.round(decision.round).left.contains(*award.team)) {
            return Refusal{RefusalCode::BadDecision,
                {name + " đã bỏ thi hoặc bị loại, không thể nhận " + prizeName(award),
                    name + " has left the round and cannot get " + award.prize},
                award.team->text};
        }
        std::string kind; // the main prizes are one kind
        if (award.kind == PrizeKind::Side) {
            kind = award.prize;
        }
        if (!given.emplace(kind, *award.team).second) {
            return Refusal{RefusalCode::BadDecision,
                {name
                        + " được ghi hai lần; mỗi đội chỉ nhận một giải chính, và một suất của mỗi "
                          "giải phụ",
                    name
                        + " stands there twice; a team gets one main prize at most, and one unit "
                          "of each side prize"},
                award.team->text};
        }
    }
    return std::nullopt;
}

//! What a tie about a side prize is about: a segment or the prize itself.
std::string subjectLabel(const Contest &contest, const RoundId &round, const SubjectId &about)
{
    if (const Segment *segment = contest.rulebook->segment({about.text})) {
        return segment->label;
    }
    const SidePrize *prize = contest.rulebook->sidePrize(round, about);
    return prize ? prize->name : about.text;
}

//! A prize that may not stay unfilled goes to whom the jury proposes or to somebody else.
std::optional<Refusal> unfilledFault(
    const Contest &contest, const PrizesDecided &decision, const std::vector<ProposedPrize> &units)
{
    const PrizeSet &prizes = contest.rulebook->prizesOf(*contest.rulebook->round(decision.round));
    for (std::size_t i = 0; i < units.size(); ++i) {
        const auto prize = std::find_if(prizes.main.begin(), prizes.main.end(),
            [&](const MainPrize &each) { return each.name == units[i].prize; });
        if (units[i].kind == PrizeKind::Main && units[i].team && !decision.awards[i].team
            && prize != prizes.main.end() && !prize->mayStayUnfilled) {
            return Refusal{RefusalCode::BadDecision,
                {prizeName(decision.awards[i]) + " phải trao, thể lệ không cho để trống",
                    units[i].prize
                        + " must be awarded, the rulebook does not let it stay unfilled"},
                units[i].prize};
        }
    }
    return std::nullopt;
}

std::optional<Refusal> reasonFault(
    const std::vector<Award> &awards, const std::vector<ProposedPrize> &units)
{
    for (std::size_t i = 0; i < awards.size(); ++i) {
        if (awards[i].team != units[i].team && isBlank(awards[i].reason)) {
            return Refusal{RefusalCode::ReasonMissing,
                {prizeName(awards[i]) + " khác với đề nghị của Ban Giám khảo, cần ghi rõ lý do",
                    awards[i].prize + " differs from the jury's proposal and needs a reason"},
                awards[i].prize};
        }
    }
    return std::nullopt;
}

}

std::optional<Refusal> faultOf(const Contest &contest, const PrizesDecided &decision)
{
    if (!standings(contest, decision.round).complete) {
        return Refusal{RefusalCode::Incomplete,
            {"còn lượt thi chưa duyệt", "turns are still to be approved"}, {}};
    }
    const Proposal proposal = proposePrizes(contest, decision.round);
    if (!proposal.open.empty()) {
        return Refusal{RefusalCode::TieOpen,
            tieWords(contest, decision.round, proposal.open.front()),
            proposal.open.front().teams.front().text};
    }
    if (auto fault = shapeFault(decision.awards, proposal.units)) {
        return fault;
    }
    if (auto fault = teamFault(contest, decision)) {
        return fault;
    }
    if (auto fault = unfilledFault(contest, decision, proposal.units)) {
        return fault;
    }
    return reasonFault(decision.awards, proposal.units);
}

Words tieWords(const Contest &contest, const RoundId &round, const OpenTie &tie)
{
    const Words who = awaitedWords(tie.needs);
    const bool chair = std::holds_alternative<ByChairRuling>(tie.needs);
    const Words next = chair ? Words{"cần " + who.vi, "the chief judge must rule"}
                             : Words{"cần " + who.vi, who.en + " is needed"};
    const std::string names = shortNames(*contest.rulebook, tie.teams);
    const Words tied{names + " bằng điểm", names + " are equal"};
    Words head;
    if (tie.about == EntryLine) {
        const std::string &label = contest.rulebook->round(round)->label;
        head = {"vạch vào " + label + ": ", "the line into " + label + ": "};
    } else if (tie.about) {
        const std::string label = subjectLabel(contest, round, *tie.about);
        head = {"giải phụ " + label + ": ", "side prize for " + label + ": "};
    }
    return head + tied + bothLanguages("; ") + next;
}

}
