// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts that a rulebook is read in. Each adds to the book what it could use and complains
// about the rest, so that one bad part does not hide the complaints about another.
#pragma once

#include "control/rulebook/fields.h"
#include "control/rulebook/values.h"

#include <set>

namespace rulebook {

void readSegments(const Fields &top, contest::Rulebook &book);
void readTimePenalty(const Fields &top, contest::Rulebook &book); //!< after the segments
void readRosterLimits(const Fields &top, contest::Rulebook &book);
void readTeams(const Fields &top, contest::Rulebook &book); //!< after the roster limits
void readPanel(const Fields &top, contest::Rulebook &book);
void readAggregation(const Fields &top, contest::Rulebook &book);
void readReveal(const Fields &top, contest::Rulebook &book);
void readPrizes(const Fields &top, contest::Rulebook &book); //!< after the segments
void readRounds(const Fields &top, contest::Rulebook &book); //!< after teams and prizes
void readLadders(const Fields &top, contest::Rulebook &book); //!< after segments and prizes

//! Complains, and answers false, if the id has been seen.
inline bool isFresh(
    const std::string &id, std::set<std::string> &seen, const Place &place, Complaints &complaints)
{
    if (seen.insert(id).second) {
        return true;
    }
    complaints.error(place, "mã “" + id + "” đã dùng ở trên; mỗi mã chỉ một lần",
        "the id “" + id + "” is used above; each id only once");
    return false;
}

}
