// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program as built for a machine that runs desks only (HOITHI_WINDOWS=OFF).

#include "control/main/console_verb.h"
#include "control/main/verbs.h"

#include <iostream>

namespace verbs {

int runConsoleVerb(const ConsoleOptions &, int &, char **)
{
    std::cerr << "Bản này không có bàn điều khiển; dùng các lệnh (--help).\n"
                 "This build has no console; use the verbs (--help).\n";
    return CannotRead;
}

}
