// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sorts the rows of a marks file into rounds and turns, naming what is wrong with a row.
#include "control/rehearsal/marks.h"

#include "contest/text.h"
#include "control/rehearsal/csv.h"
#include "control/rehearsal/marks_rows.h"

#include <algorithm>

namespace rehearsal {

namespace {

using contest::Rulebook;
using contest::Segment;

constexpr std::int64_t LongestTurnMs = 24 * 60 * 60 * 1000;

//! A reason that a file left out, as it then stands in the record.
std::string reasonOf(const Row &row, const char *otherwise)
{
    return row.note.empty() ? otherwise : row.note;
}

//! The mark "giấy", also with its accents typed apart.
bool isPaper(const std::string &note)
{
    return note == "giấy" || note == "gi\x61\xCC\x82\xCC\x81y" || note == "gi\xC3\xA2\xCC\x81y";
}

std::optional<int> wholeNumber(const std::string &text)
{
    const bool digits
        = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (text.empty() || text.size() > 6 || !digits) {
        return {};
    }
    return std::stoi(text);
}

std::vector<contest::TeamId> joinedTeams(const std::string &text)
{
    std::vector<contest::TeamId> teams;
    std::size_t from = 0;
    while (true) {
        const std::size_t end = text.find('>', from);
        teams.push_back({text.substr(from, end - from)});
        if (end == std::string::npos) {
            return teams;
        }
        from = end + 1;
    }
}

}

bool RowReader::need(bool condition, const char *field, contest::Words words)
{
    if (!condition && !m_failed) {
        m_faults.push_back({m_line, field, std::move(words)});
        m_failed = true;
    }
    return condition;
}

bool RowReader::once(std::vector<std::string> key, const char *field)
{
    const auto [found, fresh] = m_seen.emplace(std::move(key), m_line);
    const std::string line = std::to_string(found->second);
    return need(fresh, field, {"lặp lại dòng " + line, "repeats line " + line});
}

void RowReader::read(const CsvRecord &record)
{
    m_line = record.line;
    m_failed = false;
    if (!need(record.fields.size() == 7, "round",
            {"dòng có " + std::to_string(record.fields.size()) + " cột, cần 7",
                "the row has " + std::to_string(record.fields.size()) + " fields, 7 are needed"})) {
        return;
    }
    const auto &f = record.fields;
    const Row row{f[0], f[1], f[2], f[3], f[4], f[5], f[6]};
    if (!knowsIds(row)) {
        return;
    }
    RoundMarks &round = m_marks.rounds[{row.round}];
    if (round.line == 0) {
        round.round = {row.round};
        round.line = m_line;
    }
    if (!row.team.empty()) {
        round.mentions.push_back({{row.team}, m_line, "team"});
    }
    const Segment *segment = row.segment.empty() ? nullptr : m_book.segment({row.segment});
    if (!row.judge.empty()) {
        readMark(row, segment, round);
    } else if (row.item == "time" || row.item == "deduct" || keyOf(segment, row.item) != nullptr) {
        readAboutTurn(row, segment, round);
    } else {
        readAboutRound(row, round);
    }
}

const contest::KeyComponent *RowReader::keyOf(const Segment *segment, const std::string &item)
{
    if (segment == nullptr) {
        return nullptr;
    }
    for (const contest::Component &component : segment->components) {
        const auto *key = std::get_if<contest::KeyComponent>(&component);
        if (key != nullptr && key->id.text == item) {
            return key;
        }
    }
    return nullptr;
}

bool RowReader::knowsIds(const Row &row)
{
    const contest::Round *round = m_book.round({row.round});
    if (!need(round != nullptr, "round",
            {"không có vòng “" + row.round + "”", "there is no round “" + row.round + "”"})
        || !need(row.segment.empty() || m_book.segment({row.segment}) != nullptr, "segment",
            {"không có phần thi “" + row.segment + "”",
                "there is no segment “" + row.segment + "”"})
        || !need(row.team.empty() || m_book.team({row.team}) != nullptr, "team",
            {"không có đội “" + row.team + "”", "there is no team “" + row.team + "”"})) {
        return false;
    }
    return row.team.empty() || isListed(*round, {row.team}, "team");
}

bool RowReader::isListed(
    const contest::Round &round, const contest::TeamId &team, const char *field)
{
    const auto *listed = std::get_if<contest::ListedTeams>(&round.entrants);
    const bool there = listed == nullptr
        || std::find(listed->teams.begin(), listed->teams.end(), team) != listed->teams.end();
    return need(there, field,
        {"đội “" + team.text + "” không thi ở “" + round.id.text + "”",
            "the team “" + team.text + "” is not in “" + round.id.text + "”"});
}

bool RowReader::needSegmentAndTeam(const Row &row)
{
    return need(!row.segment.empty(), "segment", {"thiếu phần thi", "the segment is missing"})
        && need(!row.team.empty(), "team", {"thiếu đội", "the team is missing"});
}

TurnMarks &RowReader::turnOf(const Row &row, RoundMarks &round) const
{
    TurnMarks &turn = round.turns[{{row.round}, {row.segment}, {row.team}}];
    if (turn.line == 0) {
        turn.line = m_line;
    }
    return turn;
}

void RowReader::readMark(const Row &row, const Segment *segment, RoundMarks &round)
{
    if (!needSegmentAndTeam(row)
        || !need(m_book.judge({row.judge}) != nullptr, "judge",
            {"không có giám khảo “" + row.judge + "”", "there is no judge “" + row.judge + "”"})) {
        return;
    }
    const auto criteria = contest::criteriaOf(*segment);
    const auto line = std::find_if(criteria.begin(), criteria.end(),
        [&row](const contest::Criterion &criterion) { return criterion.id.text == row.item; });
    if (!need(line != criteria.end(), "item",
            {"phần thi không có tiêu chí “" + row.item + "”",
                "the segment has no criterion “" + row.item + "”"})
        || !once({row.round, row.segment, row.team, row.judge, row.item}, "item")) {
        return;
    }
    const auto points = contest::parsePoints(row.value);
    if (!need(points.has_value(), "value",
            {"“" + row.value + "” không phải số điểm", "“" + row.value + "” is no mark"})
        || !need(*points >= contest::Points{} && *points <= line->max, "value",
            {row.value + " ngoài khoảng 0–" + contest::pointsText(line->max),
                row.value + " is outside 0–" + contest::pointsText(line->max)})
        || !need(points->thousandths % line->step.thousandths == 0, "value",
            {row.value + " không theo bước " + contest::pointsText(line->step),
                row.value + " is off the step of " + contest::pointsText(line->step)})) {
        return;
    }
    SheetEntry &sheet = turnOf(row, round).sheets[{row.judge}];
    if (sheet.line == 0) {
        sheet.line = m_line;
    }
    sheet.marks[line->id] = *points;
    if (isPaper(row.note)) {
        sheet.source = contest::SheetSource::Paper;
    } else if (!row.note.empty() && (sheet.note.empty() || row.note < sheet.note)) {
        sheet.note = row.note; // one of them, whatever the order of rows
    }
}

void RowReader::readAboutTurn(const Row &row, const Segment *segment, RoundMarks &round)
{
    if (!needSegmentAndTeam(row)
        || (row.item != "deduct" && !once({row.round, row.segment, row.team, row.item}, "item"))) {
        return;
    }
    if (const contest::KeyComponent *key = keyOf(segment, row.item)) {
        const auto right = wholeNumber(row.value);
        if (need(right.has_value(), "value",
                {"“" + row.value + "” không phải số câu đúng",
                    "“" + row.value + "” is no number of right answers"})
            && need(*right <= key->questions, "value",
                {"chỉ có " + std::to_string(key->questions) + " câu",
                    "there are only " + std::to_string(key->questions) + " questions"})) {
            turnOf(row, round).keys[key->id] = *right;
        }
        return;
    }
    const auto number = contest::parsePoints(row.value);
    const bool time = row.item == "time";
    if (!need(number.has_value(), "value",
            {"“" + row.value + (time ? "” không phải số giây" : "” không phải số điểm"),
                "“" + row.value + (time ? "” is no number of seconds" : "” is no mark")})) {
        return;
    }
    if (time) {
        if (need(number->thousandths >= 0 && number->thousandths <= LongestTurnMs, "value",
                {"thời gian ngoài khoảng 0–86400 giây", "a time outside 0–86400 seconds"})) {
            turnOf(row, round).elapsedMs = number->thousandths;
        }
    } else if (need(number->thousandths > 0 && *number <= segment->max, "value",
                   {"điểm trừ phải lớn hơn 0 và không quá " + contest::pointsText(segment->max),
                       "a deduction is above 0 and at most " + contest::pointsText(segment->max)})
        && need(
            !row.note.empty(), "note", {"trừ điểm phải có lý do", "a deduction needs a reason"})) {
        turnOf(row, round).deductions.push_back({*number, row.note, m_line});
    }
}

void RowReader::readAboutRound(const Row &row, RoundMarks &round)
{
    if (row.item == "excuse") {
        readExcuse(row, round);
    } else if (row.item == "withdraw" || row.item == "disqualify") {
        readDeparture(row, round);
    } else if (row.item == "extra") {
        readExtra(row, round);
    } else if (row.item == "ruling") {
        readRuling(row, round);
    } else if (row.item == "decide") {
        readDecision(row, round);
    } else {
        need(false, "item",
            {"không có mục “" + row.item + "” khi cột giám khảo để trống",
                "there is no item “" + row.item + "” with an empty judge"});
    }
}

void RowReader::readExcuse(const Row &row, RoundMarks &round)
{
    if (!need(row.segment.empty() == row.team.empty(), row.team.empty() ? "team" : "segment",
            {"cần cả phần thi và đội, hoặc để trống cả hai",
                "both segment and team are needed, or neither"})
        || !need(m_book.judge({row.value}) != nullptr, "value",
            {"không có giám khảo “" + row.value + "”", "there is no judge “" + row.value + "”"})
        || !once({row.round, row.segment, row.team, "excuse", row.value}, "value")) {
        return;
    }
    auto &excused = row.segment.empty() ? round.excused : turnOf(row, round).excused;
    excused[{row.value}] = {reasonOf(row, "được miễn chấm"), m_line};
}

void RowReader::readDeparture(const Row &row, RoundMarks &round)
{
    if (!need(!row.team.empty(), "team", {"thiếu đội", "the team is missing"})
        || !need(row.value.empty(), "value", {"cột này phải để trống", "must be empty"})
        || !once({row.round, row.team, "left"}, "item")) {
        return;
    }
    const bool withdrawn = row.item == "withdraw";
    DepartureEntry entry;
    entry.departure = withdrawn ? contest::Departure::Withdrawn : contest::Departure::Disqualified;
    if (!row.segment.empty()) {
        entry.from = contest::SegmentId{row.segment};
    }
    entry.reason = reasonOf(row, withdrawn ? "bỏ thi" : "bị truất quyền thi");
    entry.line = m_line;
    round.left[{row.team}] = entry;
}

void RowReader::readExtra(const Row &row, RoundMarks &round)
{
    const auto right = wholeNumber(row.value);
    if (need(row.segment.empty(), "segment",
            {"câu hỏi phụ không thuộc phần thi nào; để trống",
                "an extra question is in no segment; leave it empty"})
        && need(!row.team.empty(), "team", {"thiếu đội", "the team is missing"})
        && need(right.has_value(), "value",
            {"“" + row.value + "” không phải số câu đúng",
                "“" + row.value + "” is no number of right answers"})
        && once({row.round, row.team, "extra"}, "item")) {
        round.extra[{row.team}] = {*right, m_line};
    }
}

void RowReader::readRuling(const Row &row, RoundMarks &round)
{
    RulingEntry entry{{}, joinedTeams(row.value), reasonOf(row, "trưởng ban kết luận"), m_line};
    if (!row.segment.empty()) {
        entry.about = contest::SubjectId{row.segment};
    }
    if (!need(row.team.empty(), "team",
            {"các đội ghi ở cột value, nối bằng >", "teams stand in value, joined by >"})
        || !need(entry.order.size() > 1, "value",
            {"cần ít nhất hai đội, nối bằng >", "at least two teams, joined by >"})) {
        return;
    }
    for (const contest::TeamId &team : entry.order) {
        if (!need(m_book.team(team) != nullptr, "value",
                {"không có đội “" + team.text + "”", "there is no team “" + team.text + "”"})
            || !isListed(*m_book.round({row.round}), team, "value")
            || !once({row.round, row.segment, team.text, "ruling"}, "value")) {
            return;
        }
        round.mentions.push_back({team, m_line, "value"});
    }
    round.rulings.push_back(std::move(entry));
}

void RowReader::readDecision(const Row &row, RoundMarks &round)
{
    const contest::PrizeSet &prizes = m_book.prizesOf(*m_book.round({row.round}));
    const auto named = [&row](const auto &prize) { return prize.name == row.value; };
    const bool known = std::any_of(prizes.main.begin(), prizes.main.end(), named)
        || std::any_of(prizes.side.begin(), prizes.side.end(), named);
    if (need(row.segment.empty(), "segment", {"cột này phải để trống", "must be empty"})
        && need(!row.team.empty(), "team", {"thiếu đội", "the team is missing"})
        && need(known, "value",
            {"vòng này không có giải “" + row.value + "”",
                "this round has no prize “" + row.value + "”"})
        && once({row.round, row.team, row.value, "decide"}, "value")) {
        round.decisions.push_back(
            {{row.team}, row.value, reasonOf(row, "theo quyết định ghi trong tệp điểm"), m_line});
    }
}

}
