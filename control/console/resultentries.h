// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the secretary enters for a turn besides sheets: key results, points, the changeover, the
// end of a discussion. Only what the rulebook has is ever asked for.
#pragma once

#include "control/console/formparts.h"
#include "control/console/page.h"

namespace console {

//! One thing to enter for a turn.
struct Result
{
    QString id; //!< of the component; "changeover", "discussed"
    QString label;
    QString text; //!< what stands there now
    QString action; //!< label of the button that asks for it
    bool isOpen = false; //!< approval waits for it
};

[[nodiscard]] QList<Result> resultsOf(const Evening &evening, const QJsonObject &turn);
//! The form for one of them; none if the turn has no such thing.
[[nodiscard]] Ask resultQuestion(const Booth &booth, const QJsonObject &turn, const QString &id);

}
