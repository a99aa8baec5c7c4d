// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists what is given outside the turns and asks for it.
#include "control/console/sideentries.h"

#include <QCoreApplication>

#include <algorithm>

namespace console {

namespace {

constexpr int MostVotes = 1'000'000;
const QString Audience = QStringLiteral("audience_vote");
const QString Jury = QStringLiteral("jury_choice");
const QString Bonus = QStringLiteral("bonus");
const QString Nobody = QStringLiteral("-");

struct SideEntries
{
    Q_DECLARE_TR_FUNCTIONS(console::SideEntries)
};

//! The round's teams that have not left it.
QJsonArray teamsStillIn(const Evening &evening)
{
    const QJsonArray left = evening.roundState()[u"left"].toArray();
    QJsonArray teams;
    for (const QJsonValue &team : evening.teams(evening.round())) {
        if (find(left, "team", team[u"id"].toString()).isEmpty()) {
            teams.append(team);
        }
    }
    return teams;
}

QString shortName(const Evening &evening, const QString &team)
{
    return evening.team(evening.round(), team)[u"short"].toString();
}

QString givenText(const Evening &evening, const QString &bonus)
{
    const QJsonObject given = evening.roundState()[u"bonuses"].toObject();
    QStringList parts;
    for (const QString &team : given.keys()) {
        const QString points = given[team][bonus].toString();
        if (!points.isEmpty()) {
            parts.append(QStringLiteral("%1: %2").arg(shortName(evening, team), points));
        }
    }
    return parts.isEmpty() ? SideEntries::tr("chưa cho đội nào")
                           : parts.join(QStringLiteral(" · "));
}

QString votesText(const Evening &evening, const QJsonObject &votes)
{
    QStringList parts;
    for (const QString &team : votes.keys()) {
        parts.append(
            QStringLiteral("%1: %2").arg(shortName(evening, team)).arg(votes[team].toInt()));
    }
    return parts.join(QStringLiteral(" · "));
}

QString chosenText(const Evening &evening, const QJsonObject &side)
{
    QStringList parts;
    for (const QJsonValue &team : side[u"teams"].toArray()) {
        parts.append(shortName(evening, team.toString()));
    }
    return parts.join(QStringLiteral(", "));
}

QJsonObject sidePrize(const Evening &evening, const QString &id)
{
    return find(evening.roundNames()[u"prizes"][u"side"].toArray(), "id", id);
}

Ask bonusQuestion(const QString &round, const QJsonArray &teams, const QJsonObject &rule)
{
    return [round, teams, rule] {
        const QString id = rule[u"id"].toString();
        Question question;
        question.title = SideEntries::tr("Điểm thưởng");
        question.note = SideEntries::tr("%1: cộng vào tổng điểm của đội. Ghi lại thì thay lần "
                                        "trước; 0 là không thưởng.")
                            .arg(rule[u"label"].toString());
        question.action = SideEntries::tr("Cho điểm thưởng");
        question.fields = {{QStringLiteral("team"), QStringLiteral("pick"), SideEntries::tr("Đội"),
                               {}, teams.first()[u"id"].toString(), Parts::teamOptions(teams)},
            {id, QStringLiteral("points"), SideEntries::tr("Số điểm thưởng"),
                SideEntries::tr("từ 0 đến %1 · bước %2")
                    .arg(shownPoints(rule[u"max"]), shownPoints(rule[u"step"])),
                {}, {}}};
        question.problem = [id](const Values &values) { return Parts::pointsProblem(values[id]); };
        question.order = [round, id](const Values &values) {
            QJsonObject order = Parts::roundOrder("giveBonus", round);
            order[u"team"] = values[QStringLiteral("team")];
            order[u"bonus"] = id;
            order[u"points"] = values[id].trimmed();
            return order;
        };
        return question;
    };
}

Ask audienceQuestion(const QString &round, const QJsonArray &teams, const QJsonObject &prize)
{
    return [round, teams, prize] {
        Question question;
        question.title = SideEntries::tr("Khán giả bình chọn");
        question.note = SideEntries::tr("%1: số phiếu bình chọn của khán giả cho mỗi đội.")
                            .arg(prize[u"name"].toString());
        question.action = SideEntries::tr("Ghi phiếu bình chọn");
        for (const QJsonValue &team : teams) {
            question.fields.push_back({team[u"id"].toString(), QStringLiteral("number"),
                team[u"name"].toString(), {}, {}, {}});
        }
        question.problem = [teams](const Values &values) {
            for (const QJsonValue &team : teams) {
                const QString problem = Parts::countProblem(
                    team[u"name"].toString(), values[team[u"id"].toString()], MostVotes);
                if (!problem.isEmpty()) {
                    return problem;
                }
            }
            return QString();
        };
        question.order = [round, teams, prize](const Values &values) {
            QJsonObject votes;
            for (const QJsonValue &team : teams) {
                const QString id = team[u"id"].toString();
                votes[id] = values[id].trimmed().toInt();
            }
            QJsonObject order = Parts::roundOrder("enterAudienceVote", round);
            order[u"prize"] = prize[u"id"];
            order[u"votes"] = votes;
            return order;
        };
        return question;
    };
}

Ask choiceQuestion(const QString &round, const QJsonArray &teams, const QJsonObject &prize)
{
    return [round, teams, prize] {
        const int most = prize[u"quantity"].toInt();
        const auto key = [](int unit) { return QStringLiteral("unit%1").arg(unit); };
        Question question;
        question.title = SideEntries::tr("Ban Giám khảo chọn đội");
        question.note
            = SideEntries::tr("%1: nhiều nhất %2 đội.").arg(prize[u"name"].toString()).arg(most);
        question.action = SideEntries::tr("Ghi lựa chọn");
        for (int unit = 1; unit <= most; ++unit) {
            QVariantList options = Parts::teamOptions(teams);
            if (unit > 1) {
                options.append(Parts::option(Nobody, SideEntries::tr("không chọn thêm")));
            }
            question.fields.push_back({key(unit), QStringLiteral("pick"),
                most == 1 ? SideEntries::tr("Đội được chọn")
                          : SideEntries::tr("Đội được chọn, suất %1").arg(unit),
                {}, unit > 1 ? Nobody : teams.first()[u"id"].toString(), options});
        }
        question.fields.push_back(Parts::reason());
        question.order = [round, prize, most, key](const Values &values) {
            QJsonArray chosen;
            for (int unit = 1; unit <= most; ++unit) {
                if (values[key(unit)] != Nobody) {
                    chosen.append(values[key(unit)]);
                }
            }
            QJsonObject order = Parts::roundOrder("chooseSidePrize", round);
            order[u"prize"] = prize[u"id"];
            order[u"teams"] = chosen;
            order[u"reason"] = Parts::trimmed(values, "reason");
            return order;
        };
        return question;
    };
}

}

QList<Giving> givingsOf(const Evening &evening)
{
    QList<Giving> givings;
    if (evening.teams(evening.round()).isEmpty()) {
        return givings;
    }
    for (const QJsonValue &bonus : evening.show()[u"bonuses"].toArray()) {
        const QString id = bonus[u"id"].toString();
        givings.append({Bonus + u':' + id, bonus[u"label"].toString(), givenText(evening, id),
            SideEntries::tr("Cho điểm thưởng…"), false});
    }
    const QJsonObject sides = evening.roundState()[u"sides"].toObject();
    for (const QJsonValue &prize : evening.roundNames()[u"prizes"][u"side"].toArray()) {
        const QString id = prize[u"id"].toString();
        const QString source = prize[u"source"].toString();
        const QJsonObject given = sides[id].toObject();
        if (source == Audience) {
            const QString votes = votesText(evening, given[u"votes"].toObject());
            givings.append({source + u':' + id, prize[u"name"].toString(),
                votes.isEmpty() ? SideEntries::tr("chưa nhập phiếu bình chọn") : votes,
                SideEntries::tr("Phiếu bình chọn của khán giả…"), votes.isEmpty()});
        } else if (source == Jury) {
            const QString chosen = chosenText(evening, given);
            givings.append({source + u':' + id, prize[u"name"].toString(),
                chosen.isEmpty() ? SideEntries::tr("Ban Giám khảo chưa chọn đội") : chosen,
                SideEntries::tr("Ban Giám khảo chọn…"), chosen.isEmpty()});
        }
    }
    return givings;
}

Ask givingQuestion(const Evening &evening, const QString &id)
{
    const QString kind = id.section(u':', 0, 0);
    const QString what = id.section(u':', 1);
    const QString round = evening.round();
    const QJsonArray teams = teamsStillIn(evening);
    const QJsonObject rule = kind == Bonus ? find(evening.show()[u"bonuses"].toArray(), "id", what)
                                           : sidePrize(evening, what);
    if (rule.isEmpty() || teams.isEmpty()) {
        return {};
    }
    return kind == Bonus   ? bonusQuestion(round, teams, rule)
        : kind == Audience ? audienceQuestion(round, teams, rule)
                           : choiceQuestion(round, teams, rule);
}

}
