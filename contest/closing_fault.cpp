// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures of a closing that came from elsewhere, held against each other and the rulebook.
#include "contest/closing_fault.h"

#include "contest/main_ranking.h"
#include "contest/text.h"

#include <algorithm>
#include <numeric>

namespace contest {

namespace {

constexpr const char *Chair = "chair_ruling"; // the last word where the ladder gives none

//! Whether people part teams on this rung: computed rungs behind it are not always reached.
bool isForPeople(const TieRung &rung)
{
    return std::holds_alternative<ByExtraQuestion>(rung)
        || std::holds_alternative<ByJudgesVote>(rung) || std::holds_alternative<ByChairRuling>(rung)
        || std::holds_alternative<ByLot>(rung) || std::holds_alternative<BySharing>(rung);
}

std::vector<const ClosedRow *> placedRows(const RoundClosed &closing)
{
    std::vector<const ClosedRow *> placed;
    for (const ClosedRow &row : closing.standings) {
        if (row.place) {
            placed.push_back(&row);
        }
    }
    return placed;
}

class Closing
{
public:
    Closing(const Contest &contest, const RoundClosed &closing)
        : m_book(*contest.rulebook),
          m_round(*m_book.round(closing.round)),
          m_closing(closing),
          m_results(resultsOf(contest, closing.round)),
          m_played(m_book.segmentsOf(m_round)),
          m_placed(placedRows(closing)),
          m_cuts(advanceCuts(contest, m_round))
    {
    }

    std::optional<Words> fault()
    {
        for (m_at = 0; m_at < m_closing.standings.size(); ++m_at) {
            for (const auto check : {&Closing::listed, &Closing::segments, &Closing::total,
                     &Closing::place, &Closing::parted}) {
                if (auto words = (this->*check)()) {
                    return words;
                }
            }
        }
        auto words = advance();
        return words ? words : awards();
    }

private:
    const ClosedRow &row() const { return m_closing.standings[m_at]; }
    bool isShared() const { return m_at > 0 && row().place == m_closing.standings[m_at - 1].place; }
    std::string nameOf(const TeamId &team) const
    {
        const Team *found = m_book.team(team);
        return found ? found->shortName : team.text;
    }
    //! "hàng 2 (Bình Hải): …"
    Words atRow(const Words &words) const
    {
        const std::string where = std::to_string(m_at + 1) + " (" + nameOf(row().team) + "): ";
        return Words{"hàng " + where, "row " + where} + words;
    }
    //! Enough digits, unless two figures differ by less.
    static std::string figure(const Fraction &value)
    {
        return value == value.rounded(3) ? fractionText(value, 3) : exactText(value);
    }

    //! Every team of the round once.
    std::optional<Words> listed() const
    {
        const auto isRow = [this](const auto &other) { return other.team == row().team; };
        const auto &rows = m_closing.standings;
        if (std::none_of(m_results.teams.begin(), m_results.teams.end(), isRow)) {
            return atRow({"đội không thuộc vòng này", "the team is not in this round"});
        }
        if (std::count_if(rows.begin(), rows.end(), isRow) > 1) {
            return atRow({"đội có mặt hai lần", "the team stands twice"});
        }
        if (rows.size() != m_results.teams.size()) {
            return atRow({"bảng thiếu đội của vòng", "the table lacks teams of the round"});
        }
        return std::nullopt;
    }

    //! A segment is void for all who kept a place, or for none of them.
    std::optional<Words> segments() const
    {
        for (const auto &[id, score] : row().segments) {
            if (std::find(m_played.begin(), m_played.end(), id) == m_played.end()) {
                return atRow({"có điểm của phần thi không thuộc vòng này: " + id.text,
                    "has a score of a segment that is not in this round: " + id.text});
            }
        }
        const auto id = [](const auto &one, const auto &other) { return one.first == other.first; };
        const auto &mine = row().segments;
        if (row().place
            && !std::equal(mine.begin(), mine.end(), m_placed.front()->segments.begin(),
                m_placed.front()->segments.end(), id)) {
            return atRow({"không có điểm ở đúng những phần thi như đội xếp trên cùng",
                "has scores of other segments than the first team"});
        }
        return std::nullopt;
    }

    //! Beyond it the fractions could not be added.
    static bool isScore(const Fraction &value)
    {
        return value >= Fraction() && value <= Fraction(1'000'000, 1);
    }

    //! Whether bonuses of the rulebook can have made this of the sum: a closing does not tell them
    //! apart.
    bool addsUp(const Fraction &sum, const Fraction &told) const
    {
        Points most;
        std::int64_t step = 0;
        for (const Bonus &bonus : m_book.bonuses) {
            most += bonus.max;
            step = std::gcd(step, bonus.step.thousandths);
        }
        const Rounding &rounding = m_book.rounding;
        if (rounding.stage == Rounding::Stage::Total) {
            return told == told.rounded(rounding.places) && told >= sum.rounded(rounding.places)
                && told <= (sum + most).rounded(rounding.places);
        }
        const Fraction bonus = told - sum;
        const Fraction steps = bonus * 1000 / std::max<std::int64_t>(step, 1);
        return bonus >= Fraction() && bonus <= Fraction(most) && steps.denominator() == 1;
    }

