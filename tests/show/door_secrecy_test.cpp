// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Under every reveal policy, no seat hears over the real door that something secret is otherwise,
// or happened at all: neither by a byte, nor by a frame or its moment.
#include "tests/show/pair.h"
#include "tests/show/sample_book.h"

#include <QTest>

#include <algorithm>

using namespace contest;
using namespace show;

namespace {

constexpr std::size_t LongEvening = 600; //!< moves; it ends when its round is closed

struct Tally
{
    std::map<std::string, int> frames; //!< compared, by seat
    std::set<std::string> kinds;
    int forged = 0;
    int added = 0;
    int talks = 0;
};

std::set<JudgeId> half(bool first)
{
    return first ? std::set<JudgeId>{Gk2, Gk4, Gk6} : std::set<JudgeId>{Gk1, Gk3, Gk5};
}

//! Boards would show what is held back: the format knows no such policy.
bool contradicts(const QString &scores, const QString &ranking)
{
    return scores == QLatin1String("after_ceremony") && ranking != QLatin1String("ceremony");
}

}

class DoorSecrecyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_seed = seedOfThisRun();
        m_random.seed(m_seed);
        m_rounds = qEnvironmentVariable("HOITHI_SECRECY_ROUNDS", "1").toInt();
    }

    void nobodyHearsASecretOrThatThereIsOne_data()
    {
        QTest::addColumn<QString>("scores");
        QTest::addColumn<QString>("ranking");
        QTest::addColumn<QString>("judges");
        for (const char *scores : {"approved_only", "after_segment", "after_ceremony"}) {
            for (const char *ranking : {"ceremony", "approved", "after_segment"}) {
                for (const char *judges : {"hidden", "shown"}) {
                    if (contradicts(scores, ranking)) {
                        continue;
                    }
                    QTest::addRow("scores %s, ranking %s, judges %s", scores, ranking, judges)
                        << scores << ranking << judges;
                }
            }
        }
    }
    void nobodyHearsASecretOrThatThereIsOne()
    {
        QFETCH(QString, scores);
        QFETCH(QString, ranking);
        QFETCH(QString, judges);
        Tally tally;
        for (int i = 0; i < 3 * m_rounds; ++i) {
            const char *const deviations[] = {"third_mark", "discuss", "off", "exclude"};
            const SampleBook sample = smallContest(
                {scores, ranking, judges, deviations[i % 4]}, 2 + int(m_random() % 2));
            QVERIFY2(sample.book, sample.fault.c_str());
            const std::size_t length = i % 3 == 1 ? LongEvening : 30 + m_random() % 100;
            // Of the alternate a third mark may be asked, which it may know.
            const bool withAlternate = i % 4 == 0 || (i / 4 + i) % 2 == 0;
            const Twins twins = writeTwins(m_random, *sample.book, half(withAlternate), length);
            QVERIFY(!twins.one.empty());
            rehearsal::Network network;
            m_seats = seatsOf(*sample.book);
            WatchedEvening one(network, sample.file, m_seats);
            WatchedEvening other(network, sample.file, m_seats);
            QCOMPARE(QString::fromStdString(one.play(twins.one)), QString());
            QCOMPARE(QString::fromStdString(other.play(twins.other)), QString());
            const std::string leak = leakBetween(one, other, twins, tally.frames);
            if (!leak.empty()) {
                qWarning("%s", leak.c_str()); // whole: a failure's own text is cut short
            }
            QVERIFY2(leak.empty(), leak.substr(0, 200).c_str());
            tally.forged += twins.forged;
            tally.added += twins.added;
            tally.talks += twins.talks;
            tally.kinds.insert(twins.kinds.begin(), twins.kinds.end());
        }
        QVERIFY(tally.forged > 0 && tally.added > 0);
        for (const std::string &seat : m_seats) {
            QVERIFY2(tally.frames[seat] > 10, seat.c_str()); // every seat was compared
        }
        qInfo("%d forged, %d added, %d talks that one of two had", tally.forged, tally.added,
            tally.talks);
        m_kinds.insert(tally.kinds.begin(), tally.kinds.end());
        m_talks += tally.talks;
    }

    //! An evening without them would hide nothing.
    void theEveningsHadTheirIncidentsAndCeremonies()
    {
        std::string all;
        for (const std::string &kind : m_kinds) {
            all += ' ' + kind;
        }
        qInfo("both evenings had%s", all.c_str());
        QVERIFY(m_talks > 0);
        for (const char *kind :
            {"undo", "draft", "giveDeduction", "restartTurn", "decidePrizes", "closeRound"}) {
            QVERIFY2(m_kinds.contains(kind), kind);
        }
        const std::set<std::string> incidents{"fileComplaint", "voidSegment", "reopenTurn",
            "suspendSession", "changePlayingOrder", "cancelQuestions", "amendPanel", "amendRoster",
            "removeTeam", "returnSheet", "excuseJudge"};
        const auto happened = std::count_if(incidents.begin(), incidents.end(),
            [this](const std::string &kind) { return m_kinds.contains(kind); });
        QVERIFY2(happened >= 5, std::to_string(happened).c_str());
    }

    void aPolicyThatContradictsItselfIsNoRulebook()
    {
        for (const char *ranking : {"approved", "after_segment"}) {
            QVERIFY(!smallContest({"after_ceremony", ranking, "hidden"}, 2).book);
        }
    }

private:
    unsigned m_seed = 0;
    int m_rounds = 1; //!< more in the long run
    int m_talks = 0; //!< that only one of two evenings had
    std::vector<std::string> m_seats;
    std::set<std::string> m_kinds; //!< of orders that both evenings had, under all policies
    messages::Random m_random;
};

QTEST_GUILESS_MAIN(DoorSecrecyTest)

#include "door_secrecy_test.moc"
