// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A copy of the running record into one file, a few pages at a time.
#pragma once

#include "control/journal/showfile.h"
#include "control/journal/sqlite.h"

#include <memory>

namespace journal {

//! The copy grows as "<target>.part" and takes the target's name when it is whole.
class Backup
{
public:
    [[nodiscard]] static Outcome<std::unique_ptr<Backup>> start(Connection &source,
        const std::string &sourcePath, const std::string &target, const std::string &vfs);
    Backup(const Backup &) = delete;
    Backup &operator=(const Backup &) = delete;
    //! Removes what is unfinished.
    ~Backup();

    //! Copies some pages: true when the last one has been copied.
    [[nodiscard]] Outcome<bool> step();
    //! Closes the copy and puts it in place; its head.
    [[nodiscard]] Outcome<Head> finish();

private:
    Backup(platform::FileLock lock, std::string target);
    [[nodiscard]] int begin(Connection &source, const std::string &vfs);

    struct Finisher
    {
        void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
    };
    platform::FileLock m_lock;
    std::string m_target;
    std::string m_part;
    Connection m_copy;
    std::unique_ptr<sqlite3_backup, Finisher> m_backup; // ends before the copy is closed
};

}
