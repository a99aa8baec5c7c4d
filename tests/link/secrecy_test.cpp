// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing unrevealed leaves: two evenings that differ only in what is not revealed yet look the
// same, byte for byte and revision for revision, to displays, the MC and the other judges.
#include "contest/reveal.h"
#include "tests/link/script.h"

#include <QTest>

using namespace contest;
using namespace messages;

namespace {

const Audience Hall{SeatKind::Display, {}};
const Audience Host{SeatKind::Mc, {}};
const Audience Desk{SeatKind::Operator, {}};

std::vector<JudgeId> allJudges()
{
    return {Gk1, Gk2, Gk3, Gk4, Gk5, Gk6};
}

//! What the hall knows at the end of a script.
struct Revealed
{
    std::set<TurnId> turns;
    int steps = 0;
    bool bonuses = false;
    bool finalTable = false; //!< the standings after the ceremony: what people decided shows there
};

Revealed revealedBy(const Rulebook &book, const std::vector<Step> &script)
{
    Play play(book);
    Revealed revealed;
    for (const Step &step : script) {
        play.perform(step);
        const auto *take = std::get_if<TakeCue>(&step.order);
        revealed.finalTable = revealed.finalTable
            || (take && take->cue.scene == Scene::Standings
                && ceremonyIsOver(play.evening.contest, Tri));
    }
    for (const auto &[id, turn] : play.evening.contest.turns) {
        if (turn.published || !turn.announced.empty()) {
            revealed.turns.insert(id);
        }
    }
    revealed.steps = play.evening.contest.round(Tri).revealedSteps;
    revealed.bonuses = !play.evening.contest.round(Tri).shownBonuses.empty();
    return revealed;
}

//! Writes the same evening with other secrets.
class Counterfeiter
{
public:
    Counterfeiter(Random &random, const Rulebook &book, Revealed revealed)
        : m_random(random),
          m_book(book),
          m_revealed(std::move(revealed))
    {
        for (const JudgeId &judge : allJudges()) {
            (random() % 2 ? m_strangers : m_others).insert(judge);
        }
    }

    [[nodiscard]] const std::set<JudgeId> &others() const { return m_others; } //!< unconcerned

    Step forged(Step step)
    {
        if (step.drafted && m_strangers.contains(step.drafted->second)) {
            step.draft = {marksFor(step.drafted->first), "khác " + anything()};
        }
        std::visit([this](auto &order) { forge(order); }, step.order);
        return step;
    }

private:
    [[nodiscard]] bool isSecret(const TurnId &turn) const
    {
        return !m_revealed.turns.contains(turn);
    }
    Marks marksFor(const TurnId &turn)
    {
        return randomMarks(m_random, *m_book.segment(turn.segment));
    }
    std::string anything() { return std::to_string(m_random() % 1'000'000); }

