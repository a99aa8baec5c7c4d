// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the totals of the sheets that count become one number (RULES 7.2-7.4).
#pragma once

#include "contest/marking.h"

#include <vector>

namespace contest {

//! What was done with the totals, so that the number explains itself.
struct Aggregate
{
    Fraction value;
    std::optional<std::size_t> highest, lowest; //!< indices of the totals that were dropped
    //! The rule's own way could not be gone: too few sheets to drop two, or a judge missing from a
    //! sum; the plain mean stands for them.
    bool plainMean = false;
};

//! `totals` are those of the sheets that count, ExcludeOutliers' strays already taken out;
//! `panelSize` is the number of the panel's main judges. The value is 0 where there is no total.
[[nodiscard]] Aggregate aggregate(
    const Aggregation &aggregation, const std::vector<Points> &totals, std::size_t panelSize);

//! A total that lies too far from the mean of all.
struct Outlier
{
    std::size_t index = 0;
    Fraction off; //!< its distance from that mean
    bool operator==(const Outlier &) const = default;
};

//! The totals whose distance from the mean of all is strictly above the threshold; `most` is the
//! maximum of a sheet.
[[nodiscard]] std::vector<Outlier> outliers(
    const Threshold &beyond, const std::vector<Points> &totals, Points most);

//! How far a difference may go.
[[nodiscard]] Fraction allowed(const Threshold &beyond, Points most);

}
