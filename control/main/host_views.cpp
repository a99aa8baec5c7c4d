// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the desk to the door: what changed, for those who are there.

#include "control/main/wiring.h"

#include "contest/touched.h"
#include "control/platform/runtimefile.h"
#include "link/messages/messages.h"

#include <chrono>
#include <utility>

namespace host {

namespace {

constexpr const char *OperatorSeat = "operator";
//! A burst of facts rebuilds the console's topics once; a person cannot see the difference.
constexpr auto ConsoleTime = std::chrono::milliseconds(10);
constexpr auto SeatsRest = std::chrono::milliseconds(100);
constexpr std::int64_t Megabyte = 1'000'000;
constexpr std::int64_t LittleRoom = 200 * Megabyte;
constexpr std::int64_t RoomAgain = 250 * Megabyte; //!< so that the warning does not flicker

messages::Audience audienceNamed(const std::string &name)
{
    if (name == "display") {
        return {contest::SeatKind::Display, {}};
    }
    return messages::audienceOf(name).value_or(messages::Audience{});
}

}

void Host::Wiring::refreshSeats()
{
    m_seats = m_desk->contest().seats;
    m_seats[OperatorSeat] = {"console", platform::sha256Hex(m_token)};
}

//! Everything about the world that the contest's facts do not hold.
void Host::Wiring::fillBackstage()
{
    m_backstage.now = m_clocks.now();
    m_backstage.log = {};
    for (const contest::RecordedFact &recorded : m_desk->recent()) {
        m_backstage.log.add(recorded);
    }
    m_backstage.log.head = journal::fingerprintText(m_desk->head());
    m_backstage.drafts.clear();
    for (const auto &[key, body] : m_desk->drafts()) {
        const auto parsed = messages::parseClientMessage(body);
        const auto owner = messages::audienceOf(key.first);
        if (const auto *draft = std::get_if<messages::Draft>(&parsed); draft && owner) {
            m_backstage.drafts[{draft->turn, owner->judge}] = {draft->marks, draft->note};
        }
    }
}

void Host::Wiring::announce(
    const std::vector<contest::RecordedFact> &facts, const contest::Touched &touched)
{
    m_backstage.now = m_clocks.now();
    for (const contest::RecordedFact &recorded : facts) {
        m_backstage.log.add(recorded);
        if (const auto *sheet = std::get_if<contest::SheetSubmitted>(&recorded.fact)) {
            m_backstage.drafts.erase({sheet->turn, sheet->judge});
        }
    }
    m_views.touch(touched);
    for (const contest::TurnId &turn : touched.turns) {
        forgetAsksOf(turn);
    }
    m_backstage.log.head = journal::fingerprintText(m_desk->head());
    publishAll();
}

void Host::Wiring::storageChanged()
{
    const auto &fault = m_desk->storageFault();
    m_backstage.storage.ok = !fault;
    m_backstage.storage.words = fault ? journal::words(*fault) : m_diskWarning;
    if (fault) {
        m_settings.log("warning: the record stopped: " + m_backstage.storage.words.en);
        m_views.touchStorage();
    } else {
        m_settings.log("info: the record works again");
        fillBackstage();
        refreshSeats();
        m_views.touchEverything();
    }
    publishAll();
}

//! Said long before the disk is full: an evening's record needs a few megabytes.
void Host::Wiring::lookAtDisk()
{
    const auto bytes = m_settings.freeBytes(m_desk->record().path());
    if (!bytes) {
        return;
    }
    const bool isWarned = m_diskWarning != contest::Words{};
    contest::Words warning;
    if (*bytes < (isWarned ? RoomAgain : LittleRoom)) {
        const std::string left = std::to_string(*bytes / Megabyte / 10 * 10) + " MB";
        warning = {"Ổ đĩa chứa tệp hội thi chỉ còn khoảng " + left + " trống",
            "The disk that holds the show has only about " + left + " left"};
    }
    if (warning == m_diskWarning) {
        return;
    }
    if (isWarned != (warning != contest::Words{})) {
        m_settings.log(isWarned ? "info: the disk has room again" : "warning: " + warning.en);
    }
    m_diskWarning = warning;
    if (m_backstage.storage.ok) {
        m_backstage.storage.words = m_diskWarning;
        m_views.touchStorage();
        publishToConsoleSoon();
    }
}

void Host::Wiring::joined(const door::Speaker &speaker)
{
    ++m_audiences[door::audienceOf(speaker.seat)];
    seatsChanged();
}

void Host::Wiring::left(const door::Speaker &speaker)
{
    const auto found = m_audiences.find(door::audienceOf(speaker.seat));
    if (found != m_audiences.end() && --found->second == 0) {
        m_audiences.erase(found);
    }
    seatsChanged();
}

void Host::Wiring::shown(const door::Speaker &speaker, std::int64_t number)
{
    m_shown[speaker.seat] = number;
    seatsChanged();
}

//! The first change is seen at once; when a thousand screens come back together, the whole list is
//! not made a thousand times.
void Host::Wiring::seatsChanged()
{
    if (m_seatsRest) {
        m_seatsDue = true;
        return;
    }
    lookAtSeats();
    m_seatsRest = true;
    m_seatsTimer.expires_after(SeatsRest);
    m_seatsTimer.async_wait([this](const boost::system::error_code &error) {
        m_seatsRest = false;
        if (!error && !m_closing && std::exchange(m_seatsDue, false)) {
            seatsChanged();
        }
    });
}

//! Presence changes by itself, as silence does.
void Host::Wiring::lookAtSeats()
{
    m_backstage.now = m_clocks.now();
    std::map<std::string, messages::SeatPresence> seats;
    // Whoever has never come must be seen too: the operator gives out codes from this list.
    for (const std::string &name : messages::seatsOf(*m_desk->contest().rulebook)) {
        seats[name] = {name, false, 0, {}, {}, {}, {}};
    }
    for (const auto &[name, seat] : m_desk->contest().seats) {
        seats[name] = {name, false, 0, seat.device, {}, {}, {}};
    }
    for (const door::SeatPresence &here : m_door->presence()) {
        messages::SeatPresence &seat = seats[here.seat];
        seat = {here.seat, true, m_backstage.now.bootMs - here.silentMs, here.device, here.address,
            here.app, {}};
        if (const auto shown = m_shown.find(here.seat); shown != m_shown.end()) {
            seat.shownNumber = shown->second;
        }
    }
    m_backstage.seats.clear();
    for (auto &[name, seat] : seats) {
        m_backstage.seats.push_back(std::move(seat));
    }
    m_views.touchSeats();
    publishToConsoleSoon();
}

void Host::Wiring::lookAtOffers()
{
    m_backstage.now = m_clocks.now();
    m_backstage.offers.clear();
    for (const door::Offer &offer : m_door->offers()) {
        std::vector<std::string> links = linkBases();
        for (std::string &link : links) {
            link += "/#" + offer.secret;
        }
        m_backstage.offers.push_back(
            {offer.seat, offer.code, std::move(links), m_backstage.now.bootMs + offer.expiresInMs});
    }
    m_views.touchSeats();
    publishToConsoleSoon();
}

void Host::Wiring::publish(const std::string &audience)
{
    if (m_audiences.contains(audience)) {
        publishChanges(audience);
    }
}

//! Also for an audience that is just coming, so that its first topics are not sent again as
//! changes.
void Host::Wiring::publishChanges(const std::string &audience)
{
    for (const messages::TopicFrame &topic :
        m_views.changesFor(m_desk->contest(), m_backstage, audienceNamed(audience))) {
        const door::SharedFrame frame = door::makeFrame(*topic.frame);
        if (topic.rev == 0) {
            m_door->gone(audience, topic.name, frame);
        } else {
            m_door->publish(audience, topic.name, frame);
        }
    }
}

//! The hall and the judges at once; the console, whose topics are many and large, a blink later.
void Host::Wiring::publishAll()
{
    for (const auto &[audience, count] : m_audiences) {
        if (audience != OperatorSeat) {
            publish(audience);
        }
    }
    publishToConsoleSoon();
}

void Host::Wiring::publishToConsoleSoon()
{
    if (m_consoleDue) {
        return;
    }
    m_consoleDue = true;
    m_consoleTimer.expires_after(ConsoleTime);
    m_consoleTimer.async_wait([this](const boost::system::error_code &error) {
        m_consoleDue = false;
        if (!error && !m_closing) {
            publish(OperatorSeat);
        }
    });
}

std::vector<door::Topic> Host::Wiring::firstTopics(const std::string &audience)
{
    publishChanges(audience);
    std::vector<door::Topic> topics;
    for (const messages::TopicFrame &topic :
        m_views.currentFor(m_desk->contest(), m_backstage, audienceNamed(audience))) {
        topics.push_back({topic.name, door::makeFrame(*topic.frame)});
    }
    return topics;
}

}
