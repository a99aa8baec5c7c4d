// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tokens on the disk, and in memory.
#include "link/client/tokenstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

SettingsTokenStore::SettingsTokenStore(const QString &app)
    : m_path(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/hoi-thi/") + app + QStringLiteral(".ini"))
{
}

QString SettingsTokenStore::value(const QString &key) const
{
    return QSettings(m_path, QSettings::IniFormat).value(key).toString();
}

void SettingsTokenStore::setValue(const QString &key, const QString &value)
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    // Made private before the first token is in it.
    if (QFile file(m_path); !file.exists() && file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    QSettings settings(m_path, QSettings::IniFormat);
    if (value.isEmpty()) {
        settings.remove(key);
    } else {
        settings.setValue(key, value);
    }
    settings.sync();
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
}

QString MemoryTokenStore::value(const QString &key) const
{
    const auto found = m_values.find(key);
    return found == m_values.end() ? QString() : found->second;
}

void MemoryTokenStore::setValue(const QString &key, const QString &value)
{
    if (value.isEmpty()) {
        m_values.erase(key);
    } else {
        m_values[key] = value;
    }
}
