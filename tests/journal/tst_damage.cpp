// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that are not, or no longer, what they should be: each is named for what it is, and no
// changed content is ever taken for the record.
#include "samples.h"

#include "control/journal/chain.h"
#include "control/journal/inspect.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <set>
#include <sqlite3.h>

using namespace journal;

namespace {

QByteArray readAll(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const std::string &path, const QByteArray &bytes)
{
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

//! What an operator who opens the file would fold; a fault at either step counts.
Outcome<std::vector<contest::RecordedFact>> openAndReplay(const std::string &path)
{
    const auto journal = Journal::open(path);
    if (!journal) {
        return journal.error();
    }
    std::vector<contest::RecordedFact> facts;
    const auto head = journal.value()->replay(
        [&](const contest::RecordedFact &recorded) { facts.push_back(recorded); });
    if (!head) {
        return head.error();
    }
    return facts;
}

bool edit(const std::string &path, const std::string &sql)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(path.c_str(), &handle);
    const int code = sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    return code == SQLITE_OK;
}

constexpr const char *WithoutFactTriggers
    = "DROP TRIGGER fact_stays; DROP TRIGGER fact_remains; DROP TRIGGER fact_follows;"
      "DROP TRIGGER answer_stays; DROP TRIGGER answer_remains; DROP TRIGGER answer_follows;";

//! Gives a tampered file its triggers back, as a careful forger would.
void restoreTriggers(const std::string &original, const std::string &forged)
{
    QVERIFY(edit(forged,
        "ATTACH '" + original
            + "' AS o;"
              "CREATE TABLE s(x); DROP TABLE s;"
              "PRAGMA writable_schema = ON;"
              "INSERT INTO main.sqlite_schema SELECT type, name, tbl_name, rootpage, sql "
              "FROM o.sqlite_schema WHERE type = 'trigger' "
              "AND name NOT IN (SELECT name FROM main.sqlite_schema);"
              "PRAGMA writable_schema = OFF;"));
}

}

class TestDamage : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotAShowIsNamed_data();
    void whatIsNotAShowIsNamed();
    void everyFaultHasWordsThatNameTheFile();
    void truncatedFileIsNeverTakenForAShow();
    void flippedBitsAreDetectedOrHarmless();
    void flippedBitsOfTheLogAreDetected();
    void everyEditOfAFactIsDetectedAndNamed();
    void removedRowsAreDetected_data();
    void removedRowsAreDetected();
    void unknownFactIsNamedBySequence();
    void changedTriggerIsDetected();
};

void TestDamage::whatIsNotAShowIsNamed_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<FaultKind>("kind");
    QTest::newRow("no file") << "missing" << FaultKind::Missing;
    QTest::newRow("no folder") << "nofolder" << FaultKind::DirectoryMissing;
    QTest::newRow("empty file") << "empty" << FaultKind::NotAShow;
    QTest::newRow("folder") << "folder" << FaultKind::NotAShow;
    QTest::newRow("text") << "text" << FaultKind::NotAShow;
    QTest::newRow("SQLite of another program") << "sqlite" << FaultKind::NotAShow;
    QTest::newRow("newer format") << "newer" << FaultKind::NewerVersion;
    QTest::newRow("only the header") << "header" << FaultKind::Corrupt;
    QTest::newRow("header and rubbish") << "rubbish" << FaultKind::Corrupt;
}

void TestDamage::whatIsNotAShowIsNamed()
{
    QFETCH(const QString, what);
    QFETCH(const FaultKind, kind);
    const samples::Folder folder;
    const std::string path
        = what == "nofolder" ? folder.file("không có/x.hoithi") : folder.file("x.hoithi");
    (void)samples::writeShow(folder.file("whole.hoithi"), 3);
    const QByteArray whole = readAll(folder.file("whole.hoithi"));
    if (what == "empty") {
        write(path, {});
    } else if (what == "folder") {
        QVERIFY(QDir().mkpath(QString::fromStdString(path)));
    } else if (what == "text") {
        write(path, QByteArray("Biên bản\n").repeated(100));
    } else if (what == "sqlite") {
        QVERIFY(edit(path, "CREATE TABLE fact(sequence INTEGER PRIMARY KEY)"));
    } else if (what == "newer") {
        write(path, whole);
        QVERIFY(edit(path, "PRAGMA user_version = 7"));
    } else if (what == "header") {
        write(path, whole.left(100));
    } else if (what == "rubbish") {
        write(path, whole.left(100) + QByteArray(8192, '\x5a'));
    }
    for (const JournalFault &fault : {Journal::open(path).error(), verify(path).error()}) {
        QCOMPARE(fault.kind, kind);
        QVERIFY(kind != FaultKind::NewerVersion || fault.number == 7);
        QVERIFY(words(fault).vi.find("x.hoithi") != std::string::npos);
    }
    QVERIFY(!QFile::exists(QString::fromStdString(path) + ".lock"));
}

