// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desk has told the console, and the round that the operator looks at.
#pragma once

#include "control/console/desklink.h"

#include <QJsonArray>
#include <QVariantMap>

namespace console {

//! A turn's ids as one text, "round/segment/team"; empty for none.
[[nodiscard]] QString turnKey(const QJsonObject &turn);
[[nodiscard]] QJsonObject turnOf(const QString &key);
//! True if the two cues show the same thing.
[[nodiscard]] bool sameCue(const QJsonObject &a, const QJsonObject &b);
//! The element whose `key` has this value; empty if none.
[[nodiscard]] QJsonObject find(const QJsonArray &array, const char *key, const QString &value);

class Evening : public QObject
{
    Q_OBJECT

public:
    Evening(DeskLink &link, QObject *parent);

    [[nodiscard]] QJsonObject control() const { return m_link.topic(QStringLiteral("control")); }
    [[nodiscard]] QJsonObject live() const { return m_link.topic(QStringLiteral("live")); }
    [[nodiscard]] QJsonObject show() const { return m_link.topic(QStringLiteral("show")); }
    [[nodiscard]] QJsonObject topic(const QString &name) const { return m_link.topic(name); }
    [[nodiscard]] QJsonObject turn(const QString &key) const;

    //! The chosen round: the operator's choice, else the one on stage, else the first still open.
    [[nodiscard]] QString round() const;
    void chooseRound(const QString &round);
    [[nodiscard]] QJsonObject roundNames() const; //!< of the chosen round, from topic show
    [[nodiscard]] QJsonObject roundState() const; //!< topic round/<chosen>
    [[nodiscard]] QJsonObject run() const; //!< topic run/<chosen>

    [[nodiscard]] QString onStage() const; //!< key of the turn on stage
    [[nodiscard]] QJsonObject liveCue() const;
    [[nodiscard]] int liveNumber() const;

    [[nodiscard]] QJsonObject segment(const QString &id) const;
    //! Who marks a segment of a round now: the contest's panel unless another one is named.
    [[nodiscard]] QJsonObject panel(const QJsonValue &round, const QString &segment) const;
    //! A judge or an alternate of any panel; an alternate has "alternate": true.
    [[nodiscard]] QJsonObject judge(const QString &id) const;
    //! Of the chosen round: judges, then alternates.
    [[nodiscard]] QJsonArray judges() const;
    [[nodiscard]] bool isDrawn(const QString &round) const;
    [[nodiscard]] bool isClosed(const QString &round) const;
    //! {"id","number","name","short"} of a team in a round, numbered by its running order.
    [[nodiscard]] QJsonObject team(const QString &round, const QString &id) const;
    //! The teams of a round: in running order once there is one.
    [[nodiscard]] QJsonArray teams(const QString &round) const;

Q_SIGNALS:
    void changed();
    void carriedOut(); //!< an order of this console was

private:
    [[nodiscard]] QList<QJsonObject> panelsOf(const QJsonValue &round) const;

    DeskLink &m_link;
    QString m_chosen;
};

//! "8,5" for the "8.5" that programs read.
[[nodiscard]] QString shownPoints(const QJsonValue &points);

//! Name and number of a team as the roles that TeamMark and rows draw.
void putTeam(QVariantMap &row, const QJsonObject &team);

}
