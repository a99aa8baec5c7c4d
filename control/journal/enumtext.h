// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words that stand for closed choices inside the record. They are part of the file format:
// never rename one, only add.
#pragma once

#include "contest/cue.h"
#include "contest/fact.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace journal {

template<class E>
struct EnumTexts;

template<>
struct EnumTexts<contest::Scene>
{
    using enum contest::Scene;
    static constexpr std::array all{std::pair{Waiting, "waiting"}, std::pair{Team, "team"},
        std::pair{Clock, "clock"}, std::pair{Judging, "judging"}, std::pair{Score, "score"},
        std::pair{SegmentStandings, "segmentStandings"}, std::pair{Standings, "standings"},
        std::pair{Prize, "prize"}, std::pair{Pause, "pause"}, std::pair{Black, "black"}};
};

template<>
struct EnumTexts<contest::SheetSource>
{
    using enum contest::SheetSource;
    static constexpr std::array all{std::pair{Tablet, "tablet"}, std::pair{Paper, "paper"}};
};

template<>
struct EnumTexts<contest::Departure>
{
    using enum contest::Departure;
    static constexpr std::array all{
        std::pair{Withdrawn, "withdrawn"}, std::pair{Disqualified, "disqualified"}};
};

template<>
struct EnumTexts<contest::PrizeKind>
{
    using enum contest::PrizeKind;
    static constexpr std::array all{std::pair{Main, "main"}, std::pair{Side, "side"}};
};

template<>
struct EnumTexts<contest::MemberRole>
{
    using enum contest::MemberRole;
    static constexpr std::array all{
        std::pair{Main, "main"}, std::pair{Reserve, "reserve"}, std::pair{Support, "support"}};
};

template<>
struct EnumTexts<contest::Gender>
{
    using enum contest::Gender;
    static constexpr std::array all{
        std::pair{Unknown, "unknown"}, std::pair{Female, "female"}, std::pair{Male, "male"}};
};

//! Empty for a value outside the enumeration.
template<class E>
[[nodiscard]] constexpr std::string_view textOf(E value)
{
    for (const auto &[known, text] : EnumTexts<E>::all) {
        if (known == value) {
            return text;
        }
    }
    return {};
}

template<class E>
[[nodiscard]] constexpr std::optional<E> valueOf(std::string_view text)
{
    for (const auto &[value, known] : EnumTexts<E>::all) {
        if (text == known) {
            return value;
        }
    }
    return std::nullopt;
}

}
