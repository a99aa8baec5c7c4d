// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws that an independent program can repeat from the seed (docs/rules.md, "Bốc thăm").
#pragma once

#include "contest/id.h"

#include <cstdint>
#include <vector>

namespace contest {

//! PCG32 (XSH RR 64/32), stream 54; named in the record so that it can be replaced one day.
class Pcg32
{
public:
    explicit Pcg32(std::uint64_t seed);
    std::uint32_t next();
    //! Uniform in 0..bound-1 by rejection; bound >= 1.
    std::uint32_t below(std::uint32_t bound);

private:
    std::uint64_t m_state = 0;
};

inline constexpr const char *DrawGenerator = "pcg32-rejection-fisher-yates-1";

//! Fisher-Yates from the last element down, element i swapped with below(i + 1).
[[nodiscard]] std::vector<TeamId> drawOrder(std::vector<TeamId> teams, std::uint64_t seed);

}
