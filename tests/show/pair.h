// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two evenings that were played over the real door, compared seat by seat.
#pragma once

#include "tests/show/watched.h"

namespace show {

[[nodiscard]] bool mayTellThemApart(const Twins &twins, const std::string &seat);

//! What the first seat heard that could tell the two evenings apart, or ""; counts in `frames` what
//! was compared, by seat.
[[nodiscard]] std::string leakBetween(const WatchedEvening &one, const WatchedEvening &other,
    const Twins &twins, std::map<std::string, int> &frames);

}
