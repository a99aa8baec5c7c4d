// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies pages with SQLite's online backup on the connection that writes, so that no second
// connection ever touches the show file.
#include "control/journal/backup.h"

#include "control/journal/recordreader.h"

#include "control/platform/runtimefile.h"

#include <cstdio>

namespace journal {

namespace {

constexpr int PagesPerStep = 256; // 1 MB: an order waits a few milliseconds at most

}

Backup::Backup(platform::FileLock lock, std::string growing, std::string target)
    : m_lock(std::move(lock)),
      m_growing(std::move(growing)),
      m_target(std::move(target)),
      m_part(m_target + ".part")
{
}

Backup::~Backup()
{
    m_backup.reset();
    m_copy.close();
    removeUnfinished(m_growing);
    removeUnfinished(m_part);
}

Outcome<std::unique_ptr<Backup>> Backup::start(Connection &source, const std::string &sourcePath,
    const std::string &growing, const std::string &target, const std::string &vfs)
{
    const std::string path = platform::canonicalPath(target);
    if (path == sourcePath) {
        return JournalFault{FaultKind::AlreadyThere, path, 0, "the copy would replace the show"};
    }
    const MaybeFault place = checkPlaceForNew(path);
    if (place && place->kind != FaultKind::AlreadyThere) {
        return *place;
    }
    if (place) {
        // An older backup may be replaced; a folder or another program's file may not.
        if (const MaybeFault foreign = checkHeader(path)) {
            return JournalFault{FaultKind::AlreadyThere, path, 0, foreign->detail};
        }
    }
    auto taken = journal::lock(path);
    if (!taken) {
        return taken.error();
    }
    std::unique_ptr<Backup> backup(new Backup(std::move(taken.value()), growing, path));
    removeUnfinished(backup->m_growing);
    if (backup->begin(source, vfs) != SQLITE_OK) {
        return backup->m_copy.fault(backup->m_growing);
    }
    return backup;
}

int Backup::begin(Connection &source, const std::string &vfs)
{
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    int code = m_copy.open(m_growing, flags, vfs);
    if (code == SQLITE_OK) {
        code = m_copy.run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = FULL");
    }
    if (code == SQLITE_OK) {
        m_backup.reset(sqlite3_backup_init(m_copy.handle(), "main", source.handle(), "main"));
        code = m_backup ? SQLITE_OK : sqlite3_extended_errcode(m_copy.handle());
    }
    return code;
}

Outcome<bool> Backup::step()
{
    const int code = sqlite3_backup_step(m_backup.get(), PagesPerStep);
    if (code == SQLITE_OK || code == SQLITE_DONE) {
        return code == SQLITE_DONE;
    }
    return faultOf(code, m_growing, sqlite3_errstr(code), sqlite3_system_errno(m_copy.handle()));
}

Outcome<Head> Backup::close()
{
    m_backup.reset();
    // The pages say that the file is in WAL mode; a copy that travels has to be one file.
    const auto mode = m_copy.ask("PRAGMA journal_mode = DELETE");
    if (mode != "delete") {
        return m_copy.fault(m_growing);
    }
    auto head = readHead(m_copy, m_growing);
    m_copy.close();
    return head;
}

MaybeFault Backup::carry()
{
    if (std::rename(m_growing.c_str(), m_part.c_str()) != 0) { // another disk
        if (MaybeFault fault = copyDurably(m_growing, m_part)) {
            return fault;
        }
    }
    return moveIntoPlace(m_part, m_target);
}

}
