// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns a new whole list into the fewest row changes.
#include "control/console/rows.h"

#include <algorithm>

namespace console {

Rows::Rows(std::initializer_list<const char *> roles, QObject *parent)
    : QAbstractListModel(parent),
      m_key(QString::fromLatin1(*roles.begin()))
{
    int role = Qt::UserRole;
    for (const char *name : roles) {
        m_roles.insert(role, name);
        m_names.insert(role, QString::fromLatin1(name));
        ++role;
    }
}

bool Rows::sameKeys(const QList<QVariantMap> &rows) const
{
    return std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [this](const QVariantMap &a, const QVariantMap &b) { return a[m_key] == b[m_key]; });
}

void Rows::replaceMiddle(const QList<QVariantMap> &rows)
{
    const auto same
        = [this](const QVariantMap &a, const QVariantMap &b) { return a[m_key] == b[m_key]; };
    const int shorter = int(std::min(rows.size(), m_rows.size()));
    int head = 0;
    while (head < shorter && same(rows[head], m_rows[head])) {
        ++head;
    }
    int tail = 0;
    while (tail < shorter - head
        && same(rows[rows.size() - 1 - tail], m_rows[m_rows.size() - 1 - tail])) {
        ++tail;
    }
    const int removed = int(m_rows.size()) - head - tail;
    if (removed > 0) {
        beginRemoveRows({}, head, head + removed - 1);
        m_rows.remove(head, removed);
        endRemoveRows();
    }
    const int added = int(rows.size()) - head - tail;
    if (added > 0) {
        beginInsertRows({}, head, head + added - 1);
        for (int i = 0; i < added; ++i) {
            m_rows.insert(head + i, rows[head + i]);
        }
        endInsertRows();
    }
}

void Rows::set(const QList<QVariantMap> &rows)
{
    const auto before = m_rows.size();
    if (!sameKeys(rows)) {
        replaceMiddle(rows);
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (m_rows[row] != rows[row]) {
            m_rows[row] = rows[row];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    if (before != m_rows.size()) {
        Q_EMIT countChanged();
    }
}

QVariant Rows::value(int row, const QString &role) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].value(role) : QVariant();
}

int Rows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Rows::data(const QModelIndex &index, int role) const
{
    return value(index.row(), m_names.value(role));
}

QHash<int, QByteArray> Rows::roleNames() const
{
    return m_roles;
}

}
