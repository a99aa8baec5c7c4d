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

Missing missingSheet(const Contest &contest, const SheetScore &line)
{
    const std::string &name = contest.rulebook->judge(line.judge)->name;
    if (line.standing == SheetStanding::Returned) {
        return {{"phiếu đã trả lại, chờ " + name + " gửi lại",
                    "sheet returned, waiting for " + name + " to send it again"},
            line.judge.text};
    }
    if (line.thirdMark) {
        return {{"điểm lệch nhau quá mức, cần thêm phiếu của " + name,
                    "the marks lie too far apart, a sheet from " + name + " is needed as well"},
            line.judge.text};
    }
    return {{"chưa có phiếu của " + name, "no sheet yet from " + name}, line.judge.text};
}

Missing tooFew(int counted, int needed, int excluded)
{
    const std::string number = std::to_string(counted);
    const std::string least = std::to_string(needed);
    if (excluded > 0) {
        const std::string away = std::to_string(excluded);
        return {{away + " phiếu lệch quá mức bị loại, chỉ còn " + number + ", cần ít nhất " + least
                        + "; chờ Trưởng Ban Giám khảo",
                    away + " sheets were too far off, " + number + " are left, at least " + least
                        + " are needed; waiting for the chief judge"},
            {}};
    }
    return {{"mới có " + number + " phiếu được tính, cần ít nhất " + least,
                "only " + number + " sheets count, at least " + least + " are needed"},
        {}};
}

Missing notSettled(const Deviation &deviation)
{
    const std::string spread = pointsText(deviation.spread);
    const std::string limit = fractionText(deviation.allowed, 2);
    return {{"hai phiếu lệch nhau " + spread + ", quá " + limit + ": chờ Ban Giám khảo hội ý",
                "two sheets lie " + spread + " apart, more than " + limit
                    + ": the panel must discuss them"},
        "discussed"};
}

//! Takes the penalty off each sheet that counts, then the aggregate over what is left of them.
void aggregateSheets(TurnScore &score, const Rulebook &book, const Segment &segment)
{
    std::vector<Points> totals;
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < score.sheets.size(); ++i) {
        SheetScore &line = score.sheets[i];
        if (line.standing == SheetStanding::Counts) {
            const Points off = score.penaltyOffSheets ? score.timePenalty : Points{};
            line.taken = std::max(*line.total - off, Points{});
            totals.push_back(*line.taken);
            indices.push_back(i);
        }
    }
    score.counted = static_cast<int>(totals.size());
    const Aggregate result = aggregate(segment.aggregation.value_or(book.aggregation), totals,
        static_cast<std::size_t>(score.panelSize));
    if (result.highest) {
        score.sheets[indices[*result.highest]].dropped = Extreme::Highest;
        score.sheets[indices[*result.lowest]].dropped = Extreme::Lowest;
    }
    score.plainMean = result.plainMean;
    score.aggregate = result.value;
    score.judged = book.rounding.stage == Rounding::Stage::Judged
        ? result.value.rounded(book.rounding.places)
        : result.value;
}

void reckonSheets(const Contest &contest, const TurnId &turn, TurnReckoning &reckoning)
{
    const Rulebook &book = *contest.rulebook;
    const Panel &panel = contest.panelOf(turn);
    TurnScore &score = reckoning.score;
    PanelSheets sheets = sheetsOf(contest, turn);
    score.sheets = std::move(sheets.lines);
    score.deviation = sheets.deviation;
    score.panelSize = static_cast<int>(panel.judges.size());
    aggregateSheets(score, book, *book.segment(turn.segment));
    for (const SheetScore &line : score.sheets) {
        if (isAwaited(line)) {
            reckoning.missing.push_back(missingSheet(contest, line));
        }
    }
    if (!reckoning.missing.empty()) {
        return;
    }
    if (score.counted < panel.minPresent) {
        const auto excluded = std::count_if(score.sheets.begin(), score.sheets.end(),
            [](const SheetScore &line) { return line.standing == SheetStanding::Excluded; });
        reckoning.missing.push_back(
            tooFew(score.counted, panel.minPresent, static_cast<int>(excluded)));
    } else if (score.deviation.action == DeviationPolicy::Action::Discuss
        && score.deviation.exceeded && !score.deviation.settled) {
        reckoning.missing.push_back(notSettled(score.deviation));
    }
}

