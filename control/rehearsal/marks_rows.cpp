// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sorts the rows of a marks file into rounds and turns, naming what is wrong with a row.
#include "control/rehearsal/marks_rows.h"

#include "contest/plain_text.h"
#include "contest/text.h"

namespace rehearsal {

namespace {

using contest::Segment;

//! The mark "giấy", also with its accents typed apart.
bool isPaper(const std::string &note)
{
    return note == "giấy" || note == "gi\x61\xCC\x82\xCC\x81y" || note == "gi\xC3\xA2\xCC\x81y";
}

//! Rows whose segment column names a side prize.
bool isAboutPrize(const Row &row)
{
    static const std::set<std::string> items{"ruling", "vote", "lot", "audience", "choice"};
    return row.judge.empty() && items.count(row.item) > 0;
}

//! Rows about who comes into the round: they do not make it a round that is played.
bool isAboutEntry(const Row &row)
{
    return row.judge.empty() && (row.item == "advance" || row.item == "name");
}

}

std::string reasonOf(const Row &row, const char *otherwise)
{
    return row.note.empty() ? otherwise : row.note;
}

int rankOf(const CsvRecord &record)
{
    if (record.fields.size() != 7 || !record.fields[3].empty()) {
        return 2;
    }
    const std::string &item = record.fields[4];
    if (item.starts_with("judge.")) {
        return 0;
    }
    return item == "panel" || item.starts_with("panel.") ? 1 : 2;
}

std::vector<std::string> partsOf(const std::string &text, char separator)
{
    std::vector<std::string> parts;
    std::size_t from = 0;
    while (true) {
        const std::size_t end = text.find(separator, from);
        parts.push_back(text.substr(from, end - from));
        if (end == std::string::npos) {
            return parts;
        }
        from = end + 1;
    }
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
    Row row{f[0], f[1], f[2], f[3], f[4], f[5], f[6]};
    if (!isTyped(row) || !knowsIds(row)) {
        return;
    }
    if (contest::isBlank(row.note)) {
        row.note.clear(); // spaces are no reason
    }
    RoundMarks &round = roundOf(row);
    if (!row.judge.empty()) {
        readMark(row, round);
        return;
    }
    ReadsRow reads
        = turnReader(row.segment.empty() ? nullptr : m_book.segment({row.segment}), row.item);
    for (const auto more : {&RowReader::roundReader, &RowReader::incidentReader}) {
        reads = reads == nullptr ? more(row.item) : reads;
    }
    if (need(reads != nullptr, "item",
            {"không có mục “" + row.item + "” khi cột giám khảo để trống",
                "there is no item “" + row.item + "” with an empty judge"})) {
        (this->*reads)(row, round);
    }
}

//! The desk takes nothing else; found here, nothing has been played yet.
bool RowReader::isTyped(const Row &row)
{
    const bool note = !row.judge.empty(); // a judge's own words on a sheet
    const auto typed = [this](const std::string &text, const char *field,
                           contest::LineFeeds lineFeeds = contest::LineFeeds::Refused) {
        const std::string most = std::to_string(contest::MaxText);
        return need(contest::isPlainText(text, contest::MaxText, lineFeeds), field,
            {"phải là chữ trên một dòng, tối đa " + most + " ký tự, không có ký tự điều khiển",
                "must be text on one line of at most " + most
                    + " characters without control characters"});
    };
    return typed(row.value, "value")
        && typed(
            row.note, "note", note ? contest::LineFeeds::Allowed : contest::LineFeeds::Refused);
}

RoundMarks &RowReader::roundOf(const Row &row)
{
    RoundMarks &round = m_marks.rounds[{row.round}];
    round.round = {row.round};
    if (isAboutEntry(row)) {
        return round;
    }
    round.line = round.line == 0 ? m_line : std::min(round.line, m_line);
    if (!row.team.empty() && row.item != "replace") {
        round.mentions.push_back({{row.team}, m_line, "team"});
    }
    return round;
}

bool RowReader::knowsIds(const Row &row)
{
    const contest::Round *round = m_book.round({row.round});
    if (!need(round != nullptr, "round",
            {"không có vòng “" + row.round + "”", "there is no round “" + row.round + "”"})
        || !knowsSegment(row, *round)
        || !need(row.team.empty() || m_book.team({row.team}) != nullptr, "team",
            {"không có đội “" + row.team + "”", "there is no team “" + row.team + "”"})) {
        return false;
    }
    return row.team.empty() || isListed(*round, {row.team}, "team");
}

bool RowReader::knowsSegment(const Row &row, const contest::Round &round)
{
    const contest::SegmentId id{row.segment};
    const auto &side = m_book.prizesOf(round).side;
    const bool prize = isAboutPrize(row) && thingNamed(side, row.segment) != side.end();
    if (row.segment.empty() || prize) {
        return true;
    }
    const auto played = m_book.segmentsOf(round);
    const bool here
        = isAboutPrize(row) || std::find(played.begin(), played.end(), id) != played.end();
    return need(m_book.segment(id) != nullptr, "segment",
               {"không có phần thi “" + row.segment + "”",
                   "there is no segment “" + row.segment + "”"})
        && need(here, "segment",
            {"“" + row.round + "” không có phần thi “" + row.segment + "”",
                "“" + row.round + "” does not play the segment “" + row.segment + "”"});
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

bool RowReader::needTeamOnly(const Row &row)
{
    return need(row.segment.empty(), "segment", {"cột này phải để trống", "must be empty"})
        && need(!row.team.empty(), "team", {"thiếu đội", "the team is missing"});
}

bool RowReader::needsPanelMember(const Row &row, const std::string &judge, const char *field)
{
    const contest::Panel panel = panelFor(
        m_marks.rounds.at({row.round}), m_book, {{row.round}, {row.segment}, {row.team}});
    const bool sits = thingNamed(panel.judges, judge) != panel.judges.end()
        || thingNamed(panel.alternates, judge) != panel.alternates.end();
    return need(sits || m_book.judge({judge}) != nullptr, field,
               {"không có giám khảo “" + judge + "”", "there is no judge “" + judge + "”"})
        && need(sits, field,
            {"“" + judge + "” không chấm phần thi này", "“" + judge + "” does not mark here"});
}

bool RowReader::fitsScale(
    const Row &row, contest::Points min, contest::Points max, contest::Points step)
{
    const auto points = contest::parsePoints(row.value);
    const std::string range = contest::pointsText(min) + "–" + contest::pointsText(max);
    return need(points.has_value(), "value",
               {"“" + row.value + "” không phải số điểm", "“" + row.value + "” is no mark"})
        && need(*points >= min && *points <= max, "value",
            {row.value + " ngoài khoảng " + range, row.value + " is outside " + range})
        && need((*points - min).thousandths % step.thousandths == 0, "value",
            {row.value + " không theo bước " + contest::pointsText(step),
                row.value + " is off the step of " + contest::pointsText(step)});
}

TurnMarks &RowReader::turnOf(const Row &row, RoundMarks &round) const
{
    TurnMarks &turn = round.turns[{{row.round}, {row.segment}, {row.team}}];
    if (turn.line == 0) {
        turn.line = m_line;
    }
    return turn;
}

void RowReader::readMark(const Row &row, RoundMarks &round)
{
    if (!needSegmentAndTeam(row) || !needsPanelMember(row, row.judge, "judge")) {
        return;
    }
    const auto criteria = contest::criteriaOf(*m_book.segment({row.segment}));
    const auto line = thingNamed(criteria, row.item);
    if (!need(line != criteria.end(), "item",
            {"phần thi không có tiêu chí “" + row.item + "”",
                "the segment has no criterion “" + row.item + "”"})
        || !once({row.round, row.segment, row.team, row.judge, row.item}, "item")
        || !fitsScale(row, line->min, line->max, line->step)) {
        return;
    }
    SheetEntry &sheet = turnOf(row, round).sheets[{row.judge}];
    if (sheet.line == 0) {
        sheet.line = m_line;
    }
    sheet.marks[line->id] = *contest::parsePoints(row.value);
    if (isPaper(row.note)) {
        sheet.source = contest::SheetSource::Paper;
    } else if (!row.note.empty() && (sheet.note.empty() || row.note < sheet.note)) {
        sheet.note = row.note; // one of them, whatever the order of rows
    }
}

void RowReader::finish()
{
    for (const auto &[id, round] : m_marks.rounds) {
        checkVoided(round);
        checkPanels(round);
        checkRosters(round);
        for (const auto &[turn, marks] : round.turns) {
            checkTotals(turn, marks);
            checkAnswers(turn, marks);
        }
    }
}

//! A whole sheet whose total is off the segment's step could not be handed in.
void RowReader::checkTotals(const contest::TurnId &id, const TurnMarks &turn)
{
    const Segment &segment = *m_book.segment(id.segment);
    const auto criteria = contest::criteriaOf(segment);
    for (const auto &[judge, sheet] : turn.sheets) {
        if (!segment.totalStep || sheet.marks.size() < criteria.size()) {
            continue;
        }
        contest::Points total;
        for (const contest::Criterion &criterion : criteria) {
            total += sheet.marks.at(criterion.id) * criterion.weight;
        }
        if (total.thousandths % segment.totalStep->thousandths != 0) {
            m_faults.push_back({sheet.line, "value",
                {"tổng phiếu " + contest::pointsText(total) + " không theo bước "
                        + contest::pointsText(*segment.totalStep),
                    "the sheet's total of " + contest::pointsText(total) + " is off the step of "
                        + contest::pointsText(*segment.totalStep)}});
        }
    }
}

void RowReader::checkAnswers(const contest::TurnId &id, const TurnMarks &turn)
{
    for (const contest::KeyComponent &key : contest::keysOf(*m_book.segment(id.segment))) {
        const auto found = turn.keys.find(key.id);
        if (found == turn.keys.end() || !found->second.right || !found->second.wrong
            || *found->second.right + *found->second.wrong <= key.questions) {
            continue;
        }
        const std::string questions = std::to_string(key.questions);
        m_faults.push_back({found->second.wrongLine, "value",
            {"số câu đúng và sai vượt " + questions + " câu",
                "more right and wrong answers than the " + questions + " questions"}});
    }
}

}
