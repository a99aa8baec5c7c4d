// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a fact touches, so that only the views that show it are built anew.
#pragma once

#include "contest/contest.h"

namespace contest {

struct Touched
{
    std::set<TurnId> turns;
    std::set<RoundId> rounds; //!< running order, standings, prizes, ceremony or close
    bool stage = false; //!< which turn is on stage
    bool clock = false; //!< of one of the turns
    bool cue = false; //!< live or standby
    bool undo = false; //!< what can be taken back
    bool seats = false;
    bool people = false; //!< panels or rosters: every view names them
    bool log = true; //!< every fact is a line of the log

    bool operator==(const Touched &) const = default;
    Touched &operator|=(const Touched &other);
};

//! `before`: the state that the fact is about to change.
[[nodiscard]] Touched touchedBy(const Contest &before, const Fact &fact);

}
