// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The prize units that wait in a row while teams come up place by place.
#include "contest/prize_line.h"

#include <algorithm>

namespace contest {

PrizeLine::PrizeLine(std::vector<int> quantities, bool sharingConsumes)
    : m_quantities(std::move(quantities)),
      m_sharingConsumes(sharingConsumes)
{
}

bool PrizeLine::empty() const
{
    return m_level == m_quantities.size();
}

std::size_t PrizeLine::left() const
{
    return empty() ? 0 : static_cast<std::size_t>(m_quantities[m_level]) - m_taken;
}

bool PrizeLine::parts(std::size_t count) const
{
    return !empty() && left() < count;
}

void PrizeLine::give(std::size_t count)
{
    while (count > 0 && !empty()) {
        const std::size_t here = std::min(count, left());
        count -= here;
        m_taken += here;
        if (left() == 0) {
            ++m_level;
            m_taken = 0;
        }
    }
}

void PrizeLine::share(std::size_t count)
{
    give(m_sharingConsumes ? count : std::min(count, left()));
}

}
