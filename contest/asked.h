// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people have decided about exactly one group of equal teams.
#pragma once

#include "contest/contest.h"

namespace contest {

//! The extra question that was put to exactly these teams; null: none.
[[nodiscard]] const ExtraQuestionHeld *extraQuestionOf(
    const RoundState &round, const std::vector<TeamId> &teams);
//! How the jury voted about exactly these teams; null: it did not.
[[nodiscard]] const JudgesVoted *voteOf(const RoundState &round,
    const std::optional<SubjectId> &about, const std::vector<TeamId> &teams);
//! The lots drawn among exactly these teams; null: none.
[[nodiscard]] const LotDrawn *lotOf(const RoundState &round, const std::optional<SubjectId> &about,
    const std::vector<TeamId> &teams);
//! The chair's ruling about exactly these teams; null: none.
[[nodiscard]] const TieRuled *rulingOf(const RoundState &round,
    const std::optional<SubjectId> &about, const std::vector<TeamId> &teams);

}
