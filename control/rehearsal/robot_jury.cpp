// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Robots that mark one round: teams differ in quality, judges in taste.
#include "control/rehearsal/robot_jury.h"

#include "control/rehearsal/probe.h"
#include "control/rehearsal/total_step.h"

#include <algorithm>
#include <set>

namespace rehearsal {

using contest::JudgeId;
using contest::Points;
using contest::Segment;
using contest::TeamId;
using contest::TurnId;

std::uint64_t hashed(const std::string &text, std::uint64_t seed)
{
    std::uint64_t hash = 14695981039346656037ULL ^ (seed * 0x9E3779B97F4A7C15ULL); // FNV-1a
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    }
    return hash;
}

RobotJury::RobotJury(
    const contest::Rulebook &book, const contest::RoundId &round, std::uint64_t seed)
    : m_book(book),
      m_random(hashed(round.text, seed)),
      m_more(hashed(round.text + " beside", seed))
{
    m_marks.round = round;
    m_marks.line = 1;
    for (const contest::Judge &judge : book.panel.judges) {
        m_severity[judge.id] = m_random.below(2);
    }
    for (const contest::Judge &judge : book.allJudges()) {
        m_severity.try_emplace(judge.id, m_more.below(2));
    }
}

RoundMarks RobotJury::mark(const std::vector<TeamId> &teams)
{
    const auto segments = m_book.segmentsOf(*m_book.round(m_marks.round));
    for (const TeamId &team : teams) {
        const std::uint32_t weakness = m_random.below(4);
        for (const contest::SegmentId &segment : segments) {
            playTurn({m_marks.round, segment, team}, weakness);
        }
    }
    chooseBeside(teams);
    return std::move(m_marks);
}

void RobotJury::playTurn(const TurnId &turn, std::uint32_t weakness)
{
    const Segment &segment = *m_book.segment(turn.segment);
    TurnMarks marks = marksOf(turn, weakness);
    excuseOwnJudges(turn, marks);
    takeTimes(segment, marks);
    enterPoints(segment, marks);
    deduct(segment, marks);
    m_marks.turns[turn] = std::move(marks);
    if (mayWaitForDeviation(m_book, segment)) {
        settleDeviation(turn);
    }
}

TurnMarks RobotJury::marksOf(const TurnId &turn, std::uint32_t weakness)
{
    const Segment &segment = *m_book.segment(turn.segment);
    const contest::Panel &panel = m_book.panelOf(turn.round, turn.segment);
    TurnMarks marks;
    for (const contest::KeyComponent &key : contest::keysOf(segment)) {
        const auto missed = static_cast<int>(std::min(weakness, 2U) + m_random.below(3));
        marks.keys[key.id].right = std::max(0, key.questions - missed);
    }
    if (contest::criteriaOf(segment).empty()) {
        return marks;
    }
    std::set<JudgeId> judges;
    for (const contest::Judge &judge : panel.judges) {
        judges.insert(judge.id);
    }
    for (const JudgeId &judge : judges) {
        marks.sheets[judge] = sheet(segment, weakness + m_severity.at(judge));
    }
    if (m_book.deviation.action == contest::DeviationPolicy::Action::ThirdMark) {
        for (const contest::Judge &judge : panel.alternates) {
            marks.sheets[judge.id] = sheet(segment, weakness + m_severity.at(judge.id));
        }
    }
    return marks;
}

SheetEntry RobotJury::sheet(const Segment &segment, std::uint32_t below)
{
    SheetEntry entry;
    const auto criteria = contest::criteriaOf(segment);
    for (const contest::Criterion &criterion : criteria) {
        entry.marks[criterion.id] = markOf(criterion, below);
    }
    if (segment.totalStep) {
        entry.marks = onTotalStep(criteria, std::move(entry.marks), *segment.totalStep);
    }
    return entry;
}

Points RobotJury::markOf(const contest::Criterion &criterion, std::uint32_t below)
{
    const std::int64_t steps
        = (criterion.max - criterion.min).thousandths / criterion.step.thousandths;
    const std::int64_t lost = std::min<std::int64_t>(steps, below + m_random.below(3));
    return criterion.min + criterion.step * (steps - lost);
}

