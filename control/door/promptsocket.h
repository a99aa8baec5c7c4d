// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A TCP socket that writes at once and whole: the layer below every WebSocket of the door.
#pragma once

#include <utility> // before Asio: Boost 1.74 with g++ 12 in C++20

#include <boost/asio.hpp>
#include <boost/beast.hpp>

#include <functional>
#include <memory>
#include <string>

#include "control/door/frame.h"
#include "control/door/sockets.h"

namespace door {

//! send() is tried first; what the kernel does not take is kept and goes out once it does. Our
//! frames are shared, so a client that stops reading keeps one pointer, not a copy. What Beast
//! writes itself (the handshake, pongs, closes) queues behind a frame begun, never inside it.
class PromptSocket
{
public:
    using executor_type = Executor;
    using next_layer_type = Socket;

    explicit PromptSocket(Socket socket);

    executor_type get_executor() { return m_socket.get_executor(); }
    Socket &next_layer() { return m_socket; }
    const Socket &next_layer() const { return m_socket; }

    //! Something waits for the kernel; send() must not be called.
    [[nodiscard]] bool full() const { return m_frame || !m_kept.empty(); }
    void send(const SharedFrame &frame, ErrorCode &error);
    //! Called when full() has become false again.
    std::function<void()> drained;

    // What boost::beast::websocket::stream asks of its next layer
    template<class Buffers>
    std::size_t write_some(const Buffers &buffers, ErrorCode &error)
    {
        return write(boost::beast::buffers_to_string(buffers), error);
    }
    template<class Buffers>
    std::size_t write_some(const Buffers &buffers)
    {
        ErrorCode error;
        const std::size_t written = write_some(buffers, error);
        if (error) {
            throw boost::system::system_error(error);
        }
        return written;
    }
    template<class Buffers, class Handler>
    auto async_write_some(const Buffers &buffers, Handler &&handler)
    {
        return boost::asio::async_initiate<Handler, void(ErrorCode, std::size_t)>(
            [this](auto &&completed, const Buffers &bytes) {
                ErrorCode error;
                const std::size_t written = write_some(bytes, error);
                boost::asio::post(get_executor(),
                    boost::beast::bind_front_handler(
                        std::forward<decltype(completed)>(completed), error, written));
            },
            handler, buffers);
    }
    template<class Buffers>
    std::size_t read_some(const Buffers &buffers)
    {
        return m_socket.read_some(buffers);
    }
    template<class Buffers>
    std::size_t read_some(const Buffers &buffers, ErrorCode &error)
    {
        return m_socket.read_some(buffers, error);
    }
    template<class Buffers, class Handler>
    auto async_read_some(const Buffers &buffers, Handler &&handler)
    {
        return m_socket.async_read_some(buffers, std::forward<Handler>(handler));
    }

private:
    std::size_t write(const std::string &bytes, ErrorCode &error);
    void sendKept(ErrorCode &error);
    void awaitRoom();

    Socket m_socket;
    SharedFrame m_frame; //!< begun
    std::size_t m_sent = 0; //!< of m_frame
    std::string m_kept; //!< behind m_frame
    std::shared_ptr<PromptSocket *> m_self = std::make_shared<PromptSocket *>(this);
};

template<class Handler>
void async_teardown(boost::beast::role_type role, PromptSocket &socket, Handler &&handler)
{
    boost::beast::websocket::async_teardown(
        role, socket.next_layer(), std::forward<Handler>(handler));
}
inline void teardown(boost::beast::role_type role, PromptSocket &socket, ErrorCode &error)
{
    boost::beast::websocket::teardown(role, socket.next_layer(), error);
}

}
