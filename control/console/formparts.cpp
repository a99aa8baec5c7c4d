// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes the fields that every form words alike.
#include "control/console/formparts.h"

#include "contest/text.h"
#include "control/console/evening.h"

#include <QCoreApplication>

#include <algorithm>

namespace console {

namespace {

struct FormParts
{
    Q_DECLARE_TR_FUNCTIONS(console::FormParts)
};

}

namespace Parts {

QString teamAndSegment(const QJsonObject &view)
{
    return QStringLiteral("%1 · %2").arg(
        view[u"team"][u"name"].toString(), view[u"segment"][u"label"].toString());
}

QVariantMap option(const QString &id, const QString &label)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("label"), label}};
}

QVariantList teamOptions(const QJsonArray &teams)
{
    QVariantList options;
    for (const QJsonValue &team : teams) {
        QVariantMap each = option(team[u"id"].toString(), team[u"short"].toString());
        each[QStringLiteral("number")] = team[u"number"].toInt();
        options.append(each);
    }
    return options;
}

QString idsOf(const QJsonArray &teams)
{
    QStringList ids;
    for (const QJsonValue &team : teams) {
        ids.append(team[u"id"].toString());
    }
    return ids.join(u',');
}

QJsonArray listOf(const QString &text)
{
    QJsonArray list;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        list.append(part.trimmed());
    }
    return list;
}

Field reason(const QStringList &usual, const QString &value)
{
    QVariantList options;
    for (const QString &text : usual) {
        options.append(option(text, text));
    }
    return {QStringLiteral("reason"), QStringLiteral("text"), FormParts::tr("Lý do"),
        FormParts::tr("ghi vào nhật ký và biên bản"), value, options};
}

Field witnesses()
{
    return {QStringLiteral("witnesses"), QStringLiteral("text"), FormParts::tr("Người chứng kiến"),
        FormParts::tr("ít nhất một người; nhiều người cách nhau dấu phẩy"), {}, {}};
}

Field orderOf(const QString &label, const QJsonArray &teams)
{
    return {QStringLiteral("order"), QStringLiteral("order"), label,
        FormParts::tr("chọn một đội, rồi Ctrl+↑ hoặc Ctrl+↓"), idsOf(teams), teamOptions(teams)};
}

Field &fieldOf(std::vector<Field> &fields, const QString &key)
{
    return *std::find_if(
        fields.begin(), fields.end(), [&key](const Field &field) { return field.key == key; });
}

void choose(Values &values, const Field &field)
{
    const auto isChosen = [&](const QVariant &option) {
        return option.toMap()[QStringLiteral("id")] == values[field.key];
    };
    if (!field.options.isEmpty()
        && std::none_of(field.options.begin(), field.options.end(), isChosen)) {
        values[field.key] = field.options.first().toMap()[QStringLiteral("id")].toString();
    }
}

QString trimmed(const Values &values, const char *key)
{
    return values[QString::fromLatin1(key)].trimmed();
}

std::optional<contest::Points> pointsOf(const QString &text)
{
    return contest::parsePoints(text.trimmed().toStdString());
}

QString pointsProblem(const QString &text)
{
    return pointsOf(text) ? QString() : FormParts::tr("Không đọc được số điểm.");
}

QString countProblem(const QString &label, const QString &text, int most)
{
    bool isNumber = false;
    const int count = text.trimmed().toInt(&isNumber);
    return isNumber && count >= 0 && count <= most
        ? QString()
        : FormParts::tr("%1 phải là số nguyên từ 0 đến %2").arg(label).arg(most);
}

QJsonObject turnOrder(const char *kind, const QString &turn)
{
    return {
        {QStringLiteral("k"), QString::fromLatin1(kind)}, {QStringLiteral("turn"), turnOf(turn)}};
}

QJsonObject roundOrder(const char *kind, const QString &round)
{
    return {{QStringLiteral("k"), QString::fromLatin1(kind)}, {QStringLiteral("round"), round}};
}

}

}
