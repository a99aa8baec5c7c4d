// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The form that replaces a judge: in one segment, in the round, or in the whole contest.
#pragma once

#include "control/console/evening.h"
#include "control/console/formparts.h"

namespace console {

//! None while the round has no panel that could change.
[[nodiscard]] Ask panelQuestion(const Evening &evening);

}
