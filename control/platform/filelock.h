// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A lock that one process holds on a path, and that the kernel releases however the process ends.
#pragma once

#include "contest/result.h"

#include <string>

namespace platform {

struct LockFault
{
    enum class Kind {
        Held, //!< by `pid`
        CannotCreate, //!< `error` says why
    };
    Kind kind = Kind::Held;
    int pid = 0; //!< 0: not known
    int error = 0; //!< errno
};

//! flock() on a file of its own, "<path>.lock", which holds the owner's pid and goes away with the
//! lock. A file of its own, because closing any descriptor of a SQLite file drops SQLite's locks.
class FileLock
{
public:
    [[nodiscard]] static contest::Result<FileLock, LockFault> acquire(const std::string &path);

    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

private:
    FileLock(int descriptor, std::string path);
    void release();

    int m_descriptor = -1;
    std::string m_lockPath;
};

}
