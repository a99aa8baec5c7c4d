// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A show as it stands in its file, or, while a desk runs it, in a fresh backup asked of that desk.
#pragma once

#include "contest/contest.h"
#include "contest/result.h"
#include "contest/words.h"
#include "control/journal/record.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace verbs {

inline constexpr std::chrono::seconds DeskPatience{20}; //!< for the answer of a running desk

struct ShowFile
{
    contest::Contest contest;
    journal::Head head;
    std::int64_t answers = 0;
    std::string id; //!< of the record
    std::optional<journal::Head> marked; //!< the head as it was at the fact asked for
};

struct ShowFault
{
    contest::Words words;
    bool readable = true; //!< false: the file could not be opened at all
};

//! Verifies the chain and folds the facts. `before` sees each fact and the state it is about to
//! change; words it returns stop the reading. `mark`: a
//! fact whose head is wanted too.
using BeforeFact = std::function<std::optional<contest::Words>(
    const contest::Contest &, const contest::RecordedFact &)>;
[[nodiscard]] contest::Result<ShowFile, ShowFault> readShow(
    const std::string &path, const BeforeFact &before = {}, std::int64_t mark = 0);

}
