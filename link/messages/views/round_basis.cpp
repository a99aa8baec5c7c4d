// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking and comparing what a round's views are made of.
#include "link/messages/views/round_basis.h"

#include "contest/entrants.h"

namespace messages {

using namespace contest;

namespace {

//! The turns of one round lie together, because their ids begin with it.
auto firstTurn(const Contest &contest, const RoundId &round)
{
    return contest.turns.lower_bound(TurnId{round, {}, {}});
}

}

RoundBasis::RoundBasis(const Contest &contest, const RoundId &round)
    : m_round(round),
      m_state(contest.round(round)),
      m_teams(contest.teamsOf(round)),
      m_candidates(placedInSources(contest, *contest.rulebook->round(round)))
{
    for (auto turn = firstTurn(contest, round);
         turn != contest.turns.end() && turn->first.round == round; ++turn) {
        if (turn->second.approved) {
            m_settled.insert(*turn);
        } else {
            m_pending.emplace(turn->first, turn->second.called);
        }
    }
}

bool RoundBasis::stillHolds(const Contest &contest) const
{
    std::size_t settled = 0;
    std::size_t pending = 0;
    for (auto turn = firstTurn(contest, m_round);
         turn != contest.turns.end() && turn->first.round == m_round; ++turn) {
        if (turn->second.approved) {
            const auto known = m_settled.find(turn->first);
            if (known == m_settled.end() || known->second != turn->second) {
                return false;
            }
            ++settled;
        } else {
            const auto known = m_pending.find(turn->first);
            if (known == m_pending.end() || known->second != turn->second.called) {
                return false;
            }
            ++pending;
        }
    }
    return settled == m_settled.size() && pending == m_pending.size()
        && contest.round(m_round) == m_state && contest.teamsOf(m_round) == m_teams
        && placedInSources(contest, *contest.rulebook->round(m_round)) == m_candidates;
}

}
