// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Points, fractions, money and times as people write them, and back.
#pragma once

#include "contest/points.h"

#include <optional>
#include <string>
#include <string_view>

namespace contest {

//! "8,75": decimal comma, as few places as needed.
[[nodiscard]] std::string pointsText(Points points);
//! "87,57": exactly `places` decimal places, rounded half up (away from zero below 0).
[[nodiscard]] std::string fractionText(const Fraction &fraction, int places);
//! "2627/30", "87": lowest terms.
[[nodiscard]] std::string exactText(const Fraction &fraction);
//! "4.000.000": dotted thousands, without unit.
[[nodiscard]] std::string moneyText(Money money);
//! Accepts "8,75" and "8.75", at most 3 decimals, optional leading minus; nothing else.
[[nodiscard]] std::optional<Points> parsePoints(std::string_view text);
//! "tám mươi bảy phẩy năm bảy": a number as it is written in words on minutes.
[[nodiscard]] std::string pointsInWords(const Fraction &fraction, int places);
//! "10:05" minutes and seconds, "1:02:03" from an hour on.
[[nodiscard]] std::string durationText(std::int64_t ms);

}
