// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the first version of a show file: tables, identity and fact 1.
#include "control/journal/admission.h"
#include "control/journal/schema.h"
#include "control/journal/store.h"

namespace journal {

namespace {

int writeTables(Connection &connection)
{
    int code = SQLITE_OK;
    for (const SchemaObject &object : Schema) {
        if (code == SQLITE_OK) {
            code = connection.run(object.sql);
        }
    }
    return code;
}

int writeIdentity(Connection &connection, const std::string &showId)
{
    Statement insert(connection, "INSERT INTO meta VALUES('chain', ?1), ('show_id', ?2)");
    insert.bind(1, ChainName);
    insert.bind(2, std::string_view(showId));
    return insert.execute();
}

int writeAll(Connection &connection, const contest::RecordedFact &first, const EncodedFact &encoded,
    const std::string &showId)
{
    const std::string numbers = "PRAGMA page_size = 4096; PRAGMA synchronous = FULL;"
                                "PRAGMA application_id = "
        + std::to_string(ApplicationId) + "; PRAGMA user_version = " + std::to_string(FormatVersion)
        + "; BEGIN IMMEDIATE";
    int code = connection.run(numbers.c_str());
    if (code == SQLITE_OK) {
        code = writeTables(connection);
    }
    if (code == SQLITE_OK) {
        code = writeIdentity(connection, showId);
    }
    if (code == SQLITE_OK) {
        Ends ends;
        ends.facts.hash = Chain().start(showId);
        code = RecordWriter(connection).put(first, encoded, ends);
    }
    return code == SQLITE_OK ? connection.run("COMMIT") : code;
}

}

MaybeFault writeNewShow(const std::string &path, const Opening &opening, const std::string &vfs)
{
    Batch batch;
    batch.facts.push_back({1, opening.stamp, opening.actor, opening.device, {}, opening.fact});
    const auto encoded = admit(batch, 0, AnswerBook(), path);
    if (!encoded) {
        return encoded.error();
    }
    if (opening.showId.empty() || !isUtf8(opening.showId)) {
        return JournalFault{FaultKind::NotAccepted, path, 0, "a show needs an id"};
    }
    removeUnfinished(path);
    Connection connection;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    if (connection.open(path, flags, vfs) != SQLITE_OK
        || writeAll(connection, batch.facts.front(), encoded.value().front(), opening.showId)
            != SQLITE_OK) {
        return connection.fault(path);
    }
    return std::nullopt;
}

}
