// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ranks the teams of a round, with the reason for every place.
#pragma once

#include "contest/contest.h"
#include "contest/words.h"

namespace contest {

struct StandingsRow
{
    std::optional<int> place; //!< 1, 2, 2, 4 ...; none if withdrawn or disqualified
    TeamId team;
    Fraction total; //!< approved turns, bonuses, what was carried over
    std::map<SegmentId, std::optional<Fraction>> segments; //!< none: void or not approved
    //! The rung that parts this row from the place above: "total", a segment's id,
    //! "tieu_pham.chu_de", "best_judge", "fewer_penalties", "extra_question", "judges_vote",
    //! "chair_ruling", "lot"; empty for the first place, for a place shared with the row above,
    //! and without a place.
    std::string decidedBy;
    Words reason; //!< a sentence that a captain accepts
    Fraction bonus; //!< part of the total
    Fraction carried; //!< part of the total, from the closed round that the team came from
};

//! A group that people must still part (RULES 7.7).
struct OpenTie
{
    std::optional<SubjectId> about; //!< a side prize, or the line into a round; none: main ranking
    std::vector<TeamId> teams; //!< rulebook order
    std::vector<int> places; //!< the places they span; for a side prize those that get one
    TieRung needs = ByChairRuling{};
};

struct Standings
{
    std::vector<StandingsRow> rows; //!< by place; equals in rulebook order; departed teams last
    std::vector<OpenTie> open; //!< main ranking only
    bool complete = false; //!< every turn of the round is approved or void
};

[[nodiscard]] Standings standings(const Contest &contest, const RoundId &round);

//! Ranking by one segment's approved scores, shared places, for the hall's segment board.
struct SegmentRow
{
    int place = 0;
    TeamId team;
    Fraction score;
};
[[nodiscard]] std::vector<SegmentRow> segmentStandings(
    const Contest &contest, const RoundId &round, const SegmentId &segment);

}
