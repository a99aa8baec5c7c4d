// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that fails at every point in turn: what was acknowledged stays, what was not is not there,
// and the fault says what happened.
#include "fault_vfs.h"
#include "samples.h"

#include "control/journal/inspect.h"

#include <QFile>
#include <QTest>

using namespace journal;
using faultvfs::Call;
using faultvfs::Plan;

Q_DECLARE_METATYPE(Plan)

namespace {

Settings faulty()
{
    return {{}, faultvfs::name()};
}

//! A fault on the disk must be called what it is, never "not a show" or "tampered with".
bool isHonest(const JournalFault &fault, const Plan &plan)
{
    const bool worded
        = !words(fault).vi.empty() && !words(fault).en.empty() && !fault.detail.empty();
    switch (fault.kind) {
    case FaultKind::DiskFull:
        return worded && plan.kind == Plan::Kind::Full;
    case FaultKind::ReadOnly:
        return worded && plan.kind == Plan::Kind::ReadOnly;
    case FaultKind::ReadOrWriteFailed:
    case FaultKind::Stopped:
        return worded;
    default:
        return false;
    }
}

//! One evening on a failing disk, and what the operator was told of it.
class Evening
{
public:
    Evening(std::string path, const Plan &plan) : m_path(std::move(path)), m_plan(plan)
    {
        const samples::Content before = samples::writeShow(m_path, 3);
        m_acknowledged = before.facts;
        m_answers = before.answers;
    }

    void play()
    {
        faultvfs::arm(m_plan);
        auto opened = Journal::open(m_path, faulty());
        if (opened) {
            m_journal = std::move(opened.value());
            appendAll();
            backUp();
            m_journal.reset();
        } else {
            note(opened.error());
        }
        faultvfs::disarm();
    }

    //! Empty if the file holds exactly what was acknowledged.
    [[nodiscard]] QByteArray complaint() const
    {
        if (!m_complaint.isEmpty()) {
            return m_complaint;
        }
        const auto content = samples::contentOf(m_path);
        if (!content) {
            return "not readable: " + QByteArray::fromStdString(content.error().detail);
        }
        const std::vector<contest::RecordedFact> &facts = content.value().facts;
        if (facts == m_acknowledged && content.value().answers == m_answers) {
            return {};
        }
        // Only a batch whose fate nobody learned, because the disk never came back, may be there.
        const bool wholeBatchMore = m_unsettled && facts.size() == m_acknowledged.size() + 1
            && std::equal(m_acknowledged.begin(), m_acknowledged.end(), facts.begin())
            && content.value().answers == m_answers + 1;
        return wholeBatchMore ? QByteArray()
                              : "the file holds " + QByteArray::number(qsizetype(facts.size()))
                + " facts, acknowledged were "
                + QByteArray::number(qsizetype(m_acknowledged.size()));
    }

private:
    void note(const JournalFault &fault)
    {
        if (m_complaint.isEmpty() && !isHonest(fault, m_plan)) {
            m_complaint = "misleading fault " + QByteArray::fromStdString(codeText(fault.kind))
                + ": " + QByteArray::fromStdString(fault.detail);
        }
    }

    void appendAll()
    {
        for (int i = 0; i < 6; ++i) {
            const auto next = static_cast<std::int64_t>(m_acknowledged.size()) + 1;
            append(i == 2 || i == 4 ? samples::approvalBatch(next) : samples::sheetBatch(next));
            Batch typing;
            typing.drafts = {{"judge:gk1", "x", std::to_string(i)}};
            if (const auto saved = m_journal->appendNow(typing); !saved) {
                note(saved.error());
                recover();
            }
        }
    }

    void append(const Batch &batch)
    {
        if (const auto outcome = m_journal->appendNow(batch)) {
            m_acknowledged.push_back(batch.facts.front());
            ++m_answers;
            return;
        } else {
            note(outcome.error());
        }
        m_unsettled = true;
        recover();
    }

    void recover()
    {
        const auto reopened = m_journal->reopen();
        if (!reopened) {
            note(reopened.error());
            return;
        }
        m_unsettled = false;
        std::vector<contest::RecordedFact> facts;
        const auto replayed = m_journal->replay(
            [&](const contest::RecordedFact &recorded) { facts.push_back(recorded); });
        if (!replayed) {
            note(replayed.error());
        } else if (facts != m_acknowledged && m_complaint.isEmpty()) {
            m_complaint = "reopened with other facts than were acknowledged";
        }
    }

    void backUp()
    {
        const std::string target = m_path + ".copy";
        const auto copied = m_journal->backupNow(target);
        if (!copied) {
            note(copied.error());
        } else if (const auto inspected = verify(target);
                   !inspected || inspected.value().head != copied.value()) {
            m_complaint = "the backup is not what it was said to be";
        }
    }

    std::string m_path;
    Plan m_plan;
    std::unique_ptr<Journal> m_journal;
    std::vector<contest::RecordedFact> m_acknowledged;
    std::int64_t m_answers = 0;
    bool m_unsettled = false;
    QByteArray m_complaint;
};

}

class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void nothingAcknowledgedIsLostAtAnyFailingCall_data();
    void nothingAcknowledgedIsLostAtAnyFailingCall();
    void failedCreationLeavesNothing_data();
    void failedCreationLeavesNothing();
    void failedSyncIsNeverRetriedAsIfItHadWorked();
    void fullDiskSaysSo();
    void readOnlyFileSaysSo();
    void failedCheckpointStopsTheNextBatch();
};

