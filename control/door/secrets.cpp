// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tokens, link secrets and codes on OpenSSL.
#include "control/door/secrets.h"

#include <openssl/crypto.h>

#include <array>
#include <cstdint>
#include <vector>

namespace door {

std::string randomUrlText(platform::RandomBytes &random, std::size_t count)
{
    static constexpr std::string_view letters
        = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::vector<std::byte> bytes(count);
    random.fill(bytes);
    std::string text;
    std::uint32_t held = 0;
    int bits = 0;
    for (const std::byte byte : bytes) {
        held = (held << 8) | std::to_integer<std::uint32_t>(byte);
        for (bits += 8; bits >= 6; bits -= 6) {
            text += letters[(held >> (bits - 6)) & 63];
        }
    }
    if (bits > 0) {
        text += letters[(held << (6 - bits)) & 63];
    }
    return text;
}

std::string randomCode(platform::RandomBytes &random)
{
    constexpr std::uint32_t codes = 1'000'000;
    // Numbers of the last, incomplete million would make small codes likelier.
    constexpr std::uint32_t fair = UINT32_MAX - UINT32_MAX % codes;
    std::uint32_t number = fair;
    while (number >= fair) {
        std::array<std::byte, 4> bytes{};
        random.fill(bytes);
        number = 0;
        for (const std::byte byte : bytes) {
            number = (number << 8) | std::to_integer<std::uint32_t>(byte);
        }
    }
    const std::string digits = std::to_string(number % codes);
    return std::string(6 - digits.size(), '0') + digits;
}

bool sameSecret(std::string_view one, std::string_view other)
{
    return one.size() == other.size() && CRYPTO_memcmp(one.data(), other.data(), one.size()) == 0;
}

}
