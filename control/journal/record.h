// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes into the record in one commit, and what stands at its end.
#pragma once

#include "contest/fact.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace journal {

using Hash = std::array<unsigned char, 32>; //!< SHA-256

//! The end of the chain: what the fingerprint on the papers is made of.
struct Head
{
    std::int64_t sequence = 0;
    Hash hash{};
    bool operator==(const Head &) const = default;
};

//! 64 lower-case hex digits.
[[nodiscard]] std::string hashText(const Hash &hash);
//! "3f2a 90cc 01b4 77de · 412": the first 16 hex digits in groups of four, then the sequence.
[[nodiscard]] std::string fingerprintText(const Head &head);

//! The first and only answer to one order, whether it was confirmed or refused.
struct Answer
{
    contest::OrderId order;
    std::string actor; //!< the seat that gave the order
    std::string body; //!< the desk's own text; the journal does not look inside
    bool operator==(const Answer &) const = default;
};

//! What a judge has typed and not yet submitted; mutable, outside the chain.
struct Draft
{
    std::string owner; //!< the seat
    std::string subject; //!< what it is about, e.g. round/segment/team
    std::string body;
    bool operator==(const Draft &) const = default;
};

struct DraftChange
{
    std::string owner;
    std::string subject;
    std::optional<std::string> body; //!< none: the draft is deleted
};

//! Committed whole or not at all.
struct Batch
{
    std::vector<contest::RecordedFact> facts; //!< sequences continue the head without gaps
    std::vector<Answer> answers; //!< order ids never answered before
    std::vector<DraftChange> drafts;
};

}
