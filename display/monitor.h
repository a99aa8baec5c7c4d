// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small pictures of views for the console that started this process: views come in on one pipe,
// frames go out on another. No socket, no seat, and nothing of it ever reaches a screen.
//
//   in   {"picture":"air","now":<desk ms>,"live":{…}}\n     or {"picture":"preview",…}
//   out  air 640 360 921600\n<that many bytes, four per pixel: blue, green, red, unused>
//
// A frame goes out when the picture has changed, at most twice a second for each. The end of the
// input ends the process.
#pragma once

#include "display/projection.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

#include <map>
#include <memory>

class Monitor : public QObject
{
    Q_OBJECT

public:
    Monitor(Projection::Settings settings, QSize size, QObject *parent = nullptr);

    //! Whether the scenes could be loaded.
    [[nodiscard]] bool isUsable() const;

private:
    //! One picture and what was last said about it.
    struct Picture
    {
        std::unique_ptr<Projection> projection;
        QImage sent;
        QTimer pause; //!< until the next frame may go out
        qint64 offset = 0; //!< desk's clock minus this process's
        bool isDrawing = false;
    };

    void open(const QByteArray &name, Projection::Settings settings, QSize size);
    void read();
    void obey(const QByteArray &line);
    void send(const QByteArray &name);

    QElapsedTimer m_clock;
    std::map<QByteArray, Picture> m_pictures;
    QFile m_out;
    QSocketNotifier m_input;
    QByteArray m_waiting; //!< the beginning of a line
};
