// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The connection's life: connect, take the seat, beat, lose, come back.
#include "link/client/stageclient.h"

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QWebSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int BeatsToDeath = 3;
constexpr int TicksInABeat = 8;
constexpr int OffsetsKept = 8;
constexpr quint64 MaxServerFrame = 256 * 1024; // four times what the protocol allows

QUrl socketUrl(const QUrl &link)
{
    QUrl url;
    url.setScheme(link.scheme() == "https"_L1 || link.scheme() == "wss"_L1 ? u"wss"_s : u"ws"_s);
    url.setHost(link.host());
    url.setPort(link.port(80));
    url.setPath(u"/ws"_s);
    return url;
}

}

StageClient::StageClient(const Settings &settings, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_outbox(settings.outboxPath)
{
    if (!m_settings.tokens) {
        m_settings.tokens = std::make_shared<MemoryTokenStore>();
    }
    if (!m_settings.token.isEmpty()) {
        store(u"token"_s, m_settings.token);
    }
    m_clock.start();
    m_retry.setSingleShot(true);
    m_stale.setSingleShot(true);
    m_tick.setInterval(std::max(1, m_settings.beatMs / TicksInABeat));
    connect(&m_retry, &QTimer::timeout, this, &StageClient::connectSocket);
    connect(&m_stale, &QTimer::timeout, this, &StageClient::dropStaleTopics);
    connect(&m_tick, &QTimer::timeout, this, &StageClient::onTick);
}

StageClient::~StageClient()
{
    dropSocket();
}

void StageClient::open()
{
    if (m_state == State::Idle || m_state == State::Refused) {
        m_show = stored(u"show"_s);
        m_secretSpent = false;
        m_attempts = 0;
        setProblem({});
        setState(State::Connecting);
        connectSocket();
    }
}

void StageClient::close()
{
    m_retry.stop();
    dropSocket();
    setState(State::Idle);
}

void StageClient::join(const QUrl &link)
{
    close();
    m_settings.link = link;
    open();
}

qint64 StageClient::deskNow() const
{
    return m_clock.elapsed() + m_offset;
}

void StageClient::connectSocket()
{
    dropSocket();
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setMaxAllowedIncomingFrameSize(MaxServerFrame);
    m_socket->setMaxAllowedIncomingMessageSize(MaxServerFrame);
    connect(m_socket, &QWebSocket::connected, this, &StageClient::onConnected);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &StageClient::onText);
    // A slot may drop the socket while it is still inside its own signal, so this one is queued.
    connect(m_socket, &QWebSocket::disconnected, this, &StageClient::onLost, Qt::QueuedConnection);
    connect(m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this,
        &StageClient::onLost, Qt::QueuedConnection);
    m_lastHeard = m_clock.elapsed();
    m_tick.start();
    m_socket->open(socketUrl(m_settings.link));
}

void StageClient::dropSocket()
{
    m_tick.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater();
        m_socket = nullptr;
    }
    const QSet<QString> unanswered = std::exchange(m_unanswered, {});
    for (const QString &id : unanswered) {
        refuseLocally(id, u"unanswered"_s,
            u"Mất kết nối trước khi bàn thư ký trả lời; hãy xem lệnh đã có hiệu lực chưa."_s,
            u"The connection broke before the desk answered; look whether the order took effect."_s);
    }
}

void StageClient::retryLater()
{
    setState(State::Connecting);
    const int delay = std::min(250 << std::min(m_attempts, 3), 2000);
    ++m_attempts;
    m_retry.start(delay + QRandomGenerator::global()->bounded(delay / 5 + 1));
}

void StageClient::stayAway(const QVariantMap &reason)
{
    m_retry.stop();
    dropSocket();
    setProblem(reason);
    setState(State::Refused);
}

void StageClient::onLost()
{
    // Queued, and told twice when a connection fails: the socket may be another one by now.
    if (m_socket && m_socket->state() == QAbstractSocket::UnconnectedState) {
        dropSocket();
        retryLater();
    }
}

void StageClient::onTick()
{
    const qint64 now = m_clock.elapsed();
    if (now - m_lastHeard > BeatsToDeath * m_settings.beatMs) {
        dropSocket();
        retryLater();
        return;
    }
    if (isConnected() && now - m_lastBeat >= m_settings.beatMs) {
        m_lastBeat = now;
        send({{u"t"_s, u"beat"_s}});
    }
}

void StageClient::onText(const QString &text)
{
    if (isConnected()) { // before the welcome nothing else proves a desk alive
        m_lastHeard = m_clock.elapsed();
    }
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString type = message.value("t"_L1).toString();
    if (type == "topic"_L1) {
        onTopic(message);
    } else if (type == "done"_L1 || type == "no"_L1 || type == "offered"_L1) {
        onAnswer(message);
    } else if (type == "beat"_L1) {
        noteDeskTime(message.value("now"_L1).toInteger());
    } else if (type == "gone"_L1) {
        onGone(message.value("name"_L1).toString());
    } else if (type == "welcome"_L1) {
        onWelcome(message);
    } else if (type == "refused"_L1) {
        onRefused(message);
    } else if (type == "bye"_L1) {
        onBye(message);
    } else if (type == "bad"_L1) {
        qWarning("The desk could not read a message: %s",
            qUtf8Printable(wordsIn(message).value(u"en"_s).toString()));
    }
}

void StageClient::sendWaiting()
{
    const QVector<Outbox::Item> items = m_outbox.items();
    for (const Outbox::Item &item : items) {
        if (item.show == m_show) {
            send({{u"t"_s, u"order"_s}, {u"id"_s, item.id}, {u"o"_s, item.order}});
        }
    }
    if (!m_lastDraft.isEmpty()) {
        send(m_lastDraft);
    }
}

void StageClient::noteDeskTime(qint64 deskNowMs)
{
    // What came late makes the desk's clock look slow: the largest difference is the best one.
    m_offsets.append(deskNowMs - m_clock.elapsed());
    if (m_offsets.size() > OffsetsKept) {
        m_offsets.removeFirst();
    }
    const qint64 best = *std::max_element(m_offsets.cbegin(), m_offsets.cend());
    if (best != m_offset) {
        m_offset = best;
        Q_EMIT offsetChanged();
    }
}

void StageClient::send(const QJsonObject &message)
{
    if (m_socket && m_socket->isValid()) {
        m_socket->sendTextMessage(
            QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    }
}

void StageClient::setState(State state)
{
    if (state != m_state) {
        const bool was = isConnected();
        m_state = state;
        Q_EMIT stateChanged();
        if (was != isConnected()) {
            Q_EMIT connectedChanged();
        }
    }
}

void StageClient::setProblem(const QVariantMap &reason)
{
    if (reason != m_problem) {
        m_problem = reason;
        Q_EMIT problemChanged();
    }
}
