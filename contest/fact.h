// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What has happened. Facts are appended and never changed; the state of a contest is their fold.
#pragma once

#include "contest/cue.h"
#include "contest/incident_facts.h"
#include "contest/kind_of.h"
#include "contest/round_facts.h"
#include "contest/turn_facts.h"

#include <utility>
#include <variant>

namespace contest {

//! When the desk received something: wall clock for people, boot clock for stop watches.
struct Stamp
{
    std::int64_t wallMs = 0; //!< ms since 1970-01-01 UTC
    std::int64_t bootMs = 0; //!< CLOCK_BOOTTIME in ms
    std::string bootId; //!< another id means that bootMs cannot be compared

    bool operator==(const Stamp &) const = default;
};

//! First fact of every show; the rulebook text itself is inside the record.
struct ShowOpened
{
    std::string rulebook; //!< the whole rulebook file, as read
    std::string formatVersion;
    bool operator==(const ShowOpened &) const = default;
};

struct StandbySet
{
    Cue cue;
    bool operator==(const StandbySet &) const = default;
};
struct CueTaken
{
    Cue cue;
    bool operator==(const CueTaken &) const = default;
};

//! Takes back one earlier fact (RULES 7.12).
struct Undone
{
    std::int64_t sequence = 0; //!< of the fact taken back
    bool operator==(const Undone &) const = default;
};

//! A device now holds a seat; only a hash of its token is recorded.
struct SeatGranted
{
    std::string seat; //!< "operator", "judge:gk3", "display:1", "mc"
    std::string device; //!< the client's own name for itself
    std::string tokenHash; //!< SHA-256, hex
    bool operator==(const SeatGranted &) const = default;
};
struct SeatRevoked
{
    std::string seat;
    std::string reason;
    bool operator==(const SeatRevoked &) const = default;
};

using FactKinds = std::variant<ShowOpened, RunningOrderDrawn, RunningOrderEntered, TurnCalled,
    ClockStarted, ClockPaused, ClockResumed, ClockStopped, TimeMeasured, SheetSubmitted,
    SheetReturned, JudgeExcused, KeyResultEntered, PointsEntered, ChangeoverMeasured,
    DeductionGiven, DeviationSettled, TurnApproved, TeamLeft, ExtraQuestionHeld, TieRuled,
    JudgesVoted, LotDrawn, BonusGiven, AudienceVoted, JuryChose, AdvanceRuled, EntrantsNamed,
    PrizesDecided, StandbySet, CueTaken, RoundClosed, RoundImported, Undone, SeatGranted,
    SeatRevoked, PlayingOrderChanged, TurnRestarted, SegmentVoided, QuestionsCancelled,
    ComplaintFiled, ComplaintDecided, TurnReopened, TeamReinstated, PanelAmended, RosterAmended,
    SessionOpened, SessionSuspended, SessionResumed>;

//! One of the kinds above; std::visit, std::get_if and the like take it as they take the variant.
//! Copied, moved, compared and destroyed in fact.cpp: done in place, as a bare variant does it,
//! every file that holds facts would compile fifty kinds of each anew, half of its time.
struct Fact : FactKinds
{
    template<KindOf<FactKinds> Kind>
    Fact(Kind kind) : FactKinds(std::in_place_type<Kind>, std::move(kind))
    {
    }
    Fact(); //!< of the first kind
    Fact(const Fact &);
    Fact(Fact &&) noexcept;
    Fact &operator=(const Fact &);
    Fact &operator=(Fact &&) noexcept;
    ~Fact();

    bool operator==(const Fact &) const;
};

//! A fact as it stands in the record.
struct RecordedFact
{
    std::int64_t sequence = 0; //!< 1, 2, 3 ... without gaps
    Stamp stamp;
    std::string actor; //!< the seat that ordered it, or "desk"
    std::string device;
    OrderId order; //!< may be empty for the desk's own facts
    Fact fact;
    bool operator==(const RecordedFact &) const = default;
};

}
