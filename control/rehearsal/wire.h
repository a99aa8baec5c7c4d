// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a line holds behind its header: the loop, and the socket with all that came over it.
#pragma once

#include "control/rehearsal/line.h"

#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

namespace rehearsal {

[[nodiscard]] std::int64_t steadyMs();

class Network::Loop
{
public:
    boost::asio::io_context context{1};
};

class Line::Wire : public std::enable_shared_from_this<Line::Wire>
{
public:
    Wire(boost::asio::io_context &context, std::string host, std::uint16_t port, Ticket ticket)
        : m_context(context),
          m_host(std::move(host)),
          m_port(port),
          m_ticket(std::move(ticket)),
          m_beat(context)
    {
    }

    std::optional<contest::Words> open();
    void close();
    void read();
    void readNext();
    void take(const std::string &frame);
    void send(std::string frame);
    void writeNext();
    void beat();
    [[nodiscard]] std::uint16_t ownPort() const;

    boost::asio::io_context &m_context;
    std::string m_host;
    std::uint16_t m_port;
    Ticket m_ticket;
    struct Connection;
    std::shared_ptr<Connection> m_connection; //!< handlers of an earlier one find another here
    boost::asio::steady_timer m_beat;
    bool m_open = false;
    bool m_welcomed = false;
    bool m_recording = false;
    bool m_stalled = false;
    bool m_resting = false; //!< stalled, and no read is under way
    std::optional<contest::Words> m_refused;
    std::int64_t m_offsetMs = 0;
    std::map<contest::OrderId, Reply> m_replies;
    std::map<contest::OrderId, messages::Offered> m_offered;
    std::map<std::string, std::string> m_topics;
    std::vector<std::string> m_frames;
};

}
