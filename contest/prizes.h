// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The jury's proposal, the organisers' decision, advancement, and what keeps a round open.
#pragma once

#include "contest/standings.h"

namespace contest {

struct ProposedPrize
{
    PrizeKind kind = PrizeKind::Main;
    std::string prize;
    int unit = 0; //!< from its level's quantity on: added by a shared prize
    Money amount; //!< that its team is paid
    std::optional<TeamId> team; //!< none: no team left for it, used up, or a tie about it is open
    Words reason;
};

struct Proposal
{
    std::vector<ProposedPrize> units; //!< one per unit, rulebook order: main, then side
    std::vector<OpenTie> open; //!< main ranking, side prizes, the line into the round itself
    Money total; //!< of the units that have a team
    std::vector<TeamId> advance; //!< best first; empty while a tie among them is open
};

[[nodiscard]] Proposal proposePrizes(const Contest &contest, const RoundId &round);

//! Everything that still keeps a round from being closed, in words; empty: it can be.
[[nodiscard]] std::vector<Words> obstaclesToClosing(const Contest &contest, const RoundId &round);

}
