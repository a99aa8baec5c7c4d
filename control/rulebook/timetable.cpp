// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether each session fits into its slot with the times that the rules give, and sessions follow
// each other.
#include "control/rulebook/reading.h"

#include "contest/overloaded.h"
#include "contest/text.h"

namespace rulebook {

namespace {

constexpr std::int64_t MinuteMs = 60'000;

std::int64_t timeOf(const contest::Component &component)
{
    return std::visit(contest::Overloaded{
                          [](const contest::JudgedComponent &judged) {
                              return judged.thinkMs.value_or(0) + judged.timeLimitMs.value_or(0);
                          },
                          [](const contest::KeyComponent &key) {
                              return key.questions * key.thinkMs.value_or(0);
                          },
                          [](const contest::EnteredComponent &) { return std::int64_t{0}; },
                      },
        component);
}

//! From the call of one team to the call of the next, as far as the rules say.
std::int64_t turnTime(const contest::Segment &segment)
{
    const std::int64_t before = segment.changeover ? segment.changeover->limitMs : 0;
    if (segment.timeLimitMs) {
        return before + *segment.timeLimitMs;
    }
    std::int64_t parts = 0;
    for (const contest::Component &component : segment.components) {
        parts += timeOf(component);
    }
    return before + parts;
}

std::int64_t teamsOf(const contest::Round &round)
{
    return std::visit(
        contest::Overloaded{
            [](const contest::ListedTeams &listed) {
                return static_cast<std::int64_t>(listed.teams.size());
            },
            [](const contest::TopOfEach &top) {
                return top.count * static_cast<std::int64_t>(top.rounds.size()) + top.bestNext;
            },
            [](const contest::BestOverall &best) { return static_cast<std::int64_t>(best.count); },
            [](const contest::NamedByHand &named) {
                return static_cast<std::int64_t>(named.count);
            },
        },
        round.entrants);
}

const std::string &dayOf(const contest::Round &round, const contest::Session &session)
{
    return session.date.empty() ? round.date : session.date;
}

//! Its own end, else where the next one of the same day begins; none: nobody says.
std::optional<int> endOf(const contest::Round &round, std::size_t number)
{
    const contest::Session &session = round.sessions[number];
    if (session.endMinute || number + 1 == round.sessions.size()) {
        return session.endMinute;
    }
    const contest::Session &next = round.sessions[number + 1];
    return dayOf(round, session) == dayOf(round, next) ? next.startMinute : std::nullopt;
}

void checkLength(const contest::Rulebook &book, const contest::Round &round, std::size_t number,
    const Place &place, Complaints &complaints)
{
    const contest::Session &session = round.sessions[number];
    const std::optional<int> end = endOf(round, number);
    if (!session.startMinute || !end || *end < *session.startMinute) {
        return; // the last is told elsewhere
    }
    const std::int64_t teams = teamsOf(round);
    std::int64_t turns = 0;
    for (const contest::SegmentId &id : session.segments) {
        turns += turnTime(*book.segment(id));
    }
    const std::int64_t slot = (*end - *session.startMinute) * MinuteMs;
    const std::int64_t needed = teams * turns;
    if (needed > slot) {
        const std::string sum = std::to_string(teams) + " × " + contest::durationText(turns) + " = "
            + contest::durationText(needed);
        const bool own = session.endMinute.has_value();
        complaints.warning(place,
            (own ? "buổi dài " : "buổi sau bắt đầu sau ") + contest::durationText(slot)
                + " nhưng các lượt thi cần " + sum,
            (own ? "the session lasts " : "the next session begins after ")
                + contest::durationText(slot) + " but its turns need " + sum);
    }
}

void checkOrder(
    const contest::Round &round, std::size_t later, const Place &place, Complaints &complaints)
{
    const contest::Session &session = round.sessions[later];
    const contest::Session &before = round.sessions[later - 1];
    const std::string &day = dayOf(round, session);
    const std::string &dayBefore = dayOf(round, before);
    const auto start = session.startMinute;
    const auto end = before.endMinute ? before.endMinute : before.startMinute;
    if ((!day.empty() && day < dayBefore) || (day == dayBefore && start && end && *start < *end)) {
        complaints.error(
            place, "bắt đầu trước khi buổi trên kết thúc", "begins before the session above ends");
    }
}

}

void checkTimetable(const contest::Rulebook &book, Complaints &complaints)
{
    for (std::size_t r = 0; r < book.rounds.size(); ++r) {
        const contest::Round &round = book.rounds[r];
        const Place rounds = Place{}.key("rounds").item(r, round.id.text);
        for (std::size_t s = 0; s < round.sessions.size(); ++s) {
            const Place place = rounds.key("sessions").item(s);
            checkLength(book, round, s, place, complaints);
            if (s > 0) {
                checkOrder(round, s, place, complaints);
            }
        }
    }
}

}
