// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the forms ask about a stage that fails: a restart, rain, a disputed question, sessions.
#pragma once

#include "control/console/evening.h"
#include "control/console/formparts.h"

namespace console {

//! `chosen`: the one to begin with.
[[nodiscard]] Ask restartQuestion(const QList<QJsonObject> &turns, const QString &chosen);
[[nodiscard]] Ask voidQuestion(const QString &round, const QJsonArray &segments);
[[nodiscard]] Ask cancelQuestion(const QString &round, const QJsonArray &keys);

enum class SessionAct { Open, Suspend, Resume };
//! Of these sessions, each of which the act can be done to.
[[nodiscard]] Ask sessionQuestion(
    const QString &round, SessionAct act, const QList<QJsonObject> &sessions);

}
