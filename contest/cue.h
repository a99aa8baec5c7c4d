// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the hall can be shown, and the names of the moments that show it.
#pragma once

#include "contest/id.h"

#include <cstdint>

namespace contest {

enum class Scene {
    Waiting, //!< contest backdrop; needs nothing
    Team, //!< needs turn
    Clock, //!< needs turn
    Judging, //!< needs turn; lamps, no numbers
    Score, //!< needs turn, approved
    SegmentStandings, //!< needs round and segment; refused before the reveal
    Standings, //!< needs round; refused before the reveal
    Prize, //!< needs round and step of its ceremony
    Pause, //!< technical pause; needs nothing
    Black, //!< needs nothing
};

//! One thing the hall can be shown. Fields a scene does not need stay empty.
struct Cue
{
    Scene scene = Scene::Waiting;
    RoundId round;
    SegmentId segment;
    TeamId team;
    int step = 0; //!< of the ceremony, from 1 (contest/ceremony.h)

    bool operator==(const Cue &) const = default;
    [[nodiscard]] TurnId turn() const { return {round, segment, team}; }
};

}
