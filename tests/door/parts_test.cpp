// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of the door that need no socket: frames, waiting topics, secrets, the entrance.
#include "control/door/allowance.h"
#include "control/door/entrance.h"
#include "control/door/frame.h"
#include "control/door/seatname.h"
#include "control/door/secrets.h"
#include "control/door/waiting.h"

#include <QTest>

#include <set>

class PartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frameLengthsFollowTheStandard();
    void repliesGoBeforeTopicsAndTopicsAreReplaced();
    void waitingBytesAreThoseThatWait();
    void allowanceComesBackWithTime();
    void secretsAreComparedWhole();
    void secretsAreLongAndDifferent();
    void codesAreSixDigitsOfAnyKind();
    void seatNamesAreExact();
    void audienceOfDisplaysIsOne();
    void youngCrowdStopsTheDoorInsteadOfPushingItselfOut();
    void oldestStrangerLeavesFirst();
};

namespace {

std::string firstBytes(std::size_t length)
{
    return door::Frame(std::string(length, 'x')).bytes().substr(0, 10);
}

}

void PartsTest::frameLengthsFollowTheStandard()
{
    QCOMPARE(door::Frame("abc").bytes(),
        std::string("\x81\x03"
                    "abc"));
    QVERIFY(firstBytes(125).starts_with("\x81\x7dx"));
    QVERIFY(firstBytes(126).starts_with(std::string("\x81\x7e\x00\x7ex", 5)));
    QVERIFY(firstBytes(65535).starts_with("\x81\x7e\xff\xffx"));
    QVERIFY(firstBytes(65536) == std::string("\x81\x7f\0\0\0\0\0\x01\0\0", 10));
    QVERIFY(door::Frame(std::string(70'000, 'y')).text() == std::string(70'000, 'y'));
}

void PartsTest::repliesGoBeforeTopicsAndTopicsAreReplaced()
{
    door::Waiting waiting;
    waiting.setTopic("a", door::makeFrame("a1"));
    waiting.setTopic("b", door::makeFrame("b1"));
    waiting.addReply(door::makeFrame("done 1"));
    waiting.setTopic("a", door::makeFrame("a2"));
    waiting.addReply(door::makeFrame("done 2"));
    for (const char *expected : {"done 1", "done 2", "a2", "b1"}) {
        QCOMPARE(std::string(waiting.next()->text()), std::string(expected));
    }
    QVERIFY(waiting.empty() && !waiting.next());
}

void PartsTest::waitingBytesAreThoseThatWait()
{
    door::Waiting waiting;
    waiting.addReply(door::makeFrame("12345678"));
    waiting.setTopic("a", door::makeFrame(std::string(98, 'x')));
    QCOMPARE(waiting.bytes(), std::size_t{10 + 100});
    waiting.setTopic("a", door::makeFrame(std::string(48, 'x')));
    QCOMPARE(waiting.bytes(), std::size_t{10 + 50});
    QVERIFY(waiting.next());
    QCOMPARE(waiting.bytes(), std::size_t{50});
    waiting.clear();
    QCOMPARE(waiting.bytes(), std::size_t{0});
}

void PartsTest::allowanceComesBackWithTime()
{
    door::Allowance allowance(20, 3, 0);
    for (int i = 0; i < 3; ++i) {
        allowance.spend(0);
        QVERIFY(!allowance.overspent());
    }
    allowance.spend(0);
    QVERIFY(allowance.overspent());
    QCOMPARE(allowance.debtMs(), std::int64_t{51});
    allowance.spend(100'000); // never more than the burst
    allowance.spend(100'000);
    allowance.spend(100'000);
    QVERIFY(!allowance.overspent());
    allowance.spend(100'000);
    QVERIFY(allowance.overspent());
}

void PartsTest::secretsAreComparedWhole()
{
    QVERIFY(door::sameSecret("abc", "abc"));
    QVERIFY(!door::sameSecret("abc", "abd"));
    QVERIFY(!door::sameSecret("abc", "abcd"));
}

void PartsTest::secretsAreLongAndDifferent()
{
    platform::ScriptedRandom random(1);
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        const std::string secret = door::randomUrlText(random, 16);
        QCOMPARE(secret.size(), std::size_t{22});
        QVERIFY(secret.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                         "0123456789-_")
            == std::string::npos);
        QVERIFY(seen.insert(secret).second);
    }
}

void PartsTest::codesAreSixDigitsOfAnyKind()
{
    platform::ScriptedRandom random(1);
    std::set<char> firstDigits;
    for (int i = 0; i < 1000; ++i) {
        const std::string code = door::randomCode(random);
        QCOMPARE(code.size(), std::size_t{6});
        QVERIFY(code.find_first_not_of("0123456789") == std::string::npos);
        firstDigits.insert(code.front());
    }
    QCOMPARE(firstDigits.size(), std::size_t{10});
}

void PartsTest::seatNamesAreExact()
{
    for (const char *seat :
        {"operator", "mc", "judge:gk1", "judge:a_b", "display:1", "display:99"}) {
        QVERIFY2(door::isSeatName(seat), seat);
    }
    for (const char *seat :
        {"", "Operator", "operator ", "judge", "judge:", "judge:GK1", "judge:a b",
            "display:", "display:0", "display:01", "display:-1", "display:12345", "desk", "mc:1"}) {
        QVERIFY2(!door::isSeatName(seat), seat);
    }
}

void PartsTest::audienceOfDisplaysIsOne()
{
    QCOMPARE(door::audienceOf("display:7"), std::string("display"));
    QCOMPARE(door::audienceOf("judge:gk1"), std::string("judge:gk1"));
    QCOMPARE(door::audienceOf("operator"), std::string("operator"));
}

void PartsTest::youngCrowdStopsTheDoorInsteadOfPushingItselfOut()
{
    door::DoorLimits limits;
    limits.strangers = 2;
    limits.strangerGraceMs = 100;
    door::Entrance entrance(limits);
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(!entrance.enter(door::ConnectionId(i), "10.0.0." + std::to_string(i), 1000 + i));
    }
    QVERIFY(!entrance.overdue(1010));
    QCOMPARE(entrance.pauseMs(1010), std::int64_t{91});
    entrance.leave(2);
    QCOMPARE(entrance.pauseMs(1010), std::int64_t{0});
}

void PartsTest::oldestStrangerLeavesFirst()
{
    door::DoorLimits limits;
    limits.strangers = 2;
    limits.strangersPerAddress = 2;
    door::Entrance entrance(limits);
    entrance.remember("10.0.0.9");
    QVERIFY(!entrance.enter(1, "10.0.0.9", 0));
    QVERIFY(!entrance.enter(2, "10.0.0.1", 0));
    QVERIFY(!entrance.enter(3, "10.0.0.1", 0));
    QCOMPARE(entrance.enter(4, "10.0.0.1", 0), std::optional<door::ConnectionId>(2));
    QCOMPARE(entrance.overdue(100), std::optional<door::ConnectionId>(2));
    entrance.leave(2);
    QVERIFY(!entrance.overdue(100));
    QVERIFY(!entrance.enter(5, "127.0.0.1", 0));
    QVERIFY(!entrance.enter(6, "127.0.0.1", 0));
    QVERIFY(!entrance.enter(7, "127.0.0.1", 0)); // loopback is not counted by address
}

QTEST_GUILESS_MAIN(PartsTest)
#include "parts_test.moc"
