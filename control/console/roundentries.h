// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the forms ask about a round: its running order, who left it, its ties, its prizes.
#pragma once

#include "control/console/decided.h"
#include "control/console/entries.h"

namespace console {

enum class Draw {
    First,
    Again, //!< asks why the order that stands no longer does
};
[[nodiscard]] Ask drawQuestion(const QString &round, const QString &label, Draw draw);
[[nodiscard]] Ask runningOrderQuestion(
    const QString &round, const QString &label, const QJsonArray &teams, Draw draw);
[[nodiscard]] Ask removalQuestion(
    const QString &round, const QJsonArray &teams, const QJsonArray &segments, const QString &team);
[[nodiscard]] Ask decisionQuestion(const QString &round, const QJsonArray &proposal,
    const QJsonArray &teams, const Decided &decided);
[[nodiscard]] Ask revokeQuestion(const QString &seat, const QString &label);

}
