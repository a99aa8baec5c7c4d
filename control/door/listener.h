// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Listens on one port and lets people in no faster than there is room for them.
#pragma once

#include "contest/words.h"
#include "control/door/sockets.h"

#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/steady_timer.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace door {

class Hall;

class Listener : public std::enable_shared_from_this<Listener>
{
public:
    Listener(boost::asio::io_context &loop, std::shared_ptr<Hall> hall);

    [[nodiscard]] std::optional<contest::Words> listen(
        const std::string &address, std::uint16_t port);
    [[nodiscard]] std::uint16_t port() const;
    void close();

private:
    void acceptNext();
    void acceptWhenThereIsRoom();
    void acceptLater(std::int64_t ms);
    void complain(const std::string &text);

    boost::asio::basic_socket_acceptor<Tcp, Executor> m_acceptor;
    boost::asio::steady_timer m_pause;
    std::shared_ptr<Hall> m_hall;
    bool m_full = false; //!< waits until a stranger has left or is old enough to be sent away
    std::optional<std::int64_t> m_complainedMs; //!< when there last were no file descriptors
};

}
