// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays the cluster and reads the topics.
#include "tests/link/show.h"

namespace messages {

using namespace contest;

Show::Show(RankingReveal reveal) : Play(smallShow(reveal))
{
    evening.draw(Tri);
    backstage.now = evening.now;
}

Json Show::topic(const Audience &audience, const std::string &name) const
{
    for (const Topic &each : viewsFor(evening.contest, backstage, audience)) {
        if (each.name == name) {
            return Json::parse(each.data);
        }
    }
    return nullptr;
}

Json Show::sheetOfJudge(const JudgeId &judge) const
{
    return topic({SeatKind::Judge, judge}, "sheets").at("sheets").back();
}

Cue Show::cue(Scene scene, const TurnId &turn) const
{
    return {scene, turn.round, turn.segment, turn.team, 0};
}

void Show::playAll()
{
    int extra = 0;
    for (const TurnId &turn : evening.contest.turnsOf(Tri)) {
        evening.play(turn, points(10 + extra++ % 9));
    }
}

std::string text(const Json &json)
{
    return json.dump();
}

}
