// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The show file itself: one file when closed, one desk at a time, never overwritten, copied whole.
#include "samples.h"

#include "control/journal/inspect.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace journal;

class TestFile : public QObject
{
    Q_OBJECT

private slots:
    void approvalMovesEverythingIntoTheFileItself();
    void closedShowIsOneFile();
    void secondDeskIsRefusedByPid();
    void backupIsWholeWhileBatchesGoOn();
    void backupsAtOnceGoToTheirOwnTargetsOnAnyDisk();
    void backupNeverReplacesTheShowItself();
    void backupReplacesOnlyAnOlderBackup();
    void reopenKeepsRecordAndLock();
    void existingFileIsNeverOverwritten();
};

void TestFile::approvalMovesEverythingIntoTheFileItself()
{
    const samples::Folder folder;
    const auto journal = samples::newShow(folder.file());
    QVERIFY(bool(journal->appendNow(samples::sheetBatch(2))));
    const Head approved = journal->appendNow(samples::approvalBatch(3)).value();
    const QString log = QString::fromStdString(folder.file()) + "-wal";
    QCOMPARE(QFile(log).size(), 0);
    const std::string copy = folder.file("copied without its log.hoithi");
    QVERIFY(QFile::copy(QString::fromStdString(folder.file()), QString::fromStdString(copy)));
    const auto inspected = verify(copy);
    QVERIFY(bool(inspected));
    QVERIFY(inspected.value().head == approved);
    QCOMPARE(inspected.value().answers, 2);
}

void TestFile::closedShowIsOneFile()
{
    const samples::Folder folder;
    (void)samples::writeShow(folder.file(), 5);
    const QFileInfo show(QString::fromStdString(folder.file()));
    QCOMPARE(show.dir().entryList(QDir::Files), QStringList(show.fileName()));
}

void TestFile::secondDeskIsRefusedByPid()
{
    const samples::Folder folder;
    auto journal = samples::newShow(folder.file());
    const auto second = Journal::open(folder.file());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, FaultKind::Locked);
    QCOMPARE(second.error().number, static_cast<std::int64_t>(getpid()));
    QVERIFY(words(second.error()).vi.find(std::to_string(getpid())) != std::string::npos);
    QCOMPARE(verify(folder.file()).error().kind, FaultKind::Locked);
    journal.reset();
    QVERIFY(bool(Journal::open(folder.file())));
}

void TestFile::backupIsWholeWhileBatchesGoOn()
{
    const samples::Folder folder;
    samples::Loop loop;
    const auto journal = samples::newShow(folder.file(), {loop.post(), {}});
    std::int64_t next = 2;
    Batch large;
    for (; next < 4000; ++next) {
        large.facts.push_back(samples::sheetBatch(next).facts.front());
        large.answers.push_back(samples::sheetBatch(next).answers.front());
    }
    QVERIFY(bool(journal->appendNow(large)));
    std::optional<Outcome<Head>> copied;
    int answered = 0;
    const std::string target = folder.file("bản sao.hoithi");
    journal->backupTo(target, [&](const Outcome<Head> &outcome) { copied = outcome; });
    for (int i = 0; i < 100; ++i, ++next) {
        journal->append(samples::sheetBatch(next),
            [&](const Outcome<Head> &outcome) { answered += outcome ? 1 : 0; });
    }
    QTRY_VERIFY(loop.run() >= 0 && copied && answered == 100);
    QVERIFY(bool(*copied));
    QVERIFY(!QFile::exists(QString::fromStdString(target) + "-wal"));
    const auto inspected = verify(target);
    QVERIFY(bool(inspected));
    QVERIFY(inspected.value().head == copied->value());
    QVERIFY(copied->value().sequence >= 3999);
    const auto opened = Journal::open(target);
    QVERIFY(bool(opened));
}

void TestFile::backupsAtOnceGoToTheirOwnTargetsOnAnyDisk()
{
    const samples::Folder folder;
    const QTemporaryDir otherDisk("/tmp/hoithi-backup-XXXXXX");
    samples::Loop loop;
    auto journal = samples::newShow(folder.file(), {loop.post(), {}});
    const Head head = journal->appendNow(samples::sheetBatch(2)).value();
    std::vector<std::string> targets;
    for (int i = 0; i < 3; ++i) {
        targets.push_back(folder.file("a" + std::to_string(i)));
        targets.push_back(otherDisk.filePath("b" + QString::number(i)).toStdString());
    }
    std::size_t whole = 0;
    for (const std::string &target : targets) {
        journal->backupTo(target, [&](const Outcome<Head> &outcome) {
            whole += outcome && outcome.value() == head ? 1 : 0;
        });
    }
    QTRY_VERIFY(loop.run() >= 0 && whole == targets.size());
    for (const std::string &target : targets) {
        QVERIFY(verify(target).value().head == head);
    }
    QVERIFY(QDir(otherDisk.path()).entryList({"*.part*", "*.lock"}).isEmpty());
    journal.reset();
    QCOMPARE(
        QFileInfo(QString::fromStdString(folder.file())).dir().entryList(QDir::Files).size(), 4);
}

void TestFile::backupNeverReplacesTheShowItself()
{
    const samples::Folder folder;
    const auto journal = samples::newShow(folder.file());
    const auto outcome = journal->backupNow(folder.file());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, FaultKind::AlreadyThere);
    QVERIFY(bool(journal->appendNow(samples::sheetBatch(2))));
}

void TestFile::backupReplacesOnlyAnOlderBackup()
{
    const samples::Folder folder;
    const auto journal = samples::newShow(folder.file());
    QVERIFY(bool(journal->backupNow(folder.file("a.hoithi"))));
    QVERIFY(bool(journal->appendNow(samples::sheetBatch(2))));
    QVERIFY(bool(journal->backupNow(folder.file("a.hoithi"))));
    QVERIFY(verify(folder.file("a.hoithi")).value().head == journal->head());
    QFile letter(QString::fromStdString(folder.file("thư.odt")));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Kính gửi") > 0);
    letter.close();
    QCOMPARE(journal->backupNow(folder.file("thư.odt")).error().kind, FaultKind::AlreadyThere);
    QCOMPARE(journal->backupNow(folder.file("no/where.hoithi")).error().kind,
        FaultKind::DirectoryMissing);
    QVERIFY(letter.open(QIODevice::ReadOnly) && letter.readAll() == "Kính gửi");
}

void TestFile::reopenKeepsRecordAndLock()
{
    const samples::Folder folder;
    const auto journal = samples::newShow(folder.file());
    const Head head = journal->appendNow(samples::sheetBatch(2)).value();
    QVERIFY(journal->reopen().value() == head);
    QCOMPARE(Journal::open(folder.file()).error().kind, FaultKind::Locked);
    QVERIFY(journal->answerFor({"order-2"}).has_value());
    QCOMPARE(journal->appendNow(samples::sheetBatch(3)).value().sequence, 3);
}

void TestFile::existingFileIsNeverOverwritten()
{
    const samples::Folder folder;
    const samples::Content written = samples::writeShow(folder.file(), 1);
    const auto second = Journal::create(folder.file(), samples::opening());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, FaultKind::AlreadyThere);
    QVERIFY(samples::contentOf(folder.file()).value() == written);
}

QTEST_GUILESS_MAIN(TestFile)
#include "tst_file.moc"
