// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Children: a desk outlives the console that started it, an export does not.
#include "control/platform/child.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace platform;

namespace {

ChildProgram shell(const std::string &script)
{
    ChildProgram program;
    program.path = "/bin/sh";
    program.arguments = {"-c", script};
    program.output = OutputPiped{};
    return program;
}

std::string readAll(Child &child)
{
    std::string all;
    for (std::string part = child.read(5000); !part.empty(); part = child.read(5000)) {
        all += part;
    }
    return all;
}

//! Starts a sleeping child from a parent that is then killed; the child's pid.
pid_t orphan(Lifetime lifetime)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) {
        return -1;
    }
    const pid_t parent = fork();
    if (parent == 0) {
        ChildProgram sleeper;
        sleeper.path = "/bin/sleep";
        sleeper.arguments = {"60"};
        sleeper.lifetime = lifetime;
        sleeper.output = OutputDiscarded{};
        auto child = Child::start(sleeper);
        const int pid = child ? child.value().pid() : -1;
        [[maybe_unused]] const ssize_t told = write(ends[1], &pid, sizeof pid);
        pause();
        _exit(0);
    }
    int pid = -1;
    [[maybe_unused]] const ssize_t got = read(ends[0], &pid, sizeof pid);
    close(ends[0]);
    close(ends[1]);
    kill(parent, SIGKILL);
    waitpid(parent, nullptr, 0);
    return pid;
}

}

class TestChild : public QObject
{
    Q_OBJECT

private slots:
    void outputAndExitCodeAreSeen();
    void environmentIsAddedTo();
    void argumentsArriveAsTheyAre();
    void outputGoesToAFile();
    void missingProgramIsAFault();
    void killedChildSaysSo();
    void childThatRunsHasNotEnded();
    void deskOutlivesAKilledConsole();
    void exportEndsWithItsParent();
    void endedChildIsNotTakenForRunning();
};

void TestChild::outputAndExitCodeAreSeen()
{
    auto child = Child::start(shell("echo xin chào; echo lỗi >&2; exit 7"));
    QVERIFY(bool(child));
    QCOMPARE(readAll(child.value()), std::string("xin chào\nlỗi\n"));
    QVERIFY((child.value().waitFor(5000) == ChildEnd{7, std::nullopt}));
}

void TestChild::environmentIsAddedTo()
{
    qputenv("HOITHI_KEPT", "kept");
    qputenv("HOITHI_CHANGED", "old");
    ChildProgram program = shell("echo $HOITHI_KEPT $HOITHI_CHANGED $HOITHI_NEW");
    program.environment = {"HOITHI_CHANGED=changed", "HOITHI_NEW=new"};
    auto child = Child::start(program);
    QVERIFY(bool(child));
    QCOMPARE(readAll(child.value()), std::string("kept changed new\n"));
    QVERIFY(child.value().waitFor(5000).has_value());
}

void TestChild::argumentsArriveAsTheyAre()
{
    ChildProgram program;
    program.path = "/usr/bin/printf";
    program.arguments = {"%s|", "hội thi.hoithi", "", "$HOME; rm", "a\"b"};
    program.output = OutputPiped{};
    auto child = Child::start(program);
    QVERIFY(bool(child));
    QCOMPARE(readAll(child.value()), std::string("hội thi.hoithi||$HOME; rm|a\"b|"));
    QVERIFY(child.value().waitFor(5000).has_value());
}

void TestChild::outputGoesToAFile()
{
    const QTemporaryDir folder;
    ChildProgram program = shell("echo một dòng");
    program.output = OutputToFile{folder.filePath("nhật ký.log").toStdString()};
    for (int i = 0; i < 2; ++i) {
        auto child = Child::start(program);
        QVERIFY(bool(child));
        QVERIFY((child.value().waitFor(5000) == ChildEnd{0, std::nullopt}));
    }
    QFile log(folder.filePath("nhật ký.log"));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(log.readAll()), QString("một dòng\nmột dòng\n"));
}

void TestChild::missingProgramIsAFault()
{
    ChildProgram program;
    program.path = "/nowhere/hoithi-control";
    const auto child = Child::start(program);
    QVERIFY(!child);
    QVERIFY(child.error().text.find("/nowhere/hoithi-control") != std::string::npos);
    QVERIFY(child.error().text.find("No such file") != std::string::npos);
}

void TestChild::killedChildSaysSo()
{
    auto child = Child::start(shell("sleep 60"));
    QVERIFY(bool(child));
    child.value().kill();
    QVERIFY((child.value().waitFor(5000) == ChildEnd{std::nullopt, SIGKILL}));
    auto polite = Child::start(shell("exec sleep 60"));
    QVERIFY(bool(polite));
    polite.value().terminate();
    QVERIFY((polite.value().waitFor(5000) == ChildEnd{std::nullopt, SIGTERM}));
}

void TestChild::childThatRunsHasNotEnded()
{
    auto child = Child::start(shell("exec sleep 60"));
    QVERIFY(bool(child));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!child.value().poll());
    QVERIFY(!child.value().waitFor(30));
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(isRunning(child.value().pid()));
    QVERIFY(startTicks(child.value().pid()).has_value());
    child.value().kill();
    QVERIFY(child.value().waitFor(5000).has_value());
    QVERIFY(!isRunning(child.value().pid()));
}

void TestChild::deskOutlivesAKilledConsole()
{
    const pid_t desk = orphan(Lifetime::OutlivesParent);
    QVERIFY(desk > 0);
    QTest::qSleep(100);
    QVERIFY(startTicks(desk).has_value());
    QVERIFY(getsid(desk) == desk);
    kill(desk, SIGKILL);
}

void TestChild::exportEndsWithItsParent()
{
    const pid_t child = orphan(Lifetime::EndsWithParent);
    QVERIFY(child > 0);
    QTRY_VERIFY(!startTicks(child));
}

void TestChild::endedChildIsNotTakenForRunning()
{
    auto child = Child::start(shell("exit 0"));
    QVERIFY(bool(child));
    // Nobody has asked for its exit code yet, so its pid still exists.
    QTRY_VERIFY(!startTicks(child.value().pid()));
    QVERIFY((child.value().waitFor(5000) == ChildEnd{0, std::nullopt}));
}

QTEST_GUILESS_MAIN(TestChild)
#include "tst_child.moc"
