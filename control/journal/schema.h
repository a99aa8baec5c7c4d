// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of a show file. What stands here is the format: change it only together with
// FormatVersion and docs/record.md.
#pragma once

#include <array>
#include <string_view>

namespace journal {

inline constexpr int ApplicationId = 0x486f5468; // "HoTh"
inline constexpr int FormatVersion = 1;
inline constexpr std::string_view ChainName = "hoithi-record-1";

struct SchemaObject
{
    std::string_view name;
    const char *sql; //!< exactly as SQLite keeps it, so that a changed table or trigger shows
};

// clang-format off
inline constexpr std::array Schema {
    SchemaObject {"meta", "CREATE TABLE meta(key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID"},
    SchemaObject {"fact", "CREATE TABLE fact(sequence INTEGER PRIMARY KEY, wall_ms INTEGER NOT NULL, boot_ms INTEGER NOT NULL, boot_id TEXT NOT NULL, actor TEXT NOT NULL, device TEXT NOT NULL, order_id TEXT NOT NULL, kind TEXT NOT NULL, payload TEXT NOT NULL, hash BLOB NOT NULL) STRICT"},
    SchemaObject {"answer", "CREATE TABLE answer(number INTEGER PRIMARY KEY, order_id TEXT NOT NULL UNIQUE, actor TEXT NOT NULL, body TEXT NOT NULL, sequence INTEGER NOT NULL, hash BLOB NOT NULL) STRICT"},
    SchemaObject {"draft", "CREATE TABLE draft(owner TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY(owner, subject)) STRICT, WITHOUT ROWID"},
    // INSERT OR REPLACE deletes without a delete trigger, so order of insertion is guarded too.
    SchemaObject {"fact_follows", "CREATE TRIGGER fact_follows BEFORE INSERT ON fact WHEN NEW.sequence IS NOT (SELECT ifnull(max(sequence), 0) + 1 FROM fact) BEGIN SELECT RAISE(ABORT, 'facts follow each other without gaps'); END"},
    SchemaObject {"fact_stays", "CREATE TRIGGER fact_stays BEFORE UPDATE ON fact BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END"},
    SchemaObject {"fact_remains", "CREATE TRIGGER fact_remains BEFORE DELETE ON fact BEGIN SELECT RAISE(ABORT, 'facts are never deleted'); END"},
    SchemaObject {"answer_follows", "CREATE TRIGGER answer_follows BEFORE INSERT ON answer WHEN NEW.number IS NOT (SELECT ifnull(max(number), 0) + 1 FROM answer) OR EXISTS (SELECT 1 FROM answer WHERE order_id = NEW.order_id) BEGIN SELECT RAISE(ABORT, 'an order is answered once'); END"},
    SchemaObject {"answer_stays", "CREATE TRIGGER answer_stays BEFORE UPDATE ON answer BEGIN SELECT RAISE(ABORT, 'answers are never changed'); END"},
    SchemaObject {"answer_remains", "CREATE TRIGGER answer_remains BEFORE DELETE ON answer BEGIN SELECT RAISE(ABORT, 'answers are never deleted'); END"},
    SchemaObject {"meta_stays", "CREATE TRIGGER meta_stays BEFORE UPDATE ON meta BEGIN SELECT RAISE(ABORT, 'the show keeps its identity'); END"},
    SchemaObject {"meta_remains", "CREATE TRIGGER meta_remains BEFORE DELETE ON meta BEGIN SELECT RAISE(ABORT, 'the show keeps its identity'); END"},
};
// clang-format on

}
