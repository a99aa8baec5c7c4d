// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What time costs.
#include "contest/stage_time.h"

#include "contest/overloaded.h"

#include <algorithm>

namespace contest {

namespace {

Points costOfUnits(const PenaltyPerFullUnit &rule, std::int64_t ms)
{
    const std::int64_t units = ms > rule.graceMs ? (ms - rule.graceMs) / rule.unitMs : 0;
    if (!rule.cap) {
        return rule.points * units;
    }
    // Compared before multiplying: hours over the limit must not overflow.
    const std::int64_t each = rule.points.thousandths;
    return each == 0 || units <= rule.cap->thousandths / each ? rule.points * units : *rule.cap;
}

Points costOfTier(const PenaltyTiers &rule, std::int64_t ms)
{
    Points cost;
    for (const PenaltyTiers::Tier &tier : rule.tiers) {
        if (tier.fromMs <= ms) {
            cost = tier.points;
        }
    }
    return cost;
}

}

Points costOf(const TimePenalty &rule, std::int64_t ms)
{
    if (ms <= 0) {
        return {};
    }
    return std::visit(Overloaded{
                          [](const NoTimePenalty &) { return Points{}; },
                          [ms](const PenaltyPerFullUnit &each) { return costOfUnits(each, ms); },
                          [ms](const PenaltyTiers &tiers) { return costOfTier(tiers, ms); },
                          [](const HardCutoff &) { return Points{}; },
                      },
        rule);
}

std::int64_t overtime(const Segment &segment, std::int64_t elapsedMs)
{
    return segment.timeLimitMs ? std::max<std::int64_t>(0, elapsedMs - *segment.timeLimitMs) : 0;
}

std::int64_t shortfall(const Segment &segment, std::int64_t elapsedMs)
{
    if (!segment.leastTime || elapsedMs <= 0) {
        return 0;
    }
    return std::max<std::int64_t>(0, segment.leastTime->ms - elapsedMs);
}

Points timePenalty(const Segment &segment, std::int64_t elapsedMs)
{
    const Points tooShort = segment.leastTime
        ? costOf(segment.leastTime->penalty, shortfall(segment, elapsedMs))
        : Points{};
    return costOf(segment.timePenalty, overtime(segment, elapsedMs)) + tooShort;
}

}
