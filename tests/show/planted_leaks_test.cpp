// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The comparison of evenings can fail: each leak on purpose is noticed, and called by its name.
#include "tests/show/planted.h"
#include "tests/show/sample_book.h"
#include "tests/show/watched.h"

#include <QTest>

#include <algorithm>

using namespace contest;
using namespace show;

Q_DECLARE_METATYPE(const PlantedLeak *)

class PlantedLeaksTest : public QObject
{
    Q_OBJECT

private slots:
    //! Pairs of evenings as the door really told them.
    void initTestCase()
    {
        messages::Random random(seedOfThisRun());
        const SampleBook sample = smallContest({"approved_only", "after_segment", "hidden"}, 2);
        QVERIFY2(sample.book, sample.fault.c_str());
        while (m_pairs.size() < 4) {
            Pair pair;
            pair.twins = writeTwins(random, *sample.book, {Gk2, Gk4, Gk6}, 200);
            QVERIFY(!pair.twins.one.empty());
            if (pair.twins.added < 8 || pair.twins.forged < 4) {
                continue;
            }
            rehearsal::Network network;
            WatchedEvening one(network, sample.file, seatsOf(*sample.book));
            WatchedEvening other(network, sample.file, seatsOf(*sample.book));
            QCOMPARE(QString::fromStdString(one.play(pair.twins.one)), QString());
            QCOMPARE(QString::fromStdString(other.play(pair.twins.other)), QString());
            pair.one = one.heard();
            pair.other = other.heard();
            m_pairs.push_back(std::move(pair));
        }
    }

    void eachLeakIsNoticedAndCalledByItsName_data()
    {
        QTest::addColumn<const PlantedLeak *>("leak");
        for (const PlantedLeak &leak : plantedLeaks()) {
            QTest::newRow(leak.name) << &leak;
        }
    }
    void eachLeakIsNoticedAndCalledByItsName()
    {
        QFETCH(const PlantedLeak *, leak);
        int noticed = 0;
        int named = 0;
        for (const Pair &pair : m_pairs) {
            const Secrets secrets(pair.twins.one);
            const Secrets others(pair.twins.other);
            for (const char *seat : {"display:1", "display:2", "mc", "judge:gk1", "judge:gk3"}) {
                const Timeline &one = pair.one.at(seat);
                const Timeline &other = pair.other.at(seat);
                QCOMPARE(told(one, other), std::string()); // as it really was
                const Difference found
                    = difference(leak->heard(one, secrets), leak->heard(other, others));
                noticed += found == Difference::None ? 0 : 1;
                named += found == leak->difference ? 1 : 0;
            }
        }
        QVERIFY(noticed > 0);
        QVERIFY(named > 0);
    }

    //! The judges whom the difference concerns did hear another evening.
    void whomItConcernsHearsTheDifference()
    {
        QVERIFY(std::any_of(m_pairs.begin(), m_pairs.end(), [](const Pair &pair) {
            return !told(pair.one.at("judge:gk2"), pair.other.at("judge:gk2")).empty();
        }));
    }

private:
    struct Pair
    {
        Twins twins;
        std::map<std::string, Timeline> one, other;
    };
    std::vector<Pair> m_pairs;
};

QTEST_GUILESS_MAIN(PlantedLeaksTest)

#include "planted_leaks_test.moc"
