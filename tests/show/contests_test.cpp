// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every contest that comes along is rehearsed to its prizes through the real door, and what its
// papers say gives the same results again.

#include "control/rehearsal/plan.h"
#include "control/rulebook/rulebook.h"
#include "link/messages/results.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

//! Far more than an evening of robots takes, on any machine that is not stuck.
constexpr int Patience = 120'000;

QByteArray fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Ended
{
    int code = -1;
    QByteArray output, errors;
};

Ended endOf(QProcess &process)
{
    if (!process.waitForFinished(Patience)) {
        process.kill();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Ended run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(HOITHI_CONTROL), arguments);
    return endOf(process);
}

}

class ContestsTest : public QObject
{
    Q_OBJECT

private slots:
    //! All at once: most of a rehearsal is waiting for the disk.
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        for (const QString &name : QDir(QStringLiteral(CONTESTS))
                                       .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            auto process = std::make_unique<QProcess>();
            process->start(QStringLiteral(HOITHI_CONTROL),
                {"rehearse", rulebookOf(name), "--out", m_folder.filePath(name), "--seed", "5"});
            m_rehearsals[name] = std::move(process);
        }
        QVERIFY(!m_rehearsals.empty());
    }

    void everyContestIsRehearsedToItsPrizes_data() { namedContests(); }
    void everyContestIsRehearsedToItsPrizes()
    {
        QFETCH(QString, name);
        const Ended ended = endOf(*m_rehearsals.at(name));
        QVERIFY2(ended.code == 0, ended.errors);
        const auto book = bookOf(name);
        QVERIFY(book);
        const auto results = resultsOf(name);
        QCOMPARE(results["rounds"].size(), book->rounds.size());
        for (const auto &round : results["rounds"]) {
            QVERIFY2(round["ties_open"].empty(), round.dump().c_str());
            int awarded = 0;
            for (const auto &prize : round["prizes"]) {
                awarded += prize["team"].is_null() ? 0 : 1;
            }
            QVERIFY2(awarded > 0 || round["prizes"].empty(), round.dump().c_str());
            const bool feeds = !book->roundsFedBy({round["id"].get<std::string>()}).empty();
            const bool advances = !round["advance"].empty();
            QVERIFY2(feeds || !advances, round.dump().c_str());
        }
    }

    void theMarksWrittenDownGiveTheSameResults_data() { namedContests(); }
    void theMarksWrittenDownGiveTheSameResults()
    {
        QFETCH(QString, name);
        const auto book = bookOf(name);
        QVERIFY(book);
        const auto marks = rehearsal::readMarks(
            fileText(m_folder.filePath(name + "/marks.csv")).toStdString(), *book);
        QVERIFY2(marks, marks ? "" : marks.error().front().words.vi.c_str());
        const rehearsal::Evening again
            = rehearsal::playInMemory(book, rehearsal::Plan(marks.value(), {}));
        QVERIFY2(
            again.faults.empty(), again.faults.empty() ? "" : again.faults[0].words.vi.c_str());
        QCOMPARE(nlohmann::json::parse(messages::resultsJson(again.contest)).dump(),
            resultsOf(name).dump());
    }

    void theRecordSaysTheSameAsWhatTheRehearsalLeft_data() { namedContests(); }
    void theRecordSaysTheSameAsWhatTheRehearsalLeft()
    {
        QFETCH(QString, name);
        const QString show
            = m_folder.filePath(name + '/' + QString::fromStdString(bookOf(name)->id) + ".hoithi");
        const Ended verified = run({"verify", show});
        QVERIFY2(verified.code == 0, verified.errors);
        const Ended results = run({"results", show, "--json"});
        QVERIFY2(results.code == 0, results.errors);
        QCOMPARE(
            nlohmann::json::parse(results.output.toStdString()).dump(), resultsOf(name).dump());
        const QString exported = m_folder.filePath(name + "/exported.csv");
        const Ended marks = run({"export", show, "--marks", exported});
        QVERIFY2(marks.code == 0, marks.errors);
        QCOMPARE(fileText(exported), fileText(m_folder.filePath(name + "/marks.csv")));
    }

private:
    static QString rulebookOf(const QString &name)
    {
        return QStringLiteral(CONTESTS) + '/' + name + "/rulebook.json";
    }

    static std::shared_ptr<const contest::Rulebook> bookOf(const QString &name)
    {
        auto read = rulebook::readRulebook(fileText(rulebookOf(name)).toStdString());
        return read ? std::make_shared<const contest::Rulebook>(std::move(read.value())) : nullptr;
    }

    [[nodiscard]] nlohmann::json resultsOf(const QString &name) const
    {
        return nlohmann::json::parse(
            fileText(m_folder.filePath(name + "/results.json")).toStdString(), nullptr, false);
    }

    void namedContests() const
    {
        QTest::addColumn<QString>("name");
        for (const auto &[name, rehearsal] : m_rehearsals) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    QTemporaryDir m_folder;
    std::map<QString, std::unique_ptr<QProcess>> m_rehearsals;
};

QTEST_GUILESS_MAIN(ContestsTest)
#include "contests_test.moc"
