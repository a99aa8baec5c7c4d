// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rubbish, giants, floods and slow hands: each ends for whoever sends it, and for nobody else.
#include "tests/door/client.h"
#include "tests/door/house.h"
#include "tests/door/saying.h"

#include <QTest>

#include <sys/socket.h>

#include <chrono>
#include <random>

using nlohmann::json;

class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup(); //!< the judge who sits through it all is still served, at once

    void rubbishInsteadOfARequest();
    void rubbishInsteadOfFrames();
    void frameOfAHundredMegabytesEndsAtItsHeader();
    void unmaskedFramesEndTheConnection();
    void brokenUtf8EndsTheConnection();
    void seatDecidesHowLongAMessageMayBe();
    void messagesArriveInAnyPieces();
    void binaryMessagesAreUnreadable();
    void tenUnreadableMessagesEndTheConnection();
    void pingFloodIsCutAndCostsNoMemory();
    void messageFloodIsReadSlowlyAndWhole();
    void floodOfRefusalsIsNotAFloodOfLines();
    void slowHeaderIsCut();
    void slowHelloIsCut();

private:
    //! Upgraded, with a token of its own, but under the same door.
    Client seated(const std::string &seat);

    std::unique_ptr<House> m_house;
    Client m_judge;
};

namespace {

std::int64_t msSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - start)
        .count();
}

std::string order(const std::string &id, std::size_t padding = 0)
{
    return json{{"t", "order"}, {"id", id}, {"padding", std::string(padding, 'x')},
        {"o", {{"k", "closeRound"}, {"round", "cum_1"}}}}
        .dump();
}

//! Whatever happens, the reply comes while the others rage.
void isServed(Client &judge)
{
    judge.sendText(order("still-here"));
    QCOMPARE(text(judge.next()), text(json{{"t", "done"}, {"id", "still-here"}}));
}

}

void HostileTest::init()
{
    door::DoorLimits limits;
    limits.byeMs = 100;
    limits.silentMs = 600'000; // the judge only listens
    m_house = std::make_unique<House>(limits);
    m_judge = seated("judge:quiet");
}

void HostileTest::cleanup()
{
    isServed(m_judge);
    m_judge = {};
    m_house.reset();
}

Client HostileTest::seated(const std::string &seat)
{
    Client client = Client::hello(m_house->port(), {{"token", m_house->grantSeat(seat)}});
    if (client.greeting["t"] != "welcome") {
        client.leave();
    }
    return client;
}

void HostileTest::rubbishInsteadOfARequest()
{
    std::mt19937 random(QTest::currentTestFunction()[0]);
    for (int i = 0; i < 50; ++i) {
        Client client(m_house->port());
        std::string bytes(1 + random() % 3000, '\0');
        for (char &byte : bytes) {
            byte = static_cast<char>(random());
        }
        client.sendBytes(bytes);
        ::shutdown(client.socket(), SHUT_WR);
        QVERIFY(client.closedWithin(soonMs));
    }
}

void HostileTest::rubbishInsteadOfFrames()
{
    std::mt19937 random(7);
    for (int i = 0; i < 50; ++i) {
        Client client = seated("judge:gk1");
        std::string bytes(10 + random() % 3000, '\0');
        for (char &byte : bytes) {
            byte = static_cast<char>(random());
        }
        bytes[0] |= 0x70; // bits that no extension of ours has given a meaning
        client.sendBytes(bytes);
        QVERIFY(client.closedWithin(soonMs));
    }
}

void HostileTest::frameOfAHundredMegabytesEndsAtItsHeader()
{
    Client client = seated("judge:gk1");
    const std::int64_t before = residentBytes();
    client.sendBytes(std::string("\x81\xff\x00\x00\x00\x00\x06\x40\x00\x00mask", 14));
    const std::string piece(64 * 1024, 'x');
    int sent = 0;
    while (sent < 1600 && client.sendBytes(piece)) {
        ++sent;
    }
    QVERIFY2(sent < 200, qPrintable(QString::number(sent)));
    QVERIFY(grewLessThan(4'000'000, before));
    QVERIFY(m_house->eventually([&] { return m_house->told.back() == "left judge:gk1"; }));
}

void HostileTest::unmaskedFramesEndTheConnection()
{
    Client client = seated("judge:gk1");
    client.sendBytes("\x81\x0c{\"t\":\"beat\"}");
    QVERIFY(client.closedWithin(soonMs));
}

void HostileTest::brokenUtf8EndsTheConnection()
{
    Client client = seated("judge:gk1");
    client.sendText("{\"t\":\"beat\",\"x\":\"\xc3\x28\"}");
    QVERIFY(client.closedWithin(soonMs));
}

