// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a record and recomputes its chains on the way.
#pragma once

#include "control/journal/showfile.h"
#include "control/journal/sqlite.h"

#include <functional>
#include <string>
#include <vector>

namespace journal {

//! A fact, and the head of the chain with it.
using EachFact = std::function<void(const contest::RecordedFact &, const Head &)>;

//! The tables, triggers and identity of an open file; the show's id if they are right.
[[nodiscard]] Outcome<std::string> readIdentity(Connection &connection, const std::string &path);

//! Every fact in order. ChainBroken and UnknownFact name the first that does not fit.
[[nodiscard]] Outcome<Head> readFacts(Connection &connection, const std::string &path,
    const std::string &showId, const EachFact &each);

//! The end of the answers' chain.
struct AnswersEnd
{
    std::int64_t number = 0;
    Hash hash{};
    std::int64_t sequence = 0; //!< of the newest fact that an answer knows of
};
[[nodiscard]] Outcome<AnswersEnd> readAnswers(Connection &connection, const std::string &path,
    const std::string &showId, const std::function<void(Answer)> &each);

//! The last fact as it claims to be; the chain is not recomputed.
[[nodiscard]] Outcome<Head> readHead(Connection &connection, const std::string &path);
[[nodiscard]] std::vector<Draft> readDrafts(Connection &connection);

}
