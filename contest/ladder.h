// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The climb from equal scores to places: rungs that can be computed part every tie, rungs that
// people decide only those that span a boundary (RULES 7.7, 7.14).
#pragma once

#include "contest/standings.h"

#include <functional>

namespace contest {

//! What ranks before any rung of the tie ladder does.
struct ByScore
{
    bool operator==(const ByScore &) const = default;
};
//! What parts a team from the place above.
using Parting = std::variant<ByScore, BySegmentScore, ByOverallTotal, ByBestJudge, ByCriterion,
    ByFewerPenalties, ByExtraQuestion, ByJudgesVote, ByChairRuling, ByLot>;

//! Everything that a ranking goes by.
struct Ladder
{
    std::vector<TeamId> teams; //!< rulebook order
    std::function<Fraction(const TeamId &)> score;
    std::function<Fraction(const TeamId &)> total;
    std::function<Fraction(const SegmentId &, const TeamId &)> segmentScore;
    std::vector<TieRung> rungs;
    std::vector<int> cuts; //!< a tie over places p and p + 1 decides something if p is one of these
    std::optional<SegmentId> about; //!< a side prize's segment; none: the main ranking
    bool complete = false; //!< people are asked only once nothing can change any more
    const RoundState *round = nullptr; //!< holds what people have decided
};

struct LadderPlace
{
    int place = 0;
    TeamId team;
    std::optional<Parting> parted; //!< from the place above; none: first, or shared with it
};

struct Ranking
{
    std::vector<LadderPlace> places;
    std::vector<OpenTie> open;
};

[[nodiscard]] Ranking climb(const Ladder &ladder);

//! The extra question that was put to exactly these teams; null: none.
[[nodiscard]] const ExtraQuestionHeld *extraQuestionOf(
    const RoundState &round, const std::vector<TeamId> &teams);
//! The chair's ruling about exactly these teams; null: none.
[[nodiscard]] const TieRuled *rulingOf(const RoundState &round,
    const std::optional<SegmentId> &about, const std::vector<TeamId> &teams);

}
