// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a ranking goes by before any rung, and how people say such a figure.
#include "contest/measure.h"

#include "contest/overloaded.h"
#include "contest/rung_values.h"
#include "contest/text.h"

#include <algorithm>

namespace contest {

namespace {

const Words PointsUnit{" điểm", " points"};

Words inside(const Words &place)
{
    return {" ở " + place.vi, " in " + place.en};
}

//! What stands in the total besides the turns.
Words extras(const TeamResult &result, int places)
{
    Words words;
    if (result.bonus != Fraction()) {
        const std::string text = fractionText(result.bonus, places);
        words = words + Words{" (gồm " + text + " điểm thưởng)", " (with a bonus of " + text + ")"};
    }
    if (result.carried != Fraction()) {
        const std::string text = fractionText(result.carried, places);
        words = words
            + Words{" (gồm " + text + " điểm mang sang)", " (with " + text + " carried over)"};
    }
    return words;
}

}

int youngestBorn(const std::vector<Member> &roster)
{
    int latest = 0;
    for (const Member &member : roster) {
        if (member.role == MemberRole::Main) {
            latest = std::max(latest, member.born);
        }
    }
    return latest;
}

Words criterionWords(
    const Rulebook &rulebook, const SegmentId &segment, const CriterionId &criterion)
{
    // `check` sees to it that a rulebook names only what it has.
    const Segment &book = *rulebook.segment(segment);
    const std::vector<Criterion> all = criteriaOf(book);
    const auto named = std::find_if(all.begin(), all.end(),
        [&criterion](const Criterion &each) { return each.id == criterion; });
    const std::string &label = named->label;
    const std::string where = " (" + book.label + ")";
    return {"tiêu chí " + label + where, "criterion " + label + where};
}

Measure::Measure(const Rulebook &rulebook)
    : m_rulebook(rulebook),
      m_value([](const TeamResult &result) { return result.total; }),
      m_unit(PointsUnit),
      m_places(rulebook.showPlaces),
      m_isTotal(true)
{
}

Measure::Measure(const Contest &contest, const SideSource &source, std::map<TeamId, int> votes)
    : m_rulebook(*contest.rulebook),
      m_unit(PointsUnit),
      m_places(contest.rulebook->showPlaces)
{
    const Rulebook &book = *contest.rulebook;
    std::visit(Overloaded{
                   [&](const FromSegment &from) {
                       m_where = inside(bothLanguages(book.segment(from.segment)->label));
                       m_value = [from](const TeamResult &result) {
                           return result.segmentScore(from.segment);
                       };
                   },
                   [&](const FromCriterion &from) {
                       m_where = inside(criterionWords(book, from.segment, from.criterion));
                       m_value = [from, &contest](const TeamResult &result) {
                           return criterionMean(contest, result, from.segment, from.criterion);
                       };
                   },
                   [&](const FromAudienceVote &) {
                       m_unit = {" phiếu bình chọn", " votes of the hall"};
                       m_places = 0;
                       m_value = [votes = std::move(votes)](const TeamResult &result) {
                           const auto found = votes.find(result.team);
                           return Fraction(found == votes.end() ? 0 : found->second, 1);
                       };
                   },
                   [&](const FromYoungest &) {
                       m_isYear = true;
                       m_places = 0;
                       m_value = [&contest](const TeamResult &result) {
                           return Fraction(
                               youngestBorn(contest.rosterOf(result.round, result.team)), 1);
                       };
                   },
                   [&](const FromJuryChoice &) {
                       m_value = [](const TeamResult &) { return Fraction(); };
                   },
               },
        source);
}

std::string Measure::figure(const Fraction &value) const
{
    return fractionText(value, m_places);
}

Words Measure::own(const TeamResult &result) const
{
    const Fraction value = m_value(result);
    const std::string text = figure(value);
    if (!m_isYear) {
        return bothLanguages(text) + m_unit + m_where + parts(result);
    }
    if (value == Fraction()) {
        return {
            "không ghi năm sinh của thành viên chính", "no main member's year of birth is known"};
    }
    return {"thành viên trẻ nhất sinh năm " + text, "youngest member born in " + text};
}

Words Measure::against(
    const TeamResult &result, const TeamResult &other, const std::string &name) const
{
    const Fraction own = m_value(result);
    const Fraction theirs = m_value(other);
    if (m_isYear) {
        const Words year = theirs == Fraction()
            ? Words{" không ghi năm sinh", " not known"}
            : Words{" sinh năm " + figure(theirs), " born in " + figure(theirs)};
        return Words{"; của " + name, "; of " + name} + year;
    }
    const bool ahead = own > theirs;
    const Fraction margin = ahead ? own - theirs : theirs - own;
    const std::string difference = figure(margin);
    const Words verb = ahead ? Words{"; hơn ", "; ahead of "} : Words{"; kém ", "; behind "};
    const std::string ownFigure = figure(own);
    const std::string theirFigure = figure(theirs);
    const std::string nothing = figure(Fraction());
    if (ownFigure == theirFigure || difference == nothing) {
        const std::string exact = exactText(own) + " – " + exactText(theirs);
        return verb + bothLanguages(name) + Words{" tính chính xác " + exact, " exactly " + exact};
    }
    const Words unit = m_unit == PointsUnit ? PointsUnit : Words{" phiếu", " votes"};
    return verb + bothLanguages(name)
        + Words{" " + difference + unit.vi, " by " + difference + unit.en}
    + unlikeShown(own, theirs, margin);
}

//! Why somebody who subtracts the figures of the table comes to another margin.
Words Measure::unlikeShown(
    const Fraction &own, const Fraction &theirs, const Fraction &margin) const
{
    const Fraction shown = own.rounded(m_places) - theirs.rounded(m_places);
    const Fraction rounded = margin.rounded(m_places);
    if (shown == rounded || shown == rounded * -1) {
        return {};
    }
    const std::string figures = " (" + figure(own) + " – " + figure(theirs) + ")";
    return {", tính trước khi làm tròn" + figures, ", reckoned before rounding" + figures};
}

Words Measure::parts(const TeamResult &result) const
{
    return m_isTotal ? extras(result, m_places) : Words();
}

Words Measure::equal(const TeamResult &result, const TeamResult &other, const std::string &name,
    const Words &parts) const
{
    const std::string text = figure(m_value(result));
    if (m_isYear) {
        return {"thành viên trẻ nhất cùng sinh năm " + text + " với " + name,
            "youngest member born in " + text + " as that of " + name};
    }
    const bool rounded = m_value(result) != m_value(other);
    const Words how = rounded ? Words{" (đã làm tròn)", " (rounded)"} : Words();
    return Words{"bằng " + text, "equal on " + text} + m_unit + how + m_where + parts
        + Words{" với " + name, " with " + name};
}

}
