// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page before the show: the contest's rounds, the running order, who left.
#pragma once

#include "control/console/page.h"

namespace console {

class Preparation : public Page
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the console owns it")
    Q_PROPERTY(QString attention READ attention NOTIFY changed) // qmllint sees no base's
    Q_PROPERTY(QString contest READ contest NOTIFY changed)
    Q_PROPERTY(QString organiser READ organiser NOTIFY changed)
    Q_PROPERTY(QString roundLabel READ roundLabel NOTIFY changed)
    Q_PROPERTY(QString orderOrigin READ orderOrigin NOTIFY changed)
    Q_PROPERTY(bool isDrawn READ isDrawn NOTIFY changed)
    Q_PROPERTY(bool hasTeams READ hasTeams NOTIFY changed)
    Q_PROPERTY(bool isStarted READ isStarted NOTIFY changed)
    Q_PROPERTY(QString nextTask READ nextTask NOTIFY changed)
    Q_PROPERTY(bool canNameEntrants READ canNameEntrants NOTIFY changed)
    Q_PROPERTY(bool hasOpenLine READ hasOpenLine NOTIFY changed)
    Q_PROPERTY(console::Rows *rounds READ rounds CONSTANT)
    Q_PROPERTY(console::Rows *teams READ teams CONSTANT)
    Q_PROPERTY(console::Rows *segments READ segments CONSTANT)
    Q_PROPERTY(console::Rows *panel READ panel CONSTANT)
    Q_PROPERTY(QStringList terms READ terms NOTIFY changed)

public:
    Preparation(const Booth &booth, QObject *parent);

    void refresh() override;
    [[nodiscard]] QString contest() const { return evening().show()[u"name"].toString(); }
    [[nodiscard]] QString organiser() const { return evening().show()[u"organiser"].toString(); }
    [[nodiscard]] QString roundLabel() const;
    [[nodiscard]] QString orderOrigin() const; //!< drawn with which seed, or entered before whom
    [[nodiscard]] bool isDrawn() const;
    [[nodiscard]] bool hasTeams() const { return m_teams.count() > 0; }
    [[nodiscard]] bool isStarted() const; //!< a turn has been called
    [[nodiscard]] QString nextTask() const;
    //! The organisers may say who enters: by the rulebook, or in place of a team that left.
    [[nodiscard]] bool canNameEntrants() const;
    [[nodiscard]] bool hasOpenLine() const { return !line().isEmpty(); }
    [[nodiscard]] Rows *rounds() { return &m_rounds; }
    [[nodiscard]] Rows *teams() { return &m_teams; }
    [[nodiscard]] Rows *segments() { return &m_segments; }
    [[nodiscard]] Rows *panel() { return &m_panel; }
    //! What is due when, who may complain how, what the hall is asked: a sentence each.
    [[nodiscard]] QStringList terms() const;

    Q_INVOKABLE void chooseRound(const QString &round);
    Q_INVOKABLE void draw();
    Q_INVOKABLE void enterOrder();
    Q_INVOKABLE void removeTeam(const QString &team);
    Q_INVOKABLE void nameEntrants();
    Q_INVOKABLE void ruleLine();

private:
    [[nodiscard]] QJsonObject entry() const; //!< of a round that takes teams from others
    [[nodiscard]] QJsonArray line() const; //!< teams that are equal at the line into the round
    void listRounds();
    void listTeams();
    void listRules();

    Rows m_rounds, m_teams, m_segments, m_panel;
};

}
