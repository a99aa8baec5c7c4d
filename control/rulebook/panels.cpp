// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the jury: the panel of the contest and those of single rounds or segments.
#include "control/rulebook/reading.h"

#include <algorithm>

namespace rulebook {

namespace {

using nlohmann::json;

//! A person may sit in several panels, under one id and one name.
class People
{
public:
    explicit People(Complaints &complaints) : m_complaints(complaints) {}

    void meet(const contest::Judge &judge, const Place &place)
    {
        const auto [known, fresh] = m_byId.emplace(judge.id, judge);
        if (!fresh && known->second.name != judge.name) {
            m_complaints.error(place.key("name"),
                "mã “" + judge.id.text + "” là “" + shown(known->second.name)
                    + "” ở ban khác; mỗi người một mã",
                "the id “" + judge.id.text + "” is “" + shown(known->second.name)
                    + "” in another panel; one id for each person");
        }
    }

private:
    Complaints &m_complaints;
    std::map<contest::JudgeId, contest::Judge> m_byId;
};

//! None: nobody of the panel has the id yet.
bool isAnother(const std::string &id, const std::vector<contest::Judge> &mains, const Place &place,
    Complaints &complaints)
{
    const auto same = std::find_if(mains.begin(), mains.end(),
        [&id](const contest::Judge &judge) { return judge.id.text == id; });
    if (same == mains.end()) {
        return true;
    }
    complaints.error(place,
        "“" + id + "” (“" + shown(same->name)
            + "”) là giám khảo chính của ban này; dự phòng phải là người khác",
        "“" + id + "” (“" + shown(same->name)
            + "”) is a main judge of this panel; an alternate must be somebody else");
    return false;
}

//! `mains`: who cannot be among them; empty for the main judges themselves.
std::vector<contest::Judge> readJudges(const Fields &panel, std::string_view key, Range length,
    const std::vector<contest::Judge> &mains, std::set<std::string> &ids, People &people)
{
    std::vector<contest::Judge> judges;
    Complaints &complaints = panel.complaints();
    panel.list(
        key, length,
        [&](const json &value, const Place &place, std::size_t) {
            const Fields fields(value, place, complaints, {"id", "name", "title", "own_team"});
            const auto id = fields.id("id");
            const auto own = fields.id("own_team", Need::Optional);
            contest::Judge judge;
            judge.name = fields.text("name", Need::Required, 120).value_or("");
            judge.title = fields.text("title", Need::Optional).value_or("");
            if (own) {
                judge.ownTeam = contest::TeamId{*own};
            }
            if (id && isAnother(*id, mains, place.key("id"), complaints)
                && isFresh(*id, ids, place.key("id"), complaints)) {
                judge.id = {*id};
                people.meet(judge, place);
                judges.push_back(std::move(judge));
            }
        },
        key == "judges" ? Need::Required : Need::Optional);
    return judges;
}

bool holds(const std::vector<contest::Judge> &judges, const std::string &id)
{
    return std::any_of(judges.begin(), judges.end(),
        [&id](const contest::Judge &judge) { return judge.id.text == id; });
}

void readChair(const Fields &fields, contest::Panel &panel)
{
    const auto chair = fields.id("chair");
    if (!chair) {
        return;
    }
    panel.chair = {*chair};
    if (!holds(panel.judges, *chair)) {
        fields.complaints().error(fields.place().key("chair"),
            "trưởng ban “" + *chair + "” không có trong “judges”; trưởng ban cũng chấm",
            "the chair “" + *chair + "” is not among “judges”; the chair marks too");
    }
}

void readSecretaries(const Fields &fields, contest::Panel &panel)
{
    fields.list(
        "secretaries", {0, 50},
        [&](const json &name, const Place &place, std::size_t) {
            if (!name.is_string() || name.get_ref<const std::string &>().empty()) {
                fields.complaints().malformed(
                    place, "cần họ tên (chuỗi)", "needs a name (a string)");
            } else {
                panel.secretaries.push_back(name.get<std::string>());
            }
        },
        Need::Optional);
}

void readMinPresent(const Fields &fields, contest::Panel &panel)
{
    const auto least = fields.integer("min_present", {1, 50}, Need::Optional);
    panel.minPresent = static_cast<int>(least.value_or(1));
    if (least && !panel.judges.empty() && *least > static_cast<std::int64_t>(panel.judges.size())) {
        fields.complaints().error(fields.place().key("min_present"),
            "cần có mặt " + std::to_string(*least) + " nhưng ban chỉ có "
                + std::to_string(panel.judges.size()) + " giám khảo",
            std::to_string(*least) + " must be present but the panel has only "
                + std::to_string(panel.judges.size()) + " judges");
    }
}

bool isNamed(const std::vector<contest::Judge> &judges, const std::string &name)
{
    return !name.empty() && std::any_of(judges.begin(), judges.end(), [&name](const auto &judge) {
        return judge.name == name;
    });
}

//! The same person twice: among the main judges, as an alternate, or as a secretary.
void checkNames(const contest::Panel &panel, const Place &place, Complaints &complaints)
{
    for (std::size_t i = 0; i < panel.alternates.size(); ++i) {
        const std::string &name = panel.alternates[i].name;
        if (isNamed(panel.judges, name)) {
            complaints.warning(place.key("alternates").item(i, panel.alternates[i].id.text),
                "“" + shown(name) + "” vừa là giám khảo chính vừa là dự phòng?",
                "“" + shown(name) + "” is both a main judge and an alternate?");
        }
    }
    for (std::size_t i = 1; i < panel.judges.size(); ++i) {
        const contest::Judge &judge = panel.judges[i];
        const std::vector<contest::Judge> before(
            panel.judges.begin(), panel.judges.begin() + static_cast<std::ptrdiff_t>(i));
        if (isNamed(before, judge.name)) {
            complaints.warning(place.key("judges").item(i, judge.id.text),
                "“" + shown(judge.name) + "” đứng hai lần trong ban?",
                "“" + shown(judge.name) + "” stands twice in the panel?");
        }
    }
    for (std::size_t i = 0; i < panel.secretaries.size(); ++i) {
        const std::string &name = panel.secretaries[i];
        if (isNamed(panel.judges, name) || isNamed(panel.alternates, name)) {
            complaints.warning(place.key("secretaries").item(i),
                "“" + shown(name) + "” vừa là thư ký vừa là giám khảo?",
                "“" + shown(name) + "” is both a secretary and a judge?");
        }
    }
}

contest::Panel readPanel(
    const json &value, const Place &place, Complaints &complaints, People &people)
{
    const Fields fields(
        value, place, complaints, {"judges", "chair", "alternates", "secretaries", "min_present"});
    contest::Panel panel;
    std::set<std::string> ids;
    panel.judges = readJudges(fields, "judges", {1, 100}, {}, ids, people);
    panel.alternates = readJudges(fields, "alternates", {0, 50}, panel.judges, ids, people);
    readChair(fields, panel);
    readSecretaries(fields, panel);
    readMinPresent(fields, panel);
    checkNames(panel, place, complaints);
    return panel;
}

}

void readPanels(const Fields &top, contest::Rulebook &book)
{
    Complaints &complaints = top.complaints();
    People people(complaints);
    if (const json *value = top.object("panel")) {
        book.panel = readPanel(*value, top.place().key("panel"), complaints, people);
    }
    const json *more = top.object("panels", Need::Optional);
    if (more == nullptr) {
        return;
    }
    const Place place = top.place().key("panels");
    if (more->size() > 50) {
        complaints.malformed(place, "nhiều nhất 50 ban", "at most 50 panels");
        return;
    }
    for (const auto &[key, value] : more->items()) {
        if (!isId(key)) {
            complaints.malformed(place.key(key), "mã ban gồm 1–64 ký tự a-z, 0-9, _",
                "the id of a panel is 1–64 of a-z, 0-9, _");
            continue;
        }
        book.panels[{key}] = readPanel(value, place.key(key), complaints, people);
    }
}

}
