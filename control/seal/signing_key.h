// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The laptop's own Ed25519 key: what it seals with, and how people compare two keys by eye.
#pragma once

#include "contest/result.h"
#include "contest/words.h"

#include <array>
#include <memory>
#include <openssl/types.h>
#include <string>
#include <string_view>

namespace seal {

using PublicKey = std::array<unsigned char, 32>;
using Signature = std::array<unsigned char, 64>;

class SigningKey
{
public:
    //! Reads the key of this user, or makes one: <data folder>/hoithi/signing-key.pem, mode 0600.
    //! The data folder is $XDG_DATA_HOME, else ~/.local/share.
    [[nodiscard]] static contest::Result<SigningKey, contest::Words> ofThisLaptop();
    //! The same at a path of one's own choice.
    [[nodiscard]] static contest::Result<SigningKey, contest::Words> at(const std::string &path);

    [[nodiscard]] const PublicKey &publicKey() const { return m_public; }
    [[nodiscard]] Signature sign(std::string_view message) const;

private:
    struct Closer
    {
        void operator()(EVP_PKEY *key) const;
    };
    using Pkey = std::unique_ptr<EVP_PKEY, Closer>;

    SigningKey(Pkey key, const PublicKey &publicKey);
    [[nodiscard]] static Pkey read(const std::string &path);
    [[nodiscard]] static Pkey make(const std::string &path);
    Pkey m_key;
    PublicKey m_public{};
};

[[nodiscard]] bool fits(const PublicKey &key, std::string_view message, const Signature &signature);

//! "9f3a 01bc …", eight groups of four hex digits: the first 128 bits of the key's SHA-256. Both
//! laptops show it.
[[nodiscard]] std::string fingerprintText(const PublicKey &key);
//! The same key, however it was typed: spaces and capital letters do not matter.
[[nodiscard]] bool isFingerprintOf(const std::string &typed, const PublicKey &key);

}
