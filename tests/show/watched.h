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
    };

    [[nodiscard]] std::string playOne(const Move &move);
    [[nodiscard]] std::string say(const Move &move);
    [[nodiscard]] std::string comeBack(const std::string &seat);
    [[nodiscard]] std::string leave(const std::string &seat);
    [[nodiscard]] std::string awaitBeat();
    [[nodiscard]] std::string settle(const Move &move);
    void writeDown(const std::string &seat, Place &place, const Move &move);
    [[nodiscard]] rehearsal::Line &lineOf(const std::string &seat);
    [[nodiscard]] bool wait(const std::function<bool()> &ready);

    rehearsal::Network &m_network;
    Hall m_hall;
    std::map<std::string, Place> m_places;
    std::map<std::string, Timeline> m_heard;
    std::int64_t m_ownFacts = 0; //!< grants of seats, which stand before what the moves record
};

}
