// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a team's members are as many, and of the kinds, that the rules ask for.
#include "control/rulebook/roster.h"

#include "control/rulebook/reading.h"

#include <algorithm>

namespace rulebook {

namespace {

using contest::Gender;
using contest::Member;
using contest::MemberRole;
using contest::RosterLimits;
using nlohmann::json;

void complainCount(const Place &place, const contest::Words &what, int is,
    const std::string &needed, Complaints &complaints)
{
    complaints.error(place, what.vi + ": có " + std::to_string(is) + ", cần " + needed,
        what.en + ": " + std::to_string(is) + ", " + needed + " needed");
}

template<class Predicate>
int count(const std::vector<Member> &roster, Predicate predicate)
{
    return static_cast<int>(std::count_if(roster.begin(), roster.end(), predicate));
}

int countRole(const std::vector<Member> &roster, MemberRole role)
{
    return count(roster, [role](const Member &member) { return member.role == role; });
}

void checkAtMost(const Place &place, const contest::Words &what, int is,
    const std::optional<int> &most, Complaints &complaints)
{
    if (most && is > *most) {
        complainCount(place, what, is, "0–" + std::to_string(*most), complaints);
    }
}

void checkWomen(
    const std::vector<Member> &roster, int least, const Place &place, Complaints &complaints)
{
    const int women
        = count(roster, [](const Member &member) { return member.gender == Gender::Female; });
    const int unknown
        = count(roster, [](const Member &member) { return member.gender == Gender::Unknown; });
    if (women + unknown < least) {
        complainCount(
            place, {"thành viên nữ", "women"}, women, std::to_string(least) + "+", complaints);
    } else if (women < least) {
        complaints.warning(place,
            "cần ít nhất " + std::to_string(least) + " nữ; " + std::to_string(unknown)
                + " người chưa ghi “gender”",
            "at least " + std::to_string(least) + " women are needed; " + std::to_string(unknown)
                + " members have no “gender”");
    }
}

//! Limits that no team can meet.
void checkLimits(const Fields &fields, const RosterLimits &limits)
{
    Complaints &complaints = fields.complaints();
    const Place &place = fields.place();
    if (limits.min > limits.max) {
        complaints.error(place,
            "tối thiểu " + std::to_string(limits.min) + " người nhưng tối đa "
                + std::to_string(limits.max),
            "at least " + std::to_string(limits.min) + " members but at most "
                + std::to_string(limits.max));
    } else if (limits.main > limits.max) {
        complaints.error(place.key("main"),
            "nhiều thành viên chính hơn số người tối đa " + std::to_string(limits.max),
            "more main members than the most members, " + std::to_string(limits.max));
    } else if (limits.captains > limits.main) {
        complaints.error(place.key("captain"),
            "nhiều đội trưởng hơn thành viên chính; đội trưởng là thành viên chính",
            "more captains than main members; a captain is a main member");
    } else if (limits.reserveMax && limits.supportMax
        && limits.main + *limits.reserveMax + *limits.supportMax < limits.min) {
        complaints.error(place,
            "chính, dự bị và hỗ trợ cộng lại không đủ " + std::to_string(limits.min) + " người",
            "main members, reserves and supporters together are fewer than "
                + std::to_string(limits.min));
    } else if (limits.womenMin > limits.max) {
        complaints.error(place.key("women_min"),
            "nhiều hơn số người tối đa " + std::to_string(limits.max),
            "more than the most members, " + std::to_string(limits.max));
    }
}

std::optional<int> optionalCount(const Fields &fields, std::string_view key)
{
    const auto value = fields.integer(key, {0, 200}, Need::Optional);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

}

void checkRoster(const std::vector<Member> &roster, const RosterLimits &limits, const Place &place,
    Complaints &complaints)
{
    const int members = static_cast<int>(roster.size());
    const int main = countRole(roster, MemberRole::Main);
    const int captains = count(roster, [](const Member &member) { return member.captain; });
    if (members < limits.min || members > limits.max) {
        complainCount(place, {"số người của đội", "members"}, members,
            std::to_string(limits.min) + "–" + std::to_string(limits.max), complaints);
    }
    if (main != limits.main) {
        complainCount(place, {"thành viên chính", "main members"}, main,
            std::to_string(limits.main), complaints);
    }
    if (captains != limits.captains) {
        complainCount(place, {"đội trưởng", "captains"}, captains, std::to_string(limits.captains),
            complaints);
    }
    checkAtMost(place, {"thành viên dự bị", "reserves"}, countRole(roster, MemberRole::Reserve),
        limits.reserveMax, complaints);
    checkAtMost(place, {"người hỗ trợ", "supporters"}, countRole(roster, MemberRole::Support),
        limits.supportMax, complaints);
    checkWomen(roster, limits.womenMin, place, complaints);
}

void checkOnStage(const std::vector<Member> &roster, const std::vector<contest::Segment> &segments,
    const Place &place, Complaints &complaints)
{
    const bool listed = std::any_of(roster.begin(), roster.end(),
        [](const Member &member) { return !member.segments.empty(); });
    for (const contest::Segment &segment : segments) {
        const int onStage = count(roster, [&segment](const Member &member) {
            const auto &own = member.segments;
            return own.empty() || std::find(own.begin(), own.end(), segment.id) != own.end();
        });
        const bool tooMany = listed && segment.onStageMax > 0 && onStage > segment.onStageMax;
        if (onStage < segment.onStageMin || tooMany) {
            const std::string most = segment.onStageMax > 0
                ? "–" + std::to_string(segment.onStageMax)
                : std::string("+");
            complainCount(place,
                {"số người thi “" + segment.label + "”", "members in “" + segment.label + "”"},
                onStage, std::to_string(segment.onStageMin) + most, complaints);
        }
    }
}

void readRosterLimits(const Fields &top, contest::Rulebook &book)
{
    const json *value = top.object("roster");
    if (value == nullptr) {
        return;
    }
    Complaints &complaints = top.complaints();
    const Fields fields(*value, top.place().key("roster"), complaints,
        {"min", "max", "main", "captain", "reserve_max", "support_max", "women_min"});
    const auto min = fields.integer("min", {1, 200});
    const auto max = fields.integer("max", {1, 200});
    const auto main = fields.integer("main", {0, 200});
    const auto captains = fields.integer("captain", {0, 200});
    RosterLimits limits;
    limits.reserveMax = optionalCount(fields, "reserve_max");
    limits.supportMax = optionalCount(fields, "support_max");
    limits.womenMin = optionalCount(fields, "women_min").value_or(0);
    if (!min || !max || !main || !captains) {
        return;
    }
    limits.min = static_cast<int>(*min);
    limits.max = static_cast<int>(*max);
    limits.main = static_cast<int>(*main);
    limits.captains = static_cast<int>(*captains);
    const std::size_t errorsBefore = complaints.errors();
    checkLimits(fields, limits);
    if (complaints.errors() == errorsBefore) {
        book.rosterLimits = limits;
    }
}

}
