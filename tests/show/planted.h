// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Leaks on purpose: what a seat would have heard from a desk that gives a secret away. They show
// that the comparison of evenings notices each.
#pragma once

#include "tests/show/timeline.h"
#include "tests/show/twins.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace show {

//! All that is secret up to a public event, as numbers that differ when it differs.
class Secrets
{
public:
    explicit Secrets(const Moves &moves);
    //! Of everything that was said up to the event.
    [[nodiscard]] std::uint64_t digest(int event) const;
    //! How many secret moves there were.
    [[nodiscard]] int count(int event) const;
    //! Events right after which a secret move came.
    [[nodiscard]] const std::vector<int> &events() const { return m_events; }

private:
    struct Known
    {
        std::uint64_t digest = 14695981039346656037u;
        int count = 0;
    };
    std::map<int, Known> m_upTo;
    std::vector<int> m_events;
};

struct PlantedLeak
{
    const char *name;
    std::function<Timeline(Timeline, const Secrets &)> heard;
    //! What the comparison must call it.
    Difference difference;
};

[[nodiscard]] const std::vector<PlantedLeak> &plantedLeaks();

}
