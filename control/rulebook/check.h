// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verb `check`: lists every complaint about a rulebook and the question banks it names.
#pragma once

#include <filesystem>
#include <iosfwd>

namespace rulebook {

enum class CheckOutcome { Usable = 0, Complaints = 1, Unreadable = 2 };

//! Writes the complaints to `out`; the answer is the verb's exit code (docs/rulebook.md).
[[nodiscard]] CheckOutcome checkVerb(const std::filesystem::path &path, std::ostream &out);

}
