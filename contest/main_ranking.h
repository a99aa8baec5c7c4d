// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main ranking of a round, from results that are reckoned once for standings and prizes.
#pragma once

#include "contest/ladder.h"

namespace contest {

struct MainRanking
{
    Ranking ranking;
    Standings table;
};

[[nodiscard]] MainRanking mainRanking(
    const Contest &contest, const Round &round, const RoundResults &results);

//! What can be given in a round, best first, as it waits before the first team comes up.
[[nodiscard]] PrizeLine mainPrizeLine(const PrizeSet &prizes);

}
