// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pieces that several topics share.
#include "link/messages/views/parts.h"

#include "contest/ceremony.h"
#include "contest/overloaded.h"
#include "contest/text.h"
#include "link/messages/names.h"

#include <algorithm>

namespace messages {

using namespace contest;

std::string cut(const std::string &text, std::size_t most)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool startsCharacter = (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
        if (startsCharacter && ++count > most) {
            return text.substr(0, i) + "…";
        }
    }
    return text;
}

Json teamJson(const Contest &contest, const RoundId &round, const TeamId &id)
{
    const Team *team = contest.rulebook->team(id);
    return {{"id", id.text}, {"number", contest.numberOf(round, id)},
        {"name", team ? team->name : id.text}, {"short", team ? team->shortName : id.text}};
}

Json roundHead(const Contest &contest, const RoundId &id)
{
    const Round *round = contest.rulebook->round(id);
    return {{"id", id.text}, {"label", round ? round->label : id.text}};
}

bool isOfOtherBoot(const StageClock &clock, const std::string &bootId)
{
    return clock.state == StageClock::State::Running && clock.runningSince.bootId != bootId;
}

Json limitJson(const Segment &segment)
{
    if (segment.timeLimitMs) {
        return *segment.timeLimitMs;
    }
    for (const Component &component : segment.components) {
        const auto *judged = std::get_if<JudgedComponent>(&component);
        if (judged && judged->timeLimitMs) {
            return *judged->timeLimitMs;
        }
    }
    return nullptr;
}

Json clockJson(const Segment &segment, const StageClock &clock, const std::string &bootId)
{
    const bool running = clock.state == StageClock::State::Running;
    return {{"state", nameIn(clockNames(), clock.state)}, {"accumulatedMs", clock.accumulatedMs},
        {"sinceMs", running ? clock.runningSince.bootMs : 0}, {"limitMs", limitJson(segment)},
        {"measuredMs", clock.measuredMs ? Json(*clock.measuredMs) : Json()},
        {"countedMs", clock.countedMs()}, {"reason", cut(clock.reason)},
        {"otherBoot", isOfOtherBoot(clock, bootId)}};
}

Points mostPoints(const Rulebook &rulebook, const RoundId &round, const Segment &segment)
{
    Points sheet;
    for (const Criterion &criterion : criteriaOf(segment)) {
        sheet += criterion.max * criterion.weight;
    }
    const auto panel = static_cast<int>(rulebook.panelOf(round, segment.id).judges.size());
    const int added = std::visit(
        Overloaded{
            [panel](const SumOfSheets &) { return panel; },
            [panel](const DropHighLow &each) { return each.sum ? std::max(1, panel - 2) : 1; },
            [](const auto &) { return 1; },
        },
        segment.aggregation.value_or(rulebook.aggregation));
    const Points earned = segment.max + sheet * (added - 1);
    return {earned.thousandths * segment.weight.thousandths / 1000};
}

std::string turnStateName(const Contest &contest, const TurnId &id)
{
    const TurnState &state = stateOf(contest, id);
    if (contest.isVoid(id)) {
        return "void";
    }
    if (state.approved) {
        return state.published ? "published" : "approved";
    }
    return state.called ? "called" : "planned";
}

namespace {

std::string rungName(const TieRung &rung)
{
    return std::visit(
        Overloaded{
            [](const BySegmentScore &each) { return each.segment.text; },
            [](const ByOverallTotal &) { return std::string("total"); },
            [](const ByExtraQuestion &) { return std::string("extraQuestion"); },
            [](const ByChairRuling &) { return std::string("chairRuling"); },
            [](const ByBestJudge &) { return std::string("bestJudge"); },
            [](const ByCriterion &each) { return each.segment.text + "." + each.criterion.text; },
            [](const ByFewerPenalties &) { return std::string("fewerPenalties"); },
            [](const ByJudgesVote &) { return std::string("judgesVote"); },
            [](const ByLot &) { return std::string("lot"); },
            [](const BySharing &) { return std::string("share"); },
        },
        rung);
}

template<class Rung>
bool hasRung(const std::vector<TieRung> &ladder)
{
    return std::any_of(ladder.begin(), ladder.end(),
        [](const TieRung &rung) { return std::holds_alternative<Rung>(rung); });
}

//! Every way in which people may part the tie now: the rung it waits for first, then the chair and
//! the lot, who may come before the rungs ahead of them.
Json waysJson(const Rulebook &rulebook, const OpenTie &tie)
{
    const std::vector<TieRung> &ladder = tie.about ? rulebook.sideTieLadder : rulebook.tieLadder;
    const std::string needed = rungName(tie.needs);
    Json ways = Json::array({needed});
    const bool ends = hasRung<ByLot>(ladder) || hasRung<BySharing>(ladder);
    if (needed != "chairRuling" && (hasRung<ByChairRuling>(ladder) || !ends)) {
        ways.push_back("chairRuling");
    }
    if (needed != "lot" && hasRung<ByLot>(ladder)) {
        ways.push_back("lot");
    }
    return ways;
}

}

Json tieJson(const Contest &contest, const RoundId &round, const OpenTie &tie)
{
    Json teams = Json::array();
    for (const TeamId &team : tie.teams) {
        teams.push_back(teamJson(contest, round, team));
    }
    return {{"about", tie.about ? tie.about->text : "main"}, {"teams", std::move(teams)},
        {"places", tie.places}, {"needs", rungName(tie.needs)},
        {"ways", waysJson(*contest.rulebook, tie)}};
}

Json tiesJson(const Contest &contest, const RoundId &round, const std::vector<OpenTie> &ties)
{
    Json list = Json::array();
    for (const OpenTie &tie : ties) {
        list.push_back(tieJson(contest, round, tie));
    }
    return list;
}

std::string amountText(Money money)
{
    return moneyText(money) + " đồng";
}

const TurnState &stateOf(const Contest &contest, const TurnId &turn)
{
    static const TurnState nothing;
    const TurnState *state = contest.turn(turn);
    return state ? *state : nothing;
}

}
