// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns marks into the orders that play an evening, each with the seat that gives it.
#include "control/rehearsal/plan.h"

#include "contest/ceremony.h"
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

bool isKnown(const Contest &contest, const Round &round)
{
    const std::vector<RoundId> &sources = contest::sourcesOf(round.entrants);
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

contest::RemoveTeam removal(const RoundId &round, const TeamId &team, const DepartureEntry &entry)
{
    return {round, team, entry.departure, entry.from, entry.reason};
}

//! Who never comes and who never marks is entered before the draw.
void beginRound(PlanSteps &steps, const RoundMarks &marks, std::uint64_t drawSeed)
{
    const Contest &contest = steps.contest;
    const RoundState &state = contest.round(marks.round);
    for (const auto &[team, entry] : marks.left) {
        if (!entry.from && state.left.count(team) == 0) {
            steps.add(removal(marks.round, team, entry), entry.line);
        }
    }
    for (const auto &[judge, entry] : marks.excused) {
        if (state.excused.count(judge) == 0) {
            steps.add(contest::ExcuseJudge{marks.round, {}, judge, entry.reason}, entry.line);
        }
    }
    const auto teams = contest.teamsOf(marks.round);
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
        if (contest.round(round.id).closed || !isKnown(contest, round)
            || m_faulty.count(round.id) > 0) {
            continue;
        }
        if (const RoundMarks *marks = marksFor(contest, round)) {
            playRound(steps, *marks);
        }
        if (!steps.orders.empty()) {
            break;
        }
    }
    return std::move(steps.orders);
}

bool Plan::isStuck(const Contest &contest) const
{
    return std::any_of(m_marks.rounds.begin(), m_marks.rounds.end(), [&contest](const auto &entry) {
        return isKnown(contest, *contest.rulebook->round(entry.first))
            && !contest.round(entry.first).closed;
    });
}

//! The round's marks, if it is played: rows of the file, or robots'.
const RoundMarks *Plan::marksFor(const Contest &contest, const Round &round)
{
    auto found = m_marks.rounds.find(round.id);
    if (found == m_marks.rounds.end() && m_options.robots) {
        RoundMarks invented = m_options.robots->marks(round.id, contest.teamsOf(round.id));
        found = m_marks.rounds.emplace(round.id, std::move(invented)).first;
    }
    if (found == m_marks.rounds.end()) {
        return nullptr;
    }
    if (m_checked.insert(round.id).second) {
        const auto faults = faultsOf(found->second, *contest.rulebook, contest.teamsOf(round.id));
        if (!faults.empty()) {
            m_faults.insert(m_faults.end(), faults.begin(), faults.end());
            m_faulty.insert(round.id);
            return nullptr;
        }
    }
    return &found->second;
}

//! Tries what the file says about each open tie; robots answer where it says nothing.
void Plan::partTies(PlanSteps &steps, const RoundMarks &marks)
{
    for (const OpenTie &tie : contest::proposePrizes(steps.contest, marks.round).open) {
        answerTie(steps, tie, marks);
        if (steps.orders.empty() && m_options.robots && marks.extra.empty()
            && marks.rulings.empty()) {
            robotAnswer(steps, tie, marks.round, *m_options.robots);
        }
        if (!steps.orders.empty()) {
            return; // what else is open may look different then
        }
    }
}

//! Decision, ceremony and close, unless a tie stays open or rows are left that fit no tie.
void Plan::endRound(PlanSteps &steps, const RoundMarks &marks)
{
    const Contest &contest = steps.contest;
    const RoundState &state = contest.round(marks.round);
    if (!state.decision) {
        findUnused(contest, marks);
        const contest::Proposal proposal = contest::proposePrizes(contest, marks.round);
        if (m_faulty.count(marks.round) == 0 && proposal.open.empty()) {
            steps.add(decisionOf(contest, marks, proposal, m_options.signer));
        }
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

//! Rows about a tie that never was: they would stand in the file and not in the record.
void Plan::findUnused(const Contest &contest, const RoundMarks &marks)
{
    const RoundState &state = contest.round(marks.round);
    const std::size_t before = m_faults.size();
    for (const auto &[team, entry] : marks.extra) {
        const bool used = std::any_of(state.extraQuestions.begin(), state.extraQuestions.end(),
            [&id = team](const auto &held) { return held.right.count(id) > 0; });
        if (!used) {
            m_faults.push_back({entry.line, "team",
                {"“" + team.text + "” không thuộc nhóm bằng điểm nào cần câu hỏi phụ",
                    "“" + team.text + "” is in no tied group that needs an extra question"}});
        }
    }
    for (const RulingEntry &entry : marks.rulings) {
        const bool used = std::any_of(
            state.rulings.begin(), state.rulings.end(), [&entry](const contest::TieRuled &ruled) {
                return ruled.about == entry.about && ruled.order == entry.order;
            });
        if (!used) {
            m_faults.push_back({entry.line, "value",
                {"các đội này không phải đúng một nhóm còn bằng điểm cần phân định",
                    "these teams are not exactly one group that is still tied"}});
        }
    }
    if (m_faults.size() > before) {
        m_faulty.insert(marks.round);
    }
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
        if (contest.isVoid(turn) || (state != nullptr && state->approved)) {
            continue;
        }
        if (const DepartureEntry *entry = departureAt(contest, marks, turn)) {
            steps.add(removal(marks.round, turn.team, *entry), entry->line);
        } else {
            playTurn(steps, turn, marks);
        }
        return;
    }
    partTies(steps, marks);
    if (steps.orders.empty()) {
        endRound(steps, marks);
    }
}

}