    template<class Any>
    void forge(Any &)
    {
    }
    void forge(SubmitSheet &order)
    {
        if (isSecret(order.turn) && m_strangers.contains(order.judge)) {
            order.marks = marksFor(order.turn);
            order.note = anything();
        }
    }
    void forge(EnterKeyResult &order)
    {
        if (isSecret(order.turn)) {
            order.right = int(m_random() % 11);
        }
    }
    void forge(GiveDeduction &order)
    {
        if (isSecret(order.turn)) {
            order.points = {500 * std::int64_t(m_random() % 6 + 1)};
        }
        order.reason = anything();
    }
    void forge(ReturnSheet &order)
    {
        if (m_strangers.contains(order.judge)) {
            order.reason = anything();
        }
    }
    void forge(GiveBonus &order)
    {
        if (!m_revealed.bonuses) {
            order.points = {500 * std::int64_t(m_random() % 3)};
        }
    }
    void forge(RuleTie &order)
    {
        if (!m_revealed.finalTable) {
            std::shuffle(order.order.begin(), order.order.end(), m_random);
        }
        order.reason = anything();
    }
    void forge(PauseClock &order) { order.reason = anything(); }
    void forge(ChangePlayingOrder &order) { order.reason = anything(); }
    void forge(RestartTurn &order) { order.reason = anything(); }
    void forge(VoidSegment &order) { order.reason = anything(); }
    void forge(CancelQuestions &order) { order.reason = anything(); }
    void forge(FileComplaint &order) { order.text = anything(); }
    void forge(DecideComplaint &order)
    {
        order.outcome = anything();
        order.decidedBy = anything();
    }
    void forge(ReopenTurn &order)
    {
        order.reason = anything();
        order.agreedBy.push_back(anything());
    }
    void forge(ReinstateTeam &order) { order.reason = anything(); }
    void forge(AmendPanel &order) { order.reason = anything(); }
    void forge(AmendRoster &order)
    {
        order.reason = anything();
        order.roster.back().born = int(m_random() % 100) + 1900;
    }
    void forge(SuspendSession &order) { order.reason = anything(); }
    void forge(ResumeSession &order) { order.reason = anything(); }
    void forge(DecidePrizes &order)
    {
        // Which step of the ceremony an award is: side prizes first, then main ones from below;
        // the first of a prize is its announcement.
        std::vector<std::size_t> secret;
        int step = 0;
        const auto visit = [&](PrizeKind kind, const std::string &prize, bool backwards) {
            std::vector<std::size_t> units;
            for (std::size_t i = 0; i < order.awards.size(); ++i) {
                const Award &award = order.awards[i];
                if (award.kind == kind && award.prize == prize && award.team) {
                    units.push_back(i);
                }
            }
            if (backwards) {
                std::reverse(units.begin(), units.end());
            }
            step += units.empty() ? 0 : 1;
            for (const std::size_t unit : units) {
                if (++step > m_revealed.steps && kind == PrizeKind::Main) {
                    secret.push_back(unit);
                }
            }
        };
        const PrizeSet &prizes = m_book.prizesOf(*m_book.round(order.round));
        for (const SidePrize &prize : prizes.side) {
            visit(PrizeKind::Side, prize.name, false);
        }
        for (auto prize = prizes.main.rbegin(); prize != prizes.main.rend(); ++prize) {
            visit(PrizeKind::Main, prize->name, true);
        }
        for (std::size_t i = secret.size(); i > 1; --i) {
            std::swap(order.awards[secret[i - 1]].team, order.awards[secret[m_random() % i]].team);
        }
        // Fewer awards are fewer steps to come, which nobody may count either. The first secret
        // one stays: when its prize is announced already, the hall knows that somebody gets it.
        if (secret.size() > 2 && m_random() % 2) {
            order.awards[secret[1 + m_random() % (secret.size() - 1)]].team.reset();
        }
        for (Award &award : order.awards) {
            award.reason = anything();
        }
    }

    Random &m_random;
    const Rulebook &m_book;
    Revealed m_revealed;
    std::set<JudgeId> m_strangers, m_others;
};

struct Outcome
{
    bool comparable = true; //!< the same orders were accepted
    bool operatorSaw = false; //!< the two evenings did differ
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

//! `forgeryKnows`: what the forger believes to be revealed; less than the truth must show.
Outcome playTwice(Random &random, const Rulebook &book, const std::vector<Step> &script,
    const Revealed &forgeryKnows)
{
    Counterfeiter forger(random, book, forgeryKnows);
    Play one(book);
    Play other(book);
    Outcome outcome;
    std::vector<Audience> readers{Hall, Host};
    for (const JudgeId &judge : forger.others()) {
        readers.push_back({SeatKind::Judge, judge});
    }
    for (std::size_t i = 0; i < script.size() && outcome.comparable; ++i) {
        const bool accepted = one.perform(script[i]);
        outcome.comparable = other.perform(forger.forged(script[i])) == accepted;
        for (const Audience &reader : readers) {
            if (outcome.comparable && random() % 5 != 0) { // now and then nobody is connected
                compare(outcome, one, other, reader, i);
            }
        }
    }
    outcome.operatorSaw = one.heard(Desk) != other.heard(Desk);
    return outcome;
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
        Random random(m_seed);
        int compared = 0;
        int different = 0;
        int ceremonies = 0;
        constexpr int trials = 16;
        for (int trial = 0; trial < trials; ++trial) {
            const std::size_t length = trial % 4 == 0 ? 900 : 20 + random() % 330;
            const std::vector<Step> script = writeScript(random, book, length);
            const Revealed revealed = revealedBy(book, script);
            const Outcome outcome = playTwice(random, book, script, revealed);
            QVERIFY2(outcome.leak.isEmpty(), qPrintable(outcome.leak));
            compared += outcome.comparable ? 1 : 0;
            different += outcome.comparable && outcome.operatorSaw ? 1 : 0;
            ceremonies += outcome.comparable && revealed.steps > 0 ? 1 : 0;
        }
        qInfo("%d of %d evenings compared, %d with different secrets, %d into the ceremony",
            compared, trials, different, ceremonies);
        QVERIFY(compared >= trials / 2);
        QVERIFY(different >= compared / 2);
        QVERIFY(ceremonies > 0);
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
