// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts that a rulebook is read in. Each adds to the book what it could use and complains
// about the rest, so that one bad part does not hide the complaints about another.
#pragma once

#include "control/rulebook/fields.h"
#include "control/rulebook/values.h"

#include <set>

namespace rulebook {

// In this order: a part names only what stands in a part above it.
void readRosterLimits(const Fields &top, contest::Rulebook &book);
void readDivisions(const Fields &top, contest::Rulebook &book);
void readPanels(const Fields &top, contest::Rulebook &book);
void readSegments(const Fields &top, contest::Rulebook &book);
void readTimePenalties(const Fields &top, contest::Rulebook &book);
void readScoring(const Fields &top, contest::Rulebook &book);
void readPrizes(const Fields &top, contest::Rulebook &book);
void readLadders(const Fields &top, contest::Rulebook &book);
void readTeams(const Fields &top, contest::Rulebook &book);
void readRounds(const Fields &top, contest::Rulebook &book);
void readExtraPoints(const Fields &top, contest::Rulebook &book); //!< deductions, bonuses
void readPolicies(const Fields &top, contest::Rulebook &book); //!< reveal, gates, complaints …

//! What no part shows alone: judges and their communes, panels that are too small, slots that are
//! too short.
void checkTogether(const contest::Rulebook &book, Complaints &complaints);
void checkTimetable(const contest::Rulebook &book, Complaints &complaints);
//! Asks about everything that the file leaves open.
void askOpenClauses(const Fields &top, const contest::Rulebook &book);
void askOpenRounds(const Fields &top, const contest::Rulebook &book);

//! {"segment": …, "criterion": …}, as tie ladders and side prizes name a line of the sheet.
struct CriterionName
{
    contest::SegmentId segment;
    contest::CriterionId criterion;
};
[[nodiscard]] std::optional<CriterionName> readCriterion(const nlohmann::json &value,
    const Place &place, Complaints &complaints, const contest::Rulebook &book);

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

//! An id of the object that is neither reserved nor seen; empty, and complained about, if not.
inline std::string ownId(const Fields &fields, std::set<std::string> &seen)
{
    const auto id = fields.id("id");
    if (id && isReserved(*id)) {
        complainReserved(*id, fields.place().key("id"), fields.complaints());
    } else if (id) {
        (void)isFresh(*id, seen, fields.place().key("id"), fields.complaints());
    }
    return id.value_or("");
}

}
