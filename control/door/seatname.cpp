// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads names of seats.
#include "control/door/seatname.h"

#include <algorithm>

namespace door {

namespace {

bool isIdText(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

bool isDisplayNumber(std::string_view text)
{
    return !text.empty() && text.size() <= 4 && text.front() != '0'
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

constexpr std::string_view judgePrefix = "judge:";
constexpr std::string_view displayPrefix = "display:";

}

bool isSeatName(std::string_view seat)
{
    if (seat.starts_with(judgePrefix)) {
        return isIdText(seat.substr(judgePrefix.size()));
    }
    if (seat.starts_with(displayPrefix)) {
        return isDisplayNumber(seat.substr(displayPrefix.size()));
    }
    return mayKnowSecrets(seat);
}

bool mayKnowSecrets(std::string_view seat)
{
    return seat == operatorSeat || seat == "mc";
}

std::string audienceOf(std::string_view seat)
{
    return std::string(seat.starts_with(displayPrefix) ? "display" : seat);
}

}
