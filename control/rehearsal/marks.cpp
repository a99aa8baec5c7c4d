// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a marks file, and finds what a round lacks.
#include "control/rehearsal/marks.h"

#include "control/rehearsal/csv.h"
#include "control/rehearsal/marks_rows.h"

#include <algorithm>

namespace rehearsal {

namespace {

using contest::JudgeId;
using contest::Rulebook;
using contest::Segment;
using contest::TeamId;

constexpr std::size_t LargestFile = 64 * 1024 * 1024;

const std::vector<std::string> &header()
{
    static const std::vector<std::string> columns{
        "round", "segment", "team", "judge", "item", "value", "note"};
    return columns;
}

contest::Words wordsFor(CsvFlaw::Kind kind)
{
    switch (kind) {
    case CsvFlaw::Kind::NotUtf8:
        return {"không phải UTF-8", "not UTF-8"};
    case CsvFlaw::Kind::NulByte:
        return {"có byte 0", "a zero byte"};
    case CsvFlaw::Kind::OpenQuote:
        return {"ngoặc kép không đóng", "a quote is not closed"};
    case CsvFlaw::Kind::TextAfterQuote:
        break;
    }
    return {"sau ngoặc kép đóng phải là dấu phẩy hoặc hết dòng",
        "a closing quote must be followed by a comma or the end of the line"};
}

//! Finds what one round lacks.
class Completeness
{
public:
    Completeness(const RoundMarks &marks, const Rulebook &book, const std::vector<TeamId> &teams)
        : m_marks(marks),
          m_book(book),
          m_teams(teams)
    {
    }

    std::vector<Fault> faults()
    {
        for (const TeamMention &mention : m_marks.mentions) {
            if (!isIn(mention.team)) {
                m_faults.push_back({mention.line, mention.field,
                    {"đội “" + mention.team.text + "” không thi ở “" + m_marks.round.text + "”",
                        "the team “" + mention.team.text + "” is not in “" + m_marks.round.text
                            + "”"}});
            }
        }
        for (const Segment &segment : m_book.segments) {
            for (const TeamId &team : m_teams) {
                if (!isVoid(segment, team)) {
                    checkTurn(segment, team);
                }
            }
        }
        checkDecisions();
        return std::move(m_faults);
    }

private:
    [[nodiscard]] bool isIn(const TeamId &team) const
    {
        return std::find(m_teams.begin(), m_teams.end(), team) != m_teams.end();
    }

    [[nodiscard]] bool isVoid(const Segment &segment, const TeamId &team) const
    {
        const auto left = m_marks.left.find(team);
        if (left == m_marks.left.end() || !left->second.from) {
            return left != m_marks.left.end();
        }
        return &segment >= m_book.segment(*left->second.from); // one vector, playing order
    }

    void checkTurn(const Segment &segment, const TeamId &team)
    {
        static const TurnMarks Nothing;
        const auto found = m_marks.turns.find({m_marks.round, segment.id, team});
        const TurnMarks &turn = found == m_marks.turns.end() ? Nothing : found->second;
        const std::size_t line = turn.line == 0 ? m_marks.line : turn.line;
        const std::string where = segment.id.text + ", " + team.text;
        for (const contest::KeyComponent &key : contest::keysOf(segment)) {
            if (turn.keys.count(key.id) == 0) {
                m_faults.push_back({line, "item",
                    {where + ": thiếu dòng “" + key.id.text + "” (số câu đúng)",
                        where + ": the row “" + key.id.text + "” (right answers) is missing"}});
            }
        }
        const auto criteria = contest::criteriaOf(segment);
        if (!criteria.empty()) {
            checkSheets(m_book.panelOf(m_marks.round, segment.id), turn, criteria, line, where);
        }
    }

    void checkSheets(const contest::Panel &panel, const TurnMarks &turn,
        const std::vector<contest::Criterion> &criteria, std::size_t line, const std::string &where)
    {
        std::size_t counted = 0;
        std::size_t free = 0;
        for (const contest::Judge &judge : panel.judges) {
            if (isExcused(turn, judge.id)) {
                ++free;
                continue;
            }
            ++counted;
            checkSheet(turn, judge.id, criteria, line, where);
        }
        for (const contest::Judge &judge : panel.alternates) {
            const auto sheet = turn.sheets.find(judge.id);
            if (free > 0 && !isExcused(turn, judge.id) && sheet != turn.sheets.end()
                && sheet->second.marks.size() == criteria.size()) {
                ++counted;
                --free;
            }
        }
        if (counted < static_cast<std::size_t>(panel.minPresent)) {
            const std::string number = std::to_string(counted);
            const std::string needed = std::to_string(panel.minPresent);
            m_faults.push_back({excuseLine(turn, line), "value",
                {where + ": chỉ còn " + number + " phiếu được tính, cần ít nhất " + needed,
                    where + ": only " + number + " sheets would count, at least " + needed
                        + " are needed"}});
        }
    }

