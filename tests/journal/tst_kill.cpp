// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// kill -9 at random moments: every acknowledgement that was read is in the file, nothing twice.
#include "samples.h"

#include "control/journal/inspect.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <csignal>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

using namespace journal;

namespace {

//! The life of a desk: opens the show and records sheets until it is killed, reporting the
//! sequence of each acknowledged fact.
[[noreturn]] void recordUntilKilled(const std::string &path, int report)
{
    auto journal = Journal::open(path);
    if (!journal || !journal.value()->replay([](const contest::RecordedFact &) {})) {
        _exit(3);
    }
    for (;;) {
        const std::int64_t next = journal.value()->head().sequence + 1;
        const auto done = journal.value()->appendNow(
            next % 7 == 0 ? samples::approvalBatch(next) : samples::sheetBatch(next));
        if (!done || ::write(report, &next, sizeof next) != sizeof next) {
            _exit(4);
        }
    }
}

struct Life
{
    std::int64_t acknowledged = 0; //!< newest
    int ended = 0; //!< exit code; 0 if it was killed
};

Life liveAndDie(const std::string &path, int milliseconds)
{
    std::array<int, 2> ends{};
    Life life;
    if (pipe(ends.data()) != 0) {
        return {0, 5};
    }
    const pid_t child = fork();
    if (child == 0) {
        ::close(ends[0]);
        recordUntilKilled(path, ends[1]);
    }
    ::close(ends[1]);
    usleep(static_cast<useconds_t>(milliseconds) * 1000);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    life.ended = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
    std::int64_t sequence = 0;
    while (::read(ends[0], &sequence, sizeof sequence) == sizeof sequence) {
        life.acknowledged = sequence;
    }
    ::close(ends[0]);
    return life;
}

}

class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void acknowledgedFactsSurviveKillAtAnyMoment();
};

void TestKill::acknowledgedFactsSurviveKillAtAnyMoment()
{
    const int lives = qEnvironmentVariableIntValue("HOITHI_KILLS") > 0
        ? qEnvironmentVariableIntValue("HOITHI_KILLS")
        : 50;
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const samples::Folder folder;
    (void)samples::writeShow(folder.file(), 1);
    std::int64_t acknowledged = 2;
    for (int i = 0; i < lives; ++i) {
        const Life life = liveAndDie(folder.file(), random.bounded(40));
        QCOMPARE(life.ended, 0);
        acknowledged = std::max(acknowledged, life.acknowledged);
        const auto content = samples::contentOf(folder.file());
        QVERIFY2(bool(content), content ? "" : content.error().detail.c_str());
        const std::vector<contest::RecordedFact> &facts = content.value().facts;
        // One batch may have become durable before its acknowledgement could be sent.
        QVERIFY(content.value().head.sequence >= acknowledged);
        QVERIFY(content.value().head.sequence <= acknowledged + 1);
        std::set<std::string> orders;
        for (std::size_t k = 1; k < facts.size(); ++k) {
            QVERIFY(facts[k].stamp == samples::stamp(static_cast<std::int64_t>(k) + 1));
            QVERIFY(orders.insert(facts[k].order.text).second);
        }
        QCOMPARE(content.value().answers, static_cast<std::int64_t>(orders.size()));
        acknowledged = content.value().head.sequence;
    }
    qInfo("%lld facts over %d kills", static_cast<long long>(acknowledged), lives);
    QVERIFY(acknowledged > lives);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
