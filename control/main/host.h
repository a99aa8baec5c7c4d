// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desk's process: one show's record, desk, views and door, wired together on one loop.
#pragma once

#include "contest/words.h"
#include "control/door/limits.h"
#include "control/platform/clocks.h"
#include "control/platform/diskspace.h"
#include "control/platform/random.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace host {

struct Settings
{
    std::string show; //!< path of the .hoithi file
    std::string rulebook; //!< path; set: the show is made new from it
    std::string address = "0.0.0.0"; //!< where judges and displays connect
    std::uint16_t port = 8484; //!< 0: any free one
    std::string pages; //!< folder of the judge's page; empty: none is served
    std::string operatorToken; //!< empty: a new one is made
    door::DoorLimits limits;
    std::function<void(const std::string &line)> log; //!< never given a token, code or mark
    //! Left on the disk that holds this path.
    std::function<std::optional<std::int64_t>(const std::string &path)> freeBytes
        = platform::freeBytes;
};

//! A show that is on: from start() until the loop of run() ends.
class Host
{
public:
    Host(Settings settings, const platform::Clocks &clocks, platform::RandomBytes &random);
    ~Host();
    Host(const Host &) = delete;
    Host &operator=(const Host &) = delete;

    //! Opens the record and the door and leaves the note for consoles. Words: why not, and what
    //! to do; then nothing is left open.
    [[nodiscard]] std::optional<contest::Words> start();
    //! Serves until stop(); a bye goes to every client, the record is checkpointed and closed.
    void run();
    void stop(); //!< from a signal handler's thread or any other

    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] const std::string &operatorToken() const;

private:
    class Wiring;
    std::unique_ptr<Wiring> m_wiring;
};

}
