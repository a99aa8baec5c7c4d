// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page where a turn's marks are looked over and approved.
#pragma once

#include "control/console/page.h"

namespace console {

class Approval : public Page
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the console owns it")
    Q_PROPERTY(QString attention READ attention NOTIFY changed) // qmllint sees no base's
    Q_PROPERTY(QString team READ team NOTIFY changed)
    Q_PROPERTY(int teamNumber READ teamNumber NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(bool hasTurn READ hasTurn NOTIFY changed)
    Q_PROPERTY(bool isApproved READ isApproved NOTIFY changed)
    Q_PROPERTY(bool isPublished READ isPublished NOTIFY changed)
    Q_PROPERTY(bool canDeduct READ canDeduct NOTIFY changed)
    Q_PROPERTY(bool canReopen READ canReopen NOTIFY changed)
    Q_PROPERTY(bool canRestart READ canRestart NOTIFY changed)
    Q_PROPERTY(bool mustAnnounceAgain READ mustAnnounceAgain NOTIFY changed)
    Q_PROPERTY(int missingCount READ missingCount NOTIFY changed)
    Q_PROPERTY(bool isHeldBack READ isHeldBack NOTIFY changed)
    Q_PROPERTY(QString total READ total NOTIFY changed)
    Q_PROPERTY(QString max READ max NOTIFY changed)
    Q_PROPERTY(console::Rows *judges READ judges CONSTANT)
    Q_PROPERTY(console::Rows *criteria READ criteriaRows CONSTANT)
    Q_PROPERTY(console::Rows *missing READ missing CONSTANT)
    Q_PROPERTY(console::Rows *sum READ sum CONSTANT)
    Q_PROPERTY(console::Rows *results READ results CONSTANT)
    Q_PROPERTY(console::Rows *turns READ turns CONSTANT)

public:
    Approval(const Booth &booth, QObject *parent);

    void refresh() override;
    [[nodiscard]] QString team() const { return m_turn[u"team"][u"name"].toString(); }
    [[nodiscard]] int teamNumber() const { return m_turn[u"team"][u"number"].toInt(); }
    [[nodiscard]] QString place() const;
    [[nodiscard]] bool hasTurn() const { return !m_turn.isEmpty(); }
    [[nodiscard]] bool isApproved() const;
    [[nodiscard]] bool canDeduct() const;
    [[nodiscard]] bool canReopen() const;
    [[nodiscard]] bool canRestart() const;
    //! It was corrected and approved anew; the hall still knows the score from before.
    [[nodiscard]] bool mustAnnounceAgain() const;
    [[nodiscard]] bool isPublished() const
    {
        return m_turn[u"state"].toString() == QLatin1String("published");
    }
    [[nodiscard]] int missingCount() const { return m_missing.count(); }
    [[nodiscard]] QString total() const { return m_turn[u"reckoning"][u"total"].toString(); }
    [[nodiscard]] QString max() const;
    [[nodiscard]] Rows *judges() { return &m_judges; }
    [[nodiscard]] Rows *criteriaRows() { return &m_criteria; }
    [[nodiscard]] Rows *missing() { return &m_missing; }
    [[nodiscard]] Rows *sum() { return &m_sum; }
    [[nodiscard]] Rows *results() { return &m_results; }
    [[nodiscard]] Rows *turns() { return &m_turns; }

    //! A judge asks for a sheet back, and nothing else is missing: no single key approves.
    [[nodiscard]] bool isHeldBack() const;

    //! The turn that waits for approval: of the cue that comes next, else the one on stage, else
    //! the first that was called.
    void lookAtWaiting(const QString &nextTurn);
    //! The called turn before (-1) or after (+1) the one looked at.
    Q_INVOKABLE void step(int by);
    Q_INVOKABLE void look(const QString &turn);
    Q_INVOKABLE void approve();
    Q_INVOKABLE void returnSheet(const QString &judge);
    Q_INVOKABLE void paper(const QString &judge);
    Q_INVOKABLE void excuse(const QString &judge);
    //! A component's points, the changeover, the end of a discussion.
    Q_INVOKABLE void enterResult(const QString &id);
    Q_INVOKABLE void deduct();
    Q_INVOKABLE void reopen();
    Q_INVOKABLE void restart();

private:
    [[nodiscard]] QStringList calledTurns() const;
    [[nodiscard]] QJsonObject sheet(const QString &judge) const;
    [[nodiscard]] QJsonArray criteria() const; //!< of the turn's segment
    void listMarks();
    void listTasks();

    QString m_key; //!< of the turn looked at
    QString m_chosen; //!< by the operator; the turn on stage if empty
    QJsonObject m_turn;
    Rows m_judges, m_criteria, m_missing, m_sum, m_results, m_turns;
};

}
