// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a client's bytes are read as: exactly what they say, or refused by name.
#include "tests/link/every_order.h"

#include <QTest>

#include <map>
#include <random>

using namespace contest;
using namespace messages;

namespace {

//! Of an order that is not read: the field that is wrong.
std::string fieldOf(const std::string &frame)
{
    const ClientMessage message = parseClientMessage(frame);
    if (const auto *bad = std::get_if<BadOrder>(&message)) {
        return bad->field;
    }
    return std::holds_alternative<BadMessage>(message) ? "BAD" : "READ";
}

// moc 6.4 loses its way in a raw string that ends in a quotation mark.
std::string order(const std::string &inner, const std::string &id = "a")
{
    return "{\"t\":\"order\",\"id\":\"" + id + "\",\"o\":" + inner + "}";
}

std::string quoted(const std::string &vi, std::size_t times)
{
    std::string text;
    for (std::size_t i = 0; i < times; ++i) {
        text += vi;
    }
    return text;
}

const std::string TurnText = R"({"round":"cum_binh_tri","segment":"tieu_pham","team":"binh_hai"})";

}

class ReadFramesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSheetsMarksStayExact()
    {
        const ClientMessage message = parseClientMessage(order(R"({"k":"submitSheet","turn":)"
            + TurnText
            + R"(,"judge":"gk3","marks":{"chu_de":"13,5","dao_cu":"0.125"},"source":"tablet"})"));
        const auto *read = std::get_if<OrderMessage>(&message);
        QVERIFY(read);
        const auto &sheet = std::get<SubmitSheet>(read->order);
        QVERIFY((sheet.marks == Marks{{{"chu_de"}, {13'500}}, {{"dao_cu"}, {125}}}));
        QVERIFY(sheet.turn == Turn);
        QVERIFY(!read->at);
    }

    void aPauseIsAtMostAMinuteOld()
    {
        const auto pauseWith = [](const std::string &ago) {
            return order(
                R"({"k":"pauseClock","reason":"mất tiếng","turn":)" + TurnText + ago + '}');
        };
        for (const char *bad : {"-1", "60001", "1.5", R"("6000")"}) {
            QCOMPARE(fieldOf(pauseWith(std::string(R"(,"agoMs":)") + bad)), std::string("agoMs"));
        }
        for (const auto &[text, ago] : std::map<std::string, std::int64_t>{
                 {"", 0}, {R"(,"agoMs":0)", 0}, {R"(,"agoMs":60000)", 60'000}}) {
            const ClientMessage message = parseClientMessage(pauseWith(text));
            const auto *read = std::get_if<OrderMessage>(&message);
            QVERIFY2(read, text.c_str());
            QCOMPARE(std::get<PauseClock>(read->order).agoMs, ago);
        }
    }

    void ordersAboutSeatsCannotComeFromOutside()
    {
        QCOMPARE(
            fieldOf(order(R"({"k":"grantSeat","seat":"operator","device":"x","tokenHash":"y"})")),
            std::string("k"));
        QCOMPARE(fieldOf(order(R"({"k":"revokeSeat","seat":"operator","reason":"x"})")),
            std::string("k"));
    }

    void aTakeMustSayWhenItWasGiven()
    {
        const std::string take = R"({"k":"takeCue","expectedLive":1,"cue":{"scene":"black"}})";
        QCOMPARE(fieldOf(order(take)), std::string("at"));
        QCOMPARE(fieldOf(R"({"t":"order","id":"a","at":5,"o":)" + take + "}"), std::string("READ"));
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("frame");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const std::string &frame, const char *field) {
            QTest::newRow(name) << QString::fromStdString(frame) << QString(field);
        };
        const std::string call = R"({"k":"callTurn","turn":)" + TurnText + "}";
        row("fine", order(call), "READ");
        row("no JSON", "{", "BAD");
        row("two texts", call + call, "BAD");
        row("an array", "[]", "BAD");
        row("no type", "{}", "BAD");
        row("unknown type", R"({"t":"dance"})", "BAD");
        row("type is a number", R"({"t":7})", "BAD");
        row("id with a space", order(call, "a b"), "BAD");
        row("id too long", order(call, std::string(65, 'a')), "BAD");
        row("id of 64", order(call, std::string(64, 'a')), "READ");
        row("order is text", order("\"x\""), "o");
        row("unknown order", order(R"({"k":"fly"})"), "k");
        row("turn is missing", order(R"({"k":"callTurn"})"), "turn");
        row("turn is text", order(R"({"k":"callTurn","turn":"x"})"), "turn");
        row("turn lacks a team", order(R"({"k":"callTurn","turn":{"round":"a","segment":"b"}})"),
            "turn.team");
        row("id of a team with an accent",
            order(R"({"k":"callTurn","turn":{"round":"a","segment":"b","team":"bình"}})"),
            "turn.team");
        row("a key stands twice",
            order(R"({"k":"callTurn","k":"callTurn","turn":)" + TurnText + "}"), "BAD");
        row("a judge marks twice",
            order(R"({"k":"submitSheet","turn":)" + TurnText
                + R"(,"judge":"a","source":"tablet","marks":{"x":"1","x":"2"}})"),
            "BAD");
        row("a mark is a number",
            order(R"({"k":"submitSheet","turn":)" + TurnText
                + R"(,"judge":"a","source":"tablet","marks":{"x":8.5}})"),
            "marks.x");
        row("a mark is no points",
            order(R"({"k":"submitSheet","turn":)" + TurnText
                + R"(,"judge":"a","source":"tablet","marks":{"x":"tám"}})"),
            "marks.x");
        row("unknown source",
            order(R"({"k":"submitSheet","turn":)" + TurnText
                + R"(,"judge":"a","source":"phone","marks":{}})"),
            "source");
        row("seed is negative", order(R"({"k":"drawRunningOrder","round":"a","seed":"-1"})"),
            "seed");
        row("seed is too large",
            order(R"({"k":"drawRunningOrder","round":"a","seed":"18446744073709551616"})"), "seed");
        row("time is a fraction",
            order(R"({"k":"enterMeasuredTime","turn":)" + TurnText
                + R"(,"elapsedMs":1.5,"reason":"x"})"),
            "elapsedMs");
        row("time is negative",
            order(R"({"k":"enterMeasuredTime","turn":)" + TurnText
                + R"(,"elapsedMs":-1,"reason":"x"})"),
            "elapsedMs");
        row("number is huge", order(R"({"k":"undo","sequence":9223372036854775808})"), "sequence");
        row("list is text", order(R"({"k":"ruleTie","round":"a","order":"b","reason":"c"})"),
            "order");
        row("award is text",
            order(
                R"({"k":"decidePrizes","round":"a","awards":["x"],"signer":"","number":"","date":""})"),
            "awards");
        row("award lacks its unit",
            order(
                R"({"k":"decidePrizes","round":"a","awards":[{"kind":"main","prize":"Nhất"}],"signer":"","number":"","date":""})"),
            "awards[0].unit");
        row("unknown scene", order(R"({"k":"setStandby","cue":{"scene":"circus"}})"), "cue.scene");
        const std::string reason = R"({"k":"pauseClock","turn":)" + TurnText + ",\"reason\":\"";
        row("a tab in a reason", order(reason + "a\\tb\"}"), "reason");
        row("a line feed in a reason", order(reason + "a\\nb\"}"), "reason");
        row("a zero in a reason", order(reason + "a\\u0000b\"}"), "reason");
        row("a direction override", order(reason + "a\\u202eb\"}"), "reason");
        row("a lone surrogate", order(reason + "a\\ud800b\"}"), "BAD");
        row("2000 letters", order(reason + quoted("ễ", 2000) + "\"}"), "READ");
        row("2001 letters", order(reason + quoted("ễ", 2001) + "\"}"), "reason");
        row("too many in a list",
            order(R"({"k":"ruleTie","round":"a","reason":"c","order":["b")" + quoted(",\"b\"", 1000)
                + "]}"),
            "order");
        row("16 deep",
            order(call).replace(0, 1, R"({"x":)" + quoted("[", 15) + quoted("]", 15) + ","),
            "READ");
        row("17 deep",
            order(call).replace(0, 1, R"({"x":)" + quoted("[", 16) + quoted("]", 16) + ","), "BAD");
        row("a hello without a way in", R"({"t":"hello","v":1,"app":"x","device":"y"})", "BAD");
        row("a hello with two ways in",
            R"({"t":"hello","v":1,"app":"x","device":"y","join":"1","token":"2"})", "BAD");
        row("a hello of another version", R"({"t":"hello","v":2})", "READ");
        row("an offer without a seat", R"({"t":"offer","id":"a"})", "seat");
        row("an export of something else", R"({"t":"export","id":"a","what":"all","to":"b"})",
            "what");
        row("a draft with half a mark",
            R"({"t":"draft","turn":)" + TurnText + R"(,"marks":{"x":"8,"}})", "BAD");
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QString, frame);
        QFETCH(QString, field);
        QCOMPARE(QString::fromStdString(fieldOf(frame.toStdString())), field);
    }

    void bytesThatAreNotUtf8AreRefused()
    {
        const std::string good = R"({"t":"revoke","id":"a","seat":"mc","reason":"ễ"})";
        QCOMPARE(fieldOf(good), std::string("READ"));
        for (std::size_t cut = 1; cut < std::string("ễ").size(); ++cut) {
            std::string bad = good;
            bad.erase(bad.find("ễ"), cut);
            QCOMPARE(fieldOf(bad), std::string("BAD"));
        }
        QCOMPARE(fieldOf(std::string("{\"t\":\"beat\",\"x\":\"\xC0\x80\"}")), std::string("BAD"));
    }

    void noBytesWhateverMakeTheReadersFail()
    {
        const unsigned seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        std::vector<std::string> grains;
        for (const Order &each : everyOrder()) {
            grains.push_back(frameOf(each));
        }
        const std::string letters = "{}[]\",:0129.-eE\\untfalsr \x80\xC3\xA1\xE1\xBB\x85\xF0";
        for (int round = 0; round < 20'000; ++round) {
            std::string text = grains[random() % grains.size()];
            for (unsigned change = random() % 4 + 1; change > 0; --change) {
                const std::size_t at = random() % text.size();
                if (random() % 3 == 0) {
                    text.erase(at, random() % 5 + 1);
                } else {
                    text.insert(at, 1, letters[random() % letters.size()]);
                }
                text += text.empty() ? "x" : "";
            }
            const ClientMessage message = parseClientMessage(text);
            if (const auto *read = std::get_if<OrderMessage>(&message)) {
                // What was read can be written and read again.
                QCOMPARE(fieldOf(frameOf(read->order)), std::string("READ"));
            }
            static_cast<void>(parseServerMessage(text));
        }
    }
};

QTEST_GUILESS_MAIN(ReadFramesTest)
#include "read_frames_test.moc"
