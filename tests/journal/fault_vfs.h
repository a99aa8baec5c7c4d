// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An SQLite file layer between the record and the disk that fails when told to, whoever runs the
// test: no permissions, no full disk needed.
#pragma once

#include <string>

namespace faultvfs {

//! What the record asks of the disk.
enum class Call { Open, Read, Write, Sync, Truncate, FileSize, Lock };

struct Plan
{
    Call call = Call::Write;
    int nth = 0; //!< the first call of its kind to fail, from 1
    enum class Length { Once, ForGood } length = Length::Once;
    enum class Kind {
        Error, //!< EIO
        Full, //!< ENOSPC
        Torn, //!< a write that writes its first half and then reports EIO
        ReadOnly, //!< an open that can only read
    } kind
        = Kind::Error;
};

//! Name to hand to journal::Settings; registers the layer on first use.
[[nodiscard]] std::string name();
void arm(const Plan &plan);
void disarm();
[[nodiscard]] bool hasFired(); //!< since the last arm()

}
