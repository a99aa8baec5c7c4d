// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The approved scores of a round, team by team: what every ranking starts from.
#pragma once

#include "contest/score.h"

namespace contest {

struct TeamResult
{
    RoundId round;
    TeamId team;
    bool departed = false;
    Fraction total; //!< approved turns that are not void, bonuses, what was carried over
    Fraction bonus;
    Fraction carried; //!< from the closed round that the team came from
    std::map<SegmentId, std::optional<Fraction>> segments; //!< none: void or not approved
    std::map<SegmentId, TurnScore> turns; //!< approved and not void

    //! 0 for a segment without an approved turn.
    [[nodiscard]] Fraction segmentScore(const SegmentId &segment) const;
};

struct RoundResults
{
    std::vector<TeamResult> teams; //!< rulebook order
    bool complete = false; //!< there are teams, and each turn is approved or void
    std::optional<int> comparedPlaces; //!< ranked by figures rounded so; none: exact

    //! As it is compared with others.
    [[nodiscard]] Fraction compared(const Fraction &value) const;
};

[[nodiscard]] RoundResults resultsOf(const Contest &contest, const RoundId &round);

}
