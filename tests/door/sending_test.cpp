// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Topics, replies and beats: what a client gets, in which order, and what waits for a slow one.
#include "tests/door/client.h"
#include "tests/door/house.h"
#include "tests/door/saying.h"

#include <QTest>

#include <chrono>

using nlohmann::json;

class SendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void topicsReachTheirAudienceOnly();
    void firstTopicsFollowTheWelcome();
    void replyGoesBeforeTheTopicsThatFollowFromIt();
    void stalledReaderGetsOnlyTheNewestVersionAndCostsNoMemory();
    void clientThatLeavesAMebibyteWaitingIsCut();
    void longVietnameseTextIsOneFrame();
    void beatsCarryTheDesksTime();
    void silentPeerIsNoticed();
    void standstillOfTheDeskIsNotTheClientsSilence();
    void draftsAndShownCuesReachTheDesk();
    void judgesAskAndOperatorsAttend();
    void closingSaysByeToAll();
    void closingEndsThoughAClientDoesNotAnswer();
};

namespace {

std::string vietnamese(std::size_t bytes)
{
    std::string text;
    while (text.size() < bytes) {
        text += "Phần thi Tiểu phẩm của đội Bình Thạnh được chấm điểm; ";
    }
    return text;
}

}

void SendingTest::topicsReachTheirAudienceOnly()
{
    House house;
    Client one = Client::hello(house.port(), {{"token", house.grantSeat("display:1")}});
    Client two = Client::hello(house.port(), {{"token", house.grantSeat("display:2")}});
    Client judge = Client::hello(house.port(), {{"token", house.grantSeat("judge:gk1")}});
    house.publish("display", "live", topicText("live", "for the hall"));
    house.publish("judge:gk1", "sheets", topicText("sheets", "for one judge"));
    house.publish("judge:gk2", "sheets", topicText("sheets", "for another judge"));
    QCOMPARE(text(one.next()["data"]), text("for the hall"));
    QCOMPARE(text(two.next()["data"]), text("for the hall"));
    QCOMPARE(text(judge.next()["data"]), text("for one judge"));
    QVERIFY(judge.next(50).is_null() && one.next(50).is_null());
}

void SendingTest::firstTopicsFollowTheWelcome()
{
    House house;
    const std::string token = house.grantSeat("display:1");
    house.call([&] {
        for (const std::string name : {"live", "other"}) {
            house.firstTopics["display"].push_back({name, door::makeFrame(topicText(name, "x"))});
        }
    });
    Client display = Client::hello(house.port(), {{"token", token}});
    QCOMPARE(text(display.greeting["t"]), text("welcome"));
    QCOMPARE(text(display.next()["name"]), text("live"));
    QCOMPARE(text(display.next()["name"]), text("other"));
}

void SendingTest::replyGoesBeforeTheTopicsThatFollowFromIt()
{
    House house;
    house.call([&] {
        house.onOrder = [&](const door::Speaker &speaker, const messages::OrderMessage &order) {
            house.door().reply(
                speaker.session, messages::encodeServerMessage(messages::Done{order.id}));
            house.door().publish("operator", "control", door::makeFrame(topicText("control", "x")));
        };
    });
    Client console = Client::hello(house.port(), {{"token", house.grantSeat("operator")}});
    console.sendText(R"({"t":"order","id":"a1","o":{"k":"closeRound","round":"cum_1"}})");
    QCOMPARE(text(console.next()), text(json{{"t", "done"}, {"id", "a1"}}));
    QCOMPARE(text(console.next()["name"]), text("control"));
    console.sendText(R"({"t":"order","id":"a2","o":{"k":"burnTheHouse"}})");
    const json no = console.next();
    QCOMPARE(text(no["t"]), text("no"));
    QCOMPARE(text(no["why"]), text("badOrder"));
}

