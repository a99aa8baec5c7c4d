// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A copy of the running record into one file: a few pages at a time beside the show, then carried
// to its target, which may be a slow stick, while the record goes on.
#pragma once

#include "control/journal/showfile.h"
#include "control/journal/sqlite.h"

#include <memory>

namespace journal {

//! The copy grows under a name of its own beside the show, travels as "<target>.part" and takes the
//! target's name when all of it is there. start(), step() and close() belong to the thread of the
//! source's connection.
class Backup
{
public:
    [[nodiscard]] static Outcome<std::unique_ptr<Backup>> start(Connection &source,
        const std::string &sourcePath, const std::string &growing, const std::string &target,
        const std::string &vfs);
    Backup(const Backup &) = delete;
    Backup &operator=(const Backup &) = delete;
    //! Removes what is unfinished.
    ~Backup();

    //! Copies some pages: true when the last one has been copied.
    [[nodiscard]] Outcome<bool> step();
    //! Makes one closed file of the copy; its head.
    [[nodiscard]] Outcome<Head> close();
    //! Puts the closed copy in place; any thread.
    [[nodiscard]] MaybeFault carry();

private:
    Backup(platform::FileLock lock, std::string growing, std::string target);
    [[nodiscard]] int begin(Connection &source, const std::string &vfs);

    struct Finisher
    {
        void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
    };
    platform::FileLock m_lock;
    std::string m_growing;
    std::string m_target;
    std::string m_part;
    Connection m_copy;
    std::unique_ptr<sqlite3_backup, Finisher> m_backup; // ends before the copy is closed
};

}
