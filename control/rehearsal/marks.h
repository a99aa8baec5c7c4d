// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks of an evening as a CSV file (docs/rehearsal.md): read with every fault named by line and
// field, and written from what was entered.
#pragma once

#include "contest/contest.h"
#include "contest/result.h"
#include "contest/words.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rehearsal {

//! Something that keeps a marks file from being played.
struct Fault
{
    std::size_t line = 0; //!< 1 = the header; of a missing row: a row that it belongs to
    std::string field; //!< a column: "round" ... "note"
    contest::Words words;
    bool operator==(const Fault &) const = default;
};

//! One judge's rows about one turn.
struct SheetEntry
{
    contest::Marks marks;
    contest::SheetSource source = contest::SheetSource::Tablet;
    std::string note;
    std::size_t line = 0; //!< of its first row in the file
};

struct DeductionEntry
{
    contest::Points points;
    std::string reason;
    std::size_t line = 0;
};

struct ExcuseEntry
{
    std::string reason;
    std::size_t line = 0;
};

struct TurnMarks
{
    std::map<contest::JudgeId, SheetEntry> sheets; //!< perhaps not whole
    std::map<contest::ComponentId, int> keys;
    std::optional<std::int64_t> elapsedMs; //!< none: within the limit
    std::vector<DeductionEntry> deductions;
    std::map<contest::JudgeId, ExcuseEntry> excused; //!< for this turn only
    std::size_t line = 0; //!< of its first row
};

struct DepartureEntry
{
    contest::Departure departure = contest::Departure::Withdrawn;
    std::optional<contest::SegmentId> from;
    std::string reason;
    std::size_t line = 0;
};

struct ExtraEntry
{
    int right = 0;
    std::size_t line = 0;
};

struct RulingEntry
{
    std::optional<contest::SubjectId> about;
    std::vector<contest::TeamId> order;
    std::string reason;
    std::size_t line = 0;
};

struct DecisionEntry
{
    contest::TeamId team;
    std::string prize;
    std::string reason;
    std::size_t line = 0;
};

//! A place in the file that names a team, so that a team of another round is found.
struct TeamMention
{
    contest::TeamId team;
    std::size_t line = 0;
    std::string field;
};

struct RoundMarks
{
    contest::RoundId round;
    std::map<contest::TurnId, TurnMarks> turns;
    std::map<contest::JudgeId, ExcuseEntry> excused; //!< for every turn
    std::map<contest::TeamId, DepartureEntry> left;
    std::map<contest::TeamId, ExtraEntry> extra;
    std::vector<RulingEntry> rulings;
    std::vector<DecisionEntry> decisions; //!< if any: the whole decision, by line
    std::vector<TeamMention> mentions;
    std::size_t line = 0; //!< of its first row
};

//! Rounds that have rows; the others are not played.
struct MarksFile
{
    std::map<contest::RoundId, RoundMarks> rounds;
};

//! Reads the whole file and checks whatever can be checked before a round's results are known:
//! form, ids, values, repeated keys, and, for rounds whose teams are listed, missing sheets and
//! keys. All faults at once, by line.
[[nodiscard]] contest::Result<MarksFile, std::vector<Fault>> readMarks(
    std::string_view text, const contest::Rulebook &book);

//! What a round lacks, and what is about teams that are not in it. For rounds fed by others this
//! can be asked only when their teams are known.
[[nodiscard]] std::vector<Fault> faultsOf(const RoundMarks &marks, const contest::Rulebook &book,
    const std::vector<contest::TeamId> &teams);

//! A marks file of everything that was entered into this contest; playing it gives the same
//! results.
[[nodiscard]] std::string marksText(const contest::Contest &contest);

}
