// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The papers of a show file, round by round.
#pragma once

#include "control/main/show_file.h"

namespace verbs {

//! Papers of every round that has a running order. Words: what could not be written.
[[nodiscard]] std::optional<contest::Words> writeAllPapers(
    const ShowFile &file, const std::string &folder);
//! `export SHOW --out DIR [--round ID]`
int exportPapers(const std::string &show, const std::string &folder, const std::string &round);

}
