// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds the desk that runs a show, or starts one as a child process.
#pragma once

#include "contest/result.h"
#include "contest/words.h"
#include "control/platform/child.h"
#include "control/platform/runtimefile.h"

#include <cstdint>
#include <optional>
#include <string>

namespace verbs {

struct LaunchOptions
{
    std::string show;
    std::string rulebook; //!< set: the show is made from it
    std::string address = "0.0.0.0";
    std::uint16_t port = 8484;
    bool rehearsal = false;
    platform::Lifetime lifetime = platform::Lifetime::OutlivesParent;
    std::string program; //!< hoithi-control; empty: this program
    std::string operatorToken; //!< of an earlier run of the same desk; empty: a new one
};

struct LaunchedDesk
{
    platform::RunningDesk desk;
    std::optional<platform::Child> child; //!< none: it was running already
};

//! Waits until the desk is ready. The words are the desk's own where it said why not.
[[nodiscard]] contest::Result<LaunchedDesk, contest::Words> findOrStartDesk(
    const LaunchOptions &options);

//! Where a desk started by us writes its log: beside the show file.
[[nodiscard]] std::string deskLog(const std::string &show);

}