void TestDamage::everyFaultHasWordsThatNameTheFile()
{
    std::set<std::string> codes;
    std::set<std::string> sentences;
    for (int kind = 0; kind <= static_cast<int>(FaultKind::Stopped); ++kind) {
        const JournalFault fault{static_cast<FaultKind>(kind), "/thi/hội.hoithi", 4711, "EIO"};
        const contest::Words said = words(fault);
        QVERIFY(said.vi.find(fault.path) != std::string::npos);
        QVERIFY(said.en.find(fault.path) != std::string::npos);
        QVERIFY(said.vi != said.en);
        codes.insert(codeText(fault.kind));
        sentences.insert(said.vi);
    }
    QCOMPARE(codes.size(), static_cast<std::size_t>(FaultKind::Stopped) + 1);
    QCOMPARE(sentences.size(), codes.size());
}

void TestDamage::truncatedFileIsNeverTakenForAShow()
{
    const samples::Folder folder;
    const samples::Content written = samples::writeShow(folder.file(), 60);
    const QByteArray whole = readAll(folder.file());
    const std::string cut = folder.file("cut.hoithi");
    int lengths = 0;
    for (qsizetype length = 0; length < whole.size(); length += length % 4096 == 0 ? 100 : 1999) {
        write(cut, whole.left(length));
        const auto inspected = verify(cut);
        QVERIFY2(!inspected, QByteArray::number(length));
        const bool named = inspected.error().kind == FaultKind::Corrupt
            || (length < 100 && inspected.error().kind == FaultKind::NotAShow);
        QVERIFY2(named, QByteArray::number(length));
        QVERIFY2(!openAndReplay(cut), QByteArray::number(length));
        ++lengths;
    }
    QVERIFY(lengths > 20);
}

void TestDamage::flippedBitsAreDetectedOrHarmless()
{
    const samples::Folder folder;
    const samples::Content written = samples::writeShow(folder.file(), 40);
    const QByteArray whole = readAll(folder.file());
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u, %lld bytes", seed, static_cast<long long>(whole.size()));
    QRandomGenerator random(seed);
    const std::string flipped = folder.file("flipped.hoithi");
    int detected = 0;
    for (int i = 0; i < 1000; ++i) {
        QByteArray bytes = whole;
        const auto at = random.bounded(static_cast<int>(bytes.size()));
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
        write(flipped, bytes);
        const auto content = samples::contentOf(flipped);
        QVERIFY2(!content || content.value() == written, QByteArray::number(at));
        detected += content ? 0 : 1;
        const auto facts = openAndReplay(flipped);
        QVERIFY2(!facts || facts.value() == written.facts, QByteArray::number(at));
        QFile::remove(QString::fromStdString(flipped + "-wal"));
    }
    qInfo("%d of 1000 detected, the rest changed nothing", detected);
    QVERIFY(detected > 300);
}

void TestDamage::flippedBitsOfTheLogAreDetected()
{
    const samples::Folder folder;
    QByteArray show;
    QByteArray log;
    qsizetype lastCommitAt = 0;
    std::vector<contest::RecordedFact> facts;
    {
        // What a kill leaves: the log holds commits that are not yet in the file.
        const auto journal = samples::newShow(folder.file());
        for (int sequence = 2; sequence <= 8; ++sequence) {
            lastCommitAt = readAll(folder.file() + "-wal").size();
            QVERIFY(bool(journal->appendNow(samples::sheetBatch(sequence))));
        }
        QVERIFY(bool(journal->replay(
            [&](const contest::RecordedFact &recorded) { facts.push_back(recorded); })));
        show = readAll(folder.file());
        log = readAll(folder.file() + "-wal");
    }
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u, %lld bytes", seed, static_cast<long long>(log.size()));
    QRandomGenerator random(seed);
    const std::string left = folder.file("left.hoithi");
    for (int i = 0; i < 500; ++i) {
        QByteArray bytes = log;
        // Every other one in the header of a frame, where few bytes say much.
        const int frame = random.bounded(static_cast<int>(bytes.size()) / (4096 + 24));
        const int at = i % 2 == 0 ? random.bounded(static_cast<int>(bytes.size()))
                                  : 32 + frame * (4096 + 24) + random.bounded(24);
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
        write(left, show);
        write(left + "-wal", bytes);
        const auto content = samples::contentOf(left);
        if (at < lastCommitAt) {
            QVERIFY2(!content, QByteArray::number(at));
            QCOMPARE(content.error().kind, FaultKind::Corrupt);
            QVERIFY(!openAndReplay(left));
            continue;
        }
        // Damage in the newest commit looks like one that the power cut short.
        QVERIFY(content ? content.value().facts.size() == facts.size() - 1
                        : content.error().kind == FaultKind::Corrupt);
    }
}

