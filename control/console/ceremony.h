// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of the prizes: the jury's proposal, the organisers' decision, the ceremony step by
// step, and the end of the round.
#pragma once

#include "control/console/desklauncher.h"
#include "control/console/nextstep.h"

namespace console {

class Ceremony : public Page
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the console owns it")
    Q_PROPERTY(QString attention READ attention NOTIFY changed) // qmllint sees no base's
    Q_PROPERTY(console::Rows *proposal READ proposal CONSTANT)
    Q_PROPERTY(console::Rows *steps READ steps CONSTANT)
    Q_PROPERTY(console::Rows *obstacles READ obstacles CONSTANT)
    Q_PROPERTY(bool isDecided READ isDecided NOTIFY changed)
    Q_PROPERTY(bool isComplete READ isComplete NOTIFY changed)
    Q_PROPERTY(bool isClosed READ isClosed NOTIFY changed)
    Q_PROPERTY(bool isClosable READ isClosable NOTIFY changed)
    Q_PROPERTY(int stepsLeft READ stepsLeft NOTIFY changed)
    Q_PROPERTY(QString closingNote READ closingNote NOTIFY changed)
    Q_PROPERTY(bool isRevealed READ isRevealed NOTIFY changed)
    Q_PROPERTY(QString decision READ decision NOTIFY changed)
    Q_PROPERTY(QString decidedBy READ decidedBy NOTIFY changed)
    Q_PROPERTY(QString progress READ progress NOTIFY changed)
    Q_PROPERTY(QString advance READ advance NOTIFY changed)
    Q_PROPERTY(QString total READ total NOTIFY changed)
    Q_PROPERTY(bool canMakePapers READ canMakePapers CONSTANT)
    Q_PROPERTY(QString papers READ papers NOTIFY changed)
    Q_PROPERTY(int current READ current NOTIFY changed)

public:
    using MakePapers = std::function<Paperwork(const QString &round)>;

    Ceremony(const Booth &booth, MakePapers makePapers, QObject *parent);
    ~Ceremony() override; //!< papers that were begun are finished

    void refresh() override;
    [[nodiscard]] Rows *proposal() { return &m_proposal; }
    [[nodiscard]] Rows *steps() { return &m_steps; }
    [[nodiscard]] Rows *obstacles() { return &m_obstacles; }
    [[nodiscard]] bool isDecided() const;
    [[nodiscard]] bool isComplete() const; //!< every turn is approved or void
    [[nodiscard]] bool isClosed() const { return evening().roundState()[u"closed"].toBool(); }
    [[nodiscard]] bool isClosable() const; //!< nothing that the desk knows of is in the way
    [[nodiscard]] int stepsLeft() const; //!< of the ceremony, not on air yet
    [[nodiscard]] QString closingNote() const; //!< why not yet, or what to think of before
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    [[nodiscard]] QString decision() const;
    [[nodiscard]] QString decidedBy() const;
    [[nodiscard]] QString progress() const;
    [[nodiscard]] QString advance() const; //!< who goes on, masked unless revealed
    [[nodiscard]] QString total() const;
    [[nodiscard]] bool canMakePapers() const { return bool(m_makePapers); }
    //! That papers are being made, or where those of this round lie.
    [[nodiscard]] QString papers() const;
    [[nodiscard]] int current() const { return m_current; }
    void reveal(bool shown);

    //! Chooses a step of the ceremony to be taken next.
    Q_INVOKABLE void standBy(int step);
    Q_INVOKABLE void decide();
    Q_INVOKABLE void closeRound();
    Q_INVOKABLE void makePapers();

private:
    void listProposal();
    void listSteps();
    [[nodiscard]] int stepsShown() const;

    MakePapers m_makePapers;
    QString m_papersBegun; //!< label of the round whose papers are being made
    QMap<QString, QString> m_papersAt; //!< round to folder
    QJsonObject m_topic; //!< prizes/<round>
    bool m_revealed = false;
    int m_current = 0;
    Rows m_proposal, m_steps, m_obstacles;
};

}
