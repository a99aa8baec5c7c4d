// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the forms ask about a round: its running order, who left it, its ties, its prizes.
#pragma once

#include "control/console/decided.h"
#include "control/console/entries.h"

namespace console {

[[nodiscard]] Ask drawQuestion(const QString &round, const QString &label);
[[nodiscard]] Ask runningOrderQuestion(
    const QString &round, const QString &label, const QJsonArray &teams);
[[nodiscard]] Ask removalQuestion(
    const QString &round, const QJsonArray &teams, const QJsonArray &segments, const QString &team);
[[nodiscard]] Ask decisionQuestion(const QString &round, const QJsonArray &proposal,
    const QJsonArray &teams, const Decided &decided);
[[nodiscard]] Ask revokeQuestion(const QString &seat, const QString &label);

}
