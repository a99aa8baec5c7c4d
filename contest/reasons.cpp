// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences about places. Every row names its own figure, then what parts it from its neighbour:
// the place below for the winner, the place above for everybody else; and a tie won below.
#include "contest/reasons.h"

#include "contest/remarks.h"
#include "contest/rung_words.h"

#include <algorithm>

namespace contest {

namespace {

constexpr std::size_t MostNames = 12; // a longer list is no sentence any more

}

Reasons::Reasons(
    const Contest &contest, const Round &round, const RoundResults &results, const Ranking &ranking)
    : m_contest(contest),
      m_round(round),
      m_results(results),
      m_ranking(ranking),
      m_measure(*contest.rulebook)
{
    measurePlaces();
}

Reasons::Reasons(const Contest &contest, const Round &round, const RoundResults &results,
    const Ranking &ranking, const SidePrize &prize, const Measure &measure)
    : m_contest(contest),
      m_round(round),
      m_results(results),
      m_ranking(ranking),
      m_side(&prize),
      m_measure(measure)
{
    measurePlaces();
}

void Reasons::measurePlaces()
{
    std::map<TeamId, const Team *> teams;
    for (const Team &team : m_contest.rulebook->teams) {
        teams.emplace(team.id, &team);
    }
    const std::vector<LadderPlace> &places = m_ranking.places;
    m_end.resize(places.size());
    for (std::size_t row = places.size(); row-- > 0;) {
        const bool last = row + 1 == places.size() || places[row + 1].place != places[row].place;
        m_end[row] = last ? row + 1 : m_end[row + 1];
    }
    for (const LadderPlace &place : places) {
        m_teams.push_back(teams.at(place.team()));
    }
}

const std::string &Reasons::name(std::size_t row) const
{
    return m_teams[row]->shortName;
}

Words Reasons::of(std::size_t row) const
{
    const std::optional<std::size_t> other = neighbour(row);
    const Words words
        = other ? comparison(row, *other) : m_measure.own(*m_ranking.places[row].result);
    return words + wonTie(row) + shared(row) + remarks(row);
}

//! Who was parted from the place above and won a tie against the place below is told both.
Words Reasons::wonTie(std::size_t row) const
{
    const std::vector<LadderPlace> &places = m_ranking.places;
    const std::size_t below = m_end[row];
    const bool isTold = places[row].place == 1 || below == places.size();
    if (isTold || !std::holds_alternative<TieRung>(places[below].parted->by)) {
        return {};
    }
    return bothLanguages("; ") + comparison(row, below);
}

//! A side prize by one segment looks at that segment only; one by votes or years at none.
Words Reasons::remarks(std::size_t row) const
{
    const TeamResult &result = *m_ranking.places[row].result;
    if (!m_side) {
        return remarksOn(m_contest, result, std::nullopt);
    }
    const std::optional<SegmentId> segment = segmentOf(m_side->source);
    return segment ? remarksOn(m_contest, result, segment) : Words();
}

//! The row that this one is compared with; none if there is no other place.
std::optional<std::size_t> Reasons::neighbour(std::size_t row) const
{
    const int place = m_ranking.places[row].place;
    if (place > 1) {
        return static_cast<std::size_t>(place) - 2;
    }
    return m_end[row] < m_ranking.places.size() ? std::optional(m_end[row]) : std::nullopt;
}

Words Reasons::comparison(std::size_t row, std::size_t other) const
{
    const TeamResult &own = *m_ranking.places[row].result;
    const TeamResult &theirs = *m_ranking.places[other].result;
    // The first row of a place carries what parts it from the place above.
    const auto first = static_cast<std::size_t>(m_ranking.places[std::max(row, other)].place) - 1;
    const Parting &parting = *m_ranking.places[first].parted;
    const TieRung *rung = std::get_if<TieRung>(&parting.by);
    if (!rung) {
        return m_measure.own(own) + m_measure.against(own, theirs, name(other));
    }
    const RungWords words{m_contest, m_contest.round(m_round.id),
        m_side ? std::optional(m_side->id) : std::nullopt, parting.among, own, theirs, other > row};
    // Said once: a tie won below comes after another comparison of the same figure.
    const bool isSecond = other > row && m_ranking.places[row].place > 1;
    const Words parts = isSecond ? Words() : m_measure.parts(own);
    return m_measure.equal(own, theirs, name(other), parts) + bothLanguages("; ") + words.of(*rung);
}

//! With whom the place is shared, and who is still to part them.
Words Reasons::shared(std::size_t row) const
{
    const int place = m_ranking.places[row].place;
    const auto first = static_cast<std::size_t>(place) - 1;
    Words names;
    std::size_t others = 0;
    for (std::size_t each = first; each < m_end[row] && others < MostNames; ++each) {
        if (each != row) {
            names = names + bothLanguages((others++ == 0 ? "" : ", ") + name(each));
        }
    }
    if (others == 0) {
        return {};
    }
    const std::size_t more = m_end[row] - first - 1 - others;
    if (more > 0) {
        const std::string count = std::to_string(more);
        names = names + Words{" và " + count + " đội khác", " and " + count + " more"};
    }
    const std::string number = std::to_string(place);
    Words words
        = Words{"; đồng hạng " + number, "; shares place " + number} + sharedByRounding(row);
    for (const SharedPrize &prize : m_ranking.shared) {
        if (prize.first == first) {
            const std::string &label = m_side
                ? m_side->name
                : m_contest.rulebook->prizesOf(m_round).main[prize.level].name;
            words = words + Words{", đồng giải " + label, " and prize " + label};
        }
    }
    return words + Words{" với ", " with "} + names + awaited(row);
}

//! Teams that only the rounding made equal are told so.
Words Reasons::sharedByRounding(std::size_t row) const
{
    if (!m_results.comparedPlaces) {
        return {};
    }
    const std::vector<LadderPlace> &places = m_ranking.places;
    const Fraction own = m_measure(*places[row].result);
    for (auto each = static_cast<std::size_t>(places[row].place) - 1; each < m_end[row]; ++each) {
        if (m_measure(*places[each].result) != own) {
            return {" (đã làm tròn)", " (rounded)"};
        }
    }
    return {};
}

Words Reasons::awaited(std::size_t row) const
{
    for (const OpenTie &tie : m_ranking.open) {
        const bool here
            = std::find(tie.teams.begin(), tie.teams.end(), m_teams[row]->id) != tie.teams.end();
        if (here) {
            const Words who = awaitedWords(tie.needs);
            return {", chờ " + who.vi, ", waiting for " + who.en};
        }
    }
    return {};
}

Words departureReason(const LeftTeam &left)
{
    if (left.departure == Departure::Withdrawn) {
        return {"bỏ thi: " + left.reason, "withdrew: " + left.reason};
    }
    return {"bị loại: " + left.reason, "disqualified: " + left.reason};
}

std::string shortNames(const Rulebook &rulebook, const std::vector<TeamId> &teams)
{
    std::string names;
    for (const TeamId &team : teams) {
        names += (names.empty() ? "" : ", ") + rulebook.team(team)->shortName;
    }
    return names;
}

}
