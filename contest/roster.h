// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may be in a team that is told anew: by the console or by a marks file.
#pragma once

#include "contest/people.h"
#include "contest/refusal.h"
#include "contest/rulebook.h"

#include <optional>
#include <vector>

namespace contest {

//! What the rulebook's limits of rosters say against these members; none: they may play. Fewer than
//! the rulebook wants may play too: somebody fell ill.
[[nodiscard]] std::optional<Refusal> rosterRefusal(
    const Rulebook &book, const std::vector<Member> &roster);

}
