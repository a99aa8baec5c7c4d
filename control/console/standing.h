// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of the standings: for the operator only, with the reason for every place.
#pragma once

#include "control/console/page.h"

namespace console {

class Standing : public Page
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the console owns it")
    Q_PROPERTY(QString attention READ attention NOTIFY changed) // qmllint sees no base's
    Q_PROPERTY(console::Rows *rows READ rows CONSTANT)
    Q_PROPERTY(console::Rows *ties READ ties CONSTANT)
    Q_PROPERTY(console::Rows *obstacles READ obstacles CONSTANT)
    Q_PROPERTY(console::Rows *givings READ givings CONSTANT)
    Q_PROPERTY(QVariantList segments READ segments NOTIFY changed)
    Q_PROPERTY(QString progress READ progress NOTIFY changed)
    Q_PROPERTY(bool isComplete READ isComplete NOTIFY changed)
    Q_PROPERTY(bool isClosed READ isClosed NOTIFY changed)
    Q_PROPERTY(bool isDone READ isDone NOTIFY changed)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString chosenTeam READ chosenTeam NOTIFY changed)
    Q_PROPERTY(int chosenNumber READ chosenNumber NOTIFY changed)
    Q_PROPERTY(QString chosenPlace READ chosenPlace NOTIFY changed)
    Q_PROPERTY(QString why READ why NOTIFY changed)
    Q_PROPERTY(QString decidedBy READ decidedBy NOTIFY changed)

public:
    Standing(const Booth &booth, QObject *parent);

    void refresh() override;
    [[nodiscard]] Rows *rows() { return &m_rows; }
    [[nodiscard]] Rows *ties() { return &m_ties; }
    [[nodiscard]] Rows *obstacles() { return &m_obstacles; }
    [[nodiscard]] Rows *givings() { return &m_givings; } //!< outside the turns
    [[nodiscard]] QVariantList segments() const; //!< {"id","label","max"}
    [[nodiscard]] QString progress() const;
    [[nodiscard]] bool isComplete() const { return m_topic[u"complete"].toBool(); }
    [[nodiscard]] bool isClosed() const { return evening().roundState()[u"closed"].toBool(); }
    //! Nothing of this page keeps the round open.
    [[nodiscard]] bool isDone() const { return openTasks() == 0 && m_obstacles.count() == 0; }
    [[nodiscard]] QString chosen() const { return m_chosen; }
    [[nodiscard]] QString chosenTeam() const { return m_row[u"team"][u"name"].toString(); }
    [[nodiscard]] int chosenNumber() const { return m_row[u"team"][u"number"].toInt(); }
    [[nodiscard]] QString chosenPlace() const;
    [[nodiscard]] QString why() const;
    [[nodiscard]] QString decidedBy() const; //!< the rung in words

    Q_INVOKABLE void choose(const QString &team);
    //! The row above (-1) or below (+1) the chosen one.
    Q_INVOKABLE void step(int by);
    //! Asks how people part a tie, in one of its ways.
    Q_INVOKABLE void part(int tie, const QString &way);
    Q_INVOKABLE void give(const QString &id);

private:
    void listRows();
    void listTies();
    void listGivings();
    [[nodiscard]] QString aboutText(const QJsonObject &tie) const;
    [[nodiscard]] QString bonusText(const QString &team) const;
    [[nodiscard]] QJsonArray openTies() const;
    [[nodiscard]] QStringList playedSegments() const;

    QJsonObject m_topic; //!< standings/<round>
    QJsonObject m_row; //!< of the chosen team
    QString m_chosen;
    int m_openGivings = 0;
    Rows m_rows, m_ties, m_obstacles, m_givings;
};

}
