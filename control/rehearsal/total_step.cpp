// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks whose weighted total falls on the step that a segment asks of totals.
#include "control/rehearsal/total_step.h"

#include <set>

namespace rehearsal {

namespace {

using contest::Criterion;
using contest::Points;

//! All marks of a criterion, the nearest to `wanted` first.
std::vector<Points> nearest(const Criterion &criterion, Points wanted)
{
    std::vector<Points> all;
    const Points step = criterion.step;
    for (std::int64_t away = 0;; ++away) {
        const Points below = wanted - step * away;
        const Points above = wanted + step * away;
        if (below < criterion.min && above > criterion.max) {
            return all;
        }
        if (below >= criterion.min) {
            all.push_back(below);
        }
        if (away > 0 && above <= criterion.max) {
            all.push_back(above);
        }
    }
}

class Search
{
public:
    Search(const std::vector<Criterion> &criteria, contest::Marks &marks, Points step)
        : m_criteria(criteria),
          m_marks(marks),
          m_step(step)
    {
    }

    //! Whether the criteria from `at` on can make up for this remainder; sets their marks.
    bool settle(std::size_t at, std::int64_t remainder)
    {
        if (at == m_criteria.size()) {
            return remainder == 0;
        }
        if (m_hopeless.count({at, remainder}) > 0) {
            return false;
        }
        const Criterion &criterion = m_criteria[at];
        for (const Points mark : nearest(criterion, m_marks.at(criterion.id))) {
            const std::int64_t total = remainder + (mark * criterion.weight).thousandths;
            if (settle(at + 1, total % m_step.thousandths)) {
                m_marks[criterion.id] = mark;
                return true;
            }
        }
        m_hopeless.insert({at, remainder});
        return false;
    }

private:
    const std::vector<Criterion> &m_criteria;
    contest::Marks &m_marks;
    Points m_step;
    std::set<std::pair<std::size_t, std::int64_t>> m_hopeless;
};

}

contest::Marks onTotalStep(
    const std::vector<Criterion> &criteria, contest::Marks marks, Points step)
{
    Search(criteria, marks, step).settle(0, 0);
    return marks;
}

}
