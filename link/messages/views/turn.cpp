// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `turn/<round>/<segment>/<team>`: one turn with all its marks, for the operator.
#include "link/messages/names.h"
#include "link/messages/order_codec.h"
#include "link/messages/views/parts.h"
#include "link/messages/views/topics.h"
#include "link/messages/words.h"

#include "contest/score.h"
#include "contest/text.h"

namespace messages {

using namespace contest;

namespace {

std::string standingName(SheetStanding standing)
{
    switch (standing) {
    case SheetStanding::Counts:
        return "counts";
    case SheetStanding::Missing:
        return "missing";
    case SheetStanding::Returned:
        return "returned";
    case SheetStanding::Excused:
        return "excused";
    case SheetStanding::Excluded:
        return "excluded";
    case SheetStanding::AlternateNotNeeded:
        break;
    }
    return "notNeeded";
}

Json reasonJson(const Contest &contest, const TurnId &turn, const SheetScore &score)
{
    if (const auto reason = excuse(contest, turn, score.judge)) {
        return cut(*reason);
    }
    const auto &sheets = stateOf(contest, turn).sheets;
    const auto sheet = sheets.find(score.judge);
    return sheet != sheets.end() && sheet->second.returned
        ? Json(cut(sheet->second.returnReasons.back()))
        : Json();
}

Json sheetJson(const Contest &contest, const TurnId &turn, const SheetScore &score,
    const Drafts &drafts, std::size_t criteria)
{
    const Rulebook &book = *contest.rulebook;
    const Judge *judge = book.judge(score.judge);
    const auto &sheets = stateOf(contest, turn).sheets;
    const auto found = sheets.find(score.judge);
    const Sheet sheet = found == sheets.end() ? Sheet{} : found->second;
    const auto draft = drafts.find({turn, score.judge});
    Json line{{"judge", score.judge.text}, {"label", judgeLabel(book, score.judge)},
        {"name", judge ? judge->name : score.judge.text},
        {"alternate", book.isAlternate(score.judge)}, {"standing", standingName(score.standing)},
        {"inPlaceOf", optionalId(score.inPlaceOf)}, {"marks", marksJson(sheet.marks)},
        {"total", score.total ? Json(pointsText(*score.total)) : Json()}, {"note", cut(sheet.note)},
        {"source", sheet.version > 0 ? Json(nameIn(sourceNames(), sheet.source)) : Json()},
        {"version", sheet.version}, {"reason", reasonJson(contest, turn, score)},
        {"draft", draft == drafts.end() ? 0 : draft->second.marks.size()}, {"of", criteria}};
    if (score.dropped != Extreme::None) {
        line["dropped"] = score.dropped == Extreme::Highest ? "highest" : "lowest";
    }
    if (score.thirdMark) {
        line["third"] = true;
    }
    if (score.taken && score.taken != score.total) {
        line["taken"] = pointsText(*score.taken);
    }
    return line;
}

Json keysJson(const Contest &contest, const TurnId &id, const TurnScore &score)
{
    const TurnState &state = stateOf(contest, id);
    Json keys = Json::array();
    for (const KeyComponent &key : keysOf(contest, id)) {
        const auto given = state.keyResults.find(key.id);
        const auto points = score.keys.find(key.id);
        Json line{{"id", key.id.text}, {"label", key.label}, {"questions", key.questions},
            {"right", given == state.keyResults.end() ? Json() : Json(given->second.right)},
            {"points", points == score.keys.end() ? Json() : Json(pointsText(points->second))}};
        if (key.wrong != key.none && given != state.keyResults.end()) {
            line["wrong"] = given->second.wrong;
        }
        keys.push_back(std::move(line));
    }
    return keys;
}

//! What the secretary enters besides keys; only where the rulebook asks for it.
void addEntries(Json &turn, const Segment &segment, const TurnState &state)
{
    for (const EnteredComponent &component : enteredOf(segment)) {
        const auto points = state.entered.find(component.id);
        turn["entered"].push_back({{"id", component.id.text}, {"label", component.label},
            {"points", points == state.entered.end() ? Json() : Json(pointsText(points->second))}});
    }
    if (segment.changeover) {
        turn["changeoverMs"] = state.changeoverMs ? Json(*state.changeoverMs) : Json();
    }
}

Json deductionsJson(const TurnState &state)
{
    Json list = Json::array();
    for (const Deduction &deduction : state.deductions) {
        list.push_back({{"sequence", deduction.sequence}, {"points", pointsText(deduction.points)},
            {"reason", cut(deduction.reason)}});
    }
    return list;
}

//! What went wrong with the turn; stands there only where something did.
void addIncidents(Json &json, const TurnState &state)
{
    for (const Attempt &attempt : state.attempts) {
        json["attempts"].push_back({{"reason", cut(attempt.reason)},
            {"elapsedMs", attempt.clock.countedMs()}, {"sheets", attempt.sheets.size()}});
    }
    for (const Reopening &reopening : state.reopenings) {
        json["reopened"].push_back({{"reason", cut(reopening.reason)},
            {"agreedBy", reopening.agreedBy}, {"published", reopening.published}});
    }
    if (!state.announced.empty()) {
        json["toAnnounce"] = true;
    }
}

//! The steps that only some rulebooks have stand there only where they say something.
void addVariants(Json &json, const TurnScore &score)
{
    const auto note = [&json](const char *name, bool says, const Json &value) {
        if (says) {
            json[name] = value;
        }
    };
    note("plainMean", score.plainMean, true);
    note("penaltyOffSheets", score.penaltyOffSheets && score.timePenalty != Points{}, true);
    note("shortMs", score.shortMs > 0, score.shortMs);
    note("changeoverOverMs", score.changeoverOverMs > 0, score.changeoverOverMs);
    note("changeoverPenalty", score.changeoverPenalty != Points{},
        pointsText(score.changeoverPenalty));
    note("weight", score.weight != Factor{}, pointsText(Points{score.weight.thousandths}));
    for (const auto &[component, points] : score.entered) {
        json["entered"][component.text] = pointsText(points);
    }
    const Deviation &deviation = score.deviation;
    note("spread", deviation.exceeded, pointsText(deviation.spread));
    note("spreadAllowed", deviation.exceeded, fractionText(deviation.allowed, 2));
    note("discussed", deviation.settled, true);
}

Json reckoningJson(const Rulebook &book, const TurnReckoning &reckoning)
{
    if (!reckoning.missing.empty()) {
        return nullptr;
    }
    const TurnScore &score = reckoning.score;
    Json json{{"judged", fractionText(score.judged, book.showPlaces)}, {"counted", score.counted},
        {"timePenalty", pointsText(score.timePenalty)}, {"overMs", score.overMs},
        {"deducted", pointsText(score.deducted)},
        {"total", fractionText(score.total, book.showPlaces)}, {"exact", exactText(score.total)}};
    addVariants(json, score);
    return json;
}

}

Json turnTopic(
    const Contest &contest, const TurnId &id, const Drafts &drafts, const std::string &bootId)
{
    const Segment &segment = *contest.rulebook->segment(id.segment);
    const TurnState &state = stateOf(contest, id);
    const TurnReckoning reckoning = reckon(contest, id);
    const std::size_t criteria = criteriaOf(segment).size();
    Json sheets = Json::array();
    for (const SheetScore &score : reckoning.score.sheets) {
        sheets.push_back(sheetJson(contest, id, score, drafts, criteria));
    }
    Json missing = Json::array();
    for (const Missing &each : reckoning.missing) {
        missing.push_back({{"words", wordsJson(each.words)}, {"field", each.field}});
    }
    Json turn{{"turn", turnJson(id)}, {"round", roundHead(contest, id.round)},
        {"segment",
            {{"id", segment.id.text}, {"label", segment.label}, {"short", segment.shortLabel},
                {"max", dottedText(mostPoints(*contest.rulebook, id.round, segment))}}},
        {"team", teamJson(contest, id.round, id.team)}, {"state", turnStateName(contest, id)},
        {"clock", clockJson(segment, state.clock, bootId)}, {"sheets", std::move(sheets)},
        {"keys", keysJson(contest, id, reckoning.score)}, {"deductions", deductionsJson(state)},
        {"reckoning", reckoningJson(*contest.rulebook, reckoning)},
        {"missing", std::move(missing)}};
    addEntries(turn, segment, state);
    addIncidents(turn, state);
    return turn;
}

}
