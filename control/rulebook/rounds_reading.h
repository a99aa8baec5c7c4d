// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the reading of one round must know about those before it.
#pragma once

#include "control/rulebook/fields.h"

#include <map>
#include <set>

namespace rulebook {

struct RoundsReading
{
    contest::Rulebook &book;
    std::set<std::string> laterIds{}; //!< of every round in the file not yet read
    std::map<std::string, std::string> roundOfTeam{};
    std::map<std::string, std::string> takenBy{}; //!< round -> the later round that takes its best
    std::map<std::string, std::int64_t> teamsIn{};
    std::set<std::string> usedPrizes{};
};

//! "teams" or "from"; after the round's id and division.
void readEntrants(const Fields &fields, contest::Round &round, RoundsReading &reading);
void readSessions(const Fields &fields, contest::Round &round, const contest::Rulebook &book);
void readPrizesOf(const Fields &fields, contest::Round &round, RoundsReading &reading);

}
