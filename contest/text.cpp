// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Points, money and times written as people write them, and points read back.
#include "contest/text.h"

#include "contest/wide.h"

#include <cassert>

namespace contest {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string dotted(std::string digits)
{
    for (std::size_t end = digits.size(); end > 3; end -= 3) {
        digits.insert(end - 3, 1, '.');
    }
    return digits;
}

std::string twoDigits(std::int64_t number)
{
    std::string text(number < 10 ? 1 : 0, '0');
    text += std::to_string(number);
    return text;
}

}

std::string pointsText(Points points)
{
    std::string text = fractionText(points, 3);
    while (text.back() == '0') {
        text.pop_back();
    }
    if (text.back() == ',') {
        text.pop_back();
    }
    return text;
}

std::string fractionText(const Fraction &fraction, int places)
{
    assert(places >= 0 && places <= 9);
    Wide scale = 1;
    for (int i = 0; i < places; ++i) {
        scale *= 10;
    }
    const bool negative = fraction.numerator() < 0;
    const Wide magnitude
        = negative ? -static_cast<Wide>(fraction.numerator()) : fraction.numerator();
    const Wide denominator = fraction.denominator();
    const Wide rounded = (2 * magnitude * scale + denominator) / (2 * denominator);
    std::string text(negative && rounded != 0 ? 1 : 0, '-');
    text += std::to_string(static_cast<std::int64_t>(rounded / scale));
    if (places > 0) {
        const std::string decimals = std::to_string(static_cast<std::int64_t>(rounded % scale));
        text += ',' + std::string(static_cast<std::size_t>(places) - decimals.size(), '0')
            + decimals;
    }
    return text;
}

std::string exactText(const Fraction &fraction)
{
    std::string text = std::to_string(fraction.numerator());
    if (fraction.denominator() != 1) {
        text += '/' + std::to_string(fraction.denominator());
    }
    return text;
}

std::string moneyText(Money money)
{
    const std::string digits = std::to_string(money.dong);
    if (money.dong < 0) {
        return '-' + dotted(digits.substr(1));
    }
    return dotted(digits);
}

std::optional<Points> parsePoints(std::string_view text)
{
    constexpr std::size_t MostWholeDigits = 12; // so that no text can overflow
    const bool negative = text.starts_with('-');
    if (negative) {
        text.remove_prefix(1);
    }
    std::int64_t value = 0;
    std::size_t at = 0;
    for (; at < text.size() && isDigit(text[at]); ++at) {
        if (at == MostWholeDigits) {
            return std::nullopt;
        }
        value = value * 10 + (text[at] - '0');
    }
    if (at == 0) {
        return std::nullopt;
    }
    std::size_t decimals = 0;
    if (at < text.size()) {
        if (text[at] != ',' && text[at] != '.') {
            return std::nullopt;
        }
        for (++at; at < text.size(); ++at, ++decimals) {
            if (!isDigit(text[at]) || decimals == 3) {
                return std::nullopt;
            }
            value = value * 10 + (text[at] - '0');
        }
        if (decimals == 0) {
            return std::nullopt;
        }
    }
    for (; decimals < 3; ++decimals) {
        value *= 10;
    }
    return Points{negative ? -value : value};
}

std::string durationText(std::int64_t ms)
{
    const std::int64_t seconds = (ms < 0 ? -ms : ms) / 1000;
    std::string text(ms < 0 && seconds > 0 ? 1 : 0, '-');
    if (seconds >= 3600) {
        text += std::to_string(seconds / 3600);
        text += ':';
    }
    text += twoDigits(seconds / 60 % 60);
    text += ':';
    text += twoDigits(seconds % 60);
    return text;
}

}
