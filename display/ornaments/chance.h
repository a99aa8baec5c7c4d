// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Owns the repeatable chance behind every ornament: same seed, same picture, on every machine.
#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>

namespace ornaments {

//! PCG-XSH-RR 32; the standard library's distributions differ between implementations.
class Chance
{
public:
    explicit Chance(std::uint64_t seed)
        : m_state(seed * 6364136223846793005ULL + 1442695040888963407ULL)
    {
        next();
    }

    std::uint32_t next()
    {
        const std::uint64_t old = m_state;
        m_state = old * 6364136223846793005ULL + 1442695040888963407ULL;
        const auto shifted = static_cast<std::uint32_t>(((old >> 18U) ^ old) >> 27U);
        const auto turn = static_cast<std::uint32_t>(old >> 59U);
        return (shifted >> turn) | (shifted << ((32U - turn) & 31U));
    }

    //! In [0, 1).
    double unit() { return next() / 4294967296.0; }

    double between(double low, double high) { return low + (high - low) * unit(); }

    //! Bell-shaped with mean 0 and deviation 1, near enough for the eye.
    double bell()
    {
        double sum = 0;
        for (int i = 0; i < 4; ++i) {
            sum += unit();
        }
        return (sum - 2.0) * std::numbers::sqrt3;
    }

private:
    std::uint64_t m_state;
};

} // namespace ornaments
