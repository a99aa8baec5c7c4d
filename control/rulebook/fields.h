// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the keys of one JSON object, complaining about whatever is missing, unknown or of a wrong
// type; readers then speak of contests only.
#pragma once

#include "control/rulebook/complaints.h"
#include "control/rulebook/values.h"

#include "contest/points.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>

namespace rulebook {

enum class Need { Required, Optional };

struct Range
{
    std::int64_t least;
    std::int64_t most;
};

inline constexpr std::size_t LabelBytes = 300;
inline constexpr std::size_t ShortBytes = 80;

class Fields
{
public:
    //! `known` and, in every object, "origin" and "note" are the only keys allowed.
    Fields(const nlohmann::json &value, Place place, Complaints &complaints,
        const std::vector<std::string_view> &known);

    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] Complaints &complaints() const { return m_complaints; }
    [[nodiscard]] bool has(std::string_view key) const { return find(key) != nullptr; }

    //! Each returns nothing, and has complained, where the value cannot be used.
    [[nodiscard]] std::optional<std::string> text(
        std::string_view key, Need need = Need::Required, std::size_t bytes = LabelBytes) const;
    [[nodiscard]] std::optional<std::string> id(
        std::string_view key, Need need = Need::Required) const;
    [[nodiscard]] std::optional<std::string> date(
        std::string_view key, Need need = Need::Optional) const;
    [[nodiscard]] std::optional<std::int64_t> integer(
        std::string_view key, Range range, Need need = Need::Required) const;
    [[nodiscard]] std::optional<contest::Points> points(
        std::string_view key, Need need = Need::Required, Sign sign = Sign::NotNegative) const;
    //! Points that make no sense as 0: a maximum, a step, what a right answer earns.
    [[nodiscard]] std::optional<contest::Points> positive(
        std::string_view key, Need need = Need::Required) const;
    //! Whole seconds of at most a day, in milliseconds.
    [[nodiscard]] std::optional<std::int64_t> seconds(
        std::string_view key, Need need = Need::Optional, std::int64_t least = 1) const;
    [[nodiscard]] std::optional<int> clockTime(std::string_view key) const; //!< minute of the day
    //! One of the words; the first of them where the key is optional and missing.
    [[nodiscard]] std::optional<std::string> choice(std::string_view key,
        std::initializer_list<std::string_view> words, Need need = Need::Required) const;
    [[nodiscard]] std::optional<bool> flag(std::string_view key) const; //!< optional key
    [[nodiscard]] const nlohmann::json *object(
        std::string_view key, Need need = Need::Required) const;
    //! Whatever stands there; null if nothing does.
    [[nodiscard]] const nlohmann::json *find(std::string_view key) const;
    //! Calls `visit` with each element of a list of bounded length.
    using Visit = std::function<void(const nlohmann::json &, const Place &, std::size_t)>;
    void list(
        std::string_view key, Range length, const Visit &visit, Need need = Need::Required) const;
    [[nodiscard]] std::vector<std::string> ids(
        std::string_view key, Range length, Need need = Need::Required) const;

private:
    [[nodiscard]] const nlohmann::json *need(std::string_view key, Need need) const;
    void checkKeys(const std::vector<std::string_view> &known) const;

    const nlohmann::json &m_value;
    Place m_place;
    Complaints &m_complaints;
};

}
