// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The climb from equal scores to places.
#include "contest/ladder.h"

#include "contest/asked.h"
#include "contest/overloaded.h"

#include <algorithm>

namespace contest {

namespace {

using Group = std::vector<const TeamResult *>;

template<class Rung>
bool hasRung(const std::vector<TieRung> &rungs, std::size_t from = 0)
{
    return std::any_of(rungs.begin() + static_cast<std::ptrdiff_t>(from), rungs.end(),
        [](const TieRung &rung) { return std::holds_alternative<Rung>(rung); });
}

std::vector<TeamId> namesOf(const Group &group)
{
    std::vector<TeamId> names;
    for (const TeamResult *result : group) {
        names.push_back(result->team);
    }
    return names;
}

class Climb
{
public:
    explicit Climb(const Ladder &ladder)
        : m_ladder(ladder),
          m_rungs(ladder.rungs),
          m_prizes(ladder.prizes)
    {
        // What the rules leave open stays open until a recorded ruling.
        if (!hasRung<ByChairRuling>(m_rungs) && !hasRung<ByLot>(m_rungs)
            && !hasRung<BySharing>(m_rungs)) {
            m_rungs.emplace_back(ByChairRuling{});
        }
    }

    Ranking run()
    {
        m_ranking.places.reserve(m_ladder.teams.size());
        partByFigure(m_ladder.teams, Parting{ByScore{}, {}}, m_ladder.score, 0);
        return std::move(m_ranking);
    }

private:
    std::size_t start() const { return m_ranking.places.size(); }

    bool spansAdvanceLine(const Group &group) const
    {
        const auto first = static_cast<int>(start());
        const int end = first + static_cast<int>(group.size());
        return std::any_of(m_ladder.advanceCuts.begin(), m_ladder.advanceCuts.end(),
            [first, end](int cut) { return first < cut && cut < end; });
    }
    //! People are asked only once nothing can change any more.
    bool asksPeople(const Group &group) const
    {
        return m_ladder.results.complete
            && (m_prizes.parts(group.size()) || spansAdvanceLine(group));
    }

    //! An extra question is put for the main ranking only.
    bool isOutOfPlace(const TieRung &rung) const
    {
        return m_ladder.about && std::holds_alternative<ByExtraQuestion>(rung);
    }

    //! Splits a group by a value, greatest first, and sends each part up from `next`.
    template<class Value>
    void part(const Group &group, const Parting &parting, Value value, std::size_t next)
    {
        using Figure = decltype(value(*group.front()));
        std::vector<std::pair<Figure, const TeamResult *>> sorted;
        sorted.reserve(group.size());
        for (const TeamResult *result : group) {
            sorted.emplace_back(value(*result), result);
        }
        std::stable_sort(sorted.begin(), sorted.end(),
            [](const auto &a, const auto &b) { return a.first > b.first; });
        for (std::size_t first = 0; first < sorted.size();) {
            Group equal;
            std::size_t last = first;
            while (last < sorted.size() && sorted[last].first == sorted[first].first) {
                equal.push_back(sorted[last++].second);
            }
            if (first > 0) {
                m_parting = parting;
            }
            settle(equal, next);
            first = last;
        }
    }

    template<class Value>
    void partByFigure(const Group &group, const Parting &parting, Value value, std::size_t next)
    {
        part(
            group, parting,
            [&](const TeamResult &result) { return m_ladder.results.compared(value(result)); },
            next);
    }

    void partByOrder(const Group &group, const Parting &parting, const std::vector<TeamId> &order,
        std::size_t next)
    {
        part(
            group, parting,
            [&order](const TeamResult &result) {
                return order.end() - std::find(order.begin(), order.end(), result.team);
            },
            next);
    }

    void partByCount(const Group &group, const Parting &parting,
        const std::map<TeamId, int> &counts, std::size_t next)
    {
        part(
            group, parting, [&counts](const TeamResult &result) { return counts.at(result.team); },
            next);
    }

    void settle(const Group &group, std::size_t next)
    {
        if (group.size() == 1 || next == m_rungs.size()) {
            place(group);
            return;
        }
        const TieRung &rung = m_rungs[next];
        if (rungValue(m_ladder.contest, rung, *group.front())) {
            const bool fewer = fewerFirst(rung);
            partByFigure(
                group, Parting{rung, {}},
                [&](const TeamResult &result) {
                    const Fraction value = *rungValue(m_ladder.contest, rung, result);
                    return fewer ? Fraction() - value : value;
                },
                next + 1);
        } else if (asksPeople(group) && !isOutOfPlace(rung)) {
            settleByPeople(group, rung, next);
        } else {
            settle(group, next + 1);
        }
    }

