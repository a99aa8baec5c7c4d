// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A closed round as a file that travels to the laptop of the next round (docs/sealed.md): signed,
// so that nothing in it can be changed on the way.
#pragma once

#include "contest/fact.h"
#include "control/seal/signing_key.h"

#include <cstdint>
#include <string>

namespace seal {

struct SealedRound
{
    std::string contestId;
    std::string contestName;
    std::string rulebookHash; //!< SHA-256 of the rulebook file inside the record, hex
    std::string roundLabel;
    contest::RoundClosed closing;
    contest::PrizesDecided decision; //!< whose signer, number and date stand under the results
    std::string show; //!< id of the record that holds the closing
    std::int64_t sequence = 0; //!< of the closing in that record
    std::string head; //!< hash of the record's chain at the closing, 64 hex digits
    std::int64_t closedAtMs = 0; //!< wall clock of the closing, ms since 1970

    bool operator==(const SealedRound &) const = default;
};

//! Who vouches for a round that was read.
struct ReadRound
{
    SealedRound round;
    PublicKey key{};
};

inline constexpr std::size_t MaxSealedFile = 1024 * 1024; //!< bytes

[[nodiscard]] std::string write(const SealedRound &round, const SigningKey &key);
//! Refused with words: not a sealed round, a newer format, unfinished, or altered.
[[nodiscard]] contest::Result<ReadRound, contest::Words> read(const std::string &text);

}
