// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A walk through folders in the start page itself, to find one file of a kind: no box over the
// page, and no dialog of the desktop.
#pragma once

#include "control/console/rows.h"

namespace console {

class FolderView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the start page owns it")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString folder READ folder NOTIFY changed)
    Q_PROPERTY(console::Rows *rows READ rows CONSTANT)

public:
    explicit FolderView(QObject *parent = nullptr);

    //! `ending`: what the names of the files to be found end in, e.g. ".hoithi".
    Q_INVOKABLE void open(const QString &folder, const QString &ending);
    //! Goes into the folder of that row, or takes its file.
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void up();
    Q_INVOKABLE void close();

    [[nodiscard]] bool isOpen() const { return !m_folder.isEmpty(); }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] Rows *rows() { return &m_rows; }

Q_SIGNALS:
    void changed();
    void taken(const QString &path);

private:
    void list();

    QString m_folder;
    QString m_ending;
    Rows m_rows;
};

}
