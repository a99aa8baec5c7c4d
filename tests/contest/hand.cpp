// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A hand that orders sensible and senseless things.
#include "tests/contest/hand.h"

#include "contest/ceremony.h"

#include <algorithm>

namespace contest {

Order Hand::next()
{
    // Half of what is ordered moves the show on, so that every stage of it is reached.
    return below(2) == 0 ? sensible() : anything();
}

Actor Hand::actor(const Order &order)
{
    const auto *sheet = std::get_if<SubmitSheet>(&order);
    if (sheet && below(2) == 0) {
        return {SeatKind::Judge, sheet->judge};
    }
    return below(20) == 0 ? Actor{SeatKind::Judge, judge()} : Actor{};
}

TurnId Hand::turn()
{
    const std::vector<TurnId> turns = contest().turnsOf(round());
    return turns.empty() || below(50) == 0 ? TurnId{round(), segment(), team()} : oneOf(turns);
}

Marks Hand::marks(const SegmentId &segmentId)
{
    Marks marks;
    for (const Criterion &criterion : criteriaOf(*contest().rulebook->segment(segmentId))) {
        // Few different totals, so that ties are common.
        const bool wrong = below(200) == 0;
        marks[criterion.id] = wrong ? Points{static_cast<std::int64_t>(below(20'000)) - 100}
                                    : points(below(8) == 0 ? 1 : 2);
    }
    if (below(200) == 0) {
        marks.erase(marks.begin());
    }
    return marks;
}

SubmitSheet Hand::sheet(const TurnId &id, const JudgeId &by)
{
    return {id, by, marks(id.segment), {}, SheetSource::Tablet};
}

Order Hand::sensible()
{
    for (const Round &book : contest().rulebook->rounds) {
        if (!contest().round(book.id).closed) {
            return sensibleIn(book.id);
        }
    }
    return Undo{};
}

Order Hand::sensibleIn(const RoundId &id)
{
    if (contest().round(id).runningOrder.empty()) {
        return DrawRunningOrder{id, m_random()};
    }
    for (const TurnId &each : contest().turnsOf(id)) {
        const TurnState *state = contest().turn(each);
        if (!contest().isVoid(each) && !(state && state->approved)) {
            return sensibleFor(each, state);
        }
    }
    const Proposal proposal = proposePrizes(contest(), id);
    if (!proposal.open.empty()) {
        return settling(id, proposal.open.front());
    }
    if (!contest().round(id).decision) {
        return m_evening.asProposed(id);
    }
    const auto steps = static_cast<int>(ceremonySteps(contest(), id).size());
    const int revealed = contest().round(id).revealedSteps;
    if (revealed < steps) {
        return TakeCue{contest().liveNumber, {Scene::Prize, id, {}, {}, revealed + 1}};
    }
    return CloseRound{id};
}

Order Hand::sensibleFor(const TurnId &id, const TurnState *state)
{
    if (!state || !state->called) {
        return CallTurn{id};
    }
    if (state->clock.state == StageClock::State::Running
        || state->clock.state == StageClock::State::Paused) {
        return StopClock{id};
    }
    for (const KeyComponent &key : keysOf(*contest().rulebook->segment(id.segment))) {
        if (!state->keyResults.contains(key.id)) {
            return EnterKeyResult{id, key.id, static_cast<int>(below(2))};
        }
    }
    const std::vector<JudgeId> awaited = awaitedJudges(contest(), id);
    return awaited.empty() ? Order{ApproveTurn{id}} : Order{sheet(id, oneOf(awaited))};
}

Order Hand::settling(const RoundId &id, const OpenTie &tie)
{
    if (std::holds_alternative<ByExtraQuestion>(tie.needs) && below(5) != 0) {
        EnterExtraQuestion order{id, {}};
        for (const TeamId &each : tie.teams) {
            order.right[each] = static_cast<int>(below(3));
        }
        return order;
    }
    std::vector<TeamId> order = tie.teams;
    std::shuffle(order.begin(), order.end(), m_random);
    return RuleTie{id, tie.about, order, "lý do"};
}

Order Hand::anything()
{
    const TurnId id = turn();
    const RoundId any = round();
    const std::optional<TurnId> perhaps = below(4) == 0 ? std::nullopt : std::optional<TurnId>(id);
    switch (below(24)) {
    case 0:
        return DrawRunningOrder{any, m_random(), below(2) == 0 ? "" : "again"};
    case 1:
        return EnterRunningOrder{any, contest().teamsOf(any), {"w"}, below(2) == 0 ? "" : "again"};
    case 2:
        return CallTurn{id};
    case 3:
        return StartClock{id};
    case 4:
        return PauseClock{id, reason(), static_cast<std::int64_t>(below(60'000))};
    case 5:
        return ResumeClock{id};
    case 6:
        return StopClock{id};
    case 7:
        return EnterMeasuredTime{id, static_cast<std::int64_t>(below(900'000)), reason()};
    case 8:
        return sheet(id, judge());
    case 9:
        return ReturnSheet{id, judge(), reason()};
    case 10:
        return ExcuseJudge{id.round, perhaps, judge(), reason()};
    case 11:
        return EnterKeyResult{id, TracNghiem, static_cast<int>(below(12))};
    case 12:
        return GiveDeduction{id, {static_cast<std::int64_t>(below(3'000))}, reason()};
    case 13:
        return ApproveTurn{id};
    case 14: // seldom, or nobody would be left
        return below(10) == 0 ? Order{RemoveTeam{id.round, id.team, Departure::Withdrawn,
                   below(2) == 0 ? std::optional(id.segment) : std::nullopt, reason()}}
                              : Order{Undo{}};
    case 15:
        return EnterExtraQuestion{any, {{team(), 1}, {team(), 2}}};
    case 16:
        return RuleTie{any, {}, {team(), team()}, reason()};
    case 17:
        return m_evening.asProposed(any);
    case 18:
    case 19:
        return cue(id);
    case 20:
        return CloseRound{any};
    case 21:
    case 22:
        return Undo{contest().undoStack.empty() ? 0 : contest().undoStack.back().sequence};
    default:
        return GrantSeat{"judge:" + judge().text, "máy bảng", "h"};
    }
}

Order Hand::cue(const TurnId &id)
{
    const auto scene = static_cast<Scene>(below(10));
    const Cue cue{scene, id.round, id.segment, id.team, 1 + static_cast<int>(below(17))};
    return below(4) == 0 ? Order{SetStandby{cue}} : Order{TakeCue{contest().liveNumber, cue}};
}

}
