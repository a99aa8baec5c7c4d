// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contest/plain_text.h"

namespace contest {

namespace {

char32_t codePointAt(const std::string &text, std::size_t &index)
{
    const auto lead = static_cast<unsigned char>(text[index++]);
    if (lead < 0x80) {
        return lead;
    }
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    char32_t point = lead & (0x3F >> more);
    for (int i = 0; i < more && index < text.size(); ++i) {
        point = (point << 6) | (static_cast<unsigned char>(text[index++]) & 0x3F);
    }
    return point;
}

bool isUnwanted(char32_t point)
{
    const bool control = point < 0x20 || (point >= 0x7F && point < 0xA0);
    const bool separator = point == 0x2028 || point == 0x2029;
    // Direction marks would let a text rearrange the line that quotes it.
    const bool direction = (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069) || point == 0x200E || point == 0x200F;
    return control || separator || direction;
}

}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool isPlainText(const std::string &text, std::size_t most, LineFeeds lineFeeds)
{
    std::size_t count = 0;
    for (std::size_t index = 0; index < text.size(); ++count) {
        const char32_t point = codePointAt(text, index);
        if (point == U'\n' && lineFeeds == LineFeeds::Allowed) {
            continue;
        }
        if (isUnwanted(point)) {
            return false;
        }
    }
    return count <= most;
}

}
