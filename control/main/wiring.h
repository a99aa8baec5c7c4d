// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is told what, and who asks whom, inside the desk's process.
#pragma once

#include "control/desk/desk.h"
#include "control/door/door.h"
#include "control/main/host.h"
#include "link/messages/messages.h"
#include "link/messages/views/backstage.h"
#include "link/messages/views/views.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <map>
#include <memory>
#include <string>

namespace host {

class Host::Wiring
{
public:
    Wiring(Settings settings, const platform::Clocks &clocks, platform::RandomBytes &random);
    ~Wiring();

    [[nodiscard]] std::optional<contest::Words> start();
    void run();
    void stop();
    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] const std::string &operatorToken() const { return m_token; }

private:
    // host_start.cpp
    [[nodiscard]] journal::Outcome<std::unique_ptr<journal::Journal>> openRecord();
    [[nodiscard]] std::optional<contest::Words> openDesk();
    [[nodiscard]] std::optional<contest::Words> openDoor();
    [[nodiscard]] door::DoorSurroundings surroundings();
    [[nodiscard]] door::DoorEvents events();
    void leaveNote();
    void everyDraftTime();
    void everyHeartbeat();
    void close();

    // host_orders.cpp: from the door to the desk
    void takeOrder(const door::Speaker &speaker, const messages::OrderMessage &message);
    void takeDraft(const door::Speaker &speaker, const messages::Draft &draft);
    void takeAsk(const door::Speaker &speaker, const messages::Ask &ask);
    void attend(const std::string &seat);
    void forgetAsksOf(const contest::TurnId &turn);
    void grant(const std::string &seat, const std::string &device, const std::string &tokenHash,
        std::function<void(bool)> done);
    void revoke(const door::Speaker &speaker, const messages::Revoke &message);
    void exportTo(const door::Speaker &speaker, const messages::Export &message);
    void importFrom(const door::Speaker &speaker, const messages::Import &message);
    [[nodiscard]] std::optional<contest::Words> refuseOffer(const std::string &seat) const;
    void answer(
        const door::Speaker &speaker, const contest::OrderId &id, const desk::Answered &answered);

    // host_views.cpp: from the desk to the door
    void announce(const std::vector<contest::RecordedFact> &facts, const contest::Touched &touched);
    void storageChanged();
    void lookAtDisk();
    void joined(const door::Speaker &speaker);
    void left(const door::Speaker &speaker);
    void shown(const door::Speaker &speaker, std::int64_t number);
    void seatsChanged();
    void lookAtSeats();
    void lookAtOffers();
    void fillBackstage();
    [[nodiscard]] std::vector<std::string> linkBases() const;
    void publish(const std::string &audience);
    void publishChanges(const std::string &audience);
    void publishAll();
    void publishToConsoleSoon();
    [[nodiscard]] std::vector<door::Topic> firstTopics(const std::string &audience);
    void refreshSeats();

    Settings m_settings;
    const platform::Clocks &m_clocks;
    platform::RandomBytes &m_random;
    std::string m_token;
    std::string m_showId; //!< of the record
    std::string m_rulebookHash; //!< SHA-256 of the file inside the record, hex
    boost::asio::io_context m_loop{1};
    boost::asio::steady_timer m_draftTimer{m_loop};
    boost::asio::steady_timer m_beatTimer{m_loop};
    boost::asio::steady_timer m_consoleTimer{m_loop};
    bool m_consoleDue = false;
    boost::asio::steady_timer m_seatsTimer{m_loop};
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<door::Door> m_door;
    std::map<std::string, contest::Seat> m_seats; //!< the record's, and the operator's
    messages::ViewBuilder m_views;
    messages::Backstage m_backstage;
    std::map<std::string, int> m_audiences; //!< how many of each are connected
    std::map<std::string, std::int64_t> m_shown; //!< seat -> number of the cue on its glass
    contest::Words m_diskWarning; //!< empty: there is room enough
    bool m_seatsRest = false; //!< the list of seats was made a moment ago
    bool m_seatsDue = false; //!< and has changed since
    bool m_closing = false;
};

}
