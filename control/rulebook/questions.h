// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a question bank, the file beside a rulebook that holds the questions of a key component.
#pragma once

#include "control/rulebook/rulebook.h"

namespace rulebook {

inline constexpr const char *QuestionFormat = "hoithi-questions-1";

struct Question
{
    std::string id;
    std::string topic;
    std::string text;
    std::vector<std::string> options; //!< A, B, C ...
    std::size_t key = 0; //!< index of the right option
};

[[nodiscard]] contest::Result<std::vector<Question>, std::vector<Complaint>> readQuestions(
    std::string_view text, std::vector<Complaint> *warnings = nullptr);

}
