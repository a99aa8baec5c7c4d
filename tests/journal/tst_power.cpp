// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The power fails at every write and sync in turn, and the disk keeps any part of what it was not
// made to keep: the record is whole and holds every fact that was acknowledged before.
#include "fault_vfs.h"
#include "power_cut.h"
#include "samples.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace journal;
using powercut::Luck;

namespace {

constexpr int Throws = 12; // outcomes of each power cut besides the two extreme ones

Settings followed()
{
    return {{}, faultvfs::name()};
}

std::unique_ptr<Journal> openFollowed(const std::string &path)
{
    auto opened = Journal::open(path, followed());
    return opened ? std::move(opened.value()) : nullptr;
}

//! Opens the show and records sheets and approvals; the newest fact acknowledged before the cut.
std::int64_t playUntilCut(const std::string &path)
{
    const auto journal = openFollowed(path);
    std::int64_t acknowledged = 0;
    for (int i = 0; journal && i < 8 && !powercut::isOut(); ++i) {
        const std::int64_t next = journal->head().sequence + 1;
        const auto done = journal->appendNow(
            i % 3 == 1 ? samples::approvalBatch(next) : samples::sheetBatch(next));
        if (done && !powercut::isOut()) {
            acknowledged = next;
        }
    }
    return acknowledged;
}

}

class TestPower : public QObject
{
    Q_OBJECT

private slots:
    void acknowledgedFactsSurvivePowerCutsAtEveryCall();
    void whatIsSeenAfterAKillSurvivesAPowerCut();
};

void TestPower::acknowledgedFactsSurvivePowerCutsAtEveryCall()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    std::mt19937 coin(seed);
    int cuts = 0;
    bool wasOut = true;
    for (int nth = 1; wasOut; ++nth) {
        const samples::Folder folder;
        const samples::Content before = samples::writeShow(folder.file(), 2);
        powercut::begin(nth);
        const std::int64_t acknowledged
            = std::max(playUntilCut(folder.file()), before.head.sequence);
        wasOut = powercut::isOut();
        powercut::end();
        for (int i = 0; wasOut && i < Throws + 2; ++i, ++cuts) {
            powercut::restore(i == 0 ? Luck::NothingMore
                    : i == 1         ? Luck::Everything
                                     : Luck::Sectors,
                coin);
            const auto content = samples::contentOf(folder.file());
            const QByteArray where
                = "call " + QByteArray::number(nth) + ", throw " + QByteArray::number(i);
            QVERIFY2(bool(content), where + (content ? "" : content.error().detail.c_str()));
            const std::int64_t kept = content.value().head.sequence;
            QVERIFY2(kept >= acknowledged && kept <= acknowledged + 1, where);
            QCOMPARE(content.value().answers, kept - 1);
        }
    }
    qInfo("%d power cuts", cuts);
    QVERIFY(cuts > 300);
}

void TestPower::whatIsSeenAfterAKillSurvivesAPowerCut()
{
    const samples::Folder folder;
    const samples::Content before = samples::writeShow(folder.file(), 2);
    const std::string left = folder.file("as the kill left it.hoithi");
    {
        // The desk dies between writing a commit and syncing it.
        const auto journal = openFollowed(folder.file());
        QVERIFY(bool(journal->appendNow(samples::sheetBatch(4))));
        for (const char *part : {"", "-wal"}) {
            QVERIFY(QFile::copy(
                QString::fromStdString(folder.file() + part), QString::fromStdString(left + part)));
        }
    }
    powercut::begin(1'000'000);
    powercut::neverSynced(left + "-wal");
    auto journal = openFollowed(left);
    QVERIFY(journal != nullptr);
    const Head seen = journal->head(); // confirmed to whoever repeats the order from here on
    QCOMPARE(seen.sequence, before.head.sequence + 1);
    powercut::end();
    journal.reset();
    std::mt19937 coin(1);
    powercut::restore(Luck::NothingMore, coin);
    const auto content = samples::contentOf(left);
    QVERIFY(bool(content));
    QVERIFY(content.value().head == seen);
}

QTEST_GUILESS_MAIN(TestPower)
#include "tst_power.moc"
