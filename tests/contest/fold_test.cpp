// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever is ordered, in whatever order: the fold is pure and the rules hold.
#include "contest/asked.h"
#include "contest/ceremony.h"
#include "contest/touched.h"
#include "tests/contest/hand.h"

#include <QTest>

#include <set>

using namespace contest;

namespace {

bool sameState(const Contest &a, const Contest &b)
{
    return a.sequence == b.sequence && a.rounds == b.rounds && a.turns == b.turns
        && a.onStage == b.onStage && a.live == b.live && a.liveNumber == b.liveNumber
        && a.standby == b.standby && a.undoStack == b.undoStack && a.seats == b.seats;
}

Contest foldedAgain(const Evening &evening)
{
    Contest again(evening.contest.rulebook);
    for (const RecordedFact &fact : evening.facts) {
        apply(again, fact);
    }
    return again;
}

//! What must hold after every order; empty: it does.
QString brokenTurns(const Contest &contest)
{
    for (const auto &[id, turn] : contest.turns) {
        const TurnReckoning reckoning = reckon(contest, id);
        if (turn.published && !turn.approved) {
            return "a published turn is not approved";
        }
        if (turn.approved && !reckoning.missing.empty()) {
            return "an approved turn lacks something";
        }
        if (reckoning.score.total < Fraction()
            || reckoning.score.total > Fraction(contest.rulebook->segment(id.segment)->max)) {
            return "a score out of its range";
        }
        const bool entered = !turn.sheets.empty() || !turn.keyResults.empty();
        if (!turn.called && (entered || turn.approved)) {
            return "something was entered for a turn that is not called";
        }
    }
    return {};
}

QString brokenRound(const Contest &contest, const RoundId &round)
{
    const Standings table = standings(contest, round);
    const RoundState &state = contest.round(round);
    std::set<TeamId> seen;
    int position = 0;
    std::optional<int> above;
    for (const StandingsRow &row : table.rows) {
        ++position;
        seen.insert(row.team);
        if (row.place.has_value() == state.left.contains(row.team)) {
            return "a place for a departed team, or none for another";
        }
        if (row.place && *row.place != position && row.place != above) {
            return "places do not count 1, 2, 2, 4";
        }
        if (row.place && (*row.place == 1 || row.place == above) != row.decidedBy.empty()) {
            return "a place is not parted from the one above";
        }
        if (row.reason.vi.empty() || row.reason.en.empty()) {
            return "a place without a reason";
        }
        above = row.place;
    }
    if (seen.size() != contest.teamsOf(round).size() || table.rows.size() != seen.size()) {
        return "a team stands twice or not at all";
    }
    const Proposal proposal = proposePrizes(contest, round);
    std::set<TeamId> awarded;
    for (const ProposedPrize &unit : proposal.units) {
        const bool main = unit.kind == PrizeKind::Main;
        if (unit.team && main && !awarded.insert(*unit.team).second) {
            return "two main prizes for one team";
        }
    }
    const auto line = static_cast<std::size_t>(contest.rulebook->advancingFrom(round));
    if (proposal.advance.size() > line) {
        return "too many advance";
    }
    if (state.revealedSteps > static_cast<int>(ceremonySteps(contest, round).size())) {
        return "a step beyond the ceremony is revealed";
    }
    if ((state.revealedSteps > 0 || state.closed)
        && !(state.decision && table.complete && proposal.open.empty())) {
        return "a ceremony or a close without a settled result";
    }
    return {};
}

QString brokenUndo(const Contest &contest)
{
    std::int64_t before = 0;
    for (const Undoable &each : contest.undoStack) {
        if (each.sequence <= before || each.sequence > contest.sequence) {
            return "the undo stack is out of order";
        }
        before = each.sequence;
        const auto *approved = std::get_if<TurnApproved>(&each.fact);
        if (approved && contest.turn(approved->turn)->published) {
            return "a published approval could be taken back";
        }
    }
    return {};
}

QString broken(const Contest &contest)
{
    QString fault = brokenTurns(contest);
    for (const Round &round : contest.rulebook->rounds) {
        fault = fault.isEmpty() ? brokenRound(contest, round.id) : fault;
    }
    return fault.isEmpty() ? brokenUndo(contest) : fault;
}

//! Scores that the hall has seen, and everything of closed rounds, never change again.
QString changedBehindTheHall(const Contest &before, const Contest &after)
{
    for (const auto &[id, turn] : before.turns) {
        if (turn.published && reckon(before, id).score.total != reckon(after, id).score.total) {
            return "a published score changed";
        }
    }
    for (const auto &[id, round] : before.rounds) {
        RoundState now = after.round(id);
        now.revealedSteps = round.revealedSteps; // the screen goes on after the close
        if (round.closed && !(now == round)) {
            return "a closed round changed";
        }
        if (round.revealedSteps > 0 && now.decision != round.decision) {
            return "the decision changed during the ceremony";
        }
        if (after.liveNumber < before.liveNumber) {
            return "the number of the cue on air fell";
        }
    }
    return {};
}

//! Whatever an order changed, `touchedBy` said so beforehand.
QString changedUntold(const Contest &before, const Evening &evening)
{
    const Contest &after = evening.contest;
    const Touched touched = touchedBy(before, evening.facts.back().fact);
    for (const auto &[id, turn] : after.turns) {
        const TurnState *earlier = before.turn(id);
        if (!(earlier && *earlier == turn) && !touched.turns.contains(id)) {
            return "a turn changed untold";
        }
    }
    for (const auto &[id, round] : after.rounds) {
        const bool same = before.round(id) == round && before.teamsOf(id) == after.teamsOf(id);
        if (!same && !touched.rounds.contains(id)) {
            return "a round changed untold";
        }
    }
    const bool sameCue = before.live == after.live && before.liveNumber == after.liveNumber
        && before.standby == after.standby;
    if ((before.onStage != after.onStage && !touched.stage) || (!sameCue && !touched.cue)
        || (before.undoStack != after.undoStack && !touched.undo)
        || (before.seats != after.seats && !touched.seats)) {
        return "stage, cue, undo or seats changed untold";
    }
    return {};
}

}

