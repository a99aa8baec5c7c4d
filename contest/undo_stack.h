// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the operator can still take back, kept beside the fold (RULES 7.12).
#pragma once

#include "contest/contest.h"

namespace contest {

//! Remembers the state that a fact is about to change, if that fact can be taken back, and
//! forgets what it puts beyond taking back. Called before the fact is folded.
void rememberForUndo(Contest &contest, const RecordedFact &recorded);
//! Takes back the newest remembered fact if it has this sequence.
void takeBack(Contest &contest, std::int64_t sequence);

//! Nothing about the turn can be taken back any more.
void forgetTurn(Contest &contest, const TurnId &turn);
void forgetSegment(Contest &contest, const RoundId &round, const SegmentId &segment);
void forgetCues(Contest &contest);

//! The turns whose approved score a cue shows to the hall.
[[nodiscard]] std::vector<TurnId> turnsShownBy(const Contest &contest, const Cue &cue);
//! Whether a cue shows the hall a result that it has not seen.
[[nodiscard]] bool reveals(const Contest &contest, const Cue &cue);

}
