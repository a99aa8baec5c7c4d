// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole desk in this process, on a loop of its own, and robots' lines to it over real sockets.
#pragma once

#include "control/main/host.h"
#include "control/platform/clocks.h"
#include "control/platform/random.h"
#include "control/rehearsal/line.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <string>
#include <thread>

namespace show {

class Hall
{
public:
    //! Opens a new Bình Sơn show in a folder of its own; the scripted world is the same each time.
    explicit Hall(
        rehearsal::Network &network, const std::function<void(host::Settings &)> &adjust = {});
    ~Hall();

    [[nodiscard]] const std::optional<contest::Words> &fault() const { return m_fault; }
    [[nodiscard]] std::string file() const;
    [[nodiscard]] std::uint16_t port() const { return m_host->port(); }
    platform::ScriptedClocks &clocks() { return m_clocks; }

    //! The operator's line, joined.
    rehearsal::Line &console() { return *m_console; }
    //! A new line in this seat, joined, its frames recorded from the first on; null: not let in.
    std::unique_ptr<rehearsal::Line> sit(const std::string &seat);

    //! Gives an order and waits for its answer.
    rehearsal::Reply ask(rehearsal::Line &line, contest::Order order);
    //! "" when done, else the code of the refusal.
    std::string codeOf(rehearsal::Line &line, contest::Order order);
    //! Lets everything that is on its way arrive: an order is answered after what came before it.
    void settle();

private:
    rehearsal::Network &m_network;
    QTemporaryDir m_folder; //!< in memory where it can be: what a disk does is tested elsewhere
    platform::ScriptedClocks m_clocks{{1'720'000'000'000, 1'000'000, "boot"}};
    platform::ScriptedRandom m_random{54};
    std::unique_ptr<host::Host> m_host;
    std::thread m_loop;
    std::optional<contest::Words> m_fault;
    std::unique_ptr<rehearsal::Line> m_console;
    int m_orders = 0;
};

}
