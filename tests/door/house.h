// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A door on a loop of its own, with a small desk behind it that remembers what it was told.
#pragma once

#include "control/door/door.h"
#include "control/platform/clocks.h"
#include "control/platform/random.h"

#include <functional>
#include <future>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <vector>

class House
{
public:
    //! Real clock, any free port.
    explicit House(const door::DoorLimits &limits = {});
    //! With a clock that only the test moves.
    House(const door::DoorLimits &limits, platform::ScriptedClocks &clocks);
    ~House();
    House(const House &) = delete;

    //! Runs on the door's thread; returns when done.
    template<class Work>
    auto call(Work work)
    {
        std::packaged_task<decltype(work())()> task(std::move(work));
        auto result = task.get_future();
        post([&task] { task(); });
        return result.get();
    }

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] door::Door &door() { return *m_door; } //!< inside call() only

    //! The seat is granted to nobody in particular; returns the token for it.
    std::string grantSeat(const std::string &seat);
    door::Offer offer(const std::string &seat);
    void publish(const std::string &audience, const std::string &name, const std::string &text);
    std::vector<door::SeatPresence> presence();
    //! Waits until it is true on the door's thread; false after half a minute.
    bool eventually(const std::function<bool()> &isTrue, int ms = 30'000);

    // What was told; read it inside call().
    std::map<std::string, contest::Seat> seats;
    std::vector<std::string> told; //!< "joined judge:gk1", "order judge:gk1 id7" ...
    std::vector<std::string> logged;
    std::map<std::string, std::vector<door::Topic>> firstTopics; //!< by audience
    std::function<void(std::function<void(bool)>)> commit; //!< of a grant; at once unless set
    std::function<bool(const std::string &)> isOwnMachine;
    //! Answers "done" unless set.
    std::function<void(const door::Speaker &, const messages::OrderMessage &)> onOrder;

private:
    struct Loop; // Asio and Qt do not like to be read by one compiler run

    void post(std::function<void()> work);
    void begin(const door::DoorLimits &limits, const platform::Clocks &clocks);
    [[nodiscard]] door::DoorEvents makeEvents();

    std::unique_ptr<Loop> m_loop;
    platform::SystemClocks m_clocks;
    platform::ScriptedRandom m_random{7};
    std::unique_ptr<door::Door> m_door;
    std::uint16_t m_port = 0;
    std::thread m_thread;
};

[[nodiscard]] std::string topicText(const std::string &name, const std::string &data);
[[nodiscard]] std::int64_t residentBytes(); //!< of this process
//! Since `before`. Under a sanitizer always true: it keeps what was freed.
[[nodiscard]] bool grewLessThan(std::int64_t bytes, std::int64_t before);
