// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the forms ask about complaints and about correcting a turn that was approved.
#pragma once

#include "control/console/evening.h"
#include "control/console/formparts.h"

namespace console {

[[nodiscard]] Ask complaintQuestion(const Evening &evening);
//! `open`: complaints of the round that nobody has decided yet; at least one.
[[nodiscard]] Ask outcomeQuestion(const Evening &evening, const QList<QJsonObject> &open);
//! `chosen`: the one to begin with.
[[nodiscard]] Ask reopeningQuestion(
    const Evening &evening, const QList<QJsonObject> &turns, const QString &chosen);
//! The score of a corrected turn stands by; TIẾP announces it again.
[[nodiscard]] Ask announcementQuestion(const QList<QJsonObject> &turns);

}
