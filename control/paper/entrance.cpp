// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/paper/entrance.h"

#include "control/paper/markup.h"

#include "contest/entrants.h"
#include "contest/overloaded.h"
#include "contest/prizes.h"

#include <algorithm>

namespace paper {

using namespace Qt::StringLiterals;

namespace {

using Teams = std::vector<contest::TeamId>;

QString roundNames(const Edition &edition, const std::vector<contest::RoundId> &rounds)
{
    QStringList names;
    for (const contest::RoundId &round : rounds) {
        names << safe(edition.contest.rulebook->round(round)->label);
    }
    return names.join(u", "_s);
}

//! Whom the rulebook lets in; empty where it lists them or leaves them to the organisers.
QString ruleWords(const Edition &edition, const contest::Entrants &entrants)
{
    return std::visit(contest::Overloaded{
                          [&](const contest::TopOfEach &rule) {
                              const QString words = u"%1 đội xếp đầu của mỗi vòng %2"_s.arg(
                                  QString::number(rule.count), roundNames(edition, rule.rounds));
                              return rule.bestNext == 0 ? words
                                                        : words
                                      + u" và %1 đội kế tiếp có điểm cao nhất"_s.arg(rule.bestNext);
                          },
                          [&](const contest::BestOverall &rule) {
                              return u"%1 đội có tổng điểm cao nhất của các vòng %2"_s.arg(
                                  QString::number(rule.count), roundNames(edition, rule.rounds));
                          },
                          [](const auto &) { return QString(); },
                      },
        entrants);
}

//! Every list of the organisers, oldest first.
std::vector<contest::EntrantsNamed> namings(const contest::RoundState &round)
{
    std::vector<contest::EntrantsNamed> all = round.namedBefore;
    if (round.named) {
        all.push_back(*round.named);
    }
    return all;
}

//! Who stands where another team stood; empty where the list is no other, or another altogether.
QString substitutes(
    const Edition &edition, const contest::RoundState &round, const Teams &before, const Teams &now)
{
    QStringList changes;
    for (std::size_t i = 0; i < now.size() && before.size() == now.size(); ++i) {
        if (now[i] == before[i]) {
            continue;
        }
        if (!round.left.contains(before[i])) { // named anew before the draw
            return {};
        }
        changes << u"%1 thay %2"_s.arg(teamName(edition, now[i]), teamName(edition, before[i]));
    }
    return changes.join(u", "_s);
}

QString nextWords(const Edition &edition, const contest::Round &fed, const contest::TopOfEach &rule)
{
    const auto &closed = edition.contest.round(edition.round).closed;
    const auto count = static_cast<std::size_t>(rule.count);
    if (rule.bestNext == 0 || !closed || closed->standings.size() <= count
        || !closed->standings[count].place) {
        return {};
    }
    return u"; %1 xếp kế tiếp, được xét vào %2 cùng đội kế tiếp của các vòng khác"_s.arg(
        teamName(edition, closed->standings[count].team), safe(fed.label));
}

}

QString entrance(const Edition &edition)
{
    const contest::Round &round = *edition.contest.rulebook->round(edition.round);
    QString html;
    for (const contest::RoundId &source : contest::sourcesOf(round.entrants)) {
        const std::string &key = edition.contest.round(source).importedKey;
        if (!key.empty()) {
            html += para(u"Kết quả %1 nhận từ máy khác bằng tệp niêm phong, dấu vân khóa %2."_s.arg(
                roundNames(edition, {source}), safe(key)));
        }
    }
    const QString rule = ruleWords(edition, round.entrants);
    const Teams teams = contest::entryOf(edition.contest, round).teams;
    if (!rule.isEmpty() && !teams.empty()) {
        html += para(u"Đội vào vòng theo thể lệ (%1): %2."_s.arg(rule, teamNames(edition, teams)));
    }
    return html;
}

QStringList entranceIncidents(const Edition &edition)
{
    const contest::RoundState &round = edition.contest.round(edition.round);
    QStringList lines;
    for (const contest::AdvanceRuled &ruled : round.advanceRulings) {
        lines << u"Trưởng Ban Giám khảo xếp các đội bằng điểm ở vạch vào vòng: %1 (%2)"_s.arg(
            teamNames(edition, ruled.order, u", rồi "_s), safe(ruled.reason));
    }
    Teams before
        = contest::entryOf(edition.contest, *edition.contest.rulebook->round(edition.round)).teams;
    for (const contest::EntrantsNamed &named : namings(round)) {
        const QString changes = substitutes(edition, round, before, named.teams);
        lines << (changes.isEmpty()
                ? u"Ban Tổ chức nêu tên các đội vào vòng: %1 (%2)"_s.arg(
                    teamNames(edition, named.teams), safe(named.reason))
                : u"Thay đội trước khi vào vòng: %1 (%2)"_s.arg(changes, safe(named.reason)));
        before = named.teams;
    }
    return lines;
}

QString goingOn(const Edition &edition)
{
    const contest::Contest &contest = edition.contest;
    const auto &closed = contest.round(edition.round).closed;
    const Teams first
        = closed ? closed->advance : contest::proposePrizes(contest, edition.round).advance;
    QString html;
    for (const contest::Round *fed : contest.rulebook->roundsFedBy(edition.round)) {
        const auto *rule = std::get_if<contest::TopOfEach>(&fed->entrants);
        if (rule == nullptr || rule->count == 0) {
            continue;
        }
        const auto count = std::min(first.size(), static_cast<std::size_t>(rule->count));
        const Teams teams(first.begin(), first.begin() + static_cast<std::ptrdiff_t>(count));
        html += para(u"Đội vào %1 (%2 đội xếp đầu): <b>%3</b>%4."_s.arg(safe(fed->label),
            QString::number(rule->count),
            teams.empty() ? u"chưa xác định"_s : teamNames(edition, teams),
            nextWords(edition, *fed, *rule)));
    }
    return html;
}

}
