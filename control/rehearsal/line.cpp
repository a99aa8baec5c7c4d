// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/rehearsal/line.h"

#include <utility>

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket.hpp>

#include <algorithm>
#include <deque>

namespace rehearsal {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;
using tcp = asio::ip::tcp;
using Clock = std::chrono::steady_clock;

namespace {

constexpr auto BeatTime = std::chrono::seconds(2);

std::int64_t steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now().time_since_epoch())
        .count();
}

}

class Network::Loop
{
public:
    asio::io_context context{1};
};

Network::Network() : m_loop(std::make_unique<Loop>())
{
}

Network::~Network() = default;

bool Network::wait(const std::function<bool()> &ready, std::chrono::milliseconds patience)
{
    const auto end = Clock::now() + patience;
    while (!ready()) {
        const auto left = end - Clock::now();
        if (left <= Clock::duration::zero()) {
            return false;
        }
        m_loop->context.restart();
        m_loop->context.run_one_for(
            std::min<Clock::duration>(left, std::chrono::milliseconds(100)));
    }
    return true;
}

class Line::Wire : public std::enable_shared_from_this<Line::Wire>
{
public:
    Wire(asio::io_context &context, std::string host, std::uint16_t port, Ticket ticket)
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
    void take(const std::string &frame);
    void send(std::string frame);
    void writeNext();
    void beat();

    asio::io_context &m_context;
    std::string m_host;
    std::uint16_t m_port;
    Ticket m_ticket;
    //! One socket with what its operations read into and write from: they may end after it is cut.
    struct Connection
    {
        explicit Connection(asio::io_context &context) : stream(context) {}
        websocket::stream<tcp::socket> stream;
        beast::flat_buffer buffer;
        std::deque<std::string> outgoing;
    };
    std::shared_ptr<Connection> m_connection; //!< handlers of an earlier one find another here
    asio::steady_timer m_beat;
    bool m_open = false;
    bool m_welcomed = false;
    bool m_recording = false;
    std::optional<contest::Words> m_refused;
    std::int64_t m_offsetMs = 0;
    std::map<contest::OrderId, Reply> m_replies;
    std::map<contest::OrderId, messages::Offered> m_offered;
    std::map<std::string, std::string> m_topics;
    std::vector<std::string> m_frames;
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
                self->read();
            }
        });
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

Line::Line(Network &network, std::string host, std::uint16_t port, Ticket ticket)
    : m_wire(
        std::make_shared<Wire>(network.loop().context, std::move(host), port, std::move(ticket))),
      m_network(network)
{
}

Line::~Line()
{
    m_wire->close();
}

std::optional<contest::Words> Line::join(std::chrono::milliseconds patience)
{
    if (auto fault = m_wire->open()) {
        return fault;
    }
    m_network.wait(
        [this] { return m_wire->m_welcomed || m_wire->m_refused || !m_wire->m_open; }, patience);
    if (m_wire->m_welcomed) {
        return std::nullopt;
    }
    return m_wire->m_refused.value_or(
        contest::Words{"Máy chủ không trả lời lời chào.", "The desk did not answer the hello."});
}

void Line::cut()
{
    m_wire->close();
}

bool Line::isOpen() const
{
    return m_wire->m_open && m_wire->m_welcomed;
}

const std::string &Line::token() const
{
    return m_wire->m_ticket.token;
}

std::int64_t Line::deskNow() const
{
    return steadyMs() + m_wire->m_offsetMs;
}

void Line::send(const messages::ClientMessage &message)
{
    m_wire->send(messages::encodeClientMessage(message));
}

std::optional<Reply> Line::reply(const contest::OrderId &id) const
{
    const auto found = m_wire->m_replies.find(id);
    return found == m_wire->m_replies.end() ? std::nullopt : std::optional(found->second);
}

std::optional<messages::Offered> Line::offered(const contest::OrderId &id) const
{
    const auto found = m_wire->m_offered.find(id);
    return found == m_wire->m_offered.end() ? std::nullopt : std::optional(found->second);
}

const std::string *Line::topic(const std::string &name) const
{
    const auto found = m_wire->m_topics.find(name);
    return found == m_wire->m_topics.end() ? nullptr : &found->second;
}

void Line::recordFrames()
{
    m_wire->m_recording = true;
}

const std::vector<std::string> &Line::frames() const
{
    return m_wire->m_frames;
}

}
