// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The draw keeps its numbers: only the order of calling changes here.
#include "control/console/teamentries.h"

#include <QCoreApplication>

namespace console {

namespace {

const QString OrderKey = QStringLiteral("order");
const QString Agreed = QStringLiteral("agreed");

struct TeamEntries
{
    Q_DECLARE_TR_FUNCTIONS(console::TeamEntries)
};

QStringList shortNames(const QJsonArray &teams, const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids) {
        names.append(find(teams, "id", id)[u"short"].toString());
    }
    return names;
}

//! Every team that would be called at another place than now.
QStringList movedTeams(const QJsonArray &teams, const QString &order)
{
    const QStringList now = Parts::idsOf(teams).split(u',');
    const QStringList then = order.split(u',');
    QStringList moved;
    for (qsizetype i = 0; i < then.size() && i < now.size(); ++i) {
        if (then[i] != now[i]) {
            moved.append(then[i]);
        }
    }
    return moved;
}

QJsonObject playingOrder(const QString &round, const Values &values)
{
    QJsonObject order = Parts::roundOrder("changePlayingOrder", round);
    order[Keys::Reason] = values[Keys::Reason].trimmed();
    return order;
}

}

Ask lateQuestion(const QString &round, const QJsonArray &teams)
{
    return [round, teams] {
        Question question;
        question.title = TeamEntries::tr("Đội đến muộn, thi cuối");
        question.note = TeamEntries::tr("Không cần đội nào đồng ý. Số thứ tự đã bốc thăm giữ "
                                        "nguyên. Chờ trong giờ ân hạn thì không phải ghi gì.");
        question.action = TeamEntries::tr("Cho thi cuối");
        QJsonArray earlier = teams;
        earlier.removeLast();
        question.fields = {{Keys::Team, QStringLiteral("pick"), TeamEntries::tr("Đội"), {},
                               earlier.first()[u"id"].toString(), Parts::teamOptions(earlier)},
            Parts::reason(
                {TeamEntries::tr("Đội đến muộn"), TeamEntries::tr("Xe hỏng trên đường")})};
        question.order = [round, teams](const Values &values) {
            QStringList ids = Parts::idsOf(teams).split(u',');
            ids.removeOne(values[Keys::Team]);
            ids.append(values[Keys::Team]);
            QJsonObject order = playingOrder(round, values);
            order[OrderKey] = QJsonArray::fromStringList(ids);
            order[u"consents"] = QJsonArray();
            return order;
        };
        return question;
    };
}

Ask callingOrderQuestion(const QString &round, const QJsonArray &teams)
{
    return [round, teams] {
        Question question;
        question.title = TeamEntries::tr("Đổi thứ tự gọi");
        question.note = TeamEntries::tr("Mọi đội đổi chỗ phải đồng ý. Số thứ tự đã bốc thăm giữ "
                                        "nguyên.");
        question.action = TeamEntries::tr("Đổi thứ tự");
        question.fields = {Parts::orderOf(TeamEntries::tr("Thứ tự gọi"), teams),
            {Agreed, QStringLiteral("choice"), TeamEntries::tr("Các đội đổi chỗ"), {},
                QStringLiteral("no"),
                {Parts::option(QStringLiteral("no"), TeamEntries::tr("chưa hỏi")),
                    Parts::option(QStringLiteral("yes"), TeamEntries::tr("đều đồng ý"))}},
            Parts::reason({TeamEntries::tr("Hai đội xin đổi"), TeamEntries::tr("Đội đến muộn")})};
        question.adjust = [teams](Values &values, std::vector<Field> &fields) {
            const QStringList moved = movedTeams(teams, values[OrderKey]);
            Parts::fieldOf(fields, Agreed).hint = moved.isEmpty()
                ? TeamEntries::tr("chưa đội nào đổi chỗ")
                : shortNames(teams, moved).join(QStringLiteral(", "));
        };
        question.problem = [teams](const Values &values) {
            return movedTeams(teams, values[OrderKey]).isEmpty()
                ? TeamEntries::tr("Các đội đang thi theo đúng thứ tự này.")
                : values[Agreed] == QLatin1String("yes")
                ? QString()
                : TeamEntries::tr("Phải hỏi các đội đổi chỗ trước.");
        };
        question.order = [round, teams](const Values &values) {
            QJsonObject order = playingOrder(round, values);
            order[OrderKey] = Parts::listOf(values[OrderKey]);
            order[u"consents"] = QJsonArray::fromStringList(movedTeams(teams, values[OrderKey]));
            return order;
        };
        return question;
    };
}

Ask reinstatementQuestion(const QString &round, const QJsonArray &teams)
{
    return [round, teams] {
        Question question;
        question.title = TeamEntries::tr("Nhận lại đội");
        question.note = TeamEntries::tr("Đội ghi nhầm là bỏ thi hoặc bị loại thì thi lại như chưa "
                                        "có việc ấy.");
        question.action = TeamEntries::tr("Nhận lại");
        question.fields = {{Keys::Team, QStringLiteral("pick"), TeamEntries::tr("Đội"), {},
                               teams.first()[u"id"].toString(), Parts::teamOptions(teams)},
            Parts::reason(
                {TeamEntries::tr("Ghi nhầm là bỏ thi"), TeamEntries::tr("Đội đã có mặt")})};
        question.adjust = [teams](Values &values, std::vector<Field> &fields) {
            Parts::fieldOf(fields, Keys::Team).hint
                = find(teams, "id", values[Keys::Team])[Keys::Reason].toString();
        };
        question.order = [round](const Values &values) {
            QJsonObject order = Parts::roundOrder("reinstateTeam", round);
            order[Keys::Team] = values[Keys::Team];
            order[Keys::Reason] = values[Keys::Reason].trimmed();
            return order;
        };
        return question;
    };
}

}
