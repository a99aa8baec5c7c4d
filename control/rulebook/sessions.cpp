// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the sessions of a round: which segments are played when.
#include "control/rulebook/reading.h"
#include "control/rulebook/rounds_reading.h"

#include <algorithm>

namespace rulebook {

namespace {

using nlohmann::json;

void readSlot(const Fields &fields, contest::Session &session)
{
    session.date = fields.date("date").value_or("");
    session.startMinute = fields.clockTime("start");
    session.endMinute = fields.clockTime("end");
    if (session.startMinute && session.endMinute && *session.startMinute >= *session.endMinute) {
        fields.complaints().error(fields.place().key("end"), "giờ kết thúc không sau giờ bắt đầu",
            "the end is not after the start");
    } else if (session.endMinute && !session.startMinute && !fields.has("start")) {
        fields.complaints().warning(fields.place().key("end"),
            "có giờ kết thúc mà không có giờ bắt đầu", "an end without a start");
    }
}

contest::Session readSession(
    const Fields &fields, const contest::Rulebook &book, std::vector<std::string> &played)
{
    contest::Session session;
    Complaints &complaints = fields.complaints();
    const Place place = fields.place().key("segments");
    session.label = fields.text("label", Need::Required, ShortBytes).value_or("");
    readSlot(fields, session);
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
    return session;
}

void checkSessions(const contest::Round &round, const std::vector<std::string> &played,
    const contest::Rulebook &book, const Place &place, Complaints &complaints)
{
    std::vector<std::string> inOrder;
    for (const contest::Segment &segment : book.segments) {
        if (std::find(played.begin(), played.end(), segment.id.text) == played.end()) {
            complaints.warning(place, "phần thi “" + segment.id.text + "” không ở buổi nào",
                "the segment “" + segment.id.text + "” is in no session");
        } else {
            inOrder.push_back(segment.id.text);
        }
    }
    if (inOrder.empty()) {
        complaints.error(place, "vòng không có phần thi nào", "the round plays no segment");
    } else if (inOrder != played) {
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

}

void readSessions(const Fields &fields, contest::Round &round, const contest::Rulebook &book)
{
    std::vector<std::string> played;
    Complaints &complaints = fields.complaints();
    const std::size_t errorsBefore = complaints.errors();
    fields.list("sessions", {1, 20}, [&](const json &value, const Place &place, std::size_t) {
        round.sessions.push_back(readSession(
            Fields(value, place, complaints, {"label", "segments", "date", "start", "end"}), book,
            played));
    });
    if (complaints.errors() == errorsBefore) {
        checkSessions(round, played, book, fields.place().key("sessions"), complaints);
    }
}

}
