// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pieces that a plan is put together from: a turn, an answer to a tie, a decision.
#include "control/rehearsal/plan_steps.h"

#include "control/rehearsal/probe.h"

#include <algorithm>

namespace rehearsal {

using contest::Contest;
using contest::Judge;
using contest::TurnId;
using contest::TurnState;

void PlanSteps::add(contest::Order order, std::size_t line)
{
    orders.push_back({std::move(order), {contest::SeatKind::Operator, {}}, line});
}

void PlanSteps::show(const contest::Cue &cue)
{
    if (screens == Screens::Shown || cue.scene == contest::Scene::Prize) {
        add(contest::TakeCue{liveNumber, cue});
        ++liveNumber;
    }
}

void PlanSteps::show(contest::Scene scene, const TurnId &turn)
{
    show({scene, turn.round, turn.segment, turn.team, 0});
}

namespace {

const TurnMarks &marksOf(const RoundMarks &marks, const TurnId &turn)
{
    static const TurnMarks Nothing;
    const auto found = marks.turns.find(turn);
    return found == marks.turns.end() ? Nothing : found->second;
}

const TurnState &stateOf(const Contest &contest, const TurnId &turn)
{
    static const TurnState Untouched;
    const TurnState *state = contest.turn(turn);
    return state == nullptr ? Untouched : *state;
}

void callTeam(PlanSteps &steps, const TurnId &turn, const TurnState &state, const TurnMarks &marks)
{
    if (!state.called) {
        steps.add(contest::CallTurn{turn}, marks.line);
        steps.show(contest::Scene::Team, turn);
    }
}

//! The attempts that were broken off and still have to be; what is left is the state after them.
TurnState playAttempts(
    PlanSteps &steps, const TurnId &turn, const TurnState &state, const TurnMarks &marks)
{
    using State = contest::StageClock::State;
    TurnState now = state;
    for (std::size_t i = state.attempts.size(); i < marks.restarts.size(); ++i) {
        const RestartEntry &entry = marks.restarts[i];
        if (now.clock.state == State::Idle) {
            steps.add(contest::StartClock{turn}, entry.line);
            steps.show(contest::Scene::Clock, turn);
        }
        if (now.clock.state != State::Stopped) {
            steps.add(contest::StopClock{turn}, entry.line);
        }
        if (entry.elapsedMs && now.clock.measuredMs != entry.elapsedMs) {
            steps.add(contest::EnterMeasuredTime{turn, *entry.elapsedMs, entry.reason}, entry.line);
        }
        steps.add(contest::RestartTurn{turn, entry.reason}, entry.line);
        TurnState fresh;
        fresh.called = true;
        fresh.excused = state.excused;
        fresh.deductions = state.deductions;
        now = std::move(fresh);
    }
    return now;
}

void playClock(PlanSteps &steps, const TurnId &turn, const TurnState &state, const TurnMarks &marks)
{
    using State = contest::StageClock::State;
    if (marks.changeoverMs && state.changeoverMs != marks.changeoverMs) {
        steps.add(contest::EnterChangeover{turn, *marks.changeoverMs}, marks.line);
    }
    // A robot's clock runs for a moment only: where that would be too short, nothing is recorded.
    const bool clocked
        = marks.elapsedMs || !steps.contest.rulebook->segment(turn.segment)->leastTime;
    if (clocked && state.clock.state == State::Idle) {
        steps.add(contest::StartClock{turn}, marks.line);
        steps.show(contest::Scene::Clock, turn);
    }
    if (clocked && state.clock.state != State::Stopped) {
        steps.add(contest::StopClock{turn}, marks.line);
        steps.show(contest::Scene::Judging, turn);
    }
    if (marks.elapsedMs && state.clock.measuredMs != marks.elapsedMs) {
        steps.add(contest::EnterMeasuredTime{turn, *marks.elapsedMs, "đồng hồ của người bấm giờ"},
            marks.line);
    }
}

//! Who does not mark this turn; of those away all the round only who sits on a panel that changed.
void excuseJudges(
    PlanSteps &steps, const TurnId &turn, const contest::Panel &panel, const RoundMarks &roundMarks)
{
    const TurnMarks &marks = marksOf(roundMarks, turn);
    const TurnState &state = stateOf(steps.contest, turn);
    const auto &away = steps.contest.round(turn.round).excused;
    auto excused = marks.excused;
    if (!roundMarks.panels.empty()) {
        excused.insert(roundMarks.excused.begin(), roundMarks.excused.end());
        std::erase_if(excused, [&panel](const auto &entry) { return !panel.names(entry.first); });
    }
    for (const auto &[judge, entry] : excused) {
        const bool said = roundMarks.panels.empty() && roundMarks.excused.count(judge) > 0;
        if (state.excused.count(judge) == 0 && away.count(judge) == 0 && !said) {
            steps.add(contest::ExcuseJudge{turn.round, turn, judge, entry.reason}, entry.line);
        }
    }
}

//! Sheets that are not whole stay in the file: nobody can hand them in.
void handInSheets(PlanSteps &steps, const TurnId &turn, const contest::Panel &panel,
    const TurnState &state, const TurnMarks &marks)
{
    const std::size_t lines
        = contest::criteriaOf(*steps.contest.rulebook->segment(turn.segment)).size();
    std::vector<Judge> judges = panel.judges;
    judges.insert(judges.end(), panel.alternates.begin(), panel.alternates.end());
    for (const Judge &judge : judges) {
        const auto entry = marks.sheets.find(judge.id);
        const auto given = state.sheets.find(judge.id);
        if (entry == marks.sheets.end() || entry->second.marks.size() < lines
            || (given != state.sheets.end() && !given->second.returned)) {
            continue;
        }
        const SheetEntry &sheet = entry->second;
        const bool paper = sheet.source == contest::SheetSource::Paper;
        steps.orders.push_back(
            {contest::SubmitSheet{turn, judge.id, sheet.marks, sheet.note, sheet.source},
                {paper ? contest::SeatKind::Operator : contest::SeatKind::Judge,
                    paper ? contest::JudgeId{} : judge.id},
                sheet.line});
    }
}

//! Keys and entered components.
void enterPoints(
    PlanSteps &steps, const TurnId &turn, const TurnState &state, const TurnMarks &marks)
{
    for (const auto &[component, entry] : marks.keys) {
        const contest::KeyResult result{entry.right.value_or(0), entry.wrong.value_or(0)};
        const auto given = state.keyResults.find(component);
        if (given == state.keyResults.end() || given->second != result) {
            steps.add(
                contest::EnterKeyResult{turn, component, result.right, result.wrong}, marks.line);
        }
    }
    for (const auto &[component, points] : marks.entered) {
        const auto given = state.entered.find(component);
        if (given == state.entered.end() || given->second != points) {
            steps.add(contest::EnterPoints{turn, component, points}, marks.line);
        }
    }
}

//! The hall sees a score when the rulebook lets it.
void showScores(PlanSteps &steps, const TurnId &approved)
{
    const Contest &contest = steps.contest;
    switch (contest.rulebook->reveal.scores) {
    case contest::ScoreReveal::Approved:
        steps.show(contest::Scene::Score, approved);
        return;
    case contest::ScoreReveal::AfterCeremony:
        return;
    case contest::ScoreReveal::AfterSegment:
        break;
    }
    std::vector<TurnId> segment;
    for (const TurnId &turn : contest.turnsOf(approved.round)) {
        if (turn.segment != approved.segment || contest.isVoid(turn)) {
            continue;
        }
        if (turn != approved && !stateOf(contest, turn).approved) {
            return; // the segment is not over
        }
        segment.push_back(turn);
    }
    for (const TurnId &turn : segment) {
        steps.show(contest::Scene::Score, turn);
    }
}

}

void playTurn(PlanSteps &steps, const TurnId &turn, const RoundMarks &roundMarks)
{
    const TurnMarks &marks = marksOf(roundMarks, turn);
    seatPanel(steps, turn, roundMarks);
    const contest::Panel panel = panelFor(roundMarks, *steps.contest.rulebook, turn);
    excuseJudges(steps, turn, panel, roundMarks);
    callTeam(steps, turn, stateOf(steps.contest, turn), marks);
    const TurnState state = playAttempts(steps, turn, stateOf(steps.contest, turn), marks);
    playClock(steps, turn, state, marks);
    const std::size_t before = steps.orders.size();
    handInSheets(steps, turn, panel, state, marks);
    const bool handedIn = steps.orders.size() > before;
    enterPoints(steps, turn, state, marks);
    for (std::size_t i = state.deductions.size(); i < marks.deductions.size(); ++i) {
        const DeductionEntry &entry = marks.deductions[i];
        steps.add(contest::GiveDeduction{turn, entry.points, entry.reason, entry.rule}, entry.line);
    }
    if (marks.discussed && (!state.discussed || handedIn)) {
        steps.add(contest::SettleDeviation{turn, marks.discussed->reason}, marks.discussed->line);
    }
    steps.add(contest::ApproveTurn{turn}, marks.line);
    showScores(steps, turn);
}

}
