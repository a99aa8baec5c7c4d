// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of the running show: run of show, what is next and what is on air, the clock, the
// turn's judges.
#pragma once

#include "control/console/monitors.h"
#include "control/console/nextstep.h"
#include "control/console/stageclock.h"

namespace console {

class Running : public Page
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the console owns it")
    Q_PROPERTY(QString attention READ attention NOTIFY changed) // qmllint sees no base's
    Q_PROPERTY(console::NextStep *next READ next CONSTANT)
    Q_PROPERTY(console::StageClock *clock READ clock CONSTANT)
    Q_PROPERTY(console::Monitors *monitors READ monitors CONSTANT)
    Q_PROPERTY(console::Rows *cues READ cues CONSTANT)
    Q_PROPERTY(console::Rows *tiles READ tiles CONSTANT)
    Q_PROPERTY(console::Rows *steps READ steps CONSTANT)
    Q_PROPERTY(QVariantMap preview READ preview NOTIFY changed)
    Q_PROPERTY(QVariantMap air READ air NOTIFY changed)
    Q_PROPERTY(bool isClockOnAir READ isClockOnAir NOTIFY changed)
    Q_PROPERTY(int airNumber READ airNumber NOTIFY changed)
    Q_PROPERTY(int shownOn READ shownOn NOTIFY changed)
    Q_PROPERTY(int current READ current NOTIFY changed)
    Q_PROPERTY(QString team READ team NOTIFY changed)
    Q_PROPERTY(int teamNumber READ teamNumber NOTIFY changed)
    Q_PROPERTY(QString segment READ segment NOTIFY changed)
    Q_PROPERTY(QString progress READ progress NOTIFY changed)
    Q_PROPERTY(QString task READ task NOTIFY changed)
    Q_PROPERTY(QString taskCure READ taskCure NOTIFY changed)
    Q_PROPERTY(bool isRevealed READ isRevealed NOTIFY changed)
    Q_PROPERTY(bool hasTurn READ hasTurn NOTIFY changed)
    Q_PROPERTY(bool canDeduct READ canDeduct NOTIFY changed)
    Q_PROPERTY(console::Rows *results READ results CONSTANT)

public:
    //! `display`: the program that draws the monitors; empty: cards stand in for them.
    Running(const Booth &booth, const QString &display, QObject *parent);

    void refresh() override;
    [[nodiscard]] NextStep *next() { return &m_next; }
    [[nodiscard]] StageClock *clock() { return &m_clock; }
    [[nodiscard]] Monitors *monitors() { return &m_monitors; }
    [[nodiscard]] Rows *cues() { return &m_cues; }
    [[nodiscard]] Rows *tiles() { return &m_tiles; }
    [[nodiscard]] Rows *steps() { return &m_steps; }
    [[nodiscard]] QVariantMap preview() const;
    [[nodiscard]] QVariantMap air() const;
    [[nodiscard]] bool isClockOnAir() const;
    [[nodiscard]] int airNumber() const { return m_airNumber; }
    //! How many screens show the cue on air; -1: no screen is connected.
    [[nodiscard]] int shownOn() const { return m_shownOn; }
    //! Row of the cue on air, else of the next one.
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QString team() const { return m_turn[u"team"][u"name"].toString(); }
    [[nodiscard]] int teamNumber() const { return m_turn[u"team"][u"number"].toInt(); }
    [[nodiscard]] QString segment() const { return m_turn[u"segment"][u"label"].toString(); }
    [[nodiscard]] QString progress() const;
    //! What waits for someone, the most pressing first, and how much more; empty: nothing.
    [[nodiscard]] QString task() const;
    //! Label of what can be done about it at once; empty: nothing here.
    [[nodiscard]] QString taskCure() const;
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    [[nodiscard]] bool hasTurn() const { return !m_turn.isEmpty(); }
    [[nodiscard]] bool canDeduct() const;
    [[nodiscard]] Rows *results() { return &m_results; } //!< to be entered besides sheets
    void reveal(bool shown);

    Q_INVOKABLE void excuse(const QString &judge);
    Q_INVOKABLE void returnSheet(const QString &judge);
    Q_INVOKABLE void paper(const QString &judge);
    Q_INVOKABLE void enterResult(const QString &id);
    Q_INVOKABLE void deduct();
    Q_INVOKABLE void cureTask();

Q_SIGNALS:
    void turnWanted(const QString &turn); //!< to be looked at for its approval
    void projectorWanted();

private:
    //! One thing that waits for someone.
    struct Matter
    {
        QString text;
        QString cure = {};
        std::function<void()> act = {};
    };
    void findMatters();
    void findWishes();
    void listCues();
    void countScreens();
    void showMonitors();
    [[nodiscard]] QJsonObject sheet(const QString &judge) const;

    NextStep m_next;
    StageClock m_clock;
    Monitors m_monitors;
    QList<Matter> m_matters;
    Rows m_cues, m_tiles, m_steps, m_results;
    QString m_key;
    QJsonObject m_turn;
    int m_current = 0, m_airNumber = 0, m_shownOn = -1;
    bool m_revealed = false, m_screenLost = false;
};

}
