// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `prizes/<id>`: the jury's proposal, the organisers' decision and the ceremony, for the operator.
#include "link/messages/names.h"
#include "link/messages/views/parts.h"
#include "link/messages/views/topics.h"

#include "contest/ceremony.h"

namespace messages {

using namespace contest;

namespace {

Json optionalTeam(const Contest &contest, const RoundId &round, const std::optional<TeamId> &team)
{
    return team ? teamJson(contest, round, *team) : Json();
}

Json proposalJson(const Contest &contest, const RoundId &round)
{
    const Proposal proposal = proposePrizes(contest, round);
    Json units = Json::array();
    for (const ProposedPrize &unit : proposal.units) {
        units.push_back({{"kind", nameIn(prizeKindNames(), unit.kind)}, {"prize", unit.prize},
            {"unit", unit.unit}, {"amount", amountText(unit.amount)},
            {"team", optionalTeam(contest, round, unit.team)}, {"reason", wordsJson(unit.reason)}});
    }
    Json advance = Json::array();
    for (const TeamId &team : proposal.advance) {
        advance.push_back(teamJson(contest, round, team));
    }
    return {{"units", std::move(units)}, {"ties", tiesJson(contest, round, proposal.open)},
        {"total", amountText(proposal.total)}, {"advance", std::move(advance)}};
}

Json decisionJson(const Contest &contest, const RoundId &round)
{
    const auto &decision = contest.round(round).decision;
    if (!decision) {
        return nullptr;
    }
    Json awards = Json::array();
    for (const Award &award : decision->awards) {
        awards.push_back({{"kind", nameIn(prizeKindNames(), award.kind)}, {"prize", award.prize},
            {"unit", award.unit}, {"team", optionalTeam(contest, round, award.team)},
            {"reason", cut(award.reason)}});
    }
    return {{"signer", decision->signer}, {"number", decision->number}, {"date", decision->date},
        {"awards", std::move(awards)}};
}

}

Json prizesTopic(const Contest &contest, const RoundId &round)
{
    Json steps = Json::array();
    int number = 0;
    for (const CeremonyStep &step : ceremonySteps(contest, round)) {
        steps.push_back({{"step", ++number}, {"kind", nameIn(prizeKindNames(), step.kind)},
            {"prize", step.prize}, {"amount", amountText(step.amount)},
            {"team", optionalTeam(contest, round, step.team)}});
    }
    return {{"round", roundHead(contest, round)}, {"proposal", proposalJson(contest, round)},
        {"decision", decisionJson(contest, round)}, {"steps", std::move(steps)},
        {"revealedSteps", contest.round(round).revealedSteps}};
}

}
