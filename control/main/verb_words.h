// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a verb says on standard error before it ends, and the exit code that goes with it.
#pragma once

#include "contest/words.h"
#include "control/main/verbs.h"
#include "control/rehearsal/marks.h"

#include <vector>

namespace verbs {

//! In both languages; returns `code`.
int say(const contest::Words &words, int code = Fault);
//! Every fault of a marks file with its line and field.
int tell(const std::vector<rehearsal::Fault> &faults);

}
