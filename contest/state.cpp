// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The state of a contest and its rulebook, copied and destroyed.
#include "contest/contest.h"

namespace contest {

TurnState::TurnState() = default;
TurnState::TurnState(const TurnState &) = default;
TurnState::TurnState(TurnState &&) noexcept = default;
TurnState &TurnState::operator=(const TurnState &) = default;
TurnState &TurnState::operator=(TurnState &&) noexcept = default;
TurnState::~TurnState() = default;

RoundState::RoundState() = default;
RoundState::RoundState(const RoundState &) = default;
RoundState::RoundState(RoundState &&) noexcept = default;
RoundState &RoundState::operator=(const RoundState &) = default;
RoundState &RoundState::operator=(RoundState &&) noexcept = default;
RoundState::~RoundState() = default;

Contest::Contest(const Contest &) = default;
Contest::Contest(Contest &&) noexcept = default;
Contest &Contest::operator=(const Contest &) = default;
Contest &Contest::operator=(Contest &&) noexcept = default;
Contest::~Contest() = default;

Rulebook::Rulebook() = default;
Rulebook::Rulebook(const Rulebook &) = default;
Rulebook::Rulebook(Rulebook &&) noexcept = default;
Rulebook &Rulebook::operator=(const Rulebook &) = default;
Rulebook &Rulebook::operator=(Rulebook &&) noexcept = default;
Rulebook::~Rulebook() = default;

}
