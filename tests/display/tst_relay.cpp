// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The display and a desk that comes and goes, over a real socket.
#include "display/relay.h"
#include "tests/display/hall.h"

#include <QDir>
#include <QImage>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>

namespace {

//! As much of a desk as docs/protocol.md lets a display see.
class Desk : public QObject
{
public:
    explicit Desk(quint16 port = 0)
    {
        connect(&m_server, &QWebSocketServer::newConnection, this, &Desk::welcome);
        m_isOpen = m_server.listen(QHostAddress::LocalHost, port);
    }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QUrl link() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/#a-secret-of-a-display-seat").arg(port()));
    }

    void put(const QJsonObject &live)
    {
        m_live = live;
        send({{"t", "topic"}, {"name", "live"}, {"rev", ++m_rev}, {"data", live}});
    }

    QList<int> shown;

private:
    void welcome()
    {
        m_socket.reset(m_server.nextPendingConnection());
        connect(
            m_socket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &text) {
                const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
                if (message["t"] == "hello") {
                    send({{"t", "welcome"}, {"v", 1}, {"seat", "display:1"}, {"token", "token-1"},
                        {"epoch", "e1"}, {"now", 1000}, {"contest", QJsonObject{{"id", "c"}}}});
                    put(m_live);
                } else if (message["t"] == "shown") {
                    shown << message["number"].toInt();
                }
            });
    }

    void send(const QJsonObject &message)
    {
        if (m_socket) {
            m_socket->sendTextMessage(QJsonDocument(message).toJson(QJsonDocument::Compact));
        }
    }

    QWebSocketServer m_server{QStringLiteral("desk"), QWebSocketServer::NonSecureMode};
    std::unique_ptr<QWebSocket> m_socket;
    QJsonObject m_live;
    int m_rev = 0;
    bool m_isOpen = false;
};

QJsonObject numbered(const QString &name, int number)
{
    QJsonObject live = hall::view(name);
    live["number"] = number;
    return live;
}

}

class RelayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCueIsReportedWhenItStands();
    void aLostDeskLeavesTheLastPictureAndIsFoundAgain();
    void aPictureIsSavedOfEachCue();
};

void RelayTest::eachCueIsReportedWhenItStands()
{
    Desk desk;
    QVERIFY(desk.isOpen());
    desk.put(numbered("waiting", 3));
    // Pictures wanted means the seat's token stays in memory: no test writes to the user's files.
    QTemporaryDir folder;
    Relay relay({desk.link(), {}, folder.path()});
    Projection projection({"night", true, -1, [&] { return relay.deskNow(); }});
    projection.window().resize(640, 360);
    projection.window().show();
    relay.start(projection);
    QTRY_COMPARE_WITH_TIMEOUT(desk.shown, QList<int>{3}, 60000);
    QCOMPARE(projection.kind(), QStringLiteral("waiting"));
    desk.put(numbered("score", 4));
    QTRY_COMPARE_WITH_TIMEOUT(desk.shown, (QList<int>{3, 4}), 60000);
    QCOMPARE(projection.kind(), QStringLiteral("score"));
}

void RelayTest::aLostDeskLeavesTheLastPictureAndIsFoundAgain()
{
    auto desk = std::make_unique<Desk>();
    const quint16 port = desk->port();
    desk->put(numbered("standings-overall", 7));
    QTemporaryDir folder;
    Relay relay({desk->link(), {}, folder.path()});
    Projection projection({"night", true, -1, [&] { return relay.deskNow(); }});
    projection.window().resize(640, 360);
    projection.window().show();
    relay.start(projection);
    QTRY_COMPARE_WITH_TIMEOUT(desk->shown, QList<int>{7}, 60000);
    const QImage before = projection.picture();
    desk.reset();
    QTest::qWait(1200);
    QCOMPARE(projection.picture(), before);
    desk = std::make_unique<Desk>(port);
    QVERIFY(desk->isOpen());
    desk->put(numbered("standings-overall", 7));
    QTRY_VERIFY_WITH_TIMEOUT(desk->shown.contains(7), 60000);
    QCOMPARE(projection.picture(), before);
    desk->put(numbered("pause", 8));
    QTRY_VERIFY_WITH_TIMEOUT(desk->shown.contains(8), 60000);
    QCOMPARE(projection.kind(), QStringLiteral("pause"));
}

void RelayTest::aPictureIsSavedOfEachCue()
{
    Desk desk;
    desk.put(numbered("judging", 12));
    QTemporaryDir folder;
    Relay relay({desk.link(), {}, folder.path()});
    Projection projection({"night", true, -1, [&] { return relay.deskNow(); }});
    projection.window().resize(640, 360);
    projection.window().show();
    relay.start(projection);
    QTRY_COMPARE_WITH_TIMEOUT(desk.shown, QList<int>{12}, 60000);
    desk.put(numbered("winner-reveal", 13));
    QTRY_COMPARE_WITH_TIMEOUT(desk.shown, (QList<int>{12, 13}), 60000);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name),
        (QStringList{"0012-judging.png", "0013-winner.png"}));
    QCOMPARE(QImage(folder.filePath("0013-winner.png")).size(), QSize(640, 360));
}

QTEST_MAIN(RelayTest)
#include "tst_relay.moc"
