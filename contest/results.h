// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The approved scores of a round, team by team: what every ranking starts from.
#pragma once

#include "contest/score.h"

namespace contest {

struct TeamResult
{
    TeamId team;
    bool departed = false;
    Fraction total; //!< sum of the approved turns that are not void
    std::map<SegmentId, std::optional<Fraction>> segments;

    //! 0 for a segment without an approved turn.
    [[nodiscard]] Fraction segmentScore(const SegmentId &segment) const;
};

struct RoundResults
{
    std::vector<TeamResult> teams; //!< rulebook order
    bool complete = false; //!< there are teams, and each turn is approved or void

    [[nodiscard]] const TeamResult &of(const TeamId &team) const; //!< must be there
};

[[nodiscard]] RoundResults resultsOf(const Contest &contest, const RoundId &round);

}
