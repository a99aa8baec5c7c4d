// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing unrevealed leaves: two evenings that differ only in what is not revealed yet look the
// same, byte for byte and revision for revision, to displays, the MC and the other judges.
#include "tests/link/counterfeit.h"
#include "tests/link/incident_script.h"

#include <QTest>

using namespace contest;
using namespace messages;

namespace {

const Audience Hall{SeatKind::Display, {}};
const Audience Host{SeatKind::Mc, {}};
const Audience Desk{SeatKind::Operator, {}};
const Threshold FarApart{
    {}, 35}; //!< percent: random sheets lie so far apart about every other time

std::set<JudgeId> someJudges(Random &random)
{
    std::set<JudgeId> some;
    for (const JudgeId &judge : {Gk1, Gk2, Gk3, Gk4, Gk5, Gk6}) {
        if (random() % 2) {
            some.insert(judge);
        }
    }
    return some;
}

struct Outcome
{
    bool comparable = true; //!< the same orders were accepted
    bool operatorSaw = false; //!< the two evenings did differ
    int talks = 0; //!< about marks far apart, which only one of the evenings had just then
    QString leak; //!< where the bytes differ
};

void compare(Outcome &outcome, Play &one, Play &other, const Audience &audience, std::size_t step)
{
    const std::string mine = one.heard(audience);
    const std::string theirs = other.heard(audience);
    if (mine != theirs && outcome.leak.isEmpty()) {
        const auto at = std::mismatch(mine.begin(), mine.end(), theirs.begin(), theirs.end());
        const auto from = std::max<std::ptrdiff_t>(0, at.first - mine.begin() - 200);
        outcome.leak = QStringLiteral("step %1, audience %2 %3\n%4\n%5")
                           .arg(step)
                           .arg(int(audience.kind))
                           .arg(QString::fromStdString(audience.judge.text),
                               QString::fromStdString(mine.substr(std::size_t(from), 400)),
                               QString::fromStdString(
                                   theirs.substr(std::min(std::size_t(from), theirs.size()), 400)));
    }
}

class Twins
{
public:
    Twins(Random &random, const Rulebook &book, const Revealed &forgeryKnows)
        : m_random(random),
          m_strangers(someJudges(random)),
          m_forger(random, book, forgeryKnows, m_strangers),
          m_one(book),
          m_other(book)
    {
        for (const JudgeId &judge : {Gk1, Gk2, Gk3, Gk4, Gk5, Gk6}) {
            if (!m_strangers.contains(judge)) {
                m_readers.push_back({SeatKind::Judge, judge});
            }
        }
    }

    Outcome play(const std::vector<Step> &script)
    {
        for (; m_step < script.size() && m_outcome.comparable; ++m_step) {
            perform(script[m_step]);
            compareAll();
        }
        m_outcome.operatorSaw = m_one.heard(Desk) != m_other.heard(Desk);
        return m_outcome;
    }

private:
    void perform(const Step &step)
    {
        if (std::holds_alternative<SettleDeviation>(step.order)) {
            (void)m_one.perform(step); // the other evening talks about its own marks
            ++m_outcome.talks;
            return;
        }
        Step other = m_forger.forged(step);
        if (const auto *approval = std::get_if<ApproveTurn>(&step.order)) {
            talkInTheOther(approval->turn);
        } else if (auto *undo = std::get_if<Undo>(&other.order); undo && !other.drafted) {
            const auto &stack = m_other.evening.contest.undoStack; // talks are counted there too
            undo->sequence = stack.empty() ? 0 : stack.back().sequence;
        }
        const bool accepted = m_one.perform(step);
        m_outcome.comparable = m_other.perform(other) == accepted;
    }

    void talkInTheOther(const TurnId &turn)
    {
        if (const auto talk = discussionOf(m_other.evening.contest, turn)) {
            Step step;
            step.order = *talk;
            (void)m_other.perform(step);
            ++m_outcome.talks;
            compareAll(); // before the approval, which everybody may know of
        }
    }

    void compareAll()
    {
        for (const Audience &reader : m_readers) {
            if (m_outcome.comparable && m_random() % 5 != 0) { // now and then nobody is connected
                compare(m_outcome, m_one, m_other, reader, m_step);
            }
        }
    }

