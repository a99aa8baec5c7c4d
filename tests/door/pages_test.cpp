// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a browser gets over HTTP, and which browsers may open a socket.
#include "tests/door/client.h"
#include "tests/door/house.h"
#include "tests/door/saying.h"

#include <QTest>

using nlohmann::json;

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesPageIsServedWithItsGuards();
    void scriptIsNotSentTwiceToWhoeverHasIt();
    void severalRequestsShareOneConnection();
    void healthNamesVersionAndRun();
    void anythingElseIsASentence();
    void requestsBeyondTheLimitsAreRefused_data();
    void requestsBeyondTheLimitsAreRefused();
    void pagesOfOtherOriginsMayNotOpenASocket_data();
    void pagesOfOtherOriginsMayNotOpenASocket();
    void socketAddressNeedsAnUpgrade();
    void takenPortIsNamed();
    void addressThatIsNotOursIsNamed();

private:
    House m_house;
};

namespace {

std::string get(const std::string &path, const std::string &fields = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: desk.test:8484\r\n" + fields + "\r\n";
}

std::string ask(std::uint16_t port, const std::string &request)
{
    Client client(port);
    client.sendBytes(request);
    return client.readAnswer();
}

bool has(const std::string &answer, const std::string &part)
{
    return answer.find(part) != std::string::npos;
}

}

