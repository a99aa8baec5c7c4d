// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks of an evening as a CSV file (docs/rehearsal.md): read with every fault named by line and
// field, and written from what was entered.
#pragma once

#include "contest/contest.h"
#include "contest/result.h"
#include "contest/words.h"
#include "control/rehearsal/marks_incidents.h"

#include <map>
#include <optional>
#include <set>
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

struct KeyEntry
{
    std::optional<int> right;
    std::optional<int> wrong; //!< none: not counted
    std::size_t rightLine = 0;
    std::size_t wrongLine = 0;
};

struct DeductionEntry
{
    contest::Points points;
    std::string reason;
    std::size_t line = 0;
    std::optional<contest::DeductionId> rule; //!< none: free, with its own reason
};

//! Why sheets far apart stand.
struct DiscussionEntry
{
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
    std::map<contest::ComponentId, KeyEntry> keys;
    std::map<contest::ComponentId, contest::Points> entered;
    std::optional<std::int64_t> elapsedMs; //!< none: within the limits
    std::optional<std::int64_t> changeoverMs; //!< none: within the limit
    std::optional<DiscussionEntry> discussed;
    std::vector<DeductionEntry> deductions;
    std::map<contest::JudgeId, ExcuseEntry> excused; //!< for this turn only
    std::vector<RestartEntry> restarts; //!< attempts before the one that counts
    std::size_t line = 0; //!< of its first row
};

struct DepartureEntry
{
    contest::Departure departure = contest::Departure::Withdrawn;
    std::optional<contest::SegmentId> from;
    std::string reason;
    std::size_t line = 0;
};

//! Right answers, or votes, of one team.
struct CountEntry
{
    int count = 0;
    std::size_t line = 0;
};

//! What a tie is about: none is the main ranking, else a side prize.
using Subject = std::optional<contest::SubjectId>;

//! Teams best first: the chair's ruling, a lot, or who goes on.
struct RankingEntry
{
    Subject about;
    std::vector<contest::TeamId> order;
    std::string note; //!< the reason, or the witnesses
    std::size_t line = 0;
};

//! A team at a rank: chosen by the jury, or named for a round.
struct RankedEntry
{
    contest::TeamId team;
    std::string reason;
    std::size_t line = 0;
};

struct BonusEntry
{
    contest::Points points;
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
    std::map<std::pair<contest::TeamId, contest::BonusId>, BonusEntry> bonuses;
    std::map<contest::TeamId, CountEntry> extra;
    std::map<std::pair<Subject, contest::TeamId>, CountEntry> votes; //!< of the judges
    std::vector<RankingEntry> lots;
    std::vector<RankingEntry> rulings;
    std::map<contest::SubjectId, std::map<contest::TeamId, CountEntry>> audience;
    std::map<contest::SubjectId, std::map<int, RankedEntry>> choices;
    std::vector<DecisionEntry> decisions; //!< if any: the whole decision, by line
    std::vector<RankingEntry> entryRulings; //!< which of equal teams come into this round
    std::map<int, RankedEntry> named; //!< who comes into this round by hand
    std::map<contest::TeamId, ReplaceEntry> replaced; //!< who comes instead of a lost team
    std::map<contest::SegmentId, VoidEntry> voided; //!< for every team
    std::map<std::pair<contest::SegmentId, contest::ComponentId>, CancelEntry> cancelled;
    std::map<contest::JudgeId, JudgeEntry> judges; //!< beside the rulebook's
    std::map<PanelScope, PanelEntry> panels;
    std::map<contest::TeamId, RosterEntry> rosters; //!< from this round on
    std::vector<TeamMention> mentions;
    std::size_t line = 0; //!< of its first row, those about who comes in aside; 0: not played
};

//! Rounds that have rows; the others are not played.
struct MarksFile
{
    std::map<contest::RoundId, RoundMarks> rounds;
};

//! Reads the whole file and checks whatever can be checked before a round's results are known:
//! form, ids, values, repeated keys, and, for rounds whose teams are listed, missing sheets and
//! keys. All faults at once, by line. `given`: rounds that need no rows, because their results came
//! from another laptop.
[[nodiscard]] contest::Result<MarksFile, std::vector<Fault>> readMarks(std::string_view text,
    const contest::Rulebook &book, const std::set<contest::RoundId> &given = {});

//! What a round lacks, and what is about teams that are not in it. For rounds fed by others this
//! can be asked only when their teams are known.
[[nodiscard]] std::vector<Fault> faultsOf(const RoundMarks &marks, const contest::Rulebook &book,
    const std::vector<contest::TeamId> &teams);

//! A marks file of everything that was entered into this contest; playing it gives the same
//! results. Rounds that came sealed from another laptop have no rows.
[[nodiscard]] std::string marksText(const contest::Contest &contest);
//! The same of a real evening: without answers to ties that a later correction dissolved.
[[nodiscard]] std::string settledMarksText(const contest::Contest &contest);

}
