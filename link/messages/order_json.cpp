// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders, turns, cues and marks written as JSON.
#include "link/messages/incident_orders.h"
#include "link/messages/names.h"
#include "link/messages/order_codec.h"

#include "contest/overloaded.h"
#include "contest/text.h"

#include <algorithm>

namespace messages {

using namespace contest;

namespace {

template<class Id>
Json idsJson(const std::vector<Id> &ids)
{
    Json list = Json::array();
    for (const Id &id : ids) {
        list.push_back(id.text);
    }
    return list;
}

Json awardsJson(const std::vector<Award> &awards)
{
    Json list = Json::array();
    for (const Award &award : awards) {
        list.push_back({{"kind", nameIn(prizeKindNames(), award.kind)}, {"prize", award.prize},
            {"unit", award.unit}, {"team", award.team ? Json(award.team->text) : Json()},
            {"reason", award.reason}});
    }
    return list;
}

Json countsJson(const std::map<TeamId, int> &counts)
{
    Json json = Json::object();
    for (const auto &[team, count] : counts) {
        json[team.text] = count;
    }
    return json;
}

Json about(Json order, const std::optional<SubjectId> &subject)
{
    if (subject) {
        order["about"] = subject->text;
    }
    return order;
}

Json because(Json order, const std::string &reason)
{
    if (!reason.empty()) {
        order["reason"] = reason;
    }
    return order;
}

Json turnOrder(const char *kind, const TurnId &turn)
{
    return {{"k", kind}, {"turn", turnJson(turn)}};
}

struct Writer
{
    Json operator()(const DrawRunningOrder &o) const
    {
        return because(
            {{"k", "drawRunningOrder"}, {"round", o.round.text}, {"seed", std::to_string(o.seed)}},
            o.reason);
    }
    Json operator()(const EnterRunningOrder &o) const
    {
        return because({{"k", "enterRunningOrder"}, {"round", o.round.text},
                           {"order", idsJson(o.order)}, {"witnesses", o.witnesses}},
            o.reason);
    }
    Json operator()(const CallTurn &o) const { return turnOrder("callTurn", o.turn); }
    Json operator()(const StartClock &o) const { return turnOrder("startClock", o.turn); }
    Json operator()(const PauseClock &o) const
    {
        Json json{{"k", "pauseClock"}, {"turn", turnJson(o.turn)}, {"reason", o.reason}};
        if (o.agoMs != 0) {
            json["agoMs"] = o.agoMs;
        }
        return json;
    }
    Json operator()(const ResumeClock &o) const { return turnOrder("resumeClock", o.turn); }
    Json operator()(const StopClock &o) const { return turnOrder("stopClock", o.turn); }
    Json operator()(const EnterMeasuredTime &o) const
    {
        return {{"k", "enterMeasuredTime"}, {"turn", turnJson(o.turn)}, {"elapsedMs", o.elapsedMs},
            {"reason", o.reason}};
    }
    Json operator()(const SubmitSheet &o) const
    {
        return {{"k", "submitSheet"}, {"turn", turnJson(o.turn)}, {"judge", o.judge.text},
            {"marks", marksJson(o.marks)}, {"note", o.note},
            {"source", nameIn(sourceNames(), o.source)}};
    }
    Json operator()(const ReturnSheet &o) const
    {
        return {{"k", "returnSheet"}, {"turn", turnJson(o.turn)}, {"judge", o.judge.text},
            {"reason", o.reason}};
    }
    Json operator()(const ExcuseJudge &o) const
    {
        Json json{{"k", "excuseJudge"}, {"round", o.round.text}, {"judge", o.judge.text},
            {"reason", o.reason}};
        if (o.turn) {
            json["turn"] = turnJson(*o.turn);
        }
        return json;
    }
    Json operator()(const EnterKeyResult &o) const
    {
        Json json{{"k", "enterKeyResult"}, {"turn", turnJson(o.turn)},
            {"component", o.component.text}, {"right", o.right}};
        if (o.wrong != 0) {
            json["wrong"] = o.wrong;
        }
        return json;
    }
    Json operator()(const EnterPoints &o) const
    {
        return {{"k", "enterPoints"}, {"turn", turnJson(o.turn)}, {"component", o.component.text},
            {"points", dottedText(o.points)}};
    }
    Json operator()(const EnterChangeover &o) const
    {
        return {{"k", "enterChangeover"}, {"turn", turnJson(o.turn)}, {"elapsedMs", o.elapsedMs}};
    }
    Json operator()(const GiveDeduction &o) const
    {
        Json json{{"k", "giveDeduction"}, {"turn", turnJson(o.turn)},
            {"points", dottedText(o.points)}, {"reason", o.reason}};
        if (o.rule) {
            json["rule"] = o.rule->text;
        }
        return json;
    }
    Json operator()(const SettleDeviation &o) const
    {
        return {{"k", "settleDeviation"}, {"turn", turnJson(o.turn)}, {"reason", o.reason}};
    }
    Json operator()(const ApproveTurn &o) const { return turnOrder("approveTurn", o.turn); }
    Json operator()(const RemoveTeam &o) const
    {
        Json json{{"k", "removeTeam"}, {"round", o.round.text}, {"team", o.team.text},
            {"departure", nameIn(departureNames(), o.departure)}, {"reason", o.reason}};
        if (o.from) {
            json["from"] = o.from->text;
        }
        return json;
    }
    Json operator()(const EnterExtraQuestion &o) const
    {
        return {
            {"k", "enterExtraQuestion"}, {"round", o.round.text}, {"right", countsJson(o.right)}};
    }
    Json operator()(const RuleTie &o) const
    {
        Json json{{"k", "ruleTie"}, {"round", o.round.text}, {"order", idsJson(o.order)},
            {"reason", o.reason}};
        return about(std::move(json), o.about);
    }
    Json operator()(const EnterVote &o) const
    {
        return about(
            {{"k", "enterVote"}, {"round", o.round.text}, {"votes", countsJson(o.votes)}}, o.about);
    }
    Json operator()(const EnterLot &o) const
    {
        return about({{"k", "enterLot"}, {"round", o.round.text}, {"order", idsJson(o.order)},
                         {"witnesses", o.witnesses}},
            o.about);
    }
    Json operator()(const GiveBonus &o) const
    {
        return {{"k", "giveBonus"}, {"round", o.round.text}, {"team", o.team.text},
            {"bonus", o.bonus.text}, {"points", dottedText(o.points)}};
    }
    Json operator()(const EnterAudienceVote &o) const
    {
        return {{"k", "enterAudienceVote"}, {"round", o.round.text}, {"prize", o.prize.text},
            {"votes", countsJson(o.votes)}};
    }
    Json operator()(const ChooseSidePrize &o) const
    {
        return {{"k", "chooseSidePrize"}, {"round", o.round.text}, {"prize", o.prize.text},
            {"teams", idsJson(o.teams)}, {"reason", o.reason}};
    }
    Json operator()(const RuleAdvance &o) const
    {
        return {{"k", "ruleAdvance"}, {"round", o.round.text}, {"order", idsJson(o.order)},
            {"reason", o.reason}};
    }
    Json operator()(const NameEntrants &o) const
    {
        return {{"k", "nameEntrants"}, {"round", o.round.text}, {"teams", idsJson(o.teams)},
            {"reason", o.reason}};
    }
    Json operator()(const DecidePrizes &o) const
    {
        return {{"k", "decidePrizes"}, {"round", o.round.text}, {"awards", awardsJson(o.awards)},
            {"signer", o.signer}, {"number", o.number}, {"date", o.date}};
    }
    Json operator()(const SetStandby &o) const
    {
        return {{"k", "setStandby"}, {"cue", cueJson(o.cue)}};
    }
    Json operator()(const TakeCue &o) const
    {
        return {{"k", "takeCue"}, {"expectedLive", o.expectedLive}, {"cue", cueJson(o.cue)}};
    }
    Json operator()(const CloseRound &o) const
    {
        return {{"k", "closeRound"}, {"round", o.round.text}};
    }
    Json operator()(const ImportRound &) const { return nullptr; }
    Json operator()(const Undo &o) const { return {{"k", "undo"}, {"sequence", o.sequence}}; }
    //! An evening that goes wrong: incident_orders.h.
    template<class O>
    auto operator()(const O &o) const -> decltype(incidentJson(o))
    {
        return incidentJson(o);
    }
    Json operator()(const GrantSeat &) const { return nullptr; }
    Json operator()(const RevokeSeat &) const { return nullptr; }
};

}

Json orderJson(const Order &order)
{
    return std::visit(Writer{}, order);
}

Json turnJson(const TurnId &turn)
{
    return {{"round", turn.round.text}, {"segment", turn.segment.text}, {"team", turn.team.text}};
}

Json cueJson(const Cue &cue)
{
    Json json{{"scene", nameIn(sceneNames(), cue.scene)}};
    if (!cue.round.empty()) {
        json["round"] = cue.round.text;
    }
    if (!cue.segment.empty()) {
        json["segment"] = cue.segment.text;
    }
    if (!cue.team.empty()) {
        json["team"] = cue.team.text;
    }
    if (cue.step != 0) {
        json["step"] = cue.step;
    }
    return json;
}

Json marksJson(const Marks &marks)
{
    Json json = Json::object();
    for (const auto &[criterion, points] : marks) {
        json[criterion.text] = dottedText(points);
    }
    return json;
}

std::string dottedText(Points points)
{
    std::string text = pointsText(points);
    std::replace(text.begin(), text.end(), ',', '.');
    return text;
}

}
