// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A robot's connection to the desk: the same protocol that tablets and consoles speak, over a real
// WebSocket.
#pragma once

#include "contest/words.h"
#include "link/messages/messages.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace rehearsal {

//! How a robot introduces itself; one of join and token.
struct Ticket
{
    std::string app;
    std::string device;
    std::string join;
    std::string token;
};

//! The loop that a set of lines shares. Everything happens inside wait().
class Network
{
public:
    Network();
    ~Network();
    Network(const Network &) = delete;
    Network &operator=(const Network &) = delete;

    //! Lets messages come and go until `ready`, or the time is over; whether it is ready.
    bool wait(const std::function<bool()> &ready, std::chrono::milliseconds patience);

    class Loop;
    [[nodiscard]] Loop &loop() { return *m_loop; }

private:
    std::unique_ptr<Loop> m_loop;
};

//! What came back to an order.
using Reply = std::variant<messages::Done, messages::No>;

class Line
{
public:
    Line(Network &network, std::string host, std::uint16_t port, Ticket ticket);
    ~Line();
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;

    //! Connects and says hello; words: why it was not let in.
    [[nodiscard]] std::optional<contest::Words> join(std::chrono::milliseconds patience);
    //! Cuts the socket as a pulled cable does: nobody says goodbye.
    void cut();
    //! Reads nothing until readOn(), as a screen that hangs.
    void stall();
    void readOn();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] std::uint16_t ownPort() const; //!< of its socket; 0: it has none
    //! Once known, cut() and join() come back to the same seat with it.
    [[nodiscard]] const std::string &token() const;
    [[nodiscard]] std::int64_t deskNow() const; //!< boot ms of the desk, estimated

    void send(const messages::ClientMessage &message);
    [[nodiscard]] std::optional<Reply> reply(const contest::OrderId &id) const;
    //! Answer to an offer, once it is there.
    [[nodiscard]] std::optional<messages::Offered> offered(const contest::OrderId &id) const;
    //! Newest text of a topic; null if it never came or is gone.
    [[nodiscard]] const std::string *topic(const std::string &name) const;
    //! Every frame that came, oldest first, if recording was asked for.
    void recordFrames();
    [[nodiscard]] const std::vector<std::string> &frames() const;

private:
    class Wire;
    std::shared_ptr<Wire> m_wire;
    Network &m_network;
};

}
