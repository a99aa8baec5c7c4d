// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON from strangers: bounded depth, no duplicate keys, no exceptions. And back into text.
#pragma once

#include "contest/words.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace messages {

using Json = nlohmann::json;

inline constexpr int MaxDepth = 16;

//! None: not one JSON text of UTF-8, too deep, or a key stands twice in an object.
[[nodiscard]] std::optional<Json> parseStrict(std::string_view text);

//! Compact; never throws: what is not UTF-8 becomes U+FFFD.
[[nodiscard]] std::string jsonText(const Json &json);

//! {"vi","en"}
[[nodiscard]] Json wordsJson(const contest::Words &words);

}
