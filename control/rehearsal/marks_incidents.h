// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a marks file says about an evening that went wrong: people who changed, rain, a disputed
// key, a performance begun anew, a finalist who did not come.
#pragma once

#include "contest/rulebook.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rehearsal {

//! A judge whom the rulebook does not know.
struct JudgeEntry
{
    std::string name, title;
};

//! Who marks, where somebody was replaced.
struct PanelEntry
{
    std::vector<contest::JudgeId> judges; //!< the chief judge first
    std::optional<std::vector<contest::JudgeId>> alternates; //!< none: those of before who are left
    std::optional<int> present; //!< none: as before
    std::string reason;
    std::size_t line = 0; //!< of "panel"; 0: there is none
    std::size_t alternatesLine = 0;
    std::size_t presentLine = 0;
};

//! A segment and a team, either empty for all of them.
using PanelScope = std::pair<contest::SegmentId, contest::TeamId>;

//! Something that needs no value beside its reason: a voided segment.
struct VoidEntry
{
    std::string reason;
    std::size_t line = 0;
};

//! Questions of a key that count for nobody.
struct CancelEntry
{
    int count = 0;
    std::string reason;
    std::size_t line = 0;
};

//! A performance that was broken off.
struct RestartEntry
{
    std::optional<std::int64_t> elapsedMs; //!< of the attempt that does not count
    std::string reason;
    std::size_t line = 0;
};

//! Who comes instead of a team that was lost before the round began.
struct ReplaceEntry
{
    contest::TeamId by;
    std::string reason;
    std::size_t line = 0;
};

struct RosterEntry
{
    std::vector<contest::Member> members; //!< the whole of it
    std::size_t line = 0; //!< of its first row
};

struct RoundMarks;

//! Who marks the turn as the marks say; where they say nothing, whom the rulebook names. `book` may
//! have been amended since.
[[nodiscard]] contest::Panel panelFor(
    const RoundMarks &marks, const contest::Rulebook &book, const contest::TurnId &turn);
//! Whether the same people sit in both, in the same order, and as many must be there.
[[nodiscard]] bool seatsTheSame(const contest::Panel &a, const contest::Panel &b);
//! Whether the rulebook names the judge, not only an amendment of it.
[[nodiscard]] bool isOfTheBook(const contest::Rulebook &book, const contest::JudgeId &judge);
//! The key's questions that still count.
[[nodiscard]] int questionsLeft(
    const RoundMarks &marks, const contest::SegmentId &segment, const contest::KeyComponent &key);
//! The round's teams with those who came instead of others.
[[nodiscard]] std::vector<contest::TeamId> withReplacements(
    const RoundMarks &marks, std::vector<contest::TeamId> teams);

}
