// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much room the disk under a file has left.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace platform {

//! For this user, on the file system that holds the path; none where the system does not say.
[[nodiscard]] std::optional<std::int64_t> freeBytes(const std::string &path);

}
