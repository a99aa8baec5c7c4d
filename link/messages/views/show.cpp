// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `show`: the rulebook's names; only amended panels and rosters change them during a show.
#include "link/messages/names.h"
#include "link/messages/order_codec.h"
#include "link/messages/views/parts.h"
#include "link/messages/views/topics.h"
#include "link/messages/words.h"

#include "contest/overloaded.h"

namespace messages {

using namespace contest;

namespace {

Json penaltyJson(const TimePenalty &penalty)
{
    return std::visit(
        Overloaded{
            [](const NoTimePenalty &) -> Json { return nullptr; },
            [](const PenaltyPerFullUnit &each) -> Json {
                Json rule{{"unitMs", each.unitMs}, {"points", dottedText(each.points)}};
                if (each.cap) {
                    rule["cap"] = dottedText(*each.cap);
                }
                if (each.graceMs > 0) {
                    rule["graceMs"] = each.graceMs;
                }
                return rule;
            },
            [](const PenaltyTiers &each) -> Json {
                Json tiers = Json::array();
                for (const PenaltyTiers::Tier &tier : each.tiers) {
                    tiers.push_back({{"fromMs", tier.fromMs}, {"points", dottedText(tier.points)}});
                }
                return {{"tiers", std::move(tiers)}};
            },
            [](const HardCutoff &) -> Json {
                return {{"cutoff", true}};
            },
        },
        penalty);
}

Json criterionJson(const Criterion &criterion)
{
    Json json{{"id", criterion.id.text}, {"label", criterion.label},
        {"max", dottedText(criterion.max)}, {"step", dottedText(criterion.step)}};
    if (criterion.min != Points{}) {
        json["min"] = dottedText(criterion.min);
    }
    if (criterion.weight != 1) {
        json["weight"] = criterion.weight;
    }
    return json;
}

Json keyJson(const KeyComponent &key)
{
    Json json{{"id", key.id.text}, {"label", key.label}, {"questions", key.questions},
        {"right", dottedText(key.right)}};
    if (key.wrong != key.none) {
        json["wrong"] = dottedText(key.wrong);
    }
    return json;
}

Json enteredJson(const EnteredComponent &entered)
{
    Json json{{"id", entered.id.text}, {"label", entered.label}, {"min", dottedText(entered.min)},
        {"max", dottedText(entered.max)}, {"step", dottedText(entered.step)}};
    if (entered.extra) {
        json["extra"] = true;
    }
    return json;
}

std::string methodName(const Aggregation &aggregation)
{
    return std::visit(
        Overloaded{
            [](const MeanOfSheets &) { return std::string("mean"); },
            [](const SumOfSheets &) { return std::string("sum"); },
            [](const DropHighLow &each) {
                return std::string(each.sum ? "dropHighLowSum" : "dropHighLowMean");
            },
            [](const ExcludeOutliers &) { return std::string("excludeOutliersMean"); },
            [](const MedianOfSheets &) { return std::string("median"); },
        },
        aggregation);
}

Json segmentJson(const Rulebook &rulebook, const Segment &segment)
{
    Json json{{"id", segment.id.text}, {"label", segment.label}, {"short", segment.shortLabel},
        {"max", dottedText(segment.max)}, {"limitMs", limitJson(segment)},
        {"penalty", penaltyJson(segment.timePenalty)}, {"criteria", Json::array()},
        {"keys", Json::array()},
        {"method", methodName(segment.aggregation.value_or(rulebook.aggregation))}};
    for (const Criterion &criterion : criteriaOf(segment)) {
        json["criteria"].push_back(criterionJson(criterion));
    }
    for (const KeyComponent &key : keysOf(segment)) {
        json["keys"].push_back(keyJson(key));
    }
    for (const EnteredComponent &entered : enteredOf(segment)) {
        json["entered"].push_back(enteredJson(entered));
    }
    if (segment.changeover) {
        json["changeover"] = {{"limitMs", segment.changeover->limitMs},
            {"penalty", penaltyJson(segment.changeover->penalty)}};
    }
    return json;
}

//! What may be taken off or given by a rule of the book; absent where there is none.
void addPrices(Json &show, const Rulebook &rulebook)
{
    for (const DeductionRule &rule : rulebook.deductions) {
        show["deductions"].push_back({{"id", rule.id.text}, {"label", rule.label},
            {"points", dottedText(rule.points)}, {"free", rule.free}});
    }
    for (const Bonus &bonus : rulebook.bonuses) {
        show["bonuses"].push_back({{"id", bonus.id.text}, {"label", bonus.label},
            {"max", dottedText(bonus.max)}, {"step", dottedText(bonus.step)}});
    }
}

Json judgesJson(const Rulebook &rulebook, const Panel &panel, const std::vector<Judge> Panel::*part)
{
    Json list = Json::array();
    for (const Judge &judge : panel.*part) {
        Json json{{"id", judge.id.text}, {"label", judgeLabel(rulebook, judge.id)},
            {"name", judge.name}, {"title", judge.title}, {"chair", judge.id == panel.chair}};
        if (judge.ownTeam) {
            json["ownTeam"] = judge.ownTeam->text;
        }
        list.push_back(std::move(json));
    }
    return list;
}

Json panelJson(const Rulebook &rulebook, const Panel &panel)
{
    return {{"judges", judgesJson(rulebook, panel, &Panel::judges)},
        {"alternates", judgesJson(rulebook, panel, &Panel::alternates)},
        {"secretaries", panel.secretaries}, {"minPresent", panel.minPresent}};
}

//! Only where another panel marks than the contest's.
void addPanels(Json &json, const Rulebook &rulebook, const Round &round)
{
    for (const SegmentId &segment : rulebook.segmentsOf(round)) {
        const Panel &panel = rulebook.panelOf(round.id, segment);
        if (panel != rulebook.panel) {
            json["panels"][segment.text] = panelJson(rulebook, panel);
        }
    }
}

std::string sourceName(const SideSource &source)
{
    return std::visit(
        Overloaded{
            [](const FromSegment &from) { return from.segment.text; },
            [](const FromCriterion &from) { return from.segment.text + "." + from.criterion.text; },
            [](const FromAudienceVote &) { return std::string("audience_vote"); },
            [](const FromYoungest &) { return std::string("youngest"); },
            [](const FromJuryChoice &) { return std::string("jury_choice"); },
        },
        source);
}

Json prizesJson(const PrizeSet &prizes)
{
    Json main = Json::array();
    for (const MainPrize &prize : prizes.main) {
        main.push_back({{"name", prize.name}, {"quantity", prize.quantity},
            {"amount", amountText(prize.amount)}});
    }
    Json side = Json::array();
    for (const SidePrize &prize : prizes.side) {
        side.push_back({{"id", prize.id.text}, {"name", prize.name}, {"quantity", prize.quantity},
            {"amount", amountText(prize.amount)}, {"source", sourceName(prize.source)}});
    }
    return {{"decidedBy", prizes.decidedBy}, {"main", std::move(main)}, {"side", std::move(side)}};
}

Json roundJson(const Rulebook &rulebook, const Round &round)
{
    Json teams = Json::array();
    Json from;
    std::visit(Overloaded{
                   [&](const ListedTeams &each) { teams = idsJson(each.teams); },
                   [&](const auto &each) {
                       from = {{"count", each.count}, {"rounds", idsJson(each.rounds)}};
                   },
               },
        round.entrants);
    Json sessions = Json::array();
    for (const Session &session : round.sessions) {
        sessions.push_back({{"label", session.label}, {"segments", idsJson(session.segments)},
            {"awards", session.awards}});
    }
    const bool bySegment = round.rotation == Rotation::SegmentBySegment;
    Json most = Json::object();
    for (const SegmentId &id : rulebook.segmentsOf(round)) {
        most[id.text] = dottedText(mostPoints(rulebook, round.id, *rulebook.segment(id)));
    }
    Json json{{"id", round.id.text}, {"label", round.label}, {"venue", round.venue},
        {"date", round.date}, {"teams", std::move(teams)}, {"from", std::move(from)},
        {"advance", rulebook.advancingFrom(round.id)},
        {"rotation", bySegment ? "segmentBySegment" : "teamByTeam"},
        {"sessions", std::move(sessions)}, {"most", std::move(most)},
        {"prizes", prizesJson(rulebook.prizesOf(round))}};
    addPanels(json, rulebook, round);
    return json;
}

Json memberJson(const Member &member)
{
    Json json{{"name", member.name}, {"born", member.born},
        {"role", nameIn(roleNames(), member.role)}, {"captain", member.captain}};
    if (member.gender != Gender::Unknown) {
        json["gender"] = nameIn(genderNames(), member.gender);
    }
    if (!member.segments.empty()) {
        json["segments"] = idsJson(member.segments);
    }
    return json;
}

Json rostersJson(const Rulebook &rulebook)
{
    Json rosters = Json::object();
    for (const Team &team : rulebook.teams) {
        Json members = Json::array();
        for (const Member &member : team.roster) {
            members.push_back(memberJson(member));
        }
        rosters[team.id.text] = std::move(members);
    }
    return rosters;
}

std::string revealName(RankingReveal ranking)
{
    switch (ranking) {
    case RankingReveal::AfterCeremony:
        return "afterCeremony";
    case RankingReveal::AfterSegment:
        return "afterSegment";
    case RankingReveal::Approved:
        break;
    }
    return "approved";
}

}

Json showTopic(const Contest &contest)
{
    const Rulebook &book = *contest.rulebook;
    Json show{{"id", book.id}, {"name", book.name}, {"organiser", book.organiser},
        {"standingBody", book.standingBody}, {"showPlaces", book.showPlaces},
        {"reveal", revealName(book.reveal.ranking)}, {"segments", Json::array()},
        {"teams", Json::array()}, {"rounds", Json::array()}, {"panel", panelJson(book, book.panel)},
        {"correction", book.correctionApprovals}};
    if (book.complaint) {
        show["complaint"] = {{"by", book.complaint->by}, {"until", book.complaint->until},
            {"written", book.complaint->written}, {"decidedBy", book.complaint->decidedBy}};
    }
    for (const SubmissionGate &gate : book.gates) {
        show["gates"].push_back({{"label", gate.label}, {"due", gate.due}});
    }
    for (const AudienceItem &item : book.audienceItems) {
        show["audienceItems"].push_back(item.label);
    }
    for (const Segment &segment : book.segments) {
        show["segments"].push_back(segmentJson(book, segment));
    }
    addPrices(show, book);
    for (const Team &team : book.teams) {
        show["teams"].push_back({{"id", team.id.text}, {"name", team.name},
            {"short", team.shortName}, {"skit", team.skit}});
    }
    for (const Round &round : book.rounds) {
        show["rounds"].push_back(roundJson(book, round));
    }
    Json rosters = rostersJson(book);
    const bool fits = jsonText(show).size() + jsonText(rosters).size() < TopicBudget;
    show["rosters"] = fits ? std::move(rosters) : Json::object();
    return show;
}

}