void PagesTest::judgesPageIsServedWithItsGuards()
{
    const std::string answer = ask(m_house.port(), get("/?x=1"));
    QVERIFY(answer.starts_with("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.ends_with("\r\n\r\n<!doctype html><title>Giám khảo</title>"));
    for (const char *field : {"Content-Type: text/html; charset=utf-8", "Cache-Control: no-store",
             "X-Content-Type-Options: nosniff", "frame-ancestors 'none'", "default-src 'none'",
             "connect-src 'self' ws://desk.test:8484;"}) {
        QVERIFY2(has(answer, field), field);
    }
    const std::string head
        = ask(m_house.port(), "HEAD / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QVERIFY(head.ends_with("\r\n\r\n") && has(head, "Content-Length: 42"));
    const std::string evil = ask(m_house.port(), "GET / HTTP/1.1\r\nHost: a; script-src *\r\n\r\n");
    QVERIFY(!has(evil, "script-src *"));
}

void PagesTest::scriptIsNotSentTwiceToWhoeverHasIt()
{
    const std::string answer = ask(m_house.port(), get("/judge.js"));
    QVERIFY(answer.ends_with("let a = 1;"));
    const std::size_t at = answer.find("ETag: ") + 6;
    const std::string tag = answer.substr(at, answer.find("\r\n", at) - at);
    Client client(m_house.port());
    client.sendBytes(get("/judge.js", "If-None-Match: " + tag + "\r\nConnection: close\r\n"));
    const std::string again = client.readAll();
    QVERIFY(again.starts_with("HTTP/1.1 304 Not Modified\r\n") && again.ends_with("\r\n\r\n"));
}

void PagesTest::severalRequestsShareOneConnection()
{
    Client client(m_house.port());
    client.sendBytes(get("/") + get("/judge.js"));
    QVERIFY(client.readAnswer().ends_with("</title>"));
    QVERIFY(client.readAnswer().ends_with("let a = 1;"));
    client.sendBytes(get("/health", "Connection: close\r\n"));
    QVERIFY(has(client.readAll(), "epoch-1"));
    QVERIFY(!client.isConnected());
}

void PagesTest::healthNamesVersionAndRun()
{
    const std::string answer = ask(m_house.port(), get("/health"));
    QCOMPARE(text(json::parse(answer.substr(answer.find("\r\n\r\n") + 4))),
        text(json{{"v", 1}, {"epoch", "epoch-1"}}));
}

void PagesTest::anythingElseIsASentence()
{
    for (const char *path : {"/favicon.ico", "/../etc/passwd", "/%2e%2e/", "//", "/ws/x"}) {
        const std::string answer = ask(m_house.port(), get(path));
        QVERIFY(answer.starts_with("HTTP/1.1 404 Not Found\r\n"));
        QVERIFY(has(answer, "Không có trang này"));
    }
    const std::string posted = ask(m_house.port(), "DELETE / HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(posted.starts_with("HTTP/1.1 405 ") && has(posted, "Allow: GET, HEAD"));
}

void PagesTest::requestsBeyondTheLimitsAreRefused_data()
{
    QTest::addColumn<std::string>("request");
    QTest::addColumn<std::string>("status");
    std::string fields;
    for (int i = 0; i < 64; ++i) {
        fields += std::to_string(i) + ": v\r\n";
    }
    QTest::newRow("header of 9 KiB")
        << get("/", "a: " + std::string(9000, 'x') + "\r\n") << std::string("431");
    QTest::newRow("endless line") << std::string("GET /") + std::string(20'000, 'x')
                                  << std::string("431");
    QTest::newRow("65 fields") << get("/", fields) << std::string("431");
    QTest::newRow("a body") << get("/", "Content-Length: 100000000\r\n") << std::string("413");
    QTest::newRow("chunks") << get("/", "Transfer-Encoding: chunked\r\n") << std::string("413");
    QTest::newRow("no HTTP") << std::string("HELO desk\r\n\r\n") << std::string("400");
}

void PagesTest::requestsBeyondTheLimitsAreRefused()
{
    QFETCH(std::string, request);
    QFETCH(std::string, status);
    Client client(m_house.port());
    client.sendBytes(request);
    const std::string answer = client.readAnswer();
    QVERIFY2(answer.starts_with("HTTP/1.1 " + status), answer.c_str());
    QVERIFY(has(answer, "Connection: close"));
    QVERIFY(client.closedWithin(soonMs));
}

void PagesTest::pagesOfOtherOriginsMayNotOpenASocket_data()
{
    QTest::addColumn<std::string>("fields");
    QTest::addColumn<std::string>("status");
    QTest::newRow("no browser") << std::string("") << std::string("101");
    QTest::newRow("its own page") << std::string("Origin: http://desk.test:8484\r\n")
                                  << std::string("101");
    QTest::newRow("its own page, in capitals")
        << std::string("Origin: http://DESK.test:8484\r\n") << std::string("101");
    QTest::newRow("another site") << std::string("Origin: http://evil.test\r\n")
                                  << std::string("403");
    QTest::newRow("another port") << std::string("Origin: http://desk.test:80\r\n")
                                  << std::string("403");
    QTest::newRow("a file") << std::string("Origin: null\r\n") << std::string("403");
    QTest::newRow("a longer name")
        << std::string("Origin: http://desk.test:8484.evil.test\r\n") << std::string("403");
    QTest::newRow("two origins") << std::string(
        "Origin: http://desk.test:8484\r\nOrigin: http://evil.test\r\n")
                                 << std::string("403");
}

void PagesTest::pagesOfOtherOriginsMayNotOpenASocket()
{
    QFETCH(std::string, fields);
    QFETCH(std::string, status);
    Client client(m_house.port());
    const std::string answer = client.upgrade(fields, "desk.test:8484");
    QVERIFY2(answer.starts_with("HTTP/1.1 " + status), answer.c_str());
}

void PagesTest::socketAddressNeedsAnUpgrade()
{
    QVERIFY(ask(m_house.port(), get("/ws")).starts_with("HTTP/1.1 426 "));
    Client elsewhere(m_house.port());
    elsewhere.sendBytes(get("/",
        "Upgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x\r\n"));
    QVERIFY(elsewhere.readAnswer().starts_with("HTTP/1.1 200 "));
}

void PagesTest::takenPortIsNamed()
{
    House second;
    const auto fault = second.call([&] {
        second.door().close();
        return second.door().listen("127.0.0.1", m_house.port());
    });
    QVERIFY(fault.has_value());
    const std::string where = "127.0.0.1:" + std::to_string(m_house.port());
    QVERIFY(has(fault->vi, where) && has(fault->vi, "đang có chương trình khác dùng"));
    QVERIFY(has(fault->en, where) && has(fault->en, "Another program"));
}

void PagesTest::addressThatIsNotOursIsNamed()
{
    House second;
    for (const std::string address : {"no address", "192.0.2.1"}) {
        const auto fault = second.call([&] {
            second.door().close();
            return second.door().listen(address, 8484);
        });
        QVERIFY(fault && has(fault->vi, address) && has(fault->en, address));
    }
}

QTEST_GUILESS_MAIN(PagesTest)
#include "pages_test.moc"
