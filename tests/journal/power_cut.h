// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a disk may hold after the power fails: all that was synced, and of what was written since,
// any sectors in any combination.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>

namespace powercut {

//! Files opened through the failing layer from now on are followed; the power goes out at the
//! nth write, truncation or sync, from 1.
void begin(int nth);
[[nodiscard]] bool isOut(); //!< nothing that happens after counts
void end();

//! Pretends that a file's present content was never synced, as after a kill -9.
void neverSynced(const std::string &path);

enum class Luck {
    NothingMore, //!< only what was synced
    Everything,
    Sectors, //!< each written sector of 512 bytes by a throw of the coin
};
//! Makes the followed files what the disk holds when the power comes back. May be called again.
void restore(Luck luck, std::mt19937 &coin);

// ---- called by the failing layer ----------------------------------------------------------------

void opened(const char *path);
void written(const char *path, const void *bytes, std::size_t size, std::int64_t at);
void truncated(const char *path, std::int64_t size);
void synced(const char *path);
void removed(const char *path);

}
