// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the forms ask where people must part equal teams, in every way that the rulebook knows.
#pragma once

#include "control/console/formparts.h"

namespace console {

//! A way as the desk names it ("judgesVote") in words for its button; empty: not for people.
[[nodiscard]] QString wayText(const QString &way);
//! The form that parts this tie of the round in that way.
[[nodiscard]] Ask tieQuestion(const QString &round, const QJsonObject &tie, const QString &way);

}
