// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Connections, seats, audiences, and the tick that looks after them.
#include "control/door/hall.h"

#include "control/door/session.h"

#include <algorithm>
#include <chrono>

namespace door {

namespace {

//! Often enough that no deadline is missed by more than a quarter.
std::int64_t tickFor(const DoorLimits &limits)
{
    const std::int64_t shortest
        = std::min({limits.headerMs, limits.helloMs, limits.beatMs, limits.silentMs, limits.byeMs});
    return std::clamp<std::int64_t>(shortest / 4, 10, 250);
}

}

Hall::Hall(boost::asio::io_context &loop, DoorSurroundings around, DoorEvents calls,
    const DoorLimits &most)
    : limits(most),
      surroundings(std::move(around)),
      events(std::move(calls)),
      entrance(limits),
      seats(limits, surroundings.random),
      m_lines(limits.logLinesPerSecond, limits.logLinesBurst, nowMs()),
      m_timer(loop),
      m_tickMs(tickFor(limits))
{
}

void Hall::start()
{
    m_tickedAtMs = m_beatAtMs = nowMs();
    tick();
}

void Hall::log(LogLevel level, const std::string &text)
{
    if (m_abandoned) {
        return;
    }
    if (!m_lines.trySpend(nowMs())) {
        ++m_linesLost;
        return;
    }
    if (const std::int64_t lost = std::exchange(m_linesLost, 0); lost > 0) {
        surroundings.log(LogLevel::Warning, std::to_string(lost) + " lines were too many to write");
    }
    surroundings.log(level, text);
}

bool Hall::isOwnMachine(const std::string &address) const
{
    if (surroundings.isOwnMachine) {
        return surroundings.isOwnMachine(address);
    }
    return address.starts_with("127.") || address == "::1";
}

void Hall::enter(ConnectionId id, Connection &connection, const std::string &address)
{
    m_connections[id] = &connection;
    if (const auto crowded = entrance.enter(id, address, nowMs())) {
        log(LogLevel::Warning, "closed the oldest of too many connections from " + address);
        m_connections.at(*crowded)->cut();
        entrance.leave(*crowded);
    }
}

void Hall::noStranger(ConnectionId id)
{
    entrance.leave(id);
    if (onRoom) {
        onRoom();
    }
}

void Hall::left(ConnectionId id)
{
    noStranger(id);
    m_connections.erase(id);
    if (m_closing && m_connections.empty() && m_closed) {
        std::exchange(m_closed, nullptr)();
    }
}

std::int64_t Hall::makeRoom()
{
    const std::int64_t now = nowMs();
    while (const auto oldest = entrance.overdue(now)) {
        m_connections.at(*oldest)->cut();
        entrance.leave(*oldest);
    }
    return entrance.pauseMs(now);
}

void Hall::sit(Session &session)
{
    const Speaker &speaker = session.speaker();
    if (speaker.seat != operatorSeat) {
        for (Session *before : at(speaker.seat)) {
            before->leave(ByeWhy::Replaced);
        }
    }
    noStranger(speaker.session);
    m_seated[speaker.session] = &session;
    m_bySeat.emplace(speaker.seat, &session);
    auto &audience = m_byAudience[session.audience()];
    session.placeInAudience = audience.size();
    audience.push_back(&session);
}

void Hall::stand(Session &session)
{
    const Speaker &speaker = session.speaker();
    m_seated.erase(speaker.session);
    const auto [first, last] = m_bySeat.equal_range(speaker.seat);
    m_bySeat.erase(
        std::find_if(first, last, [&](const auto &entry) { return entry.second == &session; }));
    auto &audience = m_byAudience[session.audience()];
    audience.back()->placeInAudience = session.placeInAudience;
    std::swap(audience.back(), audience[session.placeInAudience]);
    audience.pop_back();
    if (!m_abandoned) {
        events.onLeft(speaker);
    }
}

Session *Hall::seated(SessionId id) const
{
    const auto found = m_seated.find(id);
    return found == m_seated.end() ? nullptr : found->second;
}

std::vector<Session *> Hall::at(const std::string &seat) const
{
    std::vector<Session *> there;
    const auto [first, last] = m_bySeat.equal_range(seat);
    for (auto entry = first; entry != last; ++entry) {
        there.push_back(entry->second);
    }
    return there;
}

void Hall::publish(const std::string &audience, const std::string &name, const SharedFrame &frame)
{
    const auto found = m_byAudience.find(audience);
    if (found == m_byAudience.end()) {
        return;
    }
    std::vector<Session *> slow;
    for (Session *session : found->second) {
        if (!session->show(name, frame)) {
            slow.push_back(session);
        }
    }
    for (Session *session : slow) { // leaving changes the list above
        session->leave(ByeWhy::Slow);
    }
}

std::vector<Connection *> Hall::connections() const
{
    std::vector<Connection *> all;
    all.reserve(m_connections.size());
    for (const auto &[id, connection] : m_connections) {
        all.push_back(connection);
    }
    return all;
}

void Hall::tick()
{
    m_timer.expires_after(std::chrono::milliseconds(m_tickMs));
    m_timer.async_wait([weak = weak_from_this()](boost::system::error_code error) {
        const auto hall = weak.lock();
        if (error || !hall || hall->m_abandoned) {
            return;
        }
        const std::int64_t now = hall->nowMs();
        const std::int64_t gap = now - std::exchange(hall->m_tickedAtMs, now);
        hall->beat(now);
        // After a standstill of the whole machine the clients' beats lie unread in their sockets:
        // those are read before anyone is called silent.
        if (gap <= 4 * hall->m_tickMs) {
            for (Connection *connection : hall->connections()) {
                connection->look(now);
            }
            if (hall->seats.expire(now)) {
                hall->events.onOffersChanged();
            }
        }
        hall->tick();
    });
}

void Hall::beat(std::int64_t nowMs)
{
    if (nowMs - m_beatAtMs < limits.beatMs) {
        return;
    }
    m_beatAtMs = nowMs;
    const SharedFrame frame = makeFrame(messages::encodeServerMessage(messages::Beat{nowMs}));
    for (const auto &[id, session] : m_seated) {
        session->beat(frame);
    }
}

void Hall::close(std::function<void()> closed)
{
    m_closing = true;
    m_closed = std::move(closed);
    for (Connection *connection : connections()) {
        connection->part();
    }
    if (m_connections.empty() && m_closed) {
        std::exchange(m_closed, nullptr)();
    }
}

void Hall::abandon()
{
    m_abandoned = true;
    m_closed = nullptr;
    onRoom = nullptr;
    m_timer.cancel();
    for (Connection *connection : connections()) {
        connection->cut();
    }
}

}
