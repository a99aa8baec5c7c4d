// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `seats`: who is there, who has fallen silent, what judges ask for, which codes are out. A hall of
// a thousand screens does not fit: whoever does not is counted.
#include "link/messages/order_codec.h"
#include "link/messages/strict_json.h"
#include "link/messages/views/parts.h"
#include "link/messages/views/topics.h"
#include "link/messages/words.h"

#include <algorithm>
#include <tuple>

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

bool isDisplay(const std::string &seat)
{
    return seat.starts_with("display:");
}

//! Displays stand last and by number, so that those that do not fit are the highest.
auto placeOf(const std::string &seat)
{
    return std::tuple(isDisplay(seat), isDisplay(seat) ? seat.size() : 0, seat);
}

template<class Entry>
std::vector<const Entry *> inOrder(const std::vector<Entry> &entries)
{
    std::vector<const Entry *> ordered;
    for (const Entry &entry : entries) {
        ordered.push_back(&entry);
    }
    std::sort(ordered.begin(), ordered.end(),
        [](const Entry *a, const Entry *b) { return placeOf(a->seat) < placeOf(b->seat); });
    return ordered;
}

//! A list that takes entries until its bytes are spent; from then on it takes no more.
class Room
{
public:
    explicit Room(std::size_t bytes) : m_left(bytes) {}

    bool take(Json &list, Json entry)
    {
        const std::size_t size = m_left > 0 ? jsonText(entry).size() + 1 : 0;
        m_left = size <= m_left ? m_left - size : 0;
        if (m_left > 0) {
            list.push_back(std::move(entry));
        }
        return m_left > 0;
    }
    [[nodiscard]] bool isOver() const { return m_left == 0; }

private:
    std::size_t m_left;
};

Json asksJson(const Contest &contest, const std::set<Ask> &asks)
{
    Json list = Json::array();
    for (const Ask &ask : asks) {
        list.push_back({{"what", ask.amend ? "amend" : "secretary"},
            {"turn", ask.amend ? turnJson(*ask.amend) : Json()},
            {"words", wordsJson(askWords(*contest.rulebook, ask))}});
    }
    return list;
}

Json seatJson(const Contest &contest, const Backstage &backstage, const SeatPresence &seat)
{
    Json entry{{"seat", seat.seat}, {"label", wordsJson(seatWords(*contest.rulebook, seat.seat))},
        {"connected", seat.connected}, {"silentMs", silentMs(seat, backstage.now.bootMs)},
        {"device", seat.device}, {"address", seat.address}, {"app", seat.app},
        {"shown", seat.shownNumber ? Json(*seat.shownNumber) : Json()}};
    const auto audience = audienceOf(seat.seat);
    const auto asks = audience ? backstage.asks.find(audience->judge) : backstage.asks.end();
    if (asks != backstage.asks.end()) {
        entry["asks"] = asksJson(contest, asks->second);
    }
    return entry;
}

}

Json seatsTopic(const Contest &contest, const Backstage &backstage)
{
    Room offersRoom(TopicBudget / 4);
    Json offers = Json::array();
    std::int64_t moreOffers = 0;
    for (const StandingOffer *offer : inOrder(backstage.offers)) {
        if (offer->expiresBootMs <= backstage.now.bootMs) {
            continue;
        }
        moreOffers += offersRoom.isOver()
            || !offersRoom.take(offers,
                {{"seat", offer->seat}, {"code", offer->code}, {"links", offer->links},
                    {"expiresMs", offer->expiresBootMs}});
    }
    Room seatsRoom(TopicBudget / 4 * 3 - 200);
    Json seats = Json::array();
    std::int64_t more = 0;
    std::int64_t connected = 0;
    std::int64_t shown = 0;
    for (const SeatPresence *seat : inOrder(backstage.seats)) {
        if (!seatsRoom.isOver() && seatsRoom.take(seats, seatJson(contest, backstage, *seat))) {
            continue;
        }
        ++more;
        connected += seat->connected;
        shown += seat->connected && seat->shownNumber == contest.liveNumber;
    }
    Json folded = more + moreOffers == 0
        ? Json()
        : Json{{"seats", more}, {"connected", connected}, {"shown", shown}, {"offers", moreOffers}};
    return {{"seats", std::move(seats)}, {"offers", std::move(offers)}, {"more", folded}};
}

}
