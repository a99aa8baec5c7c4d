// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the forms ask about who enters a round that takes its teams from rounds before.
#pragma once

#include "control/console/formparts.h"

namespace console {

//! `now`: who stands in the round, in its order; places beyond them are still to be named.
[[nodiscard]] Ask entrantsQuestion(
    const QString &round, const QJsonArray &candidates, const QJsonArray &now, int places);
//! The chair orders the teams that are equal at the line into the round.
[[nodiscard]] Ask lineQuestion(const QString &round, const QJsonArray &teams);

}
