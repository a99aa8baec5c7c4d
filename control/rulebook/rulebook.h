// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a rulebook file (docs/rulebook.md) into contest::Rulebook, naming every complaint's place.
#pragma once

#include "contest/result.h"
#include "contest/rulebook.h"
#include "contest/words.h"

#include <string>
#include <string_view>
#include <vector>

namespace rulebook {

inline constexpr const char *Format = "hoithi-rulebook-1";
inline constexpr std::size_t MaxBytes = 4 * 1024 * 1024;

enum class Severity { Error, Warning };

//! One thing that is wrong, where it is, and what would be right.
struct Complaint
{
    Severity severity = Severity::Error;
    std::string pointer; //!< JSON pointer, "/segments/2/criteria"; empty: the whole file
    std::string place; //!< for people: "segments[2] tieu_pham / criteria"
    contest::Words words;
};

//! Every complaint at once, or the rulebook. A rulebook with warnings only is usable; they are
//! added to `warnings` if it is given. Never throws, whatever the text.
[[nodiscard]] contest::Result<contest::Rulebook, std::vector<Complaint>> readRulebook(
    std::string_view text, std::vector<Complaint> *warnings = nullptr);

}
