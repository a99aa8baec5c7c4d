// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders about one turn: calling it, what the secretary enters, its approval.
#include "contest/checks.h"
#include "contest/decide_parts.h"
#include "contest/score.h"
#include "contest/text.h"

#include <algorithm>

namespace contest {

namespace {

Refusal incomplete(const Contest &contest, const TurnId &turn, const std::vector<Missing> &missing)
{
    const int counted = reckon(contest, turn).score.counted;
    const bool tooFew = missing.size() == 1 && missing.front().field.empty()
        && counted < contest.panelOf(turn).minPresent;
    Refusal refusal{tooFew ? RefusalCode::BelowMinPresent : RefusalCode::Incomplete,
        {turnName(contest, turn) + ": chưa duyệt được,", turnName(contest, turn) + ": not yet,"},
        missing.front().field};
    const char *separator = " ";
    for (const Missing &each : missing) {
        refusal.words.vi += separator + each.words.vi;
        refusal.words.en += separator + each.words.en;
        separator = "; ";
    }
    return refusal;
}

Check answersFit(const KeyComponent &key, const EnterKeyResult &order)
{
    if (order.right < 0 || order.right > key.questions) {
        const std::string range = "0 – " + std::to_string(key.questions);
        const std::string given = std::to_string(order.right);
        return Refusal{RefusalCode::MarkOutOfRange,
            {key.label + ": số câu đúng " + given + " không hợp lệ, phải trong khoảng " + range,
                key.label + ": " + given + " right answers is not possible, it is " + range},
            order.component.text};
    }
    if (order.wrong < 0 || order.wrong > key.questions - order.right) {
        const std::string range = "0 – " + std::to_string(key.questions - order.right);
        const std::string given = std::to_string(order.wrong);
        return Refusal{RefusalCode::MarkOutOfRange,
            {key.label + ": số câu sai " + given + " không hợp lệ, phải trong khoảng " + range,
                key.label + ": " + given + " wrong answers is not possible, it is " + range},
            order.component.text};
    }
    return std::nullopt;
}

Refusal deductionOutOfRange(Points given, Points max)
{
    const std::string points = pointsText(given);
    const std::string most = pointsText(max);
    return {RefusalCode::MarkOutOfRange,
        {"điểm trừ " + points + " không hợp lệ, phải lớn hơn 0 và không quá " + most,
            "a deduction of " + points + " is not possible, it is above 0 and at most " + most},
        "points"};
}

//! By a rule of the list: whole cases of a fixed price, or up to what the rule allows.
Check deductionFits(const Rulebook &book, const GiveDeduction &order)
{
    const auto rule = std::find_if(book.deductions.begin(), book.deductions.end(),
        [&order](const DeductionRule &each) { return order.rule == each.id; });
    if (order.rule && rule == book.deductions.end()) {
        return unknown("mức trừ điểm", "deduction rule", order.rule->text);
    }
    const bool free = order.rule && rule->free;
    const Points max = free ? rule->points : book.segment(order.turn.segment)->max;
    if (order.points <= Points{} || order.points > max) {
        return deductionOutOfRange(order.points, max);
    }
    const std::int64_t price = order.rule && !free ? rule->points.thousandths : 0;
    if (price > 0 && order.points.thousandths % price != 0) {
        const std::string each = pointsText(rule->points);
        return Refusal{RefusalCode::MarkOffStep,
            {rule->label + ": mỗi trường hợp trừ " + each + ", điểm trừ phải là bội số",
                rule->label + ": each case costs " + each + ", the deduction is a multiple"},
            "points"};
    }
    return std::nullopt;
}

}

Decision decided(const Contest &contest, const CallTurn &order)
{
    if (auto refusal = turnUnsettled(contest, order.turn)) {
        return *refusal;
    }
    if (contest.round(order.turn.round).runningOrder.empty()) {
        return Refusal{RefusalCode::NoRunningOrder,
            {"chưa bốc thăm thứ tự thi của vòng này",
                "the running order of this round has not been drawn"},
            order.turn.round.text};
    }
    if (auto refusal = sessionGoesOn(contest, order.turn)) {
        return *refusal;
    }
    return Facts{TurnCalled{order.turn}};
}

Decision decided(const Contest &contest, const EnterKeyResult &order)
{
    if (auto refusal = turnInPlay(contest, order.turn)) {
        return *refusal;
    }
    const std::vector<KeyComponent> keys = keysOf(contest, order.turn);
    const auto key = std::find_if(keys.begin(), keys.end(),
        [&order](const KeyComponent &each) { return each.id == order.component; });
    if (key == keys.end()) {
        return unknown("phần chấm theo đáp án", "answer-key component", order.component.text);
    }
    if (auto refusal = answersFit(*key, order)) {
        return *refusal;
    }
    return Facts{KeyResultEntered{order.turn, order.component, order.right, order.wrong}};
}

Decision decided(const Contest &contest, const GiveDeduction &order)
{
    if (auto refusal = turnInPlay(contest, order.turn)) {
        return *refusal;
    }
    if (auto refusal = deductionFits(*contest.rulebook, order)) {
        return *refusal;
    }
    if (auto refusal = reasonGiven(order.reason)) {
        return *refusal;
    }
    return Facts{DeductionGiven{order.turn, order.points, order.reason, order.rule}};
}

Decision decided(const Contest &contest, const ApproveTurn &order)
{
    if (auto refusal = turnInPlay(contest, order.turn)) {
        return *refusal;
    }
    const StageClock::State clock = contest.turn(order.turn)->clock.state;
    if (clock == StageClock::State::Running || clock == StageClock::State::Paused) {
        return Refusal{RefusalCode::ClockState,
            {turnName(contest, order.turn) + ": đồng hồ chưa dừng hẳn, cần dừng trước khi duyệt",
                turnName(contest, order.turn) + ": stop the clock before approving"},
            order.turn.team.text};
    }
    const std::vector<Missing> missing = reckon(contest, order.turn).missing;
    if (!missing.empty()) {
        return incomplete(contest, order.turn, missing);
    }
    return Facts{TurnApproved{order.turn}};
}

}
