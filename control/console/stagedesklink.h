// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The console's line to a real desk: StageClient with each order's answer brought back to whoever
// gave it.
#pragma once

#include "control/console/desklauncher.h"
#include "control/console/desklink.h"
#include "link/client/stageclient.h"

#include <QHash>

#include <memory>

namespace console {

class StageDeskLink : public DeskLink
{
    Q_OBJECT

public:
    //! `outboxPath`: where typed sheets wait for the desk's answer; empty: in memory only.
    explicit StageDeskLink(
        const DeskAddress &address, const QString &outboxPath = {}, QObject *parent = nullptr);

    [[nodiscard]] bool isConnected() const override { return m_client.isConnected(); }
    [[nodiscard]] QJsonObject topic(const QString &name) const override;
    [[nodiscard]] qint64 deskNow() const override { return m_client.deskNow(); }
    void order(const QJsonObject &order, Reply reply) override;
    void orderDurably(const QJsonObject &order, Reply reply) override;
    [[nodiscard]] int waiting() const override { return m_client.waiting(); }
    void offer(const QString &seat, Offered offered) override;
    void attend(const QString &seat) override { m_client.attend(seat); }
    void importRound(const QString &path, const QString &key, Reply reply) override;
    void revoke(const QString &seat, const QString &reason, Reply reply) override;

private:
    void await(const QString &id, Reply reply);

    StageClient m_client;
    QHash<QString, Reply> m_replies;
    QHash<QString, Offered> m_offers;
};

}
