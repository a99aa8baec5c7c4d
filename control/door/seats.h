// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one-time offers of seats, and how often someone may guess at them.
#pragma once

#include "contest/contest.h"
#include "control/door/limits.h"
#include "control/platform/random.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace door {

//! A way to a seat until somebody takes it or its time is over.
struct StandingOffer
{
    std::string seat;
    std::string code;
    std::string secret;
    std::int64_t untilMs = 0; //!< desk boot clock
};

class Seats
{
public:
    Seats(const DoorLimits &limits, platform::RandomBytes &random);

    //! In place of an earlier offer of the same seat.
    const StandingOffer &offer(const std::string &seat, std::int64_t nowMs);
    //! The offer that a code or a link's secret stands for. A wrong code is counted; after too
    //! many even a right one finds nothing, so guessing learns nothing, but links still do.
    [[nodiscard]] const StandingOffer *find(
        std::string_view join, const std::string &address, std::int64_t nowMs);
    [[nodiscard]] bool guessedTooOften(const std::string &address, std::int64_t nowMs) const;
    //! One time: whoever takes it out has it alone.
    [[nodiscard]] StandingOffer take(const std::string &seat);
    //! Nobody got the seat after all; a newer offer of it stays.
    void putBack(const StandingOffer &offer);
    bool withdraw(const std::string &seat); //!< false: there was none
    bool expire(std::int64_t nowMs); //!< true: one ran out
    [[nodiscard]] std::vector<StandingOffer> standing() const;

    [[nodiscard]] std::string newToken();

private:
    struct WrongCode
    {
        std::int64_t atMs = 0;
        std::string address;
    };

    const DoorLimits &m_limits;
    platform::RandomBytes &m_random;
    std::map<std::string, StandingOffer> m_offers; //!< by seat
    std::deque<WrongCode> m_wrong; //!< oldest first, at most wrongCodesInAll
};

//! The seat that a token belongs to; null: none. Every seat's hash is compared, in constant time.
[[nodiscard]] const std::string *seatOfToken(
    const std::map<std::string, contest::Seat> &seats, std::string_view token);

}
