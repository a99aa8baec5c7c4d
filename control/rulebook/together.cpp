// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What no part of a rulebook shows alone: judges from competing communes, panels too small for the
// way their marks are used, ties that the ladder leaves at an advancement line.
#include "control/rulebook/reading.h"

#include <algorithm>

namespace rulebook {

namespace {

using contest::DeviationPolicy;

//! A panel that marks somewhere, with the place where it stands.
struct Sitting
{
    const contest::Panel *panel = nullptr;
    Place place;
};

Sitting sittingOf(
    const contest::Rulebook &book, const contest::Round &round, const contest::Segment &segment)
{
    const auto &id = segment.panel ? segment.panel : round.panel;
    const auto found = id ? book.panels.find(*id) : book.panels.end();
    if (found == book.panels.end()) {
        return {&book.panel, Place{}.key("panel")};
    }
    return {&found->second, Place{}.key("panels").key(found->first.text)};
}

template<class Visit>
void eachSitting(const contest::Rulebook &book, Visit visit)
{
    for (const contest::Round &round : book.rounds) {
        for (const contest::SegmentId &id : book.segmentsOf(round)) {
            const contest::Segment &segment = *book.segment(id);
            visit(round, segment, sittingOf(book, round, segment));
        }
    }
}

void checkOwnTeams(const contest::Rulebook &book, const std::vector<contest::Judge> &judges,
    const Place &place, Complaints &complaints)
{
    for (std::size_t i = 0; i < judges.size(); ++i) {
        const auto &own = judges[i].ownTeam;
        if (own && book.team(*own) == nullptr) {
            complaints.error(place.item(i, judges[i].id.text).key("own_team"),
                "không có đội “" + own->text + "”", "there is no team “" + own->text + "”");
        }
    }
}

bool plays(const contest::Round &round, const contest::TeamId &team)
{
    const auto *listed = std::get_if<contest::ListedTeams>(&round.entrants);
    return listed != nullptr
        && std::find(listed->teams.begin(), listed->teams.end(), team) != listed->teams.end();
}

//! Whether enough sheets count for the team's turn without the judges of its own commune.
bool enoughWithout(const contest::Panel &panel, const contest::TeamId &team)
{
    const auto own = [&team](const contest::Judge &judge) { return judge.ownTeam == team; };
    const auto excused = std::count_if(panel.judges.begin(), panel.judges.end(), own);
    const auto alternates = static_cast<std::ptrdiff_t>(panel.alternates.size())
        - std::count_if(panel.alternates.begin(), panel.alternates.end(), own);
    return static_cast<std::ptrdiff_t>(panel.judges.size()) - excused
        + std::min(excused, alternates)
        >= panel.minPresent;
}

//! Nobody marks and competes; the same name need not be the same person.
void checkPlayingJudges(const contest::Rulebook &book, Complaints &complaints)
{
    std::map<std::string, const contest::Team *> members;
    for (const contest::Team &team : book.teams) {
        for (const contest::Member &member : team.roster) {
            members.emplace(member.name, &team);
        }
    }
    const auto check = [&](const std::vector<contest::Judge> &judges, const Place &place) {
        for (std::size_t i = 0; i < judges.size(); ++i) {
            const auto found = members.find(judges[i].name);
            if (found != members.end()) {
                complaints.warning(place.item(i, judges[i].id.text),
                    "“" + shown(judges[i].name) + "” vừa là giám khảo vừa là thành viên đội “"
                        + shown(found->second->shortName) + "”?",
                    "“" + shown(judges[i].name) + "” is both a judge and a member of the team “"
                        + shown(found->second->shortName) + "”?");
            }
        }
    };
    const auto checkPanel = [&check](const contest::Panel &panel, const Place &place) {
        check(panel.judges, place.key("judges"));
        check(panel.alternates, place.key("alternates"));
    };
    checkPanel(book.panel, Place{}.key("panel"));
    for (const auto &[id, panel] : book.panels) {
        checkPanel(panel, Place{}.key("panels").key(id.text));
    }
}

//! A judge whose own commune competes (RULES 7.11).
void checkCompeting(const contest::Rulebook &book, Complaints &complaints)
{
    std::set<std::string> said;
    eachSitting(
        book, [&](const contest::Round &round, const contest::Segment &, const Sitting &at) {
            for (std::size_t i = 0; i < at.panel->judges.size(); ++i) {
                const contest::Judge &judge = at.panel->judges[i];
                const Place place = at.place.key("judges").item(i, judge.id.text).key("own_team");
                if (!judge.ownTeam || !plays(round, *judge.ownTeam)
                    || !said.insert(place.pointer + ' ' + round.id.text).second) {
                    continue;
                }
                const std::string team = book.team(*judge.ownTeam)->shortName;
                if (enoughWithout(*at.panel, *judge.ownTeam)) {
                    complaints.warning(place,
                        "đội “" + team + "” của giám khảo này thi ở “" + round.label
                            + "”; cho vắng ở lượt của đội ấy",
                        "this judge's own team, “" + team + "”, competes in “" + round.label
                            + "”; excuse the judge for that team's turns");
                } else {
                    complaints.error(place,
                        "đội “" + team + "” của giám khảo này thi ở “" + round.label
                            + "” mà cho vắng thì không đủ “min_present”; thêm giám khảo dự phòng",
                        "this judge's own team, “" + team + "”, competes in “" + round.label
                            + "”, and without the judge there are fewer than “min_present”; add an "
                              "alternate");
                }
            }
        });
}

void checkDrop(const contest::Rulebook &book, Complaints &complaints)
{
    std::set<std::string> said;
    eachSitting(
        book, [&](const contest::Round &, const contest::Segment &segment, const Sitting &at) {
            const auto &used = segment.aggregation ? *segment.aggregation : book.aggregation;
            const auto *drop = std::get_if<contest::DropHighLow>(&used);
            const std::size_t judges = at.panel->judges.size();
            const bool fits = drop == nullptr || static_cast<std::size_t>(drop->least) <= judges;
            if (fits || !said.insert(segment.id.text + at.place.pointer).second) {
                return;
            }
            const auto index = static_cast<std::size_t>(
                std::find_if(book.segments.begin(), book.segments.end(),
                    [&segment](const auto &other) { return other.id == segment.id; })
                - book.segments.begin());
            const Place place = segment.aggregation
                ? Place{}.key("segments").item(index, segment.id.text).key("aggregation")
                : Place{}.key("aggregation");
            complaints.warning(place.key("least"),
                "“" + segment.label + "”: chỉ bỏ điểm khi có từ " + std::to_string(drop->least)
                    + " phiếu, ban có " + std::to_string(judges) + " giám khảo: không bao giờ bỏ",
                "“" + segment.label + "”: marks are dropped from " + std::to_string(drop->least)
                    + " sheets on, the panel has " + std::to_string(judges) + " judges: never");
        });
}

void checkDeviation(const contest::Rulebook &book, Complaints &complaints)
{
    const Place place = Place{}.key("deviation").key("action");
    if (book.deviation.action == DeviationPolicy::Action::Exclude
        && std::holds_alternative<contest::ExcludeOutliers>(book.aggregation)) {
        complaints.warning(place, "phiếu lệch bị loại hai lần: ở đây và ở “aggregation”",
            "outliers leave twice: here and in “aggregation”");
    }
    if (book.deviation.action != DeviationPolicy::Action::ThirdMark) {
        return;
    }
    std::set<std::string> said;
    eachSitting(
        book, [&](const contest::Round &, const contest::Segment &segment, const Sitting &at) {
            const bool judged = std::any_of(
                segment.components.begin(), segment.components.end(), [](const auto &component) {
                    return std::holds_alternative<contest::JudgedComponent>(component);
                });
            if (judged && at.panel->alternates.empty() && said.insert(at.place.pointer).second) {
                complaints.error(at.place.key("alternates"),
                    "“third_mark” cần giám khảo dự phòng chấm thêm; ban này không có ai",
                    "“third_mark” needs an alternate to mark as well; this panel has none");
            }
        });
}

template<class Rung>
bool holds(const std::vector<contest::TieRung> &ladder)
{
    return std::any_of(ladder.begin(), ladder.end(),
        [](const contest::TieRung &rung) { return std::holds_alternative<Rung>(rung); });
}

//! The chair's ruling orders every team of the group, so nothing is left to share.
void checkSharedAfterRuling(
    const std::vector<contest::TieRung> &ladder, const Place &place, Complaints &complaints)
{
    if (holds<contest::BySharing>(ladder) && holds<contest::ByChairRuling>(ladder)) {
        complaints.warning(place,
            "“share” đứng sau chair_ruling nên không giải nào được chia: Trưởng Ban phân định mọi "
            "chỗ bằng điểm; muốn có đồng giải thì bỏ chair_ruling, không thì bỏ share",
            "“share” comes after chair_ruling, so no prize is ever shared: the chair parts every "
            "tie; remove chair_ruling to have shared prizes, else remove share");
    }
}

//! Teams that share a place cannot share a seat in the next round.
void checkSharing(const contest::Rulebook &book, Complaints &complaints)
{
    checkSharedAfterRuling(book.tieLadder, Place{}.key("tie_break"), complaints);
    checkSharedAfterRuling(book.sideTieLadder, Place{}.key("side_tie_break"), complaints);
    const bool advances
        = std::any_of(book.rounds.begin(), book.rounds.end(), [](const contest::Round &round) {
              return !std::holds_alternative<contest::ListedTeams>(round.entrants);
          });
    if (advances && holds<contest::BySharing>(book.tieLadder)
        && !holds<contest::ByChairRuling>(book.tieLadder)) {
        complaints.warning(Place{}.key("tie_break"),
            "bằng điểm ở vạch vào vòng sau không chia được suất: ở đó Trưởng Ban Giám khảo sẽ phải "
            "quyết định, các giải vẫn chia; hãy nói trước với các đội",
            "a tie at the advancement line cannot be shared: there the chair will have to rule, "
            "prizes are shared all the same; tell the teams beforehand");
    }
}

void checkUnused(const contest::Rulebook &book, Complaints &complaints)
{
    std::set<contest::PanelId> panels;
    std::set<contest::DivisionId> divisions;
    for (const contest::Round &round : book.rounds) {
        panels.insert(round.panel.value_or(contest::PanelId{}));
        divisions.insert(round.division.value_or(contest::DivisionId{}));
    }
    for (const contest::Segment &segment : book.segments) {
        panels.insert(segment.panel.value_or(contest::PanelId{}));
    }
    for (const auto &[id, panel] : book.panels) {
        if (panels.count(id) == 0) {
            complaints.warning(Place{}.key("panels").key(id.text),
                "ban không chấm vòng hay phần thi nào", "the panel marks no round and no segment");
        }
    }
    for (std::size_t i = 0; i < book.divisions.size(); ++i) {
        if (divisions.count(book.divisions[i].id) == 0) {
            complaints.warning(Place{}.key("divisions").item(i, book.divisions[i].id.text),
                "khối không có vòng nào ghi “division”", "no round names this division");
        }
    }
}

void checkGates(const contest::Rulebook &book, Complaints &complaints)
{
    std::string first;
    for (const contest::Round &round : book.rounds) {
        if (!round.date.empty() && (first.empty() || round.date < first)) {
            first = round.date;
        }
    }
    for (std::size_t i = 0; i < book.gates.size(); ++i) {
        if (!first.empty() && book.gates[i].due > first) {
            complaints.warning(Place{}.key("gates").item(i, book.gates[i].id).key("due"),
                "hạn nộp sau ngày thi đầu tiên " + first,
                "due after the first day of the contest, " + first);
        }
    }
}

}

void checkTogether(const contest::Rulebook &book, Complaints &complaints)
{
    const Place panel = Place{}.key("panel");
    checkOwnTeams(book, book.panel.judges, panel.key("judges"), complaints);
    checkOwnTeams(book, book.panel.alternates, panel.key("alternates"), complaints);
    for (const auto &[id, other] : book.panels) {
        const Place place = Place{}.key("panels").key(id.text);
        checkOwnTeams(book, other.judges, place.key("judges"), complaints);
        checkOwnTeams(book, other.alternates, place.key("alternates"), complaints);
    }
    if (complaints.hasErrors()) {
        return;
    }
    checkCompeting(book, complaints);
    checkDrop(book, complaints);
    checkDeviation(book, complaints);
    checkPlayingJudges(book, complaints);
    checkSharing(book, complaints);
    checkUnused(book, complaints);
    checkGates(book, complaints);
}

}
