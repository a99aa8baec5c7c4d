// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes evenings that get somewhere: mostly the straight way from call to score to prize, now
// and then whatever else can happen.
#pragma once

#include "tests/link/script.h"

namespace show {

class Playwright
{
public:
    Playwright(messages::Random &random, const contest::Contest &contest)
        : m_random(random),
          m_contest(contest)
    {
    }

    //! It may be refused; ask again then.
    [[nodiscard]] messages::Step next();

private:
    [[nodiscard]] std::optional<contest::Order> straight(messages::Step &step);
    [[nodiscard]] std::optional<contest::Order> marking(
        messages::Step &step, const contest::TurnId &turn);
    [[nodiscard]] std::optional<contest::Order> unshownScore();
    [[nodiscard]] contest::Order take(contest::Scene scene, const contest::TurnId &turn) const;

    messages::Random &m_random;
    const contest::Contest &m_contest;
};

//! At most `length` steps, all of them accepted; ends when the round is closed.
[[nodiscard]] std::vector<messages::Step> writeEvening(
    messages::Random &random, const contest::Rulebook &book, std::size_t length);

}
