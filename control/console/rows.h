// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list for QML whose rows keep their delegates, and with them the keyboard's focus, while the
// desk sends the whole list again and again.
#pragma once

#include <QAbstractListModel>
#include <QVariantMap>
#include <qqmlregistration.h>

namespace console {

class Rows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("presenters own them")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    //! The first role is the key that tells rows apart.
    Rows(std::initializer_list<const char *> roles, QObject *parent);

    void set(const QList<QVariantMap> &rows);
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] const QVariantMap &at(int row) const { return m_rows[row]; }
    Q_INVOKABLE [[nodiscard]] QVariant value(int row, const QString &role) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] bool sameKeys(const QList<QVariantMap> &rows) const;
    void replaceMiddle(const QList<QVariantMap> &rows);

    QHash<int, QByteArray> m_roles;
    QHash<int, QString> m_names;
    QString m_key;
    QList<QVariantMap> m_rows;
};

}
