// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Binds facts, answers and drafts to the insert statements of the record.
#include "control/journal/recordwriter.h"

namespace journal {

RecordWriter::RecordWriter(const Connection &connection)
    : m_insertFact(connection, "INSERT INTO fact VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"),
      m_insertAnswer(connection, "INSERT INTO answer VALUES(?1, ?2, ?3, ?4, ?5, ?6)"),
      m_putDraft(connection,
          "INSERT INTO draft VALUES(?1, ?2, ?3) "
          "ON CONFLICT(owner, subject) DO UPDATE SET body = excluded.body"),
      m_dropDraft(connection, "DELETE FROM draft WHERE owner = ?1 AND subject = ?2")
{
}

bool RecordWriter::isReady() const
{
    return m_insertFact.isReady() && m_insertAnswer.isReady() && m_putDraft.isReady()
        && m_dropDraft.isReady();
}

int RecordWriter::put(const contest::RecordedFact &recorded, const EncodedFact &encoded, Ends &ends)
{
    const contest::Stamp &stamp = recorded.stamp;
    const FactRow row{recorded.sequence, stamp.wallMs, stamp.bootMs, stamp.bootId, recorded.actor,
        recorded.device, recorded.order.text, encoded.kind, encoded.payload};
    const Hash hash = m_chain.link(ends.facts.hash, row);
    m_insertFact.bind(1, row.sequence);
    m_insertFact.bind(2, row.wallMs);
    m_insertFact.bind(3, row.bootMs);
    m_insertFact.bind(4, row.bootId);
    m_insertFact.bind(5, row.actor);
    m_insertFact.bind(6, row.device);
    m_insertFact.bind(7, row.order);
    m_insertFact.bind(8, row.kind);
    m_insertFact.bind(9, row.payload);
    m_insertFact.bind(10, hash);
    const int code = m_insertFact.execute();
    if (code == SQLITE_OK) {
        ends.facts = {row.sequence, hash};
    }
    return code;
}

int RecordWriter::put(const Answer &answer, Ends &ends)
{
    const AnswerRow row{
        ends.answers + 1, answer.order.text, answer.actor, answer.body, ends.facts.sequence};
    const Hash hash = m_chain.link(ends.answerHash, row);
    m_insertAnswer.bind(1, row.number);
    m_insertAnswer.bind(2, row.order);
    m_insertAnswer.bind(3, row.actor);
    m_insertAnswer.bind(4, row.body);
    m_insertAnswer.bind(5, row.sequence);
    m_insertAnswer.bind(6, hash);
    const int code = m_insertAnswer.execute();
    if (code == SQLITE_OK) {
        ends.answers = row.number;
        ends.answerHash = hash;
    }
    return code;
}

int RecordWriter::put(const DraftChange &change)
{
    Statement &statement = change.body ? m_putDraft : m_dropDraft;
    statement.bind(1, std::string_view(change.owner));
    statement.bind(2, std::string_view(change.subject));
    if (change.body) {
        statement.bind(3, std::string_view(*change.body));
    }
    return statement.execute();
}

}
