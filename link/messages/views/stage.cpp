// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `stage`: which turn is on stage and how far it is, the same for every judge.
#include "link/messages/order_codec.h"
#include "link/messages/views/parts.h"
#include "link/messages/views/topics.h"

namespace messages {

using namespace contest;

namespace {

std::string stepOf(const TurnState &state)
{
    if (state.approved) {
        return "approved";
    }
    const bool over = state.clock.state == StageClock::State::Stopped || state.clock.measuredMs;
    return over ? "marking" : "performing";
}

}

Json stageTopic(const Contest &contest)
{
    if (!contest.onStage) {
        return {{"onStage", nullptr}};
    }
    const TurnId &turn = *contest.onStage;
    const Round *round = contest.rulebook->round(turn.round);
    const Segment *segment = contest.rulebook->segment(turn.segment);
    return {{"onStage",
        {{"turn", turnJson(turn)}, {"round", {{"label", round ? round->label : turn.round.text}}},
            {"segment", {{"label", segment ? segment->label : turn.segment.text}}},
            {"team", teamJson(contest, turn.round, turn.team)},
            {"step", stepOf(stateOf(contest, turn))}}}};
}

}