    void checkSheet(const TurnMarks &turn, const JudgeId &judge,
        const std::vector<contest::Criterion> &criteria, std::size_t line, const std::string &where)
    {
        const auto sheet = turn.sheets.find(judge);
        if (sheet == turn.sheets.end()) {
            m_faults.push_back({line, "judge",
                {where + ": thiếu phiếu của “" + judge.text + "”",
                    where + ": the sheet of “" + judge.text + "” is missing"}});
            return;
        }
        std::string missing;
        for (const contest::Criterion &criterion : criteria) {
            if (sheet->second.marks.count(criterion.id) == 0) {
                missing += (missing.empty() ? "" : ", ") + criterion.id.text;
            }
        }
        if (!missing.empty()) {
            m_faults.push_back({sheet->second.line, "item",
                {where + ": phiếu của “" + judge.text + "” thiếu " + missing,
                    where + ": the sheet of “" + judge.text + "” lacks " + missing}});
        }
    }

    [[nodiscard]] bool isExcused(const TurnMarks &turn, const JudgeId &judge) const
    {
        return turn.excused.count(judge) > 0 || m_marks.excused.count(judge) > 0;
    }

    [[nodiscard]] std::size_t excuseLine(const TurnMarks &turn, std::size_t otherwise) const
    {
        const auto &excused = turn.excused.empty() ? m_marks.excused : turn.excused;
        std::size_t line = excused.empty() ? otherwise : excused.begin()->second.line;
        for (const auto &[judge, excuse] : excused) {
            line = std::min(line, excuse.line);
        }
        return line;
    }

    void checkDecisions()
    {
        const contest::PrizeSet &prizes = m_book.prizesOf(*m_book.round(m_marks.round));
        std::map<std::string, int> left;
        for (const contest::MainPrize &prize : prizes.main) {
            left[prize.name] = prize.quantity;
        }
        std::set<TeamId> honoured;
        const std::set<std::string> mainNames = [&left] {
            std::set<std::string> names;
            for (const auto &[name, quantity] : left) {
                names.insert(name);
            }
            return names;
        }();
        for (const contest::SidePrize &prize : prizes.side) {
            left[prize.name] = prize.quantity;
        }
        for (const DecisionEntry &entry : m_marks.decisions) {
            if (m_marks.left.count(entry.team) > 0) {
                m_faults.push_back({entry.line, "team",
                    {"đội “" + entry.team.text + "” đã rời hội thi",
                        "the team “" + entry.team.text + "” has left the contest"}});
            } else if (mainNames.count(entry.prize) > 0 && !honoured.insert(entry.team).second) {
                m_faults.push_back({entry.line, "team",
                    {"đội “" + entry.team.text + "” đã có một giải chính",
                        "the team “" + entry.team.text + "” already has a main prize"}});
            } else if (left[entry.prize]-- <= 0) {
                m_faults.push_back({entry.line, "value",
                    {"quá số suất của giải “" + entry.prize + "”",
                        "more teams than the prize “" + entry.prize + "” has units"}});
            }
        }
    }

    const RoundMarks &m_marks;
    const Rulebook &m_book;
    const std::vector<TeamId> &m_teams;
    std::vector<Fault> m_faults;
};

//! Faults of whole rounds that need no results to be seen.
std::vector<Fault> faultsOf(const MarksFile &marks, const Rulebook &book)
{
    std::vector<Fault> faults;
    for (const auto &[id, round] : marks.rounds) {
        const contest::Entrants &entrants = book.round(id)->entrants;
        if (const auto *listed = std::get_if<contest::ListedTeams>(&entrants)) {
            const auto more = faultsOf(round, book, listed->teams);
            faults.insert(faults.end(), more.begin(), more.end());
            continue;
        }
        for (const contest::RoundId &source : contest::sourcesOf(entrants)) {
            if (marks.rounds.count(source) == 0) {
                faults.push_back({round.line, "round",
                    {"“" + id.text + "” cần kết quả của “" + source.text
                            + "”, vòng này không có dòng nào",
                        "“" + id.text + "” needs the results of “" + source.text
                            + "”, which has no rows"}});
                break;
            }
        }
    }
    return faults;
}

}

std::vector<Fault> faultsOf(
    const RoundMarks &marks, const Rulebook &book, const std::vector<TeamId> &teams)
{
    return Completeness(marks, book, teams).faults();
}

contest::Result<MarksFile, std::vector<Fault>> readMarks(
    std::string_view text, const Rulebook &book)
{
    if (text.size() > LargestFile) {
        return std::vector<Fault>{
            {1, "round", {"tệp lớn hơn 64 MB", "the file is larger than 64 MB"}}};
    }
    const auto records = readCsv(text);
    if (!records) {
        return std::vector<Fault>{{records.error().line, "round", wordsFor(records.error().kind)}};
    }
    if (records.value().empty() || records.value().front().fields != header()) {
        return std::vector<Fault>{{1, "round",
            {"dòng đầu phải là round,segment,team,judge,item,value,note",
                "the first line must be round,segment,team,judge,item,value,note"}}};
    }
    RowReader reader(book);
    for (std::size_t i = 1; i < records.value().size(); ++i) {
        reader.read(records.value()[i]);
    }
    std::vector<Fault> faults = reader.faults();
    if (faults.empty()) {
        faults = faultsOf(reader.marks(), book);
    }
    if (faults.empty()) {
        return reader.marks();
    }
    std::stable_sort(faults.begin(), faults.end(),
        [](const Fault &a, const Fault &b) { return a.line < b.line; });
    return faults;
}

}
