// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Robots that mark one round: teams differ in quality, judges in taste.
#pragma once

#include "contest/draw.h"
#include "control/rehearsal/marks.h"

namespace rehearsal {

//! A seed of its own for whatever the text names.
[[nodiscard]] std::uint64_t hashed(const std::string &text, std::uint64_t seed);

class RobotJury
{
public:
    RobotJury(const contest::Rulebook &book, const contest::RoundId &round, std::uint64_t seed);

    [[nodiscard]] RoundMarks mark(const std::vector<contest::TeamId> &teams);

private:
    void playTurn(const contest::TurnId &turn, std::uint32_t weakness);
    [[nodiscard]] TurnMarks marksOf(const contest::TurnId &turn, std::uint32_t weakness);
    [[nodiscard]] SheetEntry sheet(const contest::Segment &segment, std::uint32_t below);
    [[nodiscard]] contest::Points markOf(const contest::Criterion &criterion, std::uint32_t below);
    void excuseOwnJudges(const contest::TurnId &turn, TurnMarks &marks) const;
    void takeTimes(const contest::Segment &segment, TurnMarks &marks);
    void enterPoints(const contest::Segment &segment, TurnMarks &marks);
    void deduct(const contest::Segment &segment, TurnMarks &marks);
    void settleDeviation(const contest::TurnId &turn);
    void chooseBeside(const std::vector<contest::TeamId> &teams);
    bool oneIn(std::uint32_t times) { return m_more.below(times) == 0; }

    const contest::Rulebook &m_book;
    contest::Pcg32 m_random; //!< marks, answers and lateness
    contest::Pcg32 m_more; //!< whatever only some contests have
    RoundMarks m_marks;
    std::map<contest::JudgeId, std::uint32_t> m_severity;
};

}
