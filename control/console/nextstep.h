// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The TIẾP block: what the next press does, or what keeps it from being pressed and the cures.
#pragma once

#include "control/console/page.h"
#include "control/console/wishes.h"

#include <QElapsedTimer>

namespace console {

class NextStep : public Page
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the page owns it")
    Q_PROPERTY(QString attention READ attention NOTIFY changed) // qmllint sees no base's
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString blocker READ blocker NOTIFY changed)
    Q_PROPERTY(QString after READ after NOTIFY changed)
    Q_PROPERTY(QString rest READ rest NOTIFY changed)
    Q_PROPERTY(bool hasPlan READ hasPlan NOTIFY changed)
    Q_PROPERTY(bool isTooFast READ isTooFast NOTIFY changed)
    Q_PROPERTY(console::Rows *effects READ effects CONSTANT)
    Q_PROPERTY(console::Rows *cures READ cures CONSTANT)

public:
    NextStep(const Booth &booth, QObject *parent);

    void refresh() override;
    //! ready, blocked, sending, notStored, offline, finished
    [[nodiscard]] QString state() const;
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString blocker() const;
    [[nodiscard]] QString blockerInShort() const; //!< one line; empty: nothing blocks
    [[nodiscard]] QString after() const;
    //! Once the run of show has ended: what to do now.
    [[nodiscard]] QString rest() const;
    [[nodiscard]] bool hasPlan() const; //!< the round's running order is known
    [[nodiscard]] bool isTooFast() const { return m_tooFast; }
    [[nodiscard]] Rows *effects() { return &m_effects; }
    [[nodiscard]] Rows *cures() { return &m_cures; }
    [[nodiscard]] QJsonObject cue() const { return m_cue; }

    //! TIẾP. A second press within 400 ms is dropped, and said.
    Q_INVOKABLE void go();
    //! Shows the cue before the one on air again; data stay as they are.
    Q_INVOKABLE void back();
    Q_INVOKABLE void cure(const QString &id);
    //! Chooses a cue of the run of show by its number.
    Q_INVOKABLE void standBy(int number);

Q_SIGNALS:
    void pageWanted(const QString &page);
    void turnWanted(const QString &turn); //!< to be approved

private:
    void findCue();
    void findBlocker();
    void describeEffects();
    void findCures();
    void addScoreCures(QList<QVariantMap> &rows) const;
    [[nodiscard]] QString pageThatCures() const;
    void give(QList<QJsonObject> orders);
    [[nodiscard]] QJsonObject takeOrder(const QJsonObject &cue) const;
    [[nodiscard]] QString scene() const; //!< of the cue
    [[nodiscard]] QJsonArray missing() const;
    [[nodiscard]] bool hasOpenRound() const;
    [[nodiscard]] bool callsTeam() const;
    [[nodiscard]] bool stopsClock() const;
    [[nodiscard]] QString clockEffect() const;

    QJsonObject m_cue; //!< what TIẾP takes; empty: the run is over
    QJsonObject m_turn; //!< topic of the cue's turn
    QJsonValue m_blocker;
    QList<Wish> m_asking; //!< for sheets of the turn whose score comes next
    int m_number = 0;
    bool m_sending = false;
    bool m_tooFast = false;
    QElapsedTimer m_sinceGo;
    Rows m_effects;
    Rows m_cures;
};

}
