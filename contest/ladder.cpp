// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The climb from equal scores to places.
#include "contest/ladder.h"

#include "contest/overloaded.h"

#include <algorithm>

namespace contest {

namespace {

using Group = std::vector<TeamId>;

class Climb
{
public:
    explicit Climb(const Ladder &ladder) : m_ladder(ladder), m_rungs(ladder.rungs)
    {
        const bool chairRules = std::any_of(m_rungs.begin(), m_rungs.end(),
            [](const TieRung &rung) { return std::holds_alternative<ByChairRuling>(rung); });
        if (!chairRules) { // what the rules leave open stays open until a recorded ruling
            m_rungs.emplace_back(ByChairRuling{});
        }
    }

    Ranking run()
    {
        part(m_ladder.teams, ByScore{}, m_ladder.score, 0);
        return std::move(m_ranking);
    }

private:
    int start() const { return static_cast<int>(m_ranking.places.size()); }

    bool decidesSomething(const Group &group) const
    {
        const int end = start() + static_cast<int>(group.size());
        return std::any_of(m_ladder.cuts.begin(), m_ladder.cuts.end(),
            [this, end](int cut) { return start() < cut && cut < end; });
    }

    //! Splits a group by a value, best first, and sends each part up from `next`.
    template<class Value>
    void part(const Group &group, const Parting &parting, Value value, std::size_t next)
    {
        Group sorted = group;
        std::stable_sort(sorted.begin(), sorted.end(),
            [&value](const TeamId &a, const TeamId &b) { return value(a) > value(b); });
        for (auto first = sorted.begin(); first != sorted.end();) {
            const auto last = std::find_if(first, sorted.end(),
                [&](const TeamId &team) { return value(team) != value(*first); });
            if (first != sorted.begin()) {
                m_parting = parting;
            }
            settle(Group(first, last), next);
            first = last;
        }
    }

    void settle(const Group &group, std::size_t next)
    {
        if (group.size() == 1 || next == m_rungs.size()) {
            place(group);
            return;
        }
        const TieRung rung = m_rungs[next];
        std::visit(
            Overloaded{
                [&](const BySegmentScore &by) {
                    part(
                        group, by,
                        [&](const TeamId &team) { return m_ladder.segmentScore(by.segment, team); },
                        next + 1);
                },
                [&](const ByOverallTotal &by) { part(group, by, m_ladder.total, next + 1); },
                [&](const ByExtraQuestion &by) { settleByQuestion(group, by, next); },
                [&](const ByChairRuling &by) { settleByRuling(group, by, next); },
                [&](const BySharing &) { place(group); },
                [&](const auto &) { settle(group, next + 1); },
            },
            rung);
    }

    void settleByQuestion(const Group &group, const ByExtraQuestion &by, std::size_t next)
    {
        // An extra question is put for the main ranking only.
        if (m_ladder.about || !asksPeople(group)) {
            settle(group, next + 1);
            return;
        }
        if (const ExtraQuestionHeld *held = extraQuestionOf(*m_ladder.round, group)) {
            part(
                group, by, [held](const TeamId &team) { return held->right.at(team); }, next + 1);
        } else if (rulingOf(*m_ladder.round, m_ladder.about, group)) {
            settle(group, next + 1); // the chair ruled without an extra question
        } else {
            leaveOpen(group, by);
        }
    }

    void settleByRuling(const Group &group, const ByChairRuling &by, std::size_t next)
    {
        if (!asksPeople(group)) {
            settle(group, next + 1);
            return;
        }
        const TieRuled *ruled = rulingOf(*m_ladder.round, m_ladder.about, group);
        if (!ruled) {
            leaveOpen(group, by);
            return;
        }
        part(
            group, by,
            [ruled](const TeamId &team) {
                return ruled->order.end()
                    - std::find(ruled->order.begin(), ruled->order.end(), team);
            },
            next + 1);
    }

    bool asksPeople(const Group &group) const
    {
        return m_ladder.complete && decidesSomething(group);
    }

    void leaveOpen(const Group &group, const TieRung &needs)
    {
        OpenTie open{m_ladder.about, group, {}, needs};
        const int end = start() + static_cast<int>(group.size());
        const int lastCut = *std::max_element(m_ladder.cuts.begin(), m_ladder.cuts.end());
        for (int position = start() + 1; position <= end; ++position) {
            if (!m_ladder.about || position <= lastCut) {
                open.places.push_back(position);
            }
        }
        m_ranking.open.push_back(std::move(open));
        place(group);
    }

    void place(const Group &group)
    {
        const int shared = start() + 1;
        for (const TeamId &team : group) {
            m_ranking.places.push_back({shared, team, m_parting});
            m_parting.reset();
        }
    }

    const Ladder &m_ladder;
    std::vector<TieRung> m_rungs;
    std::optional<Parting> m_parting; // of the next team that is placed
    Ranking m_ranking;
};

}

Ranking climb(const Ladder &ladder)
{
    return Climb(ladder).run();
}

const ExtraQuestionHeld *extraQuestionOf(const RoundState &round, const std::vector<TeamId> &teams)
{
    for (const ExtraQuestionHeld &held : round.extraQuestions) {
        const bool all = std::all_of(teams.begin(), teams.end(),
            [&held](const TeamId &team) { return held.right.contains(team); });
        if (all && held.right.size() == teams.size()) {
            return &held;
        }
    }
    return nullptr;
}

const TieRuled *rulingOf(const RoundState &round, const std::optional<SegmentId> &about,
    const std::vector<TeamId> &teams)
{
    for (const TieRuled &ruling : round.rulings) {
        if (ruling.about == about
            && std::is_permutation(
                ruling.order.begin(), ruling.order.end(), teams.begin(), teams.end())) {
            return &ruling;
        }
    }
    return nullptr;
}

}
