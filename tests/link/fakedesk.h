// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A desk for the client's tests, with all the bad habits that a network has.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QVector>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>

class FakeDesk : public QObject
{
    Q_OBJECT

public:
    explicit FakeDesk(QObject *parent = nullptr);

    [[nodiscard]] bool listen(quint16 port = 0);
    void goAway(); //!< closes the port and every connection
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QUrl link(const QString &secret = QStringLiteral("secret-of-a-link-0001")) const;

    void send(const QJsonObject &message);
    void sendTopic(const QString &name, qint64 rev, const QJsonObject &data);
    void cut(); //!< the connection breaks without a word
    void holdHello(bool hold) { m_holdHello = hold; }
    void beSilent() { m_beats.stop(); } //!< no more heartbeats

    //! Everything of this type that came over any connection.
    [[nodiscard]] QVector<QJsonObject> received(const QString &type) const;
    [[nodiscard]] qsizetype connections() const { return m_connections; }

    QJsonObject helloAnswer; //!< instead of a welcome, if not empty
    QString show = QStringLiteral("show-1");
    QString token = QStringLiteral("token-1"); //!< that the next join gets
    qint64 now = 1'000'000;
    //! Asked for every message but hello and beat; what it does not answer stays unanswered.
    std::function<void(const QJsonObject &)> answer;
    //! Answers done to every order.
    void confirmAll();

private:
    void onConnection();
    void onText(const QString &text);

    QWebSocketServer m_server;
    QPointer<QWebSocket> m_client;
    QVector<QJsonObject> m_received;
    qsizetype m_connections = 0;
    bool m_holdHello = false;
    QTimer m_beats;
};