void SendingTest::stalledReaderGetsOnlyTheNewestVersionAndCostsNoMemory()
{
    House house;
    Client display = Client::hello(house.port(), {{"token", house.grantSeat("display:1")}});
    display.receiveLittle();
    constexpr int versions = 2000;
    const std::string filling = vietnamese(32 * 1024);
    const std::int64_t before = residentBytes();
    for (int i = 1; i <= versions; ++i) { // 64 MB in all
        house.publish("display", "live", topicText("live", std::to_string(i) + ' ' + filling));
        if (i % 200 == 0) {
            display.sendText("{\"t\":\"beat\"}"); // it stalls in reading, not in beating
        }
        if (i % 1000 == 0) {
            display.sendBytes(Client::frame("still here", 9));
        }
    }
    QVERIFY2(grewLessThan(8'000'000, before), "a stalled reader must not fill the memory");
    int got = 0;
    int last = 0;
    int pongs = 0;
    while (last < versions) {
        const auto frame = display.nextFrame();
        QVERIFY(frame && frame->last);
        pongs += frame->opcode == 10 && frame->payload == "still here" ? 1 : 0;
        if (frame->opcode == 1 && frame->payload.find("\"topic\"") != std::string::npos) {
            const int version = std::stoi(json::parse(frame->payload)["data"].get<std::string>());
            QVERIFY(version > last);
            last = version;
            ++got;
        }
    }
    QVERIFY2(got < 100, qPrintable(QString::number(got)));
    QVERIFY(pongs >= 1);
}

void SendingTest::clientThatLeavesAMebibyteWaitingIsCut()
{
    House house;
    Client console = Client::hello(house.port(), {{"token", house.grantSeat("operator")}});
    console.receiveLittle();
    const std::string filling = vietnamese(60 * 1024);
    for (int i = 0; i < 60 && !house.presence().empty(); ++i) {
        const std::string name = "turn/" + std::to_string(i);
        house.publish("operator", name, topicText(name, filling));
    }
    QVERIFY(house.presence().empty());
    QVERIFY(house.eventually([&] { return house.told.back() == "left operator"; }));
}

void SendingTest::longVietnameseTextIsOneFrame()
{
    House house;
    Client display = Client::hello(house.port(), {{"token", house.grantSeat("display:1")}});
    const std::string message = topicText("live", vietnamese(60 * 1024));
    house.publish("display", "live", message);
    const auto frame = display.nextFrame();
    QVERIFY(frame && frame->last && frame->opcode == 1);
    QVERIFY(frame->payload == message);
}

void SendingTest::beatsCarryTheDesksTime()
{
    platform::ScriptedClocks clocks({0, 5000, "boot"});
    House house({}, clocks);
    Client display = Client::hello(house.port(), {{"token", house.grantSeat("display:1")}});
    house.call([&] { clocks.advance(1999); });
    QVERIFY(!display.nextFrame(600));
    house.call([&] { clocks.advance(1); });
    const auto frame = display.nextFrame();
    QVERIFY(frame);
    QCOMPARE(text(json::parse(frame->payload)), text(json{{"t", "beat"}, {"now", 7000}}));
}

void SendingTest::silentPeerIsNoticed()
{
    platform::ScriptedClocks clocks({0, 5000, "boot"});
    House house({}, clocks);
    Client dead = Client::hello(house.port(), {{"token", house.grantSeat("judge:gk1")}});
    Client alive = Client::hello(house.port(), {{"token", house.grantSeat("judge:gk2")}});
    house.call([&] { clocks.advance(4000); });
    alive.sendText("{\"t\":\"beat\"}");
    QVERIFY(house.eventually([&] {
        const auto there = house.door().presence();
        return there.size() == 2 && there.at(1).silentMs == 0;
    }));
    house.call([&] { clocks.advance(1999); });
    QVERIFY(dead.nextOf("bye", 600).is_null());
    house.call([&] { clocks.advance(1); });
    QCOMPARE(text(dead.nextOf("bye")["why"]), text("silent"));
    QVERIFY(dead.closedWithin(soonMs));
    QCOMPARE(house.presence().size(), std::size_t{1});
    QCOMPARE(house.presence().at(0).seat, std::string("judge:gk2"));
}

