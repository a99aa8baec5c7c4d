// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what a segment's score is made of: criteria, answer keys, entered points.
#include "control/rulebook/components.h"

#include "control/rulebook/reading.h"

#include "contest/text.h"

#include <algorithm>

namespace rulebook {

namespace {

using contest::Points;
using contest::pointsText;
using nlohmann::json;

Share shareOfPart(const contest::Component &component)
{
    if (const auto *key = std::get_if<contest::KeyComponent>(&component)) {
        const Points sum = key->right * key->questions;
        return {sum, pointsText(sum)};
    }
    if (const auto *entered = std::get_if<contest::EnteredComponent>(&component)) {
        return shareOf(entered->max, entered->weight);
    }
    Points sum;
    for (const auto &criterion : std::get<contest::JudgedComponent>(component).criteria) {
        sum += criterion.max * criterion.weight;
    }
    return {sum, pointsText(sum)};
}

bool isExtra(const contest::Component &component)
{
    const auto *entered = std::get_if<contest::EnteredComponent>(&component);
    return entered != nullptr && entered->extra;
}

//! No answer may earn more than a right one, or the maximum would not be the maximum.
void checkKey(const Fields &fields, const contest::KeyComponent &key)
{
    for (const auto &[name, points] : {std::pair{"wrong", key.wrong}, {"none", key.none}}) {
        if (points > key.right) {
            fields.complaints().error(fields.place().key(name),
                "được " + pointsText(points) + ", hơn cả câu đúng " + pointsText(key.right),
                "earns " + pointsText(points) + ", more than a right answer's "
                    + pointsText(key.right));
        } else if (points > Points{}) {
            fields.complaints().warning(fields.place().key(name),
                "câu không đúng mà được cộng điểm", "an answer that is not right earns points");
        }
    }
}

void readKeyComponent(const Fields &fields, const std::string &id, contest::Segment &segment)
{
    const auto label = fields.text("label");
    (void)fields.choice("mode", {"package_in_turn"});
    const auto questions = fields.integer("questions", {1, 1000});
    const auto right = fields.positive("right");
    const auto wrong = fields.points("wrong", Need::Optional, Sign::Any).value_or(Points{});
    const auto none = fields.points("none", Need::Optional, Sign::Any).value_or(Points{});
    const auto bank = fields.text("bank", Need::Optional, ShortBytes);
    if (bank && bank->find_first_of("/\\") != std::string::npos) {
        fields.complaints().malformed(fields.place().key("bank"),
            "chỉ ghi tên tệp; tệp câu hỏi nằm cạnh tệp thể lệ",
            "only a file name; the bank lies beside the rulebook");
    }
    const auto think = fields.seconds("think");
    if (label && questions && right) {
        const contest::KeyComponent key{
            {id}, *label, static_cast<int>(*questions), *right, think, wrong, none};
        checkKey(fields, key);
        segment.components.emplace_back(key);
    }
}

void readEnteredComponent(
    const Fields &fields, const std::string &id, bool extra, contest::Segment &segment)
{
    const auto label = fields.text("label");
    const auto max
        = extra ? fields.points("max", Need::Required, Sign::Any) : fields.positive("max");
    const auto min = fields.points("min", Need::Optional, Sign::Any).value_or(Points{});
    const auto step = fields.positive("step");
    const int weight = weightOf(fields);
    if (!label || !max || !step) {
        return;
    }
    checkSteps(fields, min, *max, *step);
    if (extra && (min > Points{} || *max < Points{})) {
        fields.complaints().error(fields.place(),
            "không nhập là 0 điểm, nên 0 phải nằm giữa “min” và “max”",
            "nothing entered means 0, so 0 must lie between “min” and “max”");
    }
    segment.components.emplace_back(
        contest::EnteredComponent{{id}, *label, min, *max, *step, weight, extra});
}

//! The weight of the component goes into its lines.
void weigh(contest::JudgedComponent &component, int weight, const Fields &fields)
{
    for (contest::Criterion &line : component.criteria) {
        line.weight *= weight;
        if (line.weight > Weight.most) {
            fields.complaints().error(fields.place().key("weight"),
                "hệ số nhân lại thành " + std::to_string(line.weight) + ", nhiều nhất 100",
                "the weights multiply to " + std::to_string(line.weight) + ", at most 100");
            return;
        }
    }
}

void readJudgedComponent(
    const Fields &fields, const std::string &id, SegmentReading &reading, contest::Segment &segment)
{
    contest::JudgedComponent component;
    component.id = {id};
    component.thinkMs = fields.seconds("think");
    component.timeLimitMs = fields.seconds("time_limit");
    if (fields.has("criteria")) {
        component.label = fields.text("label").value_or("");
        const auto step = fields.has("step") ? stepOf(fields) : reading.step;
        component.criteria = readCriteria(fields, reading, step, fields.positive("max"));
        weigh(component, weightOf(fields), fields);
    } else if (auto line = lineOf(fields, id, reading.step)) {
        component.label = line->label;
        component.criteria.push_back(std::move(*line));
    }
    if (!component.criteria.empty()) {
        segment.components.emplace_back(std::move(component));
    }
}

std::vector<std::string_view> keysOf(const json &source)
{
    std::vector<std::string_view> keys{"id", "label", "source"};
    if (source == "answer_key") {
        keys.insert(keys.end(), {"mode", "questions", "right", "wrong", "none", "think", "bank"});
    } else if (source == "entered" || source == "bonus_penalty") {
        keys.insert(keys.end(), {"min", "max", "step", "weight"});
    } else {
        keys.insert(
            keys.end(), {"max", "min", "step", "weight", "think", "time_limit", "criteria"});
    }
    return keys;
}

void readComponent(const json &value, const Place &place, Complaints &complaints,
    SegmentReading &reading, contest::Segment &segment)
{
    const json kind = value.is_object() ? value.value("source", json()) : json();
    const Fields fields(value, place, complaints, keysOf(kind));
    if (value.is_object() && value.contains("criteria") && value.contains("min")) {
        complaints.malformed(place.key("min"), "ghi “min” ở từng tiêu chí, không ở đây",
            "“min” belongs to each criterion, not here");
    }
    const std::string id = ownId(fields, reading.items);
    const auto source
        = fields.choice("source", {"judged", "answer_key", "entered", "bonus_penalty"});
    if (source == "answer_key") {
        readKeyComponent(fields, id, segment);
    } else if (source == "entered" || source == "bonus_penalty") {
        readEnteredComponent(fields, id, source == "bonus_penalty", segment);
    } else if (source) {
        readJudgedComponent(fields, id, reading, segment);
    }
}

}

void readComponents(const Fields &fields, SegmentReading &reading, contest::Segment &segment,
    const std::optional<Points> &max)
{
    Complaints &complaints = fields.complaints();
    const std::size_t errorsBefore = complaints.errors();
    fields.list("components", {1, 20}, [&](const json &value, const Place &place, std::size_t) {
        readComponent(value, place, complaints, reading, segment);
    });
    if (max && complaints.errors() == errorsBefore) {
        std::vector<Share> shares;
        for (const contest::Component &component : segment.components) {
            if (!isExtra(component)) {
                shares.push_back(shareOfPart(component));
            }
        }
        checkSum(fields.place().key("components"), shares, *max, {"các nội dung", "the components"},
            complaints);
    }
}

void readOwnCriteria(const Fields &fields, SegmentReading &reading, contest::Segment &segment,
    const std::optional<Points> &max)
{
    contest::JudgedComponent component;
    component.id = {segment.id.text};
    component.label = segment.label;
    component.timeLimitMs = segment.timeLimitMs;
    component.criteria = readCriteria(fields, reading, reading.step, max);
    segment.components.emplace_back(std::move(component));
}

}
