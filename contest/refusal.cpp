// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stable names of refusals.
#include "contest/refusal.h"

namespace contest {

std::string codeText(RefusalCode code)
{
    switch (code) {
    case RefusalCode::UnknownThing:
        return "unknownThing";
    case RefusalCode::NotYourSeat:
        return "notYourSeat";
    case RefusalCode::NoRunningOrder:
        return "noRunningOrder";
    case RefusalCode::RoundNotReady:
        return "roundNotReady";
    case RefusalCode::RoundStarted:
        return "roundStarted";
    case RefusalCode::RoundClosed:
        return "roundClosed";
    case RefusalCode::TurnNotCalled:
        return "turnNotCalled";
    case RefusalCode::TurnVoid:
        return "turnVoid";
    case RefusalCode::TurnApproved:
        return "turnApproved";
    case RefusalCode::TurnNotApproved:
        return "turnNotApproved";
    case RefusalCode::ClockState:
        return "clockState";
    case RefusalCode::MarkMissing:
        return "markMissing";
    case RefusalCode::MarkOutOfRange:
        return "markOutOfRange";
    case RefusalCode::MarkOffStep:
        return "markOffStep";
    case RefusalCode::SheetAlreadyGiven:
        return "sheetAlreadyGiven";
    case RefusalCode::NoSheet:
        return "noSheet";
    case RefusalCode::BelowMinPresent:
        return "belowMinPresent";
    case RefusalCode::AlreadyDone:
        return "alreadyDone";
    case RefusalCode::ReasonMissing:
        return "reasonMissing";
    case RefusalCode::Incomplete:
        return "incomplete";
    case RefusalCode::NotTied:
        return "notTied";
    case RefusalCode::TieOpen:
        return "tieOpen";
    case RefusalCode::NotDecided:
        return "notDecided";
    case RefusalCode::BadDecision:
        return "badDecision";
    case RefusalCode::NotRevealed:
        return "notRevealed";
    case RefusalCode::StepOrder:
        return "stepOrder";
    case RefusalCode::CueChanged:
        return "cueChanged";
    case RefusalCode::TooLate:
        return "tooLate";
    case RefusalCode::NothingToUndo:
        return "nothingToUndo";
    case RefusalCode::CannotUndo:
        return "cannotUndo";
    case RefusalCode::NotSealed:
        return "notSealed";
    case RefusalCode::NotConfirmed:
        return "notConfirmed";
    case RefusalCode::SessionSuspended:
        return "sessionSuspended";
    case RefusalCode::ComplaintOpen:
        return "complaintOpen";
    case RefusalCode::NotStored:
        return "notStored";
    }
    return {};
}

}
