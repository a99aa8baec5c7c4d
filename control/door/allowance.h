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
        refill(nowMs);
        m_left -= 1;
    }
    //! False: nothing is left, and nothing was spent.
    [[nodiscard]] bool trySpend(std::int64_t nowMs)
    {
        refill(nowMs);
        if (m_left < 1) {
            return false;
        }
        m_left -= 1;
        return true;
    }
    [[nodiscard]] bool overspent() const { return m_left < 0; }
    //! Until it is no longer overspent.
    [[nodiscard]] std::int64_t debtMs() const
    {
        return overspent() ? static_cast<std::int64_t>(-m_left / m_perSecond * 1e3) + 1 : 0;
    }

private:
    void refill(std::int64_t nowMs)
    {
        const double seconds = static_cast<double>(nowMs - m_atMs) / 1e3;
        m_left = std::min(m_burst, m_left + m_perSecond * seconds);
        m_atMs = nowMs;
    }

    double m_perSecond;
    double m_burst;
    double m_left;
    std::int64_t m_atMs;
};

}
