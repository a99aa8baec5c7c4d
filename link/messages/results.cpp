// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Results of a contest as JSON for other programs (docs/results.md).
#include "link/messages/results.h"

#include "contest/entrants.h"
#include "contest/prizes.h"
#include "contest/text.h"

#include <nlohmann/json.hpp>

namespace messages {

namespace {

using contest::Contest;
using contest::RoundId;
using contest::RoundState;
using nlohmann::ordered_json;

ordered_json fractionJson(const contest::Fraction &fraction, int places)
{
    return {{"exact", contest::exactText(fraction)},
        {"total", contest::fractionText(fraction, places)}};
}

ordered_json textOrNull(const std::string &text)
{
    return text.empty() ? ordered_json() : ordered_json(text);
}

ordered_json teamOrNull(const std::optional<contest::TeamId> &team)
{
    return team ? ordered_json(team->text) : ordered_json();
}

ordered_json teamsJson(const std::vector<contest::TeamId> &teams)
{
    ordered_json list = ordered_json::array();
    for (const contest::TeamId &team : teams) {
        list.push_back(team.text);
    }
    return list;
}

ordered_json rowJson(
    const Contest &contest, const contest::Round &round, const contest::StandingsRow &row)
{
    const contest::Rulebook &book = *contest.rulebook;
    const int places = book.showPlaces;
    ordered_json json = {
        {"place", row.place ? ordered_json(*row.place) : ordered_json()}, {"team", row.team.text}};
    json.update(fractionJson(row.total, places));
    ordered_json segments = ordered_json::object();
    for (const contest::SegmentId &id : book.segmentsOf(round)) {
        const auto score = row.segments.find(id);
        const bool known = score != row.segments.end() && score->second.has_value();
        segments[id.text] = known ? fractionJson(*score->second, places) : ordered_json();
    }
    json["segments"] = std::move(segments);
    if (!book.bonuses.empty()) {
        json["bonus"] = fractionJson(row.bonus, places);
    }
    if (round.carryOver.thousandths != 0) {
        json["carried"] = fractionJson(row.carried, places);
    }
    json["decided_by"] = textOrNull(row.decidedBy);
    json["reason"] = textOrNull(row.reason.vi);
    return json;
}

ordered_json prizesJson(const RoundState &state, const contest::Proposal &proposal)
{
    ordered_json list = ordered_json::array();
    for (std::size_t i = 0; i < proposal.units.size(); ++i) {
        const contest::ProposedPrize &unit = proposal.units[i];
        const bool decided = state.decision && i < state.decision->awards.size();
        list.push_back({{"kind", unit.kind == contest::PrizeKind::Main ? "main" : "side"},
            {"name", unit.prize}, {"amount", unit.amount.dong}, {"proposed", teamOrNull(unit.team)},
            {"team", decided ? teamOrNull(state.decision->awards[i].team) : ordered_json()}});
    }
    return list;
}

const char *needText(const contest::TieRung &rung)
{
    if (std::holds_alternative<contest::ByExtraQuestion>(rung)) {
        return "extra_question";
    }
    if (std::holds_alternative<contest::ByJudgesVote>(rung)) {
        return "judges_vote";
    }
    return std::holds_alternative<contest::ByLot>(rung) ? "lot" : "chair_ruling";
}

ordered_json tiesJson(const std::vector<contest::OpenTie> &open)
{
    ordered_json list = ordered_json::array();
    for (const contest::OpenTie &tie : open) {
        list.push_back(
            {{"about", tie.about ? tie.about->text : "main"}, {"teams", teamsJson(tie.teams)},
                {"places", tie.places}, {"needs", needText(tie.needs)}});
    }
    return list;
}

ordered_json roundJson(const Contest &contest, const contest::Round &round)
{
    const RoundId &id = round.id;
    const RoundState &state = contest.round(id);
    const contest::Proposal proposal = contest::proposePrizes(contest, id);
    const contest::Standings standings = contest::standings(contest, id);
    ordered_json rows = ordered_json::array();
    for (const contest::StandingsRow &row : standings.rows) {
        rows.push_back(rowJson(contest, round, row));
    }
    return {{"id", id.text}, {"standings", std::move(rows)},
        {"prizes", prizesJson(state, proposal)},
        {"advance",
            state.closed ? teamsJson(state.closed->advance) : ordered_json(ordered_json::array())},
        {"ties_open", standings.complete ? tiesJson(proposal.open) : ordered_json::array()}};
}

//! A round that waits for the chair's word on who comes into it.
ordered_json waitingJson(const RoundId &id, const contest::OpenTie &entry)
{
    const ordered_json none = ordered_json::array();
    return {{"id", id.text}, {"standings", none}, {"prizes", none}, {"advance", none},
        {"ties_open", tiesJson({entry})}};
}

bool isTouched(const Contest &contest, const RoundId &id)
{
    const RoundState &state = contest.round(id);
    return !state.runningOrder.empty() || !state.left.empty() || !state.excused.empty()
        || state.closed.has_value();
}

ordered_json allRounds(const Contest &contest)
{
    ordered_json rounds = ordered_json::array();
    for (const contest::Round &round : contest.rulebook->rounds) {
        if (isTouched(contest, round.id)) {
            rounds.push_back(roundJson(contest, round));
        } else if (const auto entry = contest::entryOf(contest, round).open) {
            rounds.push_back(waitingJson(round.id, *entry));
        }
    }
    return rounds;
}

ordered_json withoutReasons(ordered_json rounds)
{
    for (ordered_json &round : rounds) {
        for (ordered_json &row : round["standings"]) {
            row.erase("reason");
        }
    }
    return rounds;
}

}

std::string resultsJson(const Contest &contest)
{
    return ordered_json{{"rounds", allRounds(contest)}}.dump(1) + '\n';
}

bool sameResults(const Contest &one, const Contest &other)
{
    return withoutReasons(allRounds(one)) == withoutReasons(allRounds(other));
}

}