//! A judge does not mark the own commune, as long as enough others do.
void RobotJury::excuseOwnJudges(const TurnId &turn, TurnMarks &marks) const
{
    const contest::Panel &panel = m_book.panelOf(turn.round, turn.segment);
    auto present = static_cast<int>(panel.judges.size());
    for (const contest::Judge &judge : panel.judges) {
        if (judge.ownTeam == turn.team && present > panel.minPresent) {
            marks.excused[judge.id] = {"không chấm đội của địa phương mình", 0};
            marks.sheets.erase(judge.id);
            --present;
        }
    }
}

void RobotJury::takeTimes(const Segment &segment, TurnMarks &marks)
{
    constexpr std::int64_t Second = 1000;
    if (segment.timeLimitMs && m_random.below(6) == 0) {
        marks.elapsedMs = *segment.timeLimitMs + m_random.below(150) * Second;
    }
    if (segment.leastTime && !marks.elapsedMs) {
        const std::int64_t least = segment.leastTime->ms;
        const std::int64_t most
            = std::max(least, segment.timeLimitMs.value_or(least + 60 * Second));
        marks.elapsedMs
            = oneIn(6) ? std::max(Second, least - m_more.below(90) * Second) : (least + most) / 2;
    }
    if (segment.changeover) {
        const std::int64_t limit = segment.changeover->limitMs;
        marks.changeoverMs = oneIn(5) ? limit + m_more.below(120) * Second : limit / 2;
    }
}

void RobotJury::enterPoints(const Segment &segment, TurnMarks &marks)
{
    for (const contest::KeyComponent &key : contest::keysOf(segment)) {
        KeyEntry &entry = marks.keys[key.id];
        if (key.wrong != key.none) {
            const int missed = key.questions - entry.right.value_or(0);
            entry.wrong = static_cast<int>(m_more.below(static_cast<std::uint32_t>(missed) + 1));
        }
    }
    for (const contest::EnteredComponent &component : contest::enteredOf(segment)) {
        if (component.extra && !oneIn(3)) {
            continue;
        }
        const std::int64_t steps
            = (component.max - component.min).thousandths / component.step.thousandths;
        const std::int64_t lost = std::min<std::int64_t>(steps, m_more.below(5));
        marks.entered[component.id] = component.min + component.step * (steps - lost);
    }
}

void RobotJury::deduct(const Segment &segment, TurnMarks &marks)
{
    for (const contest::DeductionRule &rule : m_book.deductions) {
        if (oneIn(15) && rule.points > Points{} && rule.points <= segment.max) {
            marks.deductions.push_back({rule.points, rule.label, 0, rule.id});
        }
    }
}

//! The panel talks where the rulebook asks for it; where talking does not help, all judges come to
//! one sheet.
void RobotJury::settleDeviation(const TurnId &turn)
{
    if (lackOf(m_book, m_marks, turn, Talked::No).empty()) {
        return;
    }
    TurnMarks &marks = m_marks.turns.at(turn);
    if (lackOf(m_book, m_marks, turn, Talked::Yes).empty()) {
        marks.discussed = DiscussionEntry{"Ban Giám khảo đã hội ý, giữ nguyên điểm (diễn tập)", 0};
        return;
    }
    for (auto &[judge, sheet] : marks.sheets) {
        sheet.marks = marks.sheets.begin()->second.marks;
    }
}

//! Bonuses, the hall's votes and the jury's choices.
void RobotJury::chooseBeside(const std::vector<TeamId> &teams)
{
    for (const contest::Bonus &bonus : m_book.bonuses) {
        const auto steps = static_cast<std::uint32_t>(
            bonus.max.thousandths / std::max<std::int64_t>(1, bonus.step.thousandths));
        for (const TeamId &team : teams) {
            if (oneIn(2)) {
                m_marks.bonuses[{team, bonus.id}] = {bonus.step * m_more.below(steps + 1), 0};
            }
        }
    }
    for (const contest::SidePrize &prize : m_book.prizesOf(*m_book.round(m_marks.round)).side) {
        if (std::holds_alternative<contest::FromAudienceVote>(prize.source)) {
            for (const TeamId &team : teams) {
                m_marks.audience[prize.id][team] = {static_cast<int>(m_more.below(200)), 0};
            }
        } else if (std::holds_alternative<contest::FromJuryChoice>(prize.source)) {
            const auto order = contest::drawOrder(teams, m_more.next());
            for (int rank = 1; rank <= prize.quantity && rank <= static_cast<int>(order.size());
                 ++rank) {
                m_marks.choices[prize.id][rank] = {
                    order[static_cast<std::size_t>(rank - 1)], "Ban Giám khảo chọn (diễn tập)", 0};
            }
        }
    }
}

}
