// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lamps, scores, standings and prizes as the hall sees them.
#include "link/messages/views/live_scenes.h"

#include "link/messages/names.h"
#include "link/messages/views/parts.h"
#include "link/messages/words.h"

#include "contest/ceremony.h"
#include "contest/reveal.h"
#include "contest/score.h"
#include "contest/text.h"

#include <algorithm>
#include <map>

namespace messages {

using namespace contest;

namespace {

bool isMainJudge(const Rulebook &rulebook, const JudgeId &judge)
{
    return !rulebook.isAlternate(judge);
}

//! "" for a judge that has no lamp.
std::string lampState(const Contest &contest, const SheetScore &sheet)
{
    // The hall must not see that marks lie far apart. Where an alternate gives the third mark then,
    // none has a lamp: a third mark would get one when a judge is excused afterwards.
    const DeviationPolicy::Action far = contest.rulebook->deviation.action;
    if (far == DeviationPolicy::Action::ThirdMark && !isMainJudge(*contest.rulebook, sheet.judge)) {
        return "";
    }
    switch (sheet.standing) {
    case SheetStanding::Counts:
    case SheetStanding::Excluded:
        return "submitted";
    case SheetStanding::Missing:
    case SheetStanding::Returned:
        return "waiting";
    case SheetStanding::Excused:
        return isMainJudge(*contest.rulebook, sheet.judge) ? "excused" : "";
    case SheetStanding::AlternateNotNeeded:
        break;
    }
    return "";
}

std::string judgedLabel(const Segment &segment)
{
    if (keysOf(segment).empty()) {
        return "Giám khảo chấm";
    }
    std::string label;
    for (const Component &component : segment.components) {
        if (const auto *judged = std::get_if<JudgedComponent>(&component)) {
            label += (label.empty() ? "" : " + ") + judged->label;
        }
    }
    return label;
}

Json line(const char *kind, const std::string &label, const std::string &value)
{
    return {{"kind", kind}, {"label", label}, {"value", value}};
}

Json scoreLines(const Contest &contest, const Segment &segment, const TurnScore &score)
{
    Json lines = Json::array();
    if (!criteriaOf(segment).empty()) {
        lines.push_back(line("judged", judgedLabel(segment),
            fractionText(score.judged, contest.rulebook->showPlaces)));
    }
    for (const KeyComponent &key : keysOf(segment)) {
        const auto points = score.keys.find(key.id);
        lines.push_back(line(
            "key", key.label, pointsText(points == score.keys.end() ? Points{} : points->second)));
    }
    for (const EnteredComponent &component : enteredOf(segment)) {
        const auto points = score.entered.find(component.id);
        if (points != score.entered.end()) {
            lines.push_back(line("key", component.label, pointsText(points->second)));
        }
    }
    if (score.weight != Factor{}) {
        lines.push_back(line("key", "Hệ số", "×" + pointsText(Points{score.weight.thousandths})));
    }
    if (score.timePenalty != Points{} && !score.penaltyOffSheets) {
        const std::string what = score.shortMs > 0 ? "Thiếu giờ " + durationText(score.shortMs)
                                                   : "Quá giờ " + durationText(score.overMs);
        lines.push_back(line("time", what, "–" + pointsText(score.timePenalty)));
    }
    if (score.changeoverPenalty != Points{}) {
        lines.push_back(
            line("time", "Tiếp quản sân khấu quá giờ", "–" + pointsText(score.changeoverPenalty)));
    }
    if (score.deducted != Points{}) {
        lines.push_back(line("deduction", "Điểm trừ", "–" + pointsText(score.deducted)));
    }
    return lines;
}

//! Every turn of the segment that is not void has been on air.
bool wasShownWhole(const Contest &contest, const RoundId &round, const SegmentId &segment)
{
    const std::vector<TeamId> teams = contest.teamsOf(round);
    return std::all_of(teams.begin(), teams.end(), [&](const TeamId &team) {
        const TurnId turn{round, segment, team};
        const TurnState &state = stateOf(contest, turn);
        return contest.isVoid(turn) || state.published || !state.announced.empty();
    });
}

//! What was approved or entered after the cue was taken is not revealed by it; neither is what
//! people decided about a tie, until the ceremony has said who won.
Contest asTheHallKnows(const Contest &contest, const RoundId &round)
{
    Contest shown = contest;
    const bool wholeSegments = contest.rulebook->reveal.ranking == RankingReveal::AfterSegment;
    std::map<SegmentId, bool> whole;
    for (const SegmentId &segment : contest.rulebook->segmentsOf(*contest.rulebook->round(round))) {
        whole[segment] = !wholeSegments || wasShownWhole(contest, round, segment);
    }
    for (auto &[id, turn] : shown.turns) {
        if (!turn.announced.empty()) { // what is corrected meanwhile stays as it was announced
            turn = TurnState(turn.announced.front());
        }
        if (id.round == round && (!turn.published || !whole[id.segment])) {
            turn.approved = false;
        }
    }
    RoundState &state = shown.rounds.at(round);
    state.bonuses = state.shownBonuses;
    if (!ceremonyIsOver(contest, round)) {
        state.extraQuestions.clear();
        state.votes.clear();
        state.rulings.clear();
        state.lots.clear();
    }
    return shown;
}

struct HallRow
{
    int place;
    TeamId team;
    Fraction total;
};

std::vector<HallRow> hallRows(const Contest &shown, const Cue &cue)
{
    std::vector<HallRow> rows;
    if (cue.scene == Scene::SegmentStandings) {
        for (const SegmentRow &row : segmentStandings(shown, cue.round, cue.segment)) {
            rows.push_back({row.place, row.team, row.score});
        }
        return rows;
    }
    for (const StandingsRow &row : standings(shown, cue.round).rows) {
        if (row.place) { // who left the contest has no row in the hall
            rows.push_back({*row.place, row.team, row.total});
        }
    }
    return rows;
}

int levelOf(const PrizeSet &prizes, const CeremonyStep &step)
{
    const auto found = std::find_if(prizes.main.begin(), prizes.main.end(),
        [&](const MainPrize &prize) { return prize.name == step.prize; });
    if (step.kind == PrizeKind::Side || found == prizes.main.end()) {
        return 0;
    }
    return static_cast<int>(prizes.main.end() - found);
}

}

Json judgingView(const Contest &contest, const TurnId &turn)
{
    Json view = turnHead(contest, turn);
    Json lamps = Json::array();
    for (const SheetScore &sheet : reckon(contest, turn).score.sheets) {
        const std::string state = lampState(contest, sheet);
        if (!state.empty()) {
            lamps.push_back(
                {{"label", judgeLabel(*contest.rulebook, sheet.judge)}, {"state", state}});
        }
    }
    view["lamps"] = std::move(lamps);
    return view;
}

Json scoreView(const Contest &contest, const TurnId &turn)
{
    const Segment &segment = *contest.rulebook->segment(turn.segment);
    const TurnScore score = reckon(contest, turn).score;
    Json view = turnHead(contest, turn);
    view["total"] = fractionText(score.total, contest.rulebook->showPlaces);
    view["max"] = pointsText(mostPoints(*contest.rulebook, turn.round, segment));
    view["lines"] = scoreLines(contest, segment, score);
    if (wasAnnounced(stateOf(contest, turn))) {
        view["again"] = true;
    }
    if (contest.rulebook->reveal.judgesShown) {
        view["judges"] = Json::array();
        for (const SheetScore &sheet : score.sheets) {
            if (sheet.standing == SheetStanding::Counts && sheet.total) {
                view["judges"].push_back({{"label", judgeLabel(*contest.rulebook, sheet.judge)},
                    {"total", pointsText(*sheet.total)}});
            }
        }
    }
    return view;
}

Json standingsView(const Contest &contest, const Cue &cue)
{
    const Contest shown = asTheHallKnows(contest, cue.round);
    Json view{{"round", {{"label", contest.rulebook->round(cue.round)->label}}}};
    const bool oneSegment = cue.scene == Scene::SegmentStandings;
    const Segment *segment = oneSegment ? contest.rulebook->segment(cue.segment) : nullptr;
    if (segment) {
        view["segment"] = {{"label", segment->label}, {"short", segment->shortLabel}};
    }
    int done = 0;
    int all = 0;
    for (const TurnId &turn : shown.turnsOf(cue.round)) {
        if ((!segment || turn.segment == cue.segment) && !shown.isVoid(turn)) {
            ++all;
            done += stateOf(shown, turn).approved ? 1 : 0;
        }
    }
    view["done"] = done;
    view["of"] = all;
    const std::vector<HallRow> rows = hallRows(shown, cue);
    std::map<int, int> holders;
    for (const HallRow &row : rows) {
        ++holders[row.place];
    }
    view["rows"] = Json::array();
    // Once all have played, nobody's row in the whole round's table is the newest.
    const bool goesOn = segment || done < all;
    for (const HallRow &row : rows) {
        const bool current = goesOn && contest.onStage && contest.onStage->round == cue.round
            && contest.onStage->team == row.team;
        view["rows"].push_back({{"place", row.place}, {"shared", holders[row.place] > 1},
            {"team", teamJson(contest, cue.round, row.team)},
            {"total", fractionText(row.total, contest.rulebook->showPlaces)},
            {"current", current}});
    }
    return view;
}

Json prizeView(const Contest &contest, const Cue &cue)
{
    const Round &round = *contest.rulebook->round(cue.round);
    const PrizeSet &prizes = contest.rulebook->prizesOf(round);
    std::vector<CeremonyStep> steps = ceremonySteps(contest, cue.round);
    if (cue.step < 1 || std::size_t(cue.step) > steps.size()) {
        return Json::object();
    }
    steps.resize(std::size_t(cue.step)); // nothing of a later step even reaches the code below
    const CeremonyStep &step = steps.back();
    Json sofar = Json::array();
    Json revealed = Json::array();
    for (const CeremonyStep &earlier : steps) {
        if (!earlier.team || &earlier == &step) {
            continue;
        }
        const Json team = teamJson(contest, cue.round, *earlier.team);
        revealed.push_back({{"prize", earlier.prize},
            {"kind", nameIn(prizeKindNames(), earlier.kind)}, {"team", team}});
        if (earlier.kind == step.kind && earlier.prize == step.prize) {
            sofar.push_back(team);
        }
    }
    return {{"round", {{"label", round.label}}}, {"kind", nameIn(prizeKindNames(), step.kind)},
        {"prize", step.prize}, {"amount", amountText(step.amount)},
        {"level", levelOf(prizes, step)}, {"levels", prizes.main.size()},
        {"phase", step.team ? "reveal" : "announce"},
        {"team", step.team ? teamJson(contest, cue.round, *step.team) : Json()},
        {"sofar", std::move(sofar)}, {"revealed", std::move(revealed)}};
}

}
