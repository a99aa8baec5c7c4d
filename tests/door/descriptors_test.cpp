// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The process runs out of file descriptors: who sits goes on, who comes waits, nobody spins.
#include "tests/door/client.h"
#include "tests/door/house.h"
#include "tests/door/saying.h"

#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>

using nlohmann::json;

namespace {

//! Every descriptor that this process may still have, under a limit that is soon reached.
class AllDescriptors
{
public:
    AllDescriptors()
    {
        getrlimit(RLIMIT_NOFILE, &m_before);
        const rlimit low{256, m_before.rlim_max};
        setrlimit(RLIMIT_NOFILE, &low);
        for (int taken = take(); taken >= 0; taken = take()) {
            m_taken.push_back(taken);
        }
    }
    ~AllDescriptors()
    {
        giveBack(m_taken.size());
        setrlimit(RLIMIT_NOFILE, &m_before);
    }
    AllDescriptors(const AllDescriptors &) = delete;
    AllDescriptors &operator=(const AllDescriptors &) = delete;

    [[nodiscard]] bool areTaken() const { return m_taken.size() > 10; }
    void giveBack(std::size_t count)
    {
        for (; count > 0 && !m_taken.empty(); --count) {
            ::close(m_taken.back());
            m_taken.pop_back();
        }
    }

private:
    static int take() { return ::open("/dev/null", O_RDONLY | O_CLOEXEC); }

    rlimit m_before{};
    std::vector<int> m_taken;
};

//! Of this process, in user and system mode: a loaded machine does not change it.
std::int64_t cpuMs()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000
        + (used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1000;
}

std::ptrdiff_t complaints(House &house)
{
    return house.call([&] {
        return std::count_if(house.logged.begin(), house.logged.end(),
            [](const std::string &line) { return line.find("cannot accept") != line.npos; });
    });
}

}

class DescriptorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSitsGoesOnAndWhoComesIsLetInWhenThereIsRoomAgain();
};

void DescriptorsTest::whoSitsGoesOnAndWhoComesIsLetInWhenThereIsRoomAgain()
{
    House house;
    Client judge = Client::hello(house.port(), {{"token", house.grantSeat("judge:gk1")}});
    AllDescriptors all;
    QVERIFY(all.areTaken());
    all.giveBack(1);
    Client late(house.port()); // with the last one; there is none for the door's end of it
    QVERIFY(late.sendBytes("GET /health HTTP/1.1\r\nHost: desk\r\n\r\n"));
    QVERIFY(house.eventually([&] { return !house.logged.empty(); }));

    const std::int64_t before = cpuMs();
    QVERIFY(late.readAnswer(1500).empty());
    QVERIFY2(cpuMs() - before < 300, qPrintable(QString::number(cpuMs() - before)));
    for (int i = 0; i < 20; ++i) {
        const json order{{"t", "order"}, {"id", "id" + std::to_string(i)},
            {"o", {{"k", "closeRound"}, {"round", "cum_1"}}}};
        judge.sendText(order.dump());
        QCOMPARE(text(judge.next()["id"]), text(order["id"]));
    }
    QCOMPARE(complaints(house), std::ptrdiff_t{1});

    all.giveBack(20);
    QVERIFY(late.readAnswer().starts_with("HTTP/1.1 200"));
    const Client next = Client::hello(house.port(), {{"token", house.grantSeat("judge:gk2")}});
    QCOMPARE(text(next.greeting["t"]), text("welcome"));
    QCOMPARE(complaints(house), std::ptrdiff_t{1});
}

QTEST_GUILESS_MAIN(DescriptorsTest)
#include "descriptors_test.moc"
