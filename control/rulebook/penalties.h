// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what time costs: beyond the limit, under the least time, for the changeover.
#pragma once

#include "control/rulebook/fields.h"

namespace rulebook {

//! One time penalty object and where it applies.
struct TimeRule
{
    contest::TimePenalty penalty;
    contest::PenaltyApplies applies = contest::PenaltyApplies::OnceAfterAggregation;
    std::optional<contest::LeastTime> leastTime;
};

enum class NamesSegments { No, Yes };

//! The keys of a time penalty object; with "segments" where it stands outside a segment.
[[nodiscard]] std::vector<std::string_view> timeRuleKeys(
    const nlohmann::json &value, NamesSegments names);
[[nodiscard]] TimeRule readTimeRule(const Fields &fields);
//! Gives the rule to the segment, and complains if the segment has no limit to pass or a rule
//! already.
void applyTimeRule(
    const TimeRule &rule, contest::Segment &segment, const Place &place, Complaints &complaints);
[[nodiscard]] std::optional<contest::Changeover> readChangeover(const Fields &segment);

}
