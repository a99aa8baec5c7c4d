// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Matches answers to the orders they belong to.
#include "control/console/stagedesklink.h"

namespace console {

namespace {

StageClient::Settings settingsFor(const DeskAddress &address, const QString &outboxPath)
{
    StageClient::Settings settings;
    settings.app = QStringLiteral("console");
    settings.link = address.url;
    settings.token = address.token;
    settings.outboxPath = outboxPath;
    return settings;
}

}

StageDeskLink::StageDeskLink(const DeskAddress &address, const QString &outboxPath, QObject *parent)
    : DeskLink(parent),
      m_client(settingsFor(address, outboxPath))
{
    connect(&m_client, &StageClient::topicChanged, this, &DeskLink::topicChanged);
    connect(&m_client, &StageClient::connectedChanged, this, &DeskLink::connectionChanged);
    connect(&m_client, &StageClient::waitingChanged, this, &DeskLink::waitingChanged);
    connect(&m_client, &StageClient::seatChanged, this, &DeskLink::waitingChanged);
    connect(&m_client, &StageClient::done, this, [this](const QString &id) {
        if (const Reply reply = m_replies.take(id)) {
            reply({true, {}, {}, {}});
        }
    });
    connect(&m_client, &StageClient::refused, this,
        [this](
            const QString &id, const QString &why, const QString &field, const QVariantMap &words) {
            const QJsonObject said = QJsonObject::fromVariantMap(words);
            if (const Reply reply = m_replies.take(id)) {
                reply({false, why, field, said});
            } else if (const Offered offered = m_offers.take(id)) {
                offered({{QStringLiteral("words"), said}});
            } else {
                Q_EMIT refusedLate(said);
            }
        });
    connect(&m_client, &StageClient::offered, this,
        [this](const QString &id, const QJsonObject &offer) {
            if (const Offered offered = m_offers.take(id)) {
                offered(offer);
            }
        });
    m_client.open();
}

QJsonObject StageDeskLink::topic(const QString &name) const
{
    return m_client.topic(name);
}

void StageDeskLink::await(const QString &id, Reply reply)
{
    m_replies.insert(id, std::move(reply));
}

void StageDeskLink::order(const QJsonObject &order, Reply reply)
{
    await(m_client.order(order), std::move(reply));
}

void StageDeskLink::orderDurably(const QJsonObject &order, Reply reply)
{
    await(m_client.orderDurably(order), std::move(reply));
}

void StageDeskLink::offer(const QString &seat, Offered offered)
{
    m_offers.insert(m_client.offer(seat), std::move(offered));
}

void StageDeskLink::importRound(const QString &path, const QString &key, Reply reply)
{
    await(m_client.importRound(path, key), std::move(reply));
}

void StageDeskLink::revoke(const QString &seat, const QString &reason, Reply reply)
{
    await(m_client.revoke(seat, reason), std::move(reply));
}

}
