// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `live`: what is on air. Every scene asks here once more whether its content is revealed, so that
// a mistake elsewhere shows the backdrop and not a result.
#include "link/messages/views/live_scenes.h"
#include "link/messages/views/topics.h"

#include "link/messages/names.h"
#include "link/messages/views/parts.h"

#include "contest/reveal.h"
#include "contest/score.h"

namespace messages {

using namespace contest;

namespace {

bool turnExists(const Contest &contest, const TurnId &turn)
{
    return contest.rulebook->round(turn.round) && contest.rulebook->segment(turn.segment)
        && contest.rulebook->team(turn.team);
}

Json teamView(const Contest &contest, const TurnId &turn)
{
    Json view = turnHead(contest, turn);
    const Team &team = *contest.rulebook->team(turn.team);
    view["skit"] = contest.rulebook->titleIn(turn.segment, turn.team);
    view["members"] = Json::array();
    for (const Member &member : team.roster) {
        if (member.role == MemberRole::Main) {
            view["members"].push_back({{"name", member.name}, {"captain", member.captain}});
        }
    }
    return view;
}

Json clockView(const Contest &contest, const TurnId &turn, const std::string &bootId)
{
    const StageClock &clock = stateOf(contest, turn).clock;
    std::string state = nameIn(clockNames(), clock.state);
    std::int64_t accumulated = clock.accumulatedMs;
    if (clock.measuredMs) { // the hall sees the time that counts, not where it came from
        state = "stopped";
        accumulated = *clock.measuredMs;
    } else if (isOfOtherBoot(clock, bootId)) {
        state = "paused";
    }
    Json view = turnHead(contest, turn);
    view["skit"] = contest.rulebook->titleIn(turn.segment, turn.team);
    view["clock"] = {{"state", state}, {"accumulatedMs", accumulated},
        {"sinceMs", state == "running" ? clock.runningSince.bootMs : 0},
        {"limitMs", limitJson(*contest.rulebook->segment(turn.segment))}};
    return view;
}

Json waitingView(const Contest &contest, const Cue &cue)
{
    const Round *round = contest.rulebook->round(cue.round);
    if (!round) {
        return {{"round", nullptr}};
    }
    return {{"round", {{"label", round->label}, {"venue", round->venue}}}};
}

struct View
{
    Scene scene;
    Json content;
};

View turnView(const Contest &contest, const Cue &cue, const std::string &bootId)
{
    const TurnId turn = cue.turn();
    switch (cue.scene) {
    case Scene::Team:
        return {cue.scene, teamView(contest, turn)};
    case Scene::Clock:
        return {cue.scene, clockView(contest, turn, bootId)};
    case Scene::Score:
        if (scoreIsRevealed(contest, turn)) {
            return {cue.scene, scoreView(contest, turn)};
        }
        return {Scene::Judging, judgingView(contest, turn)};
    default:
        return {Scene::Judging, judgingView(contest, turn)};
    }
}

View viewOf(const Contest &contest, const Cue &cue, const std::string &bootId)
{
    const View backdrop{Scene::Waiting, waitingView(contest, cue)};
    switch (cue.scene) {
    case Scene::Team:
    case Scene::Clock:
    case Scene::Judging:
    case Scene::Score:
        return turnExists(contest, cue.turn()) ? turnView(contest, cue, bootId) : backdrop;
    case Scene::SegmentStandings:
    case Scene::Standings:
        if (rankingIsRevealed(contest, cue.round,
                cue.scene == Scene::SegmentStandings ? std::optional(cue.segment) : std::nullopt)) {
            return {cue.scene, standingsView(contest, cue)};
        }
        return backdrop;
    case Scene::Prize:
        if (contest.rulebook->round(cue.round) && cue.step >= 1
            && cue.step <= contest.round(cue.round).revealedSteps) {
            return {cue.scene, prizeView(contest, cue)};
        }
        return backdrop;
    case Scene::Pause:
    case Scene::Black:
        return {cue.scene, Json::object()};
    case Scene::Waiting:
        break;
    }
    return backdrop;
}

}

Json turnHead(const Contest &contest, const TurnId &turn)
{
    const Segment &segment = *contest.rulebook->segment(turn.segment);
    return {{"round", {{"label", contest.rulebook->round(turn.round)->label}}},
        {"segment",
            {{"id", segment.id.text}, {"label", segment.label}, {"short", segment.shortLabel}}},
        {"team", teamJson(contest, turn.round, turn.team)}};
}

Json liveTopic(const Contest &contest, const std::string &bootId)
{
    View view = viewOf(contest, contest.live, bootId);
    return {{"number", contest.liveNumber}, {"scene", nameIn(sceneNames(), view.scene)},
        {"contest", {{"name", contest.rulebook->name}, {"organiser", contest.rulebook->organiser}}},
        {"view", std::move(view.content)}};
}

}