void HostileTest::seatDecidesHowLongAMessageMayBe()
{
    Client judge = seated("judge:gk1");
    judge.sendText(order("long", 15'000));
    QCOMPARE(text(judge.next()["id"]), text("long"));
    judge.sendText(order("longer", 17'000));
    QVERIFY(judge.closedWithin(soonMs));
    Client console = seated("operator");
    console.sendText(order("long", 60'000));
    QCOMPARE(text(console.next()["id"]), text("long"));
    console.sendText(order("longer", 66'000));
    QVERIFY(console.closedWithin(soonMs));
}

void HostileTest::messagesArriveInAnyPieces()
{
    Client client = seated("judge:gk1");
    const std::string whole = Client::frame(order("whole"));
    for (const char byte : whole) {
        client.sendBytes({&byte, 1});
    }
    QCOMPARE(text(client.next()["id"]), text("whole"));
    const std::string message = order("fragments");
    client.sendBytes(Client::frame(message.substr(0, 9), 1, false));
    client.sendBytes(Client::frame("between", 9));
    client.sendBytes(Client::frame(message.substr(9), 0, true));
    QCOMPARE(text(client.next()["id"]), text("fragments"));
    client.sendBytes(Client::frame(order("first")) + Client::frame(order("second")));
    QCOMPARE(text(client.next()["id"]), text("first"));
    QCOMPARE(text(client.next()["id"]), text("second"));
}

void HostileTest::binaryMessagesAreUnreadable()
{
    Client client = seated("judge:gk1");
    client.sendBytes(Client::frame(order("binary"), 2));
    QCOMPARE(text(client.next()["t"]), text("bad"));
}

void HostileTest::tenUnreadableMessagesEndTheConnection()
{
    Client client = seated("judge:gk1");
    for (int i = 0; i < 10; ++i) {
        client.sendText("{\"t\":\"nonsense\"}");
        QCOMPARE(text(client.next()["t"]), text("bad"));
    }
    QCOMPARE(text(client.next()["why"]), text("rubbish"));
    QVERIFY(client.closedWithin(soonMs));
}

void HostileTest::pingFloodIsCutAndCostsNoMemory()
{
    Client client = seated("judge:gk1");
    client.receiveLittle();
    const std::int64_t before = residentBytes();
    const std::string pings = [] {
        std::string many;
        for (int i = 0; i < 500; ++i) {
            many += Client::frame(std::string(120, 'p'), 9);
        }
        return many;
    }();
    const auto start = std::chrono::steady_clock::now();
    bool isOpen = true;
    while (isOpen && msSince(start) < soonMs) {
        isOpen = client.sendBytes(pings);
    }
    QVERIFY2(!isOpen, "the flood must be cut");
    QVERIFY(grewLessThan(4'000'000, before));
    QVERIFY(m_house->eventually([&] { return m_house->told.back() == "left judge:gk1"; }));
}

void HostileTest::messageFloodIsReadSlowlyAndWhole()
{
    Client client = seated("judge:gk1");
    constexpr int burst = 200;
    constexpr int more = 20; // one second's worth
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < burst + more; ++i) {
        client.sendText(order("id" + std::to_string(i)));
    }
    for (int i = 0; i < burst; ++i) {
        QCOMPARE(text(client.next()["id"]), text("id" + std::to_string(i)));
    }
    isServed(m_judge);
    for (int i = burst; i < burst + more; ++i) {
        QCOMPARE(text(client.next()["id"]), text("id" + std::to_string(i)));
    }
    QVERIFY2(msSince(start) > 700, qPrintable(QString::number(msSince(start))));
}

void HostileTest::floodOfRefusalsIsNotAFloodOfLines()
{
    door::DoorLimits limits;
    limits.logLinesBurst = 10;
    limits.logLinesPerSecond = 2;
    platform::ScriptedClocks clocks({0, 5000, "boot"});
    House house(limits, clocks);
    for (int i = 0; i < 30; ++i) {
        QCOMPARE(text(refusal(house.port(), {{"token", "x"}})), text("token"));
    }
    QCOMPARE(house.call([&] { return house.logged.size(); }), std::size_t{10});
    house.call([&] { clocks.advance(600); });
    QCOMPARE(text(refusal(house.port(), {{"token", "x"}})), text("token"));
    const auto logged = house.call([&] { return house.logged; });
    QVERIFY(logged.at(logged.size() - 2).ends_with("lines were too many to write"));
}

void HostileTest::slowHeaderIsCut()
{
    door::DoorLimits limits;
    limits.headerMs = 500;
    House house(limits);
    Client client(house.port());
    const auto start = std::chrono::steady_clock::now();
    client.sendBytes("GET / HTTP/1.1\r\n");
    while (!client.closedWithin(20) && msSince(start) < soonMs) {
        client.sendBytes("x: y\r\n"); // one more field every now and then
    }
    QVERIFY(!client.isConnected());
    QVERIFY2(msSince(start) >= 450, qPrintable(QString::number(msSince(start))));
}

void HostileTest::slowHelloIsCut()
{
    door::DoorLimits limits;
    limits.helloMs = 500;
    limits.byeMs = 100;
    House house(limits);
    Client client(house.port());
    const auto start = std::chrono::steady_clock::now();
    client.upgrade();
    const std::string hello = Client::frame(R"({"t":"hello","v":1,"app":"slow"})");
    std::size_t sent = 0;
    while (client.isConnected() && msSince(start) < soonMs) {
        if (sent + 1 < hello.size()) {
            client.sendBytes(hello.substr(sent++, 1)); // never done
        }
        client.nextFrame(50);
    }
    QVERIFY(!client.isConnected());
    QVERIFY2(msSince(start) >= 450, qPrintable(QString::number(msSince(start))));
}

QTEST_GUILESS_MAIN(HostileTest)
#include "hostile_test.moc"
