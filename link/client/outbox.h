// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders that the desk has not confirmed yet, on this machine's own disk: they survive a crash of
// the program and are sent again, with the same id, until they have an answer.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QVector>

class Outbox
{
public:
    struct Item
    {
        QString id;
        QString show; //!< the record it is meant for: a sheet of a rehearsal never enters another
        QJsonObject order; //!< {"k":…}
    };

    //! `path` is a file of its own; empty: kept in memory only.
    explicit Outbox(const QString &path = {});

    //! True once the item is on the disk (or in memory, without a path).
    [[nodiscard]] bool put(const Item &item);
    void forget(const QString &id);
    [[nodiscard]] bool contains(const QString &id) const;
    [[nodiscard]] const QVector<Item> &items() const { return m_items; } //!< oldest first
    //! Why the last write or the reading of the file failed, technical; empty if it did not.
    [[nodiscard]] QString fault() const { return m_fault; }

private:
    [[nodiscard]] bool load();
    [[nodiscard]] bool save();

    QString m_path;
    QVector<Item> m_items;
    QString m_fault;
};
