// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one turn is worth, step by step, and what is still missing for it.
#include "contest/score.h"

#include "contest/aggregation.h"
#include "contest/text.h"

#include <algorithm>
#include <cassert>

namespace contest {

namespace {

const TurnState &stateOf(const Contest &contest, const TurnId &turn)
{
    static const TurnState nothing;
    const TurnState *state = contest.turn(turn);
    return state ? *state : nothing;
}

Points totalOf(const Marks &marks)
{
    Points total;
    for (const auto &[criterion, points] : marks) {
        total += points;
    }
    return total;
}

//! A judge's line before it is known whether an alternate's counts.
SheetScore lineOf(const Contest &contest, const TurnId &turn, const JudgeId &judge)
{
    SheetScore line;
    line.judge = judge;
    const TurnState &state = stateOf(contest, turn);
    const auto sheet = state.sheets.find(judge);
    if (sheet != state.sheets.end()) {
        line.total = totalOf(sheet->second.marks);
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
    const Panel &panel = contest.rulebook->panelOf(turn.round, turn.segment);
    std::vector<SheetScore> lines;
    std::vector<JudgeId> toReplace;
    int expected = 0;
    for (const Judge &judge : panel.judges) {
        lines.push_back(lineOf(contest, turn, judge.id));
        if (lines.back().standing == SheetStanding::Excused) {
            toReplace.push_back(judge.id);
        } else {
            ++expected;
        }
    }
    const std::size_t mains = lines.size();
    auto replaced = toReplace.begin();
    for (const Judge &alternate : panel.alternates) {
        lines.push_back(lineOf(contest, turn, alternate.id));
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

bool isJudged(const Segment &segment)
{
    return std::any_of(segment.components.begin(), segment.components.end(),
        [](const Component &each) { return std::holds_alternative<JudgedComponent>(each); });
}

bool isAwaited(const SheetScore &line)
{
    return line.standing == SheetStanding::Missing || line.standing == SheetStanding::Returned;
}

Missing missingSheet(const Contest &contest, const SheetScore &line)
{
    const std::string &name = contest.rulebook->judge(line.judge)->name;
    if (line.standing == SheetStanding::Returned) {
        return {{"phiếu đã trả lại, chờ " + name + " gửi lại",
                    "sheet returned, waiting for " + name + " to send it again"},
            line.judge.text};
    }
    return {{"chưa có phiếu của " + name, "no sheet yet from " + name}, line.judge.text};
}

void reckonSheets(const Contest &contest, const TurnId &turn, TurnReckoning &reckoning)
{
    TurnScore &score = reckoning.score;
    score.sheets = linesOf(contest, turn);
    std::vector<Points> totals;
    for (const SheetScore &line : score.sheets) {
        if (line.standing == SheetStanding::Counts) {
            totals.push_back(*line.total);
        } else if (isAwaited(line)) {
            reckoning.missing.push_back(missingSheet(contest, line));
        }
    }
    score.counted = static_cast<int>(totals.size());
    if (!totals.empty()) {
        const Segment &segment = *contest.rulebook->segment(turn.segment);
        const Panel &panel = contest.rulebook->panelOf(turn.round, turn.segment);
        score.judged = aggregate(segment.aggregation.value_or(contest.rulebook->aggregation),
            totals, panel.judges.size(), sheetMax(segment))
                           .value;
    }
    const int needed = contest.rulebook->panelOf(turn.round, turn.segment).minPresent;
    if (reckoning.missing.empty() && score.counted < needed) {
        reckoning.missing.push_back(
            {{"mới có " + std::to_string(score.counted) + " phiếu được tính, cần ít nhất "
                     + std::to_string(needed),
                 "only " + std::to_string(score.counted) + " sheets count, at least "
                     + std::to_string(needed) + " are needed"},
                {}});
    }
}

void reckonKeys(const Segment &segment, const TurnState &state, TurnReckoning &reckoning)
{
    for (const KeyComponent &key : keysOf(segment)) {
        const auto entered = state.keyResults.find(key.id);
        if (entered == state.keyResults.end()) {
            reckoning.missing.push_back({{"chưa nhập số câu đúng của phần " + key.label,
                                             "no number of right answers yet for " + key.label},
                key.id.text});
        } else {
            reckoning.score.keys[key.id] = key.right * entered->second;
        }
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
    if (state.approved) { // its panel was frozen by the approval
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

TurnReckoning reckon(const Contest &contest, const TurnId &turn)
{
    const Segment *segment = contest.rulebook->segment(turn.segment);
    assert(segment);
    const TurnState &state = stateOf(contest, turn);
    TurnReckoning reckoning;
    if (isJudged(*segment)) {
        reckonSheets(contest, turn, reckoning);
    }
    reckonKeys(*segment, state, reckoning);
    TurnScore &score = reckoning.score;
    const std::int64_t elapsed = state.clock.countedMs();
    if (segment->timeLimitMs) {
        score.overMs = std::max<std::int64_t>(0, elapsed - *segment->timeLimitMs);
    }
    score.timePenalty = timePenalty(*segment, elapsed);
    for (const Deduction &deduction : state.deductions) {
        score.deducted += deduction.points;
    }
    score.total = score.judged;
    for (const auto &[component, points] : score.keys) {
        score.total = score.total + Fraction(points);
    }
    score.total = score.total - Fraction(score.timePenalty) - Fraction(score.deducted);
    score.total = std::max(score.total, Fraction());
    return reckoning;
}

std::vector<JudgeId> awaitedJudges(const Contest &contest, const TurnId &turn)
{
    const Segment *segment = contest.rulebook->segment(turn.segment);
    assert(segment);
    std::vector<JudgeId> awaited;
    if (isJudged(*segment)) {
        for (const SheetScore &line : linesOf(contest, turn)) {
            if (isAwaited(line)) {
                awaited.push_back(line.judge);
            }
        }
    }
    return awaited;
}

}
