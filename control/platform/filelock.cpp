// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes, names and gives back "<path>.lock".
#include "control/platform/filelock.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace platform {

namespace {

int writtenPid(int descriptor)
{
    std::array<char, 16> text{};
    const ssize_t got = pread(descriptor, text.data(), text.size() - 1, 0);
    return got > 0 ? static_cast<int>(std::strtol(text.data(), nullptr, 10)) : 0;
}

//! The owner removes its lock file while it still holds the lock, so a file that was locked just
//! after may no longer be the one that stands at the path.
bool isStillAt(int descriptor, const std::string &path)
{
    struct stat locked
    {
    };
    struct stat present
    {
    };
    return fstat(descriptor, &locked) == 0 && stat(path.c_str(), &present) == 0
        && locked.st_dev == present.st_dev && locked.st_ino == present.st_ino;
}

}

contest::Result<FileLock, LockFault> FileLock::acquire(const std::string &path)
{
    const std::string lockPath = path + ".lock";
    for (;;) {
        int descriptor = ::open(lockPath.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (descriptor < 0 && (errno == EACCES || errno == EROFS)) {
            // Somebody else's folder: their running desk must still be noticed.
            const int error = errno;
            descriptor = ::open(lockPath.c_str(), O_RDONLY | O_CLOEXEC);
            errno = error;
        }
        if (descriptor < 0) {
            return LockFault{LockFault::Kind::CannotCreate, 0, errno};
        }
        if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int error = errno;
            const int pid = error == EWOULDBLOCK ? writtenPid(descriptor) : 0;
            ::close(descriptor);
            if (error == EINTR) {
                continue;
            }
            const auto kind
                = error == EWOULDBLOCK ? LockFault::Kind::Held : LockFault::Kind::CannotCreate;
            return LockFault{kind, pid, error};
        }
        if (!isStillAt(descriptor, lockPath)) {
            ::close(descriptor);
            continue;
        }
        // The pid is a courtesy to the reader of a fault; on a full disk the lock holds without it.
        const std::string text = std::to_string(getpid()) + '\n';
        if (ftruncate(descriptor, 0) == 0) {
            [[maybe_unused]] const ssize_t written
                = pwrite(descriptor, text.data(), text.size(), 0);
        }
        return FileLock(descriptor, lockPath);
    }
}

FileLock::FileLock(int descriptor, std::string path)
    : m_descriptor(descriptor),
      m_lockPath(std::move(path))
{
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_lockPath(std::move(other.m_lockPath))
{
}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_descriptor = std::exchange(other.m_descriptor, -1);
        m_lockPath = std::move(other.m_lockPath);
    }
    return *this;
}

FileLock::~FileLock()
{
    release();
}

void FileLock::release()
{
    if (m_descriptor >= 0) {
        unlink(m_lockPath.c_str());
        ::close(std::exchange(m_descriptor, -1));
    }
}

}
