// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Clusters held on other laptops: their sealed rounds make the final's teams known, and nothing
// that was altered, forged, unfinished or not compared does.

#include "control/seal/sealed_round.h"
#include "tests/show/forged_record.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int Patience = 120'000; // ms: far more than robots take on a machine that is not stuck

struct Ended
{
    int code = -1;
    QString output, errors;
};

Ended run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(HOITHI_CONTROL), arguments);
    if (!process.waitForFinished(Patience)) {
        process.kill();
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

QByteArray fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray roundsOf(const QByteArray &results)
{
    return QJsonDocument::fromJson(results).object()[QLatin1String("rounds")].toArray();
}

}

class ImportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        qputenv("XDG_DATA_HOME", m_folder.filePath("cluster-laptop").toUtf8());
        const Ended played = run({"rehearse", Rulebook, "--out", m_folder.filePath("cluster")});
        QVERIFY2(played.code == 0, qPrintable(played.errors));
        for (const QString &round : Clusters) {
            const Ended sealed
                = run({"seal", clusterShow(), "--round", round, "--out", sealedFile(round)});
            QVERIFY2(sealed.code == 0, qPrintable(sealed.errors));
            m_key = sealed.output.section(QLatin1String("key "), 1).trimmed();
        }
        openFinal(m_desk, finalShow());
    }

    void cleanupTestCase()
    {
        for (QProcess *desk : {&m_desk, &m_other}) {
            desk->terminate();
            desk->waitForFinished(Patience);
        }
    }

    void theFingerprintIsAskedForBeforeAnythingIsTakenOver()
    {
        const Ended looked = run({"import", finalShow(), sealedFile(Clusters[0])});
        QCOMPARE(looked.code, 1);
        QVERIFY2(looked.errors.contains(m_key), qPrintable(looked.errors));
        const QJsonObject there
            = roundsOf(fileText(m_folder.filePath("cluster/results.json")))[0].toObject();
        const QJsonObject first = there[QLatin1String("standings")][0].toObject();
        for (const QString &told : {QStringLiteral("Cụm Bình Trị: hạng 1 "),
                 first[QLatin1String("total")].toString() + QStringLiteral("; hạng 2 "),
                 QStringLiteral("; và 5 đội nữa. Vào vòng sau: "), QStringLiteral("Người ký: "),
                 QStringLiteral("so từng nhóm rồi xác nhận")}) {
            QVERIFY2(looked.errors.contains(told), qPrintable(told + looked.errors));
        }
        const Ended wrong = run({"import", finalShow(), sealedFile(Clusters[0]), "--key",
            QStringLiteral("0000 0000 0000 0000 0000 0000 0000 0000")});
        QCOMPARE(wrong.code, 1);
        for (const char *told : {"KHÁC dấu vân của tệp này", "DIFFERENT from this file's",
                 "Không nhận tệp cho tới khi", "Cụm Bình Trị: hạng 1 "}) {
            QVERIFY2(wrong.errors.contains(QString::fromUtf8(told)), qPrintable(wrong.errors));
        }
        QVERIFY(!looked.errors.contains(QStringLiteral("KHÁC")));
        QVERIFY(roundsOf(results()).isEmpty());
    }

    void anAlteredFileIsRefused()
    {
        QByteArray text = fileText(sealedFile(Clusters[0]));
        const auto place = text.indexOf("\"place\": 2");
        QVERIFY(place > 0);
        text[place + 9] = '1';
        QFile altered(m_folder.filePath("altered.hoithi-round"));
        QVERIFY(altered.open(QIODevice::WriteOnly));
        altered.write(text);
        altered.close();
        const Ended refused = run({"import", finalShow(), altered.fileName(), "--key", m_key});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains(QStringLiteral("chữ ký không khớp")),
            qPrintable(refused.errors));
        QVERIFY(roundsOf(results()).isEmpty());
    }

    void anUnfinishedRoundCannotBeSealed()
    {
        const Ended refused = run(
            {"seal", finalShow(), "--round", Clusters[0], "--out", m_folder.filePath("x.sealed")});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains(QStringLiteral("chưa khóa")), qPrintable(refused.errors));
        QVERIFY(!QFile::exists(m_folder.filePath("x.sealed")));
    }

    void resultsThatDoNotFollowFromTheirSheetsAreNotSealed()
    {
        const QString forged = m_folder.filePath("forged.hoithi");
        show::forge(clusterShow(), forged, [](contest::RoundClosed &round) {
            if (round.round.text == "cum_binh_phuoc") {
                round.advance.back() = round.standings.back().team;
            }
        });
        const Ended verified = run({"verify", forged});
        QCOMPARE(verified.code, 1);
        const Ended sealed = run(
            {"seal", forged, "--round", Clusters[1], "--out", m_folder.filePath("forged.sealed")});
        QCOMPARE(sealed.code, 1);
        static const QRegularExpression line(QStringLiteral("Dòng \\d+: .*“Cụm Bình Phước”"));
        QVERIFY2(line.match(sealed.errors).hasMatch(), qPrintable(sealed.errors));
        QVERIFY2(sealed.errors.contains(QStringLiteral("Nothing of this record is sealed")),
            qPrintable(sealed.errors));
        QVERIFY(!QFile::exists(m_folder.filePath("forged.sealed")));
    }

    void aSealedFileThatContradictsItselfIsRefusedWithItsRow()
    {
        auto read = seal::read(fileText(sealedFile(Clusters[0])).toStdString());
        const auto key = seal::SigningKey::ofThisLaptop();
        QVERIFY(read && key);
        seal::SealedRound &round = read.value().round;
        round.closing.standings[1].total = round.closing.standings[1].total + contest::Points{500};
        QFile forged(m_folder.filePath("forged.hoithi-round"));
        QVERIFY(forged.open(QIODevice::WriteOnly));
        forged.write(QByteArray::fromStdString(seal::write(round, key.value())));
        forged.close();
        const Ended refused = run({"import", finalShow(), forged.fileName(), "--key", m_key});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains(QStringLiteral("hàng 2 (")), qPrintable(refused.errors));
        QVERIFY(roundsOf(results()).isEmpty());
    }

    void aContestWithOtherRulesRefusesTheFile()
    {
        QByteArray text = fileText(Rulebook);
        text.append("// another edition\n");
        QFile other(m_folder.filePath("other.json"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(text);
        other.close();
        const QString show = m_folder.filePath("other.hoithi");
        openFinal(m_other, show, other.fileName());
        const Ended refused = run({"import", show, sealedFile(Clusters[0]), "--key", m_key});
        QCOMPARE(refused.code, 1);
        QVERIFY2(
            refused.errors.contains(QStringLiteral("tệp thể lệ khác")), qPrintable(refused.errors));
    }

    void threeSealedClustersGiveTheFinalItsTeamsAndTellTheirResults()
    {
        QStringList order{"import", finalShow()};
        for (const QString &round : Clusters) {
            order << sealedFile(round);
        }
        const Ended taken = run(order << "--key" << m_key);
        QVERIFY2(taken.code == 0, qPrintable(taken.errors));
        const QJsonArray here = roundsOf(results());
        const QJsonArray there = roundsOf(fileText(m_folder.filePath("cluster/results.json")));
        QCOMPARE(here.size(), Clusters.size());
        for (int i = 0; i < Clusters.size(); ++i) {
            for (const char *key : {"id", "standings", "prizes", "advance", "ties_open"}) {
                QVERIFY2(here[i].toObject()[QLatin1String(key)]
                        == there[i].toObject()[QLatin1String(key)],
                    key);
            }
        }
    }

    void aRoundIsTakenOverOnce()
    {
        const Ended again = run({"import", finalShow(), sealedFile(Clusters[0]), "--key", m_key});
        QCOMPARE(again.code, 1);
        QVERIFY2(again.errors.contains(QStringLiteral("đã khóa")), qPrintable(again.errors));
    }

    void theFinalIsPlayedAndTheRecordVerifies()
    {
        const Ended played = run({"perform", finalShow(), "--pace", "max"});
        QVERIFY2(played.code == 0, qPrintable(played.errors));
        const QJsonArray rounds = roundsOf(results());
        QCOMPARE(rounds.size(), Clusters.size() + 1);
        const QJsonObject final = rounds.last().toObject();
        QCOMPARE(final[QLatin1String("standings")].toArray().size(), 6);
        const Ended verified = run({"verify", finalShow()});
        QVERIFY2(verified.code == 0, qPrintable(verified.errors));
    }

    void theIndependentProgramComputesTheFinalFromWhatWasTakenOver()
    {
        const Ended verified = run({"verify", finalShow(), "--oracle"});
        QVERIFY2(verified.code == 0, qPrintable(verified.errors));
        QVERIFY2(verified.output.endsWith(QStringLiteral("ok\noracle 1\n")),
            qPrintable(verified.output + verified.errors));
        QVERIFY(verified.errors.contains(QStringLiteral("Cụm Bình Trị: kết quả nhận từ máy khác")));
    }

    void theMarksOfTheFinalAreWrittenWithoutThoseOfTheClusters()
    {
        const QString file = m_folder.filePath("final.csv");
        const Ended written = run({"export", finalShow(), "--marks", file});
        QVERIFY2(written.code == 0, qPrintable(written.errors));
        QCOMPARE(written.errors,
            QStringLiteral("Cụm Bình Trị, Cụm Bình Phước, Cụm Bình Mỹ: kết quả nhận từ máy khác; "
                           "điểm của các vòng ấy xuất ở máy đã thi.\n"
                           "Cụm Bình Trị, Cụm Bình Phước, Cụm Bình Mỹ: taken over from another "
                           "laptop; export their marks where they were played.\n"));
        const QByteArray rows = fileText(file);
        QVERIFY(rows.contains("\nchung_ket,tieu_pham,"));
        QVERIFY(!rows.contains("\ncum_"));
    }

    void aRecordThatTookOverAContradictionDoesNotVerify()
    {
        m_desk.terminate();
        QVERIFY(m_desk.waitForFinished(Patience));
        const QString forged = m_folder.filePath("forged-final.hoithi");
        show::forge(finalShow(), forged, [](contest::RoundClosed &) {});
        QCOMPARE(run({"verify", forged}).code, 0);
        QVERIFY(QFile::remove(forged));
        show::forge(finalShow(), forged, [](contest::RoundClosed &round) {
            if (round.round.text == "cum_binh_phuoc") {
                round.advance.back() = round.standings.back().team;
            }
        });
        const Ended verified = run({"verify", forged});
        QCOMPARE(verified.code, 1);
        QVERIFY2(verified.errors.contains(QStringLiteral("tự mâu thuẫn: hàng 2 (")),
            qPrintable(verified.errors));
    }

private:
    const QString Rulebook = QStringLiteral(SAMPLE);
    const QStringList Clusters{"cum_binh_tri", "cum_binh_phuoc", "cum_binh_my"};

    QString clusterShow() const { return m_folder.filePath("cluster/binh-son-2024.hoithi"); }
    QString finalShow() const { return m_folder.filePath("final.hoithi"); }
    QString sealedFile(const QString &round) const
    {
        return m_folder.filePath(round + ".hoithi-round");
    }
    QByteArray results() const { return run({"results", finalShow(), "--json"}).output.toUtf8(); }

    void openFinal(QProcess &desk, const QString &show, const QString &rulebook = {})
    {
        desk.start(QStringLiteral(HOITHI_CONTROL),
            {"desk", show, "--rulebook", rulebook.isEmpty() ? Rulebook : rulebook, "--port", "0",
                "--address", "127.0.0.1", "--rehearsal"});
        QVERIFY(desk.waitForStarted(Patience));
        QTRY_COMPARE_WITH_TIMEOUT(run({"results", show, "--json"}).code, 0, Patience);
    }

    QTemporaryDir m_folder;
    QString m_key;
    QProcess m_desk, m_other;
};

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
