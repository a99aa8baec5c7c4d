// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How one rung of a tie ladder parted two teams, in words with its figures.
#pragma once

#include "contest/rung_values.h"
#include "contest/words.h"

namespace contest {

struct RungWords
{
    const Contest &contest;
    const RoundState &round;
    std::optional<SubjectId> about; //!< a side prize; none: the main ranking
    const std::vector<TeamId> &among; //!< whom people were asked about
    const TeamResult &own, &other;
    bool ahead = false; //!< `own` stands above `other`

    [[nodiscard]] Words of(const TieRung &rung) const;

private:
    [[nodiscard]] Words points(const TieRung &rung, const Words &where) const;
    [[nodiscard]] Words bestJudges() const;
    [[nodiscard]] Words fewerPenalties() const;
    [[nodiscard]] Words question() const;
    [[nodiscard]] Words vote() const;
    [[nodiscard]] Words ruling() const;
    [[nodiscard]] Words leftOut() const;
    [[nodiscard]] Words lot() const;
};

//! Who or what must still part a tie: "câu hỏi phụ", "Trưởng Ban Giám khảo quyết định" ...
[[nodiscard]] Words awaitedWords(const TieRung &rung);

}
