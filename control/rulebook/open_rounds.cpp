// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks what the rounds leave open: how teams advance, whether points are carried over, teams that
// no prize is meant for, judges who may belong to a team.
#include "control/rulebook/reading.h"

#include <algorithm>

namespace rulebook {

namespace {

using nlohmann::json;

int unitsOf(const contest::PrizeSet &set)
{
    int units = 0;
    for (const contest::MainPrize &prize : set.main) {
        units += prize.quantity;
    }
    return units;
}

//! Rounds that send nobody on yet, and that have teams of their own.
std::vector<const contest::Round *> endsOf(const contest::Rulebook &book)
{
    std::vector<const contest::Round *> ends;
    for (const contest::Round &round : book.rounds) {
        const auto *listed = std::get_if<contest::ListedTeams>(&round.entrants);
        const bool feeds = std::any_of(
            book.rounds.begin(), book.rounds.end(), [&round](const contest::Round &other) {
                const auto &from = contest::sourcesOf(other.entrants);
                return std::find(from.begin(), from.end(), round.id) != from.end();
            });
        if (!feeds && (listed == nullptr || !listed->teams.empty())) {
            ends.push_back(&round);
        }
    }
    return ends;
}

//! {"top": 2, "of_each": […]} if the prizes of the final fit so many of each.
std::optional<std::string> fittingAdvancement(
    const contest::PrizeSet &set, const std::vector<const contest::Round *> &ends, int &count)
{
    const int units = unitsOf(set);
    const int rounds = static_cast<int>(ends.size());
    if (rounds < 2 || units == 0 || units % rounds != 0) {
        return {};
    }
    count = units / rounds;
    std::string ids;
    for (const contest::Round *round : ends) {
        const auto *listed = std::get_if<contest::ListedTeams>(&round->entrants);
        if (listed != nullptr && static_cast<int>(listed->teams.size()) <= count) {
            return {}; // would send everybody on
        }
        ids += (ids.empty() ? "\"" : ", \"") + round->id.text + '"';
    }
    return "\"from\": {\"top\": " + std::to_string(count) + ", \"of_each\": [" + ids + "]}";
}

void askAdvancement(const contest::PrizeSet &set, const contest::Rulebook &book, const Place &place,
    Complaints &complaints)
{
    int count = 0;
    const auto ends = endsOf(book);
    const auto proposal = fittingAdvancement(set, ends, count);
    if (!proposal) {
        return;
    }
    const std::string each = std::to_string(count);
    const std::string sum = std::to_string(unitsOf(set));
    complaints.question(place,
        "Kế hoạch chưa nói đội nào vào chung kết; " + sum + " giải vừa cho " + each
            + " đội đầu của mỗi vòng trước, như thông lệ.",
        "The plan does not say who goes to the final; its " + sum + " prizes fit the first " + each
            + " of each round before, as is common practice.",
        *proposal);
}

//! A final is in the file without a way into it, or only its prizes are.
void askFinal(const Fields &top, const contest::Rulebook &book)
{
    std::set<std::string> used;
    const json *rounds = top.find("rounds");
    if (rounds == nullptr || !rounds->is_array()) {
        return;
    }
    for (std::size_t i = 0; i < rounds->size(); ++i) {
        const json &round = (*rounds)[i];
        if (!round.is_object()) {
            continue;
        }
        const json prizes = round.value("prizes", json());
        const std::string id = prizes.is_string() ? prizes.get<std::string>() : std::string();
        const auto set = book.prizeSets.find({id});
        used.insert(id);
        if (set != book.prizeSets.end() && !round.contains("teams") && !round.contains("from")) {
            askAdvancement(
                set->second, book, Place{}.key("rounds").item(i).key("from"), top.complaints());
        }
    }
    for (const auto &[id, set] : book.prizeSets) {
        if (used.count(id.text) == 0) {
            askAdvancement(set, book, Place{}.key("prizes").key(id.text), top.complaints());
        }
    }
}

void askCarryOver(const Fields &top)
{
    const json *rounds = top.find("rounds");
    for (std::size_t i = 0; rounds != nullptr && rounds->is_array() && i < rounds->size(); ++i) {
        const json &round = (*rounds)[i];
        if (round.is_object() && round.contains("from") && !round.contains("carry_over_points")) {
            top.complaints().question(Place{}.key("rounds").item(i).key("carry_over_points"),
                "Kế hoạch chưa nói điểm vòng trước có cộng sang không; thông lệ là không.",
                "The plan does not say whether points are carried over; common practice is that "
                "they are not.",
                R"("carry_over_points": false)");
        }
    }
}

//! Prize lists are mostly sized so that every team gets one.
void askPrizeless(const contest::Rulebook &book, Complaints &complaints)
{
    for (std::size_t i = 0; i < book.rounds.size(); ++i) {
        const contest::Round &round = book.rounds[i];
        const auto *listed = std::get_if<contest::ListedTeams>(&round.entrants);
        const auto set = book.prizeSets.find(round.prizes);
        if (listed == nullptr || set == book.prizeSets.end()) {
            continue;
        }
        const int units = unitsOf(set->second);
        const int left = static_cast<int>(listed->teams.size()) - units;
        if (left > 0) {
            complaints.question(Place{}.key("prizes").key(round.prizes.text).key("main"),
                round.label + ": " + std::to_string(units) + " giải chính cho "
                    + std::to_string(units + left)
                    + " đội; thông lệ là đội còn lại nhận giải Khuyến khích.",
                round.label + ": " + std::to_string(units) + " main prizes for "
                    + std::to_string(units + left)
                    + " teams; common practice is a consolation prize for the others.",
                R"({"name": "Khuyến khích", "quantity": )" + std::to_string(left)
                    + R"(, "amount": …})");
        }
    }
}

//! "Xã Bình Hải" also stands in "Phó Chủ tịch UBND xã Bình Hải"; short names are too short to tell.
bool names(const std::string &text, std::string name)
{
    if (name.empty() || text.find(name) != std::string::npos) {
        return !name.empty();
    }
    if (name.front() >= 'A' && name.front() <= 'Z') {
        name.front() = static_cast<char>(name.front() - 'A' + 'a');
    }
    return text.find(name) != std::string::npos;
}

void askOwnTeams(const contest::Rulebook &book, Complaints &complaints)
{
    const Place place = Place{}.key("panel").key("judges");
    for (std::size_t i = 0; i < book.panel.judges.size(); ++i) {
        const contest::Judge &judge = book.panel.judges[i];
        const auto own = std::find_if(book.teams.begin(), book.teams.end(),
            [&judge](const contest::Team &team) { return names(judge.title, team.name); });
        if (!judge.ownTeam && own != book.teams.end()) {
            complaints.question(place.item(i, judge.id.text).key("own_team"),
                "Kế hoạch chưa nói " + shown(judge.name) + " có phải người của đội "
                    + shown(own->name) + " không; thông lệ là không chấm đội nhà.",
                "The plan does not say whether " + shown(judge.name) + " belongs to "
                    + shown(own->name) + "; common practice is not to mark one's own team.",
                "\"own_team\": \"" + own->id.text + '"');
        }
    }
}

}

void askOpenRounds(const Fields &top, const contest::Rulebook &book)
{
    askFinal(top, book);
    askCarryOver(top);
    askPrizeless(book, top.complaints());
    askOwnTeams(book, top.complaints());
}

}
