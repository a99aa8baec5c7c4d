// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the rounds in order; what entrants and sessions are is read beside.
#include "control/rulebook/reading.h"
#include "control/rulebook/rounds_reading.h"

#include "contest/text.h"

#include <algorithm>

namespace rulebook {

namespace {

using nlohmann::json;

void readDivisionOf(const Fields &fields, contest::Round &round, const contest::Rulebook &book)
{
    const auto id = fields.id("division", Need::Optional);
    if (!id) {
        return;
    }
    const bool known = std::any_of(book.divisions.begin(), book.divisions.end(),
        [&id](const contest::Division &division) { return division.id.text == *id; });
    if (known) {
        round.division = contest::DivisionId{*id};
    } else {
        fields.complaints().error(fields.place().key("division"), "không có khối “" + *id + "”",
            "there is no division “" + *id + "”");
    }
}

void readPanelOf(const Fields &fields, contest::Round &round, const contest::Rulebook &book)
{
    const auto id = fields.id("panel", Need::Optional);
    if (id && book.panels.count({*id}) == 0) {
        fields.complaints().error(fields.place().key("panel"),
            "không có ban “" + *id + "” trong “panels”", "there is no panel “" + *id + "”");
    } else if (id) {
        round.panel = contest::PanelId{*id};
    }
}

//! false, true or a part: "0.5".
void readCarryOver(const Fields &fields, contest::Round &round)
{
    const json *value = fields.find("carry_over_points");
    if (value == nullptr) {
        return;
    }
    const Place place = fields.place().key("carry_over_points");
    Complaints &complaints = fields.complaints();
    const auto part
        = value->is_string() ? contest::parsePoints(value->get<std::string>()) : std::nullopt;
    if (value->is_boolean()) {
        round.carryOver = {value->get<bool>() ? 1000 : 0};
    } else if (!part || part->thousandths < 0) {
        complaints.malformed(place, "cần false, true hoặc một phần như \"0.5\"",
            "needs false, true or a part like \"0.5\"");
        return;
    } else if (part->thousandths > 1000) {
        complaints.error(place, "nhiều nhất là cả điểm vòng trước: true",
            "at most all the points of the round before: true");
        return;
    } else {
        round.carryOver = {part->thousandths};
    }
    if (round.carryOver.thousandths != 0 && !fields.has("from")) {
        complaints.error(place, "vòng này không lấy đội từ vòng nào nên không có điểm mang sang",
            "this round takes teams from no other, so there are no points to carry over");
    }
}

void readPlayingOrder(const Fields &fields, contest::Round &round, const RoundsReading &reading)
{
    const auto rotation = fields.choice("rotation", {"segment_by_segment", "team_by_team"});
    round.rotation = rotation == "team_by_team" ? contest::Rotation::TeamByTeam
                                                : contest::Rotation::SegmentBySegment;
    const auto size = fields.integer("group_size", {0, 1000}, Need::Optional).value_or(0);
    round.groupSize = static_cast<int>(size);
    const Place place = fields.place().key("group_size");
    const auto teams = reading.teamsIn.find(round.id.text);
    if (size > 0 && round.rotation == contest::Rotation::TeamByTeam) {
        fields.complaints().warning(place,
            "không đổi gì: từng đội đã thi hết các phần rồi mới đến đội sau",
            "changes nothing: each team plays all its segments before the next anyway");
    } else if (size > 0 && teams != reading.teamsIn.end() && size >= teams->second) {
        fields.complaints().warning(place,
            "không đổi gì: vòng chỉ có " + std::to_string(teams->second) + " đội",
            "changes nothing: the round has only " + std::to_string(teams->second) + " teams");
    } else if (size == 1) {
        fields.complaints().warning(place, "nhóm một đội: viết \"rotation\": \"team_by_team\"",
            "groups of one: write \"rotation\": \"team_by_team\"");
    }
}

contest::Round readRound(const Fields &fields, RoundsReading &reading)
{
    contest::Round round;
    round.id = {fields.id("id").value_or("")};
    round.label = fields.text("label").value_or("");
    round.venue = fields.text("venue", Need::Optional).value_or("");
    round.date = fields.date("date").value_or("");
    readDivisionOf(fields, round, reading.book);
    readPanelOf(fields, round, reading.book);
    readEntrants(fields, round, reading);
    readSessions(fields, round, reading.book);
    readPlayingOrder(fields, round, reading);
    readPrizesOf(fields, round, reading);
    readCarryOver(fields, round);
    return round;
}

void checkUse(const RoundsReading &reading, Complaints &complaints)
{
    for (std::size_t i = 0; i < reading.book.teams.size(); ++i) {
        const std::string &id = reading.book.teams[i].id.text;
        // A round that could not be read may well be the one that has the team.
        if (reading.roundOfTeam.count(id) == 0 && !complaints.hasErrors()) {
            complaints.warning(Place{}.key("teams").item(i, id), "đội không thi ở vòng nào",
                "the team is in no round");
        }
    }
    for (const auto &[id, set] : reading.book.prizeSets) {
        if (reading.usedPrizes.count(id.text) == 0) {
            complaints.warning(Place{}.key("prizes").key(id.text), "bộ giải không vòng nào dùng",
                "no round uses this prize set");
        }
    }
    for (std::size_t i = 0; i < reading.book.segments.size(); ++i) {
        const contest::SegmentId &id = reading.book.segments[i].id;
        const bool played = std::any_of(reading.book.rounds.begin(), reading.book.rounds.end(),
            [&](const contest::Round &round) {
                const auto in = reading.book.segmentsOf(round);
                return std::find(in.begin(), in.end(), id) != in.end();
            });
        if (!played && !complaints.hasErrors()) {
            complaints.error(Place{}.key("segments").item(i, id.text),
                "phần thi không vòng nào thi", "no round plays this segment");
        }
    }
}

void addRound(const json &value, const Place &place, Complaints &complaints, RoundsReading &reading)
{
    const Fields fields(value, place, complaints,
        {"id", "label", "venue", "date", "division", "panel", "teams", "from", "carry_over_points",
            "sessions", "rotation", "group_size", "prizes"});
    contest::Round round = readRound(fields, reading);
    reading.laterIds.erase(round.id.text);
    if (round.id.empty()) {
        return;
    }
    if (reading.book.round(round.id) != nullptr) {
        complaints.error(place.key("id"),
            "mã “" + round.id.text + "” đã dùng ở trên; mỗi mã chỉ một lần",
            "the id “" + round.id.text + "” is used above; each id only once");
        return;
    }
    reading.book.rounds.push_back(std::move(round));
}

}

void readPrizesOf(const Fields &fields, contest::Round &round, RoundsReading &reading)
{
    const auto id = fields.id("prizes");
    if (!id) {
        return;
    }
    Complaints &complaints = fields.complaints();
    const Place place = fields.place().key("prizes");
    round.prizes = {*id};
    reading.usedPrizes.insert(*id);
    const auto set = reading.book.prizeSets.find(round.prizes);
    if (set == reading.book.prizeSets.end()) {
        complaints.error(
            place, "không có bộ giải “" + *id + "”", "there is no prize set “" + *id + "”");
        return;
    }
    std::int64_t units = 0;
    const std::int64_t teams = reading.teamsIn[round.id.text];
    for (const contest::MainPrize &prize : set->second.main) {
        units += prize.quantity;
        if (teams > 0 && units > teams && !prize.mayStayUnfilled) {
            complaints.error(place,
                "giải " + prize.name + " không được để trống nhưng chỉ có " + std::to_string(teams)
                    + " đội",
                "the prize " + prize.name + " may not stay unfilled, but there are only "
                    + std::to_string(teams) + " teams");
            return;
        }
    }
    if (teams > 0 && units > teams) {
        complaints.warning(place,
            std::to_string(units) + " giải chính cho " + std::to_string(teams)
                + " đội: " + std::to_string(units - teams) + " giải sẽ không có đội nhận",
            std::to_string(units) + " main prizes for " + std::to_string(teams)
                + " teams: " + std::to_string(units - teams) + " will go to nobody");
    }
}

void readRounds(const Fields &top, contest::Rulebook &book)
{
    Complaints &complaints = top.complaints();
    RoundsReading reading{book};
    std::vector<std::function<void()>> readers;
    top.list("rounds", {1, 100}, [&](const json &entry, const Place &place, std::size_t) {
        if (entry.is_object() && entry.contains("id") && entry["id"].is_string()) {
            reading.laterIds.insert(entry["id"].get<std::string>());
        }
        readers.emplace_back(
            [&, place, value = &entry] { addRound(*value, place, complaints, reading); });
    });
    for (const auto &read : readers) {
        read();
    }
    checkUse(reading, complaints);
}

}
