// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads who takes part: the limits of a team, divisions, and teams with their rosters.
#include "control/rulebook/reading.h"
#include "control/rulebook/roster.h"

#include <algorithm>

namespace rulebook {

namespace {

using nlohmann::json;

contest::MemberRole roleOf(const std::optional<std::string> &word)
{
    return word == "reserve" ? contest::MemberRole::Reserve
        : word == "support"  ? contest::MemberRole::Support
                             : contest::MemberRole::Main;
}

contest::Member readMember(const Fields &fields, const contest::Rulebook &book)
{
    contest::Member member;
    Complaints &complaints = fields.complaints();
    member.name = fields.text("name", Need::Required, 120).value_or("");
    member.born
        = static_cast<int>(fields.integer("born", {1900, 2030}, Need::Optional).value_or(0));
    const auto role = fields.choice("role", {"main", "reserve", "support"});
    member.role = roleOf(role);
    member.captain = fields.flag("captain").value_or(false);
    if (member.captain && role && member.role != contest::MemberRole::Main) {
        complaints.error(fields.place().key("captain"),
            "đội trưởng phải là thành viên chính (“role”: “main”)",
            "the captain must be a main member (“role”: “main”)");
    }
    if (fields.has("gender")) {
        member.gender = fields.choice("gender", {"f", "m"}) == "f" ? contest::Gender::Female
                                                                   : contest::Gender::Male;
    }
    for (const std::string &id : fields.ids("segments", {1, 20}, Need::Optional)) {
        if (book.segment({id}) == nullptr) {
            complaints.error(fields.place().key("segments"), "không có phần thi “" + id + "”",
                "there is no segment “" + id + "”");
        }
        member.segments.push_back({id});
    }
    return member;
}

void readUnits(const Fields &fields, contest::Team &team)
{
    fields.list(
        "units", {1, 50},
        [&](const json &name, const Place &place, std::size_t) {
            if (!name.is_string() || name.get_ref<const std::string &>().empty()) {
                fields.complaints().malformed(
                    place, "cần tên đơn vị (chuỗi)", "needs a unit's name (a string)");
            } else {
                team.units.push_back(name.get<std::string>());
            }
        },
        Need::Optional);
}

void readDivisionOf(const Fields &fields, contest::Team &team, const contest::Rulebook &book)
{
    const auto id = fields.id("division", Need::Optional);
    const bool known = id
        && std::any_of(book.divisions.begin(), book.divisions.end(),
            [&id](const contest::Division &division) { return division.id.text == *id; });
    if (known) {
        team.division = contest::DivisionId{*id};
    } else if (id) {
        fields.complaints().error(fields.place().key("division"), "không có khối “" + *id + "”",
            "there is no division “" + *id + "”");
    } else if (!book.divisions.empty()) {
        fields.complaints().error(fields.place(),
            "chưa ghi khối; thêm \"division\": \"" + book.divisions.front().id.text + "\"",
            "no division; add \"division\": \"" + book.divisions.front().id.text + "\"");
    }
}

contest::Team readTeam(const Fields &fields, const contest::Rulebook &book)
{
    contest::Team team;
    Complaints &complaints = fields.complaints();
    team.id = {fields.id("id").value_or("")};
    team.name = fields.text("name", Need::Required, 120).value_or("");
    team.shortName = fields.text("short_name", Need::Required, ShortBytes).value_or("");
    team.skit = fields.text("skit", Need::Optional).value_or("");
    readUnits(fields, team);
    readDivisionOf(fields, team, book);
    std::set<std::string> names;
    const std::size_t errorsBefore = complaints.errors();
    fields.list("roster", {0, 200}, [&](const json &value, const Place &place, std::size_t) {
        const Fields member(
            value, place, complaints, {"name", "born", "role", "captain", "gender", "segments"});
        team.roster.push_back(readMember(member, book));
        const std::string &name = team.roster.back().name;
        if (!name.empty() && !names.insert(name).second) {
            complaints.warning(place, "“" + shown(name) + "” có hai lần trong đội",
                "“" + shown(name) + "” stands twice in the team");
        }
    });
    if (complaints.errors() == errorsBefore && book.rosterLimits.max > 0) {
        const Place place = fields.place().key("roster");
        checkRoster(team.roster, book.rosterLimits, place, complaints);
        checkOnStage(team.roster, book.segments, place, complaints);
    }
    return team;
}

void checkName(const std::string &name, std::set<std::string> &names, const Place &place,
    Complaints &complaints)
{
    if (!name.empty() && !names.insert(name).second) {
        complaints.error(place, "trùng tên với một đội ở trên: “" + shown(name) + "”",
            "the name of a team above: “" + shown(name) + "”");
    }
}

}

void readDivisions(const Fields &top, contest::Rulebook &book)
{
    std::set<std::string> ids;
    Complaints &complaints = top.complaints();
    top.list(
        "divisions", {1, 20},
        [&](const json &value, const Place &place, std::size_t) {
            const Fields fields(value, place, complaints, {"id", "label"});
            const auto id = fields.id("id");
            const auto label = fields.text("label", Need::Required, ShortBytes);
            if (id && isFresh(*id, ids, place.key("id"), complaints)) {
                book.divisions.push_back({{*id}, label.value_or("")});
            }
        },
        Need::Optional);
}

void readTeams(const Fields &top, contest::Rulebook &book)
{
    std::set<std::string> ids;
    std::set<std::string> names;
    std::set<std::string> shortNames;
    Complaints &complaints = top.complaints();
    top.list("teams", {1, 1000}, [&](const json &value, const Place &place, std::size_t) {
        const Fields fields(value, place, complaints,
            {"id", "name", "short_name", "skit", "units", "division", "roster"});
        contest::Team team = readTeam(fields, book);
        checkName(team.name, names, place.key("name"), complaints);
        checkName(team.shortName, shortNames, place.key("short_name"), complaints);
        if (!team.id.empty() && isFresh(team.id.text, ids, place.key("id"), complaints)) {
            book.teams.push_back(std::move(team));
        }
    });
}

}
