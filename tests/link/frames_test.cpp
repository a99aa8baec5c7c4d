// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Frames: what is written is read back the same.
#include "tests/link/every_order.h"

#include <QTest>

#include <set>

using namespace contest;
using namespace messages;

class FramesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderComesBackAsItWasSent()
    {
        std::set<std::size_t> kinds;
        for (const Order &sent : everyOrder()) {
            const std::string frame = frameOf(sent);
            const ClientMessage message = parseClientMessage(frame);
            const auto *read = std::get_if<OrderMessage>(&message);
            QVERIFY2(read, frame.c_str());
            QCOMPARE(read->order.index(), sent.index());
            QCOMPARE(read->id.text, std::string("id-1"));
            QCOMPARE(frameOf(read->order), frame);
            QVERIFY(frame.find("null,") == std::string::npos
                || std::holds_alternative<DecidePrizes>(sent));
            kinds.insert(sent.index());
        }
        // All but imports and the two about seats, which are the desk's own.
        QCOMPARE(kinds.size(), std::variant_size_v<OrderKinds> - 3);
    }

    void otherClientMessagesComeBackAsTheyWereSent()
    {
        const auto same = [](const auto &sent) {
            using Message = std::decay_t<decltype(sent)>;
            const ClientMessage read = parseClientMessage(encodeClientMessage(sent));
            const auto *message = std::get_if<Message>(&read);
            return message && *message == sent;
        };
        QVERIFY(same(Hello{1, "judge-web", "máy-1", "402917", ""}));
        QVERIFY(same(Hello{1, "display", "d", "", "token"}));
        QVERIFY(same(Ask{}));
        QVERIFY(same(Ask{Turn}));
        QVERIFY(same(Attend{"judge:gk3"}));
        QVERIFY(same(Draft{Turn, {{{"chu_de"}, {500}}}, "hay\nlắm"}));
        QVERIFY(same(Shown{17}));
        QVERIFY(same(Offer{{"a"}, "judge:gk3"}));
        QVERIFY(same(Revoke{{"a"}, "judge:gk3", "mất máy"}));
        QVERIFY(same(Export{{"a"}, "backup", "/media/usb/ban sao.hoithi"}));
        QVERIFY(same(Import{{"a"}, "/media/usb/cum bình trị.hoithi-round", "9f3a 01bc"}));
        QVERIFY(same(Import{{"a"}, "/media/usb/1.hoithi-round", ""}));
        QVERIFY(same(Beat{}));
    }

    void serverMessagesComeBackAsTheyWereSent()
    {
        const auto same = [](const auto &sent) {
            using Message = std::decay_t<decltype(sent)>;
            const ServerMessage read = parseServerMessage(encodeServerMessage(sent));
            const auto *message = std::get_if<Message>(&read);
            return message && *message == sent;
        };
        const Words words{"Không được\nvì “lẽ” ấy", "No"};
        QVERIFY(same(Welcome{"judge:gk3", "tok", "epoch", 12, "show", "binh-son", "Hội thi"}));
        QVERIFY(same(Welcome{"display:1", std::nullopt, "epoch", 12, "show", "b", "H"}));
        QVERIFY(same(Refused{RefusedWhy::Place, words}));
        QVERIFY(same(refusedVersion(7)));
        QVERIFY(same(TopicMessage{"turn/a/b/c", 3, R"({"a":[1,"ễ"],"b":null})"}));
        QVERIFY(same(Gone{"turn/a/b/c"}));
        QVERIFY(same(Done{{"x"}}));
        QVERIFY(same(noFor({"x"}, {RefusalCode::MarkOffStep, words, "dao_cu"})));
        QVERIFY(same(noFor(BadOrder{{"x"}, words, "marks.dao_cu"})));
        QVERIFY(same(Beat{99}));
        QVERIFY(same(Bad{words}));
        QVERIFY(same(bye(ByeWhy::Replaced)));
        QVERIFY(
            same(Offered{{"x"}, "mc", "402917", "secret", {"http://127.0.0.1:8080/#secret"}, 5}));
    }

    void aRefusalOfAnotherVersionNamesBoth()
    {
        const Refused refused = refusedVersion(7);
        for (const std::string &text : {refused.words.vi, refused.words.en}) {
            QVERIFY(text.find("7") != std::string::npos);
            QVERIFY(text.find(std::to_string(ProtocolVersion)) != std::string::npos);
        }
    }
};

QTEST_GUILESS_MAIN(FramesTest)
#include "frames_test.moc"