void TestDamage::everyEditOfAFactIsDetectedAndNamed()
{
    const samples::Folder folder;
    (void)samples::writeShow(folder.file(), 20);
    const std::string forged = folder.file("forged.hoithi");
    for (const char *column : {"wall_ms", "boot_ms", "boot_id", "actor", "device", "order_id",
             "kind", "payload", "hash"}) {
        for (int sequence : {1, 9, 21}) {
            QFile::remove(QString::fromStdString(forged));
            write(forged, readAll(folder.file()));
            const std::string name = column;
            const std::string value = name == "wall_ms" || name == "boot_ms" ? name + " + 1"
                : name == "hash"                                             ? "randomblob(32)"
                : name == "payload" ? "replace(payload, ':', ': ')"
                                    : name + " || 'x'";
            QVERIFY(edit(forged,
                WithoutFactTriggers + ("UPDATE fact SET " + name + " = " + value)
                    + " WHERE sequence = " + std::to_string(sequence)));
            restoreTriggers(folder.file(), forged);
            const auto inspected = verify(forged);
            QVERIFY2(!inspected, column);
            QCOMPARE(inspected.error().kind, FaultKind::ChainBroken);
            QCOMPARE(inspected.error().number, sequence);
            QVERIFY(!openAndReplay(forged));
        }
    }
}

void TestDamage::removedRowsAreDetected_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("number");
    QTest::newRow("first fact") << "DELETE FROM fact WHERE sequence = 1" << 1;
    QTest::newRow("fact in the middle") << "DELETE FROM fact WHERE sequence = 5" << 5;
    QTest::newRow("last fact") << "DELETE FROM fact WHERE sequence = 11" << 11;
    QTest::newRow("every fact") << "DELETE FROM fact" << 1;
    QTest::newRow("last answer") << "DELETE FROM answer WHERE number = 10" << 11;
    QTest::newRow("an answer changed") << "UPDATE answer SET body = 'x' WHERE number = 3" << 4;
    QTest::newRow("two facts swapped") << "UPDATE fact SET sequence = 99 WHERE sequence = 4;"
                                          "UPDATE fact SET sequence = 4 WHERE sequence = 5;"
                                          "UPDATE fact SET sequence = 5 WHERE sequence = 99"
                                       << 4;
}

void TestDamage::removedRowsAreDetected()
{
    QFETCH(const QString, sql);
    QFETCH(const int, number);
    const samples::Folder folder;
    (void)samples::writeShow(folder.file("o.hoithi"), 10);
    const std::string forged = folder.file("forged.hoithi");
    write(forged, readAll(folder.file("o.hoithi")));
    QVERIFY(edit(forged, WithoutFactTriggers + sql.toStdString()));
    restoreTriggers(folder.file("o.hoithi"), forged);
    const auto inspected = verify(forged);
    QVERIFY(!inspected);
    QCOMPARE(inspected.error().kind, FaultKind::ChainBroken);
    QCOMPARE(inspected.error().number, number);
}

void TestDamage::unknownFactIsNamedBySequence()
{
    const samples::Folder folder;
    const std::string path = folder.file();
    const samples::Content written = samples::writeShow(path, 3);
    // As a later program of the same format would write it: the chain fits, the kind is new.
    FactRow row;
    row.sequence = 5;
    row.kind = "teamTeleported";
    row.payload = "{}";
    const std::string hash = hashText(Chain().link(written.head.hash, row));
    QVERIFY(edit(path,
        "INSERT INTO fact VALUES(5, 0, 0, '', '', '', '', 'teamTeleported', '{}', x'" + hash
            + "')"));
    for (const JournalFault &fault : {verify(path).error(), openAndReplay(path).error()}) {
        QCOMPARE(fault.kind, FaultKind::UnknownFact);
        QCOMPARE(fault.number, 5);
        QVERIFY(fault.detail.find("teamTeleported") != std::string::npos);
    }
}

void TestDamage::changedTriggerIsDetected()
{
    const samples::Folder folder;
    (void)samples::writeShow(folder.file(), 3);
    QVERIFY(edit(folder.file(), "DROP TRIGGER fact_remains"));
    QCOMPARE(verify(folder.file()).error().kind, FaultKind::Corrupt);
    QVERIFY(edit(
        folder.file(), "CREATE TRIGGER fact_remains BEFORE DELETE ON fact BEGIN SELECT 1; END"));
    const auto opened = Journal::open(folder.file());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, FaultKind::Corrupt);
    QVERIFY(opened.error().detail.find("fact_remains") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
