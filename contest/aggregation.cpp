// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How totals become one number.
#include "contest/aggregation.h"

#include "contest/overloaded.h"

#include <algorithm>

namespace contest {

namespace {

using Totals = std::vector<Points>;

Fraction meanOf(const Totals &totals)
{
    Points sum;
    for (const Points &total : totals) {
        sum += total;
    }
    return totals.empty() ? Fraction() : Fraction(sum) / static_cast<std::int64_t>(totals.size());
}

Totals without(const Totals &totals, const std::vector<std::size_t> &leaving)
{
    Totals rest;
    for (std::size_t i = 0; i < totals.size(); ++i) {
        if (std::find(leaving.begin(), leaving.end(), i) == leaving.end()) {
            rest.push_back(totals[i]);
        }
    }
    return rest;
}

Aggregate plain(const Fraction &value)
{
    return {value, {}, {}, false};
}

Aggregate sumOf(const Totals &totals, std::size_t panelSize)
{
    Aggregate sum;
    sum.plainMean = totals.size() != panelSize;
    sum.value = meanOf(totals) * static_cast<std::int64_t>(panelSize);
    return sum;
}

//! Of equal totals the first is the highest and the last the lowest.
Aggregate dropped(const DropHighLow &rule, const Totals &totals, std::size_t panelSize)
{
    Aggregate rest;
    if (totals.size() < static_cast<std::size_t>(rule.least)) {
        rest.plainMean = true;
        rest.value = meanOf(totals);
    } else {
        const auto highest = std::max_element(totals.begin(), totals.end());
        const auto lowest = std::min_element(totals.rbegin(), totals.rend());
        rest.highest = static_cast<std::size_t>(highest - totals.begin());
        rest.lowest = static_cast<std::size_t>(totals.rend() - lowest) - 1;
        rest.value = meanOf(without(totals, {*rest.highest, *rest.lowest}));
    }
    if (rule.sum) {
        rest.value = rest.value * (static_cast<std::int64_t>(panelSize) - 2);
    }
    return rest;
}

Fraction medianOf(Totals totals)
{
    std::sort(totals.begin(), totals.end());
    const std::size_t middle = totals.size() / 2;
    if (totals.empty() || totals.size() % 2 == 1) {
        return totals.empty() ? Fraction() : Fraction(totals[middle]);
    }
    return Fraction(totals[middle - 1] + totals[middle]) / 2;
}

}

Aggregate aggregate(const Aggregation &aggregation, const Totals &totals, std::size_t panelSize)
{
    return std::visit(Overloaded{
                          [&](const MeanOfSheets &) { return plain(meanOf(totals)); },
                          [&](const SumOfSheets &) { return sumOf(totals, panelSize); },
                          [&](const DropHighLow &rule) { return dropped(rule, totals, panelSize); },
                          [&](const ExcludeOutliers &) { return plain(meanOf(totals)); },
                          [&](const MedianOfSheets &) { return plain(medianOf(totals)); },
                      },
        aggregation);
}

std::vector<Outlier> outliers(const Threshold &beyond, const Totals &totals, Points most)
{
    const Fraction mean = meanOf(totals);
    const Fraction limit = allowed(beyond, most);
    std::vector<Outlier> far;
    for (std::size_t i = 0; i < totals.size(); ++i) {
        const Fraction total(totals[i]);
        const Fraction distance = total < mean ? mean - total : total - mean;
        if (distance > limit) {
            far.push_back({i, distance});
        }
    }
    return far;
}

Fraction allowed(const Threshold &beyond, Points most)
{
    return beyond.percent ? Fraction(most * *beyond.percent) / 100 : Fraction(beyond.points);
}

}
