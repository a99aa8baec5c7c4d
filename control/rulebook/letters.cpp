// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds letters that would look right and compare wrong: decomposed accents, hidden characters.
#include "control/rulebook/letters.h"

#include <cstdint>

namespace rulebook {

namespace {

constexpr char32_t Invalid = 0xFFFFFFFF;

//! The letter that starts at `at`, which moves past it.
char32_t nextLetter(std::string_view text, std::size_t &at)
{
    const auto lead = static_cast<unsigned char>(text[at++]);
    if (lead < 0x80) {
        return lead;
    }
    const int more = lead >= 0xF0 && lead < 0xF5 ? 3
        : lead >= 0xE0 && lead < 0xF0            ? 2
        : lead >= 0xC2 && lead < 0xE0            ? 1
                                                 : -1;
    if (more < 0 || at + static_cast<std::size_t>(more) > text.size()) {
        return Invalid;
    }
    char32_t letter = lead & (0x3FU >> more);
    for (int i = 0; i < more; ++i) {
        const auto byte = static_cast<unsigned char>(text[at++]);
        if ((byte & 0xC0) != 0x80) {
            return Invalid;
        }
        letter = (letter << 6) | (byte & 0x3FU);
    }
    constexpr char32_t Least[] = {0, 0x80, 0x800, 0x10000};
    const bool surrogate = letter >= 0xD800 && letter <= 0xDFFF;
    return letter < Least[more] || surrogate || letter > 0x10FFFF ? Invalid : letter;
}

bool isHidden(char32_t letter)
{
    return letter < 0x20 || (letter >= 0x7F && letter < 0xA0) || letter == 0xAD
        || (letter >= 0x200B && letter <= 0x200F) || (letter >= 0x2028 && letter <= 0x202E)
        || (letter >= 0x2060 && letter <= 0x206F) || letter == 0xFEFF;
}

}

LetterFlaw flawOf(std::string_view utf8)
{
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t letter = nextLetter(utf8, at);
        if (letter >= 0x300 && letter <= 0x36F) {
            return LetterFlaw::Decomposed;
        }
        if (letter == Invalid || isHidden(letter)) {
            return LetterFlaw::Control;
        }
    }
    return LetterFlaw::None;
}

bool isUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (nextLetter(text, at) == Invalid) {
            return false;
        }
    }
    return true;
}

}
