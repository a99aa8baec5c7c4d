// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What keeps a round from being closed.
#include "contest/checks.h"
#include "contest/decision.h"
#include "contest/entrants.h"
#include "contest/prizes.h"

namespace contest {

namespace {

//! Why the teams of the round are not known.
Words noTeams(const Contest &contest, const Round &round)
{
    if (const std::optional<OpenTie> line = entryOf(contest, round).open) {
        return tieWords(contest, round.id, *line);
    }
    const std::vector<TeamId> placed = placedInSources(contest, round);
    if (std::holds_alternative<NamedByHand>(round.entrants) && !placed.empty()) {
        return {"Ban Tổ chức chưa nêu tên các đội vào vòng",
            "the organisers have not named who enters"};
    }
    return {"chưa biết các đội dự thi", "the teams are not known yet"};
}

void addTurnObstacles(std::vector<Words> &obstacles, const Contest &contest, const RoundId &round)
{
    for (const TurnId &id : contest.turnsOf(round)) {
        const TurnState *turn = contest.turn(id);
        if (contest.isVoid(id) || (turn && turn->approved)) {
            continue;
        }
        const std::string what = contest.rulebook->team(id.team)->shortName + " – "
            + contest.rulebook->segment(id.segment)->label;
        obstacles.push_back({what + ": lượt thi chưa duyệt", what + ": turn not approved"});
    }
}

}

std::vector<Words> obstaclesToClosing(const Contest &contest, const RoundId &round)
{
    if (contest.teamsOf(round).empty()) {
        return {noTeams(contest, *contest.rulebook->round(round))};
    }
    std::vector<Words> obstacles;
    addTurnObstacles(obstacles, contest, round);
    if (!obstacles.empty()) {
        return obstacles; // nobody is asked to part anything before that
    }
    for (const OpenTie &tie : proposePrizes(contest, round).open) {
        obstacles.push_back(tieWords(contest, round, tie));
    }
    if (!obstacles.empty()) {
        return obstacles;
    }
    if (const std::optional<Refusal> waiting = noComplaintOpen(contest, round)) {
        return {waiting->words};
    }
    const std::optional<PrizesDecided> &decision = contest.round(round).decision;
    if (!decision) {
        obstacles.push_back({"chưa có quyết định trao giải", "the prizes are not decided yet"});
    } else if (const std::optional<Refusal> fault = faultOf(contest, *decision)) {
        obstacles.push_back({"quyết định trao giải không còn khớp: " + fault->words.vi,
            "the decision about the prizes no longer fits: " + fault->words.en});
    }
    return obstacles;
}

}
