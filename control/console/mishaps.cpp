// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Follows the desk's own conditions, as far as its topics tell them.
#include "control/console/mishaps.h"

#include "control/console/formparts.h"

#include <algorithm>

namespace console::Mishaps {

namespace {

QStringList segmentsOf(const Evening &evening)
{
    QStringList ids;
    for (const QJsonValue &session : evening.roundNames()[u"sessions"].toArray()) {
        for (const QJsonValue &segment : session[u"segments"].toArray()) {
            ids.append(segment.toString());
        }
    }
    return ids;
}

//! A score or standings on air that the turn's figures stand in.
bool isOnAir(const Evening &evening, const QJsonObject &view)
{
    const QJsonObject cue = evening.liveCue();
    const QJsonObject turn = view[u"turn"].toObject();
    const QString scene = cue[u"scene"].toString();
    const bool isRound = cue[u"round"] == turn[u"round"];
    return (scene == QLatin1String("score") && turnKey(cue) == turnKey(turn))
        || (scene == QLatin1String("standings") && isRound)
        || (scene == QLatin1String("segmentStandings") && isRound
            && cue[u"segment"] == turn[u"segment"]);
}

//! The turn has a result that somebody gave.
bool hasResult(const QJsonObject &view)
{
    const QJsonArray sheets = view[u"sheets"].toArray();
    const QJsonArray keys = view[u"keys"].toArray();
    const QJsonArray entered = view[u"entered"].toArray();
    return std::any_of(sheets.begin(), sheets.end(), [](const QJsonValue &sheet) {
        return sheet[u"version"].toInt() > 0;
    }) || std::any_of(keys.begin(), keys.end(), [](const QJsonValue &key) {
        return key[u"right"].isDouble();
    }) || std::any_of(entered.begin(), entered.end(), [](const QJsonValue &each) {
        return each[u"points"].isString();
    });
}

bool isUnfinished(const QJsonArray &turns, const QString &segment)
{
    return std::any_of(turns.begin(), turns.end(), [&](const QJsonValue &turn) {
        const QString state = turn[u"state"].toString();
        return turn[u"turn"][u"segment"].toString() == segment
            && (state == QLatin1String("planned") || state == QLatin1String("called"));
    });
}

}

bool mayChange(const Evening &evening, const QString &round)
{
    const QJsonObject state = evening.topic(QStringLiteral("round/") + round);
    return !state[u"teams"].toArray().isEmpty() && !state[u"closed"].toBool()
        && state[u"revealedSteps"].toInt() == 0;
}

QList<QJsonObject> calledTurns(const Evening &evening)
{
    QList<QJsonObject> views;
    for (const QJsonValue &turn : evening.roundState()[u"turns"].toArray()) {
        const QJsonObject view = evening.turn(turnKey(turn[u"turn"].toObject()));
        if (!view.isEmpty()) {
            views.append(view);
        }
    }
    return views;
}

QString turnText(const QJsonObject &view)
{
    return QStringLiteral("%1 · %2").arg(
        view[u"team"][u"short"].toString(), view[u"segment"][u"short"].toString());
}

QVariantList turnOptions(const QList<QJsonObject> &turns)
{
    QVariantList options;
    for (const QJsonObject &view : turns) {
        options.append(Parts::option(turnKey(view[u"turn"].toObject()), turnText(view)));
    }
    return options;
}

bool isApproved(const QJsonObject &view)
{
    const QString state = view[u"state"].toString();
    return state == QLatin1String("approved") || state == QLatin1String("published");
}

bool mayDeduct(const Evening &evening, const QJsonObject &view)
{
    return view[u"state"].toString() == QLatin1String("called")
        && !evening.isClosed(view[u"turn"][u"round"].toString());
}

bool mayReopen(const Evening &evening, const QJsonObject &view)
{
    return isApproved(view) && mayChange(evening, view[u"turn"][u"round"].toString())
        && !isOnAir(evening, view);
}

bool mayRestart(const Evening &evening, const QJsonObject &view)
{
    const QJsonValue clock = view[u"clock"];
    const bool isBegun = clock[u"state"].toString() != QLatin1String("idle")
        || clock[u"measuredMs"].isDouble() || hasResult(view);
    return mayDeduct(evening, view) && isBegun && view[u"reopened"].toArray().isEmpty();
}

bool mayAnnounceAgain(const QJsonObject &view)
{
    return view[u"toAnnounce"].toBool() && isApproved(view);
}

bool mayComplain(const Evening &evening, const QString &round)
{
    const bool isSigned = evening.topic(QStringLiteral("round/") + round)[u"decision"].isObject();
    const bool lastsLonger
        = evening.show()[u"complaint"][u"until"].toString() == QLatin1String("ceremony_start");
    return mayChange(evening, round) && (!isSigned || lastsLonger);
}

QList<QJsonObject> openComplaints(const Evening &evening)
{
    QList<QJsonObject> open;
    for (const QJsonValue &complaint : evening.roundState()[u"complaints"].toArray()) {
        if (complaint[u"open"].toBool()) {
            open.append(complaint.toObject());
        }
    }
    return open;
}

bool holdsPrizes(const Evening &evening)
{
    const QList<QJsonObject> turns = calledTurns(evening);
    return !openComplaints(evening).isEmpty()
        || std::any_of(turns.begin(), turns.end(),
            [](const QJsonObject &view) { return view[u"toAnnounce"].toBool(); });
}

QJsonArray voidableSegments(const Evening &evening)
{
    const QJsonObject state = evening.roundState();
    const QJsonObject voided = state[u"voided"].toObject();
    const QStringList played = segmentsOf(evening);
    QJsonArray segments;
    if (!mayChange(evening, evening.round()) || played.size() <= voided.size() + 1) {
        return segments;
    }
    for (const QString &id : played) {
        if (!voided.contains(id) && isUnfinished(state[u"turns"].toArray(), id)) {
            segments.append(evening.segment(id));
        }
    }
    return segments;
}

QJsonArray cancellableKeys(const Evening &evening)
{
    const QJsonObject cancelled = evening.roundState()[u"cancelled"].toObject();
    QJsonArray keys;
    for (const QString &id :
        mayChange(evening, evening.round()) ? segmentsOf(evening) : QStringList()) {
        const QJsonObject segment = evening.segment(id);
        for (const QJsonValue &value : segment[u"keys"].toArray()) {
            QJsonObject key = value.toObject();
            const int left
                = key[u"questions"].toInt() - cancelled[id][key[u"id"].toString()].toInt();
            key[u"questions"] = left;
            key[u"segment"] = segment;
            if (left > 1) {
                keys.append(key);
            }
        }
    }
    return keys;
}

QList<QJsonObject> sessions(const Evening &evening)
{
    const QJsonArray recorded = evening.roundState()[u"sessions"].toArray();
    QList<QJsonObject> all;
    int number = 0;
    for (const QJsonValue &session : evening.roundNames()[u"sessions"].toArray()) {
        ++number;
        QJsonObject one{{QStringLiteral("number"), number},
            {QStringLiteral("label"), session[u"label"]}, {QStringLiteral("opened"), false},
            {QStringLiteral("suspended"), false}};
        for (const QJsonValue &state : recorded) {
            if (state[u"number"].toInt() == number) {
                one[u"opened"] = state[u"opened"];
                one[u"suspended"] = state[u"suspended"];
                one[u"reason"] = state[u"reason"];
            }
        }
        all.append(one);
    }
    return all;
}

QJsonArray callingOrder(const Evening &evening)
{
    const QJsonArray drawn = evening.teams(evening.round());
    QJsonArray teams;
    for (const QJsonValue &id : evening.roundState()[u"calling"].toArray()) {
        teams.append(find(drawn, "id", id.toString()));
    }
    return teams.isEmpty() ? drawn : teams;
}

QJsonArray teamsThatLeft(const Evening &evening)
{
    QJsonArray teams;
    for (const QJsonValue &departure : evening.roundState()[u"left"].toArray()) {
        QJsonObject team = evening.team(evening.round(), departure[u"team"].toString());
        team[u"reason"] = departure[u"reason"];
        teams.append(team);
    }
    return teams;
}

}
