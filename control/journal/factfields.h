// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of every fact, listed once for writing and reading alike.
#pragma once

#include "contest/fact.h"
#include "control/journal/incidentfields.h"

namespace journal {

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

template<class Visit, Either<contest::Words> P>
void fields(Visit &visit, P &part)
{
    visit("vi", part.vi);
    visit("en", part.en);
}

template<class Visit, Either<contest::ClosedRow> P>
void fields(Visit &visit, P &part)
{
    visit("place", part.place);
    visit("team", part.team);
    visit("total", part.total);
    visit.unlessDefault("segments", part.segments);
    visit.unlessDefault("decidedBy", part.decidedBy);
    visit.unlessDefault("reason", part.reason);
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
    visit.unlessDefault("reason", fact.reason);
}

template<class Visit, Either<contest::RunningOrderEntered> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("order", fact.order);
    visit("witnesses", fact.witnesses);
    visit.unlessDefault("reason", fact.reason);
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
    visit.unlessDefault("agoMs", fact.agoMs);
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
    visit.unlessDefault("wrong", fact.wrong);
}

template<class Visit, Either<contest::PointsEntered> F>
void fields(Visit &visit, F &fact)
{
    visit("turn", fact.turn);
    visit("component", fact.component);
    visit("points", fact.points);
}

template<class Visit, Either<contest::ChangeoverMeasured> F>
void fields(Visit &visit, F &fact)
{
    visit("turn", fact.turn);
    visit("elapsedMs", fact.elapsedMs);
}

template<class Visit, Either<contest::DeductionGiven> F>
void fields(Visit &visit, F &fact)
{
    visit("turn", fact.turn);
    visit("points", fact.points);
    visit("reason", fact.reason);
    visit("rule", fact.rule);
}

template<class Visit, Either<contest::DeviationSettled> F>
void fields(Visit &visit, F &fact)
{
    visit("turn", fact.turn);
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

template<class Visit, Either<contest::JudgesVoted> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("about", fact.about);
    visit("votes", fact.votes);
}

template<class Visit, Either<contest::LotDrawn> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("about", fact.about);
    visit("order", fact.order);
    visit("witnesses", fact.witnesses);
}

template<class Visit, Either<contest::BonusGiven> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("team", fact.team);
    visit("bonus", fact.bonus);
    visit("points", fact.points);
}

template<class Visit, Either<contest::AudienceVoted> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("prize", fact.prize);
    visit("votes", fact.votes);
}

template<class Visit, Either<contest::JuryChose> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("prize", fact.prize);
    visit("teams", fact.teams);
    visit("reason", fact.reason);
}

template<class Visit, Either<contest::AdvanceRuled> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("order", fact.order);
    visit("reason", fact.reason);
}

template<class Visit, Either<contest::EntrantsNamed> F>
void fields(Visit &visit, F &fact)
{
    visit("round", fact.round);
    visit("teams", fact.teams);
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

template<class Visit, Either<contest::RoundImported> F>
void fields(Visit &visit, F &fact)
{
    visit("closing", fact.closing);
    visit("decision", fact.decision);
    visit("key", fact.key);
    visit("sealed", fact.sealed);
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
