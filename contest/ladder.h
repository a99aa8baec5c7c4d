// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The climb from equal scores to places: rungs that can be computed part every tie, rungs that
// people decide only those that span a boundary (RULES 7.7, 7.14).
#pragma once

#include "contest/prize_line.h"
#include "contest/rung_values.h"
#include "contest/standings.h"

#include <functional>

namespace contest {

//! What ranks before any rung of the tie ladder does.
struct ByScore
{
    bool operator==(const ByScore &) const = default;
};
//! What parts a team from the place above.
struct Parting
{
    std::variant<ByScore, TieRung> by;
    std::vector<TeamId> among; //!< whom people were asked about; empty where it was computed
};

//! Everything that a ranking goes by.
struct Ladder
{
    const Contest &contest;
    const RoundResults &results;
    const RoundState &round; //!< holds what people have decided
    std::vector<const TeamResult *> teams; //!< rulebook order
    std::function<Fraction(const TeamResult &)> score;
    std::vector<TieRung> rungs;
    PrizeLine prizes; //!< a tie over the end of a level decides something
    std::vector<int> advanceCuts; //!< so does one over places p and p + 1 if p is one of these
    std::optional<SubjectId> about; //!< a side prize; none: the main ranking
    int lastPlace = 0; //!< of a side prize; 0: every place counts
};

struct LadderPlace
{
    int place = 0;
    const TeamResult *result = nullptr;
    std::optional<Parting> parted; //!< from the place above; none: first, or shared with it

    [[nodiscard]] const TeamId &team() const { return result->team; }
};

//! A group that shares a prize across the end of its level.
struct SharedPrize
{
    std::size_t first = 0, count = 0; //!< rows of the ranking
    std::size_t level = 0;
};

struct Ranking
{
    std::vector<LadderPlace> places;
    std::vector<SharedPrize> shared;
    std::vector<OpenTie> open;
};

[[nodiscard]] Ranking climb(const Ladder &ladder);

}
