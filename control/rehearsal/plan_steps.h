// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pieces that a plan is put together from: a turn, an answer to a tie, a decision.
#pragma once

#include "control/rehearsal/plan.h"

#include "contest/prizes.h"

#include <map>
#include <string>
#include <vector>

namespace rehearsal {

//! The orders gathered so far, and the number that the cue on air will have by then.
struct PlanSteps
{
    PlanSteps(const contest::Contest &state, Screens shown)
        : contest(state),
          screens(shown),
          liveNumber(state.liveNumber)
    {
    }

    void add(contest::Order order, std::size_t line = 0);
    void show(const contest::Cue &cue);
    void show(contest::Scene scene, const contest::TurnId &turn);

    const contest::Contest &contest;
    Screens screens;
    std::vector<PlannedOrder> orders;
    std::int64_t liveNumber;
};

//! What counts for nobody, and who is in the teams: a voided segment, cancelled questions, rosters.
void limitRound(PlanSteps &steps, const RoundMarks &marks);
[[nodiscard]] contest::RemoveTeam removalOf(
    const contest::RoundId &round, const contest::TeamId &team, const DepartureEntry &entry);
//! Lost teams leave, and others come instead.
void replaceTeams(PlanSteps &steps, const RoundMarks &marks);
//! Rows that replace a team which was not lost, or by one that cannot come.
[[nodiscard]] std::vector<Fault> faultyReplacements(
    const contest::Contest &contest, const contest::Round &round, const RoundMarks &marks);
//! Lets those mark the turn whom the marks name.
void seatPanel(PlanSteps &steps, const contest::TurnId &turn, const RoundMarks &marks);

//! Whatever the turn still lacks, from the call to the approval.
void playTurn(PlanSteps &steps, const contest::TurnId &turn, const RoundMarks &marks);

//! What totals and side prizes need beside the marks: bonuses, the hall's votes, the jury's choice.
void enterExtras(PlanSteps &steps, const RoundMarks &marks);

//! The first reason that the rows give, else `usual`.
[[nodiscard]] std::string reasonIn(
    const std::map<int, RankedEntry> &ranks, const std::string &usual);

//! What parts this group, if the marks have it for exactly these teams.
void answerTie(PlanSteps &steps, const contest::OpenTie &tie, const RoundMarks &marks);
void robotAnswer(PlanSteps &steps, const contest::OpenTie &tie, const contest::RoundId &round,
    const Robots &robots);
//! The ruling, or lot, about exactly this group; null: none.
[[nodiscard]] const RankingEntry *entryAbout(
    const std::vector<RankingEntry> &entries, const contest::OpenTie &tie);
//! Rows about a tie that never was: they would stand in the file and not in the record.
[[nodiscard]] std::vector<Fault> unusedRows(
    const RoundMarks &marks, const contest::RoundState &round);

//! As the rows say; without rows as proposed. A unit keeps its proposed team where the rows give
//! that team the prize; the other teams fill the other units in the round's order.
[[nodiscard]] contest::DecidePrizes decisionOf(const contest::Contest &contest,
    const RoundMarks &marks, const contest::Proposal &proposal, const std::string &signer);
//! Rows for which the prize has no unit left.
[[nodiscard]] std::vector<Fault> unplacedRows(
    const RoundMarks &marks, const contest::DecidePrizes &decision);
//! Prizes that must be awarded and that the rows give to nobody, each at the row of the team that
//! the jury proposes for it, else at the first row of the decision.
[[nodiscard]] std::vector<Fault> unfilledPrizes(const RoundMarks &marks,
    const contest::DecidePrizes &decision, const contest::Proposal &proposal,
    const contest::Rulebook &book);

}
