// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What counts as text that people typed, wherever it comes from: a tablet, a console, a marks file.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace contest {

//! Nothing but spaces, tabs and line ends.
[[nodiscard]] bool isBlank(std::string_view text);

inline constexpr std::size_t MaxText = 2000; //!< code points

enum class LineFeeds { Refused, Allowed };

//! True if people could have typed it: no control characters, no direction overrides, not longer
//! than `most` code points. The text must be UTF-8.
[[nodiscard]] bool isPlainText(
    const std::string &text, std::size_t most = MaxText, LineFeeds lineFeeds = LineFeeds::Refused);

}
