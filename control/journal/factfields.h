// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The kind and the fields of every fact, listed once for writing and reading alike. A fact without
// a kind here does not compile.
#pragma once

#include "contest/fact.h"

#include <concepts>
#include <string_view>
#include <type_traits>

namespace journal {

//! T or const T: the same list serves the writer and the reader.
template<class F, class T>
concept Either = std::same_as<std::remove_const_t<F>, T>;

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
template<> struct KindOf<contest::DeductionGiven> { static constexpr std::string_view text = "deductionGiven"; };
template<> struct KindOf<contest::TurnApproved> { static constexpr std::string_view text = "turnApproved"; };
template<> struct KindOf<contest::TeamLeft> { static constexpr std::string_view text = "teamLeft"; };
template<> struct KindOf<contest::ExtraQuestionHeld> { static constexpr std::string_view text = "extraQuestionHeld"; };
template<> struct KindOf<contest::TieRuled> { static constexpr std::string_view text = "tieRuled"; };
template<> struct KindOf<contest::PrizesDecided> { static constexpr std::string_view text = "prizesDecided"; };
template<> struct KindOf<contest::StandbySet> { static constexpr std::string_view text = "standbySet"; };
template<> struct KindOf<contest::CueTaken> { static constexpr std::string_view text = "cueTaken"; };
template<> struct KindOf<contest::RoundClosed> { static constexpr std::string_view text = "roundClosed"; };
template<> struct KindOf<contest::Undone> { static constexpr std::string_view text = "undone"; };
template<> struct KindOf<contest::SeatGranted> { static constexpr std::string_view text = "seatGranted"; };
template<> struct KindOf<contest::SeatRevoked> { static constexpr std::string_view text = "seatRevoked"; };
// clang-format on

// ---- parts of facts ---------------------------------------------------------------------------

template<class Visit, Either<contest::TurnId> P>
void fields(Visit &visit, P &part)
{
    visit("round", part.round);
    visit("segment", part.segment);
    visit("team", part.team);
}

template<class Visit, Either<contest::Cue> P>
void fields(Visit &visit, P &part)
{
    visit("scene", part.scene);
    visit("round", part.round);
    visit("segment", part.segment);
    visit("team", part.team);
    visit("step", part.step);
}

template<class Visit, Either<contest::Award> P>
void fields(Visit &visit, P &part)
{
    visit("kind", part.kind);
    visit("prize", part.prize);
    visit("unit", part.unit);
    visit("team", part.team);
    visit("reason", part.reason);
}

template<class Visit, Either<contest::ClosedRow> P>
void fields(Visit &visit, P &part)
{
    visit("place", part.place);
    visit("team", part.team);
    visit("total", part.total);
}

// ---- facts ------------------------------------------------------------------------------------

template<class Visit, Either<contest::ShowOpened> F>
void fields(Visit &visit, F &fact)
{
    visit("rulebook", fact.rulebook);
    visit("formatVersion", fact.formatVersion);
}

template<class Visit, Either<contest::RunningOrderDrawn> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("seed", fact.seed);
    visit("generator", fact.generator);
    visit("order", fact.order);
}

template<class Visit, Either<contest::RunningOrderEntered> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("order", fact.order);
    visit("witnesses", fact.witnesses);
}

//! Facts that say nothing but which turn they are about.
template<class F>
concept AboutTurnOnly = Either<F, contest::TurnCalled> || Either<F,
    contest::ClockStarted> || Either<F, contest::ClockResumed> || Either<F,
    contest::ClockStopped> || Either<F, contest::TurnApproved>;

template<class Visit, AboutTurnOnly F>
void fields(Visit &visit, F &fact)
{
    visit("turn", fact.turn);
}

template<class Visit, Either<contest::ClockPaused> F>
void fields(Visit &visit, F &fact)
{
    visit("turn", fact.turn);
    visit("reason", fact.reason);
}

template<class Visit, Either<contest::TimeMeasured> F>
void fields(Visit &visit, F &fact)
{
    visit("turn", fact.turn);
    visit("elapsedMs", fact.elapsedMs);
    visit("reason", fact.reason);
}

template<class Visit, Either<contest::SheetSubmitted> F>
void fields(Visit &visit, F &fact)
{
    visit("turn", fact.turn);
    visit("judge", fact.judge);
    visit("marks", fact.marks);
    visit("note", fact.note);
    visit("source", fact.source);
}

template<class Visit, Either<contest::SheetReturned> F>
void fields(Visit &visit, F &fact)
{
    visit("turn", fact.turn);
    visit("judge", fact.judge);
    visit("reason", fact.reason);
}

template<class Visit, Either<contest::JudgeExcused> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("turn", fact.turn);
    visit("judge", fact.judge);
    visit("reason", fact.reason);
}

template<class Visit, Either<contest::KeyResultEntered> F>
void fields(Visit &visit, F &fact)
{
    visit("turn", fact.turn);
    visit("component", fact.component);
    visit("right", fact.right);
}

template<class Visit, Either<contest::DeductionGiven> F>
void fields(Visit &visit, F &fact)
{
    visit("turn", fact.turn);
    visit("points", fact.points);
    visit("reason", fact.reason);
}

template<class Visit, Either<contest::TeamLeft> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("team", fact.team);
    visit("departure", fact.departure);
    visit("from", fact.from);
    visit("reason", fact.reason);
}

template<class Visit, Either<contest::ExtraQuestionHeld> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("right", fact.right);
}

template<class Visit, Either<contest::TieRuled> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("about", fact.about);
    visit("order", fact.order);
    visit("reason", fact.reason);
}

template<class Visit, Either<contest::PrizesDecided> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("awards", fact.awards);
    visit("signer", fact.signer);
    visit("number", fact.number);
    visit("date", fact.date);
}

template<class Visit, class F>
requires Either<F, contest::StandbySet> || Either<F, contest::CueTaken>
void fields(Visit &visit, F &fact)
{
    visit("cue", fact.cue);
}

template<class Visit, Either<contest::RoundClosed> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("standings", fact.standings);
    visit("awards", fact.awards);
    visit("advance", fact.advance);
}

template<class Visit, Either<contest::Undone> F>
void fields(Visit &visit, F &fact)
{
    visit("sequence", fact.sequence);
}

template<class Visit, Either<contest::SeatGranted> F>
void fields(Visit &visit, F &fact)
{
    visit("seat", fact.seat);
    visit("device", fact.device);
    visit("tokenHash", fact.tokenHash);
}

template<class Visit, Either<contest::SeatRevoked> F>
void fields(Visit &visit, F &fact)
{
    visit("seat", fact.seat);
    visit("reason", fact.reason);
}

}
