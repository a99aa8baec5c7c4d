// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Encodes a text as one WebSocket frame.
#include "control/door/frame.h"

#include <cstdint>

namespace door {

Frame::Frame(std::string_view text)
{
    constexpr char finalText = '\x81';
    const std::uint64_t length = text.size();
    int lengthBytes = 0;
    m_bytes.reserve(10 + text.size());
    m_bytes += finalText;
    if (length < 126) {
        m_bytes += static_cast<char>(length);
    } else if (length <= 0xffff) {
        m_bytes += static_cast<char>(126);
        lengthBytes = 2;
    } else {
        m_bytes += static_cast<char>(127);
        lengthBytes = 8;
    }
    for (int i = lengthBytes - 1; i >= 0; --i) {
        m_bytes += static_cast<char>((length >> (8 * i)) & 0xff);
    }
    m_head = m_bytes.size();
    m_bytes += text;
}

std::string_view Frame::text() const
{
    return std::string_view(m_bytes).substr(m_head);
}

SharedFrame makeFrame(std::string_view text)
{
    return std::make_shared<const Frame>(text);
}

}
