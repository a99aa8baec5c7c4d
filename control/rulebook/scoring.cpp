// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads how sheets become a score: aggregation, deviation, rounding.
#include "control/rulebook/scoring.h"

#include "control/rulebook/reading.h"

namespace rulebook {

namespace {

using contest::DeviationPolicy;
using nlohmann::json;

bool drops(const json &method)
{
    return method == "drop_high_low_mean" || method == "drop_high_low_sum";
}

contest::Threshold readThreshold(const Fields &fields)
{
    contest::Threshold threshold;
    if (fields.has("beyond") == fields.has("beyond_percent")) {
        fields.complaints().malformed(fields.place(),
            "cần đúng một trong hai: “beyond” (điểm) hoặc “beyond_percent” (phần trăm)",
            "exactly one of “beyond” (points) and “beyond_percent” is needed");
        return threshold;
    }
    threshold.points = fields.points("beyond", Need::Optional).value_or(contest::Points{});
    if (const auto percent = fields.integer("beyond_percent", {1, 100}, Need::Optional)) {
        threshold.percent = static_cast<int>(*percent);
    }
    return threshold;
}

void readRounding(const Fields &fields, contest::Rulebook &book)
{
    const json *value = fields.object("rounding", Need::Optional);
    if (value == nullptr) {
        return;
    }
    const Fields rounding(
        *value, fields.place().key("rounding"), fields.complaints(), {"stage", "places"});
    const auto stage = rounding.choice("stage", {"never", "judged", "segment", "total"});
    const auto places = rounding.integer("places", {0, 3}, Need::Optional);
    book.rounding.stage = stage == "judged" ? contest::Rounding::Stage::Judged
        : stage == "segment"                ? contest::Rounding::Stage::Segment
        : stage == "total"                  ? contest::Rounding::Stage::Total
                                            : contest::Rounding::Stage::Never;
    book.rounding.places = static_cast<int>(places.value_or(2));
}

void readAggregation(const Fields &top, contest::Rulebook &book)
{
    const json *value = top.object("aggregation", Need::Optional);
    if (value == nullptr) {
        return;
    }
    const Fields fields(*value, top.place().key("aggregation"), top.complaints(),
        methodKeys(*value, {"rank_on", "show_places", "rounding"}));
    book.aggregation = readMethod(fields);
    book.ranksOnRounded
        = fields.choice("rank_on", {"exact", "rounded"}, Need::Optional) == "rounded";
    book.showPlaces
        = static_cast<int>(fields.integer("show_places", {0, 3}, Need::Optional).value_or(2));
    readRounding(fields, book);
}

void readDeviation(const Fields &top, contest::Rulebook &book)
{
    const json *value = top.object("deviation", Need::Optional);
    if (value == nullptr) {
        return;
    }
    std::vector<std::string_view> keys{"action"};
    if (value->value("action", json()) != "off") {
        keys.insert(keys.end(), {"beyond", "beyond_percent"});
    }
    const Fields fields(*value, top.place().key("deviation"), top.complaints(), keys);
    const auto action
        = fields.choice("action", {"off", "warn", "discuss", "exclude", "third_mark"});
    if (!action || action == "off") {
        return;
    }
    book.deviation.action = action == "warn" ? DeviationPolicy::Action::Warn
        : action == "discuss"                ? DeviationPolicy::Action::Discuss
        : action == "exclude"                ? DeviationPolicy::Action::Exclude
                                             : DeviationPolicy::Action::ThirdMark;
    book.deviation.beyond = readThreshold(fields);
}

}

std::vector<std::string_view> methodKeys(const json &value, std::vector<std::string_view> keys)
{
    const json method = value.value("method", json());
    keys.emplace_back("method");
    if (drops(method)) {
        keys.emplace_back("least");
    } else if (method == "exclude_outliers_mean") {
        keys.insert(keys.end(), {"beyond", "beyond_percent"});
    }
    return keys;
}

contest::Aggregation readMethod(const Fields &fields)
{
    const auto method = fields.choice("method",
        {"mean", "sum", "drop_high_low_mean", "drop_high_low_sum", "exclude_outliers_mean",
            "median"});
    if (method == "sum") {
        return contest::SumOfSheets{};
    }
    if (method == "median") {
        return contest::MedianOfSheets{};
    }
    if (method == "exclude_outliers_mean") {
        return contest::ExcludeOutliers{readThreshold(fields)};
    }
    if (method && drops(*method)) {
        const auto least = fields.integer("least", {3, 100}, Need::Optional);
        return contest::DropHighLow{
            static_cast<int>(least.value_or(5)), method == "drop_high_low_sum"};
    }
    return contest::MeanOfSheets{};
}

void readScoring(const Fields &top, contest::Rulebook &book)
{
    readAggregation(top, book);
    readDeviation(top, book);
}

}
