// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads who takes part in a round: listed teams, or those that earlier rounds send.
#include "control/rulebook/reading.h"
#include "control/rulebook/rounds_reading.h"

#include <algorithm>

namespace rulebook {

namespace {

using nlohmann::json;

constexpr Range Count{1, 1000};
constexpr Range Sources{1, 100};

std::string labelOf(const std::optional<contest::DivisionId> &division)
{
    return division ? "khối “" + division->text + "”" : std::string("không có khối");
}

//! Teams of one round are ranked together, so they must be of one division.
void checkDivision(const std::vector<contest::TeamId> &teams, const contest::Round &round,
    const contest::Rulebook &book, const Place &place, Complaints &complaints)
{
    std::set<std::optional<contest::DivisionId>> divisions;
    for (const contest::TeamId &id : teams) {
        const auto &division = book.team(id)->division;
        divisions.insert(division);
        if (round.division && division != round.division) {
            complaints.error(place,
                "đội “" + id.text + "” thuộc " + labelOf(division) + ", vòng này của "
                    + labelOf(round.division),
                "the team “" + id.text + "” is not of the round's division “" + round.division->text
                    + "”");
        }
    }
    if (!round.division && divisions.size() > 1) {
        complaints.warning(place,
            "đội của nhiều khối xếp hạng chung trong vòng này; nếu xếp riêng, mỗi khối một vòng",
            "teams of several divisions are ranked together here; to rank them apart, one round "
            "for each");
    }
}

void readListedTeams(const Fields &fields, contest::Round &round, RoundsReading &reading)
{
    contest::ListedTeams listed;
    const Place place = fields.place().key("teams");
    for (const std::string &id : fields.ids("teams", Count)) {
        if (reading.book.team({id}) == nullptr) {
            fields.complaints().error(
                place, "không có đội “" + id + "”", "there is no team “" + id + "”");
            continue;
        }
        const auto [found, fresh] = reading.roundOfTeam.emplace(id, round.id.text);
        if (!fresh && found->second != round.id.text) {
            fields.complaints().error(place,
                "đội “" + id + "” đã thi ở “" + found->second + "”; một đội chỉ ở một cụm",
                "the team “" + id + "” is in “" + found->second + "”; a team is in one round");
        }
        listed.teams.push_back({id});
    }
    checkDivision(listed.teams, round, reading.book, place, fields.complaints());
    reading.teamsIn[round.id.text] = static_cast<std::int64_t>(listed.teams.size());
    round.entrants = std::move(listed);
}

//! Which earlier round sends teams, and whether it can.
void readSource(const Place &place, const std::string &source, const contest::Round &round,
    RoundsReading &reading, Complaints &complaints)
{
    const contest::Round *known = reading.book.round({source});
    if (source == round.id.text) {
        complaints.error(place, "vòng “" + source + "” lấy đội từ chính nó: thành vòng tròn",
            "the round “" + source + "” takes teams from itself: a circle");
    } else if (reading.laterIds.count(source) > 0) {
        complaints.error(place,
            "“" + source
                + "” đứng sau vòng này; chỉ lấy đội từ vòng đứng trước, không thành vòng tròn",
            "“" + source + "” comes later; teams come from earlier rounds only, never in a circle");
    } else if (known == nullptr) {
        complaints.error(
            place, "không có vòng “" + source + "”", "there is no round “" + source + "”");
    } else if (!reading.takenBy.emplace(source, round.id.text).second) {
        complaints.error(place, "“" + source + "” đã cho đội vào “" + reading.takenBy[source] + "”",
            "“" + source + "” already sends its best to “" + reading.takenBy[source] + "”");
    } else if (round.division && known->division != round.division) {
        complaints.error(place,
            "“" + source + "” là vòng của " + labelOf(known->division) + ", vòng này của "
                + labelOf(round.division),
            "“" + source + "” is not a round of the division “" + round.division->text + "”");
    }
}

std::vector<contest::RoundId> readSources(
    const Fields &from, std::string_view key, const contest::Round &round, RoundsReading &reading)
{
    std::vector<contest::RoundId> rounds;
    for (const std::string &source : from.ids(key, Sources)) {
        readSource(from.place().key(key), source, round, reading, from.complaints());
        rounds.push_back({source});
    }
    return rounds;
}

std::string needs(std::int64_t wanted, const std::string &source, std::int64_t has)
{
    return "lấy " + std::to_string(wanted) + " đội nhưng “" + source + "” chỉ có "
        + std::to_string(has);
}

std::string takes(std::int64_t wanted, const std::string &source, std::int64_t has)
{
    return "takes " + std::to_string(wanted) + " teams but “" + source + "” has only "
        + std::to_string(has);
}

void checkBestNext(const Fields &from, const contest::TopOfEach &best, const RoundsReading &reading)
{
    const Place place = from.place().key("best_next");
    const auto rounds = static_cast<int>(best.rounds.size());
    const auto deep = std::count_if(
        best.rounds.begin(), best.rounds.end(), [&](const contest::RoundId &source) {
            const auto known = reading.teamsIn.find(source.text);
            return known == reading.teamsIn.end() || known->second > best.count;
        });
    if (rounds < 2) {
        from.complaints().error(place,
            "“best_next” so các đội đứng kế tiếp của ít nhất 2 vòng; một vòng thì tăng “top”",
            "“best_next” compares the next teams of at least 2 rounds; with one, raise “top”");
    } else if (best.bestNext > deep) {
        from.complaints().error(place,
            "cần " + std::to_string(best.bestNext) + " đội đứng kế tiếp nhưng chỉ "
                + std::to_string(deep) + " vòng còn đội",
            std::to_string(best.bestNext) + " next teams are needed, but only "
                + std::to_string(deep) + " rounds have one left");
    }
}

void readTopOfEach(const Fields &from, contest::Round &round, RoundsReading &reading)
{
    const auto top = from.integer("top", Count);
    const auto bestNext = from.integer("best_next", Count, Need::Optional);
    contest::TopOfEach best{
        static_cast<int>(top.value_or(1)), {}, static_cast<int>(bestNext.value_or(0))};
    best.rounds = readSources(from, "of_each", round, reading);
    for (const contest::RoundId &source : best.rounds) {
        const auto known = reading.teamsIn.find(source.text);
        if (top && known != reading.teamsIn.end() && *top > known->second) {
            from.complaints().error(from.place().key("top"),
                needs(*top, source.text, known->second), takes(*top, source.text, known->second));
        }
    }
    if (bestNext) {
        checkBestNext(from, best, reading);
    }
    reading.teamsIn[round.id.text]
        = best.count * static_cast<std::int64_t>(best.rounds.size()) + best.bestNext;
    round.entrants = std::move(best);
}

//! The best of all rounds together, or those that the organisers name.
void readOfAll(
    const Fields &from, std::string_view key, contest::Round &round, RoundsReading &reading)
{
    const auto count = from.integer(key, Count);
    const auto rounds = readSources(from, "of", round, reading);
    std::int64_t teams = 0;
    for (const contest::RoundId &source : rounds) {
        teams += reading.teamsIn[source.text];
    }
    if (count && teams > 0 && *count > teams) {
        from.complaints().error(
            from.place().key(key), needs(*count, "of", teams), takes(*count, "of", teams));
    }
    const int wanted = static_cast<int>(count.value_or(1));
    reading.teamsIn[round.id.text] = wanted;
    if (key == "best_overall") {
        round.entrants = contest::BestOverall{wanted, rounds};
    } else {
        round.entrants = contest::NamedByHand{wanted, rounds};
    }
}

void readFrom(const Fields &fields, contest::Round &round, RoundsReading &reading)
{
    const json *value = fields.object("from");
    if (value == nullptr) {
        return;
    }
    const Place place = fields.place().key("from");
    Complaints &complaints = fields.complaints();
    if (value->contains("best_overall")) {
        readOfAll(Fields(*value, place, complaints, {"best_overall", "of"}), "best_overall", round,
            reading);
    } else if (value->contains("by_hand")) {
        readOfAll(Fields(*value, place, complaints, {"by_hand", "of"}), "by_hand", round, reading);
    } else {
        readTopOfEach(
            Fields(*value, place, complaints, {"top", "of_each", "best_next"}), round, reading);
    }
}

}

void readEntrants(const Fields &fields, contest::Round &round, RoundsReading &reading)
{
    if (fields.has("teams") == fields.has("from")) {
        fields.complaints().malformed(fields.place(), "cần đúng một trong hai: “teams” hoặc “from”",
            "exactly one of “teams” and “from” is needed");
    } else if (fields.has("teams")) {
        readListedTeams(fields, round, reading);
    } else {
        readFrom(fields, round, reading);
    }
}

}
