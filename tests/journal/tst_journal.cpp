// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The record as the desk uses it: append, answers, drafts, replay.
#include "samples.h"

#include <QProcess>
#include <QTest>

#include <sqlite3.h>
#include <thread>

using namespace journal;

namespace {

//! Runs SQL on a closed show as a stranger with the sqlite3 program would; its message if refused.
std::string tamper(const std::string &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(path.c_str(), &handle);
    char *message = nullptr;
    sqlite3_exec(handle, sql, nullptr, nullptr, &message);
    const std::string text = message == nullptr ? "" : message;
    sqlite3_free(message);
    sqlite3_close(handle);
    return text;
}

}

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void newShowHoldsItsOpening();
    void everyFactIsReplayedAsItWasAppended();
    void callbacksComeInOrderOnTheOwnersThread();
    void confirmedAndRefusedOrdersKeepTheirFirstAnswer();
    void batchThatCannotBeRecordedChangesNothing_data();
    void batchThatCannotBeRecordedChangesNothing();
    void draftsAreReplacedAndDeletedOutsideTheChain();
    void databaseRefusesChangeAndDeletion_data();
    void databaseRefusesChangeAndDeletion();
    void fingerprintIsReadableAloud();
    void independentProgramAgreesOnTheChain();
    void tenThousandFactsReplayWellUnderASecond();
};

void TestJournal::newShowHoldsItsOpening()
{
    const samples::Folder folder;
    const auto journal = samples::newShow(folder.file());
    QVERIFY(journal != nullptr);
    QCOMPARE(journal->head().sequence, 1);
    std::vector<contest::RecordedFact> facts;
    const auto head = journal->replay(
        [&](const contest::RecordedFact &recorded) { facts.push_back(recorded); });
    QVERIFY(bool(head));
    QVERIFY(head.value() == journal->head());
    QCOMPARE(facts.size(), 1U);
    QVERIFY(facts[0].fact == contest::Fact(samples::opening().fact));
    QVERIFY(facts[0].stamp == samples::stamp(0));
}

void TestJournal::everyFactIsReplayedAsItWasAppended()
{
    const samples::Folder folder;
    Batch batch;
    for (const contest::Fact &fact : samples::oneOfEach()) {
        const auto sequence = static_cast<std::int64_t>(batch.facts.size()) + 2;
        batch.facts.push_back({sequence, samples::stamp(sequence), "operator", "bàn 1", {}, fact});
    }
    {
        const auto journal = samples::newShow(folder.file());
        QVERIFY(bool(journal->appendNow(batch)));
        QCOMPARE(journal->showId(), samples::opening().showId);
    }
    const auto content = samples::contentOf(folder.file());
    QVERIFY(bool(content));
    QCOMPARE(content.value().showId, samples::opening().showId);
    const std::vector<contest::RecordedFact> &all = content.value().facts;
    QCOMPARE(all.size(), batch.facts.size() + 1);
    QVERIFY(std::equal(batch.facts.begin(), batch.facts.end(), all.begin() + 1));
}

void TestJournal::callbacksComeInOrderOnTheOwnersThread()
{
    const samples::Folder folder;
    samples::Loop loop;
    const auto journal = samples::newShow(folder.file(), {loop.post(), {}});
    std::vector<std::int64_t> order;
    const auto owner = std::this_thread::get_id();
    for (int i = 2; i < 52; ++i) {
        journal->append(samples::sheetBatch(i), [&, owner](const Outcome<Head> &outcome) {
            QVERIFY(std::this_thread::get_id() == owner);
            order.push_back(outcome ? outcome.value().sequence : -1);
        });
    }
    QTRY_VERIFY(loop.run() >= 0 && order.size() == 50);
    for (std::size_t i = 0; i < order.size(); ++i) {
        QCOMPARE(order[i], static_cast<std::int64_t>(i) + 2);
    }
    QCOMPARE(journal->head().sequence, 51);
}

