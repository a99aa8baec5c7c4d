// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is connected without a seat, and who of them must leave when too many come.
#pragma once

#include "control/door/limits.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace door {

using ConnectionId = std::uint64_t;

//! Addresses that held a seat are counted apart from strangers', so a crowd that nobody knows
//! cannot push out a judge who comes back.
class Entrance
{
public:
    explicit Entrance(const DoorLimits &limits);

    //! Ids rise with time. Returns whoever of the same address has to leave for it.
    [[nodiscard]] std::optional<ConnectionId> enter(
        ConnectionId id, const std::string &address, std::int64_t nowMs);
    void leave(ConnectionId id); //!< it closed, or it has a seat now
    void remember(const std::string &address); //!< it held a seat

    //! Whoever has to leave because there are too many in all.
    [[nodiscard]] std::optional<ConnectionId> overdue(std::int64_t nowMs) const;
    //! There are too many, and all of them have only just come: accept nobody for so long.
    [[nodiscard]] std::int64_t pauseMs(std::int64_t nowMs) const;

private:
    struct Guest
    {
        std::string address;
        std::int64_t sinceMs = 0;
        bool known = false;
    };
    using Crowd = std::map<ConnectionId, std::int64_t>; //!< oldest first, with its time of coming

    [[nodiscard]] bool counts(const std::string &address) const;

    const DoorLimits &m_limits;
    std::unordered_map<ConnectionId, Guest> m_guests;
    Crowd m_strangers;
    Crowd m_known;
    std::unordered_map<std::string, std::set<ConnectionId>> m_byAddress;
    std::unordered_set<std::string> m_remembered;
};

}
