// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures that the computable rungs of a tie ladder compare.
#include "contest/rung_values.h"

#include "contest/overloaded.h"

#include <algorithm>

namespace contest {

Points bestJudge(const TeamResult &result)
{
    std::map<JudgeId, Points> sums;
    for (const auto &[segment, score] : result.turns) {
        for (const SheetScore &sheet : score.sheets) {
            if (sheet.standing == SheetStanding::Counts && sheet.total) {
                sums[sheet.judge] += *sheet.total;
            }
        }
    }
    Points best;
    for (const auto &[judge, sum] : sums) {
        best = std::max(best, sum);
    }
    return best;
}

Fraction criterionMean(const Contest &contest, const TeamResult &result, const SegmentId &segment,
    const CriterionId &criterion)
{
    const auto score = result.turns.find(segment);
    const TurnState *turn = contest.turn({result.round, segment, result.team});
    if (score == result.turns.end() || !turn) {
        return {};
    }
    Points sum;
    std::int64_t counted = 0;
    for (const SheetScore &sheet : score->second.sheets) {
        const auto given = turn->sheets.find(sheet.judge);
        if (sheet.standing != SheetStanding::Counts || given == turn->sheets.end()) {
            continue;
        }
        const auto mark = given->second.marks.find(criterion);
        sum += mark == given->second.marks.end() ? Points{} : mark->second;
        ++counted;
    }
    return counted == 0 ? Fraction() : Fraction(sum) / counted;
}

Points penalties(const TeamResult &result)
{
    Points sum;
    for (const auto &[segment, score] : result.turns) {
        sum += score.timePenalty + score.changeoverPenalty + score.deducted;
    }
    return sum;
}

std::optional<Fraction> rungValue(
    const Contest &contest, const TieRung &rung, const TeamResult &result)
{
    using Value = std::optional<Fraction>;
    return std::visit(
        Overloaded{
            [&](const BySegmentScore &by) -> Value { return result.segmentScore(by.segment); },
            [&](const ByOverallTotal &) -> Value { return result.total; },
            [&](const ByBestJudge &) -> Value { return Fraction(bestJudge(result)); },
            [&](const ByCriterion &by) -> Value {
                return criterionMean(contest, result, by.segment, by.criterion);
            },
            [&](const ByFewerPenalties &) -> Value { return Fraction(penalties(result)); },
            [](const ByExtraQuestion &) -> Value { return std::nullopt; },
            [](const ByJudgesVote &) -> Value { return std::nullopt; },
            [](const ByChairRuling &) -> Value { return std::nullopt; },
            [](const ByLot &) -> Value { return std::nullopt; },
            [](const BySharing &) -> Value { return std::nullopt; },
        },
        rung);
}

bool fewerFirst(const TieRung &rung)
{
    return std::holds_alternative<ByFewerPenalties>(rung);
}

}
