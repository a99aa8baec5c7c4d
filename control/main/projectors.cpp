// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/main/projectors.h"

#include <chrono>
#include <iostream>

namespace verbs {

using namespace std::chrono_literals;

namespace {

//! The hall sees the gap.
constexpr auto DeathMissed = 100ms;

}

Projectors::Projectors(std::string program) : m_program(std::move(program))
{
    m_looking.setInterval(DeathMissed);
    connect(&m_looking, &QTimer::timeout, this, &Projectors::look);
}

void Projectors::open(const QString &link, Ended ended)
{
    platform::ChildProgram display;
    display.path = m_program;
    display.arguments = {link.toStdString()};
    display.lifetime = platform::Lifetime::OutlivesParent;
    auto started = platform::Child::start(display);
    if (!started) {
        std::cerr << started.error().text << '\n';
        ended(console::ProjectorEnd::Died);
        return;
    }
    m_windows.push_back({std::move(started.value()), std::move(ended)});
    m_looking.start();
}

void Projectors::look()
{
    // Whoever is told may open another window: the list must be whole by then.
    std::vector<Window> open;
    std::vector<std::pair<Ended, console::ProjectorEnd>> gone;
    for (Window &window : m_windows) {
        if (const auto end = window.process.poll()) {
            gone.emplace_back(std::move(window.ended),
                end->exitCode == 0 ? console::ProjectorEnd::Closed : console::ProjectorEnd::Died);
        } else {
            open.push_back(std::move(window));
        }
    }
    m_windows = std::move(open);
    for (const auto &[ended, end] : gone) {
        ended(end);
    }
    if (m_windows.empty()) {
        m_looking.stop();
    }
}

}
