// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays one of two evenings over the real door and writes down what every seat heard, and when.
#pragma once

#include "tests/show/hall.h"
#include "tests/show/timeline.h"
#include "tests/show/twins.h"

#include <map>

namespace show {

class WatchedEvening
{
public:
    //! `seats` are everybody's but the operator's; the late display has left until it returns.
    WatchedEvening(rehearsal::Network &network, const std::string &rulebookFile,
        const std::vector<std::string> &seats);

    //! Every move settles before the next; what the desk did otherwise than expected, or "".
    [[nodiscard]] std::string play(const Moves &moves);
    //! Without what came back to a secret move of one's own.
    [[nodiscard]] const std::map<std::string, Timeline> &heard() const { return m_heard; }
    [[nodiscard]] Hall &hall() { return m_hall; }

private:
    struct Place
    {
        std::unique_ptr<rehearsal::Line> line;
        std::size_t read = 0; //!< frames that stand in the timeline
        bool isHere = false;
        bool isStalled = false;
        std::string filler; //!< the answer that fills its socket; "" before it first stalls
        std::size_t fillers = 0; //!< that must still come

        [[nodiscard]] bool listens() const { return isHere && !isStalled; }
    };

    [[nodiscard]] std::string playOne(const Move &move);
    [[nodiscard]] std::string say(const Move &move);
    [[nodiscard]] std::string comeBack(const std::string &seat);
    [[nodiscard]] std::string leave(const std::string &seat);
    [[nodiscard]] std::string awaitBeat();
    //! It reads no more, and its socket is filled: from here on the door keeps what comes for it.
    [[nodiscard]] std::string stall(const Move &move);
    //! Takes what has waited, to the last frame.
    [[nodiscard]] std::string readOn(const std::string &seat);
    [[nodiscard]] std::string settle(const Move &move);
    void writeDown(const std::string &seat, Place &place, const Move &move);
    [[nodiscard]] rehearsal::Line &lineOf(const std::string &seat);
    [[nodiscard]] bool wait(const std::function<bool()> &ready);
    //! What the seat may not send: its answer comes after everything that was on its way.
    [[nodiscard]] static messages::ClientMessage unfit(const std::string &seat);
    [[nodiscard]] static bool isBad(const std::string &frame);

    rehearsal::Network &m_network;
    Hall m_hall;
    std::map<std::string, Place> m_places;
    std::map<std::string, Timeline> m_heard;
    std::int64_t m_ownFacts = 0; //!< grants of seats, which stand before what the moves record
};

}
