// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns marks into the orders that play an evening, each with the seat that gives it.
#include "control/rehearsal/plan.h"

#include "contest/ceremony.h"
#include "contest/entrants.h"
#include "contest/prizes.h"
#include "control/rehearsal/plan_steps.h"

#include <algorithm>

namespace rehearsal {

using contest::Contest;
using contest::OpenTie;
using contest::Round;
using contest::RoundId;
using contest::RoundState;
using contest::SegmentId;
using contest::TeamId;
using contest::TurnId;
using contest::TurnState;

namespace {

bool sourcesClosed(const Contest &contest, const Round &round)
{
    const auto &sources = contest::sourcesOf(round.entrants);
    return std::all_of(sources.begin(), sources.end(),
        [&contest](const RoundId &id) { return contest.round(id).closed.has_value(); });
}

const DepartureEntry *departureAt(
    const Contest &contest, const RoundMarks &marks, const TurnId &turn)
{
    const auto entry = marks.left.find(turn.team);
    if (entry == marks.left.end() || !entry->second.from
        || contest.round(turn.round).left.count(turn.team) > 0) {
        return nullptr;
    }
    const auto &book = *contest.rulebook;
    const bool reached = book.segment(turn.segment) >= book.segment(*entry->second.from);
    return reached ? &entry->second : nullptr;
}

//! Who never comes and who never marks is entered before the draw. Where the panel changes on the
//! way, who never marks is excused turn by turn: by then the panel knows every one.
void beginRound(PlanSteps &steps, const RoundMarks &marks, std::uint64_t drawSeed)
{
    const Contest &contest = steps.contest;
    const RoundState &state = contest.round(marks.round);
    limitRound(steps, marks);
    replaceTeams(steps, marks);
    for (const auto &[team, entry] : marks.left) {
        const bool replaced = marks.replaced.count(team) > 0;
        if (!entry.from && !replaced && state.left.count(team) == 0) {
            steps.add(removalOf(marks.round, team, entry), entry.line);
        }
    }
    for (const auto &[judge, entry] : marks.excused) {
        if (state.excused.count(judge) == 0 && marks.panels.empty()) {
            steps.add(contest::ExcuseJudge{marks.round, {}, judge, entry.reason}, entry.line);
        }
    }
    const auto teams = withReplacements(marks, contest.teamsOf(marks.round));
    const bool anyPlays = std::any_of(teams.begin(), teams.end(), [&marks](const TeamId &team) {
        const auto left = marks.left.find(team);
        return left == marks.left.end() || left->second.from;
    });
    if (state.runningOrder.empty() && anyPlays) {
        const auto &rounds = contest.rulebook->rounds;
        const auto index = contest.rulebook->round(marks.round) - rounds.data();
        steps.add(
            contest::DrawRunningOrder{marks.round, drawSeed + static_cast<std::uint64_t>(index)});
    }
}

}

Plan::Plan(MarksFile marks, PlanOptions options)
    : m_marks(std::move(marks)),
      m_options(std::move(options))
{
}

std::vector<PlannedOrder> Plan::next(const Contest &contest)
{
    PlanSteps steps{contest, m_options.screens};
    for (const Round &round : contest.rulebook->rounds) {
        playRoundOf(steps, round);
        if (!steps.orders.empty()) {
            m_playing = round.id;
            break;
        }
    }
    return std::move(steps.orders);
}

void Plan::refuse(Fault fault)
{
    m_faults.push_back(std::move(fault));
    m_faulty.insert(m_playing);
}

void Plan::playRoundOf(PlanSteps &steps, const Round &round)
{
    const Contest &contest = steps.contest;
    if (contest.round(round.id).closed || m_faulty.count(round.id) > 0
        || !sourcesClosed(contest, round) || !hasEntered(steps, round)) {
        return;
    }
    const RoundMarks *marks = marksFor(contest, round);
    if (marks != nullptr && !contest.teamsOf(round.id).empty()) {
        playRound(steps, *marks);
    }
}

bool Plan::isStuck(const Contest &contest) const
{
    const auto &rounds = contest.rulebook->rounds;
    return std::any_of(rounds.begin(), rounds.end(), [this, &contest](const Round &round) {
        const auto marks = m_marks.rounds.find(round.id);
        const bool played = marks != m_marks.rounds.end() && marks->second.line != 0;
        return sourcesClosed(contest, round) && !contest.round(round.id).closed
            && (played || contest::entryOf(contest, round).open);
    });
}

void Plan::fault(const RoundMarks &marks, std::vector<Fault> faults)
{
    if (!faults.empty()) {
        m_faults.insert(m_faults.end(), faults.begin(), faults.end());
        m_faulty.insert(marks.round);
    }
}

//! The round's marks, if it is played: rows of the file, or robots'.
const RoundMarks *Plan::marksFor(const Contest &contest, const Round &round)
{
    auto found = m_marks.rounds.find(round.id);
    if (m_options.robots && (found == m_marks.rounds.end() || found->second.line == 0)) {
        RoundMarks invented = m_options.robots->marks(round.id, contest.teamsOf(round.id));
        found = m_marks.rounds.insert_or_assign(round.id, std::move(invented)).first;
    }
    if (found == m_marks.rounds.end() || found->second.line == 0) {
        return nullptr;
    }
    if (m_checked.insert(round.id).second) {
        fault(found->second, faultyReplacements(contest, round, found->second));
        if (m_faulty.count(round.id) == 0) {
            fault(found->second,
                faultsOf(found->second, *contest.rulebook,
                    withReplacements(found->second, contest.teamsOf(round.id))));
        }
    }
    return m_faulty.count(round.id) > 0 ? nullptr : &found->second;
}

//! Tries what the file says about each open tie; robots answer where it says nothing.
void Plan::partTies(PlanSteps &steps, const RoundMarks &marks)
{
    const bool silent
        = marks.extra.empty() && marks.votes.empty() && marks.rulings.empty() && marks.lots.empty();
    for (const OpenTie &tie : contest::proposePrizes(steps.contest, marks.round).open) {
        answerTie(steps, tie, marks);
        if (steps.orders.empty() && m_options.robots && silent) {
            robotAnswer(steps, tie, marks.round, *m_options.robots);
        }
        if (!steps.orders.empty()) {
            return; // what else is open may look different then
        }
    }
}

//! The decision, unless a tie stays open or rows are left that fit no tie or no prize: all of them
//! are told at once.
void Plan::decide(PlanSteps &steps, const RoundMarks &marks)
{
    const Contest &contest = steps.contest;
    fault(marks, unusedRows(marks, contest.round(marks.round)));
    const contest::Proposal proposal = contest::proposePrizes(contest, marks.round);
    if (!proposal.open.empty()) {
        return;
    }
    const contest::DecidePrizes decision = decisionOf(contest, marks, proposal, m_options.signer);
    fault(marks, unplacedRows(marks, decision));
    fault(marks, unfilledPrizes(marks, decision, proposal, *contest.rulebook));
    if (m_faulty.count(marks.round) == 0) {
        steps.add(decision, marks.decisions.empty() ? 0 : marks.decisions.front().line);
    }
}

//! Decision, ceremony and close.
void Plan::endRound(PlanSteps &steps, const RoundMarks &marks)
{
    const Contest &contest = steps.contest;
    const RoundState &state = contest.round(marks.round);
    if (!state.decision) {
        decide(steps, marks);
        return;
    }
    const auto last = static_cast<int>(contest::ceremonySteps(contest, marks.round).size());
    if (state.revealedSteps < last) {
        steps.show({contest::Scene::Prize, marks.round, {}, {}, state.revealedSteps + 1});
        return;
    }
    const contest::Cue board{contest::Scene::Standings, marks.round, {}, {}, 0};
    if (contest.live != board) {
        steps.show(board);
    }
    steps.add(contest::CloseRound{marks.round});
}

void Plan::playRound(PlanSteps &steps, const RoundMarks &marks)
{
    const Contest &contest = steps.contest;
    beginRound(steps, marks, m_options.drawSeed);
    if (!steps.orders.empty()) {
        return;
    }
    for (const TurnId &turn : contest.turnsOf(marks.round)) {
        const TurnState *state = contest.turn(turn);
        const DepartureEntry *entry = departureAt(contest, marks, turn);
        if (entry != nullptr) {
            steps.add(removalOf(marks.round, turn.team, *entry), entry->line);
            return;
        }
        if (!contest.isVoid(turn) && (state == nullptr || !state->approved)) {
            playTurn(steps, turn, marks);
            return;
        }
    }
    enterExtras(steps, marks);
    if (steps.orders.empty()) {
        partTies(steps, marks);
    }
    if (steps.orders.empty()) {
        endRound(steps, marks);
    }
}

}
