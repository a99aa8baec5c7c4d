// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SQLite's C interface with destructors: a connection and its prepared statements. Return codes
// are SQLite's own (SQLITE_OK ...), because what to do about each is the store's business.
#pragma once

#include "control/journal/fault.h"
#include "control/journal/record.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <sqlite3.h>
#include <string>
#include <string_view>

namespace journal {

class Connection
{
public:
    [[nodiscard]] int open(const std::string &path, int flags, const std::string &vfs);
    void close() { m_handle.reset(); }
    [[nodiscard]] int run(const char *sql);
    //! First column of the first row as text, empty without a row; none on error.
    [[nodiscard]] std::optional<std::string> ask(const char *sql);
    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }
    //! What the last failed call meant.
    [[nodiscard]] JournalFault fault(const std::string &path) const;

private:
    struct Closer
    {
        void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
    };
    std::unique_ptr<sqlite3, Closer> m_handle;
};

//! Must go before its connection.
class Statement
{
public:
    Statement() = default;
    Statement(const Connection &connection, const char *sql);

    [[nodiscard]] bool isReady() const { return m_handle != nullptr; }
    void bind(int index, std::int64_t value);
    //! The text must live until the next step().
    void bind(int index, std::string_view text);
    void bind(int index, const Hash &hash);
    //! SQLITE_ROW, SQLITE_DONE or an error.
    [[nodiscard]] int step() { return sqlite3_step(m_handle.get()); }
    //! Steps once, expecting no row, and makes ready for the next values.
    [[nodiscard]] int execute();
    void reset() { sqlite3_reset(m_handle.get()); }

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string_view text(int column) const; //!< valid until the next step()
    [[nodiscard]] std::string string(int column) const { return std::string(text(column)); }
    [[nodiscard]] bool hash(int column, Hash &value) const; //!< false if it is not 32 bytes

private:
    struct Closer
    {
        void operator()(sqlite3_stmt *handle) const { sqlite3_finalize(handle); }
    };
    std::unique_ptr<sqlite3_stmt, Closer> m_handle;
};

//! The fault that an SQLite code means (extended codes too).
[[nodiscard]] JournalFault faultOf(
    int code, const std::string &path, const std::string &detail, int systemError = 0);

}
