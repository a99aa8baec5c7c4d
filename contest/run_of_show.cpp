// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is planned for the hall in a round, cue by cue.
#include "contest/run_of_show.h"

#include "contest/ceremony.h"

#include <algorithm>

namespace contest {

namespace {

void addTurn(std::vector<Cue> &plan, const Contest &contest, const TurnId &turn)
{
    for (const Scene scene : {Scene::Team, Scene::Clock, Scene::Judging}) {
        plan.push_back({scene, turn.round, turn.segment, turn.team, 0});
    }
    if (contest.rulebook->reveal.scores == ScoreReveal::Approved) {
        plan.push_back({Scene::Score, turn.round, turn.segment, turn.team, 0});
    }
}

//! Boards before the ceremony.
bool showsBoards(const Contest &contest)
{
    const RevealPolicy &policy = contest.rulebook->reveal;
    return policy.ranking != RankingReveal::AfterCeremony
        && policy.scores != ScoreReveal::AfterCeremony;
}

//! What the policy lets the hall see once the last turn of a segment is through.
void addEndOfSegment(std::vector<Cue> &plan, const Contest &contest,
    const std::vector<TurnId> &turns, const TurnId &last)
{
    const RevealPolicy &policy = contest.rulebook->reveal;
    for (const TurnId &turn : turns) {
        if (policy.scores == ScoreReveal::AfterSegment && turn.segment == last.segment) {
            plan.push_back({Scene::Score, turn.round, turn.segment, turn.team, 0});
        }
    }
    if (showsBoards(contest)) {
        plan.push_back({Scene::SegmentStandings, last.round, last.segment, {}, 0});
    }
}

bool isLastOfSegment(const std::vector<TurnId> &turns, std::size_t index)
{
    return std::none_of(turns.begin() + static_cast<std::ptrdiff_t>(index) + 1, turns.end(),
        [&](const TurnId &later) { return later.segment == turns[index].segment; });
}

//! What has been shown already, or cannot be any more, need not come next.
bool isFinished(const Contest &contest, const Cue &cue)
{
    const auto round = contest.rounds.find(cue.round);
    const int revealed = round == contest.rounds.end() ? 0 : round->second.revealedSteps;
    if (cue.scene != Scene::Prize && cue.scene != Scene::Standings && revealed > 0) {
        return true; // the ceremony has begun; nobody goes back to the turns
    }
    const TurnState *turn = contest.turn(cue.turn());
    switch (cue.scene) {
    case Scene::Team:
        return turn && (turn->approved || turn->clock.state != StageClock::State::Idle);
    case Scene::Clock:
        return turn && (turn->approved || turn->clock.state == StageClock::State::Stopped);
    case Scene::Judging:
        return turn && turn->approved;
    case Scene::Score:
        return turn && turn->published;
    case Scene::Prize:
        return revealed >= cue.step;
    case Scene::SegmentStandings: {
        // Its moment has passed once a turn planned after it has been called.
        const std::vector<Cue> plan = runOfShow(contest, cue.round);
        const auto here = std::find(plan.begin(), plan.end(), cue);
        return std::any_of(here, plan.end(), [&contest](const Cue &later) {
            const TurnState *state = contest.turn(later.turn());
            return later.scene == Scene::Team && state && state->called;
        });
    }
    case Scene::Waiting:
    case Scene::Pause:
    case Scene::Black:
        return true;
    case Scene::Standings:
        return round->second.closed.has_value();
    }
    return true;
}

//! The scenes of the turns, and what stands between them.
bool isBeforeCeremony(const Cue &cue)
{
    switch (cue.scene) {
    case Scene::Team:
    case Scene::Clock:
    case Scene::Judging:
    case Scene::Score:
    case Scene::SegmentStandings:
        return true;
    case Scene::Waiting:
    case Scene::Standings:
    case Scene::Prize:
    case Scene::Pause:
    case Scene::Black:
        break;
    }
    return false;
}

//! The plan goes on to another turn here, and that part of it is behind everybody: an older score
//! was announced again, or the show jumped back.
bool isBehind(const Contest &contest, const Cue &after, const Cue &cue)
{
    const bool isSameTurn = !cue.team.text.empty() && cue.turn() == after.turn();
    return !isSameTurn && isBeforeCeremony(cue) && isFinished(contest, cue);
}

}

std::vector<Cue> runOfShow(const Contest &contest, const RoundId &round)
{
    std::vector<Cue> plan{Cue{}};
    if (!contest.rulebook->round(round) || contest.round(round).runningOrder.empty()) {
        return plan;
    }
    std::vector<TurnId> turns = contest.turnsOf(round);
    std::erase_if(turns, [&contest](const TurnId &turn) { return contest.isVoid(turn); });
    for (std::size_t i = 0; i < turns.size(); ++i) {
        addTurn(plan, contest, turns[i]);
        if (isLastOfSegment(turns, i)) {
            addEndOfSegment(plan, contest, turns, turns[i]);
        }
    }
    const bool decided = contest.round(round).decision.has_value();
    const auto steps = static_cast<int>(ceremonySteps(contest, round).size());
    for (int step = 1; step <= steps; ++step) {
        plan.push_back({Scene::Prize, round, {}, {}, step});
    }
    if (decided || showsBoards(contest)) {
        plan.push_back({Scene::Standings, round, {}, {}, 0});
    }
    plan.emplace_back();
    return plan;
}

std::optional<Cue> nextCue(const Contest &contest, const RoundId &round, const Cue &after)
{
    const std::vector<Cue> plan = runOfShow(contest, round);
    const auto here = std::find(plan.begin(), plan.end(), after);
    if (after.scene != Scene::Waiting && here != plan.end()) {
        // A plan ends on the waiting picture, which is behind nobody.
        const auto next = std::find_if(
            here + 1, plan.end(), [&](const Cue &cue) { return !isBehind(contest, after, cue); });
        return next == plan.end() ? std::nullopt : std::optional(*next);
    }
    const auto next = std::find_if(
        plan.begin(), plan.end(), [&contest](const Cue &cue) { return !isFinished(contest, cue); });
    return next == plan.end() ? std::nullopt : std::optional(*next);
}

}