    std::optional<Words> total() const
    {
        Fraction sum;
        bool known = isScore(row().total);
        for (const auto &[id, score] : row().segments) {
            known = known && isScore(score);
            sum = known ? sum + score : sum;
        }
        for (const TeamResult &result : m_results.teams) {
            sum = sum + (result.team == row().team ? result.carried : Fraction());
        }
        if (!known) {
            return atRow({"có điểm không thể có", "has a score that cannot be"});
        }
        if (addsUp(sum, row().total)) {
            return std::nullopt;
        }
        const std::string told = figure(row().total);
        return atRow({"tổng điểm ghi " + told + ", các phần thi cộng lại là " + figure(sum),
            "the total is " + told + ", its segments add up to " + figure(sum)});
    }

    std::optional<Words> place() const
    {
        const bool afterPlaced = m_at == 0 || m_closing.standings[m_at - 1].place;
        const bool follows = !row().place
            || (afterPlaced && (*row().place == static_cast<int>(m_at) + 1 || isShared()));
        if (follows) {
            return std::nullopt;
        }
        const std::string told = std::to_string(*row().place);
        return atRow({"hạng ghi " + told + " không nối tiếp hàng trên",
            "place " + told + " does not follow the row above"});
    }

    //! Places follow the totals, and equal totals are parted by a rung that can have parted them.
    std::optional<Words> parted() const
    {
        if (!row().place || m_at == 0) {
            return std::nullopt;
        }
        const ClosedRow &above = m_closing.standings[m_at - 1];
        const Fraction mine = m_results.compared(row().total);
        const Fraction other = m_results.compared(above.total);
        if (mine > other || (mine < other && isShared())) {
            return atRow({"hạng không theo tổng điểm: " + figure(row().total) + " sau "
                    + figure(above.total),
                "the place does not follow the totals: " + figure(row().total) + " after "
                    + figure(above.total)});
        }
        const bool agrees = mine < other ? row().decidedBy == "total" : ladderAgrees(above, row());
        if (agrees) {
            return std::nullopt;
        }
        return atRow(
            {"hạng so với hàng trên không có căn cứ trong thể lệ (“" + row().decidedBy + "”)",
                "nothing in the rulebook gives this place below the row above (“" + row().decidedBy
                    + "”)"});
    }

    Fraction segmentScore(const ClosedRow &of, const SegmentId &segment) const
    {
        const auto found = of.segments.find(segment);
        return m_results.compared(found == of.segments.end() ? Fraction() : found->second);
    }

    //! For two rows with equal totals. Only scores of segments can be compared again.
    bool ladderAgrees(const ClosedRow &above, const ClosedRow &below) const
    {
        bool peopleAsked = false;
        for (const TieRung &rung : m_book.tieLadder) {
            const bool decides = !isShared() && below.decidedBy == rungText(rung);
            if (const auto *by = std::get_if<BySegmentScore>(&rung)) {
                const Fraction mine = segmentScore(below, by->segment);
                const Fraction other = segmentScore(above, by->segment);
                if (mine != other) {
                    return isShared() ? peopleAsked : decides && mine < other;
                }
                if (decides) {
                    return false;
                }
            } else if (decides) {
                return !std::holds_alternative<ByOverallTotal>(rung);
            }
            peopleAsked = peopleAsked || isForPeople(rung);
            if (std::holds_alternative<BySharing>(rung)) {
                break;
            }
        }
        return isShared() ? below.decidedBy.empty() : below.decidedBy == Chair;
    }

    //! The first places, as many as the rounds after it take, and none of them shared over a line.
    std::optional<Words> advance()
    {
        for (const int cut : m_cuts) {
            m_at = static_cast<std::size_t>(cut);
            if (m_at > 0 && m_at < m_placed.size() && isShared()) {
                return atRow({"đồng hạng qua vạch vào vòng sau",
                    "shares a place over the line into the next round"});
            }
        }
        const auto most = static_cast<std::size_t>(m_book.advancingFrom(m_round.id));
        const std::size_t count = std::min(most, m_placed.size());
        const std::vector<TeamId> &named = m_closing.advance;
        for (m_at = 0; m_at < count; ++m_at) {
            if (named.size() <= m_at || named[m_at] != row().team) {
                const Words other = named.size() <= m_at ? Words{"không ai", "nobody"}
                                                         : bothLanguages(nameOf(named[m_at]));
                return atRow(Words{"theo thể lệ đội này vào vòng sau, tệp ghi ",
                                 "by the rulebook this team goes on, the file names "}
                    + other);
            }
        }
        if (named.size() > count) {
            const std::string name = nameOf(named[count]);
            return Words{name + " không được vào vòng sau theo thể lệ",
                name + " does not go on by the rulebook"};
        }
        return std::nullopt;
    }

    std::optional<Words> awards() const
    {
        for (const Award &award : m_closing.awards) {
            const auto isAwarded
                = [&award](const auto &other) { return other.team == *award.team; };
            const auto &teams = m_results.teams;
            if (award.team && std::none_of(teams.begin(), teams.end(), isAwarded)) {
                const std::string name = nameOf(*award.team);
                return Words{award.prize + ": " + name + " không thuộc vòng này",
                    award.prize + ": " + name + " is not in this round"};
            }
        }
        return std::nullopt;
    }

    const Rulebook &m_book;
    const Round &m_round;
    const RoundClosed &m_closing;
    const RoundResults m_results;
    const std::vector<SegmentId> m_played;
    const std::vector<const ClosedRow *> m_placed;
    const std::vector<int> m_cuts;
    std::size_t m_at = 0; // the row that is looked at
};

}

std::optional<Words> closingFault(const Contest &contest, const RoundClosed &closing)
{
    return Closing(contest, closing).fault();
}

}