void TestJournal::confirmedAndRefusedOrdersKeepTheirFirstAnswer()
{
    const samples::Folder folder;
    {
        const auto journal = samples::newShow(folder.file());
        QVERIFY(bool(journal->appendNow(samples::sheetBatch(2))));
        QVERIFY(bool(journal->appendNow(samples::refusalBatch("refused-1"))));
        QCOMPARE(journal->answerFor({"order-2"})->body, std::string("{\"ok\":2}"));
        QVERIFY(!journal->answerFor({"order-3"}));
    }
    const auto again = Journal::open(folder.file());
    QVERIFY(bool(again));
    QVERIFY(again.value()->answerFor({"order-2"}) == samples::sheetBatch(2).answers[0]);
    QVERIFY(
        again.value()->answerFor({"refused-1"}) == samples::refusalBatch("refused-1").answers[0]);
    const auto repeated = again.value()->appendNow(samples::refusalBatch("refused-1"));
    QVERIFY(!repeated);
    QCOMPARE(repeated.error().kind, FaultKind::NotAccepted);
}

void TestJournal::batchThatCannotBeRecordedChangesNothing_data()
{
    QTest::addColumn<int>("fault");
    const char *names[] = {"a gap", "a sequence again", "fact without its answer",
        "the same order twice", "answer without order", "actor not UTF-8", "note not UTF-8",
        "answer not UTF-8", "draft not UTF-8"};
    for (int i = 0; i < 9; ++i) {
        QTest::newRow(names[i]) << i;
    }
}

void TestJournal::batchThatCannotBeRecordedChangesNothing()
{
    QFETCH(const int, fault);
    const samples::Folder folder;
    const auto journal = samples::newShow(folder.file());
    const Head before = journal->head();
    Batch bad = samples::sheetBatch(fault == 0 ? 3 : fault == 1 ? 1 : 2);
    switch (fault) {
    case 2:
        bad.answers.clear();
        break;
    case 3:
        bad.answers.push_back(bad.answers.front());
        break;
    case 4:
        bad.answers.push_back({{}, "operator", "x"});
        break;
    case 5:
        bad.facts.front().actor = "\xff";
        break;
    case 6:
        std::get<contest::SheetSubmitted>(bad.facts.front().fact).note = "\xed\xa0\x80";
        break;
    case 7:
        bad.answers.front().body = "\xc3";
        break;
    case 8:
        bad.drafts.push_back({"judge:gk1", "a", "\xfe"});
        break;
    default:
        break;
    }
    const auto outcome = journal->appendNow(bad);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, FaultKind::NotAccepted);
    QVERIFY(!outcome.error().detail.empty());
    QVERIFY(journal->head() == before);
    QVERIFY(!journal->answerFor({"order-2"}));
    QVERIFY(bool(journal->appendNow(samples::sheetBatch(2))));
}

void TestJournal::draftsAreReplacedAndDeletedOutsideTheChain()
{
    const samples::Folder folder;
    auto journal = samples::newShow(folder.file());
    const Head before = journal->head();
    Batch typing;
    typing.drafts = {{"judge:gk1", "v1/p1/xã a", "8"}, {"judge:gk2", "v1/p1/xã a", "7"}};
    QVERIFY(bool(journal->appendNow(typing)));
    typing.drafts = {{"judge:gk1", "v1/p1/xã a", "8,5"}, {"judge:gk2", "v1/p1/xã a", std::nullopt}};
    QVERIFY(bool(journal->appendNow(typing)));
    QVERIFY(journal->head() == before);
    journal.reset();
    journal = std::move(Journal::open(folder.file()).value());
    const std::vector<Draft> expected{{"judge:gk1", "v1/p1/xã a", "8,5"}};
    QVERIFY(journal->drafts() == expected);
}

