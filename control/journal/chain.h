// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The hash chains over facts and answers: which bytes are hashed, in which order
// (docs/record.md gives an independent program all it needs).
#pragma once

#include "control/journal/record.h"

#include <memory>
#include <openssl/types.h>
#include <string>
#include <string_view>

namespace journal {

//! A fact as its columns stand in the file.
struct FactRow
{
    std::int64_t sequence = 0;
    std::int64_t wallMs = 0;
    std::int64_t bootMs = 0;
    std::string_view bootId, actor, device, order, kind, payload;
};

struct AnswerRow
{
    std::int64_t number = 0;
    std::string_view order, actor, body;
    std::int64_t sequence = 0; //!< of the newest fact after the batch that holds the answer
};

//! Computes links; keeps OpenSSL's context, so one per thread.
class Chain
{
public:
    Chain();

    //! What stands before the first fact and the first answer of this show.
    [[nodiscard]] Hash start(std::string_view showId);
    [[nodiscard]] Hash link(const Hash &previous, const FactRow &row);
    [[nodiscard]] Hash link(const Hash &previous, const AnswerRow &row);

private:
    //! Appends "<length>:<bytes>,".
    void add(std::string_view bytes);
    void add(std::int64_t number);
    [[nodiscard]] Hash digest();

    struct Closer
    {
        void operator()(EVP_MD_CTX *context) const;
    };
    std::unique_ptr<EVP_MD_CTX, Closer> m_context;
    std::string m_message;
};

}
