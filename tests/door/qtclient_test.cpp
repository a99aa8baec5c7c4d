// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt's own WebSocket at our door: long accented text must arrive whole (Qt 6.4 breaks on
// fragments).
#include "control/door/frame.h"
#include "tests/door/house.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

class QtClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longVietnameseViewArrivesWhole();
};

void QtClientTest::longVietnameseViewArrivesWhole()
{
    House house;
    const QString token = QString::fromStdString(house.grantSeat("display:1"));
    QWebSocket socket;
    QSignalSpy connected(&socket, &QWebSocket::connected);
    QSignalSpy messages(&socket, &QWebSocket::textMessageReceived);
    socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(house.port())));
    QVERIFY(connected.wait());
    socket.sendTextMessage(
        QStringLiteral(R"({"t":"hello","v":1,"app":"qt","device":"d","token":"%1"})").arg(token));
    QVERIFY(messages.wait());
    // Every offset of a three-byte letter meets every likely cut.
    for (int offset = 0; offset < 3; ++offset) {
        const QString view
            = QString(offset, QLatin1Char('x')) + QStringLiteral("ặ").repeated(20'000);
        messages.clear();
        house.publish("display", "live", topicText("live", view.toStdString()));
        QVERIFY(messages.wait());
        const QString got = messages.takeFirst().at(0).toString();
        QVERIFY(got.toUtf8().size() > 60'000 && got.contains(view));
    }
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

QTEST_GUILESS_MAIN(QtClientTest)
#include "qtclient_test.moc"
