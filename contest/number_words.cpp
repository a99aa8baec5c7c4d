// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers in Vietnamese words, as minutes repeat a figure so that nobody can alter it.
#include "contest/text.h"

#include <array>
#include <cstdlib>

namespace contest {

namespace {

constexpr std::array<const char *, 10> Digits
    = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};

const char *unitAfterTens(int tens, int unit)
{
    if (tens >= 2 && unit == 1) {
        return "mốt";
    }
    if (tens >= 2 && unit == 4) {
        return "tư";
    }
    return unit == 5 ? "lăm" : Digits[static_cast<std::size_t>(unit)];
}

//! 0..999; a group that follows a greater one is read with all its places.
std::string groupInWords(int number, bool follows)
{
    const int hundreds = number / 100;
    const int tens = number / 10 % 10;
    const int unit = number % 10;
    std::string words;
    if (hundreds > 0 || follows) {
        words = std::string(Digits[static_cast<std::size_t>(hundreds)]) + " trăm";
    }
    const bool afterHundreds = !words.empty();
    if (tens == 0) {
        if (unit > 0) {
            words += (afterHundreds ? " linh " : "");
            words += Digits[static_cast<std::size_t>(unit)];
        }
        return words;
    }
    words += afterHundreds ? " " : "";
    if (tens == 1) {
        words += "mười";
    } else {
        words += Digits[static_cast<std::size_t>(tens)];
        words += " mươi";
    }
    if (unit > 0) {
        words += ' ';
        words += unitAfterTens(tens, unit);
    }
    return words;
}

std::string wholeInWords(std::int64_t number)
{
    if (number == 0) {
        return Digits[0];
    }
    constexpr std::array<const char *, 4> Names = {"", " nghìn", " triệu", " tỷ"};
    std::string words;
    std::int64_t scale = 1'000'000'000;
    for (std::size_t i = Names.size(); i-- > 0; scale /= 1000) {
        const std::int64_t group = number / scale;
        number %= scale;
        if (group == 0) {
            continue;
        }
        words += words.empty() ? "" : " ";
        words += group >= 1000 ? wholeInWords(group)
                               : groupInWords(static_cast<int>(group), !words.empty());
        words += Names[i];
    }
    return words;
}

}

std::string pointsInWords(const Fraction &fraction, int places)
{
    const std::string figure = fractionText(fraction, places);
    const bool negative = figure.starts_with('-');
    const std::size_t comma = figure.find(',');
    const std::size_t first = negative ? 1 : 0;
    std::string words = negative ? "âm " : "";
    words += wholeInWords(std::strtoll(figure.substr(first, comma - first).c_str(), nullptr, 10));
    if (comma == std::string::npos) {
        return words;
    }
    const std::size_t last = figure.find_last_not_of('0');
    if (last == comma) {
        return words;
    }
    words += " phẩy";
    for (std::size_t i = comma + 1; i <= last; ++i) {
        words += ' ';
        words += Digits[static_cast<std::size_t>(figure[i] - '0')];
    }
    return words;
}

}
