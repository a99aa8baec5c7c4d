// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Wraps every file of SQLite's own layer and counts the calls on the way.
#include "fault_vfs.h"

#include "power_cut.h"

#include <mutex>
#include <sqlite3.h>

namespace faultvfs {

namespace {

std::mutex mutex; // the record works on a thread of its own
Plan plan;
bool armed = false;
bool fired = false;
int seen = 0;

//! Whether this call is to fail.
bool fails(Call call)
{
    const std::lock_guard guard(mutex);
    if (!armed || call != plan.call) {
        return false;
    }
    ++seen;
    const bool hit = plan.length == Plan::Length::ForGood ? seen >= plan.nth : seen == plan.nth;
    fired = fired || hit;
    return hit;
}

int codeFor(int error)
{
    return plan.kind == Plan::Kind::Full ? SQLITE_FULL : error;
}

struct File
{
    sqlite3_file base;
    sqlite3_file *real; // directly behind this structure
    const char *path; // SQLite keeps it as long as the file is open; null for a temporary file
};

sqlite3_vfs *below()
{
    static sqlite3_vfs *const layer = sqlite3_vfs_find(nullptr);
    return layer;
}

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real;
}

const char *pathOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->path;
}

int closeFile(sqlite3_file *file)
{
    return real(file)->pMethods->xClose(real(file));
}
int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 at)
{
    return fails(Call::Read) ? SQLITE_IOERR_READ
                             : real(file)->pMethods->xRead(real(file), bytes, size, at);
}
int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    if (!fails(Call::Write)) {
        powercut::written(pathOf(file), bytes, static_cast<std::size_t>(size), at);
        return real(file)->pMethods->xWrite(real(file), bytes, size, at);
    }
    if (plan.kind == Plan::Kind::Torn) {
        real(file)->pMethods->xWrite(real(file), bytes, size / 2, at);
    }
    return codeFor(SQLITE_IOERR_WRITE);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (fails(Call::Truncate)) {
        return codeFor(SQLITE_IOERR_TRUNCATE);
    }
    powercut::truncated(pathOf(file), size);
    return real(file)->pMethods->xTruncate(real(file), size);
}
int syncFile(sqlite3_file *file, int flags)
{
    if (fails(Call::Sync)) {
        return codeFor(SQLITE_IOERR_FSYNC);
    }
    const int code = real(file)->pMethods->xSync(real(file), flags);
    powercut::synced(pathOf(file));
    return code;
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return fails(Call::FileSize) ? SQLITE_IOERR_FSTAT
                                 : real(file)->pMethods->xFileSize(real(file), size);
}
int lockFile(sqlite3_file *file, int level)
{
    return fails(Call::Lock) ? SQLITE_IOERR_LOCK : real(file)->pMethods->xLock(real(file), level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}
int checkReserved(sqlite3_file *file, int *result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}
int control(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}
int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}
int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

// Version 1 has no shared memory: the record must do without, in exclusive mode.
constexpr sqlite3_io_methods Methods{1, closeFile, readFile, writeFile, truncateFile, syncFile,
    fileSize, lockFile, unlockFile, checkReserved, control, sectorSize, characteristics, nullptr,
    nullptr, nullptr, nullptr, nullptr, nullptr};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    auto *wrapped = reinterpret_cast<File *>(file);
    wrapped->real = reinterpret_cast<sqlite3_file *>(wrapped + 1);
    wrapped->path = path;
    wrapped->base.pMethods = nullptr;
    if (fails(Call::Open)) {
        if (plan.kind != Plan::Kind::ReadOnly) {
            return codeFor(SQLITE_CANTOPEN);
        }
        flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    }
    const int code = below()->xOpen(below(), path, wrapped->real, flags, outFlags);
    if (code == SQLITE_OK) {
        powercut::opened(path);
    }
    if (wrapped->real->pMethods != nullptr) {
        wrapped->base.pMethods = &Methods;
    }
    return code;
}

int deleteFile(sqlite3_vfs *, const char *path, int syncFolder)
{
    powercut::removed(path);
    return below()->xDelete(below(), path, syncFolder);
}

sqlite3_vfs *layer()
{
    static sqlite3_vfs made = [] {
        sqlite3_vfs vfs = *below();
        vfs.zName = "hoithi-fault";
        vfs.szOsFile += static_cast<int>(sizeof(File));
        vfs.xOpen = openFile;
        vfs.xDelete = deleteFile;
        return vfs;
    }();
    return &made;
}

}

std::string name()
{
    static const int registered = sqlite3_vfs_register(layer(), 0);
    return registered == SQLITE_OK ? layer()->zName : "registration failed";
}

void arm(const Plan &wanted)
{
    const std::lock_guard guard(mutex);
    plan = wanted;
    seen = 0;
    fired = false;
    armed = true;
}

void disarm()
{
    const std::lock_guard guard(mutex);
    armed = false;
}

bool hasFired()
{
    const std::lock_guard guard(mutex);
    return fired;
}

}