//! More answers than there are questions left since some were cancelled.
Missing toEnterAnew(const KeyComponent &key, int answered)
{
    const std::string left = std::to_string(key.questions);
    const std::string given = std::to_string(answered);
    return {{key.label + ": đã hủy câu hỏi, chỉ còn " + left + " câu mà đang ghi " + given
                    + "; cần nhập lại",
                key.label + ": questions were cancelled, " + left + " are left but " + given
                    + " are entered; enter the result again"},
        key.id.text};
}

void reckonKeys(
    const std::vector<KeyComponent> &keys, const TurnState &state, TurnReckoning &reckoning)
{
    for (const KeyComponent &key : keys) {
        const auto result = state.keyResults.find(key.id);
        if (result == state.keyResults.end()) {
            reckoning.missing.push_back({{"chưa nhập số câu đúng của phần " + key.label,
                                             "no number of right answers yet for " + key.label},
                key.id.text});
        } else if (result->second.right + result->second.wrong > key.questions) {
            reckoning.missing.push_back(
                toEnterAnew(key, result->second.right + result->second.wrong));
        } else {
            reckoning.score.keys[key.id] = key.worth(result->second.right, result->second.wrong);
        }
    }
}

void reckonEntered(const Segment &segment, const TurnState &state, TurnReckoning &reckoning)
{
    for (const EnteredComponent &component : enteredOf(segment)) {
        const auto points = state.entered.find(component.id);
        if (points != state.entered.end()) {
            reckoning.score.entered[component.id] = points->second * component.weight;
        } else if (!component.extra) {
            reckoning.missing.push_back({{"chưa nhập điểm phần " + component.label,
                                             "no points entered yet for " + component.label},
                component.id.text});
        }
    }
}

void reckonTime(const Segment &segment, const TurnState &state, TurnScore &score)
{
    const std::int64_t elapsed = state.clock.countedMs();
    score.overMs = overtime(segment, elapsed);
    score.shortMs = shortfall(segment, elapsed);
    score.timePenalty = timePenalty(segment, elapsed);
    score.penaltyOffSheets = segment.penaltyApplies == PenaltyApplies::EachSheet;
    if (segment.changeover && state.changeoverMs) {
        score.changeoverOverMs
            = std::max<std::int64_t>(0, *state.changeoverMs - segment.changeover->limitMs);
        score.changeoverPenalty = costOf(segment.changeover->penalty, score.changeoverOverMs);
    }
}

void addUp(TurnScore &score, const Rounding &rounding)
{
    const Points once = score.penaltyOffSheets ? Points{} : score.timePenalty;
    score.exact
        = score.earned() - Fraction(once) - Fraction(score.changeoverPenalty + score.deducted);
    score.exact = std::max(score.exact, Fraction());
    score.total = rounding.stage == Rounding::Stage::Segment ? score.exact.rounded(rounding.places)
                                                             : score.exact;
}

}

Fraction TurnScore::earned() const
{
    Points given;
    for (const auto &[component, points] : keys) {
        given += points;
    }
    for (const auto &[component, points] : entered) {
        given += points;
    }
    return (judged + Fraction(given)) * weight.thousandths / 1000;
}

TurnReckoning reckon(const Contest &contest, const TurnId &turn)
{
    static const TurnState nothing;
    const Segment *segment = contest.rulebook->segment(turn.segment);
    assert(segment);
    const TurnState *known = contest.turn(turn);
    const TurnState &state = known ? *known : nothing;
    TurnReckoning reckoning;
    TurnScore &score = reckoning.score;
    score.weight = segment->weight;
    reckonTime(*segment, state, score);
    if (isJudged(*segment)) {
        reckonSheets(contest, turn, reckoning);
    }
    reckonKeys(keysOf(contest, turn), state, reckoning);
    reckonEntered(*segment, state, reckoning);
    for (const Deduction &deduction : state.deductions) {
        score.deducted += deduction.points;
    }
    addUp(score, contest.rulebook->rounding);
    return reckoning;
}

}
