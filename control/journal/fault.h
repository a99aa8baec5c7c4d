// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be wrong with a show file, in words that name the file and say what to do.
#pragma once

#include "contest/result.h"
#include "contest/words.h"

#include <cstdint>
#include <string>

namespace journal {

enum class FaultKind {
    Missing, //!< there is no such file
    DirectoryMissing, //!< the folder that should hold the file is not there
    AlreadyThere, //!< create() never overwrites
    CannotCreate,
    NotAShow, //!< another kind of file, a folder, an empty file
    Corrupt, //!< truncated or damaged
    ChainBroken, //!< fact `number` (or answer, see detail) does not fit what came before
    NewerVersion, //!< written by a later program; `number` is its format
    UnknownFact, //!< fact `number` has a kind or shape this program does not know
    Locked, //!< in use by process `number` (0: not known)
    ReadOnly,
    DiskFull,
    ReadOrWriteFailed, //!< the disk itself reported an error
    NotAccepted, //!< a batch that cannot be recorded: wrong sequence, repeated order id, bad UTF-8
    Stopped, //!< an earlier commit failed; nothing is recorded until reopen()
};

struct JournalFault
{
    FaultKind kind = FaultKind::Corrupt;
    std::string path;
    std::int64_t number = 0; //!< fact, process or format, see FaultKind
    std::string detail; //!< for the log; English, technical
};

template<class T>
using Outcome = contest::Result<T, JournalFault>;

[[nodiscard]] contest::Words words(const JournalFault &fault);
[[nodiscard]] std::string codeText(FaultKind kind); //!< "chainBroken"

}
