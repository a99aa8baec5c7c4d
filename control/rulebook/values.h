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
[[nodiscard]] bool isId(std::string_view text);
[[nodiscard]] std::optional<std::string> idOf(
    const nlohmann::json &value, const Place &place, Complaints &complaints);
[[nodiscard]] std::optional<contest::Points> pointsOf(
    const nlohmann::json &value, const Place &place, Complaints &complaints);
//! How many letters must change to make one word the other.
[[nodiscard]] std::size_t distance(std::string_view a, std::string_view b);

}
