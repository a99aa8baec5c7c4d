// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "display/placement.h"

#include <QGuiApplication>
#include <QScreen>

Placement::Placement(QQuickWindow &window, const QString &wanted, const QSize &windowed)
    : m_window(window),
      m_wanted(wanted),
      m_windowed(windowed)
{
    m_window.setTitle(QStringLiteral("Hội Thi · màn chiếu"));
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Placement::place);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Placement::place);
    place();
}

QScreen *Placement::screen() const
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *each : screens) {
        if (each->name() == m_wanted) {
            return each;
        }
    }
    const int number = m_wanted.toInt();
    if (number >= 1 && number <= screens.size()) {
        return screens[number - 1];
    }
    for (QScreen *each : screens) {
        if (each != QGuiApplication::primaryScreen()) {
            return each;
        }
    }
    return nullptr;
}

//! Small enough for the console to be worked beside it.
QSize Placement::beside()
{
    const QSize whole = QGuiApplication::primaryScreen()->size();
    return {whole.width() * 2 / 5, whole.width() * 9 / 40};
}

void Placement::place()
{
    QScreen *target = screen();
    if (m_windowed.isValid() || target == nullptr) {
        // One screen only: the console stands on it, so the projection must not cover it.
        if (!m_window.isVisible()) {
            m_window.resize(m_windowed.isValid() ? m_windowed : beside());
        }
        m_window.showNormal();
        return;
    }
    m_window.setScreen(target);
    m_window.setGeometry(target->geometry());
    m_window.setCursor(Qt::BlankCursor);
    m_window.showFullScreen();
}
