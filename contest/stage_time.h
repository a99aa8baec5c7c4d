// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What time costs: too long, too short, too slow in building the stage (RULES 7.6).
#pragma once

#include "contest/marking.h"

namespace contest {

//! What a rule takes off for `ms` beyond a limit or short of a least time; nothing for 0 or less.
[[nodiscard]] Points costOf(const TimePenalty &rule, std::int64_t ms);

//! How far `elapsedMs` is beyond the segment's limit; 0 if within or without limit.
[[nodiscard]] std::int64_t overtime(const Segment &segment, std::int64_t elapsedMs);
//! How much `elapsedMs` is short of the segment's least time; 0 if long enough, without a least
//! time, and where no time was recorded (`elapsedMs` 0).
[[nodiscard]] std::int64_t shortfall(const Segment &segment, std::int64_t elapsedMs);

//! Points lost for `elapsedMs` on stage, for too much and too little together.
[[nodiscard]] Points timePenalty(const Segment &segment, std::int64_t elapsedMs);

}
