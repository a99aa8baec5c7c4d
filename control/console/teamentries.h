// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the forms ask about teams that come late, are back, or field somebody else.
#pragma once

#include "control/console/evening.h"
#include "control/console/formparts.h"

namespace console {

//! `teams` as they are called now; one of them goes last, with nobody's consent.
[[nodiscard]] Ask lateQuestion(const QString &round, const QJsonArray &teams);
//! Any other order: every team that moves must have agreed.
[[nodiscard]] Ask callingOrderQuestion(const QString &round, const QJsonArray &teams);
[[nodiscard]] Ask reinstatementQuestion(const QString &round, const QJsonArray &teams);
[[nodiscard]] Ask rosterQuestion(const QJsonArray &teams, const QJsonObject &rosters);

}
