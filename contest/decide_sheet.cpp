// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders about judges' sheets: whole sheets only, each once, back only with a reason.
#include "contest/checks.h"
#include "contest/decide_parts.h"
#include "contest/sheets.h"
#include "contest/text.h"

#include <algorithm>
#include <set>

namespace contest {

namespace {

Check markFits(const Contest &contest, const SubmitSheet &order, const Criterion &criterion)
{
    const std::string team = contest.rulebook->team(order.turn.team)->shortName + ": ";
    const std::string where = " ở tiêu chí “" + criterion.label + "”";
    const std::string whereEn = " in “" + criterion.label + "”";
    const auto mark = order.marks.find(criterion.id);
    const std::string least = pointsText(criterion.min);
    const std::string range = least + " – " + pointsText(criterion.max);
    if (mark == order.marks.end()) {
        return Refusal{RefusalCode::MarkMissing,
            {team + "chưa chấm" + where + " (" + range + ")",
                team + "no mark" + whereEn + " (" + range + ")"},
            criterion.id.text};
    }
    const std::string given = pointsText(mark->second);
    if (mark->second < criterion.min) {
        return Refusal{RefusalCode::MarkOutOfRange,
            {team + given + " nhỏ hơn " + least + where + "; điểm hợp lệ " + range,
                team + given + " is below " + least + whereEn + "; valid marks are " + range},
            criterion.id.text};
    }
    if (mark->second > criterion.max) {
        return Refusal{RefusalCode::MarkOutOfRange,
            {team + given + " vượt tối đa " + pointsText(criterion.max) + where,
                team + given + " is above the maximum " + pointsText(criterion.max) + whereEn},
            criterion.id.text};
    }
    const Points aboveMin = mark->second - criterion.min;
    if (criterion.step > Points{} && aboveMin.thousandths % criterion.step.thousandths != 0) {
        const Points below
            = mark->second - Points{aboveMin.thousandths % criterion.step.thousandths};
        const Points above = std::min(below + criterion.step, criterion.max);
        const std::string step = pointsText(criterion.step);
        return Refusal{RefusalCode::MarkOffStep,
            {team + given + " không theo bước " + step + where + "; gần nhất là "
                    + pointsText(below) + " hoặc " + pointsText(above),
                team + given + " is off the step " + step + whereEn + "; the nearest are "
                    + pointsText(below) + " and " + pointsText(above)},
            criterion.id.text};
    }
    return std::nullopt;
}

Check totalFits(
    const Contest &contest, const SubmitSheet &order, const std::vector<Criterion> &criteria)
{
    const std::optional<Points> &step = contest.rulebook->segment(order.turn.segment)->totalStep;
    const Points total = totalOf(criteria, order.marks);
    if (!step || step->thousandths <= 0 || total.thousandths % step->thousandths == 0) {
        return std::nullopt;
    }
    const std::string team = contest.rulebook->team(order.turn.team)->shortName + ": ";
    const std::string each = pointsText(*step);
    return Refusal{RefusalCode::MarkOffStep,
        {team + "tổng phiếu " + pointsText(total) + " không theo bước " + each,
            team + "the sheet's total " + pointsText(total) + " is off the step " + each},
        order.turn.segment.text};
}

Check isWhole(const Contest &contest, const SubmitSheet &order)
{
    const std::vector<Criterion> criteria
        = criteriaOf(*contest.rulebook->segment(order.turn.segment));
    if (criteria.empty()) {
        return Refusal{RefusalCode::UnknownThing,
            {turnName(contest, order.turn) + ": phần thi này không có phiếu chấm",
                turnName(contest, order.turn) + ": nothing is judged in this segment"},
            order.turn.segment.text};
    }
    for (const auto &[id, mark] : order.marks) {
        if (std::none_of(criteria.begin(), criteria.end(),
                [&id = id](const Criterion &criterion) { return criterion.id == id; })) {
            return unknown("tiêu chí của phần thi này", "criterion of this segment", id.text);
        }
    }
    for (const Criterion &criterion : criteria) {
        if (auto refusal = markFits(contest, order, criterion)) {
            return refusal;
        }
    }
    return totalFits(contest, order, criteria);
}

Check marksHere(const Contest &contest, const SubmitSheet &order)
{
    if (contest.panelOf(order.turn).names(order.judge)) {
        return std::nullopt;
    }
    const std::string &name = contest.rulebook->judge(order.judge)->name;
    return Refusal{RefusalCode::UnknownThing,
        {turnName(contest, order.turn) + ": " + name + " không chấm phần thi này",
            turnName(contest, order.turn) + ": " + name + " does not mark this segment"},
        order.judge.text};
}

const Sheet *sheetOf(const Contest &contest, const TurnId &turn, const JudgeId &judge)
{
    const TurnState *state = contest.turn(turn);
    if (!state) {
        return nullptr;
    }
    const auto found = state->sheets.find(judge);
    return found == state->sheets.end() ? nullptr : &found->second;
}

//! Whether enough sheets can still count with these members excused.
bool canReachMinimum(const Panel &panel, const std::set<JudgeId> &excused)
{
    const auto away = [&excused](const Judge &judge) { return excused.contains(judge.id); };
    const auto mainsAway = std::count_if(panel.judges.begin(), panel.judges.end(), away);
    const auto alternates = static_cast<std::ptrdiff_t>(panel.alternates.size())
        - std::count_if(panel.alternates.begin(), panel.alternates.end(), away);
    const auto mains = static_cast<std::ptrdiff_t>(panel.judges.size()) - mainsAway;
    return mains + std::min(mainsAway, alternates) >= panel.minPresent;
}

std::set<JudgeId> excusedWith(const std::map<JudgeId, std::string> &round,
    const std::map<JudgeId, std::string> &turn, const JudgeId &judge)
{
    std::set<JudgeId> excused{judge};
    for (const auto &[id, reason] : round) {
        excused.insert(id);
    }
    for (const auto &[id, reason] : turn) {
        excused.insert(id);
    }
    return excused;
}

//! Where everything is keyed or entered nobody has to sit.
bool hasSheets(const Rulebook &book, const SegmentId &segment)
{
    return !criteriaOf(*book.segment(segment)).empty();
}

//! The panels that would have to do without the judge, each with everybody who is then away.
using Absences = std::vector<std::pair<const Panel *, std::set<JudgeId>>>;

Absences absencesWith(const Contest &contest, const ExcuseJudge &order)
{
    const Rulebook &book = *contest.rulebook;
    const auto &round = contest.round(order.round).excused;
    Absences absences;
    if (order.turn) {
        if (!hasSheets(book, order.turn->segment)) {
            return absences;
        }
        const TurnState *turn = contest.turn(*order.turn);
        absences.emplace_back(&contest.panelOf(*order.turn),
            excusedWith(round, turn ? turn->excused : round, order.judge));
        return absences;
    }
    for (const SegmentId &segment : book.segmentsOf(*book.round(order.round))) {
        if (hasSheets(book, segment)) {
            absences.emplace_back(
                &book.panelOf(order.round, segment), excusedWith(round, {}, order.judge));
        }
    }
    for (const auto &[id, turn] : contest.turns) {
        if (id.round == order.round && !turn.approved && !contest.isVoid(id)
            && hasSheets(book, id.segment)) {
            absences.emplace_back(
                &contest.panelOf(id), excusedWith(round, turn.excused, order.judge));
        }
    }
    return absences;
}

Check staysAboveMinimum(const Contest &contest, const ExcuseJudge &order)
{
    for (const auto &[panel, excused] : absencesWith(contest, order)) {
        if (panel->names(order.judge) && !canReachMinimum(*panel, excused)) {
            const std::string least = std::to_string(panel->minPresent);
            return Refusal{RefusalCode::BelowMinPresent,
                {"cho vắng thêm thì không còn đủ " + least + " giám khảo",
                    "with one more away fewer than " + least + " judges would be left"},
                order.judge.text};
        }
    }
    return std::nullopt;
}

Check excusable(const Contest &contest, const ExcuseJudge &order)
{
    if (order.turn && order.turn->round != order.round) {
        return unknown("lượt thi của vòng này", "turn of this round", order.turn->round.text);
    }
    if (auto refusal
        = order.turn ? turnUnsettled(contest, *order.turn) : roundOpen(contest, order.round)) {
        return refusal;
    }
    if (auto refusal = judgeExists(contest, order.judge)) {
        return refusal;
    }
    const TurnState *turn = order.turn ? contest.turn(*order.turn) : nullptr;
    if (contest.round(order.round).excused.contains(order.judge)
        || (turn && turn->excused.contains(order.judge))) {
        const std::string &name = contest.rulebook->judge(order.judge)->name;
        return Refusal{RefusalCode::AlreadyDone,
            {name + " đã được cho vắng", name + " is already excused"}, order.judge.text};
    }
    return reasonGiven(order.reason);
}

}

Decision decided(const Contest &contest, const SubmitSheet &order)
{
    if (auto refusal = judgeExists(contest, order.judge)) {
        return *refusal;
    }
    if (auto refusal = turnInPlay(contest, order.turn)) {
        return *refusal;
    }
    if (auto refusal = marksHere(contest, order)) {
        return *refusal;
    }
    const Sheet *earlier = sheetOf(contest, order.turn, order.judge);
    if (earlier && !earlier->returned) {
        const std::string &name = contest.rulebook->judge(order.judge)->name;
        return Refusal{RefusalCode::SheetAlreadyGiven,
            {turnName(contest, order.turn) + ": " + name
                    + " đã gửi phiếu; muốn sửa cần được trả lại phiếu",
                turnName(contest, order.turn) + ": " + name
                    + " has given a sheet; to change it, it must be returned first"},
            order.judge.text};
    }
    if (auto refusal = isWhole(contest, order)) {
        return *refusal;
    }
    return Facts{SheetSubmitted{order.turn, order.judge, order.marks, order.note, order.source}};
}

Decision decided(const Contest &contest, const ReturnSheet &order)
{
    if (auto refusal = judgeExists(contest, order.judge)) {
        return *refusal;
    }
    if (auto refusal = turnInPlay(contest, order.turn)) {
        return *refusal;
    }
    const std::string &name = contest.rulebook->judge(order.judge)->name;
    const Sheet *sheet = sheetOf(contest, order.turn, order.judge);
    if (!sheet) {
        return Refusal{RefusalCode::NoSheet,
            {"chưa có phiếu của " + name + " để trả lại", "there is no sheet from " + name},
            order.judge.text};
    }
    if (sheet->returned) {
        return Refusal{RefusalCode::AlreadyDone,
            {"phiếu của " + name + " đã trả lại", "the sheet of " + name + " is already returned"},
            order.judge.text};
    }
    if (auto refusal = reasonGiven(order.reason)) {
        return *refusal;
    }
    return Facts{SheetReturned{order.turn, order.judge, order.reason}};
}

Decision decided(const Contest &contest, const ExcuseJudge &order)
{
    if (auto refusal = excusable(contest, order)) {
        return *refusal;
    }
    if (auto refusal = staysAboveMinimum(contest, order)) {
        return *refusal;
    }
    return Facts{JudgeExcused{order.round, order.turn, order.judge, order.reason}};
}

}
