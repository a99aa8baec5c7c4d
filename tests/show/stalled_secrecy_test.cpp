// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A seat that does not read for a while gets the same afterwards, whatever was secret meanwhile:
// which versions the door replaced in its queue depends on what the seat itself may see.
#include "tests/show/pair.h"
#include "tests/show/sample_book.h"
#include "tests/show/stalls.h"

#include <QTest>

using namespace contest;
using namespace show;

namespace {

constexpr int MostStalls = 3; //!< of an evening: each fills a socket

}

class StalledSecrecyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_random.seed(seedOfThisRun());
        m_rounds = qEnvironmentVariable("HOITHI_SECRECY_ROUNDS", "1").toInt();
    }

    void whoReadsLateHearsTheSameInBothEvenings_data()
    {
        QTest::addColumn<QString>("seat");
        QTest::addColumn<QString>("ranking");
        QTest::addColumn<QString>("deviation");
        for (const QString seat : {"display:1", "mc", "judge:gk1", "judge:gk6"}) {
            QTest::addRow(
                "%s, ranking at the ceremony, marks far apart discussed", qPrintable(seat))
                << seat << "ceremony"
                << "discuss";
            // An alternate of whom a third mark is asked may know that it is needed.
            const QString other = seat == "judge:gk6" ? "exclude" : "third_mark";
            QTest::addRow(
                "%s, ranking at once, marks far apart: %s", qPrintable(seat), qPrintable(other))
                << seat << "approved" << other;
        }
    }
    void whoReadsLateHearsTheSameInBothEvenings()
    {
        QFETCH(QString, seat);
        QFETCH(QString, ranking);
        QFETCH(QString, deviation);
        const std::string staller = seat.toStdString();
        LateReading late;
        // Chance may let a seat stall where it misses nothing: then a few more are played.
        for (int i = 0; i < m_rounds || (late.replaced == 0 && i < m_rounds + 10); ++i) {
            const SampleBook sample
                = smallContest({"approved_only", ranking, "shown", deviation}, 2);
            QVERIFY2(sample.book, sample.fault.c_str());
            Twins twins = writeTwins(m_random, *sample.book, strangersTo(staller), 250);
            QVERIFY(!twins.one.empty());
            letStall(m_random, twins, staller, MostStalls);
            const LateReading read = play(sample, twins, staller);
            late.frames += read.frames;
            late.replaced += read.replaced;
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        qInfo("%d frames read late, %d versions before them replaced", late.frames, late.replaced);
        QVERIFY(late.frames > 0 && late.replaced > 0);
    }

private:
    static std::set<JudgeId> strangersTo(const std::string &seat)
    {
        return seat == "judge:gk6" ? std::set<JudgeId>{Gk1, Gk3, Gk5}
                                   : std::set<JudgeId>{Gk2, Gk4, Gk6};
    }

    //! Fails where a seat could tell the two apart.
    LateReading play(const SampleBook &sample, const Twins &twins, const std::string &staller)
    {
        rehearsal::Network network;
        WatchedEvening one(network, sample.file, seatsOf(*sample.book));
        WatchedEvening other(network, sample.file, seatsOf(*sample.book));
        const std::string fault = one.play(twins.one) + other.play(twins.other);
        std::map<std::string, int> frames;
        const std::string leak
            = fault.empty() ? leakBetween(one, other, twins, frames) : std::string();
        if (!leak.empty()) {
            qWarning("%s", leak.c_str()); // whole: a failure's own text is cut short
        }
        [&] {
            QCOMPARE(QString::fromStdString(fault), QString());
            QVERIFY2(leak.empty(), leak.substr(0, 200).c_str());
            QVERIFY(frames[staller] > 10);
        }();
        return lateReading(twins.one, staller, one.heard().at(staller));
    }

    int m_rounds = 1; //!< more in the long run
    messages::Random m_random;
};

QTEST_GUILESS_MAIN(StalledSecrecyTest)

#include "stalled_secrecy_test.moc"
