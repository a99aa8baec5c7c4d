// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the lines of a judge's sheet, and adds up what a segment's parts are worth.
#include "control/rulebook/criteria.h"

#include "control/rulebook/reading.h"

#include "contest/text.h"

#include <algorithm>

namespace rulebook {

using contest::Points;
using contest::pointsText;
using nlohmann::json;

int weightOf(const Fields &fields)
{
    return static_cast<int>(fields.integer("weight", Weight, Need::Optional).value_or(1));
}

std::optional<Points> stepOf(const Fields &fields)
{
    if (!fields.has("step")) {
        return {};
    }
    // A step that was complained about is taken as the smallest, which divides every maximum.
    return fields.positive("step").value_or(Points{1});
}

void checkSteps(const Fields &fields, Points min, Points max, Points step)
{
    const Place place = fields.place();
    const std::string from = min == Points{} ? "" : " từ " + pointsText(min);
    const std::string start = min == Points{} ? "" : " from " + pointsText(min);
    if (min >= max) {
        fields.complaints().error(place.key("min"),
            "thấp nhất " + pointsText(min) + " không nhỏ hơn tối đa " + pointsText(max),
            "the minimum " + pointsText(min) + " is not less than the maximum " + pointsText(max));
    } else if ((max - min).thousandths % step.thousandths != 0) {
        fields.complaints().error(place.key(fields.has("step") ? "step" : "max"),
            "bước " + pointsText(step) + from + " không bao giờ tới được điểm tối đa "
                + pointsText(max),
            "steps of " + pointsText(step) + start + " never reach the maximum " + pointsText(max));
    }
}

std::optional<contest::Criterion> lineOf(
    const Fields &fields, const std::string &id, const std::optional<Points> &commonStep)
{
    const auto label = fields.text("label");
    const auto max = fields.positive("max");
    const auto min = fields.points("min", Need::Optional).value_or(Points{});
    const auto step = fields.has("step") ? stepOf(fields) : commonStep;
    const int weight = weightOf(fields);
    if (!step) {
        fields.complaints().error(fields.place().key("step"),
            "chưa có bước điểm, ở đây hay ở phần thi; thêm \"step\": \"0.5\"",
            "no step, neither here nor in the segment; add \"step\": \"0.5\"");
    }
    if (max && step) {
        checkSteps(fields, min, *max, *step);
    }
    if (!label || !max || !step) {
        return {};
    }
    return contest::Criterion{{id}, *label, *max, *step, min, weight};
}

Share shareOf(Points max, int times)
{
    return {max * times, pointsText(max) + (times == 1 ? "" : " × " + std::to_string(times))};
}

void checkSum(const Place &place, const std::vector<Share> &shares, Points max,
    const contest::Words &what, Complaints &complaints)
{
    Points sum;
    std::string terms;
    for (const Share &share : shares) {
        sum += share.points;
        terms += (terms.empty() ? "" : " + ") + share.term;
    }
    if (sum != max) {
        complaints.error(place,
            what.vi + " cộng " + pointsText(sum) + " (" + terms + "), tối đa " + pointsText(max),
            what.en + " add up to " + pointsText(sum) + " (" + terms + "), the maximum is "
                + pointsText(max));
    }
}

std::vector<contest::Criterion> readCriteria(const Fields &fields, SegmentReading &reading,
    const std::optional<Points> &step, const std::optional<Points> &max)
{
    std::vector<contest::Criterion> criteria;
    Complaints &complaints = fields.complaints();
    const std::size_t errorsBefore = complaints.errors();
    fields.list("criteria", {1, 50}, [&](const json &value, const Place &place, std::size_t) {
        const Fields line(
            value, place, complaints, {"id", "label", "max", "min", "step", "weight"});
        const std::string id = ownId(line, reading.items);
        if (auto criterion = lineOf(line, id, step)) {
            criteria.push_back(std::move(*criterion));
        }
    });
    if (max && complaints.errors() == errorsBefore) {
        std::vector<Share> shares;
        std::transform(criteria.begin(), criteria.end(), std::back_inserter(shares),
            [](const contest::Criterion &line) { return shareOf(line.max, line.weight); });
        checkSum(
            fields.place().key("criteria"), shares, *max, {"tiêu chí", "the criteria"}, complaints);
    }
    return criteria;
}

}
