// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws repeatable from their seed: PCG32 with rejection, then Fisher-Yates.
#include "contest/draw.h"

#include <utility>

namespace contest {

namespace {
constexpr std::uint64_t Multiplier = 6364136223846793005ULL;
constexpr std::uint64_t Increment = 2 * 54 + 1; // stream 54
}

Pcg32::Pcg32(std::uint64_t seed)
{
    next();
    m_state += seed;
    next();
}

std::uint32_t Pcg32::next()
{
    const std::uint64_t old = m_state;
    m_state = old * Multiplier + Increment;
    const auto shifted = static_cast<std::uint32_t>(((old >> 18) ^ old) >> 27);
    const auto rotation = static_cast<std::uint32_t>(old >> 59);
    return (shifted >> rotation) | (shifted << ((32 - rotation) & 31));
}

std::uint32_t Pcg32::below(std::uint32_t bound)
{
    // 2^32 mod bound: the first values are thrown away so that every rest is equally likely.
    const std::uint32_t threshold = (0 - bound) % bound;
    for (;;) {
        const std::uint32_t value = next();
        if (value >= threshold) {
            return value % bound;
        }
    }
}

std::vector<TeamId> drawOrder(std::vector<TeamId> teams, std::uint64_t seed)
{
    Pcg32 generator(seed);
    for (std::size_t i = teams.size(); i-- > 1;) {
        std::swap(teams[i], teams[generator.below(static_cast<std::uint32_t>(i + 1))]);
    }
    return teams;
}

}
