// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page where seats are handed out: to judges, screens and the host.
#pragma once

#include "control/console/desklauncher.h"
#include "control/console/page.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

namespace console {

class Connections : public Page
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the console owns it")
    Q_PROPERTY(QString attention READ attention NOTIFY changed) // qmllint sees no base's
    Q_PROPERTY(console::Rows *judges READ judges CONSTANT)
    Q_PROPERTY(console::Rows *others READ others CONSTANT)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString chosenLabel READ chosenLabel NOTIFY changed)
    Q_PROPERTY(bool isTaken READ isTaken NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString link READ link NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString left READ left NOTIFY ticked)
    Q_PROPERTY(int hereCount READ hereCount NOTIFY changed)
    Q_PROPERTY(int seatCount READ seatCount NOTIFY changed)

public:
    Connections(const Booth &booth, StartProjector startProjector, QObject *parent);

    void refresh() override;
    [[nodiscard]] Rows *judges() { return &m_judges; }
    [[nodiscard]] Rows *others() { return &m_others; }
    [[nodiscard]] QString chosen() const { return m_chosen; }
    [[nodiscard]] QString chosenLabel() const;
    [[nodiscard]] bool isTaken() const; //!< a device holds the chosen seat
    [[nodiscard]] QString code() const; //!< "402 917"; empty: no code has been made
    [[nodiscard]] QString link() const;
    [[nodiscard]] QString address() const; //!< of the link, without its secret
    [[nodiscard]] QString left() const; //!< time in which the code still works
    [[nodiscard]] int hereCount() const { return m_here; }
    [[nodiscard]] int seatCount() const { return m_judges.count() + m_others.count(); }

    Q_INVOKABLE void choose(const QString &seat);
    Q_INVOKABLE void makeCode();
    Q_INVOKABLE void revoke();
    Q_INVOKABLE void startProjector();
    //! The first screen opens once the desk has said who is there, unless one is there already.
    void wantProjector();

Q_SIGNALS:
    void ticked();
    //! A projector window died: `again`, it is being opened anew; else that has been given up.
    void projectorDied(bool again);

private:
    struct Offer
    {
        QString code;
        QString link;
        qint64 expiresAt = 0; //!< desk boot ms
    };
    [[nodiscard]] QVariantMap seatRow(const QJsonObject &seat) const;
    void openWantedProjector(const QJsonArray &seats);
    void takeIn(const QJsonObject &offered);
    [[nodiscard]] qint64 leftMs(const QString &seat) const;
    [[nodiscard]] QString freeScreen() const;
    void project(const QString &seat);
    void onProjectorEnded(const QString &seat, ProjectorEnd end);

    StartProjector m_startProjector;
    QString m_chosen;
    QMap<QString, Offer> m_offers; //!< by seat
    QSet<QString> m_emptied; //!< screens whose window, opened here, is gone
    QMap<QString, QList<qint64>> m_deaths; //!< of a screen's window, ms of m_sinceStart
    QElapsedTimer m_sinceStart;
    bool m_wantsProjector = false;
    int m_here = 0;
    QTimer m_second;
    Rows m_judges, m_others;
};

}
