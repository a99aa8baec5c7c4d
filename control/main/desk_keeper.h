// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gets the console its desk and keeps it alive: a desk that dies is started again at the same
// address with the same token, so that every tablet finds it where it was.
#pragma once

#include "control/console/desklauncher.h"
#include "control/platform/runtimefile.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace verbs {

class DeskKeeper : public QObject, public console::DeskLauncher
{
    Q_OBJECT

public:
    DeskKeeper();

    void open(const QString &showPath, Opened opened) override;
    void create(const QString &rulebookPath, const QString &showPath, Opened opened) override;
    [[nodiscard]] QString titleOf(const QString &rulebookPath) const override;

    [[nodiscard]] const std::optional<platform::RunningDesk> &desk() const { return m_desk; }

signals:
    //! A desk answers for the first time.
    void ready();

private:
    void launch(const QString &rulebookPath, const QString &showPath, Opened opened);
    void look();

    std::optional<platform::RunningDesk> m_desk;
    QTimer m_looking;
    bool m_restarting = false;
};

}
