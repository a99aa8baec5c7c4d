// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The console's one window: the start page first, the console once a desk is found.
#pragma once

#include "control/console/console.h"
#include "control/console/operatorconsole.h"
#include "control/console/outboxplace.h"
#include "control/console/startpage.h"

#include <QQmlApplicationEngine>

#include <memory>

class QQuickWindow;

namespace console {

class ConsoleWindow : public QObject
{
    Q_OBJECT

public:
    explicit ConsoleWindow(const ConsoleStart &start);
    ~ConsoleWindow() override;

    [[nodiscard]] bool isUsable() const { return m_window != nullptr; }

private:
    void join(const DeskAddress &address);
    void startProjector(const QString &link, std::function<void(ProjectorEnd)> ended);

    ConsoleStart m_start;
    Tongue m_tongue;
    StartPage m_startPage;
    std::unique_ptr<OutboxPlace> m_outbox;
    std::unique_ptr<DeskLink> m_link;
    std::unique_ptr<OperatorConsole> m_console;
    QQmlApplicationEngine m_engine; // first to go: its bindings name everything above
    QQuickWindow *m_window = nullptr;
};

}