class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyOrdersInAnyOrderKeepTheRules();
    void aWholeContestComesToItsEnd();
    void aLaterAnswerReplacesOnlyThatAboutTheSameGroupAndPrize();

private:
    static std::uint64_t seed();
};

std::uint64_t FoldTest::seed()
{
    bool given = false;
    const std::uint64_t fixed = qEnvironmentVariable("HOITHI_SEED").toULongLong(&given);
    const std::uint64_t chosen = given ? fixed : std::random_device{}();
    qInfo("HOITHI_SEED=%llu repeats this run", static_cast<unsigned long long>(chosen));
    return chosen;
}

void FoldTest::anyOrdersInAnyOrderKeepTheRules()
{
    const std::uint64_t first = seed();
    int accepted = 0;
    int closed = 0;
    for (std::uint64_t evenings = 0; evenings < 3; ++evenings) {
        Rulebook book = binhSon();
        if (evenings % 2 == 1) {
            book.reveal.ranking = RankingReveal::Approved;
        }
        Evening evening(book);
        Hand hand(evening, first + evenings);
        for (int i = 0; i < 1500; ++i) {
            evening.now.bootMs += static_cast<std::int64_t>(hand.below(60'000));
            if (hand.below(500) == 0) {
                evening.now.bootId += "'";
                evening.now.bootMs = 0;
            }
            const Contest before = evening.contest;
            const Order order = hand.next();
            const auto refusal = evening.give(order, hand.actor(order));
            const QByteArray where = "evening " + QByteArray::number(qulonglong(evenings))
                + ", order " + QByteArray::number(i) + ", kind "
                + QByteArray::number(qulonglong(order.index())) + ": ";
            if (refusal) {
                QVERIFY2(sameState(before, evening.contest), where + "a refusal changed something");
                QVERIFY2(!refusal->words.vi.empty() && !refusal->words.en.empty(), where);
                continue;
            }
            ++accepted;
            const QString untold = changedUntold(before, evening);
            QVERIFY2(untold.isEmpty(), where + untold.toUtf8());
            QVERIFY2(broken(evening.contest).isEmpty(), where + broken(evening.contest).toUtf8());
            const QString changed = changedBehindTheHall(before, evening.contest);
            QVERIFY2(changed.isEmpty(), where + changed.toUtf8());
            if (i % 50 == 0) {
                QVERIFY2(sameState(foldedAgain(evening), evening.contest), where + "fold again");
            }
        }
        QVERIFY(sameState(foldedAgain(evening), evening.contest));
        for (const auto &[id, round] : evening.contest.rounds) {
            closed += round.closed ? 1 : 0;
        }
    }
    qInfo("%d orders carried out, %d rounds closed", accepted, closed);
    QVERIFY(accepted > 600);
}

void FoldTest::aWholeContestComesToItsEnd()
{
    Evening evening;
    for (const RoundId &round : {Tri, Phuoc, ChungKet}) {
        evening.playRound(round, apart());
        evening.decide(round);
        evening.reveal(round);
        evening.take({Scene::Standings, round, {}, {}, 0});
    }
    QVERIFY(broken(evening.contest).isEmpty());
    QVERIFY(sameState(foldedAgain(evening), evening.contest));
}

void FoldTest::aLaterAnswerReplacesOnlyThatAboutTheSameGroupAndPrize()
{
    Evening evening;
    const TeamId one{"binh_tri"}, two{"binh_dong"}, three{"binh_thuan"};
    const SubjectId skit{"tieu_pham"};
    const auto tell = [&evening](const Fact &fact) {
        RecordedFact recorded;
        recorded.sequence = evening.contest.sequence + 1;
        recorded.fact = fact;
        apply(evening.contest, recorded);
    };
    const std::vector<TeamId> groups[] = {{one, two}, {one, three}, {two, one}};
    for (const auto &about : {std::optional<SubjectId>(), std::optional<SubjectId>(skit)}) {
        for (const std::vector<TeamId> &group : groups) {
            tell(JudgesVoted{Tri, about, {{group[0], 3}, {group[1], 2}}});
            tell(LotDrawn{Tri, about, group, {"Bà Lan"}});
            tell(TieRuled{Tri, about, group, "xem lại"});
        }
    }
    const RoundState &round = evening.contest.round(Tri);
    QCOMPARE(round.votes.size(), std::size_t(4)); // two groups about each of the two
    QCOMPARE(round.lots.size(), std::size_t(4));
    QCOMPARE(round.rulings.size(), std::size_t(4));
    QCOMPARE(voteOf(round, {}, {one, two})->votes.at(two), 3);
    QCOMPARE(lotOf(round, skit, {one, two})->order.front(), two);
}

QTEST_APPLESS_MAIN(FoldTest)
#include "fold_test.moc"
