// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a team stands where it stands, in a sentence that its captain accepts.
#pragma once

#include "contest/ladder.h"
#include "contest/results.h"

namespace contest {

//! What all rows of one ranking share.
struct ReasonContext
{
    const Contest &contest;
    const RoundState &round;
    const RoundResults &results;
    const Ranking &ranking;
    std::optional<SegmentId> about; //!< a side prize's segment; none: the main ranking
};

//! The reason for row `index` of the ranking.
[[nodiscard]] Words reasonFor(const ReasonContext &context, std::size_t index);
[[nodiscard]] Words departureReason(const LeftTeam &left);
//! "Bình Hải, Bình Trị"
[[nodiscard]] std::string shortNames(const Rulebook &rulebook, const std::vector<TeamId> &teams);

}
