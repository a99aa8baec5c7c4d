// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Bình Sơn rulebook as text and as JSON that tests may change.
#pragma once

#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>
#include <string>

inline std::string sampleText()
{
    std::ifstream file(SAMPLE_RULEBOOK, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline nlohmann::json sample()
{
    return nlohmann::json::parse(sampleText(), nullptr, true, /*ignore_comments=*/true);
}
