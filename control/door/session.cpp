// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a client may say once it sits, and what waits for it.
#include "control/door/session.h"

#include "contest/refusal.h"
#include "control/door/sentences.h"

#include <variant>

namespace door {

Session::Session(Wire &wire, std::shared_ptr<Hall> hall, ConnectionId id, std::string address)
    : m_wire(wire),
      m_hall(std::move(hall)),
      m_address(std::move(address)),
      m_openedMs(m_hall->nowMs()),
      m_heardMs(m_openedMs),
      m_messages(m_hall->limits.messagesPerSecond, m_hall->limits.messageBurst, m_openedMs),
      m_pings(m_hall->limits.pingsPerSecond, m_hall->limits.pingBurst, m_openedMs)
{
    m_speaker.session = id;
}

std::int64_t Session::take(std::string_view text)
{
    if (m_state == State::Leaving || m_state == State::Gone) {
        return 0; // read on, so that its close is seen
    }
    m_heardMs = m_hall->nowMs();
    m_messages.spend(m_heardMs);
    hear(messages::parseClientMessage(text));
    return m_messages.debtMs();
}

void Session::hear(const messages::ClientMessage &message)
{
    if (m_state == State::Strange) {
        const auto *first = std::get_if<messages::Hello>(&message);
        first ? hello(*first) : refuse({messages::RefusedWhy::Hello, sentences::helloMissing()});
        return;
    }
    if (std::holds_alternative<messages::Beat>(message)) {
        return;
    }
    if (m_state == State::Granting) {
        return bad(sentences::notYetWelcome());
    }
    const auto &events = m_hall->events;
    const bool isOperator = m_speaker.seat == operatorSeat;
    if (const auto *order = std::get_if<messages::OrderMessage>(&message)) {
        events.onOrder(m_speaker, *order);
    } else if (const auto *unread = std::get_if<messages::BadOrder>(&message)) {
        say(messages::noFor(*unread));
    } else if (const auto *unreadable = std::get_if<messages::BadMessage>(&message)) {
        bad(unreadable->words);
    } else if (const auto *draft = std::get_if<messages::Draft>(&message);
               draft && m_speaker.seat.starts_with("judge:")) {
        events.onDraft(m_speaker, *draft);
    } else if (const auto *ask = std::get_if<messages::Ask>(&message);
               ask && m_speaker.seat.starts_with("judge:")) {
        events.onAsk(m_speaker, *ask);
    } else if (const auto *seen = std::get_if<messages::Attend>(&message); seen && isOperator) {
        events.onAttend(m_speaker, *seen);
    } else if (const auto *shown = std::get_if<messages::Shown>(&message);
               shown && m_audience == "display") {
        events.onShown(m_speaker, *shown);
    } else if (const auto *wish = std::get_if<messages::Offer>(&message); wish && isOperator) {
        hear(*wish);
    } else if (const auto *revoke = std::get_if<messages::Revoke>(&message); revoke && isOperator) {
        events.onRevoke(m_speaker, *revoke);
    } else if (const auto *copy = std::get_if<messages::Export>(&message); copy && isOperator) {
        events.onExport(m_speaker, *copy);
    } else if (const auto *brought = std::get_if<messages::Import>(&message);
               brought && isOperator) {
        events.onImport(m_speaker, *brought);
    } else {
        bad(std::holds_alternative<messages::Hello>(message)
                ? sentences::secondHello()
                : sentences::notForThisSeat(m_speaker.seat));
    }
}

void Session::hear(const messages::Offer &wish)
{
    const std::string code = contest::codeText(contest::RefusalCode::UnknownThing);
    if (!isSeatName(wish.seat)) {
        return say(messages::No{wish.id, code, "seat", sentences::noSuchSeat(wish.seat)});
    }
    if (const auto refused = m_hall->events.refuseOffer(wish.seat)) {
        return say(messages::No{wish.id, code, "seat", *refused});
    }
    const StandingOffer &made = m_hall->seats.offer(wish.seat, m_heardMs);
    messages::Offered offered{
        wish.id, made.seat, made.code, made.secret, {}, made.untilMs - m_heardMs};
    for (const std::string &base : m_hall->surroundings.linkBases()) {
        offered.links.push_back(base + "/#" + made.secret);
    }
    say(offered);
    m_hall->log(LogLevel::Info, "offered " + wish.seat);
    m_hall->events.onOffersChanged();
}

void Session::bad(const contest::Words &words)
{
    say(messages::Bad{words});
    if (++m_bad >= m_hall->limits.badMessages) {
        leave(ByeWhy::Rubbish);
    }
}

void Session::pinged()
{
    const std::int64_t now = m_hall->nowMs();
    m_pings.spend(now);
    if (m_pings.overspent() && m_state != State::Leaving) {
        leave(ByeWhy::Rubbish);
    }
}

void Session::say(const messages::ServerMessage &message)
{
    reply(makeFrame(messages::encodeServerMessage(message)));
}

void Session::reply(const SharedFrame &frame)
{
    if (m_state == State::Gone) {
        return;
    }
    m_waiting.addReply(frame);
    pump();
    if (m_waiting.bytes() > m_hall->limits.waitingBytes) {
        leave(ByeWhy::Slow);
    }
}

bool Session::show(const std::string &topic, const SharedFrame &frame)
{
    if (m_waiting.empty() && !m_wire.full()) {
        m_wire.send(frame);
        return true;
    }
    m_waiting.setTopic(topic, frame);
    return m_waiting.bytes() <= m_hall->limits.waitingBytes;
}

void Session::beat(const SharedFrame &frame)
{
    if (!m_wire.full()) { // a late beat would carry a false time
        m_wire.send(frame);
    }
}

void Session::pump()
{
    while (!m_wire.full() && !m_waiting.empty()) {
        m_wire.send(m_waiting.next());
    }
    if (m_state == State::Leaving && m_waiting.empty() && !m_wire.full() && !m_closed) {
        m_closed = true;
        m_wire.close();
    }
}

void Session::leave(ByeWhy why)
{
    if (m_state == State::Leaving || m_state == State::Gone) {
        return;
    }
    const messages::Bye bye = messages::bye(why);
    m_hall->log(LogLevel::Info, "bye to " + name() + ": " + bye.words.en);
    const bool wasSeated = m_state == State::Seated;
    part();
    m_waiting.clear();
    m_waiting.addReply(makeFrame(messages::encodeServerMessage(bye)));
    pump();
    if (wasSeated) {
        m_hall->stand(*this);
    }
}

void Session::part()
{
    m_state = State::Leaving;
    m_leavingSince = std::chrono::steady_clock::now();
}

void Session::ended(const std::string &how)
{
    const State before = std::exchange(m_state, State::Gone);
    if (before == State::Seated) {
        m_hall->log(LogLevel::Info, name() + " left: " + how);
        m_hall->stand(*this);
    }
}

void Session::look(std::int64_t nowMs)
{
    const DoorLimits &limits = m_hall->limits;
    if (m_state == State::Strange && nowMs - m_openedMs >= limits.helloMs) {
        refuse({messages::RefusedWhy::Hello, sentences::helloMissing()});
    } else if (m_state == State::Seated && nowMs - m_heardMs >= limits.silentMs) {
        leave(ByeWhy::Silent);
    } else if (m_state == State::Leaving
        && std::chrono::steady_clock::now() - m_leavingSince
            >= std::chrono::milliseconds(limits.byeMs)) {
        m_wire.cut();
    }
}

SeatPresence Session::presence(std::int64_t nowMs) const
{
    return {m_speaker.seat, m_speaker.device, m_address, m_app, nowMs - m_heardMs};
}

std::string Session::name() const
{
    return m_speaker.seat.empty() ? m_address : m_speaker.seat + " at " + m_address;
}

}
