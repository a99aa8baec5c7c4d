// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One message as it goes over the wire, encoded once and shared by every client that gets it.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace door {

//! A whole, unfragmented, unmasked WebSocket text frame (RFC 6455, 5.2):
//!
//!     0x81 | length: 1, 3 or 9 bytes | text
class Frame
{
public:
    explicit Frame(std::string_view text);

    [[nodiscard]] const std::string &bytes() const { return m_bytes; }
    [[nodiscard]] std::string_view text() const;

private:
    std::string m_bytes;
    std::size_t m_head = 0;
};

using SharedFrame = std::shared_ptr<const Frame>;

[[nodiscard]] SharedFrame makeFrame(std::string_view text);

}
