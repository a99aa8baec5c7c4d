// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many clients that connect, upgrade and say hello at once, each at its own pace.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

struct StormResult
{
    std::size_t welcomed = 0;
    std::size_t retried = 0; //!< connections that were lost on the way and made again
    std::int64_t ms = 0; //!< until the last welcome
};

//! One client per token, addresses spread over 127.1.0.0/16; all are closed at the end.
[[nodiscard]] StormResult storm(
    std::uint16_t port, const std::vector<std::string> &tokens, int patienceMs);
