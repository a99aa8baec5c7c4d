// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The time of the desk, handed in so that a test can replay an evening byte for byte.
#pragma once

#include "contest/fact.h"

#include <utility>

namespace platform {

class Clocks
{
public:
    virtual ~Clocks() = default;
    //! Wall clock, CLOCK_BOOTTIME and boot id of this moment.
    [[nodiscard]] virtual contest::Stamp now() const = 0;
};

//! The machine's own clocks.
class SystemClocks final : public Clocks
{
public:
    SystemClocks();
    [[nodiscard]] contest::Stamp now() const override;

private:
    std::string m_bootId;
};

//! Time that passes only when the script says so.
class ScriptedClocks final : public Clocks
{
public:
    explicit ScriptedClocks(contest::Stamp start) : m_now(std::move(start)) {}
    [[nodiscard]] contest::Stamp now() const override { return m_now; }
    void advance(std::int64_t ms);
    //! The wall clock is set by a person; stop watches must not notice.
    void setWall(std::int64_t wallMs) { m_now.wallMs = wallMs; }
    void reboot(std::string bootId, std::int64_t bootMs);

private:
    contest::Stamp m_now;
};

//! The kernel's id of this boot, without dashes; empty if it cannot be read.
[[nodiscard]] std::string bootId();

}
