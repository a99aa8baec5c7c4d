// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the state of a contest keeps of an evening that went wrong.
#pragma once

#include "contest/id.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace contest {

//! A correction of a turn that was approved before.
struct Reopening
{
    std::string reason;
    std::vector<std::string> agreedBy;
    bool published = false; //!< the hall had seen the score
    std::int64_t sequence = 0; //!< of the fact
    bool operator==(const Reopening &) const = default;
};

struct Complaint
{
    TeamId team;
    std::string text, by;
    std::string outcome, decidedBy; //!< empty: not decided yet
    [[nodiscard]] bool isOpen() const { return outcome.empty(); }
    bool operator==(const Complaint &) const = default;
};

struct SessionState
{
    bool opened = false;
    bool suspended = false;
    std::string reason; //!< of the last suspension or resumption
    bool operator==(const SessionState &) const = default;
};

using Cancelled = std::map<SegmentId, std::map<ComponentId, int>>;

}
