// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes over the connection once the seat is taken: topics in, orders out, answers in.
#include "link/client/stageclient.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

QJsonObject StageClient::topic(const QString &name) const
{
    return m_topics.value(name).data;
}

qint64 StageClient::rev(const QString &name) const
{
    return m_topics.value(name).rev;
}

QStringList StageClient::topicNames() const
{
    QStringList names = m_topics.keys();
    names.sort();
    return names;
}

int StageClient::waiting() const
{
    const QVector<Outbox::Item> &items = m_outbox.items();
    return int(std::count_if(items.begin(), items.end(),
        [this](const Outbox::Item &item) { return item.show == m_show; }));
}

void StageClient::onTopic(const QJsonObject &message)
{
    const QString name = message.value("name"_L1).toString();
    const bool known = m_topics.contains(name);
    HeldTopic &held = m_topics[name];
    const QJsonObject data = message.value("data"_L1).toObject();
    const bool changed = !known || held.data != data;
    held = {message.value("rev"_L1).toInteger(), data, true};
    if (changed) { // the same again after a reconnect is no news
        Q_EMIT topicChanged(name);
    }
}

void StageClient::onGone(const QString &name)
{
    if (m_topics.remove(name) > 0) {
        Q_EMIT topicChanged(name);
    }
}

void StageClient::dropStaleTopics()
{
    if (!isConnected()) {
        return; // the last good picture stays until a desk has said something else
    }
    const QStringList names = topicNames();
    for (const QString &name : names) {
        if (!m_topics.value(name).fresh) {
            onGone(name);
        }
    }
}

QString StageClient::give(QJsonObject message)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    message.insert("id"_L1, id);
    if (isConnected()) {
        m_unanswered.insert(id);
        send(message);
    } else {
        refuseLocally(id, u"offline"_s, u"Chưa nối với bàn thư ký: lệnh không được gửi."_s,
            u"Not connected to the desk: the order was not sent."_s);
    }
    return id;
}

QString StageClient::order(const QJsonObject &order)
{
    QJsonObject message{{u"t"_s, u"order"_s}, {u"o"_s, order}};
    if (order.value("k"_L1) == "takeCue"_L1) {
        message.insert("at"_L1, deskNow());
    }
    return give(message);
}

QString StageClient::orderDurably(const QJsonObject &order)
{
    if (order.value("k"_L1) != "submitSheet"_L1) {
        return this->order(order); // nothing else may be sent twice
    }
    const Outbox::Item item{QUuid::createUuid().toString(QUuid::WithoutBraces), m_show, order};
    if (!m_outbox.put(item)) {
        refuseLocally(item.id, u"notKept"_s,
            u"Không ghi được phiếu vào đĩa của máy này: %1"_s.arg(m_outbox.fault()),
            u"The sheet could not be written to this machine's disk: %1"_s.arg(m_outbox.fault()));
        return item.id;
    }
    m_lastDraft = {};
    Q_EMIT waitingChanged();
    if (isConnected()) {
        send({{u"t"_s, u"order"_s}, {u"id"_s, item.id}, {u"o"_s, item.order}});
    }
    return item.id;
}

QString StageClient::offer(const QString &seat)
{
    return give({{u"t"_s, u"offer"_s}, {u"seat"_s, seat}});
}

QString StageClient::revoke(const QString &seat, const QString &reason)
{
    return give({{u"t"_s, u"revoke"_s}, {u"seat"_s, seat}, {u"reason"_s, reason}});
}

QString StageClient::importRound(const QString &fromPath, const QString &key)
{
    return give({{u"t"_s, u"import"_s}, {u"from"_s, fromPath}, {u"key"_s, key}});
}

QString StageClient::backup(const QString &toPath)
{
    return give({{u"t"_s, u"export"_s}, {u"what"_s, u"backup"_s}, {u"to"_s, toPath}});
}

void StageClient::shown(qint64 number)
{
    if (isConnected()) {
        send({{u"t"_s, u"shown"_s}, {u"number"_s, number}});
    }
}

void StageClient::attend(const QString &seat)
{
    if (isConnected()) {
        send({{u"t"_s, u"attend"_s}, {u"seat"_s, seat}});
    }
}

void StageClient::draft(const QJsonObject &turn, const QJsonObject &marks, const QString &note)
{
    m_lastDraft = {{u"t"_s, u"draft"_s}, {u"turn"_s, turn}, {u"marks"_s, marks}, {u"note"_s, note}};
    if (isConnected()) {
        send(m_lastDraft);
    }
}

void StageClient::onAnswer(const QJsonObject &message)
{
    const QString id = message.value("id"_L1).toString();
    const QString type = message.value("t"_L1).toString();
    const bool kept = m_outbox.contains(id);
    if (!m_unanswered.remove(id) && !kept) {
        return; // an answer that was given already, or none of ours
    }
    if (kept) {
        m_outbox.forget(id);
        Q_EMIT waitingChanged();
    }
    if (type == "done"_L1) {
        Q_EMIT done(id);
    } else if (type == "offered"_L1) {
        Q_EMIT offered(id, message);
    } else {
        Q_EMIT refused(id, message.value("why"_L1).toString(), message.value("field"_L1).toString(),
            message.value("words"_L1).toObject().toVariantMap());
    }
}

void StageClient::refuseLocally(
    const QString &id, const QString &why, const QString &vi, const QString &en)
{
    // Queued, so that the caller knows the id before it hears what became of it.
    const QVariantMap reason{{u"vi"_s, vi}, {u"en"_s, en}};
    QMetaObject::invokeMethod(
        this, [this, id, why, reason] { Q_EMIT refused(id, why, {}, reason); },
        Qt::QueuedConnection);
}
