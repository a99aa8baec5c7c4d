// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who takes part: teams with their members, divisions, judges in their panels.
#pragma once

#include "contest/id.h"

#include <optional>
#include <string>
#include <vector>

namespace contest {

enum class MemberRole { Main, Reserve, Support };
enum class Gender { Unknown, Female, Male };

struct Member
{
    std::string name;
    int born = 0; //!< year; 0 = not given
    MemberRole role = MemberRole::Main;
    bool captain = false;
    Gender gender = Gender::Unknown;
    std::vector<SegmentId> segments = {}; //!< takes part in these; empty: in all
    bool operator==(const Member &) const = default;
};

struct Team
{
    TeamId id;
    std::string name; //!< full form: "Xã Bình Hải", "Thị trấn Châu Ổ"
    std::string shortName; //!< row form: "Bình Hải", "TT Châu Ổ"
    std::string skit; //!< title of its tiểu phẩm; may be empty
    std::vector<Member> roster;
    std::vector<std::string> units = {}; //!< of a joint team; empty: one unit, the team's own
    std::optional<DivisionId> division = {};
};

struct RosterLimits
{
    int min = 0, max = 0; //!< members in all
    int main = 0; //!< exactly so many main members
    int captains = 1;
    std::optional<int> reserveMax = {}, supportMax = {};
    int womenMin = 0;
};

//! "Khối": teams that are ranked apart. Each of its rounds holds its own teams only.
struct Division
{
    DivisionId id;
    std::string label;
};

struct Judge
{
    JudgeId id;
    std::string name;
    std::string title; //!< office, as on the minutes
    std::optional<TeamId> ownTeam = {}; //!< of the judge's own commune (RULES 7.11)
    bool operator==(const Judge &) const = default;
};

struct Panel
{
    std::vector<Judge> judges; //!< the main judges; the chair marks too
    JudgeId chair; //!< one of judges
    std::vector<Judge> alternates; //!< each counts only in place of one excused judge (RULES 7.15)
    std::vector<std::string> secretaries;
    int minPresent = 1; //!< counted sheets are never fewer

    [[nodiscard]] bool names(const JudgeId &id) const; //!< as main judge or alternate
    bool operator==(const Panel &) const = default;
};

//! A panel that replaces, from a moment of the contest on, whatever the rulebook names.
struct AmendedPanel
{
    std::optional<RoundId> round; //!< none: every round
    std::optional<SegmentId> segment; //!< none: every segment
    Panel panel;
};

}
