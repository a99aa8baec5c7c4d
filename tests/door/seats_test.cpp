// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which seats there are, who may offer them, and what a hello must say.
#include "tests/door/client.h"
#include "tests/door/house.h"
#include "tests/door/saying.h"

#include <QTest>

#include <algorithm>

using nlohmann::json;

class SeatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondConnectionReplacesTheFirst();
    void operatorsSeatTakesSeveral();
    void secretSeatsAreGivenOnTheDesksMachineOnly();
    void anotherVersionIsToldBothVersions();
    void otherFirstMessagesAreRefused();
    void silenceAfterTheUpgradeEndsInFiveSeconds();
    void operatorOffersAndRevokes();
    void seatThatDoesNotExistIsNotOffered();
    void judgeCannotOfferOrRevoke();
    void moreSeatsThanTheHouseTakesAreRefused();
    void neitherTokensNorCodesAreLogged();
};

void SeatsTest::secondConnectionReplacesTheFirst()
{
    House house;
    const std::string token = house.grantSeat("judge:gk1");
    Client first = Client::hello(house.port(), {{"token", token}}, "127.0.0.5");
    Client second = Client::hello(house.port(), {{"token", token}}, "127.0.0.6");
    QCOMPARE(text(first.nextOf("bye")["why"]), text("replaced"));
    QVERIFY(first.closedWithin(soonMs));
    const auto seated = house.presence();
    QCOMPARE(seated.size(), std::size_t{1});
    QCOMPARE(seated.front().address, std::string("127.0.0.6"));
    house.publish("judge:gk1", "me", topicText("me", "still served"));
    QCOMPARE(text(second.next()["data"]), text("still served"));
    const std::vector<std::string> expected{
        "joined judge:gk1", "left judge:gk1", "joined judge:gk1"};
    QCOMPARE(house.call([&] { return house.told; }), expected);
}

void SeatsTest::operatorsSeatTakesSeveral()
{
    House house;
    const std::string token = house.grantSeat("operator");
    Client console = Client::hello(house.port(), {{"token", token}});
    Client director = Client::hello(house.port(), {{"token", token}});
    house.publish("operator", "control", topicText("control", "for both"));
    QCOMPARE(text(console.next()["data"]), text("for both"));
    QCOMPARE(text(director.next()["data"]), text("for both"));
    QCOMPARE(house.presence().size(), std::size_t{2});
    director.leave();
    QVERIFY(house.eventually([&] { return house.door().presence().size() == 1; }));
    house.publish("operator", "control", topicText("control", "for one"));
    QCOMPARE(text(console.next()["data"]), text("for one"));
    const Client again = Client::hello(house.port(), {{"token", token}});
    house.call([&] { house.door().disconnect("operator", door::ByeWhy::Revoked); });
    QCOMPARE(text(console.nextOf("bye")["why"]), text("revoked"));
    QVERIFY(house.presence().empty());
}

void SeatsTest::secretSeatsAreGivenOnTheDesksMachineOnly()
{
    House house;
    house.call([&] {
        house.isOwnMachine = [](const std::string &address) { return address == "127.0.0.1"; };
    });
    for (const std::string seat : {"operator", "mc"}) {
        const auto offer = house.offer(seat);
        QCOMPARE(text(refusal(house.port(), {{"join", offer.secret}}, "127.0.9.1")), text("place"));
        const Client near = Client::hello(house.port(), {{"join", offer.secret}}, "127.0.0.1");
        QCOMPARE(text(near.greeting["seat"]), text(seat));
        QCOMPARE(text(refusal(house.port(), {{"token", near.greeting["token"]}}, "127.0.9.1")),
            text("place"));
    }
    const auto offer = house.offer("judge:gk1");
    QCOMPARE(text(Client::hello(house.port(), {{"join", offer.secret}}, "127.0.9.1").greeting["t"]),
        text("welcome"));
}

void SeatsTest::anotherVersionIsToldBothVersions()
{
    House house;
    const Client client = Client::hello(house.port(), {{"v", 9}, {"join", "123456"}});
    QCOMPARE(text(client.greeting["why"]), text("version"));
    QCOMPARE(text(client.greeting["v"]), text(1));
    const auto words = client.greeting["words"]["vi"].get<std::string>();
    QVERIFY(words.find('9') != std::string::npos && words.find('1') != std::string::npos);
}

void SeatsTest::otherFirstMessagesAreRefused()
{
    House house;
    for (const char *first : {"{\"t\":\"beat\"}", "{\"t\":\"hello\"}", "nonsense", ""}) {
        Client client(house.port());
        client.upgrade();
        client.sendText(first);
        QCOMPARE(text(client.next()["why"]), text("hello"));
        QVERIFY(client.closedWithin(soonMs));
    }
}

