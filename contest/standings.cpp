// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main ranking of a round, and the hall's board of one segment.
#include "contest/standings.h"

#include "contest/closing.h"
#include "contest/main_ranking.h"
#include "contest/overloaded.h"
#include "contest/reasons.h"

#include <algorithm>

namespace contest {

namespace {

std::string decidedBy(const std::optional<Parting> &parted)
{
    if (!parted) {
        return {};
    }
    const TieRung *rung = std::get_if<TieRung>(&parted->by);
    if (!rung) {
        return "total";
    }
    return rungText(*rung);
}

Ranking ranked(const Contest &contest, const Round &round, const RoundResults &results)
{
    Ladder ladder{contest, results, contest.round(round.id), {},
        [](const TeamResult &result) { return result.total; }, contest.rulebook->tieLadder,
        mainPrizeLine(contest.rulebook->prizesOf(round)), advanceCuts(contest, round), {}, 0};
    for (const TeamResult &result : results.teams) {
        if (!result.departed) {
            ladder.teams.push_back(&result);
        }
    }
    return climb(ladder);
}

}

std::string rungText(const TieRung &rung)
{
    return std::visit(
        Overloaded{
            [](const BySegmentScore &by) { return by.segment.text; },
            [](const ByOverallTotal &) { return std::string("total"); },
            [](const ByBestJudge &) { return std::string("best_judge"); },
            [](const ByCriterion &by) { return by.segment.text + "." + by.criterion.text; },
            [](const ByFewerPenalties &) { return std::string("fewer_penalties"); },
            [](const ByExtraQuestion &) { return std::string("extra_question"); },
            [](const ByJudgesVote &) { return std::string("judges_vote"); },
            [](const ByChairRuling &) { return std::string("chair_ruling"); },
            [](const ByLot &) { return std::string("lot"); },
            [](const BySharing &) { return std::string("share"); },
        },
        rung);
}

std::vector<int> advanceCuts(const Contest &contest, const Round &round)
{
    std::vector<int> cuts;
    for (const Round *fed : contest.rulebook->roundsFedBy(round.id)) {
        if (const auto *top = std::get_if<TopOfEach>(&fed->entrants)) {
            cuts.push_back(top->count);
            if (top->bestNext > 0) { // who is next of this round must be one team
                cuts.push_back(top->count + 1);
            }
        }
    }
    return cuts;
}

PrizeLine mainPrizeLine(const PrizeSet &prizes)
{
    std::vector<int> quantities;
    for (const MainPrize &prize : prizes.main) {
        quantities.push_back(prize.quantity);
    }
    return {std::move(quantities), prizes.sharedConsumes};
}

MainRanking mainRanking(const Contest &contest, const Round &round, const RoundResults &results)
{
    MainRanking main{ranked(contest, round, results), {}};
    Standings &table = main.table;
    table.complete = results.complete;
    table.open = main.ranking.open;
    table.rows.reserve(results.teams.size());
    const Reasons reasons(contest, round, results, main.ranking);
    for (std::size_t i = 0; i < main.ranking.places.size(); ++i) {
        const LadderPlace &place = main.ranking.places[i];
        const TeamResult &result = *place.result;
        table.rows.push_back({place.place, result.team, result.total, result.segments,
            decidedBy(place.parted), reasons.of(i), result.bonus, result.carried});
    }
    for (const TeamResult &result : results.teams) {
        if (result.departed) {
            const LeftTeam &left = contest.round(round.id).left.at(result.team);
            table.rows.push_back({std::nullopt, result.team, result.total, result.segments, {},
                departureReason(left), result.bonus, result.carried});
        }
    }
    return main;
}

Standings standings(const Contest &contest, const RoundId &round)
{
    const Round *book = contest.rulebook->round(round);
    if (!book) {
        return {};
    }
    if (const RoundClosed *closing = importedClosing(contest, round)) {
        return standingsFrom(*closing);
    }
    const RoundResults results = resultsOf(contest, round);
    return mainRanking(contest, *book, results).table;
}

std::vector<SegmentRow> segmentStandings(
    const Contest &contest, const RoundId &round, const SegmentId &segment)
{
    std::vector<SegmentRow> rows;
    if (!contest.rulebook->round(round)) {
        return rows;
    }
    const RoundResults results = resultsOf(contest, round);
    if (const RoundClosed *closing = importedClosing(contest, round)) {
        for (const ClosedRow &row : closing->standings) {
            const auto score = row.segments.find(segment);
            if (row.place && score != row.segments.end()) {
                rows.push_back({0, row.team, score->second});
            }
        }
    }
    for (const TeamResult &result : results.teams) {
        const auto score = result.segments.find(segment);
        if (!result.departed && score != result.segments.end() && score->second) {
            rows.push_back({0, result.team, *score->second});
        }
    }
    const auto compared = [&results](const SegmentRow &row) { return results.compared(row.score); };
    std::stable_sort(
        rows.begin(), rows.end(), [&compared](const SegmentRow &a, const SegmentRow &b) {
            return compared(a) > compared(b);
        });
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool shared = i > 0 && compared(rows[i]) == compared(rows[i - 1]);
        rows[i].place = shared ? rows[i - 1].place : static_cast<int>(i) + 1;
    }
    return rows;
}

}
