// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who enters a round and who goes on from it, and by whose word.
#pragma once

#include "control/paper/paper.h"

namespace paper {

//! Which rounds were taken over sealed, and whom the rulebook lets in; empty for listed teams.
[[nodiscard]] QString entrance(const Edition &edition);
//! What people decided about who enters, a line each.
[[nodiscard]] QStringList entranceIncidents(const Edition &edition);
//! Who goes on to the rounds that take the first places of this one; empty where none does.
[[nodiscard]] QString goingOn(const Edition &edition);

}
