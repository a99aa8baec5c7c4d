// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Facts as text: nothing is lost on the way to the file and back.
#include "samples.h"

#include "control/journal/codec.h"
#include "control/journal/factfields.h"

#include <QTest>

#include <set>
#include <utility>

using namespace journal;

namespace {

//! Stands for a value of any type; never made, only offered to the compiler.
struct Anything
{
    template<class T>
    operator T &() const &;
    template<class T>
    operator T &&() const &&;
};

template<class T, std::size_t... I>
constexpr bool canHold(std::index_sequence<I...>)
{
    return requires
    {
        T{((void)I, Anything{})...};
    };
}

//! How many members a plain structure has: as many values as it can be made from.
template<class T, std::size_t Most = 16>
constexpr int memberCount()
{
    if constexpr (canHold<T>(std::make_index_sequence<Most>{})) {
        return static_cast<int>(Most);
    } else {
        return memberCount<T, Most - 1>();
    }
}

struct CountFields
{
    int count = 0;
    template<class T>
    void operator()(const char *, T &)
    {
        ++count;
    }
    template<class T>
    void unlessDefault(const char *, T &)
    {
        ++count;
    }
};

template<class T>
int listedFields()
{
    T part{};
    CountFields counter;
    fields(counter, part);
    return counter.count;
}

template<std::size_t... I>
bool everyFactIsListedWhole(std::index_sequence<I...>)
{
    return ((memberCount<std::variant_alternative_t<I, contest::FactKinds>>()
                == listedFields<std::variant_alternative_t<I, contest::FactKinds>>())
        && ...);
}

}

class TestCodec : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfFactHasASample();
    void everyMemberOfEveryFactIsWritten();
    void everyFactComesBackAsItWas();
    void textIsCanonical();
    void aPauseOrderedAtOnceIsWrittenAsItAlwaysWas();
    void unknownKindIsNamed();
    void unreadablePayloadIsRefused_data();
    void unreadablePayloadIsRefused();
    void textThatIsNotUtf8IsNotWritten();
};

void TestCodec::everyKindOfFactHasASample()
{
    std::set<std::size_t> kinds;
    std::set<std::string> names;
    for (const contest::Fact &fact : samples::oneOfEach()) {
        kinds.insert(fact.index());
        names.insert(encode(fact).value().kind);
    }
    QCOMPARE(kinds.size(), std::variant_size_v<contest::FactKinds>);
    QCOMPARE(names.size(), kinds.size());
}

//! A member added to a fact and forgotten in factfields.h would be lost without a word.
void TestCodec::everyMemberOfEveryFactIsWritten()
{
    QVERIFY(everyFactIsListedWhole(
        std::make_index_sequence<std::variant_size_v<contest::FactKinds>>{}));
    QCOMPARE(listedFields<contest::TurnId>(), memberCount<contest::TurnId>());
    QCOMPARE(listedFields<contest::Cue>(), memberCount<contest::Cue>());
    QCOMPARE(listedFields<contest::Award>(), memberCount<contest::Award>());
    QCOMPARE(listedFields<contest::ClosedRow>(), memberCount<contest::ClosedRow>());
    QCOMPARE(memberCount<contest::SheetSubmitted>(), 5);
}

void TestCodec::everyFactComesBackAsItWas()
{
    for (const contest::Fact &fact : samples::oneOfEach()) {
        const auto encoded = encode(fact);
        QVERIFY(bool(encoded));
        const auto decoded = decode(encoded.value().kind, encoded.value().payload);
        QVERIFY2(bool(decoded), encoded.value().payload.c_str());
        QVERIFY2(decoded.value() == fact, encoded.value().payload.c_str());
        QCOMPARE(encode(decoded.value()).value().payload, encoded.value().payload);
    }
}

