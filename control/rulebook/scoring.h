// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads how sheets become a score: aggregation, deviation, rounding.
#pragma once

#include "control/rulebook/fields.h"

namespace rulebook {

//! The keys of an aggregation object, beside `more`.
[[nodiscard]] std::vector<std::string_view> methodKeys(
    const nlohmann::json &value, std::vector<std::string_view> more);
//! The mean where the method was complained about.
[[nodiscard]] contest::Aggregation readMethod(const Fields &fields);

}
