// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the lines of a judge's sheet, and adds up what a segment's parts are worth.
#pragma once

#include "control/rulebook/fields.h"

#include <set>

namespace rulebook {

//! What the parts of one segment share.
struct SegmentReading
{
    std::optional<contest::Points> step;
    std::set<std::string> items; //!< ids of criteria and components
};

inline constexpr Range Weight{1, 100};

//! What one part adds to the maximum, and how that is written: "10 × 2".
struct Share
{
    contest::Points points;
    std::string term;
};

[[nodiscard]] int weightOf(const Fields &fields); //!< 1 where none is given
//! Complains unless the steps from `min` lead to `max`.
void checkSteps(
    const Fields &fields, contest::Points min, contest::Points max, contest::Points step);
//! The step that lines without one of their own take.
[[nodiscard]] std::optional<contest::Points> stepOf(const Fields &fields);
//! A maximum and the step that leads to it, for one line of the sheet.
[[nodiscard]] std::optional<contest::Criterion> lineOf(
    const Fields &fields, const std::string &id, const std::optional<contest::Points> &commonStep);
[[nodiscard]] std::vector<contest::Criterion> readCriteria(const Fields &fields,
    SegmentReading &reading, const std::optional<contest::Points> &step,
    const std::optional<contest::Points> &max);
[[nodiscard]] Share shareOf(contest::Points max, int times);
//! Says how the parts add up, if not to the maximum.
void checkSum(const Place &place, const std::vector<Share> &shares, contest::Points max,
    const contest::Words &what, Complaints &complaints);

}
