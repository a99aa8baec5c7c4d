// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Codes, links and tokens: who gets a seat, and who does not.
#include "control/platform/runtimefile.h"
#include "tests/door/client.h"
#include "tests/door/house.h"
#include "tests/door/saying.h"

#include <QTest>

#include <algorithm>

using nlohmann::json;

class JoiningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeGivesSeatAndTokenOnlyAfterTheGrantIsDurable();
    void grantThatCannotBeStoredIsRefusedAndTheCodeStaysGood();
    void codeServesOnce();
    void linkSecretServesOnce();
    void codeRunsOutAfterTenMinutes();
    void offerOfASeatReplacesTheEarlierOne();
    void tokenSurvivesReconnects();
    void seatGrantedAnewEndsTheOldToken();
    void codesCannotBeGuessed();
    void linkWorksWhileCodesAreGuessed();
    void guessersElsewhereShareOneLimit();
    void vanishedTabletLeavesItsCodeUsable();
};

namespace {

std::string otherCode(const std::string &code)
{
    return code == "000000" ? "000001" : "000000";
}

}

void JoiningTest::codeGivesSeatAndTokenOnlyAfterTheGrantIsDurable()
{
    House house;
    std::function<void(bool)> committed;
    house.call([&] { house.commit = [&](auto done) { committed = std::move(done); }; });
    const auto offer = house.offer("judge:gk1");
    Client judge(house.port());
    judge.upgrade();
    judge.sendText(
        json{{"t", "hello"}, {"v", 1}, {"app", "a"}, {"device", "d"}, {"join", offer.code}}.dump());
    QVERIFY(house.eventually([&] { return committed != nullptr; }));
    QVERIFY(judge.next(100).is_null()); // not a word before it is durable
    house.call([&] { committed(true); });
    const json welcome = judge.next();
    QCOMPARE(text(welcome["t"]), text("welcome"));
    QCOMPARE(text(welcome["seat"]), text("judge:gk1"));
    QCOMPARE(text(welcome["epoch"]), text("epoch-1"));
    QCOMPARE(text(welcome["show"]), text("show-1"));
    QCOMPARE(text(welcome["contest"]),
        text((json{{"id", "binh-son-2024"}, {"name", "Hội thi Bình Sơn"}})));
    const auto token = welcome["token"].get<std::string>();
    QVERIFY(token.size() >= 43);
    QCOMPARE(house.call([&] { return house.seats.at("judge:gk1").tokenHash; }),
        platform::sha256Hex(token));
}

void JoiningTest::grantThatCannotBeStoredIsRefusedAndTheCodeStaysGood()
{
    House house;
    house.call([&] { house.commit = [](auto done) { done(false); }; });
    const auto offer = house.offer("judge:gk1");
    QCOMPARE(text(refusal(house.port(), {{"join", offer.code}})), text("full"));
    house.call([&] { house.commit = nullptr; });
    QCOMPARE(
        text(Client::hello(house.port(), {{"join", offer.code}}).greeting["t"]), text("welcome"));
}

void JoiningTest::codeServesOnce()
{
    House house;
    const auto offer = house.offer("judge:gk1");
    QCOMPARE(offer.code.size(), std::size_t{6});
    const Client judge = Client::hello(house.port(), {{"join", offer.code}});
    QCOMPARE(text(judge.greeting["t"]), text("welcome"));
    QCOMPARE(text(refusal(house.port(), {{"join", offer.code}})), text("join"));
    QCOMPARE(text(refusal(house.port(), {{"join", offer.secret}})), text("join"));
}

void JoiningTest::linkSecretServesOnce()
{
    House house;
    const auto offer = house.offer("display:1");
    QVERIFY(offer.secret.size() >= 22);
    const Client display = Client::hello(house.port(), {{"join", offer.secret}});
    QCOMPARE(text(display.greeting["seat"]), text("display:1"));
    QCOMPARE(text(refusal(house.port(), {{"join", offer.secret}})), text("join"));
}

