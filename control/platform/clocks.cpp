// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the machine's clocks, and moves the scripted ones.
#include "control/platform/clocks.h"

#include <algorithm>
#include <ctime>
#include <fstream>

namespace platform {

namespace {

std::int64_t milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<std::int64_t>(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

}

std::string bootId()
{
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::string text;
    std::getline(file, text);
    std::erase(text, '-');
    return text;
}

SystemClocks::SystemClocks() : m_bootId(bootId())
{
}

contest::Stamp SystemClocks::now() const
{
    return {milliseconds(CLOCK_REALTIME), milliseconds(CLOCK_BOOTTIME), m_bootId};
}

void ScriptedClocks::advance(std::int64_t ms)
{
    m_now.wallMs += ms;
    m_now.bootMs += ms;
}

void ScriptedClocks::reboot(std::string bootId, std::int64_t bootMs)
{
    m_now.bootId = std::move(bootId);
    m_now.bootMs = bootMs;
}

}
