// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `standings/<id>`: places with their reasons, for the operator only.
#include "link/messages/views/parts.h"
#include "link/messages/views/topics.h"

#include "contest/reveal.h"
#include "contest/text.h"

#include <map>

namespace messages {

using namespace contest;

namespace {

Json rowJson(const Contest &contest, const RoundId &round, const StandingsRow &row)
{
    const int places = contest.rulebook->showPlaces;
    Json segments = Json::object();
    for (const auto &[segment, score] : row.segments) {
        segments[segment.text] = score ? Json(fractionText(*score, places)) : Json();
    }
    return {{"place", row.place ? Json(*row.place) : Json()},
        {"team", teamJson(contest, round, row.team)}, {"total", fractionText(row.total, places)},
        {"exact", exactText(row.total)}, {"segments", std::move(segments)},
        {"decidedBy", row.decidedBy}, {"reason", wordsJson(row.reason)}};
}

}

Json standingsTopic(const Contest &contest, const RoundId &round)
{
    const Standings ranking = standings(contest, round);
    std::map<int, int> holders;
    for (const StandingsRow &row : ranking.rows) {
        if (row.place) {
            ++holders[*row.place];
        }
    }
    Json rows = Json::array();
    for (const StandingsRow &row : ranking.rows) {
        Json json = rowJson(contest, round, row);
        json["shared"] = row.place && holders[*row.place] > 1;
        rows.push_back(std::move(json));
    }
    int done = 0;
    int all = 0;
    for (const TurnId &turn : contest.turnsOf(round)) {
        if (!contest.isVoid(turn)) {
            ++all;
            done += stateOf(contest, turn).approved ? 1 : 0;
        }
    }
    return {{"round", roundHead(contest, round)}, {"done", done}, {"of", all},
        {"complete", ranking.complete},
        {"revealed", rankingIsRevealed(contest, round, std::nullopt)}, {"rows", std::move(rows)},
        {"ties", tiesJson(contest, round, ranking.open)}};
}

}