void TestCodec::textIsCanonical()
{
    const contest::Fact fact = contest::SheetSubmitted{{{"v1"}, {"p1"}, {"xã"}}, {"gk1"},
        {{{"b"}, {8750}}, {{"a"}, {10}}}, "Ấn", contest::SheetSource::Tablet};
    const auto encoded = encode(fact);
    QCOMPARE(QString::fromStdString(encoded.value().kind), QString("sheetSubmitted"));
    QCOMPARE(QString::fromStdString(encoded.value().payload),
        QString("{\"judge\":\"gk1\",\"marks\":{\"a\":10,\"b\":8750},\"note\":\"Ấn\","
                "\"source\":\"tablet\",\"turn\":{\"round\":\"v1\",\"segment\":\"p1\","
                "\"team\":\"xã\"}}"));
}

//! Else the hashes of every record with a pause in it would no longer match.
void TestCodec::aPauseOrderedAtOnceIsWrittenAsItAlwaysWas()
{
    contest::ClockPaused fact{{{"v1"}, {"p1"}, {"xã"}}, "mất điện"};
    const QString text = QStringLiteral("\"reason\":\"mất điện\",\"turn\":{\"round\":\"v1\","
                                        "\"segment\":\"p1\",\"team\":\"xã\"}}");
    QCOMPARE(QString::fromStdString(encode(fact).value().payload), u'{' + text);
    fact.agoMs = 6'000;
    QCOMPARE(QString::fromStdString(encode(fact).value().payload),
        QStringLiteral("{\"agoMs\":6000,") + text);
}

void TestCodec::unknownKindIsNamed()
{
    const auto decoded = decode("teamTeleported", "{}");
    QVERIFY(!decoded);
    QVERIFY(decoded.error().text.find("teamTeleported") != std::string::npos);
}

void TestCodec::unreadablePayloadIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("payload");
    QTest::newRow("not JSON") << "undone"
                              << "{";
    QTest::newRow("not an object") << "undone"
                                   << "[1]";
    QTest::newRow("missing field") << "undone"
                                   << "{}";
    QTest::newRow("field of a later version") << "undone"
                                              << R"({"sequence":1,"why":"x"})";
    QTest::newRow("text for a number") << "undone"
                                       << R"({"sequence":"1"})";
    QTest::newRow("fraction of a number") << "undone"
                                          << R"({"sequence":1.0})";
    QTest::newRow("number too large") << "undone"
                                      << R"({"sequence":9223372036854775808})";
    QTest::newRow("number for text") << "seatRevoked"
                                     << R"({"seat":1,"reason":""})";
    QTest::newRow("null for text") << "seatRevoked"
                                   << R"({"seat":null,"reason":""})";
    QTest::newRow("unknown scene")
        << "cueTaken"
        << R"({"cue":{"scene":"moon","round":"","segment":"","team":"","step":0}})";
    QTest::newRow("int out of range")
        << "cueTaken"
        << R"({"cue":{"scene":"black","round":"","segment":"","team":"","step":2147483648}})";
    const QString row
        = R"({"round":"r","awards":[],"advance":[],"standings":[{"team":"t","total":%1}]})";
    QTest::newRow("division by zero") << "roundClosed" << row.arg("[1,0]");
    QTest::newRow("negative denominator") << "roundClosed" << row.arg("[1,-3]");
    QTest::newRow("not in lowest terms") << "roundClosed" << row.arg("[2,4]");
    QTest::newRow("half a fraction") << "roundClosed" << row.arg("[2]");
}

void TestCodec::unreadablePayloadIsRefused()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, payload);
    const auto decoded = decode(kind.toStdString(), payload.toStdString());
    QVERIFY(!decoded);
    QVERIFY(!decoded.error().text.empty());
}

void TestCodec::textThatIsNotUtf8IsNotWritten()
{
    for (const char *bad : {"\xff", "a\xc3", "\xed\xa0\x80", "\xc0\xaf"}) {
        QVERIFY(!encode(contest::SeatRevoked{"judge:gk3", bad}));
    }
}

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
