// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One client's conversation with the door, from its hello to its bye; knows no sockets.
#pragma once

#include "control/door/allowance.h"
#include "control/door/hall.h"
#include "control/door/seats.h"
#include "control/door/waiting.h"

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

namespace door {

//! The socket below a session.
class Wire
{
public:
    virtual ~Wire() = default;
    //! What was sent before has not all gone; Session::drained() comes when it has.
    [[nodiscard]] virtual bool full() const = 0;
    virtual void send(const SharedFrame &frame) = 0; //!< only while not full
    virtual void takeMessagesUpTo(std::size_t bytes) = 0;
    virtual void close() = 0; //!< politely, behind what was sent
    virtual void cut() = 0;
};

class Session : public std::enable_shared_from_this<Session>
{
public:
    Session(Wire &wire, std::shared_ptr<Hall> hall, ConnectionId id, std::string address);

    // From the wire
    //! One whole text message; returns how long to wait before reading on.
    [[nodiscard]] std::int64_t take(std::string_view text);
    void pinged();
    void drained() { pump(); }
    void ended(const std::string &how); //!< the wire is gone
    void look(std::int64_t nowMs);

    // From the hall
    void reply(const SharedFrame &frame);
    //! False: more waits than may wait.
    [[nodiscard]] bool show(const std::string &topic, const SharedFrame &frame);
    void beat(const SharedFrame &frame);
    void leave(ByeWhy why);

    [[nodiscard]] const Speaker &speaker() const { return m_speaker; }
    [[nodiscard]] const std::string &audience() const { return m_audience; }
    [[nodiscard]] SeatPresence presence(std::int64_t nowMs) const;

    std::size_t placeInAudience = 0; //!< kept by the hall, so that leaving is O(1)

private:
    enum class State {
        Strange, //!< no hello yet
        Granting, //!< waits for its grant to be durable
        Seated,
        Leaving,
        Gone,
    };

    void hello(const messages::Hello &hello);
    void comeBack(const messages::Hello &hello);
    void join(const messages::Hello &hello);
    void granted(const StandingOffer &offer, const std::string &token, bool stored);
    [[nodiscard]] bool mayComeIn(const std::string &seat);
    void sit(const std::string &seat, const std::string *token);
    void refuse(const messages::Refused &refused);

    void hear(const messages::ClientMessage &message);
    void hear(const messages::Offer &wish);
    void bad(const contest::Words &words);
    void say(const messages::ServerMessage &message);
    void part();
    void pump();
    [[nodiscard]] std::string name() const;

    Wire &m_wire;
    std::shared_ptr<Hall> m_hall;
    std::string m_address;
    State m_state = State::Strange;
    std::int64_t m_openedMs;
    std::int64_t m_heardMs;
    //! Not the handed-in clock: a test's clock may stand, and closing must still end.
    std::chrono::steady_clock::time_point m_leavingSince;
    Speaker m_speaker;
    std::string m_audience;
    std::string m_app;
    Waiting m_waiting;
    Allowance m_messages;
    Allowance m_pings;
    int m_bad = 0;
    bool m_closed = false; //!< the wire's close has begun
};

}
