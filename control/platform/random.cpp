// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random bytes from the kernel or from a seed.
#include "control/platform/random.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <sys/random.h>
#include <vector>

namespace platform {

void SystemRandom::fill(std::span<std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t got = getrandom(bytes.data(), bytes.size(), 0);
        if (got < 0) {
            if (errno == EINTR) {
                continue;
            }
            std::abort();
        }
        bytes = bytes.subspan(static_cast<std::size_t>(got));
    }
}

// splitmix64: one state word, and every seed gives a different stream.
void ScriptedRandom::fill(std::span<std::byte> bytes)
{
    while (!bytes.empty()) {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        mixed ^= mixed >> 31;
        for (int shift = 0; shift < 64 && !bytes.empty(); shift += 8) {
            bytes.front() = static_cast<std::byte>(mixed >> shift);
            bytes = bytes.subspan(1);
        }
    }
}

std::string randomHex(RandomBytes &random, std::size_t count)
{
    static constexpr char Digits[] = "0123456789abcdef";
    std::vector<std::byte> bytes(count);
    random.fill(bytes);
    std::string text;
    text.reserve(count * 2);
    for (const std::byte byte : bytes) {
        text += Digits[std::to_integer<unsigned>(byte) >> 4];
        text += Digits[std::to_integer<unsigned>(byte) & 15U];
    }
    return text;
}

std::uint64_t randomNumber(RandomBytes &random)
{
    std::array<std::byte, 8> bytes{};
    random.fill(bytes);
    std::uint64_t number = 0;
    std::memcpy(&number, bytes.data(), sizeof number);
    return number;
}

}
