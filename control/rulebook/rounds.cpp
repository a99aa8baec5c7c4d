// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads rounds: who takes part, in which sessions, and who goes on to which final.
#include "control/rulebook/reading.h"

#include <algorithm>

namespace rulebook {

namespace {

using nlohmann::json;

//! What the reading of one round must know about those before it.
struct RoundsReading
{
    contest::Rulebook &book;
    std::set<std::string> laterIds; //!< of every round in the file not yet read
    std::map<std::string, std::string> roundOfTeam;
    std::map<std::string, std::string> takenBy; //!< round -> the later round that takes its best
    std::map<std::string, std::int64_t> teamsIn;
    std::set<std::string> usedPrizes;
};

void readListedTeams(const Fields &fields, contest::Round &round, RoundsReading &reading)
{
    contest::ListedTeams listed;
    for (const std::string &id : fields.ids("teams", {1, 1000})) {
        if (reading.book.team({id}) == nullptr) {
            fields.complaints().error(fields.place().key("teams"), "không có đội “" + id + "”",
                "there is no team “" + id + "”");
            continue;
        }
        const auto [found, fresh] = reading.roundOfTeam.emplace(id, round.id.text);
        if (!fresh && found->second != round.id.text) {
            fields.complaints().error(fields.place().key("teams"),
                "đội “" + id + "” đã thi ở “" + found->second + "”; một đội chỉ ở một cụm",
                "the team “" + id + "” is in “" + found->second + "”; a team is in one round");
        }
        listed.teams.push_back({id});
    }
    reading.teamsIn[round.id.text] = static_cast<std::int64_t>(listed.teams.size());
    round.entrants = std::move(listed);
}

void readSource(const Fields &from, const std::string &source, std::optional<std::int64_t> top,
    const contest::Round &round, RoundsReading &reading)
{
    Complaints &complaints = from.complaints();
    const Place place = from.place().key("of_each");
    if (source == round.id.text) {
        complaints.error(place, "vòng “" + source + "” lấy đội từ chính nó: thành vòng tròn",
            "the round “" + source + "” takes teams from itself: a circle");
    } else if (reading.laterIds.count(source) > 0) {
        complaints.error(place,
            "“" + source
                + "” đứng sau vòng này; chỉ lấy đội từ vòng đứng trước, không thành vòng tròn",
            "“" + source + "” comes later; teams come from earlier rounds only, never in a circle");
    } else if (reading.book.round({source}) == nullptr) {
        complaints.error(
            place, "không có vòng “" + source + "”", "there is no round “" + source + "”");
    } else if (!reading.takenBy.emplace(source, round.id.text).second) {
        complaints.error(place, "“" + source + "” đã cho đội vào “" + reading.takenBy[source] + "”",
            "“" + source + "” already sends its best to “" + reading.takenBy[source] + "”");
    } else if (top && *top > reading.teamsIn[source]) {
        complaints.error(from.place().key("top"),
            "lấy " + std::to_string(*top) + " đội nhưng “" + source + "” chỉ có "
                + std::to_string(reading.teamsIn[source]),
            "takes " + std::to_string(*top) + " teams but “" + source + "” has only "
                + std::to_string(reading.teamsIn[source]));
    }
}

void readFrom(const Fields &fields, contest::Round &round, RoundsReading &reading)
{
    const json *value = fields.object("from");
    if (value == nullptr) {
        return;
    }
    const Fields from(*value, fields.place().key("from"), fields.complaints(), {"top", "of_each"});
    const auto top = from.integer("top", {1, 1000});
    contest::TopOfEach best;
    best.count = static_cast<int>(top.value_or(1));
    for (const std::string &source : from.ids("of_each", {1, 100})) {
        readSource(from, source, top, round, reading);
        best.rounds.push_back({source});
    }
    reading.teamsIn[round.id.text] = best.count * static_cast<std::int64_t>(best.rounds.size());
    round.entrants = std::move(best);
}

void readSession(const Fields &fields, contest::Round &round, const contest::Rulebook &book,
    std::vector<std::string> &played)
{
    contest::Session session;
    Complaints &complaints = fields.complaints();
    const Place place = fields.place().key("segments");
    session.label = fields.text("label", Need::Required, ShortBytes).value_or("");
    for (const std::string &id : fields.ids("segments", {1, 30})) {
        if (session.awards) {
            complaints.error(place, "“" + id + "” đứng sau trao_giai; trao giải là việc cuối",
                "“" + id + "” comes after trao_giai; the ceremony is the last thing");
        }
        if (id == "trao_giai") {
            session.awards = true;
        } else if (book.segment({id}) == nullptr) {
            complaints.error(
                place, "không có phần thi “" + id + "”", "there is no segment “" + id + "”");
        } else if (std::find(played.begin(), played.end(), id) != played.end()) {
            complaints.error(place, "phần thi “" + id + "” đã ở một buổi trước",
                "the segment “" + id + "” is in an earlier session");
        } else {
            played.push_back(id);
            session.segments.push_back({id});
        }
    }
    round.sessions.push_back(std::move(session));
}

void checkSessions(const contest::Round &round, const std::vector<std::string> &played,
    const contest::Rulebook &book, const Place &place, Complaints &complaints)
{
    std::vector<std::string> inOrder;
    for (const contest::Segment &segment : book.segments) {
        if (std::find(played.begin(), played.end(), segment.id.text) == played.end()) {
            complaints.error(place, "phần thi “" + segment.id.text + "” không ở buổi nào",
                "the segment “" + segment.id.text + "” is in no session");
        } else {
            inOrder.push_back(segment.id.text);
        }
    }
    if (inOrder != played) {
        complaints.error(place, "các phần thi không theo thứ tự của “segments”",
            "the segments do not follow the order of “segments”");
    }
    const auto awards = std::count_if(round.sessions.begin(), round.sessions.end(),
        [](const contest::Session &session) { return session.awards; });
    if (awards > 1 || (awards == 1 && !round.sessions.back().awards)) {
        complaints.error(place, "trao_giai chỉ một lần, ở buổi cuối",
            "trao_giai only once, in the last session");
    } else if (awards == 0) {
        complaints.warning(place, "không buổi nào có trao_giai", "no session has trao_giai");
    }
}

void readSessions(const Fields &fields, contest::Round &round, const contest::Rulebook &book)
{
    std::vector<std::string> played;
    Complaints &complaints = fields.complaints();
    const std::size_t errorsBefore = complaints.errors();
    fields.list("sessions", {1, 20}, [&](const json &value, const Place &place, std::size_t) {
        readSession(Fields(value, place, complaints, {"label", "segments"}), round, book, played);
    });
    if (complaints.errors() == errorsBefore) {
        checkSessions(round, played, book, fields.place().key("sessions"), complaints);
    }
}

void readPrizesOf(const Fields &fields, contest::Round &round, RoundsReading &reading)
{
    const auto id = fields.id("prizes");
    if (!id) {
        return;
    }
    round.prizes = {*id};
    reading.usedPrizes.insert(*id);
    const auto set = reading.book.prizeSets.find(round.prizes);
    if (set == reading.book.prizeSets.end()) {
        fields.complaints().error(fields.place().key("prizes"), "không có bộ giải “" + *id + "”",
            "there is no prize set “" + *id + "”");
        return;
    }
    std::int64_t units = 0;
    for (const contest::MainPrize &prize : set->second.main) {
        units += prize.quantity;
    }
    const std::int64_t teams = reading.teamsIn[round.id.text];
    if (teams > 0 && units > teams) {
        fields.complaints().warning(fields.place().key("prizes"),
            std::to_string(units) + " giải chính cho " + std::to_string(teams)
                + " đội: " + std::to_string(units - teams) + " giải sẽ không có đội nhận",
            std::to_string(units) + " main prizes for " + std::to_string(teams)
                + " teams: " + std::to_string(units - teams) + " will go to nobody");
    }
}

contest::Round readRound(const Fields &fields, RoundsReading &reading)
{
    contest::Round round;
    Complaints &complaints = fields.complaints();
    round.id = {fields.id("id").value_or("")};
    round.label = fields.text("label").value_or("");
    round.venue = fields.text("venue", Need::Optional).value_or("");
    round.date = fields.date("date").value_or("");
    if (fields.has("teams") == fields.has("from")) {
        complaints.error(fields.place(), "cần đúng một trong hai: “teams” hoặc “from”",
            "exactly one of “teams” and “from” is needed");
    } else if (fields.has("teams")) {
        readListedTeams(fields, round, reading);
    } else {
        readFrom(fields, round, reading);
    }
    readSessions(fields, round, reading.book);
    round.rotation
        = fields.choice("rotation", {"segment_by_segment", "team_by_team"}) == "team_by_team"
        ? contest::Rotation::TeamByTeam
        : contest::Rotation::SegmentBySegment;
    readPrizesOf(fields, round, reading);
    if (fields.flag("carry_over_points").value_or(false)) {
        complaints.error(fields.place().key("carry_over_points"),
            "hiện chỉ có thể là false: điểm vòng trước không cộng sang",
            "can only be false for now: points are not carried over");
    }
    return round;
}

void checkUse(const RoundsReading &reading, Complaints &complaints)
{
    for (std::size_t i = 0; i < reading.book.teams.size(); ++i) {
        const std::string &id = reading.book.teams[i].id.text;
        if (reading.roundOfTeam.count(id) == 0) {
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
}

void addRound(const json &value, const Place &place, Complaints &complaints, RoundsReading &reading)
{
    const Fields fields(value, place, complaints,
        {"id", "label", "venue", "date", "teams", "from", "carry_over_points", "sessions",
            "rotation", "prizes"});
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

void readRounds(const Fields &top, contest::Rulebook &book)
{
    Complaints &complaints = top.complaints();
    RoundsReading reading{book, {}, {}, {}, {}, {}};
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
