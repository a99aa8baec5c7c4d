// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who marked a round, as the papers name them: the panel as amended, and who sat on it before.
#pragma once

#include "control/paper/paper.h"

#include "contest/contest.h"

#include <QString>

namespace paper {

struct Seats
{
    std::vector<contest::Judge> judges; //!< main judges to the end
    std::vector<contest::Judge> alternates;
    std::vector<contest::Judge> former; //!< marked approved turns and were replaced
    contest::JudgeId chair; //!< to the end
    std::vector<std::string> secretaries;

    //! All of them, in the order of the papers.
    [[nodiscard]] std::vector<contest::Judge> everybody() const;
};

//! Of one segment of the round.
[[nodiscard]] Seats seatsOf(const Edition &edition, const contest::SegmentId &segment);
//! Of the whole round.
[[nodiscard]] Seats seatsOf(const Edition &edition);

//! The first secretary and the chief judge sign every paper of the jury.
[[nodiscard]] QString jurySignatures(const Edition &edition, const Seats &seats);

}
