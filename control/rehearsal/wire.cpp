// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The socket's reading, writing and heartbeats; what comes is kept until it is asked for.
#include "control/rehearsal/wire.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket.hpp>

#include <deque>

namespace rehearsal {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;
using tcp = asio::ip::tcp;

namespace {

constexpr auto BeatTime = std::chrono::seconds(2);

}

std::int64_t steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

//! One socket with what its operations read into and write from: they may end after it is cut.
struct Line::Wire::Connection
{
    explicit Connection(asio::io_context &context) : stream(context) {}
    websocket::stream<tcp::socket> stream;
    beast::flat_buffer buffer;
    std::deque<std::string> outgoing;
};

std::optional<contest::Words> Line::Wire::open()
{
    close();
    m_connection = std::make_shared<Connection>(m_context);
    websocket::stream<tcp::socket> &stream = m_connection->stream;
    beast::error_code error;
    tcp::socket &socket = stream.next_layer();
    socket.connect({asio::ip::make_address(m_host, error), m_port}, error);
    const std::string where = m_host + ':' + std::to_string(m_port);
    if (!error) {
        socket.set_option(tcp::no_delay(true), error);
        stream.handshake(where, "/ws", error);
    }
    if (error) {
        return contest::Words{"Không nối được tới " + where + ": " + error.message(),
            "Cannot connect to " + where + ": " + error.message()};
    }
    stream.auto_fragment(false);
    stream.text(true);
    stream.read_message_max(messages::MaxServerFrame * 2);
    m_open = true;
    m_stalled = m_resting = false;
    m_welcomed = false;
    m_refused.reset();
    messages::Hello hello;
    hello.app = m_ticket.app;
    hello.device = m_ticket.device;
    hello.token = m_ticket.token;
    hello.join = m_ticket.token.empty() ? m_ticket.join : std::string();
    send(messages::encodeClientMessage(hello));
    read();
    beat();
    return std::nullopt;
}

void Line::Wire::close()
{
    m_open = false;
    m_beat.cancel();
    if (m_connection) {
        beast::error_code ignored;
        m_connection->stream.next_layer().close(ignored);
        m_connection.reset(); // its cancelled operations keep it until their handlers have run
    }
}

void Line::Wire::read()
{
    m_connection->stream.async_read(m_connection->buffer,
        [self = shared_from_this(), connection = m_connection](
            const beast::error_code &error, std::size_t) {
            if (connection != self->m_connection) {
                return;
            }
            if (error) {
                self->m_open = false;
                return;
            }
            const std::string frame = beast::buffers_to_string(connection->buffer.data());
            connection->buffer.consume(connection->buffer.size());
            self->take(frame);
            if (self->m_open && connection == self->m_connection) {
                self->readNext();
            }
        });
}

void Line::Wire::readNext()
{
    m_resting = m_stalled;
    if (!m_resting) {
        read();
    }
}

void Line::Wire::take(const std::string &frame)
{
    if (m_recording) {
        m_frames.push_back(frame);
    }
    messages::ServerMessage message = messages::parseServerMessage(frame);
    if (auto *welcome = std::get_if<messages::Welcome>(&message)) {
        m_welcomed = true;
        m_offsetMs = welcome->now - steadyMs();
        if (welcome->token) {
            m_ticket.token = *welcome->token;
        }
    } else if (auto *refused = std::get_if<messages::Refused>(&message)) {
        m_refused = refused->words;
    } else if (auto *topic = std::get_if<messages::TopicMessage>(&message)) {
        m_topics[topic->name] = std::move(topic->data);
    } else if (auto *gone = std::get_if<messages::Gone>(&message)) {
        m_topics.erase(gone->name);
    } else if (auto *done = std::get_if<messages::Done>(&message)) {
        m_replies.insert_or_assign(done->id, *done);
    } else if (auto *no = std::get_if<messages::No>(&message)) {
        m_replies.insert_or_assign(no->id, *no);
    } else if (auto *offered = std::get_if<messages::Offered>(&message)) {
        m_offered.insert_or_assign(offered->id, *offered);
    } else if (auto *beatMessage = std::get_if<messages::Beat>(&message)) {
        m_offsetMs = beatMessage->now ? *beatMessage->now - steadyMs() : m_offsetMs;
    }
}

void Line::Wire::send(std::string frame)
{
    if (!m_open) {
        return;
    }
    m_connection->outgoing.push_back(std::move(frame));
    if (m_connection->outgoing.size() == 1) {
        writeNext();
    }
}

void Line::Wire::writeNext()
{
    m_connection->stream.async_write(asio::buffer(m_connection->outgoing.front()),
        [self = shared_from_this(), connection = m_connection](
            const beast::error_code &error, std::size_t) {
            if (connection != self->m_connection) {
                return;
            }
            if (error) {
                self->m_open = false;
                return;
            }
            connection->outgoing.pop_front();
            if (!connection->outgoing.empty()) {
                self->writeNext();
            }
        });
}

void Line::Wire::beat()
{
    m_beat.expires_after(BeatTime);
    m_beat.async_wait([self = shared_from_this(), connection = m_connection](
                          const boost::system::error_code &error) {
        if (!error && connection == self->m_connection && self->m_open) {
            self->send(messages::encodeClientMessage(messages::Beat{}));
            self->beat();
        }
    });
}

std::uint16_t Line::Wire::ownPort() const
{
    beast::error_code ignored; // then it is 0
    return m_open ? m_connection->stream.next_layer().local_endpoint(ignored).port()
                  : std::uint16_t(0);
}

}
