// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A monitor's frame as an item of a page; empty while there is none.
#pragma once

#include "control/console/monitors.h"

#include <QQuickPaintedItem>

namespace console {

class MonitorPicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(console::Monitors *monitors READ monitors WRITE setMonitors NOTIFY changed REQUIRED)
    Q_PROPERTY(bool isAir READ isAir WRITE setAir NOTIFY changed REQUIRED)
    Q_PROPERTY(bool hasFrame READ hasFrame NOTIFY changed)

public:
    explicit MonitorPicture(QQuickItem *parent = nullptr);

    [[nodiscard]] Monitors *monitors() const { return m_monitors; }
    void setMonitors(Monitors *monitors);
    [[nodiscard]] bool isAir() const { return m_which == Monitors::Which::Air; }
    void setAir(bool isAir);
    [[nodiscard]] bool hasFrame() const { return !m_frame.isNull(); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    void take();

    Monitors *m_monitors = nullptr;
    Monitors::Which m_which = Monitors::Which::Preview;
    QImage m_frame;
};

}