void SeatsTest::silenceAfterTheUpgradeEndsInFiveSeconds()
{
    platform::ScriptedClocks clocks({0, 1000, "boot"});
    House house({}, clocks);
    Client client(house.port());
    client.upgrade();
    house.call([&] { clocks.advance(4999); });
    QVERIFY(client.next(600).is_null() && client.isConnected());
    house.call([&] { clocks.advance(1); });
    QCOMPARE(text(client.next()["why"]), text("hello"));
    QVERIFY(client.closedWithin(soonMs));
}

void SeatsTest::operatorOffersAndRevokes()
{
    House house;
    Client console = Client::hello(house.port(), {{"token", house.grantSeat("operator")}});
    console.sendText(json{{"t", "offer"}, {"id", "o1"}, {"seat", "judge:gk3"}}.dump());
    const json offered = console.nextOf("offered");
    QCOMPARE(text(offered["id"]), text("o1"));
    QCOMPARE(text(offered["seat"]), text("judge:gk3"));
    QCOMPARE(text(offered["expiresInMs"]), text(600'000));
    QCOMPARE(text(offered["links"]),
        text(json::array({"http://192.168.1.5:8484/#" + offered["secret"].get<std::string>()})));
    Client judge = Client::hello(house.port(), {{"join", offered["code"]}});
    QCOMPARE(text(judge.greeting["seat"]), text("judge:gk3"));
    console.sendText(
        json{{"t", "revoke"}, {"id", "o2"}, {"seat", "judge:gk3"}, {"reason", "lost"}}.dump());
    QCOMPARE(text(console.nextOf("done")["id"]), text("o2"));
    QCOMPARE(text(judge.nextOf("bye")["why"]), text("revoked"));
    QVERIFY(judge.closedWithin(soonMs));
    QCOMPARE(text(refusal(house.port(), {{"token", judge.greeting["token"]}})), text("token"));
}

void SeatsTest::seatThatDoesNotExistIsNotOffered()
{
    House house;
    Client console = Client::hello(house.port(), {{"token", house.grantSeat("operator")}});
    for (const char *seat :
        {"judge:nobody", "judge:", "king", "display:0", "display:x", "", "JUDGE:a"}) {
        console.sendText(json{{"t", "offer"}, {"id", "o1"}, {"seat", seat}}.dump());
        const json answer = console.next();
        QVERIFY2(answer["t"] == "no", answer.dump().c_str());
    }
    QVERIFY(house.call([&] { return house.door().offers().empty(); }));
}

void SeatsTest::judgeCannotOfferOrRevoke()
{
    House house;
    Client judge = Client::hello(house.port(), {{"token", house.grantSeat("judge:gk1")}});
    judge.sendText(json{{"t", "offer"}, {"id", "o1"}, {"seat", "operator"}}.dump());
    QCOMPARE(text(judge.next()["t"]), text("bad"));
    judge.sendText(
        json{{"t", "revoke"}, {"id", "o2"}, {"seat", "judge:gk2"}, {"reason", "x"}}.dump());
    QCOMPARE(text(judge.next()["t"]), text("bad"));
    judge.sendText(json{{"t", "export"}, {"id", "o3"}, {"what", "backup"}, {"to", "/x"}}.dump());
    QCOMPARE(text(judge.next()["t"]), text("bad"));
    QCOMPARE(house.call([&] { return house.told; }), std::vector<std::string>{"joined judge:gk1"});
    QVERIFY(house.call([&] { return house.door().offers().empty(); }));
}

void SeatsTest::moreSeatsThanTheHouseTakesAreRefused()
{
    door::DoorLimits limits;
    limits.seated = 2;
    House house(limits);
    const Client one = Client::hello(house.port(), {{"token", house.grantSeat("display:1")}});
    const Client two = Client::hello(house.port(), {{"token", house.grantSeat("display:2")}});
    QCOMPARE(text(two.greeting["t"]), text("welcome"));
    QCOMPARE(text(refusal(house.port(), {{"token", house.grantSeat("display:3")}})), text("full"));
    const Client again = Client::hello(house.port(), {{"token", "token-of-display:2"}});
    QCOMPARE(text(again.greeting["t"]), text("welcome"));
}

void SeatsTest::neitherTokensNorCodesAreLogged()
{
    House house;
    const auto offer = house.offer("judge:gk1");
    const Client judge = Client::hello(house.port(), {{"join", offer.code}});
    const auto token = judge.greeting["token"].get<std::string>();
    QCOMPARE(text(refusal(house.port(), {{"join", "735194"}})), text("join"));
    QCOMPARE(text(refusal(house.port(), {{"token", "a-false-token"}})), text("token"));
    const auto logged = house.call([&] { return house.logged; });
    QVERIFY(logged.size() >= 3);
    for (const std::string &secret :
        {offer.code, offer.secret, token, std::string("735194"), std::string("a-false-token")}) {
        QVERIFY(std::none_of(logged.begin(), logged.end(),
            [&](const std::string &line) { return line.find(secret) != std::string::npos; }));
    }
}

QTEST_GUILESS_MAIN(SeatsTest)
#include "seats_test.moc"
