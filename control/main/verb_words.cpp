// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/main/verb_words.h"

#include <iostream>

namespace verbs {

int say(const contest::Words &words, int code)
{
    std::cerr << words.vi << '\n' << words.en << '\n';
    return code;
}

int tell(const std::vector<rehearsal::Fault> &faults)
{
    for (const rehearsal::Fault &fault : faults) {
        std::cerr << "line " << fault.line << ", " << fault.field << ": " << fault.words.vi << " / "
                  << fault.words.en << '\n';
    }
    return Fault;
}

}
