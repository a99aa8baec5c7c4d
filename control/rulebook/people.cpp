// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the people: limits of a team, teams with their rosters, and the panel.
#include "control/rulebook/reading.h"

#include <algorithm>

namespace rulebook {

namespace {

using nlohmann::json;

void complainCount(const Place &place, const contest::Words &what, std::size_t is,
    const std::string &needed, Complaints &complaints)
{
    complaints.error(place, what.vi + ": có " + std::to_string(is) + ", cần " + needed,
        what.en + ": " + std::to_string(is) + ", " + needed + " needed");
}

contest::Member readMember(const Fields &fields)
{
    contest::Member member;
    member.name = fields.text("name", Need::Required, 120).value_or("");
    member.born
        = static_cast<int>(fields.integer("born", {1900, 2030}, Need::Optional).value_or(0));
    const auto role = fields.choice("role", {"main", "reserve", "support"});
    member.role = role == "reserve" ? contest::MemberRole::Reserve
        : role == "support"         ? contest::MemberRole::Support
                                    : contest::MemberRole::Main;
    member.captain = fields.flag("captain").value_or(false);
    if (member.captain && role && member.role != contest::MemberRole::Main) {
        fields.complaints().error(fields.place().key("captain"),
            "đội trưởng phải là thành viên chính (“role”: “main”)",
            "the captain must be a main member (“role”: “main”)");
    }
    return member;
}

void checkRoster(const std::vector<contest::Member> &roster, const contest::RosterLimits &limits,
    const Place &place, Complaints &complaints)
{
    const auto count = [&roster](auto what) {
        return static_cast<std::size_t>(std::count_if(roster.begin(), roster.end(), what));
    };
    const std::size_t main = count(
        [](const contest::Member &member) { return member.role == contest::MemberRole::Main; });
    const std::size_t captains
        = count([](const contest::Member &member) { return member.captain; });
    if (roster.size() < static_cast<std::size_t>(limits.min)
        || roster.size() > static_cast<std::size_t>(limits.max)) {
        complainCount(place, {"số người của đội", "members"}, roster.size(),
            std::to_string(limits.min) + "–" + std::to_string(limits.max), complaints);
    }
    if (main != static_cast<std::size_t>(limits.main)) {
        complainCount(place, {"thành viên chính", "main members"}, main,
            std::to_string(limits.main), complaints);
    }
    if (captains != static_cast<std::size_t>(limits.captains)) {
        complainCount(place, {"đội trưởng", "captains"}, captains, std::to_string(limits.captains),
            complaints);
    }
}

contest::Team readTeam(const Fields &fields, const contest::RosterLimits &limits)
{
    contest::Team team;
    Complaints &complaints = fields.complaints();
    team.id = {fields.id("id").value_or("")};
    team.name = fields.text("name", Need::Required, 120).value_or("");
    team.shortName = fields.text("short_name", Need::Required, ShortBytes).value_or("");
    team.skit = fields.text("skit", Need::Optional).value_or("");
    std::set<std::string> names;
    const std::size_t errorsBefore = complaints.errors();
    fields.list("roster", {0, 200}, [&](const json &value, const Place &place, std::size_t) {
        team.roster.push_back(
            readMember(Fields(value, place, complaints, {"name", "born", "role", "captain"})));
        const std::string &name = team.roster.back().name;
        if (!name.empty() && !names.insert(name).second) {
            complaints.warning(place, "“" + shown(name) + "” có hai lần trong đội",
                "“" + shown(name) + "” stands twice in the team");
        }
    });
    if (complaints.errors() == errorsBefore && limits.max > 0) {
        checkRoster(team.roster, limits, fields.place().key("roster"), complaints);
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

std::vector<contest::Judge> readJudges(
    const Fields &panel, std::string_view key, Range length, std::set<std::string> &ids, Need need)
{
    std::vector<contest::Judge> judges;
    Complaints &complaints = panel.complaints();
    panel.list(
        key, length,
        [&](const json &value, const Place &place, std::size_t) {
            const Fields fields(value, place, complaints, {"id", "name", "title"});
            const auto id = fields.id("id");
            const auto name = fields.text("name", Need::Required, 120);
            const auto title = fields.text("title", Need::Optional);
            if (id && isFresh(*id, ids, place.key("id"), complaints)) {
                judges.push_back({{*id}, name.value_or(""), title.value_or("")});
            }
        },
        need);
    return judges;
}

bool holds(const std::vector<contest::Judge> &judges, const std::string &id)
{
    return std::any_of(judges.begin(), judges.end(),
        [&id](const contest::Judge &judge) { return judge.id.text == id; });
}

}

void readRosterLimits(const Fields &top, contest::Rulebook &book)
{
    const json *value = top.object("roster");
    if (value == nullptr) {
        return;
    }
    Complaints &complaints = top.complaints();
    const Fields fields(
        *value, top.place().key("roster"), complaints, {"min", "max", "main", "captain"});
    const auto min = fields.integer("min", {1, 200});
    const auto max = fields.integer("max", {1, 200});
    const auto main = fields.integer("main", {0, 200});
    const auto captains = fields.integer("captain", {0, 200});
    if (!min || !max || !main || !captains) {
        return;
    }
    if (*min > *max) {
        complaints.error(fields.place(),
            "tối thiểu " + std::to_string(*min) + " người nhưng tối đa " + std::to_string(*max),
            "at least " + std::to_string(*min) + " members but at most " + std::to_string(*max));
    } else if (*main > *max) {
        complaints.error(fields.place().key("main"),
            "nhiều thành viên chính hơn số người tối đa " + std::to_string(*max),
            "more main members than the most members, " + std::to_string(*max));
    } else if (*captains > *main) {
        complaints.error(fields.place().key("captain"),
            "nhiều đội trưởng hơn thành viên chính; đội trưởng là thành viên chính",
            "more captains than main members; a captain is a main member");
    } else {
        book.rosterLimits = {static_cast<int>(*min), static_cast<int>(*max),
            static_cast<int>(*main), static_cast<int>(*captains)};
    }
}

void readTeams(const Fields &top, contest::Rulebook &book)
{
    std::set<std::string> ids;
    std::set<std::string> names;
    std::set<std::string> shortNames;
    Complaints &complaints = top.complaints();
    top.list("teams", {1, 1000}, [&](const json &value, const Place &place, std::size_t) {
        const Fields fields(
            value, place, complaints, {"id", "name", "short_name", "skit", "roster"});
        contest::Team team = readTeam(fields, book.rosterLimits);
        checkName(team.name, names, place.key("name"), complaints);
        checkName(team.shortName, shortNames, place.key("short_name"), complaints);
        if (!team.id.empty() && isFresh(team.id.text, ids, place.key("id"), complaints)) {
            book.teams.push_back(std::move(team));
        }
    });
}

void readPanel(const Fields &top, contest::Rulebook &book)
{
    const json *value = top.object("panel");
    if (value == nullptr) {
        return;
    }
    Complaints &complaints = top.complaints();
    const Fields fields(*value, top.place().key("panel"), complaints,
        {"judges", "chair", "alternates", "secretaries", "min_present"});
    contest::Panel &panel = book.panel;
    std::set<std::string> ids;
    panel.judges = readJudges(fields, "judges", {1, 100}, ids, Need::Required);
    panel.alternates = readJudges(fields, "alternates", {0, 50}, ids, Need::Optional);
    if (const auto chair = fields.id("chair")) {
        panel.chair = {*chair};
        if (!holds(panel.judges, *chair)) {
            complaints.error(fields.place().key("chair"),
                "trưởng ban “" + *chair + "” không có trong “judges”; trưởng ban cũng chấm",
                "the chair “" + *chair + "” is not among “judges”; the chair marks too");
        }
    }
    fields.list(
        "secretaries", {0, 50},
        [&](const json &name, const Place &place, std::size_t) {
            if (!name.is_string() || name.get_ref<const std::string &>().empty()) {
                complaints.error(place, "cần họ tên (chuỗi)", "needs a name (a string)");
            } else {
                panel.secretaries.push_back(name.get<std::string>());
            }
        },
        Need::Optional);
    const auto minPresent = fields.integer("min_present", {1, 50});
    panel.minPresent = static_cast<int>(minPresent.value_or(1));
    if (minPresent && !panel.judges.empty()
        && *minPresent > static_cast<std::int64_t>(panel.judges.size())) {
        complaints.error(fields.place().key("min_present"),
            "cần có mặt " + std::to_string(*minPresent) + " nhưng ban chỉ có "
                + std::to_string(panel.judges.size()) + " giám khảo",
            std::to_string(*minPresent) + " must be present but the panel has only "
                + std::to_string(panel.judges.size()) + " judges");
    }
}

}
