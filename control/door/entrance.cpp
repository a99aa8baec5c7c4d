// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts the connections without a seat.
#include "control/door/entrance.h"

#include <algorithm>

namespace door {

Entrance::Entrance(const DoorLimits &limits) : m_limits(limits)
{
}

bool Entrance::counts(const std::string &address) const
{
    const bool loopback = address.starts_with("127.") || address == "::1";
    return m_limits.countStrangersOfLoopback || !loopback;
}

std::optional<ConnectionId> Entrance::enter(
    ConnectionId id, const std::string &address, std::int64_t nowMs)
{
    const bool known = m_remembered.contains(address);
    m_guests[id] = {address, nowMs, known};
    (known ? m_known : m_strangers)[id] = nowMs;
    auto &same = m_byAddress[address];
    same.insert(id);
    if (counts(address) && same.size() > m_limits.strangersPerAddress) {
        return *same.begin();
    }
    return std::nullopt;
}

void Entrance::leave(ConnectionId id)
{
    const auto guest = m_guests.find(id);
    if (guest == m_guests.end()) {
        return;
    }
    (guest->second.known ? m_known : m_strangers).erase(id);
    const auto same = m_byAddress.find(guest->second.address);
    same->second.erase(id);
    if (same->second.empty()) {
        m_byAddress.erase(same);
    }
    m_guests.erase(guest);
}

void Entrance::remember(const std::string &address)
{
    m_remembered.insert(address);
}

std::optional<ConnectionId> Entrance::overdue(std::int64_t nowMs) const
{
    for (const Crowd *crowd : {&m_strangers, &m_known}) {
        if (crowd->size() > m_limits.strangers
            && nowMs - crowd->begin()->second >= m_limits.strangerGraceMs) {
            return crowd->begin()->first;
        }
    }
    return std::nullopt;
}

std::int64_t Entrance::pauseMs(std::int64_t nowMs) const
{
    std::int64_t pause = 0;
    for (const Crowd *crowd : {&m_strangers, &m_known}) {
        if (crowd->size() > m_limits.strangers) {
            const std::int64_t age = nowMs - crowd->begin()->second;
            pause = std::max(pause, m_limits.strangerGraceMs - age);
        }
    }
    return pause;
}

}