void TestFaults::nothingAcknowledgedIsLostAtAnyFailingCall_data()
{
    QTest::addColumn<Plan>("plan");
    const auto add = [](const char *name, Call call, Plan::Kind kind) {
        for (const auto length : {Plan::Length::Once, Plan::Length::ForGood}) {
            const char *how = length == Plan::Length::Once ? "once" : "for good";
            QTest::addRow("%s, %s", name, how) << Plan{call, 0, length, kind};
        }
    };
    add("open fails", Call::Open, Plan::Kind::Error);
    add("open reads only", Call::Open, Plan::Kind::ReadOnly);
    add("read fails", Call::Read, Plan::Kind::Error);
    add("write fails", Call::Write, Plan::Kind::Error);
    add("write is torn", Call::Write, Plan::Kind::Torn);
    add("write finds no room", Call::Write, Plan::Kind::Full);
    add("sync fails", Call::Sync, Plan::Kind::Error);
    add("sync finds no room", Call::Sync, Plan::Kind::Full);
    add("truncate fails", Call::Truncate, Plan::Kind::Error);
    add("size is unknown", Call::FileSize, Plan::Kind::Error);
    add("lock fails", Call::Lock, Plan::Kind::Error);
}

void TestFaults::nothingAcknowledgedIsLostAtAnyFailingCall()
{
    QFETCH(Plan, plan);
    int points = 0;
    bool fired = true;
    while (fired) {
        const samples::Folder folder;
        plan.nth = ++points;
        Evening evening(folder.file(), plan);
        evening.play();
        fired = faultvfs::hasFired();
        const QByteArray complaint = evening.complaint();
        QVERIFY2(complaint.isEmpty(), "call " + QByteArray::number(points) + ": " + complaint);
    }
    QVERIFY(points > 1);
    qInfo("%d points", points - 1);
}

void TestFaults::failedCreationLeavesNothing_data()
{
    QTest::addColumn<Call>("call");
    QTest::newRow("open") << Call::Open;
    QTest::newRow("write") << Call::Write;
    QTest::newRow("sync") << Call::Sync;
}

void TestFaults::failedCreationLeavesNothing()
{
    QFETCH(const Call, call);
    int points = 0;
    bool failed = true;
    while (failed) {
        const samples::Folder folder;
        faultvfs::arm({call, ++points, Plan::Length::ForGood, Plan::Kind::Full});
        const auto journal = Journal::create(folder.file(), samples::opening(), faulty());
        failed = !journal;
        faultvfs::disarm();
        const bool there = QFile::exists(QString::fromStdString(folder.file()));
        QVERIFY(!QFile::exists(QString::fromStdString(folder.file() + ".part")));
        // What stands under the name is a whole show, even if opening it failed afterwards.
        QVERIFY(!there || !failed || samples::contentOf(folder.file()));
        QVERIFY(there || failed);
    }
    QVERIFY(points > 1);
}

void TestFaults::failedSyncIsNeverRetriedAsIfItHadWorked()
{
    const samples::Folder folder;
    auto journal = std::move(Journal::create(folder.file(), samples::opening(), faulty()).value());
    faultvfs::arm({Call::Sync, 1, Plan::Length::Once, Plan::Kind::Error});
    const auto failed = journal->appendNow(samples::sheetBatch(2));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, FaultKind::ReadOrWriteFailed);
    QCOMPARE(journal->head().sequence, 1);
    QVERIFY(!journal->answerFor({"order-2"}));
    // The disk works again, but nobody has looked at the file yet.
    const auto refused = journal->appendNow(samples::sheetBatch(2));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, FaultKind::Stopped);
    QCOMPARE(journal->reopen().value().sequence, 1);
    QVERIFY(!journal->answerFor({"order-2"}));
    QVERIFY(bool(journal->appendNow(samples::sheetBatch(2))));
    faultvfs::disarm();
}

void TestFaults::fullDiskSaysSo()
{
    const samples::Folder folder;
    const auto journal
        = std::move(Journal::create(folder.file(), samples::opening(), faulty()).value());
    faultvfs::arm({Call::Write, 1, Plan::Length::ForGood, Plan::Kind::Full});
    const auto failed = journal->appendNow(samples::sheetBatch(2));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, FaultKind::DiskFull);
    QVERIFY(words(failed.error()).vi.find("đã đầy") != std::string::npos);
    QVERIFY(words(failed.error()).vi.find(journal->path()) != std::string::npos);
    faultvfs::disarm(); // room has been made
    QVERIFY(bool(journal->reopen()));
    QVERIFY(bool(journal->appendNow(samples::sheetBatch(2))));
}

void TestFaults::readOnlyFileSaysSo()
{
    const samples::Folder folder;
    (void)samples::writeShow(folder.file(), 1);
    faultvfs::arm({Call::Open, 1, Plan::Length::ForGood, Plan::Kind::ReadOnly});
    const auto opened = Journal::open(folder.file(), faulty());
    faultvfs::disarm();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, FaultKind::ReadOnly);
    QVERIFY(words(opened.error()).vi.find("chỉ cho đọc") != std::string::npos);
}

void TestFaults::failedCheckpointStopsTheNextBatch()
{
    const samples::Folder folder;
    const auto journal
        = std::move(Journal::create(folder.file(), samples::opening(), faulty()).value());
    faultvfs::arm({Call::Sync, 3, Plan::Length::Once, Plan::Kind::Error}); // commit, log, file
    QVERIFY(bool(journal->appendNow(samples::approvalBatch(2))));
    const auto told = journal->appendNow(samples::sheetBatch(3));
    faultvfs::disarm();
    QVERIFY(!told);
    QCOMPARE(told.error().kind, FaultKind::ReadOrWriteFailed);
    QCOMPARE(journal->appendNow(samples::sheetBatch(3)).error().kind, FaultKind::Stopped);
    QCOMPARE(journal->reopen().value().sequence, 2);
    QVERIFY(bool(journal->appendNow(samples::sheetBatch(3))));
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
