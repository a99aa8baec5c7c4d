// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a ranking goes by before any rung, and how people say such a figure.
#pragma once

#include "contest/results.h"
#include "contest/words.h"

#include <functional>

namespace contest {

class Measure
{
public:
    //! The total of the round.
    explicit Measure(const Rulebook &rulebook);
    //! A side prize's figure; `votes` are the hall's.
    Measure(const Contest &contest, const SideSource &source, std::map<TeamId, int> votes);

    [[nodiscard]] Fraction operator()(const TeamResult &result) const { return m_value(result); }

    //! "88,50 điểm", "120 phiếu bình chọn", "thành viên trẻ nhất sinh năm 2006"
    [[nodiscard]] Words own(const TeamResult &result) const;
    //! "; hơn Bình Trị 1,50 điểm"; `name` is the other team's.
    [[nodiscard]] Words against(
        const TeamResult &result, const TeamResult &other, const std::string &name) const;
    //! "bằng 87,00 điểm với Bình Trị"; `parts` stand behind the figure.
    [[nodiscard]] Words equal(const TeamResult &result, const TeamResult &other,
        const std::string &name, const Words &parts) const;
    //! " (gồm 2,00 điểm thưởng)": what a total has besides the turns.
    [[nodiscard]] Words parts(const TeamResult &result) const;

private:
    [[nodiscard]] std::string figure(const Fraction &value) const;
    [[nodiscard]] Words unlikeShown(
        const Fraction &own, const Fraction &theirs, const Fraction &margin) const;

    const Rulebook &m_rulebook;
    std::function<Fraction(const TeamResult &)> m_value;
    Words m_unit; //!< " điểm", " phiếu bình chọn"
    Words m_where; //!< " ở Phần thi Tiểu phẩm"
    int m_places = 0;
    bool m_isYear = false;
    bool m_isTotal = false;
};

//! The latest year of birth among a team's main members; 0: none is known.
[[nodiscard]] int youngestBorn(const std::vector<Member> &roster);
//! "tiêu chí Chủ đề (Phần thi Tiểu phẩm)"
[[nodiscard]] Words criterionWords(
    const Rulebook &rulebook, const SegmentId &segment, const CriterionId &criterion);

}
