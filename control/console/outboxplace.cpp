// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes the first file that is free, those with entries in them before new ones.
#include "control/console/outboxplace.h"

#include <QDir>
#include <QFileInfo>

namespace console {

namespace {

constexpr int MostConsoles = 8; //!< on one machine, for one user

}

OutboxPlace::OutboxPlace(const QString &folder)
{
    const QDir place(folder);
    place.mkpath(QStringLiteral("."));
    for (const bool withEntries : {true, false}) {
        for (int number = 1; number <= MostConsoles; ++number) {
            const QString path = place.filePath(QStringLiteral("typed-%1.json").arg(number));
            if (QFileInfo::exists(path) == withEntries && take(path)) {
                return;
            }
        }
    }
}

bool OutboxPlace::take(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only a dead owner's lock is stale, however old it is
    if (!lock->tryLock(0)) {
        return false;
    }
    m_path = path;
    m_lock = std::move(lock);
    return true;
}

}
