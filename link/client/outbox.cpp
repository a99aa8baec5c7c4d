// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outbox's file: one JSON text, replaced whole by a rename.
#include "link/client/outbox.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

Outbox::Outbox(const QString &path) : m_path(path)
{
    if (!m_path.isEmpty() && QFile::exists(m_path) && !load()) {
        // Kept beside it for people to look at; an unreadable file must not lock the tablet out.
        QFile::remove(m_path + QStringLiteral(".unreadable"));
        QFile::rename(m_path, m_path + QStringLiteral(".unreadable"));
    }
}

bool Outbox::load()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_fault = file.errorString();
        return false;
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const QJsonArray items = document.object().value(QStringLiteral("items")).toArray();
    if (document.object().value(QStringLiteral("v")).toInt() != 1) {
        m_fault = QStringLiteral("%1: not an outbox of version 1").arg(m_path);
        return false;
    }
    for (const QJsonValue value : items) {
        const QJsonObject object = value.toObject();
        const Item item{object.value(QStringLiteral("id")).toString(),
            object.value(QStringLiteral("show")).toString(),
            object.value(QStringLiteral("o")).toObject()};
        if (!item.id.isEmpty() && !item.order.isEmpty() && !contains(item.id)) {
            m_items.append(item);
        }
    }
    return true;
}

bool Outbox::save()
{
    if (m_path.isEmpty()) {
        return true;
    }
    QJsonArray items;
    for (const Item &item : m_items) {
        items.append(QJsonObject{{QStringLiteral("id"), item.id},
            {QStringLiteral("show"), item.show}, {QStringLiteral("o"), item.order}});
    }
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path); // writes beside, syncs, renames
    const QByteArray text
        = QJsonDocument(QJsonObject{{QStringLiteral("v"), 1}, {QStringLiteral("items"), items}})
              .toJson(QJsonDocument::Compact);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text) == text.size() && file.commit();
    m_fault = written ? QString() : file.errorString();
    return written;
}

bool Outbox::put(const Item &item)
{
    if (contains(item.id)) {
        return true;
    }
    m_items.append(item);
    if (save()) {
        return true;
    }
    m_items.removeLast();
    return false;
}

void Outbox::forget(const QString &id)
{
    const auto end = std::remove_if(
        m_items.begin(), m_items.end(), [&](const Item &item) { return item.id == id; });
    if (end != m_items.end()) {
        m_items.erase(end, m_items.end());
        // If this fails the item is sent once more after a restart and gets its first answer.
        static_cast<void>(save());
    }
}

bool Outbox::contains(const QString &id) const
{
    return std::any_of(
        m_items.begin(), m_items.end(), [&](const Item &item) { return item.id == id; });
}
