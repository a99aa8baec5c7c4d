// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A hand that orders sensible and senseless things, for random evenings.
#pragma once

#include "tests/contest/evening.h"

#include <iterator>
#include <random>

namespace contest {

class Hand
{
public:
    Hand(Evening &evening, std::uint64_t seed) : m_evening(evening), m_random(seed) {}

    Order next();
    Actor actor(const Order &order);
    std::uint64_t below(std::uint64_t bound) { return m_random() % bound; }

private:
    template<class Things>
    auto oneOf(const Things &things)
    {
        return *std::next(things.begin(), static_cast<std::ptrdiff_t>(below(things.size())));
    }
    const Contest &contest() const { return m_evening.contest; }
    RoundId round() { return oneOf(contest().rulebook->rounds).id; }
    JudgeId judge() { return {"gk" + std::to_string(1 + below(7))}; }
    SegmentId segment() { return oneOf(contest().rulebook->segments).id; }
    TeamId team() { return oneOf(contest().rulebook->teams).id; }
    TurnId turn();
    std::string reason() { return below(10) == 0 ? "" : "lý do"; }
    Marks marks(const SegmentId &segmentId);
    SubmitSheet sheet(const TurnId &id, const JudgeId &by);

    //! What a good operator would do next in the first round that is not closed.
    Order sensible();
    Order sensibleIn(const RoundId &id);
    Order sensibleFor(const TurnId &id, const TurnState *state);
    Order settling(const RoundId &id, const OpenTie &tie);

    Order anything();
    Order cue(const TurnId &id);

    Evening &m_evening;
    std::mt19937_64 m_random;
};

}
