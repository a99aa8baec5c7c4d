// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real desk in a process of its own, with a small contest: three teams, two rounds. It can be
// killed and comes back on the same port.
#pragma once

#include "control/console/desklauncher.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

class RealDesk
{
public:
    //! On one of media/contests as it is; none: three teams of Bình Sơn, one cluster and the final.
    explicit RealDesk(const QString &contest = {});
    ~RealDesk();

    //! True once it has said where it listens.
    bool start();
    //! As a power cut would: no goodbye.
    void kill();

    [[nodiscard]] console::DeskAddress address() const;
    [[nodiscard]] static QString program(); //!< hoithi-control
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    void writeRulebook() const;
    [[nodiscard]] QJsonObject note() const;

    QTemporaryDir m_folder;
    QProcess m_program;
    int m_port = 0;
    QString m_token;
};
