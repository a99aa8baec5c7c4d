// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A WebSocket below a session: handshake, frames and closing by Beast, writing by PromptSocket.
#pragma once

#include "control/door/promptsocket.h"
#include "control/door/session.h"

#include <memory>
#include <string>

namespace door {

class WebSocketWire : public Wire,
                      public Connection,
                      public std::enable_shared_from_this<WebSocketWire>
{
public:
    WebSocketWire(Socket socket, std::shared_ptr<Hall> hall, ConnectionId id, std::string address);
    ~WebSocketWire() override;

    using Request = boost::beast::http::request<boost::beast::http::empty_body>;
    void accept(const Request &request);

    [[nodiscard]] bool full() const override;
    void send(const SharedFrame &frame) override;
    void takeMessagesUpTo(std::size_t bytes) override;
    void close() override;
    void cut() override;

    void look(std::int64_t nowMs) override { m_session->look(nowMs); }
    void part() override { m_session->leave(ByeWhy::Closing); }

private:
    using Pace = boost::asio::basic_waitable_timer<std::chrono::steady_clock,
        boost::asio::wait_traits<std::chrono::steady_clock>, Executor>;

    void read();
    void readAfter(std::int64_t ms);

    boost::beast::websocket::stream<PromptSocket> m_stream;
    boost::beast::flat_buffer m_message;
    Pace m_pace;
    std::shared_ptr<Hall> m_hall;
    ConnectionId m_id;
    std::shared_ptr<Session> m_session;
};

}
