// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What has happened. Facts are appended and never changed; the state of a contest is their fold.
#pragma once

#include "contest/cue.h"
#include "contest/id.h"
#include "contest/points.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

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

struct RunningOrderDrawn
{
    RoundId round;
    std::uint64_t seed = 0;
    std::string generator; //!< "pcg32-rejection-fisher-yates-1" (contest/draw.h)
    std::vector<TeamId> order;
    bool operator==(const RunningOrderDrawn &) const = default;
};
struct RunningOrderEntered
{
    RoundId round;
    std::vector<TeamId> order;
    std::vector<std::string> witnesses;
    bool operator==(const RunningOrderEntered &) const = default;
};

struct TurnCalled
{
    TurnId turn;
    bool operator==(const TurnCalled &) const = default;
};
struct ClockStarted
{
    TurnId turn;
    bool operator==(const ClockStarted &) const = default;
};
struct ClockPaused
{
    TurnId turn;
    std::string reason;
    bool operator==(const ClockPaused &) const = default;
};
struct ClockResumed
{
    TurnId turn;
    bool operator==(const ClockResumed &) const = default;
};
struct ClockStopped
{
    TurnId turn;
    bool operator==(const ClockStopped &) const = default;
};
//! The timekeeper's measured time replaces the stage clock's.
struct TimeMeasured
{
    TurnId turn;
    std::int64_t elapsedMs = 0;
    std::string reason;
    bool operator==(const TimeMeasured &) const = default;
};

enum class SheetSource {
    Tablet,
    Paper, //!< typed in by one person: "một người nhập"
};

using Marks = std::map<CriterionId, Points>;

struct SheetSubmitted
{
    TurnId turn;
    JudgeId judge;
    Marks marks; //!< one for every criterion of the segment
    std::string note;
    SheetSource source = SheetSource::Tablet;
    bool operator==(const SheetSubmitted &) const = default;
};
struct SheetReturned
{
    TurnId turn;
    JudgeId judge;
    std::string reason;
    bool operator==(const SheetReturned &) const = default;
};
//! For one turn, or, with no segment and team, for every turn of the round.
struct JudgeExcused
{
    RoundId round;
    std::optional<TurnId> turn;
    JudgeId judge;
    std::string reason;
    bool operator==(const JudgeExcused &) const = default;
};
struct KeyResultEntered
{
    TurnId turn;
    ComponentId component;
    int right = 0;
    bool operator==(const KeyResultEntered &) const = default;
};
struct DeductionGiven
{
    TurnId turn;
    Points points; //!< positive; taken off
    std::string reason;
    bool operator==(const DeductionGiven &) const = default;
};
struct TurnApproved
{
    TurnId turn;
    bool operator==(const TurnApproved &) const = default;
};

enum class Departure { Withdrawn, Disqualified };

struct TeamLeft
{
    RoundId round;
    TeamId team;
    Departure departure = Departure::Withdrawn;
    std::optional<SegmentId> from; //!< first void turn in rulebook order; none: every turn
    std::string reason;
    bool operator==(const TeamLeft &) const = default;
};

//! Right answers of each team of the tied group.
struct ExtraQuestionHeld
{
    RoundId round;
    std::map<TeamId, int> right;
    bool operator==(const ExtraQuestionHeld &) const = default;
};
//! The chair's ruling about exactly one group that is still tied, best first.
struct TieRuled
{
    RoundId round;
    std::optional<SegmentId> about; //!< a segment: its side prize; none: the main ranking
    std::vector<TeamId> order;
    std::string reason;
    bool operator==(const TieRuled &) const = default;
};

enum class PrizeKind { Main, Side };

//! One unit of one prize and who gets it.
struct Award
{
    PrizeKind kind = PrizeKind::Main;
    std::string prize; //!< its name in the rulebook
    int unit = 0; //!< 0..quantity-1
    std::optional<TeamId> team; //!< none: not awarded
    std::string reason; //!< required where it differs from the jury's proposal
    bool operator==(const Award &) const = default;
};
//! The organisers' decision about every prize unit of the round (RULES 7.9).
struct PrizesDecided
{
    RoundId round;
    std::vector<Award> awards; //!< one per unit, in rulebook order: main, then side
    std::string signer;
    std::string number; //!< "01/QĐ-BTC"
    std::string date; //!< ISO 8601
    bool operator==(const PrizesDecided &) const = default;
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

//! The round's results as the final will read them.
struct ClosedRow
{
    std::optional<int> place;
    TeamId team;
    Fraction total;
    bool operator==(const ClosedRow &) const = default;
};
struct RoundClosed
{
    RoundId round;
    std::vector<ClosedRow> standings;
    std::vector<Award> awards;
    std::vector<TeamId> advance; //!< best first
    bool operator==(const RoundClosed &) const = default;
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

using Fact = std::variant<ShowOpened, RunningOrderDrawn, RunningOrderEntered, TurnCalled,
    ClockStarted, ClockPaused, ClockResumed, ClockStopped, TimeMeasured, SheetSubmitted,
    SheetReturned, JudgeExcused, KeyResultEntered, DeductionGiven, TurnApproved, TeamLeft,
    ExtraQuestionHeld, TieRuled, PrizesDecided, StandbySet, CueTaken, RoundClosed, Undone,
    SeatGranted, SeatRevoked>;

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
