// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who enters a round: listed, the best of closed rounds, or named by the organisers.
#pragma once

#include "contest/standings.h"

namespace contest {

//! What a tie at the line into a round is about.
inline const SubjectId EntryLine{"entry"};

struct Entry
{
    //! Empty while a round that they come from is not closed, or the line is open.
    std::vector<TeamId> teams;
    std::optional<OpenTie> open; //!< equal teams at the line that the chair must still part
};

//! By the rulebook and the closed rounds alone, whoever has been named since.
[[nodiscard]] Entry entryOf(const Contest &contest, const Round &round);
//! Everyone with a place in the closed rounds that this one takes teams from.
[[nodiscard]] std::vector<TeamId> placedInSources(const Contest &contest, const Round &round);
//! The ruling about exactly these teams at the line into the round; null: none.
[[nodiscard]] const AdvanceRuled *advanceRulingOf(
    const RoundState &round, const std::vector<TeamId> &teams);

}
