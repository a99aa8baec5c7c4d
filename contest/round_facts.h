// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to a whole round: its order, who leaves, what people decide, prizes, its close.
#pragma once

#include "contest/id.h"
#include "contest/points.h"
#include "contest/words.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace contest {

struct RunningOrderDrawn
{
    RoundId round;
    std::uint64_t seed = 0;
    std::string generator; //!< "pcg32-rejection-fisher-yates-1" (contest/draw.h)
    std::vector<TeamId> order;
    std::string reason = {}; //!< why the order before no longer stands
    bool operator==(const RunningOrderDrawn &) const = default;
};
struct RunningOrderEntered
{
    RoundId round;
    std::vector<TeamId> order;
    std::vector<std::string> witnesses;
    std::string reason = {}; //!< why the order before no longer stands
    bool operator==(const RunningOrderEntered &) const = default;
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
    std::optional<SubjectId> about; //!< a side prize; none: the main ranking
    std::vector<TeamId> order;
    std::string reason;
    bool operator==(const TieRuled &) const = default;
};
//! How many judges voted for each team of exactly one tied group.
struct JudgesVoted
{
    RoundId round;
    std::optional<SubjectId> about; //!< a side prize; none: the main ranking
    std::map<TeamId, int> votes;
    bool operator==(const JudgesVoted &) const = default;
};
//! A draw of real lots among exactly one tied group, best first.
struct LotDrawn
{
    RoundId round;
    std::optional<SubjectId> about; //!< a side prize; none: the main ranking
    std::vector<TeamId> order;
    std::vector<std::string> witnesses;
    bool operator==(const LotDrawn &) const = default;
};

//! Points on a team's total; a later one about the same bonus replaces.
struct BonusGiven
{
    RoundId round;
    TeamId team;
    BonusId bonus;
    Points points;
    bool operator==(const BonusGiven &) const = default;
};
//! All votes of the hall for one side prize; a later one replaces.
struct AudienceVoted
{
    RoundId round;
    SubjectId prize;
    std::map<TeamId, int> votes;
    bool operator==(const AudienceVoted &) const = default;
};
//! The teams that the jury chose for one side prize, one per unit; a later one replaces.
struct JuryChose
{
    RoundId round;
    SubjectId prize;
    std::vector<TeamId> teams;
    std::string reason;
    bool operator==(const JuryChose &) const = default;
};
//! The chair's ruling about exactly the teams that are equal at the line into a round.
struct AdvanceRuled
{
    RoundId round; //!< that they would enter
    std::vector<TeamId> order; //!< best first
    std::string reason;
    bool operator==(const AdvanceRuled &) const = default;
};
//! The organisers name who enters a round: all of its teams where the rulebook leaves it to them,
//! else the same list with a lost team replaced (RULES 7.13).
struct EntrantsNamed
{
    RoundId round;
    std::vector<TeamId> teams;
    std::string reason;
    bool operator==(const EntrantsNamed &) const = default;
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

//! The round's results as the final will read them.
struct ClosedRow
{
    std::optional<int> place;
    TeamId team;
    Fraction total;
    std::map<SegmentId, Fraction> segments = {}; //!< those that are not void
    std::string decidedBy = {}; //!< as in StandingsRow
    Words reason = {};
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

//! A round that was played and closed on another laptop (docs/sealed.md); nobody plays it here.
struct RoundImported
{
    RoundClosed closing;
    PrizesDecided decision;
    std::string key; //!< fingerprint of the key that sealed it, compared by people
    std::string sealed; //!< the whole sealed file, so that the record proves itself
    bool operator==(const RoundImported &) const = default;
};

}
