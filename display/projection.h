// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Owns the projected window: puts the topic "live" on it and knows when it is really there.
#pragma once

#include <QImage>
#include <QJsonObject>
#include <QObject>
#include <QQuickView>

#include <functional>

class Projection : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QString theme = QStringLiteral("night");
        bool reducedMotion = false;
        double frozenAge = -1; //!< ms into each scene's entrance; below 0 it plays in time
        std::function<qint64()> deskNow; //!< ms on the desk's clock
    };

    explicit Projection(const Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] QQuickView &window() { return m_view; }

    //! Whether the scenes could be loaded; what went wrong is on the error output.
    [[nodiscard]] bool isUsable() const;

    //! Shows the topic; one that cannot be drawn leaves the last good picture standing.
    void show(const QJsonObject &live);

    //! The number of the cue whose picture stands, -1 before the first.
    [[nodiscard]] int number() const;
    [[nodiscard]] QString kind() const; //!< of its picture, e.g. "score", "sidePrize"
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] QImage picture();

Q_SIGNALS:
    //! A frame with this cue's scene has been handed to the screen.
    void shown(int number);
    //! Nothing of the cue's entrance moves any more.
    void settled(int number);

private:
    void onFrameSwapped();

    //! Qt 6.4.2's JavaScript compiler crashes in garbage collection when a loop's variable is
    //! captured; the scenes' little script runs as well interpreted. Must stand before any engine.
    struct Interpreted
    {
        Interpreted() { qputenv("QV4_FORCE_INTERPRETER", "1"); }
    };

    Interpreted m_interpreted;
    QQuickView m_view;
    int m_reported = -1;
    int m_settledReported = -1;
};
