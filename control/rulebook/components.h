// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what a segment's score is made of: criteria, answer keys, entered points.
#pragma once

#include "control/rulebook/criteria.h"

namespace rulebook {

//! The criteria of the segment itself: one judged component that bears the segment's id.
void readOwnCriteria(const Fields &fields, SegmentReading &reading, contest::Segment &segment,
    const std::optional<contest::Points> &max);
void readComponents(const Fields &fields, SegmentReading &reading, contest::Segment &segment,
    const std::optional<contest::Points> &max);

}
