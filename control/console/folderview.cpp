// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists folders first, then the files that fit.
#include "control/console/folderview.h"

#include <QDir>

namespace console {

FolderView::FolderView(QObject *parent)
    : QObject(parent),
      m_rows({"path", "name", "isFolder"}, this)
{
}

void FolderView::open(const QString &folder, const QString &ending)
{
    const QDir wanted(folder);
    m_folder = wanted.exists() ? wanted.absolutePath() : QDir::homePath();
    m_ending = ending;
    list();
}

void FolderView::list()
{
    const QDir folder(m_folder);
    QList<QVariantMap> rows;
    const auto add = [&rows](const QString &path, const QString &name, bool isFolder) {
        rows.append({{QStringLiteral("path"), path}, {QStringLiteral("name"), name},
            {QStringLiteral("isFolder"), isFolder}});
    };
    for (const QString &name :
        folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::LocaleAware)) {
        add(folder.filePath(name), name, true);
    }
    for (const QString &name : folder.entryList(
             {u'*' + m_ending}, QDir::Files | QDir::Readable, QDir::Name | QDir::LocaleAware)) {
        add(folder.filePath(name), name, false);
    }
    m_rows.set(rows);
    Q_EMIT changed();
}

void FolderView::choose(int row)
{
    const QString path = m_rows.value(row, QStringLiteral("path")).toString();
    if (path.isEmpty()) {
        return;
    }
    if (m_rows.value(row, QStringLiteral("isFolder")).toBool()) {
        m_folder = path;
        list();
    } else {
        close();
        Q_EMIT taken(path);
    }
}

void FolderView::up()
{
    QDir folder(m_folder);
    if (folder.cdUp()) {
        m_folder = folder.absolutePath();
        list();
    }
}

void FolderView::close()
{
    m_folder.clear();
    m_rows.set({});
    Q_EMIT changed();
}

}
