// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a round's standings, prizes and course are made of. Comparing it is far cheaper than
// ranking, and most facts (every mark) leave it as it was.
#pragma once

#include "contest/contest.h"

#include <map>
#include <vector>

namespace messages {

class RoundBasis
{
public:
    RoundBasis(const contest::Contest &contest, const contest::RoundId &round);
    [[nodiscard]] bool stillHolds(const contest::Contest &contest) const;

private:
    contest::RoundId m_round;
    contest::RoundState m_state;
    std::vector<contest::TeamId> m_teams;
    std::vector<contest::TeamId> m_candidates; //!< who might enter it from rounds before
    std::map<contest::TurnId, contest::TurnState> m_settled; //!< approved: their content counts
    std::map<contest::TurnId, bool> m_pending; //!< the others: called or not
};

}
