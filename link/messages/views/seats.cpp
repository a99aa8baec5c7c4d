// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `seats`: who is there, who has fallen silent, which codes are out.
#include "link/messages/views/parts.h"
#include "link/messages/views/topics.h"
#include "link/messages/words.h"

namespace messages {

using namespace contest;

namespace {

//! Still below 3 s, which a healthy client never reaches; then seconds. So the topic stays still.
std::int64_t silentMs(const SeatPresence &seat, std::int64_t now)
{
    constexpr std::int64_t usual = 3000;
    const std::int64_t silent = now - seat.lastHeardBootMs;
    return seat.connected && silent >= usual ? silent / 1000 * 1000 : 0;
}

}

Json seatsTopic(const Contest &contest, const Backstage &backstage)
{
    Json seats = Json::array();
    for (const SeatPresence &seat : backstage.seats) {
        seats.push_back(
            {{"seat", seat.seat}, {"label", wordsJson(seatWords(*contest.rulebook, seat.seat))},
                {"connected", seat.connected}, {"silentMs", silentMs(seat, backstage.now.bootMs)},
                {"device", seat.device}, {"address", seat.address}, {"app", seat.app},
                {"shown", seat.shownNumber ? Json(*seat.shownNumber) : Json()}});
    }
    Json offers = Json::array();
    for (const StandingOffer &offer : backstage.offers) {
        if (offer.expiresBootMs > backstage.now.bootMs) {
            offers.push_back({{"seat", offer.seat}, {"code", offer.code}, {"links", offer.links},
                {"expiresMs", offer.expiresBootMs}});
        }
    }
    return {{"seats", std::move(seats)}, {"offers", std::move(offers)}};
}

}
