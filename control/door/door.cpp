// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desk asks of the door, handed to the hall and the listener.
#include "control/door/door.h"

#include "control/door/hall.h"
#include "control/door/listener.h"
#include "control/door/session.h"

namespace door {

namespace {

Offer asSeen(const StandingOffer &standing, std::int64_t nowMs)
{
    return {standing.seat, standing.code, standing.secret, standing.untilMs - nowMs};
}

}

Door::Door(boost::asio::io_context &loop, DoorSurroundings surroundings, DoorEvents events,
    DoorLimits limits)
    : m_hall(std::make_shared<Hall>(loop, std::move(surroundings), std::move(events), limits)),
      m_listener(std::make_shared<Listener>(loop, m_hall))
{
    m_hall->start();
}

Door::~Door()
{
    m_listener->close();
    m_hall->abandon();
}

std::optional<contest::Words> Door::listen(const std::string &address, std::uint16_t port)
{
    return m_listener->listen(address, port);
}

std::uint16_t Door::port() const
{
    return m_listener->port();
}

void Door::publish(const std::string &audience, const std::string &name, const SharedFrame &frame)
{
    m_hall->publish(audience, name, frame);
}

void Door::gone(const std::string &audience, const std::string &name, const SharedFrame &frame)
{
    m_hall->publish(audience, name, frame); // it replaces a version that waits, as a newer one does
}

void Door::reply(SessionId session, std::string_view text)
{
    if (Session *there = m_hall->seated(session)) {
        there->reply(makeFrame(text));
    }
}

Offer Door::offer(const std::string &seat)
{
    const std::int64_t now = m_hall->nowMs();
    return asSeen(m_hall->seats.offer(seat, now), now);
}

std::vector<Offer> Door::offers() const
{
    const std::int64_t now = m_hall->nowMs();
    std::vector<Offer> all;
    for (const StandingOffer &standing : m_hall->seats.standing()) {
        all.push_back(asSeen(standing, now));
    }
    return all;
}

std::vector<SeatPresence> Door::presence() const
{
    const std::int64_t now = m_hall->nowMs();
    std::vector<SeatPresence> all;
    for (const auto &[id, session] : m_hall->seated()) {
        all.push_back(session->presence(now));
    }
    return all;
}

void Door::disconnect(const std::string &seat, ByeWhy why)
{
    if (m_hall->seats.withdraw(seat)) {
        m_hall->events.onOffersChanged();
    }
    for (Session *there : m_hall->at(seat)) {
        there->leave(why);
    }
}

void Door::close(std::function<void()> closed)
{
    m_listener->close();
    m_hall->close(std::move(closed));
}

}
