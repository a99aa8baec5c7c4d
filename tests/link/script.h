// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random evenings for tests of views: written as steps, played with a builder of views beside.
#pragma once

#include "contest/touched.h"
#include "link/messages/views/views.h"
#include "tests/contest/evening.h"

#include <random>

namespace messages {

//! Someone gives an order, or types on a tablet.
struct Step
{
    contest::Order order;
    contest::Actor actor;
    std::optional<std::pair<contest::TurnId, contest::JudgeId>> drafted; //!< then no order
    DraftOnTablet draft;
    std::int64_t waitMs = 0; //!< before it
};

using Random = std::mt19937;

//! Bình Sơn with one cluster of four teams, so that an evening reaches its prizes soon.
[[nodiscard]] contest::Rulebook smallShow(contest::RankingReveal reveal);

[[nodiscard]] contest::Marks randomMarks(Random &random, const contest::Segment &segment);

class Play
{
public:
    explicit Play(const contest::Rulebook &book);

    //! False: it was refused, and nothing changed.
    bool perform(const Step &step);
    //! What the audience is sent now, as text.
    [[nodiscard]] std::string heard(const Audience &audience);

    contest::Evening evening;
    Backstage backstage;
    ViewBuilder builder;
};

//! A plausible next step; it may be one that will be refused.
[[nodiscard]] Step nextStep(Random &random, const contest::Contest &contest);

//! At most `length` steps, all of them accepted; ends when the round is closed.
[[nodiscard]] std::vector<Step> writeScript(
    Random &random, const contest::Rulebook &book, std::size_t length);

}
