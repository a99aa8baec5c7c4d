// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many connections at once: those who have a seat come in, those who only fill the hall do not.
#include "control/platform/descriptors.h"
#include "tests/door/client.h"
#include "tests/door/house.h"
#include "tests/door/saying.h"
#include "tests/door/storm.h"

#include <QTest>

#include <chrono>

using nlohmann::json;

class CrowdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { platform::raiseDescriptorLimit(); }
    void clientsReconnectAtOnce_data();
    void clientsReconnectAtOnce();
    void silentCrowdDoesNotKeepAJudgeOut();
    void crowdFromOneAddressPushesOutOnlyItself();
    void knownAddressIsNotPushedOutByStrangers();
};

void CrowdTest::clientsReconnectAtOnce_data()
{
    QTest::addColumn<int>("clients");
    QTest::newRow("200") << 200;
    QTest::newRow("1,000") << 1000;
}

void CrowdTest::clientsReconnectAtOnce()
{
    QFETCH(int, clients);
    House house;
    std::vector<std::string> tokens;
    for (int i = 1; i <= clients; ++i) {
        tokens.push_back(house.grantSeat("display:" + std::to_string(i)));
    }
    for (int round = 0; round < 2; ++round) { // the second time after all have dropped at once
        const StormResult result = storm(house.port(), tokens, 60'000);
        qInfo("welcomed in %lld ms, %zu connected twice", static_cast<long long>(result.ms),
            result.retried);
        QCOMPARE(result.welcomed, tokens.size());
    }
}

void CrowdTest::silentCrowdDoesNotKeepAJudgeOut()
{
    door::DoorLimits limits;
    limits.countStrangersOfLoopback = true;
    House house(limits);
    const std::string token = house.grantSeat("judge:gk1");
    std::vector<Client> crowd;
    for (int i = 0; i < 5000; ++i) {
        const std::string from
            = "127.2." + std::to_string(i / 1000) + '.' + std::to_string(1 + i % 200);
        crowd.emplace_back(house.port(), from);
    }
    const Client judge = Client::hello(house.port(), {{"token", token}}, "127.0.0.9");
    QCOMPARE(text(judge.greeting["t"]), text("welcome"));
    std::size_t open = 0;
    for (Client &one : crowd) {
        open += one.closedWithin(0) ? 0 : 1;
    }
    QVERIFY2(open <= limits.strangers + 1, qPrintable(QString::number(open)));
}

void CrowdTest::crowdFromOneAddressPushesOutOnlyItself()
{
    door::DoorLimits limits;
    limits.countStrangersOfLoopback = true;
    House house(limits);
    Client quiet(house.port(), "127.0.6.1");
    std::vector<Client> crowd;
    for (int i = 0; i < 50; ++i) {
        crowd.emplace_back(house.port(), "127.0.6.2");
    }
    QVERIFY(crowd[41].closedWithin(soonMs)); // 50 came, 8 may stay
    QVERIFY(!crowd[42].closedWithin(50));
    QVERIFY(!crowd[49].closedWithin(50));
    QVERIFY(!quiet.closedWithin(50));
}

void CrowdTest::knownAddressIsNotPushedOutByStrangers()
{
    door::DoorLimits limits;
    limits.strangers = 20;
    limits.strangerGraceMs = 0;
    House house(limits);
    const std::string token = house.grantSeat("judge:gk1");
    Client judge = Client::hello(house.port(), {{"token", token}}, "127.0.0.9");
    judge.leave();
    QVERIFY(house.eventually([&] { return house.told.back() == "left judge:gk1"; }));
    Client back(house.port(), "127.0.0.9"); // connected, but slow to speak
    std::vector<Client> crowd;
    for (int i = 0; i < 60; ++i) {
        crowd.emplace_back(house.port(), "127.3.0." + std::to_string(1 + i));
    }
    QVERIFY(crowd[39].closedWithin(soonMs));
    QVERIFY(!crowd[40].closedWithin(50));
    QVERIFY(!back.closedWithin(50));
    const std::string upgraded = back.upgrade();
    QVERIFY(upgraded.starts_with("HTTP/1.1 101"));
}

QTEST_GUILESS_MAIN(CrowdTest)
#include "crowd_test.moc"
