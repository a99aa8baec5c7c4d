// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks for the teams one place after another, and for the reason that goes into the record.
#include "control/console/entrantentries.h"

#include <QCoreApplication>

namespace console {

namespace {

struct EntrantEntries
{
    Q_DECLARE_TR_FUNCTIONS(console::EntrantEntries)
};

QString placeKey(int place)
{
    return QStringLiteral("team%1").arg(place);
}

//! A team that stands in two places; empty if none does.
QString namedTwice(const QJsonArray &candidates, const Values &values, int places)
{
    for (const QJsonValue &team : candidates) {
        int times = 0;
        for (int place = 1; place <= places; ++place) {
            times += values[placeKey(place)] == team[u"id"].toString();
        }
        if (times > 1) {
            return team[u"short"].toString();
        }
    }
    return {};
}

}

Ask entrantsQuestion(
    const QString &round, const QJsonArray &candidates, const QJsonArray &now, int places)
{
    return [round, candidates, now, places] {
        Question question;
        question.title = EntrantEntries::tr("Các đội vào vòng");
        question.note = EntrantEntries::tr("Chỉ đội đã xếp hạng ở vòng trước. Ban Tổ chức nêu tên, "
                                           "kèm lý do.");
        question.action = EntrantEntries::tr("Ghi danh sách");
        for (int place = 1; place <= places; ++place) {
            question.fields.push_back({placeKey(place), QStringLiteral("pick"),
                EntrantEntries::tr("Đội thứ %1").arg(place), {},
                (place <= now.size() ? now : candidates)[place - 1][u"id"].toString(),
                Parts::teamOptions(candidates)});
        }
        question.fields.push_back(Parts::reason(
            {EntrantEntries::tr("Ban Tổ chức mời"), EntrantEntries::tr("Thay đội không dự được")}));
        question.problem = [candidates, places](const Values &values) {
            const QString twice = namedTwice(candidates, values, places);
            return twice.isEmpty() ? QString()
                                   : EntrantEntries::tr("%1 được ghi hai lần").arg(twice);
        };
        question.order = [round, places](const Values &values) {
            QJsonArray teams;
            for (int place = 1; place <= places; ++place) {
                teams.append(values[placeKey(place)]);
            }
            QJsonObject order = Parts::roundOrder("nameEntrants", round);
            order[u"teams"] = teams;
            order[u"reason"] = Parts::trimmed(values, "reason");
            return order;
        };
        return question;
    };
}

Ask lineQuestion(const QString &round, const QJsonArray &teams)
{
    return [round, teams] {
        Question question;
        question.title = EntrantEntries::tr("Bằng điểm ở vạch vào vòng");
        question.note = EntrantEntries::tr("Trưởng Ban Giám khảo xếp các đội này; đội đứng đầu "
                                           "vào vòng trước.");
        question.action = EntrantEntries::tr("Ghi quyết định");
        question.fields = {Parts::orderOf(EntrantEntries::tr("Thứ tự"), teams), Parts::reason()};
        question.order = [round](const Values &values) {
            QJsonObject order = Parts::roundOrder("ruleAdvance", round);
            order[u"order"] = Parts::listOf(values[QStringLiteral("order")]);
            order[u"reason"] = Parts::trimmed(values, "reason");
            return order;
        };
        return question;
    };
}

}
