// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A verb of the own program, run beside the console: how it ended, and its words.
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <functional>

class QObject;

namespace console {

struct SideEnd
{
    bool done = false;
    QString output;
    QJsonObject words; //!< {"vi","en"} of what went wrong
};

//! Returns at once. The program ends with its `owner`.
void runAside(
    const QStringList &command, QObject *owner, std::function<void(const SideEnd &)> ended);

}
