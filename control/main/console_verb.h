// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `hoithi-control [SHOW]`: the console, and the desk that it starts or finds.
#pragma once

#include <string>

namespace verbs {

struct ConsoleOptions
{
    std::string show; //!< empty: the start page asks
    std::string rulebook; //!< makes the show from it, unless the show is there already
    std::string language; //!< "vi", "en"; empty: the one used last
    bool display = false; //!< open a projector window too
    bool robots = false; //!< robot judges and operator at show pace
};

//! Runs until the window is closed; the desk goes on without it (`hoithi-control stop`).
int runConsoleVerb(const ConsoleOptions &options, int &argc, char **argv);

}
