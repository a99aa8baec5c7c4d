// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds letters that would look right and compare wrong: decomposed accents, hidden characters.
#pragma once

#include <string_view>

namespace rulebook {

enum class LetterFlaw {
    None,
    Decomposed, //!< a combining mark; Vietnamese in NFC has none
    Control, //!< C0, C1, zero width, bidirectional overrides
};

[[nodiscard]] LetterFlaw flawOf(std::string_view utf8);
[[nodiscard]] bool isUtf8(std::string_view text);

}
