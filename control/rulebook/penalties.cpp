// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what time costs: beyond the limit, under the least time, for the changeover.
#include "control/rulebook/penalties.h"

#include "control/rulebook/reading.h"

#include "contest/text.h"

#include <algorithm>

namespace rulebook {

namespace {

using contest::Points;
using contest::pointsText;
using nlohmann::json;

//! A kind that is wrong or missing is complained about once, not key by key.
void addKeysOfKind(const json &value, std::vector<std::string_view> &keys)
{
    const json kind = value.is_object() ? value.value("kind", json()) : json();
    if (kind != "tiers" && kind != "cutoff" && kind != "none") {
        keys.insert(keys.end(), {"unit", "points", "cap", "grace"});
    }
    if (kind != "per_full_unit" && kind != "cutoff" && kind != "none") {
        keys.emplace_back("tiers");
    }
}

std::optional<contest::TimePenalty> readPerUnit(const Fields &fields)
{
    const auto unit = fields.seconds("unit", Need::Required);
    const auto points = fields.positive("points");
    const auto cap = fields.positive("cap", Need::Optional);
    const auto grace = fields.seconds("grace", Need::Optional, 0);
    if (points && cap && *cap < *points) {
        fields.complaints().error(fields.place().key("cap"),
            "mức trừ tối đa " + pointsText(*cap) + " nhỏ hơn một lần trừ " + pointsText(*points),
            "the cap " + pointsText(*cap) + " is less than one penalty of " + pointsText(*points));
    }
    if (!unit || !points) {
        return {};
    }
    return contest::PenaltyPerFullUnit{*unit, *points, cap, grace.value_or(0)};
}

std::optional<contest::TimePenalty> readTiers(const Fields &fields)
{
    contest::PenaltyTiers penalty;
    Complaints &complaints = fields.complaints();
    fields.list("tiers", {1, 20}, [&](const json &value, const Place &place, std::size_t) {
        const Fields tier(value, place, complaints, {"from", "points"});
        const auto from = tier.seconds("from", Need::Required, 0);
        const auto points = tier.positive("points");
        if (!from || !points) {
            return;
        }
        if (!penalty.tiers.empty() && penalty.tiers.back().fromMs >= *from) {
            complaints.error(place.key("from"), "các bậc phải xếp theo thời gian tăng dần",
                "tiers must stand in rising order of time");
        } else if (!penalty.tiers.empty() && penalty.tiers.back().points > *points) {
            complaints.warning(place.key("points"), "quá giờ nhiều hơn mà trừ ít hơn bậc trước",
                "more time costs less than in the tier before");
        }
        penalty.tiers.push_back({*from, *points});
    });
    return penalty.tiers.empty() ? std::nullopt : std::optional<contest::TimePenalty>(penalty);
}

std::optional<contest::TimePenalty> readPenalty(
    const Fields &fields, std::initializer_list<std::string_view> kinds, Need need)
{
    const auto kind = fields.choice("kind", kinds, need);
    if (kind == "per_full_unit") {
        return readPerUnit(fields);
    }
    if (kind == "tiers") {
        return readTiers(fields);
    }
    if (kind == "cutoff") {
        return contest::HardCutoff{};
    }
    return contest::NoTimePenalty{};
}

std::optional<contest::LeastTime> readLeastTime(const Fields &fields)
{
    const json *value = fields.object("under", Need::Optional);
    if (value == nullptr) {
        return {};
    }
    std::vector<std::string_view> keys{"min", "kind"};
    addKeysOfKind(*value, keys);
    const Fields under(*value, fields.place().key("under"), fields.complaints(), keys);
    const auto least = under.seconds("min", Need::Required);
    const auto penalty = readPenalty(under, {"per_full_unit", "tiers"}, Need::Required);
    return least && penalty ? std::optional(contest::LeastTime{*least, *penalty}) : std::nullopt;
}

}

std::vector<std::string_view> timeRuleKeys(const json &value, NamesSegments names)
{
    std::vector<std::string_view> keys{"kind", "apply", "under"};
    if (names == NamesSegments::Yes) {
        keys.emplace_back("segments");
    }
    addKeysOfKind(value, keys);
    return keys;
}

TimeRule readTimeRule(const Fields &fields)
{
    TimeRule rule;
    rule.penalty = readPenalty(fields, {"per_full_unit", "tiers", "cutoff", "none"}, Need::Required)
                       .value_or(contest::NoTimePenalty{});
    if (fields.choice("apply", {"once_after_aggregation", "each_sheet"}, Need::Optional)
        == "each_sheet") {
        rule.applies = contest::PenaltyApplies::EachSheet;
    }
    rule.leastTime = readLeastTime(fields);
    return rule;
}

void applyTimeRule(
    const TimeRule &rule, contest::Segment &segment, const Place &place, Complaints &complaints)
{
    const std::string &id = segment.id.text;
    const bool ruled
        = !std::holds_alternative<contest::NoTimePenalty>(segment.timePenalty) || segment.leastTime;
    if (ruled) {
        complaints.error(place, "phần thi “" + id + "” đã có cách trừ giờ; mỗi phần chỉ một",
            "the segment “" + id + "” has a time penalty already; one each");
        return;
    }
    if (!std::holds_alternative<contest::NoTimePenalty>(rule.penalty) && !segment.timeLimitMs) {
        complaints.error(place, "phần thi “" + id + "” chưa có “time_limit” nên không thể quá giờ",
            "the segment “" + id + "” has no “time_limit” to pass");
    }
    if (rule.leastTime && segment.timeLimitMs && rule.leastTime->ms >= *segment.timeLimitMs) {
        complaints.error(place,
            "phần thi “" + id + "”: thời gian tối thiểu không ngắn hơn “time_limit”",
            "the segment “" + id + "”: the least time is not shorter than “time_limit”");
    }
    segment.timePenalty = rule.penalty;
    segment.penaltyApplies = rule.applies;
    segment.leastTime = rule.leastTime;
}

std::optional<contest::Changeover> readChangeover(const Fields &segment)
{
    const json *value = segment.object("changeover", Need::Optional);
    if (value == nullptr) {
        return {};
    }
    std::vector<std::string_view> keys{"limit", "kind"};
    if (value->contains("kind")) {
        addKeysOfKind(*value, keys);
    }
    const Fields fields(*value, segment.place().key("changeover"), segment.complaints(), keys);
    const auto limit = fields.seconds("limit", Need::Required);
    const auto penalty = readPenalty(fields, {"none", "per_full_unit", "tiers"}, Need::Optional);
    return limit && penalty ? std::optional(contest::Changeover{*limit, *penalty}) : std::nullopt;
}

void readTimePenalties(const Fields &top, contest::Rulebook &book)
{
    const json *value = top.find("time_penalty");
    if (value == nullptr) {
        return;
    }
    Complaints &complaints = top.complaints();
    const auto readOne = [&](const json &entry, const Place &place, std::size_t) {
        const Fields fields(entry, place, complaints, timeRuleKeys(entry, NamesSegments::Yes));
        const std::size_t errorsBefore = complaints.errors();
        const TimeRule rule = readTimeRule(fields);
        const bool usable = complaints.errors() == errorsBefore;
        for (const std::string &id : fields.ids("segments", {1, 20})) {
            const auto found = std::find_if(book.segments.begin(), book.segments.end(),
                [&id](const contest::Segment &segment) { return segment.id.text == id; });
            if (found == book.segments.end()) {
                complaints.error(place.key("segments"), "không có phần thi “" + id + "”",
                    "there is no segment “" + id + "”");
            } else if (usable) {
                applyTimeRule(rule, *found, place.key("segments"), complaints);
            }
        }
    };
    if (value->is_array()) {
        top.list("time_penalty", {1, 20}, readOne);
    } else {
        readOne(*value, top.place().key("time_penalty"), 0);
    }
}

}
