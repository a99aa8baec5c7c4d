// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Clocks, random bytes, the file lock and the note of a running desk.
#include "control/platform/child.h"
#include "control/platform/clocks.h"
#include "control/platform/filelock.h"
#include "control/platform/random.h"
#include "control/platform/runtimefile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <set>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace platform;

namespace {

//! A process that holds the lock of `path` until it is killed; its pid once it does.
pid_t lockElsewhere(const std::string &path)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) {
        return -1;
    }
    const pid_t child = fork();
    if (child == 0) {
        const auto lock = FileLock::acquire(path);
        const char held = lock ? 'y' : 'n';
        [[maybe_unused]] const ssize_t told = write(ends[1], &held, 1);
        pause();
        _exit(0);
    }
    char held = 'n';
    [[maybe_unused]] const ssize_t got = read(ends[0], &held, 1);
    close(ends[0]);
    close(ends[1]);
    return held == 'y' ? child : -1;
}

void killAndWait(pid_t child)
{
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
}

}

class TestPlatform : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void clocksOfTheMachineGoOn();
    void scriptedTimePassesOnlyWhenTold();
    void randomBytesDiffer();
    void scriptedBytesRepeat();

    void lockIsRefusedByPidOfItsHolder();
    void killedHolderLeavesTheLockFree();
    void releasedLockLeavesNoFile();
    void lockInMissingFolderSaysWhy();
    void movedLockIsHeldOnce();

    void noteIsFoundByAnySpellingOfTheShow();
    void noteIsPrivate();
    void noteOfAGoneProcessIsStale_data();
    void noteOfAGoneProcessIsStale();
    void onlyTheOwnNoteIsWithdrawn();
    void folderOfSomebodyElseIsRefused();
    void fallbackFolderIsMadeForThisUser();
    void sha256IsTheStandardOne();

private:
    [[nodiscard]] std::string file(const QString &name) const
    {
        return m_folder->filePath(name).toStdString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPlatform::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
}

void TestPlatform::clocksOfTheMachineGoOn()
{
    const SystemClocks clocks;
    const contest::Stamp first = clocks.now();
    QTest::qSleep(20);
    const contest::Stamp second = clocks.now();
    QVERIFY(second.bootMs - first.bootMs >= 20);
    QVERIFY(second.bootMs - first.bootMs < 5000);
    QVERIFY(second.wallMs > 1'700'000'000'000);
    QCOMPARE(first.bootId.size(), 32U);
    QCOMPARE(second.bootId, first.bootId);
}

void TestPlatform::scriptedTimePassesOnlyWhenTold()
{
    ScriptedClocks clocks({1000, 50, "a"});
    QCOMPARE(clocks.now().bootMs, 50);
    clocks.advance(25);
    QVERIFY((clocks.now() == contest::Stamp{1025, 75, "a"}));
    clocks.setWall(9);
    QVERIFY((clocks.now() == contest::Stamp{9, 75, "a"}));
    clocks.reboot("b", 3);
    QVERIFY((clocks.now() == contest::Stamp{9, 3, "b"}));
}

void TestPlatform::randomBytesDiffer()
{
    SystemRandom random;
    std::set<std::string> tokens;
    for (int i = 0; i < 1000; ++i) {
        const std::string token = randomHex(random, 16);
        QCOMPARE(token.size(), 32U);
        QVERIFY(token.find_first_not_of("0123456789abcdef") == std::string::npos);
        tokens.insert(token);
    }
    QCOMPARE(tokens.size(), 1000U);
}

void TestPlatform::scriptedBytesRepeat()
{
    ScriptedRandom one(54);
    ScriptedRandom same(54);
    ScriptedRandom other(55);
    const std::string first = randomHex(one, 21);
    QCOMPARE(randomHex(same, 21), first);
    QVERIFY(randomHex(other, 21) != first);
    QVERIFY(randomHex(one, 21) != first);
    QVERIFY(randomNumber(one) != randomNumber(one));
}

void TestPlatform::lockIsRefusedByPidOfItsHolder()
{
    const pid_t holder = lockElsewhere(file("x.hoithi"));
    QVERIFY(holder > 0);
    const auto refused = FileLock::acquire(file("x.hoithi"));
    killAndWait(holder);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, LockFault::Kind::Held);
    QCOMPARE(refused.error().pid, static_cast<int>(holder));
}

void TestPlatform::killedHolderLeavesTheLockFree()
{
    for (int i = 0; i < 20; ++i) {
        const pid_t holder = lockElsewhere(file("x.hoithi"));
        QVERIFY(holder > 0);
        killAndWait(holder);
        const auto taken = FileLock::acquire(file("x.hoithi"));
        QVERIFY(bool(taken));
    }
}

void TestPlatform::releasedLockLeavesNoFile()
{
    {
        const auto lock = FileLock::acquire(file("x.hoithi"));
        QVERIFY(bool(lock));
        QVERIFY(QFile::exists(m_folder->filePath("x.hoithi.lock")));
        QVERIFY(!QFile::exists(m_folder->filePath("x.hoithi")));
    }
    QVERIFY(!QFile::exists(m_folder->filePath("x.hoithi.lock")));
}

