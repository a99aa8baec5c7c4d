// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Part II of the minutes: how the round went.
#pragma once

#include "control/paper/paper.h"

namespace paper {

[[nodiscard]] QString course(const Edition &edition);

}
