// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ceremony of a round, step by step, from the side prizes and the last main prize up to the
// first. Frozen by the organisers' decision.
#pragma once

#include "contest/contest.h"

namespace contest {

//! One manual advance: first the name of a prize, then each team that gets it.
struct CeremonyStep
{
    PrizeKind kind = PrizeKind::Main;
    std::string prize;
    Money amount; //!< each
    std::optional<TeamId> team; //!< none: the prize is announced, nobody named yet
    int unit = 0;
};

//! Empty before the decision. Steps are numbered from 1 in cues.
[[nodiscard]] std::vector<CeremonyStep> ceremonySteps(const Contest &contest, const RoundId &round);

}
