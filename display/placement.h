// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Owns where the projected window stands: which screen, or a window of its own.
#pragma once

#include <QObject>
#include <QQuickWindow>
#include <QSize>

//! Keeps the window on its screen, also when cables are pulled and plugged.
class Placement : public QObject
{
    Q_OBJECT

public:
    //! \a wanted: a number from 1, a screen's name, or nothing: then the projector is whichever
    //! screen is not the main one. \a windowed: the window's size; invalid: full screen.
    Placement(QQuickWindow &window, const QString &wanted, const QSize &windowed);

private:
    void place();
    [[nodiscard]] QScreen *screen() const;
    [[nodiscard]] static QSize beside();

    QQuickWindow &m_window;
    QString m_wanted;
    QSize m_windowed;
};
