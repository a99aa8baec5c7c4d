// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which sheets count.
#include "contest/sheets.h"

#include "contest/aggregation.h"

#include <algorithm>

namespace contest {

namespace {

const TurnState &stateOf(const Contest &contest, const TurnId &turn)
{
    static const TurnState nothing;
    const TurnState *state = contest.turn(turn);
    return state ? *state : nothing;
}

//! A judge's line before it is known whether an alternate's counts.
SheetScore lineOf(const Contest &contest, const TurnId &turn, const JudgeId &judge,
    const std::vector<Criterion> &criteria)
{
    SheetScore line;
    line.judge = judge;
    const TurnState &state = stateOf(contest, turn);
    const auto sheet = state.sheets.find(judge);
    if (sheet != state.sheets.end()) {
        line.total = totalOf(criteria, sheet->second.marks);
    }
    if (excuse(contest, turn, judge)) {
        line.standing = SheetStanding::Excused;
    } else if (sheet == state.sheets.end()) {
        line.standing = SheetStanding::Missing;
    } else if (sheet->second.returned) {
        line.standing = SheetStanding::Returned;
    } else {
        line.standing = SheetStanding::Counts;
    }
    return line;
}

//! Which sheets count (RULES 7.15). An alternate is waited for only where fewer than the panel's
//! least number would count without it.
std::vector<SheetScore> linesOf(const Contest &contest, const TurnId &turn)
{
    const Panel &panel = contest.panelOf(turn);
    const std::vector<Criterion> criteria = criteriaOf(*contest.rulebook->segment(turn.segment));
    std::vector<SheetScore> lines;
    std::vector<JudgeId> toReplace;
    int expected = 0;
    for (const Judge &judge : panel.judges) {
        lines.push_back(lineOf(contest, turn, judge.id, criteria));
        if (lines.back().standing == SheetStanding::Excused) {
            toReplace.push_back(judge.id);
        } else {
            ++expected;
        }
    }
    const std::size_t mains = lines.size();
    auto replaced = toReplace.begin();
    for (const Judge &alternate : panel.alternates) {
        lines.push_back(lineOf(contest, turn, alternate.id, criteria));
        SheetScore &line = lines.back();
        if (line.standing != SheetStanding::Counts) {
            continue;
        }
        if (replaced == toReplace.end()) {
            line.standing = SheetStanding::AlternateNotNeeded;
        } else {
            line.inPlaceOf = *replaced++;
            ++expected;
        }
    }
    for (std::size_t i = mains; i < lines.size(); ++i) {
        SheetStanding &standing = lines[i].standing;
        if (standing != SheetStanding::Missing && standing != SheetStanding::Returned) {
            continue;
        }
        if (replaced != toReplace.end() && expected < panel.minPresent) {
            ++replaced;
            ++expected;
        } else {
            standing = SheetStanding::AlternateNotNeeded;
        }
    }
    return lines;
}

//! Indices of the sheets that count.
std::vector<std::size_t> counting(const std::vector<SheetScore> &lines)
{
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].standing == SheetStanding::Counts) {
            indices.push_back(i);
        }
    }
    return indices;
}

std::vector<Points> totalsOf(
    const std::vector<SheetScore> &lines, const std::vector<std::size_t> &indices)
{
    std::vector<Points> totals;
    for (const std::size_t index : indices) {
        totals.push_back(*lines[index].total);
    }
    return totals;
}

Deviation deviationOf(const DeviationPolicy &policy, const std::vector<Points> &totals, Points most)
{
    Deviation deviation;
    deviation.action = policy.action;
    if (policy.action == DeviationPolicy::Action::Off || totals.empty()) {
        return deviation;
    }
    const auto [lowest, highest] = std::minmax_element(totals.begin(), totals.end());
    deviation.spread = *highest - *lowest;
    deviation.allowed = allowed(policy.beyond, most);
    deviation.exceeded = Fraction(deviation.spread) > deviation.allowed;
    return deviation;
}

void exclude(std::vector<SheetScore> &lines, const Threshold &beyond, Points most)
{
    const std::vector<std::size_t> indices = counting(lines);
    for (const Outlier &far : outliers(beyond, totalsOf(lines, indices), most)) {
        SheetScore &line = lines[indices[far.index]];
        line.standing = SheetStanding::Excluded;
        line.stray = Stray{far.off, allowed(beyond, most)};
    }
}

