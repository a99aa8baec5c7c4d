// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The note that a running desk leaves for consoles of the same user: where it listens and the
// operator's token. Readable by that user only.
#pragma once

#include "contest/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace platform {

struct RunningDesk
{
    std::string show; //!< canonical path of the show file
    int pid = 0;
    std::uint64_t startTicks = 0; //!< of the process, from /proc: a pid may be used again
    std::string bootId;
    int port = 0;
    std::vector<std::string> addresses; //!< numeric, without port
    std::string operatorToken;

    bool operator==(const RunningDesk &) const = default;
};

//! Why a note could not be written, in plain words for a log ("/run/…: No space left on device").
struct RuntimeFault
{
    std::string text;
};

//! The folder of notes: $XDG_RUNTIME_DIR/hoithi, else hoithi-<uid> in the folder of temporary
//! files; made with mode 0700 and refused if it belongs to someone else.
[[nodiscard]] contest::Result<std::string, RuntimeFault> runtimeFolder();
//! <runtime folder>/<SHA-256 of the canonical show path>.json
[[nodiscard]] contest::Result<std::string, RuntimeFault> runtimePath(const std::string &show);

//! A note about this process, with pid, start and boot id filled in.
[[nodiscard]] RunningDesk thisProcess(const std::string &show);
//! Written beside and renamed, mode 0600. Returns the path written.
[[nodiscard]] contest::Result<std::string, RuntimeFault> announce(const RunningDesk &desk);
//! The desk that runs this show; none if there is no note, or if its process is gone.
[[nodiscard]] std::optional<RunningDesk> findRunning(const std::string &show);
//! A desk of this user that listens on the port, whatever its show.
[[nodiscard]] std::optional<RunningDesk> findListening(int port);
//! Takes the note away if it is this process's own.
void withdraw(const std::string &show);

//! Absolute, links resolved; a file that does not exist yet keeps its own name.
[[nodiscard]] std::string canonicalPath(const std::string &path);
//! Lower-case hex.
[[nodiscard]] std::string sha256Hex(const std::string &bytes);

}
