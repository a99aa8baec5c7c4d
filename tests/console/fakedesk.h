// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A desk without sockets and without a disk: the real rules and the real views, so that what the
// console shows in a test is what it shows on stage.
#pragma once

#include "contest/decide.h"
#include "control/console/desklink.h"
#include "link/messages/views/backstage.h"

#include <QHash>
#include <QList>

class FakeDesk : public console::DeskLink
{
    Q_OBJECT

public:
    explicit FakeDesk(const QString &rulebookPath);

    [[nodiscard]] bool isConnected() const override { return connected; }
    [[nodiscard]] QJsonObject topic(const QString &name) const override;
    [[nodiscard]] qint64 deskNow() const override { return now; }
    void order(const QJsonObject &order, Reply reply) override;
    void orderDurably(const QJsonObject &order, Reply reply) override
    {
        this->order(order, std::move(reply));
    }
    [[nodiscard]] int waiting() const override { return sheetsWaiting; }
    void offer(const QString &seat, Offered offered) override;
    void attend(const QString &seat) override;
    void importRound(const QString &path, const QString &key, Reply reply) override;
    void revoke(const QString &seat, const QString &reason, Reply reply) override;

    //! What a seat orders; a refusal fails the test that expected it to pass.
    bool give(const contest::Order &order, const contest::Actor &actor = {});
    void seat(const QString &seat, bool here, qint64 silentMs = 0);
    void draft(const contest::TurnId &turn, const QString &judge, int criteria);
    //! Whole sheets of all judges but these; the n-th team gets other marks than the first.
    void markAll(const contest::TurnId &turn, int lower, const QStringList &except = {});
    //! Every turn of the round up to approval, the first `turns` of them (all: -1).
    void playRound(const contest::RoundId &round, int turns = -1);
    void setStored(bool stored);
    void announce();

    contest::Contest contest;
    messages::Backstage backstage;
    QList<QJsonObject> orders; //!< what the console gave
    bool connected = true;
    int sheetsWaiting = 0;
    qint64 now = 3'600'000;

private:
    console::Answer carryOut(const contest::Order &order, const contest::Actor &actor);

    QHash<QString, QJsonObject> m_topics;
};
