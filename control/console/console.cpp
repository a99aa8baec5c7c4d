// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts the console together: window, language, start page, and a line to the desk once there is
// one.
#include "control/console/console.h"

#include "control/console/consolewindow.h"

#include <QGuiApplication>
#include <QSurfaceFormat>

namespace console {

int runConsole(QGuiApplication &application, const ConsoleStart &start)
{
    QSurfaceFormat format = QSurfaceFormat::defaultFormat();
    format.setSamples(4); // icons and team marks are shapes with slanted edges
    QSurfaceFormat::setDefaultFormat(format);
    ConsoleWindow window(start);
    return window.isUsable() ? application.exec() : 1;
}

}