void TestJournal::databaseRefusesChangeAndDeletion_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql : {"UPDATE fact SET payload = '{}' WHERE sequence = 2",
             "DELETE FROM fact WHERE sequence = 3", "DELETE FROM fact",
             "INSERT OR REPLACE INTO fact SELECT 2, wall_ms, boot_ms, boot_id, actor, device, "
             "order_id, kind, payload, hash FROM fact WHERE sequence = 3",
             "INSERT INTO fact SELECT 9, wall_ms, boot_ms, boot_id, actor, device, order_id, kind, "
             "payload, hash FROM fact WHERE sequence = 3",
             "UPDATE answer SET body = 'x'", "DELETE FROM answer",
             "INSERT OR REPLACE INTO answer SELECT 3, order_id, actor, 'x', sequence, hash FROM "
             "answer WHERE number = 1",
             "UPDATE meta SET value = 'x'", "DELETE FROM meta"}) {
        QTest::newRow(sql) << sql;
    }
}

void TestJournal::databaseRefusesChangeAndDeletion()
{
    QFETCH(const QString, sql);
    const samples::Folder folder;
    const samples::Content written = samples::writeShow(folder.file(), 2);
    QCOMPARE(written.facts.size(), 3U);
    QVERIFY(!tamper(folder.file(), sql.toUtf8().constData()).empty());
    QVERIFY(samples::contentOf(folder.file()).value() == written);
}

void TestJournal::fingerprintIsReadableAloud()
{
    Head head{412, {}};
    head.hash[0] = 0x3f;
    head.hash[7] = 0xde;
    QCOMPARE(QString::fromStdString(fingerprintText(head)), QString("3f00 0000 0000 00de · 412"));
    QCOMPARE(hashText(head.hash).size(), 64U);
}

void TestJournal::independentProgramAgreesOnTheChain()
{
    const samples::Folder folder;
    const auto journal = samples::newShow(folder.file());
    Batch batch;
    for (const contest::Fact &fact : samples::oneOfEach()) {
        const auto sequence = static_cast<std::int64_t>(batch.facts.size()) + 2;
        batch.facts.push_back({sequence, samples::stamp(sequence), "operator", "bàn", {}, fact});
    }
    QVERIFY(bool(journal->appendNow(batch)));
    QVERIFY(bool(journal->appendNow(samples::sheetBatch(journal->head().sequence + 1))));
    QVERIFY(bool(journal->appendNow(samples::refusalBatch("x"))));
    const std::string copy = folder.file("copy.hoithi");
    QVERIFY(bool(journal->backupNow(copy)));
    QProcess python;
    python.start(HOITHI_PYTHON, {VERIFY_RECORD, QString::fromStdString(copy)});
    QVERIFY(python.waitForFinished());
    QCOMPARE(QString::fromUtf8(python.readAllStandardOutput()).trimmed(),
        QString("%1 %2")
            .arg(journal->head().sequence)
            .arg(QString::fromStdString(hashText(journal->head().hash))));
    QCOMPARE(python.exitCode(), 0);
    QVERIFY(tamper(copy, "DROP TRIGGER fact_stays; UPDATE fact SET wall_ms = 1 WHERE sequence = 5")
                .empty());
    python.start(HOITHI_PYTHON, {VERIFY_RECORD, QString::fromStdString(copy)});
    QVERIFY(python.waitForFinished());
    QCOMPARE(QString::fromUtf8(python.readAllStandardOutput()).trimmed(),
        QString("fact 5 does not fit"));
    QCOMPARE(python.exitCode(), 1);
}

void TestJournal::tenThousandFactsReplayWellUnderASecond()
{
    const samples::Folder folder;
    const auto journal = samples::newShow(folder.file());
    Batch batch;
    for (std::int64_t sequence = 2; sequence <= 10'000; ++sequence) {
        Batch sheet = samples::sheetBatch(sequence);
        batch.facts.push_back(std::move(sheet.facts.front()));
        batch.answers.push_back(std::move(sheet.answers.front()));
    }
    QVERIFY(bool(journal->appendNow(std::move(batch))));
    QElapsedTimer timer;
    timer.start();
    int count = 0;
    QVERIFY(bool(journal->reopen()));
    QVERIFY(bool(journal->replay([&](const contest::RecordedFact &) { ++count; })));
    QCOMPARE(count, 10'000);
    qInfo("reopened and replayed 10,000 facts in %lld ms", timer.elapsed());
    QVERIFY2(timer.elapsed() < 1000, "the desk must be back within a second");
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
