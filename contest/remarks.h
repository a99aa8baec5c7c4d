// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an evening that went wrong did to a team's figures, for the reason of its place.
#pragma once

#include "contest/results.h"
#include "contest/words.h"

namespace contest {

//! "; không tính Phần thi Tiểu phẩm (mưa lớn)" ...; empty where everything went as planned.
//! `only`: of this segment; none: of all.
[[nodiscard]] Words remarksOn(
    const Contest &contest, const TeamResult &result, const std::optional<SegmentId> &only);
//! "Phần thi Tiểu phẩm đã hủy (mưa lớn)", without a dot.
[[nodiscard]] Words voidedWords(const Segment &segment, const std::string &reason);
//! A breach as the regulation lists it with what was noted; else the jury's own reason.
[[nodiscard]] std::string breachText(const Rulebook &rulebook, const Deduction &deduction);
//! Whose score the prize goes by; none: by something else.
[[nodiscard]] std::optional<SegmentId> segmentOf(const SideSource &source);

}
