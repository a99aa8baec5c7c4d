// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Follows what is synced and what is only written.
#include "power_cut.h"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace powercut {

namespace {

constexpr std::size_t Sector = 512;

struct Change
{
    std::int64_t at = 0; //!< of a write, or the new size of a truncation
    std::optional<std::string> bytes; //!< none: a truncation
};

struct Disk
{
    std::optional<std::string> durable; //!< none: the file may not exist
    std::vector<Change> pending;
    bool removed = false;
};

std::mutex mutex;
std::map<std::string, Disk> disks;
bool following = false;
bool out = false;
int seen = 0;
int limit = 0;

std::optional<std::string> present(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return std::nullopt;
    }
    return std::string(std::istreambuf_iterator<char>(file), {});
}

//! Whether this call still reaches the disk.
bool counts()
{
    if (!following || out) {
        return false;
    }
    out = ++seen >= limit;
    return !out;
}

void put(std::string &content, const Change &change, std::size_t from, std::size_t size)
{
    const std::size_t at = static_cast<std::size_t>(change.at) + from;
    if (content.size() < at + size) {
        content.resize(at + size, '\0');
    }
    content.replace(at, size, change.bytes->substr(from, size));
}

void apply(std::string &content, const Change &change, Luck luck, std::mt19937 &coin)
{
    if (!change.bytes) {
        if (luck == Luck::Everything || (coin() & 1U) != 0) {
            content.resize(static_cast<std::size_t>(change.at), '\0');
        }
        return;
    }
    for (std::size_t from = 0; from < change.bytes->size();) {
        const std::size_t into = (static_cast<std::size_t>(change.at) + from) % Sector;
        const std::size_t size = std::min(Sector - into, change.bytes->size() - from);
        if (luck == Luck::Everything || (coin() & 1U) != 0) {
            put(content, change, from, size);
        }
        from += size;
    }
}

}

void begin(int nth)
{
    const std::lock_guard guard(mutex);
    disks.clear();
    following = true;
    out = false;
    seen = 0;
    limit = nth;
}

bool isOut()
{
    const std::lock_guard guard(mutex);
    return out;
}

void end()
{
    const std::lock_guard guard(mutex);
    following = false;
}

void neverSynced(const std::string &path)
{
    const std::lock_guard guard(mutex);
    disks[path] = {std::string(), {{0, present(path)}}, false};
}

void restore(Luck luck, std::mt19937 &coin)
{
    const std::lock_guard guard(mutex);
    for (const auto &[path, disk] : disks) {
        std::string content = disk.durable.value_or(std::string());
        const bool lost = !disk.durable && luck != Luck::Everything && (coin() & 1U) != 0;
        if (luck != Luck::NothingMore) {
            for (const Change &change : disk.pending) {
                apply(content, change, luck, coin);
            }
        }
        std::remove(path.c_str());
        if (!lost && !disk.removed) {
            std::ofstream(path, std::ios::binary) << content;
        }
    }
}

void opened(const char *path)
{
    const std::lock_guard guard(mutex);
    if (following && !out && path != nullptr && !disks.contains(path)) {
        auto content = present(path);
        // A file that has just been made is in its folder only after a sync.
        const bool fresh = content && content->empty();
        disks[path] = {fresh ? std::nullopt : std::move(content), {}, false};
    }
}

void written(const char *path, const void *bytes, std::size_t size, std::int64_t at)
{
    const std::lock_guard guard(mutex);
    if (path != nullptr && counts()) {
        disks[path].pending.push_back({at, std::string(static_cast<const char *>(bytes), size)});
    }
}

void truncated(const char *path, std::int64_t size)
{
    const std::lock_guard guard(mutex);
    if (path != nullptr && counts()) {
        disks[path].pending.push_back({size, std::nullopt});
    }
}

void synced(const char *path)
{
    const std::lock_guard guard(mutex);
    if (path == nullptr || !counts()) {
        return;
    }
    Disk &disk = disks[path];
    std::mt19937 unused;
    std::string content = disk.durable.value_or(std::string());
    for (const Change &change : disk.pending) {
        apply(content, change, Luck::Everything, unused);
    }
    disk.durable = std::move(content);
    disk.pending.clear();
}

void removed(const char *path)
{
    const std::lock_guard guard(mutex);
    if (path != nullptr && following && !out && disks.contains(path)) {
        disks.erase(path);
    }
}

}
