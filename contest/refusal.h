// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why an order was not carried out, in words for the person who gave it.
#pragma once

#include "contest/words.h"

#include <string>

namespace contest {

//! Stable codes for programs; `docs/protocol.md` lists them.
enum class RefusalCode {
    UnknownThing, //!< a round, segment, team, judge, criterion or prize that is not there
    NotYourSeat, //!< this seat may not give this order
    NoRunningOrder,
    RoundNotReady, //!< its finalists are not known yet
    RoundStarted, //!< too late: a turn of the round has been called
    RoundClosed,
    TurnNotCalled,
    TurnVoid,
    TurnApproved,
    TurnNotApproved,
    ClockState, //!< start of a running clock, stop of a stopped one ...
    MarkMissing,
    MarkOutOfRange,
    MarkOffStep,
    SheetAlreadyGiven,
    NoSheet,
    BelowMinPresent,
    AlreadyDone,
    ReasonMissing,
    Incomplete, //!< sheets or key results are missing; the words say whose
    NotTied,
    TieOpen,
    NotDecided,
    BadDecision,
    NotRevealed,
    StepOrder,
    CueChanged, //!< something else is on air than the order expected
    TooLate, //!< an order about what is on air that is older than 1 s
    NothingToUndo,
    CannotUndo,
    NotSealed, //!< an altered or foreign file of results
    NotConfirmed, //!< a person must compare something first; the words say what
    SessionSuspended,
    ComplaintOpen,
    NotStored, //!< the journal could not commit: nothing happened
};

struct Refusal
{
    RefusalCode code;
    Words words;
    std::string field; //!< criterion, team or other id it is about; may be empty

    bool operator==(const Refusal &) const = default;
};

[[nodiscard]] std::string codeText(RefusalCode code); //!< "markOffStep"

}
