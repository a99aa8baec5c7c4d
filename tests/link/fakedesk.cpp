// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A desk for the client's tests.
#include "tests/link/fakedesk.h"

#include <QHostAddress>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

FakeDesk::FakeDesk(QObject *parent)
    : QObject(parent),
      m_server(u"fake desk"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_beats, &QTimer::timeout, this, [this] {
        send({{u"t"_s, u"beat"_s}, {u"now"_s, now}});
    });
    m_beats.start(100);
    connect(&m_server, &QWebSocketServer::newConnection, this, &FakeDesk::onConnection);
}

bool FakeDesk::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

void FakeDesk::goAway()
{
    m_server.close();
    cut();
}

QUrl FakeDesk::link(const QString &secret) const
{
    return QUrl(u"http://127.0.0.1:%1/#%2"_s.arg(port()).arg(secret));
}

void FakeDesk::onConnection()
{
    while (QWebSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        socket->setParent(this);
        connect(socket, &QWebSocket::textMessageReceived, this, &FakeDesk::onText);
        connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
        m_client = socket;
    }
}

void FakeDesk::onText(const QString &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    m_received.append(message);
    const QString type = message.value("t"_L1).toString();
    if (type == "hello"_L1) {
        if (!helloAnswer.isEmpty()) {
            send(helloAnswer);
        } else if (!m_holdHello) {
            QJsonObject welcome{{u"t"_s, u"welcome"_s}, {u"v"_s, 1}, {u"seat"_s, u"judge:gk3"_s},
                {u"epoch"_s, u"epoch-1"_s}, {u"now"_s, now}, {u"show"_s, show},
                {u"contest"_s, QJsonObject{{u"id"_s, u"binh-son"_s}, {u"name"_s, u"Hội thi"_s}}}};
            if (message.contains("join"_L1)) {
                welcome.insert(u"token"_s, token);
            }
            send(welcome);
        }
    } else if (type != "beat"_L1 && answer) {
        answer(message);
    }
}

void FakeDesk::send(const QJsonObject &message)
{
    if (m_client && !m_holdHello) {
        m_client->sendTextMessage(
            QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    }
}

void FakeDesk::sendTopic(const QString &name, qint64 rev, const QJsonObject &data)
{
    send({{u"t"_s, u"topic"_s}, {u"name"_s, name}, {u"rev"_s, rev}, {u"data"_s, data}});
}

void FakeDesk::cut()
{
    if (m_client) {
        m_client->abort();
    }
}

QVector<QJsonObject> FakeDesk::received(const QString &type) const
{
    QVector<QJsonObject> result;
    for (const QJsonObject &message : m_received) {
        if (message.value("t"_L1) == type) {
            result.append(message);
        }
    }
    return result;
}

void FakeDesk::confirmAll()
{
    answer = [this](const QJsonObject &message) {
        send({{u"t"_s, u"done"_s}, {u"id"_s, message.value("id"_L1)}});
    };
}
