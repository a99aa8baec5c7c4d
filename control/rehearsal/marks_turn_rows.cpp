// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of a marks file about one turn that no judge gives: keys, entered points, times, deductions.
#include "control/rehearsal/marks_rows.h"

#include "contest/text.h"

namespace rehearsal {

namespace {

using contest::Points;

constexpr std::int64_t LongestTurnMs = 24 * 60 * 60 * 1000;
const std::string Wrong = ".wrong";
const std::string Cancel = ".cancel";
const std::string Priced = "deduct.";

//! The key that "<key>.wrong" or the like is about.
std::string keyBefore(const std::string &item, const std::string &ending)
{
    return item.size() > ending.size() && item.ends_with(ending)
        ? item.substr(0, item.size() - ending.size())
        : std::string();
}

bool hasKey(const contest::Segment &segment, const std::string &id)
{
    const auto keys = contest::keysOf(segment);
    return thingNamed(keys, id) != keys.end();
}

bool hasEntered(const contest::Segment &segment, const std::string &id)
{
    const auto entered = contest::enteredOf(segment);
    return thingNamed(entered, id) != entered.end();
}

}

RowReader::ReadsRow RowReader::turnReader(const contest::Segment *segment, const std::string &item)
{
    static const std::map<std::string, ReadsRow> readers{{"time", &RowReader::readTime},
        {"changeover", &RowReader::readChangeover}, {"discussed", &RowReader::readDiscussed},
        {"deduct", &RowReader::readDeduction}, {"restart", &RowReader::readRestart}};
    if (const auto found = readers.find(item); found != readers.end()) {
        return found->second;
    }
    if (item.starts_with(Priced)) {
        return &RowReader::readPricedDeduction;
    }
    if (segment != nullptr && hasKey(*segment, item)) {
        return &RowReader::readKey;
    }
    if (segment != nullptr && hasKey(*segment, keyBefore(item, Wrong))) {
        return &RowReader::readWrong;
    }
    if (segment != nullptr && hasKey(*segment, keyBefore(item, Cancel))) {
        return &RowReader::readCancelled;
    }
    return segment != nullptr && hasEntered(*segment, item) ? &RowReader::readEntered : nullptr;
}

void RowReader::readKey(const Row &row, RoundMarks &round)
{
    if (!needSegmentAndTeam(row) || !once({row.round, row.segment, row.team, row.item}, "item")) {
        return;
    }
    const auto keys = contest::keysOf(*m_book.segment({row.segment}));
    const auto key = thingNamed(keys, row.item);
    const auto right = wholeNumber(row.value);
    if (need(right.has_value(), "value",
            {"“" + row.value + "” không phải số câu đúng",
                "“" + row.value + "” is no number of right answers"})
        && need(*right <= key->questions, "value",
            {"chỉ có " + std::to_string(key->questions) + " câu",
                "there are only " + std::to_string(key->questions) + " questions"})) {
        KeyEntry &entry = turnOf(row, round).keys[key->id];
        entry.right = *right;
        entry.rightLine = m_line;
    }
}

void RowReader::readWrong(const Row &row, RoundMarks &round)
{
    if (!needSegmentAndTeam(row) || !once({row.round, row.segment, row.team, row.item}, "item")) {
        return;
    }
    const auto wrong = wholeNumber(row.value);
    if (need(wrong.has_value(), "value",
            {"“" + row.value + "” không phải số câu sai",
                "“" + row.value + "” is no number of wrong answers"})) {
        KeyEntry &key = turnOf(row, round).keys[{keyBefore(row.item, Wrong)}];
        key.wrong = *wrong;
        key.wrongLine = m_line;
    }
}

void RowReader::readEntered(const Row &row, RoundMarks &round)
{
    if (!needSegmentAndTeam(row) || !once({row.round, row.segment, row.team, row.item}, "item")) {
        return;
    }
    const auto entered = contest::enteredOf(*m_book.segment({row.segment}));
    const auto component = thingNamed(entered, row.item);
    if (fitsScale(row, component->min, component->max, component->step)) {
        turnOf(row, round).entered[component->id] = *contest::parsePoints(row.value);
    }
}

std::optional<std::int64_t> RowReader::secondsOf(const Row &row)
{
    const auto number = contest::parsePoints(row.value);
    if (need(number.has_value(), "value",
            {"“" + row.value + "” không phải số giây",
                "“" + row.value + "” is no number of seconds"})
        && need(number->thousandths >= 0 && number->thousandths <= LongestTurnMs, "value",
            {"thời gian ngoài khoảng 0–86400 giây", "a time outside 0–86400 seconds"})) {
        return number->thousandths;
    }
    return {};
}

void RowReader::readTime(const Row &row, RoundMarks &round)
{
    if (!needSegmentAndTeam(row) || !once({row.round, row.segment, row.team, row.item}, "item")) {
        return;
    }
    if (const auto ms = secondsOf(row)) {
        turnOf(row, round).elapsedMs = ms;
    }
}

void RowReader::readChangeover(const Row &row, RoundMarks &round)
{
    if (!needSegmentAndTeam(row)
        || !need(m_book.segment({row.segment})->changeover.has_value(), "item",
            {"phần thi này không giới hạn thời gian chuẩn bị sân khấu",
                "this segment has no changeover limit"})
        || !once({row.round, row.segment, row.team, row.item}, "item")) {
        return;
    }
    if (const auto ms = secondsOf(row)) {
        turnOf(row, round).changeoverMs = ms;
    }
}

void RowReader::readDiscussed(const Row &row, RoundMarks &round)
{
    if (needSegmentAndTeam(row)
        && need(m_book.deviation.action == contest::DeviationPolicy::Action::Discuss, "item",
            {"thể lệ không yêu cầu hội ý khi điểm chênh",
                "the rulebook asks for no discussion of marks far apart"})
        && once({row.round, row.segment, row.team, row.item}, "item")
        && need(row.value.empty(), "value", {"cột này phải để trống", "must be empty"})
        && need(!row.note.empty(), "note",
            {"cần ghi kết luận sau hội ý", "what the discussion came to is needed"})) {
        turnOf(row, round).discussed = DiscussionEntry{row.note, m_line};
    }
}

void RowReader::readDeduction(const Row &row, RoundMarks &round)
{
    if (!needSegmentAndTeam(row)) {
        return;
    }
    const Points max = m_book.segment({row.segment})->max;
    const auto number = contest::parsePoints(row.value);
    if (need(number.has_value(), "value",
            {"“" + row.value + "” không phải số điểm", "“" + row.value + "” is no mark"})
        && need(number->thousandths > 0 && *number <= max, "value",
            {"điểm trừ phải lớn hơn 0 và không quá " + contest::pointsText(max),
                "a deduction is above 0 and at most " + contest::pointsText(max)})
        && need(
            !row.note.empty(), "note", {"trừ điểm phải có lý do", "a deduction needs a reason"})) {
        turnOf(row, round).deductions.push_back({*number, row.note, m_line, {}});
    }
}

void RowReader::readPricedDeduction(const Row &row, RoundMarks &round)
{
    const std::string id = row.item.substr(Priced.size());
    const auto rule = thingNamed(m_book.deductions, id);
    if (!needSegmentAndTeam(row)
        || !need(rule != m_book.deductions.end(), "item",
            {"thể lệ không có mục trừ “" + id + "”",
                "the rulebook has no deduction “" + id + "”"})) {
        return;
    }
    const Points max = rule->free ? rule->points : m_book.segment({row.segment})->max;
    const auto cases = wholeNumber(row.value);
    const auto free = contest::parsePoints(row.value);
    if (!need(rule->free ? free.has_value() : cases.value_or(0) > 0, "value",
            rule->free ? contest::Words{"“" + row.value + "” không phải số điểm",
                "“" + row.value + "” is no mark"}
                       : contest::Words{"“" + row.value + "” không phải số lần vi phạm",
                           "“" + row.value + "” is no number of cases"})) {
        return;
    }
    const Points taken = rule->free ? *free : rule->points * *cases;
    if (need(taken > Points{} && taken <= max, "value",
            {"điểm trừ phải lớn hơn 0 và không quá " + contest::pointsText(max),
                "a deduction is above 0 and at most " + contest::pointsText(max)})
        && need(
            !row.note.empty(), "note", {"trừ điểm phải có lý do", "a deduction needs a reason"})) {
        auto &deductions = turnOf(row, round).deductions;
        deductions.insert(deductions.end(), static_cast<std::size_t>(rule->free ? 1 : *cases),
            {rule->free ? *free : rule->points, row.note, m_line, rule->id});
    }
}

}
