// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The scenes of `live` that are made of results. Their callers have checked that they are revealed.
#pragma once

#include "contest/contest.h"
#include "link/messages/strict_json.h"

namespace messages {

//! {"round","segment","team"} of a turn that exists.
[[nodiscard]] Json turnHead(const contest::Contest &contest, const contest::TurnId &turn);
[[nodiscard]] Json judgingView(const contest::Contest &contest, const contest::TurnId &turn);
[[nodiscard]] Json scoreView(const contest::Contest &contest, const contest::TurnId &turn);
[[nodiscard]] Json standingsView(const contest::Contest &contest, const contest::Cue &cue);
[[nodiscard]] Json prizeView(const contest::Contest &contest, const contest::Cue &cue);

}
