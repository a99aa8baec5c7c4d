// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a fact touches.
#include "contest/touched.h"

#include "contest/undo_stack.h"

namespace contest {

namespace {

struct Touching
{
    const Contest &before;
    Touched touched;

    void turn(const TurnId &id)
    {
        touched.turns.insert(id);
        touched.rounds.insert(id.round);
    }
    void clock(const TurnId &id)
    {
        turn(id);
        touched.clock = true;
        touched.undo = true;
    }
    void wholeRound(const RoundId &round)
    {
        touched.rounds.insert(round);
        for (const TurnId &id : before.turnsOf(round)) {
            touched.turns.insert(id);
        }
    }

    std::vector<SegmentId> segmentsOf(const RoundId &round) const
    {
        const Round *book = before.rulebook->round(round);
        return book ? before.rulebook->segmentsOf(*book) : std::vector<SegmentId>();
    }

    void operator()(const ShowOpened &) {}
    void operator()(const RunningOrderDrawn &fact) { wholeRound(fact.round); }
    void operator()(const RunningOrderEntered &fact) { wholeRound(fact.round); }
    void operator()(const TurnCalled &fact)
    {
        turn(fact.turn);
        touched.stage = true;
        touched.undo = true;
    }
    void operator()(const ClockStarted &fact) { clock(fact.turn); }
    void operator()(const ClockPaused &fact) { clock(fact.turn); }
    void operator()(const ClockResumed &fact) { clock(fact.turn); }
    void operator()(const ClockStopped &fact) { clock(fact.turn); }
    void operator()(const TimeMeasured &fact) { clock(fact.turn); }
    void operator()(const SheetSubmitted &fact)
    {
        turn(fact.turn);
        touched.undo = true;
    }
    void operator()(const SheetReturned &fact) { turn(fact.turn); }
    void operator()(const JudgeExcused &fact)
    {
        if (fact.turn) {
            turn(*fact.turn);
        } else {
            wholeRound(fact.round);
        }
    }
    void operator()(const KeyResultEntered &fact)
    {
        turn(fact.turn);
        touched.undo = true;
    }
    void operator()(const PointsEntered &fact)
    {
        turn(fact.turn);
        touched.undo = true;
    }
    void operator()(const ChangeoverMeasured &fact)
    {
        turn(fact.turn);
        touched.undo = true;
    }
    void operator()(const DeviationSettled &fact) { turn(fact.turn); }
    void operator()(const DeductionGiven &fact)
    {
        turn(fact.turn);
        touched.undo = true;
    }
    void operator()(const TurnApproved &fact)
    {
        turn(fact.turn);
        touched.undo = true;
    }
    void operator()(const TeamLeft &fact)
    {
        touched.rounds.insert(fact.round);
        touched.undo = true;
        for (const TurnId &id : before.turnsOf(fact.round)) {
            if (id.team == fact.team) {
                touched.turns.insert(id);
            }
        }
    }
    void operator()(const ExtraQuestionHeld &fact) { touched.rounds.insert(fact.round); }
    void operator()(const TieRuled &fact) { touched.rounds.insert(fact.round); }
    void operator()(const JudgesVoted &fact) { touched.rounds.insert(fact.round); }
    void operator()(const LotDrawn &fact) { touched.rounds.insert(fact.round); }
    void operator()(const BonusGiven &fact) { touched.rounds.insert(fact.round); }
    void operator()(const AudienceVoted &fact) { touched.rounds.insert(fact.round); }
    void operator()(const JuryChose &fact) { touched.rounds.insert(fact.round); }
    void operator()(const AdvanceRuled &fact) { touched.rounds.insert(fact.round); }
    void operator()(const EntrantsNamed &fact)
    {
        wholeRound(fact.round);
        for (const TeamId &team : fact.teams) { // they may be new to the round
            for (const SegmentId &segment : segmentsOf(fact.round)) {
                touched.turns.insert({fact.round, segment, team});
            }
        }
    }
    void operator()(const PrizesDecided &fact) { touched.rounds.insert(fact.round); }
    void operator()(const StandbySet &)
    {
        touched.cue = true;
        touched.undo = true;
    }
    void operator()(const CueTaken &fact)
    {
        touched.cue = true;
        touched.undo = true;
        for (const TurnId &id : turnsShownBy(before, fact.cue)) {
            turn(id);
        }
        if (fact.cue.scene == Scene::Prize) {
            touched.rounds.insert(fact.cue.round);
        }
    }
    void operator()(const RoundClosed &fact)
    {
        touched.rounds.insert(fact.round);
        touched.undo = true;
        for (const Round *fed : before.rulebook->roundsFedBy(fact.round)) {
            touched.rounds.insert(fed->id);
        }
    }
    void operator()(const RoundImported &fact) { (*this)(fact.closing); }
    void operator()(const Undone &fact)
    {
        touched.undo = true;
        if (!before.undoStack.empty() && before.undoStack.back().sequence == fact.sequence) {
            std::visit(*this, before.undoStack.back().fact);
        }
    }
    void operator()(const SeatGranted &) { touched.seats = true; }
    void operator()(const SeatRevoked &) { touched.seats = true; }
    void operator()(const PlayingOrderChanged &fact) { wholeRound(fact.round); }
    void operator()(const TurnRestarted &fact)
    {
        clock(fact.turn);
        touched.stage = true;
    }
    void operator()(const SegmentVoided &fact)
    {
        wholeRound(fact.round);
        touched.undo = true;
    }
    void operator()(const QuestionsCancelled &fact) { wholeRound(fact.round); }
    void operator()(const ComplaintFiled &fact) { touched.rounds.insert(fact.round); }
    void operator()(const ComplaintDecided &fact) { touched.rounds.insert(fact.round); }
    void operator()(const TurnReopened &fact)
    {
        turn(fact.turn);
        touched.undo = true;
    }
    void operator()(const TeamReinstated &fact) { wholeRound(fact.round); }
    void operator()(const PanelAmended &)
    {
        touched.people = true;
        for (const Round &round : before.rulebook->rounds) {
            wholeRound(round.id);
        }
    }
    void operator()(const RosterAmended &)
    {
        touched.people = true;
        for (const Round &round : before.rulebook->rounds) { // a prize may go by birth years
            touched.rounds.insert(round.id);
        }
    }
    void operator()(const SessionOpened &fact) { touched.rounds.insert(fact.round); }
    void operator()(const SessionSuspended &fact) { touched.rounds.insert(fact.round); }
    void operator()(const SessionResumed &fact) { touched.rounds.insert(fact.round); }
};

}

Touched &Touched::operator|=(const Touched &other)
{
    turns.insert(other.turns.begin(), other.turns.end());
    rounds.insert(other.rounds.begin(), other.rounds.end());
    stage = stage || other.stage;
    clock = clock || other.clock;
    cue = cue || other.cue;
    undo = undo || other.undo;
    seats = seats || other.seats;
    people = people || other.people;
    log = log || other.log;
    return *this;
}

Touched touchedBy(const Contest &before, const Fact &fact)
{
    Touching touching{before, {}};
    std::visit(touching, fact);
    return std::move(touching.touched);
}

}
