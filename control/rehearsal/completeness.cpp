// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds what the marks of one round lack, before any of it is played.
#include "control/rehearsal/probe.h"

#include <algorithm>
#include <set>

namespace rehearsal {

namespace {

using contest::JudgeId;
using contest::Rulebook;
using contest::Segment;
using contest::TeamId;
using contest::TurnId;

//! One turn of the round while it is checked.
struct Checked
{
    TurnId id;
    const Segment &segment;
    const TurnMarks &marks;
    std::size_t line; //!< that a missing row belongs to
    std::string where;
};

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
            if (std::find(m_teams.begin(), m_teams.end(), mention.team) == m_teams.end()
                && !saysWhyReplaced(mention)) {
                m_faults.push_back({mention.line, mention.field,
                    {"đội “" + mention.team.text + "” không thi ở “" + m_marks.round.text + "”",
                        "the team “" + mention.team.text + "” is not in “" + m_marks.round.text
                            + "”"}});
            }
        }
        for (const contest::SegmentId &id : m_book.segmentsOf(*m_book.round(m_marks.round))) {
            for (const TeamId &team : m_teams) {
                checkTurn({m_marks.round, id, team});
            }
        }
        checkChoices();
        checkDecisions();
        return std::move(m_faults);
    }

private:
    //! The row by which a lost team left before another came instead.
    [[nodiscard]] bool saysWhyReplaced(const TeamMention &mention) const
    {
        const auto left = m_marks.left.find(mention.team);
        return m_marks.replaced.count(mention.team) > 0 && left != m_marks.left.end()
            && left->second.line == mention.line;
    }

    [[nodiscard]] bool isVoid(const TurnId &turn) const
    {
        if (m_marks.voided.count(turn.segment) > 0) {
            return true;
        }
        const auto left = m_marks.left.find(turn.team);
        if (left == m_marks.left.end() || !left->second.from) {
            return left != m_marks.left.end();
        }
        // one vector, playing order
        return m_book.segment(turn.segment) >= m_book.segment(*left->second.from);
    }

    void checkTurn(const TurnId &id)
    {
        if (isVoid(id)) {
            return;
        }
        static const TurnMarks Nothing;
        const auto found = m_marks.turns.find(id);
        const TurnMarks &marks = found == m_marks.turns.end() ? Nothing : found->second;
        const Checked turn{id, *m_book.segment(id.segment), marks,
            marks.line == 0 ? m_marks.line : marks.line, id.segment.text + ", " + id.team.text};
        const std::size_t before = m_faults.size();
        for (const contest::KeyComponent &key : contest::keysOf(turn.segment)) {
            checkKey(turn, key);
        }
        for (const contest::EnteredComponent &entered : contest::enteredOf(turn.segment)) {
            if (!entered.extra && marks.entered.count(entered.id) == 0) {
                missingItem(turn, entered.id.text, "điểm nhập", "points entered");
            }
        }
        if (!contest::criteriaOf(turn.segment).empty()) {
            checkSheets(turn);
            if (m_faults.size() == before) {
                checkDeviation(turn);
            }
        }
    }

    void missingItem(const Checked &turn, const std::string &item, const char *vi, const char *en)
    {
        m_faults.push_back({turn.line, "item",
            {turn.where + ": thiếu dòng “" + item + "” (" + vi + ")",
                turn.where + ": the row “" + item + "” (" + en + ") is missing"}});
    }

    void checkKey(const Checked &turn, const contest::KeyComponent &key)
    {
        const auto found = turn.marks.keys.find(key.id);
        const KeyEntry entry = found == turn.marks.keys.end() ? KeyEntry{} : found->second;
        if (!entry.right) {
            missingItem(turn, key.id.text, "số câu đúng", "right answers");
        }
        if (!entry.wrong && key.wrong != key.none) {
            missingItem(turn, key.id.text + ".wrong", "số câu sai", "wrong answers");
        }
        const int left = questionsLeft(m_marks, turn.id.segment, key);
        const int right = entry.right.value_or(0);
        if (right + entry.wrong.value_or(0) > left) {
            const std::string count = std::to_string(left);
            m_faults.push_back({right > left ? entry.rightLine : entry.wrongLine, "value",
                {turn.where + ": đã hủy câu hỏi, chỉ còn " + count + " câu",
                    turn.where + ": questions were cancelled, " + count + " are left"}});
        }
    }

    void checkSheets(const Checked &turn)
    {
        const contest::Panel panel = panelFor(m_marks, m_book, turn.id);
        const std::size_t lines = contest::criteriaOf(turn.segment).size();
        std::size_t counted = 0;
        std::size_t free = 0;
        for (const contest::Judge &judge : panel.judges) {
            if (isExcused(turn.marks, judge.id)) {
                ++free;
                continue;
            }
            ++counted;
            checkSheet(turn, judge.id);
        }
        for (const contest::Judge &judge : panel.alternates) {
            const auto sheet = turn.marks.sheets.find(judge.id);
            if (free > 0 && !isExcused(turn.marks, judge.id) && sheet != turn.marks.sheets.end()
                && sheet->second.marks.size() == lines) {
                ++counted;
                --free;
            }
        }
        if (counted < static_cast<std::size_t>(panel.minPresent)) {
            const std::string number = std::to_string(counted);
            const std::string needed = std::to_string(panel.minPresent);
            m_faults.push_back({excuseLine(turn.marks, turn.line), "value",
                {turn.where + ": chỉ còn " + number + " phiếu được tính, cần ít nhất " + needed,
                    turn.where + ": only " + number + " sheets would count, at least " + needed
                        + " are needed"}});
        }
    }

    void checkSheet(const Checked &turn, const JudgeId &judge)
    {
        const auto sheet = turn.marks.sheets.find(judge);
        if (sheet == turn.marks.sheets.end()) {
            m_faults.push_back({turn.line, "judge",
                {turn.where + ": thiếu phiếu của “" + judge.text + "”",
                    turn.where + ": the sheet of “" + judge.text + "” is missing"}});
            return;
        }
        std::string missing;
        for (const contest::Criterion &criterion : contest::criteriaOf(turn.segment)) {
            if (sheet->second.marks.count(criterion.id) == 0) {
                missing += (missing.empty() ? "" : ", ") + criterion.id.text;
            }
        }
        if (!missing.empty()) {
            m_faults.push_back({sheet->second.line, "item",
                {turn.where + ": phiếu của “" + judge.text + "” thiếu " + missing,
                    turn.where + ": the sheet of “" + judge.text + "” lacks " + missing}});
        }
    }

    //! Everything is there, and yet sheets too far apart keep the turn from being approved.
    void checkDeviation(const Checked &turn)
    {
        if (!mayWaitForDeviation(m_book, turn.segment)) {
            return;
        }
        const bool talked = turn.marks.discussed.has_value();
        auto lack = lackOf(m_book, m_marks, turn.id, Talked::No);
        if (lack.empty() && talked) {
            m_faults.push_back({turn.marks.discussed->line, "item",
                {turn.where + ": điểm không chênh đến mức phải hội ý",
                    turn.where + ": the marks are not so far apart that they need a discussion"}});
        }
        if (lack.empty()) {
            return;
        }
        const auto settled = lackOf(m_book, m_marks, turn.id, Talked::Yes);
        if (talked && settled.empty()) {
            return;
        }
        const bool talk = settled.empty(); // is all that is missing
        const auto third = turn.marks.sheets.find({lack.front().field});
        const bool partial = third != turn.marks.sheets.end();
        const bool mark = m_book.deviation.action == contest::DeviationPolicy::Action::ThirdMark
            && !lack.front().field.empty(); // or it is no sheet that lacks, but too few are left
        const char *field = talk || (mark && partial) ? "item" : mark ? "judge" : "value";
        m_faults.push_back({mark && partial ? third->second.line : turn.line, field,
            {turn.where + ": " + lack.front().words.vi,
                turn.where + ": " + lack.front().words.en}});
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

    bool stays(const TeamId &team, std::size_t line)
    {
        if (m_marks.left.count(team) == 0) {
            return true;
        }
        m_faults.push_back({line, "team",
            {"đội “" + team.text + "” đã rời hội thi",
                "the team “" + team.text + "” has left the contest"}});
        return false;
    }

    void checkChoices()
    {
        for (const auto &[prize, ranks] : m_marks.choices) {
            for (const auto &[rank, entry] : ranks) {
                stays(entry.team, entry.line);
            }
        }
    }

    void checkDecisions()
    {
        const contest::PrizeSet &prizes = m_book.prizesOf(*m_book.round(m_marks.round));
        const bool sharing = mayShare(m_book); // a shared prize has more units than the book says
        std::map<std::string, int> left;
        std::set<std::string> mainNames;
        for (const contest::MainPrize &prize : prizes.main) {
            left[prize.name] = prize.quantity;
            mainNames.insert(prize.name);
        }
        for (const contest::SidePrize &prize : prizes.side) {
            left[prize.name] = prize.quantity;
        }
        std::set<TeamId> honoured;
        for (const DecisionEntry &entry : m_marks.decisions) {
            if (!stays(entry.team, entry.line)) {
                continue;
            }
            if (mainNames.count(entry.prize) > 0 && !honoured.insert(entry.team).second) {
                m_faults.push_back({entry.line, "team",
                    {"đội “" + entry.team.text + "” đã có một giải chính",
                        "the team “" + entry.team.text + "” already has a main prize"}});
            } else if (!sharing && left[entry.prize]-- <= 0) {
                m_faults.push_back({entry.line, "value", tooManyFor(entry.prize)});
            }
        }
    }

    const RoundMarks &m_marks;
    const Rulebook &m_book;
    const std::vector<TeamId> &m_teams;
    std::vector<Fault> m_faults;
};

}

contest::Words tooManyFor(const std::string &prize)
{
    return {"quá số suất của giải “" + prize + "”",
        "more teams than the prize “" + prize + "” has units"};
}

std::vector<Fault> faultsOf(
    const RoundMarks &marks, const Rulebook &book, const std::vector<TeamId> &teams)
{
    return Completeness(marks, book, teams).faults();
}

}
