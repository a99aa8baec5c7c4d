// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies pages with SQLite's online backup on the connection that writes, so that no second
// connection ever touches the show file.
#include "control/journal/backup.h"

#include "control/journal/recordreader.h"

#include "control/platform/runtimefile.h"

namespace journal {

namespace {

constexpr int PagesPerStep = 256; // 1 MB: an order waits a few milliseconds at most

}

Backup::Backup(platform::FileLock lock, std::string target)
    : m_lock(std::move(lock)),
      m_target(std::move(target)),
      m_part(m_target + ".part")
{
}

Backup::~Backup()
{
    m_backup.reset();
    m_copy.close();
    removeUnfinished(m_part);
}

Outcome<std::unique_ptr<Backup>> Backup::start(Connection &source, const std::string &sourcePath,
    const std::string &target, const std::string &vfs)
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
    std::unique_ptr<Backup> backup(new Backup(std::move(taken.value()), path));
    removeUnfinished(backup->m_part);
    if (backup->begin(source, vfs) != SQLITE_OK) {
        return backup->m_copy.fault(path);
    }
    return backup;
}

int Backup::begin(Connection &source, const std::string &vfs)
{
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    int code = m_copy.open(m_part, flags, vfs);
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
    return faultOf(code, m_target, sqlite3_errstr(code), sqlite3_system_errno(m_copy.handle()));
}

Outcome<Head> Backup::finish()
{
    m_backup.reset();
    // The pages say that the file is in WAL mode; a copy that travels has to be one file.
    const auto mode = m_copy.ask("PRAGMA journal_mode = DELETE");
    if (mode != "delete") {
        return m_copy.fault(m_target);
    }
    const auto head = readHead(m_copy, m_target);
    if (!head) {
        return head.error();
    }
    m_copy.close();
    if (const MaybeFault fault = moveIntoPlace(m_part, m_target)) {
        return *fault;
    }
    return head;
}

}
