// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a sentence of the log names what a fact is about.
#pragma once

#include "contest/contest.h"
#include "contest/words.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace messages {

struct FactNames
{
    const contest::Contest &contest;
    const contest::Rulebook &book;

    [[nodiscard]] std::string team(const contest::TeamId &id) const;
    [[nodiscard]] std::string segment(const contest::SegmentId &id) const;
    [[nodiscard]] std::string round(const contest::RoundId &id) const;
    [[nodiscard]] std::string turn(const contest::TurnId &id) const;
    [[nodiscard]] std::string judge(const contest::JudgeId &id) const;
    [[nodiscard]] std::string teams(
        const std::vector<contest::TeamId> &ids, const char *between) const;
    [[nodiscard]] std::string counts(const std::map<contest::TeamId, int> &numbers) const;
    [[nodiscard]] static std::string joined(const std::vector<std::string> &texts);
    [[nodiscard]] std::string component(
        const contest::SegmentId &segmentId, const contest::ComponentId &id) const;
    [[nodiscard]] std::string deduction(const contest::DeductionId &id) const;
    //! "Cụm Bình Trị, Tiểu phẩm": the round, and the side prize if it is about one.
    [[nodiscard]] std::string subject(
        const contest::RoundId &id, const std::optional<contest::SubjectId> &about) const;
    [[nodiscard]] static contest::Words because(contest::Words words, const std::string &reason);
    [[nodiscard]] contest::Words atTurn(
        const std::string &vi, const std::string &en, const contest::TurnId &id) const;
};

}
