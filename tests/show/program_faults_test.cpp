// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the programs say when files, ports and command lines are wrong: the exit code, and words
// that name the thing in both languages.

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Run
{
    int code = -1;
    QString out;
    QString err;
};

Run run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(HOITHI_CONTROL), arguments);
    Run result;
    if (program.waitForFinished(240'000)) {
        result.code = program.exitCode();
    }
    result.out = QString::fromUtf8(program.readAllStandardOutput());
    result.err = QString::fromUtf8(program.readAllStandardError());
    return result;
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
    }
    return file.fileName();
}

}

class ProgramFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        m_show = m_folder.filePath(QStringLiteral("evening/binh-son-2024.hoithi"));
        const Run rehearsed = run({QStringLiteral("rehearse"), m_rulebook, QStringLiteral("--out"),
            m_folder.filePath(QStringLiteral("evening")), QStringLiteral("--seed"),
            QStringLiteral("3")});
        QVERIFY2(rehearsed.code == 0, qPrintable(rehearsed.err));
    }

    void aRehearsedShowVerifiesAndItsResultsAreThoseWritten()
    {
        const Run verified = run({QStringLiteral("verify"), m_show});
        QCOMPARE(verified.code, 0);
        QVERIFY(verified.out.endsWith(QStringLiteral("ok\n")));
        const Run results = run({QStringLiteral("results"), m_show, QStringLiteral("--json")});
        QCOMPARE(results.code, 0);
        QFile written(m_folder.filePath(QStringLiteral("evening/results.json")));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(results.out, QString::fromUtf8(written.readAll()));
        const QJsonArray rounds
            = QJsonDocument::fromJson(results.out.toUtf8())[QStringLiteral("rounds")].toArray();
        QCOMPARE(rounds.size(), 4);
        QCOMPARE(rounds[3][QStringLiteral("standings")].toArray().size(), 6);
    }

    void replayingWhatWasEnteredGivesTheSameResults()
    {
        const QString again = m_folder.filePath(QStringLiteral("again"));
        const Run replayed
            = run({QStringLiteral("rehearse"), m_rulebook, QStringLiteral("--out"), again,
                QStringLiteral("--marks"), m_folder.filePath(QStringLiteral("evening/marks.csv"))});
        QVERIFY2(replayed.code == 0, qPrintable(replayed.err));
        QFile first(m_folder.filePath(QStringLiteral("evening/results.json")));
        QFile second(again + QStringLiteral("/results.json"));
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QCOMPARE(second.readAll(), first.readAll());
    }

    void theIndependentProgramAgreesOnEveryClosedRound()
    {
        const Run verified = run({QStringLiteral("verify"), m_show, QStringLiteral("--oracle")});
        QVERIFY2(verified.code == 0, qPrintable(verified.err));
        QVERIFY2(verified.out.endsWith(QStringLiteral("ok\noracle 4\n")), qPrintable(verified.out));
    }

    void theIndependentProgramAgreesOnAnEveningThatWentWrong()
    {
        const QString marks = write(m_folder, QStringLiteral("wrong.csv"), troubledMarks());
        const QString folder = m_folder.filePath(QStringLiteral("wrong"));
        const Run rehearsed = run({QStringLiteral("rehearse"), m_rulebook, QStringLiteral("--out"),
            folder, QStringLiteral("--marks"), marks});
        QVERIFY2(rehearsed.code == 0, qPrintable(rehearsed.err));
        const Run verified = run({QStringLiteral("verify"),
            folder + QStringLiteral("/binh-son-2024.hoithi"), QStringLiteral("--oracle")});
        QVERIFY2(verified.code == 0, qPrintable(verified.err));
        QVERIFY2(verified.out.endsWith(QStringLiteral("ok\noracle 1\n")), qPrintable(verified.out));
        QFile replayed(folder + QStringLiteral("/marks.csv"));
        QVERIFY(replayed.open(QIODevice::ReadOnly));
        const QByteArray rows = replayed.readAll();
        for (const char *item : {",void,", ".cancel,", ",restart,", ",panel,", ",judge.gk9,",
                 ",member.main.captain,"}) {
            QVERIFY2(rows.contains(item), item);
        }
    }

    void theFingerprintOnThePapersIsCompared()
    {
        const Run verified = run({QStringLiteral("verify"), m_show});
        const QString fingerprint
            = verified.out.section(QStringLiteral("fingerprint "), 1).section(u'\n', 0, 0);
        QCOMPARE(
            run({QStringLiteral("verify"), m_show, QStringLiteral("--head"), fingerprint}).code, 0);
        // A fingerprint printed during the evening is that of an earlier fact.
        const QString early = QStringLiteral("%1 · 1").arg(firstHash());
        QCOMPARE(run({QStringLiteral("verify"), m_show, QStringLiteral("--head"), early}).code, 0);
        const Run other = run({QStringLiteral("verify"), m_show, QStringLiteral("--head"),
            QStringLiteral("0000 0000 0000 0000 · 1206")});
        QCOMPARE(other.code, 1);
        QVERIFY(other.err.contains(fingerprint));
    }

    void aChangedByteIsNamedByItsFact()
    {
        QFile file(m_show);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        const qsizetype at = bytes.indexOf("\"hinh_thuc\":\"");
        const qsizetype other = at >= 0 ? at : bytes.indexOf("hinh_thuc", bytes.size() / 2);
        QVERIFY(other > 0);
        bytes[other] = 'H';
        const Run verified = run(
            {QStringLiteral("verify"), write(m_folder, QStringLiteral("changed.hoithi"), bytes)});
        QCOMPARE(verified.code, 1);
        QVERIFY2(!verified.err.isEmpty(), "says nothing");
    }

    void filesThatAreNoShows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("just a text, not a show at all\n");
        QFile whole(m_show);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QTest::newRow("truncated") << whole.read(whole.size() / 3);
    }
    void filesThatAreNoShows()
    {
        QFETCH(QByteArray, bytes);
        const QString file = write(m_folder, QStringLiteral("no-show.hoithi"), bytes);
        const Run desk
            = run({QStringLiteral("desk"), file, QStringLiteral("--port"), QStringLiteral("0")});
        QCOMPARE(desk.code, 1);
        QVERIFY2(desk.err.contains(file), qPrintable(desk.err));
    }

    void aMissingShow()
    {
        const Run desk = run({QStringLiteral("desk"), QStringLiteral("/nowhere/at/all.hoithi")});
        QCOMPARE(desk.code, 1);
        QVERIFY(desk.err.contains(QStringLiteral("/nowhere/at")));
    }

    void aTakenPortIsNamed()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const Run desk = run({QStringLiteral("desk"), m_show, QStringLiteral("--address"),
            QStringLiteral("127.0.0.1"), QStringLiteral("--port"),
            QString::number(taken.serverPort())});
        QCOMPARE(desk.code, 1);
        QVERIFY2(desk.err.contains(QString::number(taken.serverPort())), qPrintable(desk.err));
    }

    void aSecondDeskOnTheSameShowNamesTheFirst()
    {
        QProcess first;
        first.setReadChannel(QProcess::StandardError);
        first.start(QStringLiteral(HOITHI_CONTROL),
            {QStringLiteral("desk"), m_show, QStringLiteral("--address"),
                QStringLiteral("127.0.0.1"), QStringLiteral("--port"), QStringLiteral("0")});
        QVERIFY(first.waitForStarted());
        QByteArray said;
        while (!said.contains("listening") && first.waitForReadyRead(60'000)) {
            said += first.readAllStandardError();
        }
        QVERIFY(said.contains("listening"));
        const Run second
            = run({QStringLiteral("desk"), m_show, QStringLiteral("--port"), QStringLiteral("0")});
        QCOMPARE(second.code, 1);
        QVERIFY2(second.err.contains(QString::number(first.processId())), qPrintable(second.err));
        // A running desk is asked for a backup; its file is not touched.
        QCOMPARE(run({QStringLiteral("results"), m_show, QStringLiteral("--json")}).code, 0);
        QCOMPARE(run({QStringLiteral("stop"), m_show}).code, 0);
        QVERIFY(first.waitForFinished(60'000));
        QCOMPARE(first.exitCode(), 0);
    }

    void aFaultyMarksFileIsNamedByLineAndFieldBeforeAnythingIsPlayed()
    {
        QFile marks(m_folder.filePath(QStringLiteral("evening/marks.csv")));
        QVERIFY(marks.open(QIODevice::ReadOnly));
        QList<QByteArray> lines = marks.readAll().split('\n');
        lines[5].replace(
            lines[5].mid(lines[5].lastIndexOf(',', lines[5].lastIndexOf(',') - 1)), ",99,");
        const QString out = m_folder.filePath(QStringLiteral("faulty"));
        const Run rehearsed = run({QStringLiteral("rehearse"), m_rulebook, QStringLiteral("--out"),
            out, QStringLiteral("--marks"),
            write(m_folder, QStringLiteral("faulty.csv"), lines.join('\n'))});
        QCOMPARE(rehearsed.code, 1);
        QVERIFY2(
            rehearsed.err.contains(QStringLiteral("line 6, value")), qPrintable(rehearsed.err));
        QVERIFY(!QFile::exists(out));
    }

    void aFaultyRulebookListsItsComplaints()
    {
        const QString faulty = write(m_folder, QStringLiteral("faulty.json"), "{\"format\":1}");
        const Run checked = run({QStringLiteral("check"), faulty});
        QCOMPARE(checked.code, 1);
        QCOMPARE(run({QStringLiteral("check"), m_rulebook}).code, 0);
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("/nowhere.json")}).code, 2);
        const Run desk = run({QStringLiteral("desk"),
            m_folder.filePath(QStringLiteral("new.hoithi")), QStringLiteral("--rulebook"), faulty});
        QCOMPARE(desk.code, 1);
        QVERIFY(desk.err.contains(faulty));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("new.hoithi"))));
    }

    void anUnknownVerbExplainsTheKnownOnes()
    {
        const Run wrong
            = run({QStringLiteral("desk"), QStringLiteral("--port"), QStringLiteral("x")});
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.err.contains(QStringLiteral("--port")));
    }

