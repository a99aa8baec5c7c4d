// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pictures of what is on air and of what comes next: pixels from a display process that is
// this console's child and has no seat, no socket and no screen.
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace console {

class Monitors : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the page owns it")

public:
    //! `program`: hoithi-display; empty: there are no pictures.
    explicit Monitors(const QString &program, QObject *parent = nullptr);
    ~Monitors() override;

    //! Which of the two pictures.
    enum class Which { Air, Preview };

    //! The newest frame; null while there is none, and then a card stands in for it.
    [[nodiscard]] QImage picture(Which which) const { return m_frames.value(which); }
    //! `live`: a topic of that name, or what it would be.
    void show(Which which, const QJsonObject &live, qint64 deskNow);
    //! The frame shows what must not be seen any more.
    void forget(Which which);

Q_SIGNALS:
    void pictureChanged();

private:
    void start();
    void ask(Which which);
    void read();
    [[nodiscard]] bool readFrame();
    void onEnded();

    QString m_program;
    QProcess m_display;
    QTimer m_again;
    QByteArray m_bytes; //!< read and not yet a whole frame
    QMap<Which, QImage> m_frames;
    QMap<Which, QJsonObject> m_asked;
    QMap<Which, qint64> m_offsets; //!< desk's clock minus m_clock
    QElapsedTimer m_clock;
    int m_previews = 0;
};

//! The view without the name or the points that are hidden until V is held: other data, no cover.
[[nodiscard]] QJsonObject masked(QJsonObject live);

}
