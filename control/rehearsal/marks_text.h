// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of a marks file that say what went wrong on an evening, as they are written.
#pragma once

#include "contest/contest.h"

#include <string>
#include <vector>

namespace rehearsal {

struct TextRow
{
    std::string segment, team, item, value, note;
};

//! "a>b"
[[nodiscard]] std::string orderText(const std::vector<contest::TeamId> &teams);
//! Who was away, left the round, or came instead; whom it was named for by hand.
[[nodiscard]] std::vector<TextRow> presenceRows(
    const contest::Contest &contest, const contest::RoundId &round);
//! Voided segments, cancelled questions, rosters and panels that were amended.
[[nodiscard]] std::vector<TextRow> incidentRows(
    const contest::Contest &contest, const contest::RoundId &round);
//! Why the judge's sheet about the turn does not count, where the round's rows do not say so.
[[nodiscard]] std::vector<TextRow> excuseRows(
    const contest::Contest &contest, const contest::TurnId &turn);

}
