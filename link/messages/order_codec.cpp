// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One reader per kind of order; the table below is the one of docs/protocol.md.
#include "link/messages/order_codec.h"

#include "link/messages/incident_orders.h"
#include "link/messages/names.h"

#include <algorithm>

namespace messages {

using namespace contest;

namespace {

// A day and a half: longer than any turn, small enough for every sum.
constexpr std::int64_t LongestTurnMs = 36LL * 3600 * 1000;
constexpr std::int64_t MostCounted = 1'000'000;

Order readDraw(ObjectReader &o)
{
    return DrawRunningOrder{o.id<RoundId>("round"), o.seed("seed"), o.textOr("reason", "")};
}
Order readRunningOrder(ObjectReader &o)
{
    return EnterRunningOrder{o.id<RoundId>("round"), o.ids<TeamId>("order"), o.texts("witnesses"),
        o.textOr("reason", "")};
}
template<class TurnOrder>
Order readTurnOrder(ObjectReader &o)
{
    return TurnOrder{o.turn("turn")};
}
Order readPause(ObjectReader &o)
{
    PauseClock order{o.turn("turn"), o.text("reason")};
    if (o.has("agoMs")) {
        order.agoMs = o.number("agoMs", 0, LongestAgoMs);
    }
    return order;
}
Order readMeasuredTime(ObjectReader &o)
{
    return EnterMeasuredTime{
        o.turn("turn"), o.number("elapsedMs", 0, LongestTurnMs), o.text("reason")};
}
Order readSheet(ObjectReader &o)
{
    return SubmitSheet{o.turn("turn"), o.id<JudgeId>("judge"), o.marks("marks"),
        o.textOr("note", {}, MaxText, LineFeeds::Allowed), o.oneOf("source", sourceNames())};
}
Order readReturn(ObjectReader &o)
{
    return ReturnSheet{o.turn("turn"), o.id<JudgeId>("judge"), o.text("reason")};
}
Order readExcuse(ObjectReader &o)
{
    ExcuseJudge order;
    order.round = o.id<RoundId>("round");
    order.judge = o.id<JudgeId>("judge");
    order.reason = o.text("reason");
    if (o.has("turn")) {
        order.turn = o.turn("turn");
    }
    return order;
}
Order readKeyResult(ObjectReader &o)
{
    EnterKeyResult order{
        o.turn("turn"), o.id<ComponentId>("component"), int(o.number("right", 0, MostCounted)), 0};
    if (o.has("wrong")) {
        order.wrong = int(o.number("wrong", 0, MostCounted));
    }
    return order;
}
Order readPoints(ObjectReader &o)
{
    return EnterPoints{o.turn("turn"), o.id<ComponentId>("component"), o.points("points")};
}
Order readChangeover(ObjectReader &o)
{
    return EnterChangeover{o.turn("turn"), o.number("elapsedMs", 0, LongestTurnMs)};
}
Order readDeduction(ObjectReader &o)
{
    return GiveDeduction{
        o.turn("turn"), o.points("points"), o.text("reason"), o.optionalId<DeductionId>("rule")};
}
Order readSettling(ObjectReader &o)
{
    return SettleDeviation{o.turn("turn"), o.text("reason")};
}
Order readRemoval(ObjectReader &o)
{
    return RemoveTeam{o.id<RoundId>("round"), o.id<TeamId>("team"),
        o.oneOf("departure", departureNames()), o.optionalId<SegmentId>("from"), o.text("reason")};
}
Order readExtraQuestion(ObjectReader &o)
{
    return EnterExtraQuestion{o.id<RoundId>("round"), o.counts("right")};
}
Order readRuling(ObjectReader &o)
{
    return RuleTie{o.id<RoundId>("round"), o.optionalId<SubjectId>("about"), o.ids<TeamId>("order"),
        o.text("reason")};
}
Order readVote(ObjectReader &o)
{
    return EnterVote{o.id<RoundId>("round"), o.optionalId<SubjectId>("about"), o.counts("votes")};
}
Order readLot(ObjectReader &o)
{
    return EnterLot{o.id<RoundId>("round"), o.optionalId<SubjectId>("about"),
        o.ids<TeamId>("order"), o.texts("witnesses")};
}
Order readBonus(ObjectReader &o)
{
    return GiveBonus{
        o.id<RoundId>("round"), o.id<TeamId>("team"), o.id<BonusId>("bonus"), o.points("points")};
}
Order readAudienceVote(ObjectReader &o)
{
    return EnterAudienceVote{o.id<RoundId>("round"), o.id<SubjectId>("prize"), o.counts("votes")};
}
Order readChoice(ObjectReader &o)
{
    return ChooseSidePrize{
        o.id<RoundId>("round"), o.id<SubjectId>("prize"), o.ids<TeamId>("teams"), o.text("reason")};
}
Order readAdvance(ObjectReader &o)
{
    return RuleAdvance{o.id<RoundId>("round"), o.ids<TeamId>("order"), o.text("reason")};
}
Order readEntrants(ObjectReader &o)
{
    return NameEntrants{o.id<RoundId>("round"), o.ids<TeamId>("teams"), o.text("reason")};
}
Order readDecision(ObjectReader &o)
{
    return DecidePrizes{o.id<RoundId>("round"), o.awards("awards"), o.text("signer"),
        o.text("number"), o.text("date", MaxId)};
}
Order readStandby(ObjectReader &o)
{
    return SetStandby{o.cue("cue")};
}
Order readTake(ObjectReader &o)
{
    return TakeCue{o.number("expectedLive", 0, INT64_MAX), o.cue("cue")};
}
Order readClose(ObjectReader &o)
{
    return CloseRound{o.id<RoundId>("round")};
}
Order readUndo(ObjectReader &o)
{
    return Undo{o.number("sequence", 0, INT64_MAX)};
}

struct Kind
{
    const char *name;
    Order (*read)(ObjectReader &);
};

constexpr Kind kinds[] = {
    {"drawRunningOrder", readDraw},
    {"enterRunningOrder", readRunningOrder},
    {"callTurn", readTurnOrder<CallTurn>},
    {"startClock", readTurnOrder<StartClock>},
    {"pauseClock", readPause},
    {"resumeClock", readTurnOrder<ResumeClock>},
    {"stopClock", readTurnOrder<StopClock>},
    {"enterMeasuredTime", readMeasuredTime},
    {"submitSheet", readSheet},
    {"returnSheet", readReturn},
    {"excuseJudge", readExcuse},
    {"enterKeyResult", readKeyResult},
    {"enterPoints", readPoints},
    {"enterChangeover", readChangeover},
    {"giveDeduction", readDeduction},
    {"settleDeviation", readSettling},
    {"approveTurn", readTurnOrder<ApproveTurn>},
    {"removeTeam", readRemoval},
    {"enterExtraQuestion", readExtraQuestion},
    {"ruleTie", readRuling},
    {"enterVote", readVote},
    {"enterLot", readLot},
    {"giveBonus", readBonus},
    {"enterAudienceVote", readAudienceVote},
    {"chooseSidePrize", readChoice},
    {"ruleAdvance", readAdvance},
    {"nameEntrants", readEntrants},
    {"decidePrizes", readDecision},
    {"setStandby", readStandby},
    {"takeCue", readTake},
    {"closeRound", readClose},
    {"undo", readUndo},
};

}

std::optional<Order> readOrder(const Json &object, std::optional<FieldFault> &fault)
{
    ObjectReader reader(object, fault);
    const std::string name = reader.text("k", MaxId);
    const auto kind = std::find_if(
        std::begin(kinds), std::end(kinds), [&](const Kind &each) { return name == each.name; });
    std::optional<Order> order
        = kind == std::end(kinds) ? readIncident(name, reader) : kind->read(reader);
    if (!order) {
        reader.complain("k", "không phải lệnh nào đã biết", "is no known order");
    }
    if (fault) {
        return std::nullopt;
    }
    return order;
}

}
