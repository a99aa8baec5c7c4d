// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks the tables of a show file and checks each row against the one before.
#include "control/journal/recordreader.h"

#include "control/journal/chain.h"
#include "control/journal/codec.h"
#include "control/journal/schema.h"

#include <algorithm>

namespace journal {

namespace {

JournalFault unreadable(
    const Connection &connection, const std::string &path, std::int64_t number = 0)
{
    JournalFault fault = connection.fault(path);
    fault.number = number;
    return fault;
}

FactRow factRow(const Statement &rows)
{
    return {rows.integer(0), rows.integer(1), rows.integer(2), rows.text(3), rows.text(4),
        rows.text(5), rows.text(6), rows.text(7), rows.text(8)};
}

Outcome<contest::RecordedFact> recordedFact(const FactRow &row, const std::string &path)
{
    auto fact = decode(row.kind, row.payload);
    if (!fact) {
        return JournalFault{FaultKind::UnknownFact, path, row.sequence, fact.error().text};
    }
    return contest::RecordedFact{row.sequence, {row.wallMs, row.bootMs, std::string(row.bootId)},
        std::string(row.actor), std::string(row.device), {std::string(row.order)},
        std::move(fact.value())};
}

//! SQLite's own objects (the index of UNIQUE) have no SQL.
bool isKnown(std::string_view name, std::string_view sql)
{
    return std::any_of(Schema.begin(), Schema.end(),
        [&](const SchemaObject &object) { return object.name == name && object.sql == sql; });
}

Outcome<std::string> readMeta(Connection &connection, const std::string &path)
{
    const auto keys
        = connection.ask("SELECT group_concat(key) FROM (SELECT key FROM meta ORDER BY key)");
    const auto chain = connection.ask("SELECT value FROM meta WHERE key = 'chain'");
    auto showId = connection.ask("SELECT value FROM meta WHERE key = 'show_id'");
    if (!keys || !chain || !showId) {
        return unreadable(connection, path);
    }
    if (*keys != "chain,show_id" || *chain != ChainName) {
        return JournalFault{FaultKind::Corrupt, path, 0, "the show's identity is not whole"};
    }
    return std::move(*showId);
}

}

Outcome<std::string> readIdentity(Connection &connection, const std::string &path)
{
    Statement objects(connection, "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL");
    if (!objects.isReady()) {
        return unreadable(connection, path);
    }
    std::size_t known = 0;
    int code = SQLITE_ROW;
    while ((code = objects.step()) == SQLITE_ROW) {
        if (!isKnown(objects.text(0), objects.text(1))) {
            return JournalFault{FaultKind::Corrupt, path, 0,
                "table or trigger '" + objects.string(0) + "' is not as this format has it"};
        }
        ++known;
    }
    if (code != SQLITE_DONE) {
        return unreadable(connection, path);
    }
    if (known != Schema.size()) {
        return JournalFault{FaultKind::Corrupt, path, 0, "a table or trigger is missing"};
    }
    return readMeta(connection, path);
}

Outcome<Head> readFacts(Connection &connection, const std::string &path, const std::string &showId,
    const EachFact &each)
{
    Chain chain;
    Head head{0, chain.start(showId)};
    Statement rows(connection,
        "SELECT sequence, wall_ms, boot_ms, boot_id, actor, device, order_id, kind, payload, hash "
        "FROM fact ORDER BY sequence");
    if (!rows.isReady()) {
        return unreadable(connection, path);
    }
    int code = SQLITE_ROW;
    while ((code = rows.step()) == SQLITE_ROW) {
        const FactRow row = factRow(rows);
        const std::int64_t expected = head.sequence + 1;
        Hash stored{};
        if (row.sequence != expected) {
            return JournalFault{FaultKind::ChainBroken, path, expected, "the fact is missing"};
        }
        if (!rows.hash(9, stored) || stored != chain.link(head.hash, row)) {
            return JournalFault{
                FaultKind::ChainBroken, path, expected, "the hash of the fact does not fit"};
        }
        const auto recorded = recordedFact(row, path);
        if (!recorded) {
            return recorded.error();
        }
        head = {row.sequence, stored};
        each(recorded.value(), head);
    }
    if (code != SQLITE_DONE) {
        return unreadable(connection, path, head.sequence + 1);
    }
    if (head.sequence == 0) {
        return JournalFault{FaultKind::ChainBroken, path, 1, "there are no facts"};
    }
    return head;
}

Outcome<AnswersEnd> readAnswers(Connection &connection, const std::string &path,
    const std::string &showId, const std::function<void(Answer)> &each)
{
    Chain chain;
    AnswersEnd end{0, chain.start(showId), 0};
    Statement rows(connection,
        "SELECT number, order_id, actor, body, sequence, hash FROM answer ORDER BY number");
    if (!rows.isReady()) {
        return unreadable(connection, path);
    }
    int code = SQLITE_ROW;
    while ((code = rows.step()) == SQLITE_ROW) {
        const AnswerRow row{
            rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.integer(4)};
        Hash stored{};
        if (row.number != end.number + 1 || !rows.hash(5, stored)
            || stored != chain.link(end.hash, row)) {
            return JournalFault{FaultKind::ChainBroken, path, row.sequence,
                "answer " + std::to_string(end.number + 1) + " does not fit"};
        }
        each({{std::string(row.order)}, std::string(row.actor), std::string(row.body)});
        end = {row.number, stored, std::max(end.sequence, row.sequence)};
    }
    if (code != SQLITE_DONE) {
        return unreadable(connection, path);
    }
    return end;
}

Outcome<Head> readHead(Connection &connection, const std::string &path)
{
    Statement last(connection, "SELECT sequence, hash FROM fact ORDER BY sequence DESC LIMIT 1");
    Head head;
    if (!last.isReady()) {
        return unreadable(connection, path);
    }
    const int code = last.step();
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        return unreadable(connection, path);
    }
    if (code == SQLITE_DONE || !last.hash(1, head.hash)) {
        return JournalFault{FaultKind::ChainBroken, path, 1, "there is no last fact"};
    }
    head.sequence = last.integer(0);
    return head;
}

std::vector<Draft> readDrafts(Connection &connection)
{
    std::vector<Draft> drafts;
    Statement rows(connection, "SELECT owner, subject, body FROM draft ORDER BY owner, subject");
    while (rows.isReady() && rows.step() == SQLITE_ROW) {
        drafts.push_back({rows.string(0), rows.string(1), rows.string(2)});
    }
    return drafts;
}

}
