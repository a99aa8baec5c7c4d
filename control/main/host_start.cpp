// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a show is opened, kept going and closed.

#include "control/main/pages.h"
#include "control/main/wiring.h"

#include "control/platform/addresses.h"
#include "control/platform/runtimefile.h"
#include "control/rulebook/rulebook.h"

#include <utility>

#include <boost/asio/post.hpp>

#include <chrono>
#include <fstream>
#include <iterator>

namespace host {

namespace {

constexpr auto DraftTime = std::chrono::milliseconds(300);
constexpr auto Heartbeat = std::chrono::seconds(2);
constexpr std::size_t TokenBytes = 24;

std::optional<contest::Rulebook> rulebookOf(const std::string &text)
{
    auto read = rulebook::readRulebook(text);
    if (!read) {
        return std::nullopt;
    }
    return std::move(read.value());
}

contest::Words complaintsOf(
    const std::string &path, const std::vector<rulebook::Complaint> &complaints)
{
    contest::Words words{
        "Thể lệ " + path + " chưa dùng được:", "The rulebook " + path + " cannot be used:"};
    for (const rulebook::Complaint &complaint : complaints) {
        if (complaint.severity == rulebook::Severity::Error) {
            words.vi += "\n  " + complaint.place + ": " + complaint.words.vi;
            words.en += "\n  " + complaint.place + ": " + complaint.words.en;
        }
    }
    return words;
}

//! The port is taken by a desk of ours, which a person can end.
contest::Words heldBy(const platform::RunningDesk &desk)
{
    const std::string port = std::to_string(desk.port);
    const std::string stop = "hoithi-control stop \"" + desk.show + '"';
    return {"Cổng " + port + " đang do bàn thư ký của hội thi " + desk.show
            + " dùng. Hãy kết thúc bàn ấy bằng lệnh: " + stop
            + " (mọi thứ đã ghi vẫn còn), hoặc chọn cổng khác (--port).",
        "Port " + port + " is used by the desk of the show " + desk.show + ". End that desk with: "
            + stop + " (everything stays recorded), or choose another port (--port)."};
}

}

Host::Wiring::Wiring(
    Settings settings, const platform::Clocks &clocks, platform::RandomBytes &random)
    : m_settings(std::move(settings)),
      m_clocks(clocks),
      m_random(random),
      m_token(m_settings.operatorToken)
{
    if (m_token.empty()) {
        m_token = platform::randomHex(m_random, TokenBytes);
    }
}

Host::Wiring::~Wiring()
{
    m_door.reset();
    m_desk.reset();
}

std::uint16_t Host::Wiring::port() const
{
    return m_door ? m_door->port() : 0;
}

std::optional<contest::Words> Host::Wiring::start()
{
    if (auto fault = openDesk()) {
        return fault;
    }
    if (auto fault = openDoor()) {
        m_desk.reset();
        return fault;
    }
    leaveNote();
    lookAtDisk();
    everyDraftTime();
    everyHeartbeat();
    return std::nullopt;
}

//! A new record holds the rulebook's text as it was read, byte for byte.
journal::Outcome<std::unique_ptr<journal::Journal>> Host::Wiring::openRecord()
{
    journal::Settings settings;
    settings.post
        = [this](std::function<void()> task) { boost::asio::post(m_loop, std::move(task)); };
    if (m_settings.rulebook.empty()) {
        return journal::Journal::open(m_settings.show, std::move(settings));
    }
    std::ifstream file(m_settings.rulebook, std::ios::binary);
    journal::Opening opening;
    opening.fact.rulebook = std::string(std::istreambuf_iterator<char>(file), {});
    opening.fact.formatVersion = rulebook::Format;
    opening.stamp = m_clocks.now();
    opening.showId = platform::randomHex(m_random, 16);
    return journal::Journal::create(m_settings.show, opening, std::move(settings));
}

std::optional<contest::Words> Host::Wiring::openDesk()
{
    if (!m_settings.rulebook.empty()) {
        std::ifstream file(m_settings.rulebook, std::ios::binary);
        if (!file) {
            return contest::Words{"Không mở được thể lệ " + m_settings.rulebook + ".",
                "Cannot open the rulebook " + m_settings.rulebook + "."};
        }
        const std::string text(std::istreambuf_iterator<char>(file), {});
        const auto read = rulebook::readRulebook(text);
        if (!read) {
            return complaintsOf(m_settings.rulebook, read.error());
        }
    }
    auto record = openRecord();
    if (!record) {
        return journal::words(record.error());
    }
    m_showId = record.value()->showId();
    desk::Events events;
    events.announce = [this](const std::vector<contest::RecordedFact> &facts,
                          const contest::Touched &touched) { announce(facts, touched); };
    events.storageChanged = [this] { storageChanged(); };
    const auto reading = [this](const std::string &text) {
        m_rulebookHash = platform::sha256Hex(text);
        return rulebookOf(text);
    };
    auto opened = desk::Desk::open(std::move(record.value()), m_clocks, reading, std::move(events));
    if (!opened) {
        return journal::words(opened.error());
    }
    m_desk = std::move(opened.value());
    fillBackstage();
    refreshSeats();
    return std::nullopt;
}

std::vector<std::string> Host::Wiring::linkBases() const
{
    std::vector<std::string> addresses = platform::networkAddresses();
    if (addresses.empty() || platform::isLoopback(m_settings.address)) {
        addresses = {"127.0.0.1"};
    }
    for (std::string &address : addresses) {
        address = "http://" + address + ':' + std::to_string(port());
    }
    return addresses;
}

door::DoorSurroundings Host::Wiring::surroundings()
{
    const contest::Rulebook &rulebook = *m_desk->contest().rulebook;
    return {m_clocks, m_random,
        [this](door::LogLevel level, const std::string &text) {
            m_settings.log((level == door::LogLevel::Warning ? "warning: " : "info: ") + text);
        },
        platform::randomHex(m_random, 8), rulebook.id, rulebook.name, readPages(m_settings.pages),
        [this] { return linkBases(); }, platform::isLoopback, m_showId};
}

door::DoorEvents Host::Wiring::events()
{
    using door::Speaker;
    door::DoorEvents events;
    events.seats = [this]() -> const auto &
    {
        return m_seats;
    };
    events.refuseOffer = [this](const std::string &seat) { return refuseOffer(seat); };
    events.onGrant
        = [this](const std::string &seat, const std::string &device, const std::string &tokenHash,
              std::function<void(bool)> done) { grant(seat, device, tokenHash, std::move(done)); };
    events.firstTopics = [this](const std::string &audience) { return firstTopics(audience); };
    events.onJoined = [this](const Speaker &speaker) { joined(speaker); };
    events.onLeft = [this](const Speaker &speaker) { left(speaker); };
    events.onOffersChanged = [this] { lookAtOffers(); };
    events.onOrder = [this](const Speaker &speaker, const messages::OrderMessage &message) {
        takeOrder(speaker, message);
    };
    events.onDraft = [this](const Speaker &speaker, const messages::Draft &draft) {
        takeDraft(speaker, draft);
    };
    events.onAsk
        = [this](const Speaker &speaker, const messages::Ask &ask) { takeAsk(speaker, ask); };
    events.onAttend
        = [this](const Speaker &, const messages::Attend &message) { attend(message.seat); };
    events.onShown = [this](const Speaker &speaker, const messages::Shown &cue) {
        shown(speaker, cue.number);
    };
    events.onRevoke = [this](const Speaker &speaker, const messages::Revoke &message) {
        revoke(speaker, message);
    };
    events.onExport = [this](const Speaker &speaker, const messages::Export &message) {
        exportTo(speaker, message);
    };
    events.onImport = [this](const Speaker &speaker, const messages::Import &message) {
        importFrom(speaker, message);
    };
    return events;
}

std::optional<contest::Words> Host::Wiring::openDoor()
{
    m_door = std::make_unique<door::Door>(m_loop, surroundings(), events(), m_settings.limits);
    auto fault = m_door->listen(m_settings.address, m_settings.port);
    if (fault) {
        m_door.reset();
        const auto other = platform::findListening(m_settings.port);
        return other ? heldBy(*other) : fault;
    }
    return std::nullopt;
}

//! So that a console started later finds this desk.
void Host::Wiring::leaveNote()
{
    platform::RunningDesk note = platform::thisProcess(m_desk->record().path());
    note.port = port();
    note.addresses = platform::networkAddresses();
    note.operatorToken = m_token;
    if (const auto written = platform::announce(note); !written) {
        m_settings.log("warning: no note for consoles: " + written.error().text);
    }
}

void Host::Wiring::everyDraftTime()
{
    m_draftTimer.expires_after(DraftTime);
    m_draftTimer.async_wait([this](const boost::system::error_code &error) {
        if (!error && !m_closing) {
            m_desk->flushDrafts();
            everyDraftTime();
        }
    });
}

void Host::Wiring::everyHeartbeat()
{
    m_beatTimer.expires_after(Heartbeat);
    m_beatTimer.async_wait([this](const boost::system::error_code &error) {
        if (!error && !m_closing) {
            m_desk->retryStorage();
            lookAtDisk();
            lookAtSeats();
            everyHeartbeat();
        }
    });
}

void Host::Wiring::run()
{
    m_loop.run();
    const std::string show = m_desk->record().path();
    m_door.reset();
    m_desk.reset();
    // Last, so that whoever waits for the note to go finds a closed record.
    platform::withdraw(show);
}

void Host::Wiring::stop()
{
    boost::asio::post(m_loop, [this] { close(); });
}

void Host::Wiring::close()
{
    if (m_closing) {
        return;
    }
    m_desk->flushDrafts();
    m_closing = true;
    m_draftTimer.cancel();
    m_beatTimer.cancel();
    m_consoleTimer.cancel();
    m_seatsTimer.cancel();
    m_door->close([this] { m_loop.stop(); });
}

}
