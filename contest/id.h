// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of the things in a contest, typed so that a judge is never taken for a team.
#pragma once

#include <compare>
#include <string>

namespace contest {

//! An id as written in the rulebook: 1-64 characters of [a-z0-9_]; never derived from a label,
//! because labels may differ by one accent only (Bình Thanh, Bình Thạnh).
template<class Tag>
struct Id
{
    std::string text;

    auto operator<=>(const Id &) const = default;
    [[nodiscard]] bool empty() const { return text.empty(); }
};

using TeamId = Id<struct TeamTag>;
using JudgeId = Id<struct JudgeTag>;
using RoundId = Id<struct RoundTag>;
using SegmentId = Id<struct SegmentTag>;
//! What one judge's mark is about: a criterion, or a judged component without criteria.
using CriterionId = Id<struct CriterionTag>;
using ComponentId = Id<struct ComponentTag>;
using PrizeSetId = Id<struct PrizeSetTag>;
using PanelId = Id<struct PanelTag>;
using DivisionId = Id<struct DivisionTag>;
using DeductionId = Id<struct DeductionTag>;
using BonusId = Id<struct BonusTag>;
//! What a tie is about beside the main ranking: a side prize, named by its segment or its own id.
using SubjectId = Id<struct SubjectTag>;
//! Chosen by the client that sends the order; the same id always gets the same answer.
using OrderId = Id<struct OrderTag>;

//! One team in one segment of one round: the unit of marking, approval and reveal (RULES 7.1).
struct TurnId
{
    RoundId round;
    SegmentId segment;
    TeamId team;

    auto operator<=>(const TurnId &) const = default;
};

}