    Random &m_random;
    std::set<JudgeId> m_strangers;
    Counterfeiter m_forger;
    Play m_one, m_other;
    std::vector<Audience> m_readers{Hall, Host};
    std::size_t m_step = 0;
    Outcome m_outcome;
};

//! `forgeryKnows`: what the forger believes to be revealed; less than the truth must show.
Outcome playTwice(Random &random, const Rulebook &book, const std::vector<Step> &script,
    const Revealed &forgeryKnows)
{
    return Twins(random, book, forgeryKnows).play(script);
}

}

class SecrecyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const unsigned given = qEnvironmentVariable("HOITHI_SEED").toUInt();
        m_seed = given ? given : std::random_device{}();
        qInfo("HOITHI_SEED=%u", m_seed);
    }

    void eveningsThatDifferInSecretsLookTheSame_data()
    {
        QTest::addColumn<int>("ranking");
        QTest::addColumn<int>("scores");
        QTest::addColumn<bool>("judges");
        for (const auto &[ranking, rankingName] :
            {std::pair{RankingReveal::AfterCeremony, "standings after the ceremony"},
                std::pair{RankingReveal::Approved, "standings at once"},
                std::pair{RankingReveal::AfterSegment, "standings after each segment"}}) {
            for (const auto &[scores, scoresName] :
                {std::pair{ScoreReveal::Approved, "scores at once"},
                    std::pair{ScoreReveal::AfterSegment, "scores after the segment"},
                    std::pair{ScoreReveal::AfterCeremony, "scores after the ceremony"}}) {
                const bool judges = (int(ranking) + int(scores)) % 2 == 1;
                QTest::addRow("%s, %s%s", rankingName, scoresName, judges ? ", judges shown" : "")
                    << int(ranking) << int(scores) << judges;
            }
        }
    }
    void eveningsThatDifferInSecretsLookTheSame()
    {
        QFETCH(int, ranking);
        QFETCH(int, scores);
        QFETCH(bool, judges);
        Rulebook book = smallShow(RankingReveal(ranking));
        book.reveal.scores = ScoreReveal(scores);
        book.reveal.judgesShown = judges;
        book.deviation.beyond = FarApart;
        Random random(m_seed);
        int compared = 0;
        int different = 0;
        int ceremonies = 0;
        int talks = 0;
        // Chance may leave every evening short of its ceremony: then a few more are played.
        constexpr int least = 16;
        constexpr int most = 160;
        int trial = 0;
        for (; trial < least
             || (trial < most && (compared < least / 2 || ceremonies == 0 || talks == 0));
             ++trial) {
            book.deviation.action
                = trial % 8 < 4 ? DeviationPolicy::Action::Discuss : DeviationPolicy::Action::Off;
            const std::size_t length = trial % 4 == 0 ? 900 : 20 + random() % 330;
            const std::vector<Step> script = writeScript(random, book, length);
            const Revealed revealed = revealedBy(book, script);
            const Outcome outcome = playTwice(random, book, script, revealed);
            QVERIFY2(outcome.leak.isEmpty(), qPrintable(outcome.leak));
            compared += outcome.comparable ? 1 : 0;
            different += outcome.comparable && outcome.operatorSaw ? 1 : 0;
            ceremonies += outcome.comparable && revealed.steps > 0 ? 1 : 0;
            talks += outcome.comparable ? outcome.talks : 0;
        }
        qInfo("%d of %d evenings compared, %d with different secrets, %d into the ceremony, "
              "%d talks that one of two had",
            compared, trial, different, ceremonies, talks);
        QVERIFY(compared >= least / 2);
        QVERIFY(different >= compared / 2);
        QVERIFY(ceremonies > 0);
        QVERIFY(talks > 0);
    }

    void whatIsRevealedDoesShow()
    {
        // The test above would notice: a forger who takes revealed scores for secrets is found out.
        const Rulebook book = smallShow(RankingReveal::AfterCeremony);
        Random random(m_seed);
        int found = 0;
        int compared = 0;
        for (int trial = 0; trial < 200 && compared < 10; ++trial) {
            const std::vector<Step> script = writeScript(random, book, 150);
            if (revealedBy(book, script).turns.empty()) {
                continue;
            }
            const Outcome outcome = playTwice(random, book, script, Revealed{});
            ++compared;
            found += outcome.leak.isEmpty() ? 0 : 1;
        }
        QCOMPARE(compared, 10);
        QVERIFY2(found >= 7, qPrintable(QString::number(found)));
    }

private:
    unsigned m_seed = 0;
};

QTEST_GUILESS_MAIN(SecrecyTest)
#include "secrecy_test.moc"