void SendingTest::standstillOfTheDeskIsNotTheClientsSilence()
{
    platform::ScriptedClocks clocks({0, 5000, "boot"});
    House house({}, clocks);
    Client judge = Client::hello(house.port(), {{"token", house.grantSeat("judge:gk1")}});
    house.call([&] {
        judge.sendText("{\"t\":\"beat\"}"); // lies unread while the machine stands still
        clocks.advance(60'000);
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
    });
    QTest::qWait(600);
    QCOMPARE(house.presence().size(), std::size_t{1});
    house.call([&] { clocks.advance(6000); });
    QCOMPARE(text(judge.nextOf("bye")["why"]), text("silent"));
}

void SendingTest::draftsAndShownCuesReachTheDesk()
{
    House house;
    Client judge = Client::hello(house.port(), {{"token", house.grantSeat("judge:gk1")}});
    Client display = Client::hello(house.port(), {{"token", house.grantSeat("display:1")}});
    const json draft{{"t", "draft"},
        {"turn", {{"round", "cum_1"}, {"segment", "tieu_pham"}, {"team", "binh_hai"}}},
        {"marks", {{"chu_de", "13,5"}}}, {"note", ""}};
    judge.sendText(draft.dump());
    display.sendText(R"({"t":"shown","number":17})");
    QVERIFY(house.eventually([&] { return house.told.size() == 4; }));
    const auto told = house.call([&] { return house.told; });
    QVERIFY(std::find(told.begin(), told.end(), "draft binh_hai judge:gk1") != told.end());
    QVERIFY(std::find(told.begin(), told.end(), "shown 17 display:1") != told.end());
    display.sendText(draft.dump()); // a display marks nothing
    QCOMPARE(text(display.next()["t"]), text("bad"));
}

void SendingTest::judgesAskAndOperatorsAttend()
{
    House house;
    Client judge = Client::hello(house.port(), {{"token", house.grantSeat("judge:gk1")}});
    Client display = Client::hello(house.port(), {{"token", house.grantSeat("display:1")}});
    Client console = Client::hello(house.port(), {{"token", house.grantSeat("operator")}});
    const std::string ask = R"({"t":"ask","what":"secretary"})";
    const std::string attend = R"({"t":"attend","seat":"judge:gk1"})";
    judge.sendText(ask);
    console.sendText(attend);
    const auto wasTold = [&](const char *what) {
        return house.eventually([&] {
            return std::find(house.told.begin(), house.told.end(), what) != house.told.end();
        });
    };
    QVERIFY(wasTold("ask secretary judge:gk1"));
    QVERIFY(wasTold("attend judge:gk1 operator"));
    judge.sendText(attend);
    QCOMPARE(text(judge.next()["t"]), text("bad"));
    for (Client *other : {&display, &console}) {
        other->sendText(ask);
        QCOMPARE(text(other->next()["t"]), text("bad"));
    }
}

void SendingTest::closingSaysByeToAll()
{
    House house;
    Client judge = Client::hello(house.port(), {{"token", house.grantSeat("judge:gk1")}});
    Client stranger(house.port());
    bool closed = false;
    house.call([&] { house.door().close([&] { closed = true; }); });
    QCOMPARE(text(judge.nextOf("bye")["why"]), text("closing"));
    QVERIFY(judge.closedWithin(soonMs));
    QVERIFY(stranger.closedWithin(soonMs));
    QVERIFY(house.eventually([&] { return closed; }));
    QVERIFY(!Client(house.port()).isConnected());
}

void SendingTest::closingEndsThoughAClientDoesNotAnswer()
{
    platform::ScriptedClocks clocks({0, 5000, "boot"}); // and it stands
    House house({}, clocks);
    const Client deaf = Client::hello(house.port(), {{"token", house.grantSeat("judge:gk1")}});
    bool closed = false;
    house.call([&] { house.door().close([&] { closed = true; }); });
    QVERIFY(!house.call([&] { return closed; }));
    QVERIFY(house.eventually([&] { return closed; }));
}

QTEST_GUILESS_MAIN(SendingTest)
#include "sending_test.moc"
