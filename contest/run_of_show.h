// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is planned for the hall in a round, cue by cue.
#pragma once

#include "contest/contest.h"

namespace contest {

//! The planned cues of a round, in order: waiting; each turn's team, clock, judging and score;
//! segment standings where the rulebook shows them at once; the ceremony and the standings once
//! the prizes are decided; waiting. Void turns are left out. Only waiting before the draw.
[[nodiscard]] std::vector<Cue> runOfShow(const Contest &contest, const RoundId &round);

//! The planned cue that comes after this one, without other turns that are finished: after an older
//! score was announced again the show goes on where it stood. After a cue that has no single place
//! in the plan (waiting, pause, black, another round): the first whose business is not finished
//! yet. None: the plan has ended.
[[nodiscard]] std::optional<Cue> nextCue(
    const Contest &contest, const RoundId &round, const Cue &after);

}
