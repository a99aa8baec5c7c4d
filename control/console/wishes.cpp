// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what judges ask for out of the topic of the seats.
#include "control/console/wishes.h"

#include "control/console/mishaps.h"

#include <QCoreApplication>

#include <algorithm>

namespace console {

namespace {

struct Wishes
{
    Q_DECLARE_TR_FUNCTIONS(console::Wishes)
};

QJsonArray seatsOf(const Evening &evening)
{
    return evening.topic(QStringLiteral("seats"))[u"seats"].toArray();
}

Wish wishOf(const Evening &evening, const QJsonValue &seat, const QJsonValue &ask)
{
    const QString judge = seat[u"seat"].toString().section(u':', 1);
    return {judge, evening.judge(judge)[u"label"].toString(), turnKey(ask[u"turn"].toObject())};
}

}

QList<Wish> wishes(const Evening &evening)
{
    QList<Wish> all;
    for (const QJsonValue &seat : seatsOf(evening)) {
        const QJsonArray asks = seat[u"asks"].toArray();
        if (!asks.isEmpty()) {
            all.append(wishOf(evening, seat, asks.last())); // a sheet stands after the secretary
        }
    }
    return all;
}

QList<Wish> wishesFor(const Evening &evening, const QJsonObject &turn)
{
    QList<Wish> asking;
    if (turn.isEmpty() || Mishaps::isApproved(turn)) {
        return asking;
    }
    for (const QJsonValue &seat : seatsOf(evening)) {
        for (const QJsonValue &ask : seat[u"asks"].toArray()) {
            if (ask[u"turn"].isObject() && ask[u"turn"] == turn[u"turn"]) {
                asking.append(wishOf(evening, seat, ask));
            }
        }
    }
    return asking;
}

QString wishText(const QList<Wish> &asking)
{
    QStringList labels;
    for (const Wish &wish : asking) {
        labels.append(wish.label);
    }
    return labels.isEmpty() ? QString()
                            : Wishes::tr("%1 xin sửa phiếu").arg(labels.join(QStringLiteral(", ")));
}

}
