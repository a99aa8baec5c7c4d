// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds things in the topics of the desk.
#include "control/console/evening.h"

#include <QStringList>

namespace console {

QString turnKey(const QJsonObject &turn)
{
    if (turn[u"round"].toString().isEmpty() || turn[u"team"].toString().isEmpty()) {
        return {};
    }
    return turn[u"round"].toString() + u'/' + turn[u"segment"].toString() + u'/'
        + turn[u"team"].toString();
}

QJsonObject turnOf(const QString &key)
{
    const QStringList parts = key.split(u'/');
    if (parts.size() != 3) {
        return {};
    }
    return {{QStringLiteral("round"), parts[0]}, {QStringLiteral("segment"), parts[1]},
        {QStringLiteral("team"), parts[2]}};
}

bool sameCue(const QJsonObject &a, const QJsonObject &b)
{
    for (const auto *field : {u"scene", u"round", u"segment", u"team"}) {
        if (a[QStringView(field)].toString() != b[QStringView(field)].toString()) {
            return false;
        }
    }
    return a[u"step"].toInt() == b[u"step"].toInt();
}

QJsonObject find(const QJsonArray &array, const char *key, const QString &value)
{
    for (const QJsonValue &element : array) {
        if (element[QLatin1String(key)].toString() == value) {
            return element.toObject();
        }
    }
    return {};
}

namespace {

//! A panel's judges, then its alternates, each marked as one.
QJsonArray seatsOf(const QJsonObject &panel)
{
    QJsonArray all = panel[u"judges"].toArray();
    for (const QJsonValue &value : panel[u"alternates"].toArray()) {
        QJsonObject alternate = value.toObject();
        alternate[u"alternate"] = true;
        all.append(alternate);
    }
    return all;
}

}

Evening::Evening(DeskLink &link, QObject *parent) : QObject(parent), m_link(link)
{
    connect(&link, &DeskLink::topicChanged, this, &Evening::changed);
    connect(&link, &DeskLink::connectionChanged, this, &Evening::changed);
}

QJsonObject Evening::turn(const QString &key) const
{
    return key.isEmpty() ? QJsonObject() : m_link.topic(QStringLiteral("turn/") + key);
}

QString Evening::round() const
{
    const QJsonArray rounds = show()[u"rounds"].toArray();
    if (!m_chosen.isEmpty() && !find(rounds, "id", m_chosen).isEmpty()) {
        return m_chosen;
    }
    const QString onStage = control()[u"onStage"][u"round"].toString();
    if (!onStage.isEmpty() && !isClosed(onStage)) {
        return onStage;
    }
    for (const QJsonValue &round : rounds) {
        const QString id = round[u"id"].toString();
        if (!isClosed(id)) {
            return id;
        }
    }
    return rounds.isEmpty() ? QString() : rounds.last()[u"id"].toString();
}

void Evening::chooseRound(const QString &round)
{
    if (m_chosen != round) {
        m_chosen = round;
        Q_EMIT changed();
    }
}

QJsonObject Evening::roundNames() const
{
    return find(show()[u"rounds"].toArray(), "id", round());
}

QJsonObject Evening::roundState() const
{
    return topic(QStringLiteral("round/") + round());
}

QJsonObject Evening::run() const
{
    return topic(QStringLiteral("run/") + round());
}

QString Evening::onStage() const
{
    return turnKey(control()[u"onStage"].toObject());
}

QJsonObject Evening::liveCue() const
{
    return control()[u"live"][u"cue"].toObject();
}

int Evening::liveNumber() const
{
    return control()[u"live"][u"number"].toInt();
}

QJsonObject Evening::segment(const QString &id) const
{
    return find(show()[u"segments"].toArray(), "id", id);
}

QJsonObject Evening::panel(const QJsonValue &round, const QString &segment) const
{
    const QJsonValue own = round[u"panels"][segment];
    return own.isObject() ? own.toObject() : show()[u"panel"].toObject();
}

QList<QJsonObject> Evening::panelsOf(const QJsonValue &round) const
{
    QList<QJsonObject> panels;
    for (const QJsonValue &session : round[u"sessions"].toArray()) {
        for (const QJsonValue &segment : session[u"segments"].toArray()) {
            const QJsonObject each = panel(round, segment.toString());
            if (!panels.contains(each)) {
                panels.append(each);
            }
        }
    }
    return panels;
}

QJsonObject Evening::judge(const QString &id) const
{
    QList<QJsonObject> panels{show()[u"panel"].toObject()};
    for (const QJsonValue &round : show()[u"rounds"].toArray()) {
        panels += panelsOf(round);
    }
    QJsonObject found = find(judges(), "id", id);
    for (auto each = panels.begin(); found.isEmpty() && each != panels.end(); ++each) {
        found = find(seatsOf(*each), "id", id);
    }
    return found;
}

QJsonArray Evening::judges() const
{
    QJsonArray main, alternates;
    for (const QJsonObject &each : panelsOf(roundNames())) {
        for (const QJsonValue &judge : seatsOf(each)) {
            QJsonArray &list = judge[u"alternate"].toBool() ? alternates : main;
            if (find(list, "id", judge[u"id"].toString()).isEmpty()) {
                list.append(judge);
            }
        }
    }
    for (const QJsonValue &judge : alternates) {
        if (find(main, "id", judge[u"id"].toString()).isEmpty()) {
            main.append(judge);
        }
    }
    return main;
}

bool Evening::isDrawn(const QString &round) const
{
    return topic(QStringLiteral("round/") + round)[u"drawn"].isObject();
}

bool Evening::isClosed(const QString &round) const
{
    return topic(QStringLiteral("round/") + round)[u"closed"].toBool();
}

QJsonArray Evening::teams(const QString &round) const
{
    return topic(QStringLiteral("round/") + round)[u"teams"].toArray();
}

QJsonObject Evening::team(const QString &round, const QString &id) const
{
    return find(teams(round), "id", id);
}

QString shownPoints(const QJsonValue &points)
{
    return points.toString().replace(u'.', u',');
}

void putTeam(QVariantMap &row, const QJsonObject &team)
{
    row[QStringLiteral("number")] = team[u"number"].toInt();
    row[QStringLiteral("team")] = team[u"name"].toString();
    row[QStringLiteral("teamShort")] = team[u"short"].toString();
}

}
