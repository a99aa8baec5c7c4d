// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two evenings as lists of moves: alike in all that is public, different in secrets, one of them
// with orders, drafts and wishes that the other does not have at all, and each talking about marks
// far apart where its own are.
#pragma once

#include "tests/link/counterfeit.h"

#include <set>
#include <string>
#include <vector>

namespace show {

//! One thing that a seat does, or that the world does to it.
struct Move
{
    enum class Kind {
        Say, //!< the seat sends the message
        Heartbeat, //!< the clock goes on until the desk's beat
        Leave, //!< its cable is pulled, and the desk has noticed
        Return, //!< it comes (back)
        Flicker, //!< it comes back before the desk has noticed
        Stall, //!< it stops reading, with its socket full
        ReadOn, //!< and reads again
    };
    int number = 0; //!< public moves count; a secret one has the number of the one before it
    bool isPublic = true;
    Kind kind = Kind::Say;
    std::string seat;
    messages::ClientMessage message = messages::Beat{};
    std::int64_t waitMs = 0; //!< the clock goes on before it
    std::string answer = {}; //!< expected: "done", the code of a refusal, or "" for none
};
using Moves = std::vector<Move>;

struct Twins
{
    Moves one, other;
    std::set<contest::JudgeId> strangers; //!< those whom the difference concerns
    int forged = 0; //!< moves with other contents
    int added = 0; //!< moves that only the other evening has
    int talks = 0; //!< about marks far apart, which only one evening has at that place
    std::set<std::string> kinds; //!< of incidents and reveals that happened, for the test's tally
};

//! The moves around a public event, for a person to read.
[[nodiscard]] std::string toldAround(const Moves &moves, int number);

//! None of judges' strangers sits among the readers whose timelines are compared.
[[nodiscard]] Twins writeTwins(messages::Random &random, const contest::Rulebook &book,
    const std::set<contest::JudgeId> &strangers, std::size_t length);

//! Seats of the evenings: two displays, the MC, every judge. The second display comes late.
[[nodiscard]] std::vector<std::string> seatsOf(const contest::Rulebook &book);
inline constexpr const char *LateDisplay = "display:2";

}
