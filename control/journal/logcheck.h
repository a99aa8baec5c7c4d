// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks at the write-ahead log before SQLite does, because SQLite silently drops whatever follows
// a damaged frame.
#pragma once

#include "control/journal/showfile.h"

namespace journal {

//! Corrupt if "<path>-wal" holds commits behind a damaged place: those were synced and perhaps
//! acknowledged. A last commit that is only half there is what a power cut leaves, and no fault.
[[nodiscard]] MaybeFault checkLog(const std::string &path);

}
