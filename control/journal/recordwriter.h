// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts rows into the record inside a transaction that somebody else begins and commits.
#pragma once

#include "control/journal/chain.h"
#include "control/journal/codec.h"
#include "control/journal/sqlite.h"

namespace journal {

//! Where both chains end.
struct Ends
{
    Head facts;
    std::int64_t answers = 0; //!< number of the last
    Hash answerHash{};
};

//! Every function returns SQLite's code and, on SQLITE_OK, moves the ends on.
class RecordWriter
{
public:
    explicit RecordWriter(const Connection &connection);
    [[nodiscard]] bool isReady() const;

    [[nodiscard]] int put(
        const contest::RecordedFact &recorded, const EncodedFact &encoded, Ends &ends);
    [[nodiscard]] int put(const Answer &answer, Ends &ends);
    [[nodiscard]] int put(const DraftChange &change);

private:
    Chain m_chain;
    Statement m_insertFact, m_insertAnswer, m_putDraft, m_dropDraft;
};

}
