// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The jury's proposal for one side prize, by whatever it goes by.
#pragma once

#include "contest/prizes.h"
#include "contest/results.h"

namespace contest {

struct SideProposal
{
    std::vector<ProposedPrize> units;
    std::vector<OpenTie> open;
};

//! `barred`: teams that are no candidates because they get a main prize.
[[nodiscard]] SideProposal proposeSide(const Contest &contest, const Round &round,
    const RoundResults &results, const SidePrize &prize, const std::set<TeamId> &barred);

//! All units without a team, for one reason.
[[nodiscard]] std::vector<ProposedPrize> emptyUnits(const SidePrize &prize, const Words &reason);

}
