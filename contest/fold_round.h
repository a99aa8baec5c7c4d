// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the facts about a whole round change its state; contest/apply.cpp calls these.
#pragma once

#include "contest/contest.h"

namespace contest {

void fold(RoundState &state, const RunningOrderDrawn &fact);
void fold(RoundState &state, const RunningOrderEntered &fact);
void fold(RoundState &state, const TeamLeft &fact);
void fold(RoundState &state, const ExtraQuestionHeld &fact);
void fold(RoundState &state, const TieRuled &fact);
void fold(RoundState &state, const JudgesVoted &fact);
void fold(RoundState &state, const LotDrawn &fact);
void fold(RoundState &state, const BonusGiven &fact);
void fold(RoundState &state, const AudienceVoted &fact);
void fold(RoundState &state, const JuryChose &fact);
void fold(RoundState &state, const AdvanceRuled &fact);
void fold(RoundState &state, const PrizesDecided &fact);
void fold(RoundState &state, const RoundClosed &fact);

}