void JoiningTest::codeRunsOutAfterTenMinutes()
{
    platform::ScriptedClocks clocks({0, 1000, "boot"});
    House house({}, clocks);
    const auto late = house.offer("judge:gk1");
    house.call([&] { clocks.advance(599'999); });
    QCOMPARE(house.call([&] { return house.door().offers().at(0).expiresInMs; }), 1);
    house.call([&] { clocks.advance(1); });
    QCOMPARE(text(refusal(house.port(), {{"join", late.code}})), text("join"));
    QVERIFY(house.eventually([&] { return house.door().offers().empty(); }));
}

void JoiningTest::offerOfASeatReplacesTheEarlierOne()
{
    House house;
    const auto early = house.offer("judge:gk1");
    const auto late = house.offer("judge:gk1");
    QCOMPARE(house.call([&] { return house.door().offers().size(); }), std::size_t{1});
    QCOMPARE(text(refusal(house.port(), {{"join", early.secret}})), text("join"));
    QCOMPARE(
        text(Client::hello(house.port(), {{"join", late.secret}}).greeting["t"]), text("welcome"));
}

void JoiningTest::tokenSurvivesReconnects()
{
    House house;
    const auto offer = house.offer("judge:gk1");
    Client judge = Client::hello(house.port(), {{"join", offer.code}});
    const json token = judge.greeting["token"];
    for (int i = 0; i < 3; ++i) {
        judge.leave();
        judge = Client::hello(house.port(), {{"token", token}}, "127.0.7.7");
        QCOMPARE(text(judge.greeting["t"]), text("welcome"));
        QCOMPARE(text(judge.greeting["seat"]), text("judge:gk1"));
        QVERIFY(!judge.greeting.contains("token"));
    }
    QCOMPARE(text(refusal(house.port(), {{"token", token.get<std::string>().substr(1)}})),
        text("token"));
}

void JoiningTest::seatGrantedAnewEndsTheOldToken()
{
    House house;
    Client old = Client::hello(house.port(), {{"join", house.offer("judge:gk1").code}});
    const json oldToken = old.greeting["token"];
    const Client young = Client::hello(house.port(), {{"join", house.offer("judge:gk1").code}});
    QCOMPARE(text(young.greeting["t"]), text("welcome"));
    QCOMPARE(text(old.nextOf("bye")["why"]), text("replaced"));
    QCOMPARE(text(refusal(house.port(), {{"token", oldToken}})), text("token"));
}

void JoiningTest::codesCannotBeGuessed()
{
    platform::ScriptedClocks clocks({0, 1000, "boot"});
    House house({}, clocks);
    const auto offer = house.offer("judge:gk1");
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(text(refusal(house.port(), {{"join", otherCode(offer.code)}}, "127.0.3.1")),
            text("join"));
    }
    // The right code is now refused too, in the same words as a wrong one.
    Client right = Client::hello(house.port(), {{"join", offer.code}}, "127.0.3.1");
    Client wrong = Client::hello(house.port(), {{"join", otherCode(offer.code)}}, "127.0.3.1");
    QCOMPARE(text(right.greeting), text(wrong.greeting));
    QCOMPARE(text(right.greeting["why"]), text("join"));
    // Another address is not kept out, and a minute later this one neither.
    house.call([&] { clocks.advance(60'000); });
    QCOMPARE(text(Client::hello(house.port(), {{"join", offer.code}}, "127.0.3.1").greeting["t"]),
        text("welcome"));
}

void JoiningTest::linkWorksWhileCodesAreGuessed()
{
    House house;
    const auto offer = house.offer("judge:gk1");
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(text(refusal(house.port(), {{"join", otherCode(offer.code)}})), text("join"));
    }
    QCOMPARE(
        text(Client::hello(house.port(), {{"join", offer.secret}}).greeting["t"]), text("welcome"));
}

void JoiningTest::guessersElsewhereShareOneLimit()
{
    platform::ScriptedClocks clocks({0, 1000, "boot"});
    House house({}, clocks);
    const auto offer = house.offer("judge:gk1");
    for (int i = 0; i < 30; ++i) {
        const std::string from = "127.0.4." + std::to_string(1 + i / 4);
        QCOMPARE(
            text(refusal(house.port(), {{"join", otherCode(offer.code)}}, from)), text("join"));
    }
    QCOMPARE(text(refusal(house.port(), {{"join", offer.code}}, "127.0.5.1")), text("join"));
    house.call([&] { clocks.advance(599'000); });
    QCOMPARE(text(refusal(house.port(), {{"join", offer.code}}, "127.0.5.1")), text("join"));
    house.call([&] { clocks.advance(1000); });
    const auto next = house.offer("judge:gk1");
    QCOMPARE(text(Client::hello(house.port(), {{"join", next.code}}, "127.0.5.1").greeting["t"]),
        text("welcome"));
}

void JoiningTest::vanishedTabletLeavesItsCodeUsable()
{
    House house;
    std::function<void(bool)> committed;
    house.call([&] { house.commit = [&](auto done) { committed = std::move(done); }; });
    const auto offer = house.offer("judge:gk1");
    Client tablet(house.port());
    tablet.upgrade();
    tablet.sendText(
        json{{"t", "hello"}, {"v", 1}, {"app", "a"}, {"device", "d"}, {"join", offer.code}}.dump());
    QVERIFY(house.eventually([&] { return committed != nullptr; }));
    tablet.leave();
    for (int i = 0; i < 2; ++i) { // whoever comes after it is answered after its end was seen
        QCOMPARE(text(refusal(house.port(), {{"token", "x"}})), text("token"));
    }
    house.call([&] {
        committed(true);
        house.commit = nullptr;
    });
    QCOMPARE(
        text(Client::hello(house.port(), {{"join", offer.code}}).greeting["t"]), text("welcome"));
}

QTEST_GUILESS_MAIN(JoiningTest)
#include "joining_test.moc"
