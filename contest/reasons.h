// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a team stands where it stands, in a sentence that its captain accepts.
#pragma once

#include "contest/ladder.h"
#include "contest/measure.h"

namespace contest {

//! The sentences of all rows of one ranking.
class Reasons
{
public:
    //! Of the main ranking.
    Reasons(const Contest &contest, const Round &round, const RoundResults &results,
        const Ranking &ranking);
    //! Of a side prize's ranking.
    Reasons(const Contest &contest, const Round &round, const RoundResults &results,
        const Ranking &ranking, const SidePrize &prize, const Measure &measure);

    [[nodiscard]] Words of(std::size_t row) const;

private:
    [[nodiscard]] std::optional<std::size_t> neighbour(std::size_t row) const;
    [[nodiscard]] Words comparison(std::size_t row, std::size_t other) const;
    [[nodiscard]] Words wonTie(std::size_t row) const;
    [[nodiscard]] Words shared(std::size_t row) const;
    [[nodiscard]] Words sharedByRounding(std::size_t row) const;
    [[nodiscard]] Words awaited(std::size_t row) const;
    [[nodiscard]] Words remarks(std::size_t row) const;
    [[nodiscard]] const std::string &name(std::size_t row) const;
    void measurePlaces();

    const Contest &m_contest;
    const Round &m_round;
    const RoundResults &m_results;
    const Ranking &m_ranking;
    const SidePrize *m_side = nullptr; //!< null: the main ranking
    Measure m_measure;
    std::vector<std::size_t> m_end; //!< of each row: one past the last row of its place
    std::vector<const Team *> m_teams; //!< of each row
};

[[nodiscard]] Words departureReason(const LeftTeam &left);
//! "Bình Hải, Bình Trị"
[[nodiscard]] std::string shortNames(const Rulebook &rulebook, const std::vector<TeamId> &teams);

}
