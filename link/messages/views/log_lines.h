// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `log`: the last facts as sentences. A line is written once and kept, because every fact adds one.
#pragma once

#include "contest/contest.h"
#include "link/messages/views/backstage.h"

#include <map>
#include <string>

namespace messages {

class LogLines
{
public:
    //! The topic's JSON text, newest line last.
    [[nodiscard]] std::string text(const contest::Contest &contest, const LogTail &tail);
    void forget() { m_lines.clear(); }

private:
    std::map<std::int64_t, std::string> m_lines; //!< by sequence
};

}
