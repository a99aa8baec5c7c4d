// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The prize units that wait in a row while teams come up place by place.
#pragma once

#include <cstddef>
#include <vector>

namespace contest {

class PrizeLine
{
public:
    //! `quantities`: units of each level, best first. `sharingConsumes`: a shared prize uses up
    //! the units of all places that it spans, else only those of its own level (RULES 7.8).
    PrizeLine(std::vector<int> quantities, bool sharingConsumes);

    //! Whether the next `count` teams would not all get the same.
    [[nodiscard]] bool parts(std::size_t count) const;
    //! One unit each.
    void give(std::size_t count);
    //! All of them get the next level.
    void share(std::size_t count);

    [[nodiscard]] bool empty() const;
    [[nodiscard]] std::size_t level() const { return m_level; } //!< of the next unit
    [[nodiscard]] std::size_t left() const; //!< units of that level still there

private:
    std::vector<int> m_quantities;
    bool m_sharingConsumes;
    std::size_t m_level = 0;
    std::size_t m_taken = 0; //!< of that level
};

}
