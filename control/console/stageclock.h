// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The clock of the turn on stage, as the operator sees it and works it.
#pragma once

#include "control/console/page.h"

#include <QTimer>

namespace console {

class StageClock : public Page
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the page owns it")
    Q_PROPERTY(QString attention READ attention NOTIFY changed) // qmllint sees no base's
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString caption READ caption NOTIFY changed)
    Q_PROPERTY(QString big READ big NOTIFY ticked)
    Q_PROPERTY(QString spent READ spent NOTIFY ticked)
    Q_PROPERTY(QString penalty READ penalty NOTIFY changed)
    Q_PROPERTY(QString limit READ limit NOTIFY changed)
    Q_PROPERTY(bool isOver READ isOver NOTIFY ticked)
    Q_PROPERTY(double share READ share NOTIFY ticked)

public:
    StageClock(const Booth &booth, QObject *parent);

    void refresh() override;
    //! none (nobody on stage), idle, running, paused, stopped, measured
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString caption() const;
    [[nodiscard]] QString big() const; //!< what is left, or "+01:12" beyond the limit
    [[nodiscard]] QString spent() const;
    [[nodiscard]] QString penalty() const;
    [[nodiscard]] QString limit() const;
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] double share() const; //!< of the limit that is spent, 0..1

    //! Start, pause or resume: whatever comes next for this clock.
    Q_INVOKABLE void press();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void enterMeasured();

Q_SIGNALS:
    void ticked();

private:
    [[nodiscard]] qint64 elapsedMs() const;
    [[nodiscard]] qint64 limitMs() const;
    void give(const char *kind);

    QString m_turn;
    QJsonObject m_view, m_clock;
    QTimer m_tick;
};

}