    void settleByPeople(const Group &group, const TieRung &rung, std::size_t next)
    {
        const std::vector<TeamId> teams = namesOf(group);
        const Parting parting{rung, teams};
        const RoundState &round = m_ladder.round;
        const std::optional<SubjectId> &about = m_ladder.about;
        const auto unlessSettledFurtherUp = [&] {
            if (settledFurtherUp(teams, next + 1)) {
                settle(group, next + 1);
            } else {
                leaveOpen(group, rung);
            }
        };
        const auto byCounts = [&](const std::map<TeamId, int> *counts) {
            counts ? partByCount(group, parting, *counts, next + 1) : unlessSettledFurtherUp();
        };
        const auto byOrder = [&](const std::vector<TeamId> *order) {
            order ? partByOrder(group, parting, *order, next + 1) : unlessSettledFurtherUp();
        };
        std::visit(Overloaded{
                       [&](const ByExtraQuestion &) {
                           const ExtraQuestionHeld *held = extraQuestionOf(round, teams);
                           byCounts(held ? &held->right : nullptr);
                       },
                       [&](const ByJudgesVote &) {
                           const JudgesVoted *voted = voteOf(round, about, teams);
                           byCounts(voted ? &voted->votes : nullptr);
                       },
                       [&](const ByChairRuling &) {
                           const TieRuled *ruled = rulingOf(round, about, teams);
                           byOrder(ruled ? &ruled->order : nullptr);
                       },
                       [&](const ByLot &) {
                           const LotDrawn *drawn = lotOf(round, about, teams);
                           byOrder(drawn ? &drawn->order : nullptr);
                       },
                       [&](const BySharing &) { settleBySharing(group, teams, next); },
                       [](const auto &) {}, // computed, never asked
                   },
            rung);
    }

    //! The chair may rule, and a lot may be drawn, before the rungs in between have been tried.
    bool settledFurtherUp(const std::vector<TeamId> &teams, std::size_t from) const
    {
        return (hasRung<ByChairRuling>(m_rungs, from)
                   && rulingOf(m_ladder.round, m_ladder.about, teams))
            || (hasRung<ByLot>(m_rungs, from) && lotOf(m_ladder.round, m_ladder.about, teams));
    }

    //! A prize can be shared; a place in the next round cannot, so there the chair rules.
    void settleBySharing(const Group &group, const std::vector<TeamId> &teams, std::size_t next)
    {
        if (!spansAdvanceLine(group)) {
            placeShared(group);
            return;
        }
        if (const TieRuled *ruled = rulingOf(m_ladder.round, m_ladder.about, teams)) {
            partByOrder(group, Parting{TieRung(ByChairRuling{}), teams}, ruled->order, next + 1);
        } else {
            leaveOpen(group, ByChairRuling{});
        }
    }

    void leaveOpen(const Group &group, const TieRung &needs)
    {
        OpenTie open{m_ladder.about, namesOf(group), {}, needs};
        const auto end = static_cast<int>(start() + group.size());
        for (int position = static_cast<int>(start()) + 1; position <= end; ++position) {
            if (m_ladder.lastPlace == 0 || position <= m_ladder.lastPlace) {
                open.places.push_back(position);
            }
        }
        m_ranking.open.push_back(std::move(open));
        place(group);
    }

    void placeShared(const Group &group)
    {
        m_ranking.shared.push_back({start(), group.size(), m_prizes.level()});
        m_prizes.share(group.size());
        addRows(group);
    }

    void place(const Group &group)
    {
        m_prizes.give(group.size());
        addRows(group);
    }

    void addRows(const Group &group)
    {
        const auto shared = static_cast<int>(start()) + 1;
        for (const TeamResult *result : group) {
            m_ranking.places.push_back({shared, result, std::move(m_parting)});
            m_parting.reset();
        }
    }

    const Ladder &m_ladder;
    std::vector<TieRung> m_rungs;
    PrizeLine m_prizes;
    std::optional<Parting> m_parting; // of the next team that is placed
    Ranking m_ranking;
};

}

Ranking climb(const Ladder &ladder)
{
    return Climb(ladder).run();
}

}
