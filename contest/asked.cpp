// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people have decided about exactly one group of equal teams.
#include "contest/asked.h"

#include <algorithm>

namespace contest {

namespace {

template<class Entry>
const Entry *entryAbout(const std::vector<Entry> &entries, const std::optional<SubjectId> &about,
    const std::vector<TeamId> &teams)
{
    for (const Entry &entry : entries) {
        if (entry.about == about
            && std::is_permutation(
                entry.order.begin(), entry.order.end(), teams.begin(), teams.end())) {
            return &entry;
        }
    }
    return nullptr;
}

bool countsExactly(const std::map<TeamId, int> &counts, const std::vector<TeamId> &teams)
{
    return counts.size() == teams.size()
        && std::all_of(teams.begin(), teams.end(),
            [&counts](const TeamId &team) { return counts.contains(team); });
}

}

const ExtraQuestionHeld *extraQuestionOf(const RoundState &round, const std::vector<TeamId> &teams)
{
    const auto held = std::find_if(round.extraQuestions.begin(), round.extraQuestions.end(),
        [&teams](const ExtraQuestionHeld &each) { return countsExactly(each.right, teams); });
    return held == round.extraQuestions.end() ? nullptr : &*held;
}

const JudgesVoted *voteOf(const RoundState &round, const std::optional<SubjectId> &about,
    const std::vector<TeamId> &teams)
{
    const auto voted
        = std::find_if(round.votes.begin(), round.votes.end(), [&](const JudgesVoted &each) {
              return each.about == about && countsExactly(each.votes, teams);
          });
    return voted == round.votes.end() ? nullptr : &*voted;
}

const LotDrawn *lotOf(const RoundState &round, const std::optional<SubjectId> &about,
    const std::vector<TeamId> &teams)
{
    return entryAbout(round.lots, about, teams);
}

const TieRuled *rulingOf(const RoundState &round, const std::optional<SubjectId> &about,
    const std::vector<TeamId> &teams)
{
    return entryAbout(round.rulings, about, teams);
}

}
