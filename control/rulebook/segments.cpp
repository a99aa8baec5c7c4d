// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads segments, their criteria and components, and the penalty for overtime.
#include "control/rulebook/reading.h"

#include "contest/text.h"

#include <algorithm>

namespace rulebook {

namespace {

using contest::Points;
using contest::pointsText;
using nlohmann::json;

constexpr Range Seconds{1, 24 * 60 * 60};

//! Ids that results and marks files already use for something else.
bool isReservedSegment(const std::string &id)
{
    static const std::set<std::string> reserved{
        "total", "overall_total", "extra_question", "chair_ruling", "main", "trao_giai"};
    return reserved.count(id) > 0;
}

bool isReservedItem(const std::string &id)
{
    static const std::set<std::string> reserved{
        "time", "deduct", "excuse", "withdraw", "disqualify", "extra", "ruling", "decide"};
    return reserved.count(id) > 0;
}

void complainReserved(const std::string &id, const Place &place, Complaints &complaints)
{
    complaints.error(place, "mã “" + id + "” đã dành cho chương trình; chọn mã khác",
        "the id “" + id + "” is reserved; choose another");
}

std::optional<std::int64_t> milliseconds(const Fields &fields, std::string_view key)
{
    const auto seconds = fields.integer(key, Seconds, Need::Optional);
    return seconds ? std::optional(*seconds * 1000) : std::nullopt;
}

//! Points that make no sense as 0: a maximum, a step, what a right answer earns.
std::optional<Points> positive(
    const Fields &fields, std::string_view key, Need need = Need::Required)
{
    const auto points = fields.points(key, need);
    if (points && points->thousandths == 0) {
        fields.complaints().error(
            fields.place().key(key), "bằng 0; cần lớn hơn 0", "is 0; it must be greater");
        return {};
    }
    return points;
}

//! A step that was complained about is taken as the smallest, which divides every maximum.
std::optional<Points> stepOf(const Fields &fields)
{
    if (!fields.has("step")) {
        return {};
    }
    return positive(fields, "step").value_or(Points{1});
}

//! A maximum and the step that leads to it, for one line of the sheet.
std::optional<contest::Criterion> lineOf(
    const Fields &fields, const std::string &id, const std::optional<Points> &commonStep)
{
    const auto label = fields.text("label");
    const auto max = positive(fields, "max");
    const bool own = fields.has("step");
    const auto step = own ? stepOf(fields) : commonStep;
    if (!step) {
        fields.complaints().error(fields.place().key("step"),
            "chưa có bước điểm, ở đây hay ở phần thi; thêm \"step\": \"0.5\"",
            "no step, neither here nor in the segment; add \"step\": \"0.5\"");
    }
    if (max && step && max->thousandths % step->thousandths != 0) {
        fields.complaints().error(fields.place().key(own ? "step" : "max"),
            "bước " + pointsText(*step) + " không bao giờ tới được điểm tối đa " + pointsText(*max),
            "steps of " + pointsText(*step) + " never reach the maximum " + pointsText(*max));
    }
    if (!label || !max || !step) {
        return {};
    }
    return contest::Criterion{{id}, *label, *max, *step};
}

//! Says how the parts add up, if not to the maximum.
void checkSum(const Place &place, const std::vector<Points> &parts, Points max,
    const contest::Words &what, Complaints &complaints)
{
    Points sum;
    std::string terms;
    for (const Points part : parts) {
        sum += part;
        terms += (terms.empty() ? "" : " + ") + pointsText(part);
    }
    if (sum != max) {
        complaints.error(place,
            what.vi + " cộng " + pointsText(sum) + " (" + terms + "), tối đa " + pointsText(max),
            what.en + " add up to " + pointsText(sum) + " (" + terms + "), the maximum is "
                + pointsText(max));
    }
}

//! What the ids within one segment share.
struct SegmentReading
{
    Complaints &complaints;
    std::optional<Points> step;
    std::set<std::string> items; //!< ids of criteria and key components
};

std::vector<contest::Criterion> readCriteria(const Fields &fields, SegmentReading &segment,
    const std::optional<Points> &step, const std::optional<Points> &max)
{
    std::vector<contest::Criterion> criteria;
    Complaints &complaints = fields.complaints();
    const std::size_t errorsBefore = complaints.errors();
    fields.list("criteria", {1, 50}, [&](const json &value, const Place &place, std::size_t) {
        const Fields line(value, place, complaints, {"id", "label", "max", "step"});
        const auto id = line.id("id");
        if (id && isReservedItem(*id)) {
            complainReserved(*id, place.key("id"), complaints);
        } else if (id) {
            (void)isFresh(*id, segment.items, place.key("id"), complaints);
        }
        if (auto criterion = lineOf(line, id.value_or(""), step)) {
            criteria.push_back(std::move(*criterion));
        }
    });
    if (max && complaints.errors() == errorsBefore) {
        std::vector<Points> parts;
        std::transform(criteria.begin(), criteria.end(), std::back_inserter(parts),
            [](const contest::Criterion &criterion) { return criterion.max; });
        checkSum(
            fields.place().key("criteria"), parts, *max, {"tiêu chí", "the criteria"}, complaints);
    }
    return criteria;
}

void readKeyComponent(const Fields &fields, const std::string &id, contest::Segment &segment)
{
    const auto label = fields.text("label");
    (void)fields.choice("mode", {"package_in_turn"});
    const auto questions = fields.integer("questions", {1, 1000});
    const auto right = positive(fields, "right");
    for (const char *key : {"wrong", "none"}) {
        const auto points = fields.points(key, Need::Optional);
        if (points && points->thousandths != 0) {
            fields.complaints().error(fields.place().key(key),
                "hiện chỉ có thể là 0: câu sai hoặc bỏ trống không được, không mất điểm",
                "can only be 0 for now: a wrong or missing answer neither earns nor costs");
        }
    }
    const auto bank = fields.text("bank", Need::Optional, ShortBytes);
    if (bank && bank->find_first_of("/\\") != std::string::npos) {
        fields.complaints().error(fields.place().key("bank"),
            "chỉ ghi tên tệp; tệp câu hỏi nằm cạnh tệp thể lệ",
            "only a file name; the bank lies beside the rulebook");
    }
    if (label && questions && right) {
        segment.components.push_back(contest::KeyComponent{
            {id}, *label, static_cast<int>(*questions), *right, milliseconds(fields, "think")});
    }
}

void readJudgedComponent(
    const Fields &fields, const std::string &id, SegmentReading &reading, contest::Segment &segment)
{
    contest::JudgedComponent component;
    component.id = {id};
    component.thinkMs = milliseconds(fields, "think");
    component.timeLimitMs = milliseconds(fields, "time_limit");
    if (fields.has("criteria")) {
        component.label = fields.text("label").value_or("");
        const auto step = fields.has("step") ? stepOf(fields) : reading.step;
        component.criteria = readCriteria(fields, reading, step, positive(fields, "max"));
    } else if (auto line = lineOf(fields, id, reading.step)) {
        component.label = line->label;
        component.criteria.push_back(std::move(*line));
    }
    if (!component.criteria.empty()) {
        segment.components.push_back(std::move(component));
    }
}

void readComponent(
    const json &value, const Place &place, SegmentReading &reading, contest::Segment &segment)
{
    Complaints &complaints = reading.complaints;
    const bool byKey = value.is_object() && value.value("source", json()) == "answer_key";
    const Fields fields = byKey
        ? Fields(value, place, complaints,
            {"id", "label", "source", "mode", "questions", "right", "wrong", "none", "think",
                "bank"})
        : Fields(value, place, complaints,
            {"id", "label", "source", "max", "step", "think", "time_limit", "criteria"});
    const auto id = fields.id("id");
    const auto source = fields.choice("source", {"judged", "answer_key"});
    if (id && isReservedItem(*id)) {
        complainReserved(*id, place.key("id"), complaints);
    } else if (id) {
        (void)isFresh(*id, reading.items, place.key("id"), complaints);
    }
    if (source && byKey) {
        readKeyComponent(fields, id.value_or(""), segment);
    } else if (source) {
        readJudgedComponent(fields, id.value_or(""), reading, segment);
    }
}

Points maximumOf(const contest::Component &component)
{
    if (const auto *key = std::get_if<contest::KeyComponent>(&component)) {
        return key->right * key->questions;
    }
    if (const auto *entered = std::get_if<contest::EnteredComponent>(&component)) {
        return entered->extra ? Points{} : entered->max * entered->weight;
    }
    Points sum;
    for (const auto &criterion : std::get<contest::JudgedComponent>(component).criteria) {
        sum += criterion.max * criterion.weight;
    }
    return sum;
}

void readComponents(const Fields &fields, SegmentReading &reading, contest::Segment &segment,
    const std::optional<Points> &max)
{
    const std::size_t errorsBefore = reading.complaints.errors();
    fields.list("components", {1, 20}, [&](const json &value, const Place &place, std::size_t) {
        readComponent(value, place, reading, segment);
    });
    if (max && reading.complaints.errors() == errorsBefore) {
        std::vector<Points> parts;
        std::transform(segment.components.begin(), segment.components.end(),
            std::back_inserter(parts), maximumOf);
        checkSum(fields.place().key("components"), parts, *max, {"các nội dung", "the components"},
            reading.complaints);
    }
}

//! A segment with criteria of its own is one judged component that bears the segment's id.
void readOwnCriteria(const Fields &fields, SegmentReading &reading, contest::Segment &segment,
    const std::optional<Points> &max)
{
    contest::JudgedComponent component;
    component.id = {segment.id.text};
    component.label = segment.label;
    component.timeLimitMs = segment.timeLimitMs;
    component.criteria = readCriteria(fields, reading, reading.step, max);
    segment.components.push_back(std::move(component));
}

contest::Segment readSegment(const Fields &fields)
{
    contest::Segment segment;
    Complaints &complaints = fields.complaints();
    segment.id = {fields.id("id").value_or("")};
    if (isReservedSegment(segment.id.text)) {
        complainReserved(segment.id.text, fields.place().key("id"), complaints);
    }
    segment.label = fields.text("label").value_or("");
    segment.shortLabel
        = fields.text("short_label", Need::Optional, ShortBytes).value_or(segment.label);
    const auto max = positive(fields, "max");
    segment.max = max.value_or(Points{});
    segment.timeLimitMs = milliseconds(fields, "time_limit");
    SegmentReading reading{complaints, stepOf(fields), {}};
    if (fields.has("criteria") && fields.has("components")) {
        complaints.error(fields.place(), "có cả “criteria” lẫn “components”; chỉ dùng một",
            "has both “criteria” and “components”; use one of them");
    } else if (fields.has("components")) {
        readComponents(fields, reading, segment, max);
    } else {
        readOwnCriteria(fields, reading, segment, max);
    }
    return segment;
}

}

void readSegments(const Fields &top, contest::Rulebook &book)
{
    std::set<std::string> ids;
    std::set<std::string> labels;
    Complaints &complaints = top.complaints();
    top.list("segments", {1, 20}, [&](const json &value, const Place &place, std::size_t) {
        const Fields fields(value, place, complaints,
            {"id", "label", "short_label", "max", "step", "time_limit", "criteria", "components"});
        contest::Segment segment = readSegment(fields);
        if (!segment.label.empty() && !labels.insert(segment.label).second) {
            complaints.error(place.key("label"), "trùng tên với một phần thi ở trên",
                "has the label of a segment above");
        }
        if (!segment.id.empty() && isFresh(segment.id.text, ids, place.key("id"), complaints)) {
            book.segments.push_back(std::move(segment));
        }
    });
}

void readTimePenalty(const Fields &top, contest::Rulebook &book)
{
    const json *value = top.object("time_penalty", Need::Optional);
    if (value == nullptr) {
        return;
    }
    Complaints &complaints = top.complaints();
    const Fields fields(*value, top.place().key("time_penalty"), complaints,
        {"segments", "kind", "unit", "points", "cap", "apply"});
    (void)fields.choice("kind", {"per_full_unit"});
    (void)fields.choice("apply", {"once_after_aggregation"});
    const auto unit = milliseconds(fields, "unit");
    const auto points = positive(fields, "points");
    const auto cap = positive(fields, "cap");
    if (!fields.has("unit")) {
        complaints.error(
            fields.place().key("unit"), "thiếu khóa “unit”", "the key “unit” is missing");
    }
    if (points && cap && *cap < *points) {
        complaints.error(fields.place().key("cap"),
            "mức trừ tối đa " + pointsText(*cap) + " nhỏ hơn một lần trừ " + pointsText(*points),
            "the cap " + pointsText(*cap) + " is less than one penalty of " + pointsText(*points));
    }
    for (const std::string &id : fields.ids("segments", {1, 20})) {
        const auto found = std::find_if(book.segments.begin(), book.segments.end(),
            [&id](const contest::Segment &segment) { return segment.id.text == id; });
        if (found == book.segments.end()) {
            complaints.error(fields.place().key("segments"), "không có phần thi “" + id + "”",
                "there is no segment “" + id + "”");
        } else if (!found->timeLimitMs) {
            complaints.error(fields.place().key("segments"),
                "phần thi “" + id + "” chưa có “time_limit” nên không thể quá giờ",
                "the segment “" + id + "” has no “time_limit” to pass");
        } else if (unit && points && cap) {
            found->timePenalty = contest::PenaltyPerFullUnit{*unit, *points, *cap};
        }
    }
}

}