void TestPlatform::lockInMissingFolderSaysWhy()
{
    const auto refused = FileLock::acquire(file("nowhere/x.hoithi"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, LockFault::Kind::CannotCreate);
    QCOMPARE(refused.error().error, ENOENT);
}

void TestPlatform::movedLockIsHeldOnce()
{
    auto lock = FileLock::acquire(file("x.hoithi"));
    QVERIFY(bool(lock));
    std::optional<FileLock> kept(std::move(lock.value()));
    QCOMPARE(FileLock::acquire(file("x.hoithi")).error().pid, getpid());
    kept.reset();
    QVERIFY(bool(FileLock::acquire(file("x.hoithi"))));
}

void TestPlatform::noteIsFoundByAnySpellingOfTheShow()
{
    QVERIFY(QDir(m_folder->path()).mkpath("thi/a"));
    const std::string show = file("thi/hội thi.hoithi");
    QVERIFY(QFile(QString::fromStdString(show)).open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(QString::fromStdString(show), m_folder->filePath("lối tắt.hoithi")));
    RunningDesk desk = thisProcess(show);
    desk.port = 8700;
    desk.addresses = {"192.168.1.10", "10.0.0.2"};
    desk.operatorToken = "0123456789abcdef";
    QVERIFY(bool(announce(desk)));
    for (const char *spelling : {"thi/hội thi.hoithi", "thi/a/../hội thi.hoithi", "lối tắt.hoithi",
             "./thi//hội thi.hoithi"}) {
        const auto found = findRunning(file(spelling));
        QVERIFY2(found.has_value(), spelling);
        QVERIFY(*found == desk);
    }
    QVERIFY(!findRunning(file("thi/khác.hoithi")));
    withdraw(show);
    QVERIFY(!findRunning(show));
}

void TestPlatform::noteIsPrivate()
{
    const auto path = announce(thisProcess(file("x.hoithi")));
    QVERIFY(bool(path));
    struct stat note
    {
    };
    struct stat folder
    {
    };
    QCOMPARE(stat(path.value().c_str(), &note), 0);
    QCOMPARE(stat(file("hoithi").c_str(), &folder), 0);
    QCOMPARE(note.st_mode & 0777U, 0600U);
    QCOMPARE(folder.st_mode & 0777U, 0700U);
    QCOMPARE(QDir(m_folder->filePath("hoithi")).entryList(QDir::Files).size(), 1);
}

void TestPlatform::noteOfAGoneProcessIsStale_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
        {"process gone", "pid used again", "machine restarted", "half a note"}) {
        QTest::newRow(what) << what;
    }
}

void TestPlatform::noteOfAGoneProcessIsStale()
{
    QFETCH(const QString, what);
    const std::string show = file("x.hoithi");
    RunningDesk desk = thisProcess(show);
    QVERIFY(desk.startTicks > 0);
    const pid_t gone = fork();
    if (gone == 0) {
        _exit(0);
    }
    waitpid(gone, nullptr, 0);
    if (what == "process gone") {
        desk.pid = gone;
    } else if (what == "pid used again") {
        ++desk.startTicks;
    } else if (what == "machine restarted") {
        desk.bootId = "another boot";
    }
    const auto path = announce(desk);
    QVERIFY(bool(path));
    if (what == "half a note") {
        QVERIFY(findRunning(show).has_value());
        QVERIFY(QFile(QString::fromStdString(path.value())).resize(40));
    }
    QVERIFY(!findRunning(show));
    QVERIFY(bool(announce(thisProcess(show)))); // a new desk replaces it
    QVERIFY(findRunning(show).has_value());
}

void TestPlatform::onlyTheOwnNoteIsWithdrawn()
{
    const std::string show = file("x.hoithi");
    RunningDesk other = thisProcess(show);
    other.pid = 1;
    const auto path = announce(other);
    withdraw(show);
    QVERIFY(QFile::exists(QString::fromStdString(path.value())));
}

void TestPlatform::folderOfSomebodyElseIsRefused()
{
    // A link under the expected name leads to a place that others can read.
    QVERIFY(QDir(m_folder->path()).mkpath("elsewhere"));
    QVERIFY(QFile::link(m_folder->filePath("elsewhere"), m_folder->filePath("hoithi")));
    const auto refused = announce(thisProcess(file("x.hoithi")));
    QVERIFY(!refused);
    QVERIFY(refused.error().text.find("somebody else") != std::string::npos);
    QVERIFY(!findRunning(file("x.hoithi")));
}

void TestPlatform::fallbackFolderIsMadeForThisUser()
{
    qunsetenv("XDG_RUNTIME_DIR");
    qputenv("TMPDIR", m_folder->path().toUtf8());
    const auto path = announce(thisProcess(file("x.hoithi")));
    qunsetenv("TMPDIR");
    QVERIFY(bool(path));
    const QString expected = m_folder->filePath("hoithi-" + QString::number(getuid()));
    QCOMPARE(QFileInfo(QString::fromStdString(path.value())).path(), expected);
    QCOMPARE(QFileInfo(expected).permissions() & (QFile::ReadGroup | QFile::ReadOther),
        QFile::Permissions());
}

void TestPlatform::sha256IsTheStandardOne()
{
    QCOMPARE(sha256Hex("abc"),
        std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

QTEST_GUILESS_MAIN(TestPlatform)
#include "tst_platform.moc"
