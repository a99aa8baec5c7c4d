// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads messages one at a time, at the pace that the session allows.
#include "control/door/websocketwire.h"

#include <chrono>

namespace door {

namespace beast = boost::beast;
namespace websocket = beast::websocket;

WebSocketWire::WebSocketWire(
    Socket socket, std::shared_ptr<Hall> hall, ConnectionId id, std::string address)
    : m_stream(std::move(socket)),
      m_pace(m_stream.get_executor()),
      m_hall(std::move(hall)),
      m_id(id),
      m_session(std::make_shared<Session>(*this, m_hall, id, std::move(address)))
{
    m_stream.next_layer().drained = [this] { m_session->drained(); };
    // The session keeps the deadlines, by the clock that was handed in.
    m_stream.set_option(websocket::stream_base::timeout{
        websocket::stream_base::none(), websocket::stream_base::none(), false});
    m_stream.set_option(websocket::stream_base::decorator([](websocket::response_type &answer) {
        answer.set(beast::http::field::server, "HoiThi");
    }));
    m_stream.auto_fragment(false);
    m_stream.read_message_max(m_hall->limits.messageBytes);
    m_stream.control_callback([this](websocket::frame_type kind, beast::string_view) {
        if (kind != websocket::frame_type::close) {
            m_session->pinged();
        }
    });
}

WebSocketWire::~WebSocketWire()
{
    m_session->ended("the connection was cut");
    m_hall->left(m_id);
}

void WebSocketWire::accept(const Request &request)
{
    m_stream.async_accept(request, [self = shared_from_this()](ErrorCode error) {
        if (!error) {
            self->read();
        }
    });
}

void WebSocketWire::read()
{
    m_stream.async_read(m_message, [self = shared_from_this()](ErrorCode error, std::size_t) {
        if (self->m_hall->abandoned()) {
            return;
        }
        if (error) {
            return self->m_session->ended(error.message());
        }
        const auto bytes = self->m_message.cdata();
        const std::string_view text(static_cast<const char *>(bytes.data()), bytes.size());
        // Nothing but text is spoken here; the session takes an empty message as unreadable.
        const std::int64_t pauseMs
            = self->m_session->take(self->m_stream.got_text() ? text : std::string_view());
        self->m_message.consume(self->m_message.size());
        pauseMs > 0 ? self->readAfter(pauseMs) : self->read();
    });
}

void WebSocketWire::readAfter(std::int64_t ms)
{
    m_pace.expires_after(std::chrono::milliseconds(ms));
    m_pace.async_wait([self = shared_from_this()](ErrorCode) { self->read(); });
}

bool WebSocketWire::full() const
{
    return m_stream.next_layer().full();
}

void WebSocketWire::send(const SharedFrame &frame)
{
    ErrorCode error;
    m_stream.next_layer().send(frame, error);
    if (error) {
        cut(); // the pending read ends the session
    }
}

void WebSocketWire::takeMessagesUpTo(std::size_t bytes)
{
    m_stream.read_message_max(bytes);
}

void WebSocketWire::close()
{
    m_stream.async_close(
        websocket::close_code::normal, [self = shared_from_this()](ErrorCode) { self->cut(); });
}

void WebSocketWire::cut()
{
    ErrorCode ignored;
    beast::get_lowest_layer(m_stream).close(ignored);
    m_pace.cancel();
}

}
