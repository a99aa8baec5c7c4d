// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the segments: what each is worth, how long it lasts, who marks it and who stands on stage.
#include "control/rulebook/components.h"
#include "control/rulebook/penalties.h"
#include "control/rulebook/reading.h"
#include "control/rulebook/scoring.h"

#include "contest/text.h"

namespace rulebook {

namespace {

using contest::Points;
using contest::pointsText;
using nlohmann::json;

contest::Factor factorOf(const Fields &fields)
{
    const auto weight = fields.positive("weight", Need::Optional);
    if (weight && weight->thousandths > 100'000) {
        fields.complaints().error(fields.place().key("weight"),
            "hệ số " + pointsText(*weight) + " quá lớn; nhiều nhất 100",
            "the weight " + pointsText(*weight) + " is too large; at most 100");
        return {};
    }
    return {weight ? weight->thousandths : 1000};
}

void checkTotalStep(const Fields &fields, const contest::Segment &segment)
{
    Points most;
    for (const contest::Component &component : segment.components) {
        if (const auto *judged = std::get_if<contest::JudgedComponent>(&component)) {
            for (const contest::Criterion &line : judged->criteria) {
                most += line.max * line.weight;
            }
        }
    }
    if (most == Points{} || most.thousandths % segment.totalStep->thousandths != 0) {
        fields.complaints().error(fields.place().key("total_step"),
            "bước " + pointsText(*segment.totalStep) + " không bao giờ tới được tổng phiếu tối đa "
                + pointsText(most),
            "steps of " + pointsText(*segment.totalStep) + " never reach a sheet's maximum, "
                + pointsText(most));
    }
}

void readOnStage(const Fields &fields, contest::Segment &segment, int most)
{
    const json *value = fields.object("on_stage", Need::Optional);
    if (value == nullptr) {
        return;
    }
    const Fields stage(*value, fields.place().key("on_stage"), fields.complaints(), {"min", "max"});
    const auto min = stage.integer("min", {0, 200}, Need::Optional);
    const auto max = stage.integer("max", {1, 200}, Need::Optional);
    if (min && max && *min > *max) {
        fields.complaints().error(stage.place(),
            "tối thiểu " + std::to_string(*min) + " người nhưng tối đa " + std::to_string(*max),
            "at least " + std::to_string(*min) + " members but at most " + std::to_string(*max));
    }
    if (min && most > 0 && *min > most) {
        fields.complaints().error(stage.place().key("min"),
            "cần " + std::to_string(*min) + " người trên sân khấu nhưng đội nhiều nhất "
                + std::to_string(most),
            std::to_string(*min) + " on stage, but a team has at most " + std::to_string(most));
    }
    segment.onStageMin = static_cast<int>(min.value_or(0));
    segment.onStageMax = static_cast<int>(max.value_or(0));
}

void readPanelOf(const Fields &fields, contest::Segment &segment, const contest::Rulebook &book)
{
    const auto id = fields.id("panel", Need::Optional);
    if (id && book.panels.count({*id}) == 0) {
        fields.complaints().error(fields.place().key("panel"),
            "không có ban “" + *id + "” trong “panels”", "there is no panel “" + *id + "”");
    } else if (id) {
        segment.panel = contest::PanelId{*id};
    }
}

void readParts(const Fields &fields, contest::Segment &segment, const std::optional<Points> &max)
{
    SegmentReading reading{stepOf(fields), {}};
    if (fields.has("criteria") && fields.has("components")) {
        fields.complaints().malformed(fields.place(),
            "có cả “criteria” lẫn “components”; chỉ dùng một",
            "has both “criteria” and “components”; use one of them");
    } else if (fields.has("components")) {
        readComponents(fields, reading, segment, max);
    } else {
        readOwnCriteria(fields, reading, segment, max);
    }
}

void readTime(const Fields &fields, contest::Segment &segment)
{
    segment.timeLimitMs = fields.seconds("time_limit");
    if (const json *value = fields.object("time_penalty", Need::Optional)) {
        const Place place = fields.place().key("time_penalty");
        const Fields rule(
            *value, place, fields.complaints(), timeRuleKeys(*value, NamesSegments::No));
        applyTimeRule(readTimeRule(rule), segment, place, fields.complaints());
    }
    segment.changeover = readChangeover(fields);
}

contest::Segment readSegment(const Fields &fields, const contest::Rulebook &book)
{
    contest::Segment segment;
    const std::size_t errorsBefore = fields.complaints().errors();
    segment.id = {fields.id("id").value_or("")};
    if (isReserved(segment.id.text)) {
        complainReserved(segment.id.text, fields.place().key("id"), fields.complaints());
    }
    segment.label = fields.text("label").value_or("");
    segment.shortLabel
        = fields.text("short_label", Need::Optional, ShortBytes).value_or(segment.label);
    const auto max = fields.positive("max");
    segment.max = max.value_or(Points{});
    segment.weight = factorOf(fields);
    readTime(fields, segment);
    readParts(fields, segment, max);
    segment.totalStep = fields.positive("total_step", Need::Optional);
    if (segment.totalStep && fields.complaints().errors() == errorsBefore) {
        checkTotalStep(fields, segment);
    }
    readOnStage(fields, segment, book.rosterLimits.max);
    readPanelOf(fields, segment, book);
    if (const json *value = fields.object("aggregation", Need::Optional)) {
        segment.aggregation = readMethod(Fields(*value, fields.place().key("aggregation"),
            fields.complaints(), methodKeys(*value, {})));
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
            {"id", "label", "short_label", "max", "step", "total_step", "weight", "time_limit",
                "time_penalty", "changeover", "on_stage", "panel", "aggregation", "criteria",
                "components"});
        contest::Segment segment = readSegment(fields, book);
        if (!segment.label.empty() && !labels.insert(segment.label).second) {
            complaints.error(place.key("label"), "trùng tên với một phần thi ở trên",
                "has the label of a segment above");
        }
        if (!segment.id.empty() && isFresh(segment.id.text, ids, place.key("id"), complaints)) {
            book.segments.push_back(std::move(segment));
        }
    });
}

}
