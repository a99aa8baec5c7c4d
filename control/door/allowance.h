// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A steady allowance with a burst (token bucket), counted on a handed-in clock.
#pragma once

#include <algorithm>
#include <cstdint>

namespace door {

class Allowance
{
public:
    Allowance(double perSecond, double burst, std::int64_t nowMs)
        : m_perSecond(perSecond),
          m_burst(burst),
          m_left(burst),
          m_atMs(nowMs)
    {
    }

    void spend(std::int64_t nowMs)
    {
        m_left
            = std::min(m_burst, m_left + m_perSecond * static_cast<double>(nowMs - m_atMs) / 1e3);
        m_atMs = nowMs;
        m_left -= 1;
    }
    [[nodiscard]] bool overspent() const { return m_left < 0; }
    //! Until it is no longer overspent.
    [[nodiscard]] std::int64_t debtMs() const
    {
        return overspent() ? static_cast<std::int64_t>(-m_left / m_perSecond * 1e3) + 1 : 0;
    }

private:
    double m_perSecond;
    double m_burst;
    double m_left;
    std::int64_t m_atMs;
};

}
