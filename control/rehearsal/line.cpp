// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/rehearsal/line.h"

#include "control/rehearsal/wire.h"

#include <algorithm>

namespace rehearsal {

using Clock = std::chrono::steady_clock;

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

void Line::stall()
{
    m_wire->m_stalled = true;
}

void Line::readOn()
{
    m_wire->m_stalled = false;
    if (m_wire->m_open && m_wire->m_resting) {
        m_wire->readNext();
    }
}

bool Line::isOpen() const
{
    return m_wire->m_open && m_wire->m_welcomed;
}

std::uint16_t Line::ownPort() const
{
    return m_wire->ownPort();
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
