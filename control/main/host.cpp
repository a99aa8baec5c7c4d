// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/main/host.h"

#include "control/main/wiring.h"

#include <utility>

namespace host {

Host::Host(Settings settings, const platform::Clocks &clocks, platform::RandomBytes &random)
    : m_wiring(std::make_unique<Wiring>(std::move(settings), clocks, random))
{
}

Host::~Host() = default;

std::optional<contest::Words> Host::start()
{
    return m_wiring->start();
}

void Host::run()
{
    m_wiring->run();
}

void Host::stop()
{
    m_wiring->stop();
}

std::uint16_t Host::port() const
{
    return m_wiring->port();
}

const std::string &Host::operatorToken() const
{
    return m_wiring->operatorToken();
}

}
