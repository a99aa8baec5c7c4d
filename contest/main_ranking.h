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
//! Lines between teams that go on to another round and teams that do not.
[[nodiscard]] std::vector<int> advanceCuts(const Contest &contest, const Round &round);
//! The rung as StandingsRow::decidedBy names it.
[[nodiscard]] std::string rungText(const TieRung &rung);

}
