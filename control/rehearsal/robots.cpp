// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Robots that mark an evening, repeatable from a seed: teams differ in quality, judges in taste.
#include "control/rehearsal/plan.h"

#include "contest/draw.h"

#include <algorithm>

namespace rehearsal {

namespace {

using contest::JudgeId;
using contest::OpenTie;
using contest::RoundId;
using contest::TeamId;

std::uint64_t hashed(const std::string &text, std::uint64_t seed)
{
    std::uint64_t hash = 14695981039346656037ULL ^ (seed * 0x9E3779B97F4A7C15ULL); // FNV-1a
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    }
    return hash;
}

//! Invents one round's marks.
class RobotJury
{
public:
    RobotJury(const contest::Rulebook &book, const RoundId &round, std::uint64_t seed)
        : m_book(book),
          m_random(hashed(round.text, seed))
    {
        m_marks.round = round;
        for (const contest::Judge &judge : book.allJudges()) {
            if (!book.isAlternate(judge.id)) {
                m_severity[judge.id] = m_random.below(2);
            }
        }
    }

    RoundMarks mark(const std::vector<TeamId> &teams)
    {
        for (const TeamId &team : teams) {
            const std::uint32_t weakness = m_random.below(4);
            for (const contest::Segment &segment : m_book.segments) {
                m_marks.turns[{m_marks.round, segment.id, team}] = turn(segment, weakness);
            }
        }
        return std::move(m_marks);
    }

private:
    TurnMarks turn(const contest::Segment &segment, std::uint32_t weakness)
    {
        TurnMarks marks;
        for (const contest::KeyComponent &key : contest::keysOf(segment)) {
            const auto wrong = static_cast<int>(std::min(weakness, 2U) + m_random.below(3));
            marks.keys[key.id] = std::max(0, key.questions - wrong);
        }
        const auto criteria = contest::criteriaOf(segment);
        for (const contest::Judge &judge : m_book.panelOf(m_marks.round, segment.id).judges) {
            for (const contest::Criterion &criterion : criteria) {
                marks.sheets[judge.id].marks[criterion.id]
                    = markOf(criterion, weakness + m_severity[judge.id]);
            }
        }
        const bool late = segment.timeLimitMs && m_random.below(6) == 0;
        if (late) {
            marks.elapsedMs = *segment.timeLimitMs + m_random.below(150) * 1000;
        }
        return marks;
    }

    contest::Points markOf(const contest::Criterion &criterion, std::uint32_t below)
    {
        const std::int64_t steps = criterion.max.thousandths / criterion.step.thousandths;
        const std::int64_t lost = std::min<std::int64_t>(steps, below + m_random.below(3));
        return {(steps - lost) * criterion.step.thousandths};
    }

    const contest::Rulebook &m_book;
    contest::Pcg32 m_random;
    RoundMarks m_marks;
    std::map<JudgeId, std::uint32_t> m_severity;
};

std::string nameOf(const RoundId &round, const OpenTie &tie)
{
    std::string name = round.text + (tie.about ? tie.about->text : std::string());
    for (const TeamId &team : tie.teams) {
        name += ' ' + team.text;
    }
    return name;
}

}

Robots robots(const contest::Rulebook &book, std::uint64_t seed)
{
    Robots robots;
    robots.marks = [&book, seed](const RoundId &round, const std::vector<TeamId> &teams) {
        return RobotJury(book, round, seed).mark(teams);
    };
    robots.extra = [seed](const RoundId &round, const OpenTie &tie) {
        contest::Pcg32 random(hashed(nameOf(round, tie), seed));
        std::map<TeamId, int> right;
        for (const TeamId &team : tie.teams) {
            right[team] = static_cast<int>(random.below(4));
        }
        return right;
    };
    robots.ruling = [seed](const RoundId &round, const OpenTie &tie) {
        return contest::drawOrder(tie.teams, hashed(nameOf(round, tie), seed));
    };
    return robots;
}

}