//! The first alternate who is free gives one more sheet; a sheet handed in before is taken.
void askThird(std::vector<SheetScore> &lines, const TurnState &state, std::size_t mains)
{
    for (std::size_t i = mains; i < lines.size(); ++i) {
        SheetScore &line = lines[i];
        if (line.standing != SheetStanding::AlternateNotNeeded) {
            continue;
        }
        const auto sheet = state.sheets.find(line.judge);
        line.thirdMark = true;
        if (sheet == state.sheets.end()) {
            line.standing = SheetStanding::Missing;
        } else {
            line.standing
                = sheet->second.returned ? SheetStanding::Returned : SheetStanding::Counts;
        }
        return;
    }
}

bool isSettled(const TurnState &state, const std::vector<SheetScore> &lines)
{
    return state.discussed
        && std::all_of(lines.begin(), lines.end(), [&state](const SheetScore &line) {
               return line.standing != SheetStanding::Counts
                   || state.sheets.at(line.judge).sequence < state.discussed->sequence;
           });
}

void followDeviation(PanelSheets &sheets, const Contest &contest, const TurnId &turn)
{
    const Segment &segment = *contest.rulebook->segment(turn.segment);
    const Panel &panel = contest.panelOf(turn);
    const DeviationPolicy &policy = contest.rulebook->deviation;
    const TurnState &state = stateOf(contest, turn);
    const Points most = sheetMax(segment);
    sheets.deviation = deviationOf(policy, totalsOf(sheets.lines, counting(sheets.lines)), most);
    switch (policy.action) {
    case DeviationPolicy::Action::Off:
    case DeviationPolicy::Action::Warn:
        break;
    case DeviationPolicy::Action::Discuss:
        sheets.deviation.settled = isSettled(state, sheets.lines);
        break;
    case DeviationPolicy::Action::Exclude:
        exclude(sheets.lines, policy.beyond, most);
        break;
    case DeviationPolicy::Action::ThirdMark:
        if (sheets.deviation.exceeded) {
            askThird(sheets.lines, state, panel.judges.size());
        }
        break;
    }
    const Aggregation &rule
        = segment.aggregation ? *segment.aggregation : contest.rulebook->aggregation;
    const auto *outlying = std::get_if<ExcludeOutliers>(&rule);
    if (outlying && std::none_of(sheets.lines.begin(), sheets.lines.end(), isAwaited)) {
        exclude(sheets.lines, outlying->beyond, most);
    }
}

}

std::optional<std::string> excuse(const Contest &contest, const TurnId &turn, const JudgeId &judge)
{
    const TurnState &state = stateOf(contest, turn);
    const auto own = state.excused.find(judge);
    if (own != state.excused.end()) {
        return own->second;
    }
    if (state.panelAsOf) { // its panel was frozen by the approval
        return std::nullopt;
    }
    const auto round = contest.rounds.find(turn.round);
    if (round != contest.rounds.end()) {
        const auto whole = round->second.excused.find(judge);
        if (whole != round->second.excused.end()) {
            return whole->second;
        }
    }
    return std::nullopt;
}

PanelSheets sheetsOf(const Contest &contest, const TurnId &turn)
{
    PanelSheets sheets;
    sheets.lines = linesOf(contest, turn);
    const Panel &panel = contest.panelOf(turn);
    const bool awaited = std::any_of(sheets.lines.begin(), sheets.lines.end(), isAwaited);
    const std::size_t counted = counting(sheets.lines).size();
    if (!awaited && counted >= static_cast<std::size_t>(panel.minPresent)) {
        followDeviation(sheets, contest, turn);
    }
    return sheets;
}

Points totalOf(const std::vector<Criterion> &criteria, const Marks &marks)
{
    Points total;
    for (const Criterion &criterion : criteria) {
        const auto mark = marks.find(criterion.id);
        if (mark != marks.end()) {
            total += mark->second * criterion.weight;
        }
    }
    return total;
}

bool isJudged(const Segment &segment)
{
    return std::any_of(segment.components.begin(), segment.components.end(),
        [](const Component &each) { return std::holds_alternative<JudgedComponent>(each); });
}

bool isAwaited(const SheetScore &line)
{
    return line.standing == SheetStanding::Missing || line.standing == SheetStanding::Returned;
}

std::vector<JudgeId> awaitedJudges(const Contest &contest, const TurnId &turn)
{
    std::vector<JudgeId> awaited;
    if (isJudged(*contest.rulebook->segment(turn.segment))) {
        for (const SheetScore &line : sheetsOf(contest, turn).lines) {
            if (isAwaited(line)) {
                awaited.push_back(line.judge);
            }
        }
    }
    return awaited;
}

}
