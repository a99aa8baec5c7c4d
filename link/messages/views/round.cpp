// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `round/<id>`: the course of one round, and what still keeps it open.
#include "link/messages/names.h"
#include "link/messages/order_codec.h"
#include "link/messages/views/parts.h"
#include "link/messages/views/topics.h"
#include "link/messages/words.h"

#include "contest/ceremony.h"
#include "contest/entrants.h"
#include "contest/text.h"

namespace messages {

using namespace contest;

namespace {

Json drawnJson(const RoundState &state)
{
    if (state.runningOrder.empty()) {
        return nullptr;
    }
    return {{"seed", state.drawSeed ? Json(std::to_string(*state.drawSeed)) : Json()},
        {"witnesses", state.witnesses}};
}

Json leftJson(const RoundState &state)
{
    Json list = Json::array();
    for (const auto &[team, left] : state.left) {
        list.push_back(
            {{"team", team.text}, {"departure", nameIn(departureNames(), left.departure)},
                {"from", optionalId(left.from)}, {"reason", cut(left.reason)}});
    }
    return list;
}

Json excusedJson(const Rulebook &rulebook, const RoundState &state)
{
    Json list = Json::array();
    for (const auto &[judge, reason] : state.excused) {
        list.push_back({{"judge", judge.text}, {"label", judgeLabel(rulebook, judge)},
            {"reason", cut(reason)}});
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

Json extraQuestionsJson(const RoundState &state)
{
    Json list = Json::array();
    for (const ExtraQuestionHeld &held : state.extraQuestions) {
        list.push_back({{"right", countsJson(held.right)}});
    }
    return list;
}

Json aboutJson(const std::optional<SubjectId> &about)
{
    return about ? about->text : "main";
}

Json votesJson(const RoundState &state)
{
    Json list = Json::array();
    for (const JudgesVoted &voted : state.votes) {
        list.push_back({{"about", aboutJson(voted.about)}, {"votes", countsJson(voted.votes)}});
    }
    return list;
}

Json lotsJson(const RoundState &state)
{
    Json list = Json::array();
    for (const LotDrawn &drawn : state.lots) {
        list.push_back({{"about", aboutJson(drawn.about)}, {"order", idsJson(drawn.order)},
            {"witnesses", drawn.witnesses}});
    }
    return list;
}

Json bonusesJson(const RoundState &state)
{
    Json teams = Json::object();
    for (const auto &[team, bonuses] : state.bonuses) {
        for (const auto &[bonus, given] : bonuses) {
            teams[team.text][bonus.text] = pointsText(given);
        }
    }
    return teams;
}

//! What was entered for side prizes: the hall's votes, the jury's choice.
Json sidesJson(const RoundState &state)
{
    Json sides = Json::object();
    for (const auto &[prize, voted] : state.audience) {
        sides[prize.text]["votes"] = countsJson(voted.votes);
    }
    for (const auto &[prize, chosen] : state.choices) {
        sides[prize.text]["teams"] = idsJson(chosen.teams);
        sides[prize.text]["reason"] = cut(chosen.reason);
    }
    return sides;
}

Json rulingsJson(const RoundState &state)
{
    Json list = Json::array();
    for (const TieRuled &ruled : state.rulings) {
        list.push_back({{"about", aboutJson(ruled.about)}, {"order", idsJson(ruled.order)},
            {"reason", cut(ruled.reason)}});
    }
    return list;
}

//! Who may enter a round that takes teams from others, and what people still have to say to it.
Json entryJson(const Contest &contest, const Round &round)
{
    Json candidates = Json::array();
    for (const TeamId &team : placedInSources(contest, round)) {
        candidates.push_back(teamJson(contest, round.id, team));
    }
    const auto *byHand = std::get_if<NamedByHand>(&round.entrants);
    const std::optional<OpenTie> line = entryOf(contest, round).open;
    const std::optional<EntrantsNamed> &named = contest.round(round.id).named;
    return {{"byHand", byHand ? Json(byHand->count) : Json()},
        {"candidates", std::move(candidates)}, {"line", line ? idsJson(line->teams) : Json()},
        {"named",
            named ? Json{{"teams", idsJson(named->teams)}, {"reason", cut(named->reason)}}
                  : Json()}};
}

Json teamsJson(const Contest &contest, const RoundId &id)
{
    const std::vector<TeamId> &drawn = contest.round(id).runningOrder;
    Json list = Json::array();
    for (const TeamId &team : drawn.empty() ? contest.teamsOf(id) : drawn) {
        list.push_back(teamJson(contest, id, team));
    }
    return list;
}

//! What went wrong in the round; stands there only where something did.
void addIncidents(Json &json, const Contest &contest, const RoundId &id)
{
    const RoundState &state = contest.round(id);
    if (!state.playingOrder.empty()) {
        json["calling"] = idsJson(state.playingOrder);
    }
    int number = 0;
    for (const Complaint &each : state.complaints) {
        json["complaints"].push_back({{"number", ++number}, {"team", each.team.text},
            {"text", cut(each.text)}, {"by", each.by}, {"open", each.isOpen()},
            {"outcome", cut(each.outcome)}, {"decidedBy", each.decidedBy}});
    }
    for (const auto &[segment, reason] : state.voided) {
        json["voided"][segment.text] = cut(reason);
    }
    for (const auto &[segment, components] : state.cancelled) {
        for (const auto &[component, count] : components) {
            json["cancelled"][segment.text][component.text] = count;
        }
    }
    for (const auto &[session, status] : state.sessions) {
        json["sessions"].push_back({{"number", session}, {"opened", status.opened},
            {"suspended", status.suspended}, {"reason", cut(status.reason)}});
    }
}

}

Json roundTopic(const Contest &contest, const RoundId &id)
{
    const RoundState &state = contest.round(id);
    Json round = roundHead(contest, id);
    round["teams"] = teamsJson(contest, id);
    round["drawn"] = drawnJson(state);
    const Round &rules = *contest.rulebook->round(id);
    if (!sourcesOf(rules.entrants).empty()) {
        round["entry"] = entryJson(contest, rules);
    }
    if (!state.importedKey.empty()) {
        round["imported"] = state.importedKey;
    }
    round["left"] = leftJson(state);
    round["excused"] = excusedJson(*contest.rulebook, state);
    round["turns"] = Json::array();
    for (const TurnId &turn : contest.turnsOf(id)) {
        round["turns"].push_back(
            {{"turn", turnJson(turn)}, {"state", turnStateName(contest, turn)}});
    }
    round["ties"] = tiesJson(contest, id, proposePrizes(contest, id).open);
    round["extraQuestions"] = extraQuestionsJson(state);
    round["rulings"] = rulingsJson(state);
    round["votes"] = votesJson(state);
    round["lots"] = lotsJson(state);
    round["bonuses"] = bonusesJson(state);
    round["sides"] = sidesJson(state);
    round["decision"] = nullptr;
    if (state.decision) {
        round["decision"] = {{"signer", state.decision->signer}, {"number", state.decision->number},
            {"date", state.decision->date}};
    }
    round["revealedSteps"] = state.revealedSteps;
    round["steps"] = ceremonySteps(contest, id).size();
    round["closed"] = state.closed.has_value();
    round["advance"] = state.closed ? idsJson(state.closed->advance) : Json();
    round["obstacles"] = Json::array();
    for (const Words &words : obstaclesToClosing(contest, id)) {
        round["obstacles"].push_back(wordsJson(words));
    }
    addIncidents(round, contest, id);
    return round;
}

}
