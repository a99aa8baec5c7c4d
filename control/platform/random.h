// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random bytes, handed in so that a test can replay an evening byte for byte.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace platform {

class RandomBytes
{
public:
    virtual ~RandomBytes() = default;
    virtual void fill(std::span<std::byte> bytes) = 0;
};

//! The kernel's generator. Ends the process if the kernel has none: a guessable token is worse.
class SystemRandom final : public RandomBytes
{
public:
    void fill(std::span<std::byte> bytes) override;
};

//! The same bytes for the same seed; never for tokens of a real show.
class ScriptedRandom final : public RandomBytes
{
public:
    explicit ScriptedRandom(std::uint64_t seed) : m_state(seed) {}
    void fill(std::span<std::byte> bytes) override;

private:
    std::uint64_t m_state;
};

//! `count` random bytes as lower-case hex (twice as many characters).
[[nodiscard]] std::string randomHex(RandomBytes &random, std::size_t count);
[[nodiscard]] std::uint64_t randomNumber(RandomBytes &random);

}
