// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The form that takes points off a turn: by one of the rulebook's deductions or for a reason.
#pragma once

#include "control/console/evening.h"
#include "control/console/formparts.h"

namespace console {

[[nodiscard]] Ask deductionQuestion(const Evening &evening, const QJsonObject &turn);

}
