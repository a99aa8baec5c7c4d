// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the minutes tell of one turn.
#pragma once

#include "control/paper/paper.h"

namespace paper {

//! A line for everything that did not go by itself; none where all of it did.
[[nodiscard]] QStringList turnIncidents(const Edition &edition, const contest::TurnId &id);

}
