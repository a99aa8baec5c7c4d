// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads and writes the orders of an evening that goes wrong.
#include "link/messages/incident_orders.h"

#include "link/messages/names.h"
#include "link/messages/order_codec.h"

#include <algorithm>

namespace messages {

using namespace contest;

namespace {

constexpr std::int64_t LargestNumber = 1'000'000;
constexpr std::int64_t MostSessions = 1000;

Judge readJudge(ObjectReader &o)
{
    return {o.id<JudgeId>("id"), o.text("name"), o.textOr("title", {}),
        o.optionalId<TeamId>("ownTeam")};
}
Panel readPanel(ObjectReader &o)
{
    return {o.objects("judges", readJudge), o.id<JudgeId>("chair"),
        o.objects("alternates", readJudge), o.texts("secretaries"),
        int(o.number("minPresent", 1, MostSessions))};
}
Member readMember(ObjectReader &o)
{
    Member member;
    member.name = o.text("name");
    member.born = int(o.number("born", 0, 9999));
    member.role = o.oneOf("role", roleNames());
    member.captain = o.flag("captain");
    member.gender = o.oneOf("gender", genderNames());
    member.segments = o.ids<SegmentId>("segments");
    return member;
}

Order readPlayingOrder(ObjectReader &o)
{
    return ChangePlayingOrder{o.id<RoundId>("round"), o.ids<TeamId>("order"), o.text("reason"),
        o.ids<TeamId>("consents")};
}
Order readRestart(ObjectReader &o)
{
    return RestartTurn{o.turn("turn"), o.text("reason")};
}
Order readVoid(ObjectReader &o)
{
    return VoidSegment{o.id<RoundId>("round"), o.id<SegmentId>("segment"), o.text("reason")};
}
Order readCancel(ObjectReader &o)
{
    return CancelQuestions{o.id<RoundId>("round"), o.id<SegmentId>("segment"),
        o.id<ComponentId>("component"), int(o.number("count", 0, LargestNumber)), o.text("reason")};
}
Order readComplaint(ObjectReader &o)
{
    return FileComplaint{o.id<RoundId>("round"), o.id<TeamId>("team"),
        o.text("text", MaxText, LineFeeds::Allowed), o.text("by")};
}
Order readOutcome(ObjectReader &o)
{
    return DecideComplaint{o.id<RoundId>("round"), int(o.number("number", 0, LargestNumber)),
        o.text("outcome", MaxText, LineFeeds::Allowed), o.text("decidedBy")};
}
Order readReopening(ObjectReader &o)
{
    return ReopenTurn{o.turn("turn"), o.text("reason"), o.texts("agreedBy")};
}
Order readReinstatement(ObjectReader &o)
{
    return ReinstateTeam{o.id<RoundId>("round"), o.id<TeamId>("team"), o.text("reason")};
}
Order readPanelAmendment(ObjectReader &o)
{
    return AmendPanel{o.optionalId<RoundId>("round"), o.optionalId<SegmentId>("segment"),
        o.object("panel", readPanel), o.text("reason")};
}
Order readRosterAmendment(ObjectReader &o)
{
    return AmendRoster{o.id<TeamId>("team"), o.objects("roster", readMember), o.text("reason")};
}
Order readOpening(ObjectReader &o)
{
    return OpenSession{o.id<RoundId>("round"), int(o.number("session", 1, MostSessions))};
}
template<class SessionOrder>
Order readSession(ObjectReader &o)
{
    return SessionOrder{
        o.id<RoundId>("round"), int(o.number("session", 1, MostSessions)), o.text("reason")};
}

struct IncidentKind
{
    const char *name;
    Order (*read)(ObjectReader &);
};

constexpr IncidentKind incidentKinds[] = {
    {"changePlayingOrder", readPlayingOrder},
    {"restartTurn", readRestart},
    {"voidSegment", readVoid},
    {"cancelQuestions", readCancel},
    {"fileComplaint", readComplaint},
    {"decideComplaint", readOutcome},
    {"reopenTurn", readReopening},
    {"reinstateTeam", readReinstatement},
    {"amendPanel", readPanelAmendment},
    {"amendRoster", readRosterAmendment},
    {"openSession", readOpening},
    {"suspendSession", readSession<SuspendSession>},
    {"resumeSession", readSession<ResumeSession>},
};

Json namesOf(const auto &ids)
{
    Json list = Json::array();
    for (const auto &id : ids) {
        list.push_back(id.text);
    }
    return list;
}

Json judgesJson(const std::vector<Judge> &judges)
{
    Json list = Json::array();
    for (const Judge &judge : judges) {
        Json json{{"id", judge.id.text}, {"name", judge.name}, {"title", judge.title}};
        if (judge.ownTeam) {
            json["ownTeam"] = judge.ownTeam->text;
        }
        list.push_back(std::move(json));
    }
    return list;
}

Json sessionJson(const char *kind, const RoundId &round, int session)
{
    return {{"k", kind}, {"round", round.text}, {"session", session}};
}

}

std::optional<Order> readIncident(const std::string &name, ObjectReader &object)
{
    const auto kind = std::find_if(std::begin(incidentKinds), std::end(incidentKinds),
        [&](const IncidentKind &each) { return name == each.name; });
    return kind == std::end(incidentKinds) ? std::nullopt : std::optional(kind->read(object));
}

Json incidentJson(const ChangePlayingOrder &o)
{
    return {{"k", "changePlayingOrder"}, {"round", o.round.text}, {"order", namesOf(o.order)},
        {"reason", o.reason}, {"consents", namesOf(o.consents)}};
}
Json incidentJson(const RestartTurn &o)
{
    return {{"k", "restartTurn"}, {"turn", turnJson(o.turn)}, {"reason", o.reason}};
}
Json incidentJson(const VoidSegment &o)
{
    return {{"k", "voidSegment"}, {"round", o.round.text}, {"segment", o.segment.text},
        {"reason", o.reason}};
}
Json incidentJson(const CancelQuestions &o)
{
    return {{"k", "cancelQuestions"}, {"round", o.round.text}, {"segment", o.segment.text},
        {"component", o.component.text}, {"count", o.count}, {"reason", o.reason}};
}
Json incidentJson(const FileComplaint &o)
{
    return {{"k", "fileComplaint"}, {"round", o.round.text}, {"team", o.team.text},
        {"text", o.text}, {"by", o.by}};
}
Json incidentJson(const DecideComplaint &o)
{
    return {{"k", "decideComplaint"}, {"round", o.round.text}, {"number", o.number},
        {"outcome", o.outcome}, {"decidedBy", o.decidedBy}};
}
Json incidentJson(const ReopenTurn &o)
{
    return {{"k", "reopenTurn"}, {"turn", turnJson(o.turn)}, {"reason", o.reason},
        {"agreedBy", o.agreedBy}};
}
Json incidentJson(const ReinstateTeam &o)
{
    return {{"k", "reinstateTeam"}, {"round", o.round.text}, {"team", o.team.text},
        {"reason", o.reason}};
}
Json incidentJson(const AmendPanel &o)
{
    Json json{{"k", "amendPanel"}, {"reason", o.reason},
        {"panel",
            {{"judges", judgesJson(o.panel.judges)}, {"chair", o.panel.chair.text},
                {"alternates", judgesJson(o.panel.alternates)},
                {"secretaries", o.panel.secretaries}, {"minPresent", o.panel.minPresent}}}};
    if (o.round) {
        json["round"] = o.round->text;
    }
    if (o.segment) {
        json["segment"] = o.segment->text;
    }
    return json;
}
Json incidentJson(const AmendRoster &o)
{
    Json roster = Json::array();
    for (const Member &member : o.roster) {
        roster.push_back({{"name", member.name}, {"born", member.born},
            {"role", nameIn(roleNames(), member.role)}, {"captain", member.captain},
            {"gender", nameIn(genderNames(), member.gender)},
            {"segments", namesOf(member.segments)}});
    }
    return {{"k", "amendRoster"}, {"team", o.team.text}, {"roster", std::move(roster)},
        {"reason", o.reason}};
}
Json incidentJson(const OpenSession &o)
{
    return sessionJson("openSession", o.round, o.session);
}
Json incidentJson(const SuspendSession &o)
{
    Json json = sessionJson("suspendSession", o.round, o.session);
    json["reason"] = o.reason;
    return json;
}
Json incidentJson(const ResumeSession &o)
{
    Json json = sessionJson("resumeSession", o.round, o.session);
    json["reason"] = o.reason;
    return json;
}

}
