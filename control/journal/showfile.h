// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be said about a show file before SQLite opens it, and how a new one comes to stand
// under its name.
#pragma once

#include "control/journal/fault.h"

#include "control/platform/filelock.h"

#include <optional>
#include <string>

namespace journal {

using MaybeFault = std::optional<JournalFault>;

//! Missing, folder, empty, another kind of file, newer format: from the first 100 bytes alone.
[[nodiscard]] MaybeFault checkHeader(const std::string &path);
[[nodiscard]] MaybeFault checkPlaceForNew(const std::string &path);
[[nodiscard]] Outcome<platform::FileLock> lock(const std::string &path);

//! Removes a half-made file and what SQLite may have left beside it.
void removeUnfinished(const std::string &path);
//! Copies a closed file to another disk and waits until it is there.
[[nodiscard]] MaybeFault copyDurably(const std::string &from, const std::string &to);
//! Moves a finished file to its name and makes the name durable.
[[nodiscard]] MaybeFault moveIntoPlace(const std::string &finished, const std::string &path);

//! The fault that an errno means for this path.
[[nodiscard]] JournalFault systemFault(int error, const std::string &path, FaultKind otherwise);

}
