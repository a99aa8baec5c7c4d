// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Wraps SQLite's calls and translates its codes into faults.
#include "control/journal/sqlite.h"

#include <algorithm>
#include <cerrno>

namespace journal {

int Connection::open(const std::string &path, int flags, const std::string &vfs)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(
        path.c_str(), &handle, flags | SQLITE_OPEN_EXRESCODE, vfs.empty() ? nullptr : vfs.c_str());
    m_handle.reset(handle);
    return code;
}

int Connection::run(const char *sql)
{
    return sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr);
}

std::optional<std::string> Connection::ask(const char *sql)
{
    Statement statement(*this, sql);
    const int code = statement.isReady() ? statement.step() : SQLITE_ERROR;
    if (code == SQLITE_ROW) {
        return statement.string(0);
    }
    return code == SQLITE_DONE ? std::optional(std::string()) : std::nullopt;
}

JournalFault Connection::fault(const std::string &path) const
{
    sqlite3 *handle = m_handle.get();
    if (handle == nullptr) {
        return faultOf(SQLITE_NOMEM, path, "out of memory");
    }
    return faultOf(sqlite3_extended_errcode(handle), path, sqlite3_errmsg(handle),
        sqlite3_system_errno(handle));
}

Statement::Statement(const Connection &connection, const char *sql)
{
    sqlite3_stmt *handle = nullptr;
    sqlite3_prepare_v3(connection.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    m_handle.reset(handle);
}

void Statement::bind(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_handle.get(), index, value);
}

void Statement::bind(int index, std::string_view text)
{
    // A null pointer would bind NULL.
    const char *start = text.data() == nullptr ? "" : text.data();
    sqlite3_bind_text64(m_handle.get(), index, start, text.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bind(int index, const Hash &hash)
{
    sqlite3_bind_blob(
        m_handle.get(), index, hash.data(), static_cast<int>(hash.size()), SQLITE_STATIC);
}

int Statement::execute()
{
    const int code = step();
    sqlite3_reset(m_handle.get());
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle.get(), column);
}

std::string_view Statement::text(int column) const
{
    const auto *start = reinterpret_cast<const char *>(sqlite3_column_text(m_handle.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_handle.get(), column));
    return start == nullptr ? std::string_view() : std::string_view(start, size);
}

bool Statement::hash(int column, Hash &value) const
{
    const auto *start
        = static_cast<const unsigned char *>(sqlite3_column_blob(m_handle.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_handle.get(), column));
    if (start == nullptr || size != value.size()) {
        return false;
    }
    std::copy_n(start, size, value.begin());
    return true;
}

namespace {

FaultKind kindOf(int code, int systemError)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return FaultKind::Locked;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return FaultKind::ReadOnly;
    case SQLITE_FULL:
        return FaultKind::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_SCHEMA:
    case SQLITE_ERROR: // "malformed database schema" and the like: our own SQL is right
        return FaultKind::Corrupt;
    case SQLITE_CONSTRAINT:
        return FaultKind::NotAccepted;
    case SQLITE_CANTOPEN:
        return systemError == EROFS || systemError == EACCES ? FaultKind::ReadOnly
                                                             : FaultKind::ReadOrWriteFailed;
    default:
        return systemError == ENOSPC || systemError == EDQUOT ? FaultKind::DiskFull
                                                              : FaultKind::ReadOrWriteFailed;
    }
}

}

JournalFault faultOf(int code, const std::string &path, const std::string &detail, int systemError)
{
    return {kindOf(code, systemError), path, 0,
        "SQLite " + std::to_string(code) + ": " + detail
            + (systemError != 0 ? ", errno " + std::to_string(systemError) : std::string())};
}

}
