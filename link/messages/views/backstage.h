// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What views are made of besides the contest itself: who is there, what is typed and not yet
// sent, how the disk does, what was recorded last. Plain values that the desk's main fills in.
#pragma once

#include "contest/decide.h"
#include "contest/fact.h"
#include "contest/words.h"
#include "link/messages/messages.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace messages {

//! A class of seats that see the same bytes: each judge is one, all displays together are one.
struct Audience
{
    contest::SeatKind kind = contest::SeatKind::Display;
    contest::JudgeId judge; //!< for SeatKind::Judge only
    auto operator<=>(const Audience &) const = default;
};

//! "operator", "judge:gk3", "display:1", "mc"; nothing else is a seat.
[[nodiscard]] std::optional<Audience> audienceOf(std::string_view seat);

//! The seats a contest has before anybody joins: operator, display:1, every judge. Not the MC's:
//! no program takes it yet.
[[nodiscard]] std::vector<std::string> seatsOf(const contest::Rulebook &rulebook);

struct SeatPresence
{
    std::string seat;
    bool connected = false;
    std::int64_t lastHeardBootMs = 0;
    std::string device; //!< the client's own id
    std::string address; //!< of its connection
    std::string app;
    std::optional<std::int64_t> shownNumber; //!< of a display: the cue on its glass
};

//! A one-time code that nobody has used yet.
struct StandingOffer
{
    std::string seat;
    std::string code;
    std::vector<std::string> links;
    std::int64_t expiresBootMs = 0;
};

struct Storage
{
    bool ok = true;
    contest::Words words; //!< why not, or a warning that does not stop the show
};

struct DraftOnTablet
{
    contest::Marks marks;
    std::string note;
    bool operator==(const DraftOnTablet &) const = default;
};
using Drafts = std::map<std::pair<contest::TurnId, contest::JudgeId>, DraftOnTablet>;

//! What judges ask of the secretary, until it is done.
using Asks = std::map<contest::JudgeId, std::set<Ask>>;

//! The last facts of the record, with the end of its hash chain.
struct LogTail
{
    static constexpr std::size_t Length = 100;

    std::deque<contest::RecordedFact> facts; //!< oldest first
    std::map<std::int64_t, contest::Fact> undone; //!< what they took back, by their sequence
    std::string head; //!< fingerprint of the record after the newest of them

    void add(const contest::RecordedFact &recorded);
};

struct Backstage
{
    std::vector<SeatPresence> seats; //!< every seat that was ever granted or offered
    std::vector<StandingOffer> offers;
    Storage storage;
    Drafts drafts;
    Asks asks;
    LogTail log;
    contest::Stamp now;
};

}
