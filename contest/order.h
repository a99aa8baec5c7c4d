// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What someone asks the desk to do. Imperative twins of the facts in contest/fact.h.
#pragma once

#include "contest/fact.h"
#include "contest/incident_orders.h"
#include "contest/kind_of.h"

namespace contest {

struct DrawRunningOrder
{
    RoundId round;
    std::uint64_t seed = 0;
    std::string reason = {}; //!< why not the order that stands; the first draw needs none
};
struct EnterRunningOrder
{
    RoundId round;
    std::vector<TeamId> order;
    std::vector<std::string> witnesses; //!< at least one
    std::string reason = {}; //!< as for a draw
};
struct CallTurn
{
    TurnId turn;
};
struct StartClock
{
    TurnId turn;
};
//! A reason is typed in less; longer than this nobody presses and then writes.
constexpr std::int64_t LongestAgoMs = 60'000;

struct PauseClock
{
    TurnId turn;
    std::string reason; //!< required
    std::int64_t agoMs = 0; //!< how long ago the operator pressed, at most LongestAgoMs
};
struct ResumeClock
{
    TurnId turn;
};
struct StopClock
{
    TurnId turn;
};
struct EnterMeasuredTime
{
    TurnId turn;
    std::int64_t elapsedMs = 0;
    std::string reason; //!< required
};
struct SubmitSheet
{
    TurnId turn;
    JudgeId judge;
    Marks marks;
    std::string note;
    SheetSource source = SheetSource::Tablet;
};
struct ReturnSheet
{
    TurnId turn;
    JudgeId judge;
    std::string reason; //!< required
};
struct ExcuseJudge
{
    RoundId round;
    std::optional<TurnId> turn;
    JudgeId judge;
    std::string reason; //!< required
};
struct EnterKeyResult
{
    TurnId turn;
    ComponentId component;
    int right = 0;
    int wrong = 0;
};
struct EnterPoints
{
    TurnId turn;
    ComponentId component;
    Points points;
};
struct EnterChangeover
{
    TurnId turn;
    std::int64_t elapsedMs = 0;
};
struct GiveDeduction
{
    TurnId turn;
    Points points;
    std::string reason; //!< required
    std::optional<DeductionId> rule = {};
};
struct SettleDeviation
{
    TurnId turn;
    std::string reason; //!< required
};
struct ApproveTurn
{
    TurnId turn;
};
struct RemoveTeam
{
    RoundId round;
    TeamId team;
    Departure departure = Departure::Withdrawn;
    std::optional<SegmentId> from;
    std::string reason; //!< required
};
struct EnterExtraQuestion
{
    RoundId round;
    std::map<TeamId, int> right;
};
struct RuleTie
{
    RoundId round;
    std::optional<SubjectId> about;
    std::vector<TeamId> order;
    std::string reason; //!< required
};
struct EnterVote
{
    RoundId round;
    std::optional<SubjectId> about;
    std::map<TeamId, int> votes;
};
struct EnterLot
{
    RoundId round;
    std::optional<SubjectId> about;
    std::vector<TeamId> order;
    std::vector<std::string> witnesses; //!< at least one
};
struct GiveBonus
{
    RoundId round;
    TeamId team;
    BonusId bonus;
    Points points;
};
struct EnterAudienceVote
{
    RoundId round;
    SubjectId prize;
    std::map<TeamId, int> votes;
};
struct ChooseSidePrize
{
    RoundId round;
    SubjectId prize;
    std::vector<TeamId> teams;
    std::string reason; //!< required
};
struct RuleAdvance
{
    RoundId round;
    std::vector<TeamId> order;
    std::string reason; //!< required
};
struct NameEntrants
{
    RoundId round;
    std::vector<TeamId> teams;
    std::string reason; //!< required
};
struct DecidePrizes
{
    RoundId round;
    std::vector<Award> awards;
    std::string signer; //!< required
    std::string number;
    std::string date;
};
struct SetStandby
{
    Cue cue;
};
//! Refused unless `expectedLive` is what is on air, so that two hands never fight over the screen.
struct TakeCue
{
    std::int64_t expectedLive = 0; //!< number of the cue on air; 0: none yet
    Cue cue;
};
struct CloseRound
{
    RoundId round;
};
//! Given by the desk itself, after it has checked the seal of the file.
struct ImportRound
{
    RoundClosed closing;
    PrizesDecided decision;
    std::string key;
    std::string sealed;
};
//! Takes back the newest fact that can be; `sequence` says which one the operator saw.
struct Undo
{
    std::int64_t sequence = 0;
};
struct GrantSeat
{
    std::string seat;
    std::string device;
    std::string tokenHash;
};
struct RevokeSeat
{
    std::string seat;
    std::string reason;
};

using OrderKinds = std::variant<DrawRunningOrder, EnterRunningOrder, CallTurn, StartClock,
    PauseClock, ResumeClock, StopClock, EnterMeasuredTime, SubmitSheet, ReturnSheet, ExcuseJudge,
    EnterKeyResult, EnterPoints, EnterChangeover, GiveDeduction, SettleDeviation, ApproveTurn,
    RemoveTeam, EnterExtraQuestion, RuleTie, EnterVote, EnterLot, GiveBonus, EnterAudienceVote,
    ChooseSidePrize, RuleAdvance, NameEntrants, DecidePrizes, SetStandby, TakeCue, CloseRound,
    ImportRound, Undo, GrantSeat, RevokeSeat, ChangePlayingOrder, RestartTurn, VoidSegment,
    CancelQuestions, FileComplaint, DecideComplaint, ReopenTurn, ReinstateTeam, AmendPanel,
    AmendRoster, OpenSession, SuspendSession, ResumeSession>;

//! One of the kinds above; copied, moved and destroyed in order.cpp for the reason that Fact has.
struct Order : OrderKinds
{
    template<KindOf<OrderKinds> Kind>
    Order(Kind kind) : OrderKinds(std::in_place_type<Kind>, std::move(kind))
    {
    }
    Order(); //!< of the first kind
    Order(const Order &);
    Order(Order &&) noexcept;
    Order &operator=(const Order &);
    Order &operator=(Order &&) noexcept;
    ~Order();
};

}
