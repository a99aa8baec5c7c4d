// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everybody behind the door: who is connected, who sits where, and the beat that all share.
#pragma once

#include <utility> // before Asio: Boost 1.74 with g++ 12 in C++20

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "control/door/allowance.h"
#include "control/door/door.h"
#include "control/door/entrance.h"
#include "control/door/seats.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace door {

class Session;

//! One accepted socket. It leaves the hall by itself when its last handler is gone.
class Connection
{
public:
    virtual ~Connection() = default;
    virtual void look(std::int64_t nowMs) = 0; //!< acts on whatever is overdue
    virtual void part() = 0; //!< the door closes
    virtual void cut() = 0; //!< at once
};

class Hall : public std::enable_shared_from_this<Hall>
{
public:
    Hall(boost::asio::io_context &loop, DoorSurroundings surroundings, DoorEvents events,
        const DoorLimits &limits);

    const DoorLimits limits;
    const DoorSurroundings surroundings;
    DoorEvents events;
    Entrance entrance;
    Seats seats;

    void start();
    void close(std::function<void()> closed);
    //! The owner is going: nothing is called any more, every socket is cut.
    void abandon();
    [[nodiscard]] bool abandoned() const { return m_abandoned; }

    [[nodiscard]] std::int64_t nowMs() const { return surroundings.clocks.now().bootMs; }
    //! A flood of refusals does not become a flood of lines.
    void log(LogLevel level, const std::string &text);
    [[nodiscard]] bool isOwnMachine(const std::string &address) const;

    // Connections
    [[nodiscard]] ConnectionId nextConnection() { return ++m_lastConnection; }
    //! As a stranger, who may push out another one.
    void enter(ConnectionId id, Connection &connection, const std::string &address);
    //! A page's connection goes on as a WebSocket.
    void become(ConnectionId id, Connection &connection) { m_connections[id] = &connection; }
    void left(ConnectionId id);
    void noStranger(ConnectionId id); //!< it has shown a code or a token
    //! How long nobody may be accepted, after sending away whom it must.
    [[nodiscard]] std::int64_t makeRoom();
    std::function<void()> onRoom; //!< a stranger has left; set by the listener

    // Seats
    [[nodiscard]] bool isFull() const { return m_seated.size() >= limits.seated; }
    //! Whoever sat there is sent away; the operator's seat has room for several, since the console
    //! and a rehearsal's director may both be there.
    void sit(Session &session);
    void stand(Session &session);
    [[nodiscard]] Session *seated(SessionId id) const;
    [[nodiscard]] std::vector<Session *> at(const std::string &seat) const;
    [[nodiscard]] const std::map<SessionId, Session *> &seated() const { return m_seated; }
    void publish(const std::string &audience, const std::string &name, const SharedFrame &frame);

private:
    //! None of them goes before its own next handler has run.
    [[nodiscard]] std::vector<Connection *> connections() const;
    void tick();
    void beat(std::int64_t nowMs);

    Allowance m_lines;
    std::int64_t m_linesLost = 0;
    boost::asio::steady_timer m_timer;
    std::int64_t m_tickMs;
    std::int64_t m_tickedAtMs = 0;
    std::int64_t m_beatAtMs = 0;
    bool m_abandoned = false;
    bool m_closing = false;
    std::function<void()> m_closed;
    ConnectionId m_lastConnection = 0;
    std::unordered_map<ConnectionId, Connection *> m_connections;
    std::map<SessionId, Session *> m_seated;
    std::unordered_multimap<std::string, Session *> m_bySeat;
    std::unordered_map<std::string, std::vector<Session *>> m_byAudience;
};

}
