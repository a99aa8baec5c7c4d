// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the decision from its view.
#include "control/console/decided.h"

#include <QDate>

#include <algorithm>

namespace console {

QString Decided::teamOf(const QJsonObject &proposed) const
{
    const auto award = std::find_if(awards.begin(), awards.end(), [&](const QJsonValue &each) {
        return each[u"kind"] == proposed[u"kind"] && each[u"prize"] == proposed[u"prize"]
            && each[u"unit"] == proposed[u"unit"];
    });
    return (award == awards.end() ? QJsonValue(proposed) : QJsonValue(*award))[u"team"][u"id"]
        .toString();
}

Decided decidedSoFar(const QJsonObject &decision)
{
    if (decision.isEmpty()) {
        return {{}, {}, QDate::currentDate().toString(QStringLiteral("dd/MM/yyyy")), {}, {}};
    }
    Decided decided{decision[u"signer"].toString(), decision[u"number"].toString(),
        decision[u"date"].toString(), {}, decision[u"awards"].toArray()};
    for (const QJsonValue &award : decided.awards) {
        if (decided.reason.isEmpty()) {
            decided.reason = award[u"reason"].toString();
        }
    }
    return decided;
}

}
