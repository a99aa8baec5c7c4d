// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the organisers' decision says so far; it is corrected from there, not from the proposal.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace console {

struct Decided
{
    QString signer;
    QString number;
    QString date;
    QString reason; //!< of the awards that are not as proposed
    QJsonArray awards; //!< empty before there is a decision

    //! Who gets this unit of the proposal; empty: nobody.
    [[nodiscard]] QString teamOf(const QJsonObject &proposed) const;
};

//! `decision` of the topic prizes/<round>; before there is one, today's date.
[[nodiscard]] Decided decidedSoFar(const QJsonObject &decision);

}
