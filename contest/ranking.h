// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How scores become places and prizes: the rungs of a tie ladder, main and side prizes.
#pragma once

#include "contest/id.h"
#include "contest/points.h"

#include <string>
#include <variant>
#include <vector>

namespace contest {

struct BySegmentScore
{
    SegmentId segment;
    bool operator==(const BySegmentScore &) const = default;
};
struct ByOverallTotal
{
    bool operator==(const ByOverallTotal &) const = default;
};
//! The best single judge's sheets: each judge's counted totals over the round's segments are added;
//! the greatest of these sums.
struct ByBestJudge
{
    bool operator==(const ByBestJudge &) const = default;
};
//! The mean of the counted sheets' marks in one criterion.
struct ByCriterion
{
    SegmentId segment;
    CriterionId criterion;
    bool operator==(const ByCriterion &) const = default;
};
//! Time penalties, changeover penalties and deductions of the round added; fewer first.
struct ByFewerPenalties
{
    bool operator==(const ByFewerPenalties &) const = default;
};
struct ByExtraQuestion
{
    bool operator==(const ByExtraQuestion &) const = default;
};
struct ByJudgesVote
{
    bool operator==(const ByJudgesVote &) const = default;
};
struct ByChairRuling
{
    bool operator==(const ByChairRuling &) const = default;
};
//! A draw of real lots, entered with its witnesses.
struct ByLot
{
    bool operator==(const ByLot &) const = default;
};
//! Equal teams share the place, and its prize as the prize set says. Never across an advancement
//! line: there the chair rules.
struct BySharing
{
    bool operator==(const BySharing &) const = default;
};
//! One rung of a tie ladder.
using TieRung = std::variant<BySegmentScore, ByOverallTotal, ByBestJudge, ByCriterion,
    ByFewerPenalties, ByExtraQuestion, ByJudgesVote, ByChairRuling, ByLot, BySharing>;

struct MainPrize
{
    std::string name; //!< "Nhất"
    int quantity = 1;
    Money amount; //!< each
    bool mayStayUnfilled = true;
};

struct FromSegment
{
    SegmentId segment;
    bool operator==(const FromSegment &) const = default;
};
struct FromCriterion
{
    SegmentId segment;
    CriterionId criterion;
    bool operator==(const FromCriterion &) const = default;
};
//! Votes that the secretary enters; they never touch a total.
struct FromAudienceVote
{
    bool operator==(const FromAudienceVote &) const = default;
};
//! The latest year of birth among a team's main members.
struct FromYoungest
{
    bool operator==(const FromYoungest &) const = default;
};
struct FromJuryChoice
{
    bool operator==(const FromJuryChoice &) const = default;
};
using SideSource
    = std::variant<FromSegment, FromCriterion, FromAudienceVote, FromYoungest, FromJuryChoice>;

struct SidePrize
{
    SubjectId id; //!< of its ties; for FromSegment the segment's id unless the file gives another
    std::string name;
    int quantity = 1;
    Money amount;
    SideSource source;
};

struct PrizeSet
{
    std::string decidedBy; //!< "Ban Tổ chức Hội thi", "UBND huyện Bình Sơn"
    std::vector<MainPrize> main; //!< best first
    std::vector<SidePrize> side;
    bool sideWithMain = true; //!< false: a team with a main prize is no candidate for a side prize
    //! Where equal teams share a prize across a boundary (RULES 7.8).
    bool splitsShared = false; //!< the sum of the places they span, divided; else each in full
    bool sharedConsumes = true; //!< the places they span are used up
};

}
