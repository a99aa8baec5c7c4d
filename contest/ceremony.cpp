// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The steps of a ceremony, side prizes first, then the main prizes from the last up to the first.
#include "contest/ceremony.h"

#include "contest/prizes.h"

#include <algorithm>

namespace contest {

namespace {

//! What each award's team is paid; level by level unless shared prizes are divided.
std::map<std::pair<std::string, int>, Money> dividedAmounts(
    const Contest &contest, const RoundId &round, const PrizeSet &prizes)
{
    std::map<std::pair<std::string, int>, Money> amounts;
    if (prizes.splitsShared) {
        for (const ProposedPrize &unit : proposePrizes(contest, round).units) {
            amounts[{unit.prize, unit.unit}] = unit.amount;
        }
    }
    return amounts;
}

//! The announcement, then every unit that is awarded; nothing if none is.
void addPrize(
    std::vector<CeremonyStep> &steps, const CeremonyStep &announcement, std::vector<Award> awards)
{
    std::erase_if(awards, [&announcement](const Award &award) {
        return award.kind != announcement.kind || award.prize != announcement.prize || !award.team;
    });
    if (awards.empty()) {
        return;
    }
    if (announcement.kind == PrizeKind::Main) {
        std::reverse(awards.begin(), awards.end());
    }
    steps.push_back(announcement);
    for (const Award &award : awards) {
        CeremonyStep step = announcement;
        step.team = award.team;
        step.unit = award.unit;
        steps.push_back(std::move(step));
    }
}

}

std::vector<CeremonyStep> ceremonySteps(const Contest &contest, const RoundId &round)
{
    std::vector<CeremonyStep> steps;
    const Round *book = contest.rulebook->round(round);
    if (!book || !contest.round(round).decision) {
        return steps;
    }
    const std::vector<Award> &awards = contest.round(round).decision->awards;
    const PrizeSet &prizes = contest.rulebook->prizesOf(*book);
    for (const SidePrize &prize : prizes.side) {
        addPrize(steps, {PrizeKind::Side, prize.name, prize.amount, {}, 0}, awards);
    }
    for (auto prize = prizes.main.rbegin(); prize != prizes.main.rend(); ++prize) {
        addPrize(steps, {PrizeKind::Main, prize->name, prize->amount, {}, 0}, awards);
    }
    const auto divided = dividedAmounts(contest, round, prizes);
    for (CeremonyStep &step : steps) {
        const auto amount = divided.find({step.prize, step.unit});
        if (step.team && amount != divided.end()) {
            step.amount = amount->second;
        }
    }
    return steps;
}

}
