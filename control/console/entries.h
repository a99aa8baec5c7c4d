// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the forms ask about a turn: each function makes the questions of one order.
#pragma once

#include "control/console/formparts.h"

namespace console {

//! "03:12"; "1:03:12" from an hour on.
[[nodiscard]] QString clockText(qint64 ms);
//! ms of "11:12", "11:12,5", "672" or "672.35"; -1 if it is no time.
[[nodiscard]] qint64 parseTime(const QString &text);

[[nodiscard]] Ask pauseQuestion(const QString &turn, const QJsonObject &view);
[[nodiscard]] Ask measuredQuestion(const QString &turn, const QJsonObject &view);
[[nodiscard]] Ask excuseQuestion(
    const QString &turn, const QJsonObject &view, const QJsonObject &sheet);
[[nodiscard]] Ask returnQuestion(
    const QString &turn, const QJsonObject &view, const QJsonObject &sheet);
[[nodiscard]] Ask paperQuestion(const QString &turn, const QJsonObject &view,
    const QJsonObject &sheet, const QJsonArray &criteria);

}
