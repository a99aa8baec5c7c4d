// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A round's order, who leaves it, what people decide about it, its prizes and its close.
#include "contest/fold_round.h"

#include <algorithm>

namespace contest {

namespace {

bool sameTeams(const std::vector<TeamId> &a, const std::vector<TeamId> &b)
{
    return std::is_permutation(a.begin(), a.end(), b.begin(), b.end());
}

bool sameTeams(const std::map<TeamId, int> &a, const std::map<TeamId, int> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const auto &one, const auto &other) { return one.first == other.first; });
}

//! What people decided last about the same teams is what holds.
template<class Entry, class IsSame>
void replace(std::vector<Entry> &entries, const Entry &entry, IsSame isSame)
{
    std::erase_if(entries, isSame);
    entries.push_back(entry);
}

//! A draw that another one replaces stands in the minutes all the same.
void keepReplaced(RoundState &state, const std::string &reason)
{
    if (!state.runningOrder.empty()) {
        state.replacedDraws.push_back(
            {state.runningOrder, state.drawSeed, state.witnesses, reason});
    }
}

}

void fold(RoundState &state, const RunningOrderDrawn &fact)
{
    keepReplaced(state, fact.reason);
    state.runningOrder = fact.order;
    state.playingOrder.clear();
    state.drawSeed = fact.seed;
    state.witnesses.clear();
}

void fold(RoundState &state, const RunningOrderEntered &fact)
{
    keepReplaced(state, fact.reason);
    state.runningOrder = fact.order;
    state.playingOrder.clear();
    state.drawSeed.reset();
    state.witnesses = fact.witnesses;
}

void fold(RoundState &state, const TeamLeft &fact)
{
    state.left[fact.team] = {fact.departure, fact.from, fact.reason};
}

void fold(RoundState &state, const ExtraQuestionHeld &fact)
{
    replace(state.extraQuestions, fact,
        [&fact](const ExtraQuestionHeld &earlier) { return sameTeams(earlier.right, fact.right); });
}

void fold(RoundState &state, const TieRuled &fact)
{
    replace(state.rulings, fact, [&fact](const TieRuled &earlier) {
        return earlier.about == fact.about && sameTeams(earlier.order, fact.order);
    });
}

void fold(RoundState &state, const JudgesVoted &fact)
{
    replace(state.votes, fact, [&fact](const JudgesVoted &earlier) {
        return earlier.about == fact.about && sameTeams(earlier.votes, fact.votes);
    });
}

void fold(RoundState &state, const LotDrawn &fact)
{
    replace(state.lots, fact, [&fact](const LotDrawn &earlier) {
        return earlier.about == fact.about && sameTeams(earlier.order, fact.order);
    });
}

void fold(RoundState &state, const BonusGiven &fact)
{
    state.bonuses[fact.team][fact.bonus] = fact.points;
}

void fold(RoundState &state, const AudienceVoted &fact)
{
    state.audience[fact.prize] = fact;
}

void fold(RoundState &state, const JuryChose &fact)
{
    state.choices[fact.prize] = fact;
}

void fold(RoundState &state, const AdvanceRuled &fact)
{
    replace(state.advanceRulings, fact,
        [&fact](const AdvanceRuled &earlier) { return sameTeams(earlier.order, fact.order); });
}

void fold(RoundState &state, const PrizesDecided &fact)
{
    state.decision = fact;
}

void fold(RoundState &state, const RoundClosed &fact)
{
    state.closed = fact;
}

}
