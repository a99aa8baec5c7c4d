// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Conditions that several orders share, each with its refusal in words.
#pragma once

#include "contest/contest.h"
#include "contest/plain_text.h"
#include "contest/refusal.h"

#include <string_view>

namespace contest {

//! None: the condition holds.
using Check = std::optional<Refusal>;

[[nodiscard]] Refusal unknown(std::string_view vi, std::string_view en, const std::string &id);
[[nodiscard]] Check reasonGiven(const std::string &reason);
//! At least one of them has a name.
[[nodiscard]] Check witnessed(const std::vector<std::string> &witnesses);

//! The round exists and is not closed.
[[nodiscard]] Check roundOpen(const Contest &contest, const RoundId &round);
//! Its teams are known.
[[nodiscard]] Check roundReady(const Contest &contest, const RoundId &round);
//! No prize of the round has been on air.
[[nodiscard]] Check ceremonyNotBegun(const Contest &contest, const RoundId &round);
//! The round is open, its teams are known, and no prize of it has been on air.
[[nodiscard]] Check resultsMayChange(const Contest &contest, const RoundId &round);
[[nodiscard]] Check teamInRound(const Contest &contest, const RoundId &round, const TeamId &team);
//! Round, segment and team exist and belong together.
[[nodiscard]] Check turnExists(const Contest &contest, const TurnId &turn);
//! Not void: its team has not left and its segment counts.
[[nodiscard]] Check turnCounts(const Contest &contest, const TurnId &turn);
//! Its session is not suspended.
[[nodiscard]] Check sessionGoesOn(const Contest &contest, const TurnId &turn);
//! No complaint of the round waits for an answer.
[[nodiscard]] Check noComplaintOpen(const Contest &contest, const RoundId &round);
//! It exists, its round is open, and it is neither void nor approved.
[[nodiscard]] Check turnUnsettled(const Contest &contest, const TurnId &turn);
//! The same, and it has been called: what marks, clock and deductions need.
[[nodiscard]] Check turnInPlay(const Contest &contest, const TurnId &turn);
[[nodiscard]] Check judgeExists(const Contest &contest, const JudgeId &judge);

//! "Bình Hải – Phần thi Tiểu phẩm"
[[nodiscard]] std::string turnName(const Contest &contest, const TurnId &turn);

}
