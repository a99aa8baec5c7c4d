// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who gets which unit of a row of prizes, shared prizes included (RULES 7.8).
#pragma once

#include "contest/ladder.h"
#include "contest/prizes.h"

namespace contest {

struct PrizeLevel
{
    PrizeKind kind = PrizeKind::Main;
    std::string name;
    int quantity = 1;
    Money amount;
};

struct Allotment
{
    const std::vector<PrizeLevel> &levels; //!< best first
    const PrizeSet &prizes; //!< how a shared prize counts
    const Ranking &ranking;
    std::function<Words(std::size_t row)> reason;

    //! Level by level: its own units, then those that a shared prize adds.
    [[nodiscard]] std::vector<ProposedPrize> units() const;
};

}
