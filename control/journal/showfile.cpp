// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks at files by POSIX means only; SQLite is not involved.
#include "control/journal/showfile.h"

#include "control/journal/schema.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace journal {

namespace {

constexpr std::size_t HeaderSize = 100; // of an SQLite file: sqlite.org/fileformat.html
constexpr std::size_t UserVersionAt = 60;
constexpr std::size_t ApplicationIdAt = 68;
using Header = std::array<unsigned char, HeaderSize>;

std::uint32_t bigEndian(const Header &header, std::size_t at)
{
    return static_cast<std::uint32_t>(header[at]) << 24
        | static_cast<std::uint32_t>(header[at + 1]) << 16
        | static_cast<std::uint32_t>(header[at + 2]) << 8 | header[at + 3];
}

std::string folderOf(const std::string &path)
{
    const std::string folder = std::filesystem::path(path).parent_path().string();
    return folder.empty() ? "." : folder;
}

bool isFolder(const std::string &path)
{
    struct stat state
    {
    };
    return stat(path.c_str(), &state) == 0 && S_ISDIR(state.st_mode);
}

MaybeFault checkHeaderBytes(const Header &header, const std::string &path)
{
    static constexpr char Magic[] = "SQLite format 3"; // with its closing zero: 16 bytes
    if (std::memcmp(header.data(), Magic, sizeof Magic) != 0) {
        return JournalFault{FaultKind::NotAShow, path, 0, "not an SQLite file"};
    }
    if (bigEndian(header, ApplicationIdAt) != ApplicationId) {
        return JournalFault{FaultKind::NotAShow, path, 0, "an SQLite file of another program"};
    }
    const std::uint32_t version = bigEndian(header, UserVersionAt);
    if (version > FormatVersion) {
        return JournalFault{FaultKind::NewerVersion, path, version, "format is newer"};
    }
    if (version == 0) {
        return JournalFault{FaultKind::Corrupt, path, 0, "format 0 never existed"};
    }
    return std::nullopt;
}

}

JournalFault systemFault(int error, const std::string &path, FaultKind otherwise)
{
    FaultKind kind = otherwise;
    switch (error) {
    case EROFS:
    case EACCES:
    case EPERM:
        kind = FaultKind::ReadOnly;
        break;
    case ENOSPC:
    case EDQUOT:
        kind = FaultKind::DiskFull;
        break;
    case EIO:
        kind = FaultKind::ReadOrWriteFailed;
        break;
    case ENOENT:
    case ENOTDIR:
        kind = FaultKind::DirectoryMissing;
        break;
    default:
        break;
    }
    return {kind, path, 0, std::strerror(error)};
}

MaybeFault checkHeader(const std::string &path)
{
    struct stat state
    {
    };
    if (stat(path.c_str(), &state) != 0) {
        const bool placed = isFolder(folderOf(path));
        return JournalFault{placed ? FaultKind::Missing : FaultKind::DirectoryMissing, path, 0,
            std::strerror(errno)};
    }
    if (!S_ISREG(state.st_mode)) {
        return JournalFault{FaultKind::NotAShow, path, 0, "not a regular file"};
    }
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return JournalFault{FaultKind::ReadOrWriteFailed, path, 0, std::strerror(errno)};
    }
    Header header{};
    const ssize_t got = ::read(descriptor, header.data(), header.size());
    const int error = errno;
    ::close(descriptor);
    if (got < 0) {
        return JournalFault{FaultKind::ReadOrWriteFailed, path, 0, std::strerror(error)};
    }
    if (got < static_cast<ssize_t>(header.size())) {
        return JournalFault{FaultKind::NotAShow, path, 0, "shorter than any show file"};
    }
    return checkHeaderBytes(header, path);
}

MaybeFault checkPlaceForNew(const std::string &path)
{
    struct stat state
    {
    };
    if (!isFolder(folderOf(path))) {
        return JournalFault{FaultKind::DirectoryMissing, path, 0, "no such folder"};
    }
    if (lstat(path.c_str(), &state) == 0) {
        return JournalFault{FaultKind::AlreadyThere, path, 0, "file exists"};
    }
    return std::nullopt;
}

Outcome<platform::FileLock> lock(const std::string &path)
{
    auto taken = platform::FileLock::acquire(path);
    if (taken) {
        return std::move(taken.value());
    }
    const platform::LockFault &fault = taken.error();
    if (fault.kind == platform::LockFault::Kind::Held) {
        return JournalFault{FaultKind::Locked, path, fault.pid, "the lock file is held"};
    }
    return systemFault(fault.error, path, FaultKind::CannotCreate);
}

void removeUnfinished(const std::string &path)
{
    for (const char *beside : {"", "-journal", "-wal", "-shm"}) {
        unlink((path + beside).c_str());
    }
}

MaybeFault copyDurably(const std::string &from, const std::string &to)
{
    std::error_code error;
    std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing, error);
    if (error) {
        return systemFault(error.value(), to, FaultKind::ReadOrWriteFailed);
    }
    const int copy = ::open(to.c_str(), O_RDONLY | O_CLOEXEC);
    const bool durable = copy >= 0 && fsync(copy) == 0;
    const int failure = errno;
    if (copy >= 0) {
        ::close(copy);
    }
    if (!durable) {
        return systemFault(failure, to, FaultKind::ReadOrWriteFailed);
    }
    return std::nullopt;
}

MaybeFault moveIntoPlace(const std::string &finished, const std::string &path)
{
    if (std::rename(finished.c_str(), path.c_str()) != 0) {
        return systemFault(errno, path, FaultKind::CannotCreate);
    }
    const int folder = ::open(folderOf(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool durable = folder >= 0 && fsync(folder) == 0;
    const int error = errno;
    if (folder >= 0) {
        ::close(folder);
    }
    if (!durable) {
        return systemFault(error, path, FaultKind::ReadOrWriteFailed);
    }
    return std::nullopt;
}

}
