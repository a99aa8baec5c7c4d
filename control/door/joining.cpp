// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a session gets its seat: by a code or a link, or by the token of an earlier welcome.
#include "control/door/sentences.h"
#include "control/door/session.h"
#include "control/platform/runtimefile.h"

namespace door {

using messages::RefusedWhy;

void Session::hello(const messages::Hello &hello)
{
    if (hello.version != messages::ProtocolVersion) {
        return refuse(messages::refusedVersion(hello.version));
    }
    m_app = hello.app;
    m_speaker.device = hello.device;
    hello.token.empty() ? join(hello) : comeBack(hello);
}

void Session::comeBack(const messages::Hello &hello)
{
    const std::string *seat = seatOfToken(m_hall->events.seats(), hello.token);
    if (!seat) {
        return refuse({RefusedWhy::Token, sentences::tokenUnknown()});
    }
    if (mayComeIn(*seat)) {
        sit(*seat, nullptr);
    }
}

void Session::join(const messages::Hello &hello)
{
    const std::int64_t now = m_hall->nowMs();
    const bool guessing = hello.join.size() == 6 && m_hall->seats.guessedTooOften(m_address, now);
    const StandingOffer *found = m_hall->seats.find(hello.join, m_address, now);
    if (!found) {
        return refuse({RefusedWhy::Join,
            guessing ? sentences::tooManyWrongCodes() : sentences::joinUnknown()});
    }
    if (!mayComeIn(found->seat)) {
        return; // the offer stands: the right person may be on the way
    }
    m_state = State::Granting;
    StandingOffer offer = m_hall->seats.take(found->seat);
    m_hall->noStranger(m_speaker.session); // it showed a right code: no stranger pushes it out
    m_hall->events.onOffersChanged();
    const std::string seat = offer.seat;
    const std::string token = m_hall->seats.newToken();
    m_hall->events.onGrant(seat, hello.device, platform::sha256Hex(token),
        [weak = weak_from_this(), hall = std::weak_ptr(m_hall), offer = std::move(offer), token](
            bool stored) {
            const auto house = hall.lock();
            if (!house || house->abandoned()) {
                return;
            }
            const auto session = weak.lock();
            if (session && session->m_state == State::Granting) {
                session->granted(offer, token, stored);
            } else {
                house->seats.putBack(offer); // nobody has the token: the same code serves again
                house->events.onOffersChanged();
            }
        });
}

void Session::granted(const StandingOffer &offer, const std::string &token, bool stored)
{
    if (stored) {
        return sit(offer.seat, &token);
    }
    m_hall->seats.putBack(offer);
    m_hall->events.onOffersChanged();
    refuse({RefusedWhy::Full, sentences::grantNotStored()});
}

bool Session::mayComeIn(const std::string &seat)
{
    if (mayKnowSecrets(seat) && !m_hall->isOwnMachine(m_address)) {
        refuse({RefusedWhy::Place, sentences::wrongPlace(seat)});
        return false;
    }
    if (m_hall->isFull() && m_hall->at(seat).empty()) {
        refuse({RefusedWhy::Full, sentences::houseFull()});
        return false;
    }
    return true;
}

void Session::sit(const std::string &seat, const std::string *token)
{
    m_speaker.seat = seat;
    m_audience = audienceOf(seat);
    if (seat == operatorSeat) {
        m_wire.takeMessagesUpTo(m_hall->limits.operatorMessageBytes);
    }
    messages::Welcome welcome;
    welcome.seat = seat;
    welcome.token = token ? std::optional(*token) : std::nullopt;
    welcome.epoch = m_hall->surroundings.epoch;
    welcome.now = m_hall->nowMs();
    welcome.show = m_hall->surroundings.showId;
    welcome.contestId = m_hall->surroundings.contestId;
    welcome.contestName = m_hall->surroundings.contestName;
    say(welcome);
    for (const Topic &topic : m_hall->events.firstTopics(m_audience)) {
        if (m_state != State::Leaving && !show(topic.name, topic.frame)) {
            leave(ByeWhy::Slow);
        }
    }
    if (m_state == State::Leaving) {
        return;
    }
    // Only now: whatever is published because of this must come after the welcome.
    m_state = State::Seated;
    m_heardMs = m_hall->nowMs();
    m_hall->entrance.remember(m_address);
    m_hall->log(LogLevel::Info, name() + " joined");
    m_hall->sit(*this);
    m_hall->events.onJoined(m_speaker);
}

void Session::refuse(const messages::Refused &refused)
{
    m_hall->log(LogLevel::Warning, "refused " + name() + ": " + refused.words.en);
    part();
    say(refused);
}

}
