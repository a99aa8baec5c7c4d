// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hashes rows into their chain and writes hashes as text.
#include "control/journal/chain.h"

#include "control/journal/schema.h"

#include <openssl/evp.h>

#include <array>
#include <charconv>
#include <cstdlib>

namespace journal {

namespace {

std::string_view bytesOf(const Hash &hash)
{
    return {reinterpret_cast<const char *>(hash.data()), hash.size()};
}

}

void Chain::Closer::operator()(EVP_MD_CTX *context) const
{
    EVP_MD_CTX_free(context);
}

Chain::Chain() : m_context(EVP_MD_CTX_new())
{
}

void Chain::add(std::string_view bytes)
{
    std::array<char, 24> length{};
    const auto end = std::to_chars(length.data(), length.data() + length.size(), bytes.size());
    m_message.append(length.data(), end.ptr);
    m_message += ':';
    m_message += bytes;
    m_message += ',';
}

void Chain::add(std::int64_t number)
{
    std::array<char, 24> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number);
    add(std::string_view(text.data(), static_cast<std::size_t>(end.ptr - text.data())));
}

Hash Chain::digest()
{
    Hash hash{};
    unsigned int size = 0;
    // Only an exhausted memory makes these fail, and then no record can be trusted.
    if (m_context == nullptr || EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) != 1
        || EVP_DigestUpdate(m_context.get(), m_message.data(), m_message.size()) != 1
        || EVP_DigestFinal_ex(m_context.get(), hash.data(), &size) != 1) {
        std::abort();
    }
    m_message.clear();
    return hash;
}

Hash Chain::start(std::string_view showId)
{
    add(ChainName);
    add(showId);
    return digest();
}

Hash Chain::link(const Hash &previous, const FactRow &row)
{
    add("fact");
    add(bytesOf(previous));
    add(row.sequence);
    add(row.wallMs);
    add(row.bootMs);
    for (const std::string_view text :
        {row.bootId, row.actor, row.device, row.order, row.kind, row.payload}) {
        add(text);
    }
    return digest();
}

Hash Chain::link(const Hash &previous, const AnswerRow &row)
{
    add("answer");
    add(bytesOf(previous));
    add(row.number);
    add(row.order);
    add(row.actor);
    add(row.body);
    add(row.sequence);
    return digest();
}

std::string hashText(const Hash &hash)
{
    static constexpr char Digits[] = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : hash) {
        text += Digits[byte >> 4];
        text += Digits[byte & 15U];
    }
    return text;
}

std::string fingerprintText(const Head &head)
{
    const std::string whole = hashText(head.hash);
    return whole.substr(0, 4) + ' ' + whole.substr(4, 4) + ' ' + whole.substr(8, 4) + ' '
        + whole.substr(12, 4) + " · " + std::to_string(head.sequence);
}

}
