// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// StageClient at the real door: joining, coming back, being replaced and sent away.
#include "link/client/stageclient.h"
#include "link/messages/messages.h"
#include "tests/door/house.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int Soon = 30'000;
#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, Soon)

QUrl linkTo(const House &house, const std::string &secret)
{
    return QUrl(u"http://127.0.0.1:%1/#%2"_s.arg(house.port()).arg(QString::fromStdString(secret)));
}

StageClient::Settings settings(const QUrl &link, std::shared_ptr<TokenStore> tokens)
{
    StageClient::Settings result;
    result.app = u"display"_s;
    result.link = link;
    result.tokens = std::move(tokens);
    return result;
}

}

class DoorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkGivesASeatAndTopicsAndTheTokenGivesItAgain()
    {
        House house;
        house.firstTopics["display"] = {};
        auto tokens = std::make_shared<MemoryTokenStore>();
        const QUrl link = linkTo(house, house.offer("display:1").secret);
        {
            StageClient client(settings(link, tokens));
            client.open();
            TRY(client.isConnected());
            QCOMPARE(client.seat(), u"display:1"_s);
            const QString text = u"Bình Thạnh ẨẪỔỖẴẰ ặ "_s.repeated(1500);
            house.publish("display", "live",
                messages::encodeServerMessage(messages::TopicMessage{
                    "live", 1, "{\"text\":\"" + text.toStdString() + "\"}"}));
            TRY(client.topic(u"live"_s).value("text"_L1).toString() == text);
            client.shown(17);
            const auto wasTold = [&house] { // polled, so that Qt's loop can send meanwhile
                return house.call([&house] {
                    return std::find(house.told.begin(), house.told.end(), "shown 17 display:1")
                        != house.told.end();
                });
            };
            TRY(wasTold());
        }
        StageClient again(settings(link, tokens));
        again.open();
        TRY(again.isConnected());
    }

    void aCodeWorksLikeALink()
    {
        House house;
        StageClient client(settings(
            linkTo(house, house.offer("judge:gk3").code), std::make_shared<MemoryTokenStore>()));
        client.open();
        TRY(client.isConnected());
        QCOMPARE(client.seat(), u"judge:gk3"_s);
    }

    void aWrongLinkIsToldSo()
    {
        House house;
        StageClient client(settings(
            linkTo(house, "AAAAAAAAAAAAAAAAAAAAAAAAAAAA"), std::make_shared<MemoryTokenStore>()));
        client.open();
        TRY(client.state() == StageClient::State::Refused);
        QVERIFY(!client.problem().value(u"vi"_s).toString().isEmpty());
        QVERIFY(!client.problem().value(u"en"_s).toString().isEmpty());
    }

    void ofTwoWithOneTokenTheSecondStays()
    {
        House house;
        auto tokens = std::make_shared<MemoryTokenStore>();
        const QUrl link = linkTo(house, house.offer("display:1").secret);
        StageClient first(settings(link, tokens));
        first.open();
        TRY(first.isConnected());
        StageClient second(settings(link, tokens));
        second.open();
        TRY(second.isConnected());
        TRY(first.state() == StageClient::State::Refused);
        QTest::qWait(600);
        QVERIFY(second.isConnected());
    }

    void whoIsSentAwayStaysAway()
    {
        House house;
        StageClient client(settings(
            linkTo(house, house.offer("display:1").secret), std::make_shared<MemoryTokenStore>()));
        client.open();
        TRY(client.isConnected());
        house.call([&house] { house.door().disconnect("display:1", messages::ByeWhy::Revoked); });
        TRY(client.state() == StageClient::State::Refused);
        QVERIFY(!client.problem().isEmpty());
    }

    void anOrderIsConfirmedAndTheHeartKeepsBeating()
    {
        House house;
        StageClient client(settings(
            linkTo(house, house.offer("judge:gk3").secret), std::make_shared<MemoryTokenStore>()));
        client.open();
        TRY(client.isConnected());
        QSignalSpy done(&client, &StageClient::done);
        const QJsonObject turn{{u"round"_s, u"r"_s}, {u"segment"_s, u"s"_s}, {u"team"_s, u"t"_s}};
        const QString id = client.orderDurably({{u"k"_s, u"submitSheet"_s}, {u"turn"_s, turn},
            {u"judge"_s, u"gk3"_s}, {u"marks"_s, QJsonObject{{u"chu_de"_s, u"8,5"_s}}},
            {u"note"_s, u"một\nhai"_s}, {u"source"_s, u"tablet"_s}});
        TRY(done.count() == 1);
        QCOMPARE(done.first().first().toString(), id);
        QTest::qWait(6500); // nothing but beats; either side would have left by now
        QVERIFY(client.isConnected());
    }
};

QTEST_GUILESS_MAIN(DoorTest)
#include "door_test.moc"
