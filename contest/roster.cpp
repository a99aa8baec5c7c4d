// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contest/roster.h"

#include "contest/checks.h"

#include <algorithm>
#include <limits>
#include <set>

namespace contest {

namespace {

using Roster = std::vector<Member>;

constexpr int NoLimit = std::numeric_limits<int>::max();

template<class Is>
int countOf(const Roster &roster, const Is &is)
{
    return static_cast<int>(std::count_if(roster.begin(), roster.end(), is));
}

int countOf(const Roster &roster, MemberRole role)
{
    return countOf(roster, [role](const Member &member) { return member.role == role; });
}

Refusal outside(Words words)
{
    return {RefusalCode::BadDecision, std::move(words), "roster"};
}

Check countFits(const RosterLimits &limits, const Roster &roster)
{
    const auto count = static_cast<int>(roster.size());
    if (count > 0 && (limits.max == 0 || count <= limits.max)) {
        return std::nullopt;
    }
    const std::string most = limits.max > 0 ? " – " + std::to_string(limits.max) : "+";
    return outside({"danh sách đội có " + std::to_string(count) + " người, thể lệ cho 1" + most,
        "the roster has " + std::to_string(count) + " members, it may have 1" + most});
}

Check atMost(const Words &what, int count, int most)
{
    if (count <= most) {
        return std::nullopt;
    }
    return outside({"danh sách có " + std::to_string(count) + " " + what.vi + ", nhiều nhất "
            + std::to_string(most),
        "there are " + std::to_string(count) + " " + what.en + ", at most "
            + std::to_string(most)});
}

Check rolesFit(const RosterLimits &limits, const Roster &roster)
{
    const int mains = limits.main > 0 ? limits.main : NoLimit;
    for (const Check &refusal :
        {atMost({"thành viên chính", "main members"}, countOf(roster, MemberRole::Main), mains),
            atMost({"thành viên dự bị", "reserves"}, countOf(roster, MemberRole::Reserve),
                limits.reserveMax.value_or(NoLimit)),
            atMost({"người hỗ trợ", "supporters"}, countOf(roster, MemberRole::Support),
                limits.supportMax.value_or(NoLimit))}) {
        if (refusal) {
            return refusal;
        }
    }
    return std::nullopt;
}

Check captainsFit(const RosterLimits &limits, const Roster &roster)
{
    if (countOf(roster, [](const Member &member) { return member.captain; }) != limits.captains) {
        const std::string needed = std::to_string(limits.captains);
        return outside(
            {"đội phải có " + needed + " đội trưởng", "the team needs " + needed + " captain"});
    }
    const bool supports = std::any_of(roster.begin(), roster.end(),
        [](const Member &member) { return member.captain && member.role == MemberRole::Support; });
    return supports
        ? Check(outside({"đội trưởng phải là thành viên dự thi, không phải người hỗ trợ",
            "a captain competes and is no supporter"}))
        : std::nullopt;
}

Check womenFit(const RosterLimits &limits, const Roster &roster)
{
    const int perhaps
        = countOf(roster, [](const Member &member) { return member.gender != Gender::Male; });
    if (perhaps >= limits.womenMin) {
        return std::nullopt;
    }
    const std::string least = std::to_string(limits.womenMin);
    const std::string count = std::to_string(perhaps);
    return outside({"đội cần ít nhất " + least + " nữ, danh sách chỉ có " + count,
        "at least " + least + " women are needed, there are " + count});
}

Check membersFit(const Rulebook &book, const Roster &roster)
{
    std::set<std::pair<std::string, int>> seen;
    for (const Member &member : roster) {
        if (isBlank(member.name)) {
            return outside({"mỗi thành viên cần họ tên", "every member needs a name"});
        }
        if (!seen.emplace(member.name, member.born).second) {
            return outside({member.name + " đứng hai lần trong danh sách",
                member.name + " stands twice in the roster"});
        }
        for (const SegmentId &segment : member.segments) {
            if (!book.segment(segment)) {
                return unknown("phần thi", "segment", segment.text);
            }
        }
    }
    return std::nullopt;
}

//! Only where somebody says who takes part in what: else everybody may.
Check stagesFit(const Rulebook &book, const Roster &roster)
{
    if (countOf(roster, [](const Member &member) { return !member.segments.empty(); }) == 0) {
        return std::nullopt;
    }
    for (const Segment &segment : book.segments) {
        const int there = countOf(roster, [&segment](const Member &member) {
            const auto &own = member.segments;
            return own.empty() || std::find(own.begin(), own.end(), segment.id) != own.end();
        });
        const int most = segment.onStageMax > 0 ? segment.onStageMax : NoLimit;
        if (auto refusal
            = atMost({"người thi “" + segment.label + "”", "members in “" + segment.label + "”"},
                there, most)) {
            return refusal;
        }
    }
    return std::nullopt;
}

}

std::optional<Refusal> rosterRefusal(const Rulebook &book, const Roster &roster)
{
    const RosterLimits &limits = book.rosterLimits;
    for (const Check &refusal :
        {countFits(limits, roster), rolesFit(limits, roster), captainsFit(limits, roster),
            womenFit(limits, roster), membersFit(book, roster), stagesFit(book, roster)}) {
        if (refusal) {
            return refusal;
        }
    }
    return std::nullopt;
}

}