private:
    //! The rehearsal's first cluster once more, with everything gone wrong that a file can say.
    [[nodiscard]] QByteArray troubledMarks() const
    {
        QFile file(m_folder.filePath(QStringLiteral("evening/marks.csv")));
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        QByteArray text = file.readLine();
        while (!file.atEnd()) {
            QByteArray row = file.readLine();
            const bool settles
                = row.contains(",decide,") || row.contains(",ruling,") || row.contains(",extra,");
            if (!row.startsWith("cum_binh_tri,") || settles) {
                continue;
            }
            row.replace(",trac_nghiem,10,", ",trac_nghiem,9,");
            text += row.replace("tieu_pham,binh_hai,gk2,", "tieu_pham,binh_hai,gk9,");
        }
        for (const char *row :
            {"gioi_thieu,,,void,,mưa lớn", "kien_thuc,,,trac_nghiem.cancel,1,câu 4 có hai đáp án",
                "tieu_pham,binh_chau,,restart,125.5,mất tiếng",
                ",,,judge.gk9,Bà Nguyễn Thị Chín,Hội Luật gia",
                "tieu_pham,binh_hai,,panel,gk1>gk9>gk3>gk4>gk5,gk2 chấm xã nhà",
                ",binh_hai,,member.main.captain,1990,Trần Văn Ba"}) {
            text += QByteArray("cum_binh_tri,") + row + "\r\n";
        }
        return text;
    }

    //! Hash of fact 1, read from the file by another program.
    [[nodiscard]] QString firstHash() const
    {
        QProcess python;
        python.start(QStringLiteral("python3"),
            {QStringLiteral("-c"),
                QStringLiteral("import sqlite3,sys;h=sqlite3.connect(sys.argv[1]).execute('select "
                               "hash from fact where sequence=1').fetchone()[0];print(h.hex() if "
                               "isinstance(h,bytes) else h)"),
                m_show});
        return python.waitForFinished()
            ? QString::fromUtf8(python.readAllStandardOutput()).trimmed().left(16)
            : QString();
    }

    QTemporaryDir m_folder;
    QString m_rulebook = QStringLiteral(SAMPLE_RULEBOOK);
    QString m_show;
};

QTEST_GUILESS_MAIN(ProgramFaultsTest)

#include "program_faults_test.moc"
