// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A roster is recorded whole: the form changes, adds or strikes one member of it.
#include "control/console/teamentries.h"

#include <QCoreApplication>

#include <utility>

namespace console {

namespace {

const QString MemberKey = QStringLiteral("member");
const QString NewMember = QStringLiteral("new");
const QString Gone = QStringLiteral("gone");
const QString Filled = QStringLiteral("filled"); // whose figures stand in the fields

struct RosterEntries
{
    Q_DECLARE_TR_FUNCTIONS(console::RosterEntries)
};

using Pair = std::pair<const char *, QString>;

QVariantList optionsOf(const QList<Pair> &pairs)
{
    QVariantList options;
    for (const auto &[id, label] : pairs) {
        options.append(Parts::option(QString::fromLatin1(id), label));
    }
    return options;
}

QVariantList memberOptions(const QJsonArray &roster)
{
    QVariantList options;
    for (int i = 0; i < roster.size(); ++i) {
        options.append(Parts::option(QString::number(i), roster[i][u"name"].toString()));
    }
    options.append(Parts::option(NewMember, RosterEntries::tr("thêm người")));
    return options;
}

//! The chosen member's figures, unless they stand there already.
void showMember(const QJsonArray &roster, Values &values)
{
    const QString shown = values[Keys::Team] + u'/' + values[MemberKey];
    if (values[Filled] == shown) {
        return;
    }
    values[Filled] = shown;
    const QJsonValue member
        = values[MemberKey] == NewMember ? QJsonValue() : roster[values[MemberKey].toInt()];
    const int born = member[u"born"].toInt();
    values[QStringLiteral("name")] = member[u"name"].toString();
    values[QStringLiteral("born")] = born > 0 ? QString::number(born) : QString();
    values[QStringLiteral("role")] = member[u"role"].toString(QStringLiteral("main"));
    values[QStringLiteral("captain")]
        = member[u"captain"].toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    values[QStringLiteral("gender")] = member[u"gender"].toString(QStringLiteral("unknown"));
}

//! As the order spells a member: nothing is left out.
QJsonObject wholeMember(const QJsonValue &member)
{
    return {{QStringLiteral("name"), member[u"name"]}, {QStringLiteral("born"), member[u"born"]},
        {QStringLiteral("role"), member[u"role"]}, {QStringLiteral("captain"), member[u"captain"]},
        {QStringLiteral("gender"), member[u"gender"].toString(QStringLiteral("unknown"))},
        {QStringLiteral("segments"), member[u"segments"].toArray()}};
}

QJsonArray amended(const QJsonArray &roster, const Values &values)
{
    QJsonArray members;
    for (const QJsonValue &member : roster) {
        members.append(wholeMember(member));
    }
    const bool isNew = values[MemberKey] == NewMember;
    const int at = isNew ? int(members.size()) : values[MemberKey].toInt();
    if (values[QStringLiteral("role")] == Gone) {
        members.removeAt(at);
        return members;
    }
    const bool leads = values[QStringLiteral("captain")] == QLatin1String("yes");
    for (int i = 0; leads && i < members.size(); ++i) { // there is one captain
        QJsonObject other = members[i].toObject();
        other[u"captain"] = false;
        members[i] = other;
    }
    QJsonObject member = isNew ? wholeMember(QJsonObject()) : members[at].toObject();
    member[u"name"] = Parts::trimmed(values, "name");
    member[u"born"] = Parts::trimmed(values, "born").toInt();
    member[u"role"] = values[QStringLiteral("role")];
    member[u"captain"] = leads;
    member[u"gender"] = values[QStringLiteral("gender")];
    if (isNew) {
        members.append(member);
    } else {
        members[at] = member;
    }
    return members;
}

std::vector<Field> rosterFields(const QJsonArray &teams)
{
    return {{Keys::Team, QStringLiteral("pick"), RosterEntries::tr("Đội"), {},
                teams.first()[u"id"].toString(), Parts::teamOptions(teams)},
        {MemberKey, QStringLiteral("pick"), RosterEntries::tr("Thành viên"), {},
            QStringLiteral("0"), {}},
        {QStringLiteral("name"), QStringLiteral("text"), RosterEntries::tr("Họ và tên"), {}, {},
            {}},
        {QStringLiteral("born"), QStringLiteral("number"), RosterEntries::tr("Năm sinh"),
            RosterEntries::tr("để trống nếu không rõ"), {}, {}, true},
        {QStringLiteral("role"), QStringLiteral("choice"), RosterEntries::tr("Vai"), {}, {},
            optionsOf({{"main", RosterEntries::tr("chính thức")},
                {"reserve", RosterEntries::tr("dự bị")}, {"support", RosterEntries::tr("hỗ trợ")},
                {"gone", RosterEntries::tr("rút tên")}})},
        {QStringLiteral("captain"), QStringLiteral("choice"), RosterEntries::tr("Đội trưởng"), {},
            {}, optionsOf({{"no", RosterEntries::tr("không")}, {"yes", RosterEntries::tr("có")}})},
        {QStringLiteral("gender"), QStringLiteral("choice"), RosterEntries::tr("Giới tính"), {}, {},
            optionsOf({{"unknown", RosterEntries::tr("không ghi")},
                {"female", RosterEntries::tr("nữ")}, {"male", RosterEntries::tr("nam")}})},
        Parts::reason({RosterEntries::tr("Ốm, thay người"), RosterEntries::tr("Ghi sai tên")})};
}

}

Ask rosterQuestion(const QJsonArray &teams, const QJsonObject &rosters)
{
    return [teams, rosters] {
        Question question;
        question.title = RosterEntries::tr("Sửa danh sách đội");
        question.note = RosterEntries::tr("Danh sách mới được ghi cả, kèm lý do; phải trong giới "
                                          "hạn của thể lệ.");
        question.action = RosterEntries::tr("Ghi danh sách");
        question.fields = rosterFields(teams);
        question.adjust = [rosters](Values &values, std::vector<Field> &fields) {
            const QJsonArray roster = rosters[values[Keys::Team]].toArray();
            Field &member = Parts::fieldOf(fields, MemberKey);
            member.options = memberOptions(roster);
            Parts::choose(values, member);
            showMember(roster, values);
        };
        question.problem = [](const Values &values) {
            const QString born = Parts::trimmed(values, "born");
            if (values[MemberKey] == NewMember && values[QStringLiteral("role")] == Gone) {
                return RosterEntries::tr("Người chưa có trong danh sách thì không rút tên.");
            }
            return born.isEmpty() ? QString()
                                  : Parts::countProblem(RosterEntries::tr("Năm sinh"), born, 9999);
        };
        question.order = [rosters](const Values &values) {
            return QJsonObject{{QStringLiteral("k"), QStringLiteral("amendRoster")},
                {Keys::Team, values[Keys::Team]},
                {QStringLiteral("roster"), amended(rosters[values[Keys::Team]].toArray(), values)},
                {Keys::Reason, values[Keys::Reason].trimmed()}};
        };
        return question;
    };
}

}
