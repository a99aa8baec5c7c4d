// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who gets which unit of a row of prizes, shared prizes included (RULES 7.8).
#include "contest/allotment.h"

#include <algorithm>
#include <set>

namespace contest {

namespace {

class Giving
{
public:
    explicit Giving(const Allotment &allotment)
        : m_allotment(allotment),
          m_line(quantities(allotment.levels), allotment.prizes.sharedConsumes)
    {
        for (const PrizeLevel &level : allotment.levels) {
            std::vector<ProposedPrize> &units = m_units.emplace_back();
            for (int unit = 0; unit < level.quantity; ++unit) {
                units.push_back({level.kind, level.name, unit, level.amount, std::nullopt,
                    {"không còn đội để trao", "no team left for it"}});
            }
        }
        for (const OpenTie &tie : allotment.ranking.open) {
            m_waiting.insert(tie.teams.begin(), tie.teams.end());
        }
    }

    std::vector<ProposedPrize> run()
    {
        const std::size_t rows = m_allotment.ranking.places.size();
        for (std::size_t row = 0; row < rows && !m_line.empty();) {
            const SharedPrize *shared = sharedFrom(row);
            if (shared) {
                share(*shared);
                row += shared->count;
            } else {
                give(row++, unit(m_line.level(), taken()));
                m_line.give(1);
            }
        }
        std::vector<ProposedPrize> all;
        for (std::vector<ProposedPrize> &units : m_units) {
            std::move(units.begin(), units.end(), std::back_inserter(all));
        }
        return all;
    }

private:
    static std::vector<int> quantities(const std::vector<PrizeLevel> &levels)
    {
        std::vector<int> all;
        for (const PrizeLevel &level : levels) {
            all.push_back(level.quantity);
        }
        return all;
    }

    const SharedPrize *sharedFrom(std::size_t row) const
    {
        const auto &shared = m_allotment.ranking.shared;
        const auto found = std::find_if(shared.begin(), shared.end(),
            [row](const SharedPrize &each) { return each.first == row; });
        return found == shared.end() ? nullptr : &*found;
    }
    //! The next unit's number in its level.
    std::size_t taken() const { return m_units[m_line.level()].size() - m_line.left(); }
    ProposedPrize &unit(std::size_t level, std::size_t index) { return m_units[level][index]; }

    void give(std::size_t row, ProposedPrize &unit)
    {
        const TeamId &team = m_allotment.ranking.places[row].team();
        if (m_waiting.contains(team)) {
            unit.reason = {"chờ phân định các đội bằng điểm", "waiting for a tie to be parted"};
            return;
        }
        unit.team = team;
        unit.reason = m_allotment.reason(row);
    }

    void share(const SharedPrize &shared)
    {
        const std::size_t level = m_line.level();
        const PrizeLevel &prize = m_allotment.levels[level];
        const std::size_t first = taken();
        const Money each = m_allotment.prizes.splitsShared ? part(shared.count) : prize.amount;
        if (m_allotment.prizes.sharedConsumes) {
            useUp(shared.count);
        }
        for (std::size_t i = 0; i < shared.count; ++i) {
            if (first + i == m_units[level].size()) {
                m_units[level].push_back({prize.kind, prize.name, static_cast<int>(first + i),
                    prize.amount, std::nullopt, {}});
            }
            unit(level, first + i).amount = each;
            give(shared.first + i, unit(level, first + i));
        }
        m_line.share(shared.count);
    }

    //! The amounts of the units that a shared prize takes, divided evenly; whole đồng.
    Money part(std::size_t count) const
    {
        if (count == 0) {
            return {};
        }
        PrizeLine line = m_line;
        const std::size_t units
            = m_allotment.prizes.sharedConsumes ? count : std::min(count, line.left());
        Money sum;
        for (std::size_t i = 0; i < units && !line.empty(); ++i) {
            sum += m_allotment.levels[line.level()].amount;
            line.give(1);
        }
        return {sum.dong / static_cast<std::int64_t>(count)};
    }

    //! The lower levels' units of the places that the shared prize spans have no team.
    void useUp(std::size_t count)
    {
        PrizeLine line = m_line;
        const std::size_t own = line.level();
        const std::string &name = m_allotment.levels[own].name;
        for (std::size_t i = 0; i < count && !line.empty(); ++i) {
            if (line.level() != own) {
                const std::size_t index = m_units[line.level()].size() - line.left();
                unit(line.level(), index).reason
                    = {"gộp vào đồng giải " + name, "used up by the shared prize " + name};
            }
            line.give(1);
        }
    }

    const Allotment &m_allotment;
    PrizeLine m_line;
    std::vector<std::vector<ProposedPrize>> m_units; // by level
    std::set<TeamId> m_waiting; // of an open tie
};

}

std::vector<ProposedPrize> Allotment::units() const
{
    return Giving(*this).run();
}

}
