// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a rulebook file (docs/rulebook.md) into contest::Rulebook, naming every complaint's place.
#pragma once

#include "contest/result.h"
#include "contest/rulebook.h"
#include "contest/words.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rulebook {

inline constexpr const char *Format = "hoithi-rulebook-1";
inline constexpr std::size_t MaxBytes = 4 * 1024 * 1024;

enum class Severity {
    Error, //!< the file cannot be used
    Warning, //!< it can, but somebody should look
    Question, //!< the rules are silent; common practice is proposed
};

//! One thing that is wrong or open, where it is, and what would be right.
struct Complaint
{
    Severity severity = Severity::Error;
    std::string pointer; //!< JSON pointer, "/segments/2/criteria"; empty: the whole file
    std::string place; //!< for people: "segments[2] tieu_pham / criteria"
    contest::Words words;
    bool ofForm = false; //!< docs/rulebook.schema.json refuses it as well
    std::string proposal{}; //!< of a question: the JSON to write if the answer is yes
};

//! A file and everything there is to say about it; no book if there are errors.
struct Examined
{
    std::optional<contest::Rulebook> book;
    std::vector<Complaint> complaints;
};

//! Every complaint at once, or the rulebook. A rulebook with warnings only is usable; they are
//! added to `warnings` if it is given. Never throws, whatever the text.
[[nodiscard]] contest::Result<contest::Rulebook, std::vector<Complaint>> readRulebook(
    std::string_view text, std::vector<Complaint> *warnings = nullptr);

//! The same, with the questions about what the file leaves open.
[[nodiscard]] Examined examine(std::string_view text);

}
