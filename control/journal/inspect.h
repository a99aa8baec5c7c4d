// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks at a show file or a backup without changing a byte of it.
#pragma once

#include "control/journal/fault.h"
#include "control/journal/record.h"

#include <functional>
#include <string>

namespace journal {

struct Inspection
{
    Head head;
    std::int64_t facts = 0;
    std::int64_t answers = 0;
    std::string showId;
};

//! Recomputes everything: structure, schema, chain of facts, chain of answers. A fault names the
//! first fact that does not fit. Works on a private copy made while the show's lock is held; a
//! running desk's file is Locked: ask the desk for a backup.
[[nodiscard]] Outcome<Inspection> verify(const std::string &path);

//! The same, handing out each fact and the head of the chain with it; for results and exports from
//! a file.
[[nodiscard]] Outcome<Inspection> readRecord(const std::string &path,
    const std::function<void(const contest::RecordedFact &, const Head &)> &each);

}
