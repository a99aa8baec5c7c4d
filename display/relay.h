// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Owns the way from the desk to the projection and back: topic in, "shown" out, pictures aside.
#pragma once

#include "link/client/stageclient.h"

#include <QObject>

class Projection;

//! Whatever happens to the desk, the hall keeps the last good picture and sees no error.
class Relay : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QUrl link;
        QString screen; //!< displays on several screens of one machine keep a seat each
        QString pictures; //!< folder for a picture of each cue; empty: none
    };

    explicit Relay(const Settings &settings);

    [[nodiscard]] qint64 deskNow() const;
    void start(Projection &projection);

private:
    void onSettled(Projection &projection, int number);

    Settings m_settings;
    StageClient m_client;
    int m_shown = -1;
};
