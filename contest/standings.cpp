// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main ranking of a round, and the hall's board of one segment.
#include "contest/standings.h"

#include "contest/overloaded.h"
#include "contest/reasons.h"

#include <algorithm>

namespace contest {

namespace {

std::string rungText(const Parting &parting)
{
    return std::visit(
        Overloaded{
            [](const ByScore &) { return std::string("total"); },
            [](const ByOverallTotal &) { return std::string("total"); },
            [](const BySegmentScore &by) { return by.segment.text; },
            [](const ByExtraQuestion &) { return std::string("extra_question"); },
            [](const ByChairRuling &) { return std::string("chair_ruling"); },
            [](const ByBestJudge &) { return std::string("best_judge"); },
            [](const ByCriterion &by) { return by.segment.text + "." + by.criterion.text; },
            [](const ByFewerPenalties &) { return std::string("fewer_penalties"); },
            [](const ByJudgesVote &) { return std::string("judges_vote"); },
            [](const ByLot &) { return std::string("lot"); },
        },
        parting);
}

//! The places after which a tie decides something: ends of prize levels, the advancement line.
std::vector<int> mainCuts(const Contest &contest, const Round &round)
{
    std::vector<int> cuts;
    int given = 0;
    for (const MainPrize &prize : contest.rulebook->prizesOf(round).main) {
        given += prize.quantity;
        cuts.push_back(given);
    }
    for (const Round *fed : contest.rulebook->roundsFedBy(round.id)) {
        if (const auto *top = std::get_if<TopOfEach>(&fed->entrants)) {
            cuts.push_back(top->count);
        }
    }
    return cuts;
}

Ranking mainRanking(const Contest &contest, const Round &round, const RoundResults &results)
{
    Ladder ladder;
    for (const TeamResult &result : results.teams) {
        if (!result.departed) {
            ladder.teams.push_back(result.team);
        }
    }
    ladder.score = [&results](const TeamId &team) { return results.of(team).total; };
    ladder.total = ladder.score;
    ladder.segmentScore = [&results](const SegmentId &segment, const TeamId &team) {
        return results.of(team).segmentScore(segment);
    };
    ladder.rungs = contest.rulebook->tieLadder;
    ladder.cuts = mainCuts(contest, round);
    ladder.complete = results.complete;
    ladder.round = &contest.round(round.id);
    return climb(ladder);
}

}

Standings standings(const Contest &contest, const RoundId &round)
{
    const Round *book = contest.rulebook->round(round);
    if (!book) {
        return {};
    }
    const RoundState &state = contest.round(round);
    const RoundResults results = resultsOf(contest, round);
    const Ranking ranking = mainRanking(contest, *book, results);
    Standings table;
    table.complete = results.complete;
    table.open = ranking.open;
    const ReasonContext context{contest, state, results, ranking, {}};
    for (std::size_t i = 0; i < ranking.places.size(); ++i) {
        const LadderPlace &place = ranking.places[i];
        const TeamResult &result = results.of(place.team);
        table.rows.push_back({place.place, place.team, result.total, result.segments,
            place.parted ? rungText(*place.parted) : std::string(), reasonFor(context, i)});
    }
    for (const TeamResult &result : results.teams) {
        if (result.departed) {
            table.rows.push_back({std::nullopt, result.team, result.total, result.segments, {},
                departureReason(state.left.at(result.team))});
        }
    }
    return table;
}

std::vector<SegmentRow> segmentStandings(
    const Contest &contest, const RoundId &round, const SegmentId &segment)
{
    std::vector<SegmentRow> rows;
    if (!contest.rulebook->round(round)) {
        return rows;
    }
    for (const TeamResult &result : resultsOf(contest, round).teams) {
        const auto score = result.segments.find(segment);
        if (!result.departed && score != result.segments.end() && score->second) {
            rows.push_back({0, result.team, *score->second});
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
        [](const SegmentRow &a, const SegmentRow &b) { return a.score > b.score; });
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool shared = i > 0 && rows[i].score == rows[i - 1].score;
        rows[i].place = shared ? rows[i - 1].place : static_cast<int>(i) + 1;
    }
    return rows;
}

}
