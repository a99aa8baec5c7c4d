// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The name under which each kind of fact stands in the record. A fact without one does not compile.
#pragma once

#include "contest/fact.h"

#include <string_view>

namespace journal {

template<class F>
struct KindOf;

// clang-format off
template<> struct KindOf<contest::ShowOpened> { static constexpr std::string_view text = "showOpened"; };
template<> struct KindOf<contest::RunningOrderDrawn> { static constexpr std::string_view text = "runningOrderDrawn"; };
template<> struct KindOf<contest::RunningOrderEntered> { static constexpr std::string_view text = "runningOrderEntered"; };
template<> struct KindOf<contest::TurnCalled> { static constexpr std::string_view text = "turnCalled"; };
template<> struct KindOf<contest::ClockStarted> { static constexpr std::string_view text = "clockStarted"; };
template<> struct KindOf<contest::ClockPaused> { static constexpr std::string_view text = "clockPaused"; };
template<> struct KindOf<contest::ClockResumed> { static constexpr std::string_view text = "clockResumed"; };
template<> struct KindOf<contest::ClockStopped> { static constexpr std::string_view text = "clockStopped"; };
template<> struct KindOf<contest::TimeMeasured> { static constexpr std::string_view text = "timeMeasured"; };
template<> struct KindOf<contest::SheetSubmitted> { static constexpr std::string_view text = "sheetSubmitted"; };
template<> struct KindOf<contest::SheetReturned> { static constexpr std::string_view text = "sheetReturned"; };
template<> struct KindOf<contest::JudgeExcused> { static constexpr std::string_view text = "judgeExcused"; };
template<> struct KindOf<contest::KeyResultEntered> { static constexpr std::string_view text = "keyResultEntered"; };
template<> struct KindOf<contest::PointsEntered> { static constexpr std::string_view text = "pointsEntered"; };
template<> struct KindOf<contest::ChangeoverMeasured> { static constexpr std::string_view text = "changeoverMeasured"; };
template<> struct KindOf<contest::DeductionGiven> { static constexpr std::string_view text = "deductionGiven"; };
template<> struct KindOf<contest::DeviationSettled> { static constexpr std::string_view text = "deviationSettled"; };
template<> struct KindOf<contest::TurnApproved> { static constexpr std::string_view text = "turnApproved"; };
template<> struct KindOf<contest::TeamLeft> { static constexpr std::string_view text = "teamLeft"; };
template<> struct KindOf<contest::ExtraQuestionHeld> { static constexpr std::string_view text = "extraQuestionHeld"; };
template<> struct KindOf<contest::TieRuled> { static constexpr std::string_view text = "tieRuled"; };
template<> struct KindOf<contest::JudgesVoted> { static constexpr std::string_view text = "judgesVoted"; };
template<> struct KindOf<contest::LotDrawn> { static constexpr std::string_view text = "lotDrawn"; };
template<> struct KindOf<contest::BonusGiven> { static constexpr std::string_view text = "bonusGiven"; };
template<> struct KindOf<contest::AudienceVoted> { static constexpr std::string_view text = "audienceVoted"; };
template<> struct KindOf<contest::JuryChose> { static constexpr std::string_view text = "juryChose"; };
template<> struct KindOf<contest::AdvanceRuled> { static constexpr std::string_view text = "advanceRuled"; };
template<> struct KindOf<contest::EntrantsNamed> { static constexpr std::string_view text = "entrantsNamed"; };
template<> struct KindOf<contest::PrizesDecided> { static constexpr std::string_view text = "prizesDecided"; };
template<> struct KindOf<contest::StandbySet> { static constexpr std::string_view text = "standbySet"; };
template<> struct KindOf<contest::CueTaken> { static constexpr std::string_view text = "cueTaken"; };
template<> struct KindOf<contest::RoundClosed> { static constexpr std::string_view text = "roundClosed"; };
template<> struct KindOf<contest::RoundImported> { static constexpr std::string_view text = "roundImported"; };
template<> struct KindOf<contest::Undone> { static constexpr std::string_view text = "undone"; };
template<> struct KindOf<contest::SeatGranted> { static constexpr std::string_view text = "seatGranted"; };
template<> struct KindOf<contest::SeatRevoked> { static constexpr std::string_view text = "seatRevoked"; };
template<> struct KindOf<contest::PlayingOrderChanged> { static constexpr std::string_view text = "playingOrderChanged"; };
template<> struct KindOf<contest::TurnRestarted> { static constexpr std::string_view text = "turnRestarted"; };
template<> struct KindOf<contest::SegmentVoided> { static constexpr std::string_view text = "segmentVoided"; };
template<> struct KindOf<contest::QuestionsCancelled> { static constexpr std::string_view text = "questionsCancelled"; };
template<> struct KindOf<contest::ComplaintFiled> { static constexpr std::string_view text = "complaintFiled"; };
template<> struct KindOf<contest::ComplaintDecided> { static constexpr std::string_view text = "complaintDecided"; };
template<> struct KindOf<contest::TurnReopened> { static constexpr std::string_view text = "turnReopened"; };
template<> struct KindOf<contest::TeamReinstated> { static constexpr std::string_view text = "teamReinstated"; };
template<> struct KindOf<contest::PanelAmended> { static constexpr std::string_view text = "panelAmended"; };
template<> struct KindOf<contest::RosterAmended> { static constexpr std::string_view text = "rosterAmended"; };
template<> struct KindOf<contest::SessionOpened> { static constexpr std::string_view text = "sessionOpened"; };
template<> struct KindOf<contest::SessionSuspended> { static constexpr std::string_view text = "sessionSuspended"; };
template<> struct KindOf<contest::SessionResumed> { static constexpr std::string_view text = "sessionResumed"; };
// clang-format on

}
