// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One function per kind of order; contest/decide.cpp has already checked the seat.
#pragma once

#include "contest/decide.h"

namespace contest {

using Decision = Result<Facts, Refusal>;

// decide_round.cpp
[[nodiscard]] Decision decided(const Contest &contest, const DrawRunningOrder &order);
[[nodiscard]] Decision decided(const Contest &contest, const EnterRunningOrder &order);
[[nodiscard]] Decision decided(const Contest &contest, const RemoveTeam &order);
[[nodiscard]] Decision decided(const Contest &contest, const CloseRound &order);
[[nodiscard]] Decision decided(const Contest &contest, const ImportRound &order);
// decide_turn.cpp
[[nodiscard]] Decision decided(const Contest &contest, const CallTurn &order);
[[nodiscard]] Decision decided(const Contest &contest, const EnterKeyResult &order);
[[nodiscard]] Decision decided(const Contest &contest, const GiveDeduction &order);
[[nodiscard]] Decision decided(const Contest &contest, const ApproveTurn &order);
// decide_clock.cpp
[[nodiscard]] Decision decided(const Contest &contest, const StartClock &order);
[[nodiscard]] Decision decided(const Contest &contest, const PauseClock &order);
[[nodiscard]] Decision decided(const Contest &contest, const ResumeClock &order);
[[nodiscard]] Decision decided(const Contest &contest, const StopClock &order);
[[nodiscard]] Decision decided(const Contest &contest, const EnterMeasuredTime &order);
// decide_sheet.cpp
[[nodiscard]] Decision decided(const Contest &contest, const SubmitSheet &order);
[[nodiscard]] Decision decided(const Contest &contest, const ReturnSheet &order);
[[nodiscard]] Decision decided(const Contest &contest, const ExcuseJudge &order);
// decide_entries.cpp
[[nodiscard]] Decision decided(const Contest &contest, const EnterPoints &order);
[[nodiscard]] Decision decided(const Contest &contest, const EnterChangeover &order);
[[nodiscard]] Decision decided(const Contest &contest, const SettleDeviation &order);
// decide_ties.cpp
[[nodiscard]] Decision decided(const Contest &contest, const EnterExtraQuestion &order);
[[nodiscard]] Decision decided(const Contest &contest, const EnterVote &order);
[[nodiscard]] Decision decided(const Contest &contest, const RuleTie &order);
[[nodiscard]] Decision decided(const Contest &contest, const EnterLot &order);
// decide_side.cpp
[[nodiscard]] Decision decided(const Contest &contest, const GiveBonus &order);
[[nodiscard]] Decision decided(const Contest &contest, const EnterAudienceVote &order);
[[nodiscard]] Decision decided(const Contest &contest, const ChooseSidePrize &order);
// decide_entrants.cpp
[[nodiscard]] Decision decided(const Contest &contest, const RuleAdvance &order);
[[nodiscard]] Decision decided(const Contest &contest, const NameEntrants &order);
// decide_prizes.cpp
[[nodiscard]] Decision decided(const Contest &contest, const DecidePrizes &order);
// decide_cue.cpp
[[nodiscard]] Decision decided(const Contest &contest, const SetStandby &order);
[[nodiscard]] Decision decided(const Contest &contest, const TakeCue &order);
// decide_incidents.cpp
[[nodiscard]] Decision decided(const Contest &contest, const ChangePlayingOrder &order);
[[nodiscard]] Decision decided(const Contest &contest, const RestartTurn &order);
[[nodiscard]] Decision decided(const Contest &contest, const VoidSegment &order);
[[nodiscard]] Decision decided(const Contest &contest, const CancelQuestions &order);
[[nodiscard]] Decision decided(const Contest &contest, const ReinstateTeam &order);
// decide_complaints.cpp
[[nodiscard]] Decision decided(const Contest &contest, const FileComplaint &order);
[[nodiscard]] Decision decided(const Contest &contest, const DecideComplaint &order);
[[nodiscard]] Decision decided(const Contest &contest, const ReopenTurn &order);
// decide_amendments.cpp
[[nodiscard]] Decision decided(const Contest &contest, const AmendPanel &order);
[[nodiscard]] Decision decided(const Contest &contest, const AmendRoster &order);
[[nodiscard]] Decision decided(const Contest &contest, const OpenSession &order);
[[nodiscard]] Decision decided(const Contest &contest, const SuspendSession &order);
[[nodiscard]] Decision decided(const Contest &contest, const ResumeSession &order);
// decide_desk.cpp
[[nodiscard]] Decision decided(const Contest &contest, const Undo &order);
[[nodiscard]] Decision decided(const Contest &contest, const GrantSeat &order);
[[nodiscard]] Decision decided(const Contest &contest, const RevokeSeat &order);

}
