// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks the file system.
#include "control/platform/diskspace.h"

#include <sys/statvfs.h>

namespace platform {

std::optional<std::int64_t> freeBytes(const std::string &path)
{
    struct statvfs about = {};
    if (statvfs(path.c_str(), &about) != 0) {
        return std::nullopt;
    }
    return static_cast<std::int64_t>(about.f_bavail) * static_cast<std::int64_t>(about.f_frsize);
}

}
