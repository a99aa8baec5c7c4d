// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The listening side: one port for pages and WebSockets, and who may connect as what.
#pragma once

#include "contest/contest.h"
#include "contest/words.h"
#include "control/door/frame.h"
#include "control/door/limits.h"
#include "control/door/seatname.h"
#include "control/platform/clocks.h"
#include "control/platform/random.h"
#include "link/messages/messages.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace boost::asio {
class io_context;
}

namespace door {

//! One connection with a seat; never used twice in one run of the desk.
using SessionId = std::uint64_t;

class Hall;
class Listener;

//! Who sends a message.
struct Speaker
{
    SessionId session = 0;
    std::string seat; //!< "operator", "judge:gk3", "display:1", "mc"
    std::string device; //!< the client's own name for itself
};

struct Topic
{
    std::string name;
    SharedFrame frame; //!< the whole message {"t":"topic",…}
};

struct Page
{
    std::string contentType;
    std::string bytes;
};

//! One connection with a seat, as the operator sees it.
struct SeatPresence
{
    std::string seat;
    std::string device;
    std::string address; //!< without the port
    std::string app;
    std::int64_t silentMs = 0; //!< since its last message
};

//! A one-time way to a seat.
struct Offer
{
    std::string seat;
    std::string code; //!< six digits
    std::string secret; //!< for links: http://HOST:PORT/#SECRET
    std::int64_t expiresInMs = 0;
};

enum class LogLevel { Info, Warning };

using messages::ByeWhy;

//! What the door is told about the world; it has no clock and no randomness of its own. Deadlines
//! count the handed-in clock too: while a test's clock stands, nobody is late and nothing beats.
struct DoorSurroundings
{
    const platform::Clocks &clocks;
    platform::RandomBytes &random;
    std::function<void(LogLevel, const std::string &)> log; //!< never given a token or a code
    std::string epoch; //!< id of this run of the desk
    std::string contestId;
    std::string contestName;
    std::map<std::string, Page> pages; //!< by path, "/" is the judge's page
    //! "http://192.168.1.5:8080" for every address that judges and displays can reach.
    std::function<std::vector<std::string>()> linkBases;
    //! Seats that may know secrets are given to such addresses only; empty: loopback.
    std::function<bool(const std::string &address)> isOwnMachine;
    std::string showId = {}; //!< of the record
};

//! What the door asks of the rest of the desk. All are called on the io_context's thread; none may
//! be empty. Answers go through Door::reply, at once or later.
struct DoorEvents
{
    //! Seats as they stand in the record, with the hash of each one's token.
    std::function<const std::map<std::string, contest::Seat> &()> seats;
    //! Null: the seat may be offered (it exists in this contest).
    std::function<std::optional<contest::Words>(const std::string &seat)> refuseOffer;
    //! Makes the grant a fact; `done(true)` once it is durable, only then the client is welcomed.
    std::function<void(const std::string &seat, const std::string &device,
        const std::string &tokenHash, std::function<void(bool stored)> done)>
        onGrant;
    //! What a newly welcomed client sees first.
    std::function<std::vector<Topic>(const std::string &audience)> firstTopics;

    std::function<void(const Speaker &)> onJoined;
    std::function<void(const Speaker &)> onLeft;
    std::function<void()> onOffersChanged; //!< made, used, or run out

    std::function<void(const Speaker &, const messages::OrderMessage &)> onOrder;
    std::function<void(const Speaker &, const messages::Draft &)> onDraft; //!< judges only
    std::function<void(const Speaker &, const messages::Ask &)> onAsk; //!< judges only
    std::function<void(const Speaker &, const messages::Attend &)> onAttend; //!< operator only
    std::function<void(const Speaker &, const messages::Shown &)> onShown; //!< displays only
    //! When it is durable: Door::disconnect(seat, Revoked) and a reply. Operator only.
    std::function<void(const Speaker &, const messages::Revoke &)> onRevoke;
    std::function<void(const Speaker &, const messages::Export &)> onExport; //!< operator only
    std::function<void(const Speaker &, const messages::Import &)> onImport; //!< operator only
};

class Door
{
public:
    Door(boost::asio::io_context &loop, DoorSurroundings surroundings, DoorEvents events,
        DoorLimits limits = {});
    ~Door(); //!< cuts what is still connected; call close() before and let the loop run for a bye
    Door(const Door &) = delete;
    Door &operator=(const Door &) = delete;

    //! Port 0: any free one. The words name the address, the port and what to do.
    [[nodiscard]] std::optional<contest::Words> listen(
        const std::string &address, std::uint16_t port);
    [[nodiscard]] std::uint16_t port() const; //!< 0: not listening

    //! Sends a whole topic to every client of the audience; one that has not taken the version
    //! before gets only this one.
    void publish(const std::string &audience, const std::string &name, const SharedFrame &frame);
    //! As publish, with the whole message {"t":"gone",…}.
    void gone(const std::string &audience, const std::string &name, const SharedFrame &frame);
    //! Sends one message to one client before any waiting topic; nothing if it has left.
    void reply(SessionId session, std::string_view text);

    //! Makes a one-time code and secret, in place of an earlier one for the same seat.
    Offer offer(const std::string &seat);
    [[nodiscard]] std::vector<Offer> offers() const;
    [[nodiscard]] std::vector<SeatPresence> presence() const;
    //! Says bye to whoever sits there and withdraws the seat's offer; nothing if nobody does.
    void disconnect(const std::string &seat, ByeWhy why);
    //! Stops listening and says bye to all; `closed` once the last connection has ended.
    void close(std::function<void()> closed = {});

private:
    std::shared_ptr<Hall> m_hall;
    std::shared_ptr<Listener> m_listener;
};

}
