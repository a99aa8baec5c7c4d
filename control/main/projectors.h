// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The projector windows that this console opened: tells when one is gone, and whether on purpose.
#pragma once

#include "control/console/desklauncher.h"
#include "control/platform/child.h"

#include <QObject>
#include <QTimer>

#include <string>
#include <vector>

namespace verbs {

class Projectors : public QObject
{
public:
    using Ended = std::function<void(console::ProjectorEnd)>;

    //! `program`: hoithi-display.
    explicit Projectors(std::string program);

    //! The window outlives a console that dies: the hall must not go dark with it.
    void open(const QString &link, Ended ended);

private:
    struct Window
    {
        platform::Child process;
        Ended ended;
    };
    void look();

    std::string m_program;
    std::vector<Window> m_windows;
    QTimer m_looking;
};

}
