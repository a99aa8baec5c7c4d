// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking the seat: by a link's secret once, by the token it gave ever after.
#include "link/client/stageclient.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr int ProtocolVersion = 1;

}

void StageClient::onConnected()
{
    m_lastHeard = m_clock.elapsed();
    QJsonObject hello{{u"t"_s, u"hello"_s}, {u"v"_s, ProtocolVersion}, {u"app"_s, m_settings.app},
        {u"device"_s, deviceId()}};
    const QString secret = m_settings.link.fragment();
    const QString token = stored(u"token"_s);
    // A secret works once: after a restart with the same link the token that it gave is used.
    const bool fresh = !secret.isEmpty() && !m_secretSpent && stored(u"joined"_s) != secret;
    m_joining = fresh || (token.isEmpty() && !secret.isEmpty());
    if (!m_joining && token.isEmpty()) {
        stayAway({{u"vi"_s, u"Chưa có mã hoặc liên kết để vào chỗ này."_s},
            {u"en"_s, u"There is no code or link to take this seat."_s}});
        return;
    }
    hello.insert(m_joining ? "join"_L1 : "token"_L1, m_joining ? secret : token);
    send(hello);
}

void StageClient::onWelcome(const QJsonObject &message)
{
    if (const QString token = message.value("token"_L1).toString(); !token.isEmpty()) {
        store(u"token"_s, token);
    }
    if (m_joining) {
        store(u"joined"_s, m_settings.link.fragment());
    }
    m_seat = message.value("seat"_L1).toString();
    m_epoch = message.value("epoch"_L1).toString();
    m_show = message.value("show"_L1).toString();
    m_contestName = message.value("contest"_L1).toObject().value("name"_L1).toString();
    store(u"show"_s, m_show);
    m_attempts = 0;
    m_lastHeard = m_lastBeat = m_clock.elapsed();
    m_offsets.clear(); // perhaps another boot
    noteDeskTime(message.value("now"_L1).toInteger());
    for (HeldTopic &held : m_topics) {
        held.fresh = false;
    }
    m_stale.start(m_settings.beatMs * 3 / 2); // all topics come right after the welcome
    setProblem({});
    Q_EMIT seatChanged();
    setState(State::Seated);
    sendWaiting();
}

void StageClient::onRefused(const QJsonObject &message)
{
    const QString why = message.value("why"_L1).toString();
    if (why == "full"_L1) {
        dropSocket();
        retryLater();
        return;
    }
    if (why == "join"_L1 && m_joining && !stored(u"token"_s).isEmpty()) {
        m_secretSpent = true; // an old link: the token from an earlier one may still be good
        dropSocket();
        retryLater();
        return;
    }
    if (why == "token"_L1) {
        store(u"token"_s, {});
        store(u"joined"_s, {});
    }
    stayAway(wordsIn(message));
}

void StageClient::onBye(const QJsonObject &message)
{
    const QString why = message.value("why"_L1).toString();
    if (why == "revoked"_L1) {
        store(u"token"_s, {});
    }
    if (why == "revoked"_L1 || why == "replaced"_L1) {
        stayAway(wordsIn(message));
    }
}

QString StageClient::storeKey(const QString &what) const
{
    const QUrl &link = m_settings.link;
    return u"%1_%2/%3"_s.arg(link.host()).arg(link.port(80)).arg(what);
}

QString StageClient::stored(const QString &what) const
{
    return m_settings.tokens->value(storeKey(what));
}

void StageClient::store(const QString &what, const QString &value)
{
    m_settings.tokens->setValue(storeKey(what), value);
}

QString StageClient::deviceId()
{
    QString id = m_settings.tokens->value(u"device"_s);
    if (id.isEmpty()) {
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_settings.tokens->setValue(u"device"_s, id);
    }
    return id;
}

QVariantMap StageClient::wordsIn(const QJsonObject &message)
{
    return message.value("words"_L1).toObject().toVariantMap();
}
