// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one JSON value may stand for: an id, points, a date; with the complaint if it does not.
#pragma once

#include "control/rulebook/complaints.h"

#include "contest/points.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>

namespace rulebook {

enum class Sign { NotNegative, Any };

struct TypeName
{
    const char *vi;
    const char *en;
};

//! Complains that the value is not of the right type.
void wrongType(
    const nlohmann::json &value, const Place &place, Complaints &complaints, const TypeName &right);
//! An integer, whatever its size; none for anything else.
[[nodiscard]] std::optional<std::int64_t> wholeOf(const nlohmann::json &value);
[[nodiscard]] bool isDate(std::string_view text); //!< "2024-07-16"
[[nodiscard]] std::optional<int> minuteOf(std::string_view text); //!< "14:00" is 840
//! Whether each 0 of the pattern is a digit of the text and everything else the same.
[[nodiscard]] bool fits(std::string_view text, std::string_view pattern);
[[nodiscard]] bool isId(std::string_view text);
[[nodiscard]] std::optional<std::string> idOf(
    const nlohmann::json &value, const Place &place, Complaints &complaints);
//! Ids that results, marks files and tie ladders use for something else.
[[nodiscard]] bool isReserved(const std::string &id);
void complainReserved(const std::string &id, const Place &place, Complaints &complaints);
[[nodiscard]] std::optional<contest::Points> pointsOf(const nlohmann::json &value,
    const Place &place, Complaints &complaints, Sign sign = Sign::NotNegative);
//! How many letters must change to make one word the other.
[[nodiscard]] std::size_t distance(std::string_view a, std::string_view b);

}
