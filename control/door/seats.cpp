// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Offers, guesses and tokens.
#include "control/door/seats.h"

#include "control/door/secrets.h"
#include "control/platform/runtimefile.h"

#include <algorithm>

namespace door {

namespace {

constexpr std::size_t secretBytes = 16; // 128 bits: nobody guesses it, so tries are not counted
constexpr std::size_t tokenBytes = 32;

bool isCode(std::string_view join)
{
    return join.size() == 6
        && std::all_of(join.begin(), join.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}

Seats::Seats(const DoorLimits &limits, platform::RandomBytes &random)
    : m_limits(limits),
      m_random(random)
{
}

const StandingOffer &Seats::offer(const std::string &seat, std::int64_t nowMs)
{
    StandingOffer made{seat, {}, randomUrlText(m_random, secretBytes), nowMs + m_limits.offerMs};
    const auto taken = [&](const auto &other) { return other.second.code == made.code; };
    do {
        made.code = randomCode(m_random);
    } while (std::any_of(m_offers.begin(), m_offers.end(), taken));
    return m_offers[seat] = std::move(made);
}

bool Seats::guessedTooOften(const std::string &address, std::int64_t nowMs) const
{
    std::size_t inAll = 0;
    std::size_t fromAddress = 0;
    for (const WrongCode &wrong : m_wrong) {
        inAll += nowMs - wrong.atMs < m_limits.offerMs ? 1 : 0;
        fromAddress += wrong.address == address && nowMs - wrong.atMs < m_limits.wrongCodesMs;
    }
    return inAll >= m_limits.wrongCodesInAll || fromAddress >= m_limits.wrongCodesPerAddress;
}

const StandingOffer *Seats::find(
    std::string_view join, const std::string &address, std::int64_t nowMs)
{
    const bool code = isCode(join);
    if (code && guessedTooOften(address, nowMs)) {
        return nullptr;
    }
    const StandingOffer *found = nullptr;
    for (const auto &[seat, offer] : m_offers) {
        const bool same = sameSecret(join, code ? offer.code : offer.secret);
        found = same && nowMs < offer.untilMs ? &offer : found;
    }
    if (!found && code) {
        m_wrong.push_back({nowMs, address});
        if (m_wrong.size() > m_limits.wrongCodesInAll) {
            m_wrong.pop_front();
        }
    }
    return found;
}

StandingOffer Seats::take(const std::string &seat)
{
    return std::move(m_offers.extract(seat).mapped());
}

void Seats::putBack(const StandingOffer &offer)
{
    m_offers.try_emplace(offer.seat, offer);
}

bool Seats::withdraw(const std::string &seat)
{
    return m_offers.erase(seat) > 0;
}

bool Seats::expire(std::int64_t nowMs)
{
    return std::erase_if(m_offers, [&](const auto &offer) { return nowMs >= offer.second.untilMs; })
        > 0;
}

std::vector<StandingOffer> Seats::standing() const
{
    std::vector<StandingOffer> offers;
    for (const auto &[seat, offer] : m_offers) {
        offers.push_back(offer);
    }
    return offers;
}

std::string Seats::newToken()
{
    return randomUrlText(m_random, tokenBytes);
}

const std::string *seatOfToken(
    const std::map<std::string, contest::Seat> &seats, std::string_view token)
{
    const std::string hash = platform::sha256Hex(std::string(token));
    const std::string *found = nullptr;
    for (const auto &[name, seat] : seats) {
        found = sameSecret(hash, seat.tokenHash) ? &name : found;
    }
    return found;
}

}
