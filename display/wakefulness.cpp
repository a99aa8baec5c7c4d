// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "display/wakefulness.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QtGlobal>

void keepScreenAwake()
{
    // Without a session there is nobody to ask, and Qt would start a bus of its own.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        return;
    }
    QDBusMessage request
        = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
            QStringLiteral("/org/freedesktop/ScreenSaver"),
            QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("Inhibit"));
    request << QStringLiteral("hoithi-display") << QStringLiteral("Đang chiếu hội thi");
    QDBusConnection::sessionBus().send(request);
}
