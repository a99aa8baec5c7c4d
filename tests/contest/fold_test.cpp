// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever is ordered, in whatever order: the fold is pure and the rules hold.
#include "contest/ceremony.h"
#include "tests/contest/evening.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace contest;

namespace {

//! A hand that orders sensible and senseless things.
class Hand
{
public:
    Hand(Evening &evening, std::uint64_t seed) : m_evening(evening), m_random(seed) {}

    Order next()
    {
        // Half of what is ordered moves the show on, so that every stage of it is reached.
        return below(2) == 0 ? sensible() : anything();
    }
    Actor actor(const Order &order)
    {
        const auto *sheet = std::get_if<SubmitSheet>(&order);
        if (sheet && below(2) == 0) {
            return {SeatKind::Judge, sheet->judge};
        }
        return below(20) == 0 ? Actor{SeatKind::Judge, judge()} : Actor{};
    }
    std::uint64_t below(std::uint64_t bound) { return m_random() % bound; }

private:
    template<class Things>
    auto oneOf(const Things &things)
    {
        return *std::next(things.begin(), static_cast<std::ptrdiff_t>(below(things.size())));
    }
    const Contest &contest() const { return m_evening.contest; }
    RoundId round() { return oneOf(contest().rulebook->rounds).id; }
    JudgeId judge() { return {"gk" + std::to_string(1 + below(7))}; }
    SegmentId segment() { return oneOf(contest().rulebook->segments).id; }
    TeamId team() { return oneOf(contest().rulebook->teams).id; }
    TurnId turn()
    {
        const std::vector<TurnId> turns = contest().turnsOf(round());
        return turns.empty() || below(50) == 0 ? TurnId{round(), segment(), team()} : oneOf(turns);
    }
    std::string reason() { return below(10) == 0 ? "" : "lý do"; }
    Marks marks(const SegmentId &segmentId)
    {
        Marks marks;
        for (const Criterion &criterion : criteriaOf(*contest().rulebook->segment(segmentId))) {
            // Few different totals, so that ties are common.
            const bool wrong = below(200) == 0;
            marks[criterion.id] = wrong ? Points{static_cast<std::int64_t>(below(20'000)) - 100}
                                        : points(below(8) == 0 ? 1 : 2);
        }
        if (below(200) == 0) {
            marks.erase(marks.begin());
        }
        return marks;
    }
    SubmitSheet sheet(const TurnId &id, const JudgeId &by)
    {
        return {id, by, marks(id.segment), {}, SheetSource::Tablet};
    }

    //! What a good operator would do next in the first round that is not closed.
    Order sensible()
    {
        for (const Round &book : contest().rulebook->rounds) {
            if (!contest().round(book.id).closed) {
                return sensibleIn(book.id);
            }
        }
        return Undo{};
    }
    Order sensibleIn(const RoundId &id)
    {
        if (contest().round(id).runningOrder.empty()) {
            return DrawRunningOrder{id, m_random()};
        }
        for (const TurnId &each : contest().turnsOf(id)) {
            const TurnState *state = contest().turn(each);
            if (!contest().isVoid(each) && !(state && state->approved)) {
                return sensibleFor(each, state);
            }
        }
        const Proposal proposal = proposePrizes(contest(), id);
        if (!proposal.open.empty()) {
            return settling(id, proposal.open.front());
        }
        if (!contest().round(id).decision) {
            return m_evening.asProposed(id);
        }
        const auto steps = static_cast<int>(ceremonySteps(contest(), id).size());
        const int revealed = contest().round(id).revealedSteps;
        if (revealed < steps) {
            return TakeCue{contest().liveNumber, {Scene::Prize, id, {}, {}, revealed + 1}};
        }
        return CloseRound{id};
    }
    Order sensibleFor(const TurnId &id, const TurnState *state)
    {
        if (!state || !state->called) {
            return CallTurn{id};
        }
        if (state->clock.state == StageClock::State::Running
            || state->clock.state == StageClock::State::Paused) {
            return StopClock{id};
        }
        for (const KeyComponent &key : keysOf(*contest().rulebook->segment(id.segment))) {
            if (!state->keyResults.contains(key.id)) {
                return EnterKeyResult{id, key.id, static_cast<int>(below(2))};
            }
        }
        const std::vector<JudgeId> awaited = awaitedJudges(contest(), id);
        return awaited.empty() ? Order{ApproveTurn{id}} : Order{sheet(id, oneOf(awaited))};
    }
    Order settling(const RoundId &id, const OpenTie &tie)
    {
        if (std::holds_alternative<ByExtraQuestion>(tie.needs) && below(5) != 0) {
            EnterExtraQuestion order{id, {}};
            for (const TeamId &each : tie.teams) {
                order.right[each] = static_cast<int>(below(3));
            }
            return order;
        }
        std::vector<TeamId> order = tie.teams;
        std::shuffle(order.begin(), order.end(), m_random);
        return RuleTie{id, tie.about, order, "lý do"};
    }

    Order anything()
    {
        const TurnId id = turn();
        const RoundId any = round();
        const std::optional<TurnId> perhaps
            = below(4) == 0 ? std::nullopt : std::optional<TurnId>(id);
        switch (below(24)) {
        case 0:
            return DrawRunningOrder{any, m_random()};
        case 1:
            return EnterRunningOrder{any, contest().teamsOf(any), {"w"}};
        case 2:
            return CallTurn{id};
        case 3:
            return StartClock{id};
        case 4:
            return PauseClock{id, reason()};
        case 5:
            return ResumeClock{id};
        case 6:
            return StopClock{id};
        case 7:
            return EnterMeasuredTime{id, static_cast<std::int64_t>(below(900'000)), reason()};
        case 8:
            return sheet(id, judge());
        case 9:
            return ReturnSheet{id, judge(), reason()};
        case 10:
            return ExcuseJudge{id.round, perhaps, judge(), reason()};
        case 11:
            return EnterKeyResult{id, TracNghiem, static_cast<int>(below(12))};
        case 12:
            return GiveDeduction{id, {static_cast<std::int64_t>(below(3'000))}, reason()};
        case 13:
            return ApproveTurn{id};
        case 14: // seldom, or nobody would be left
            return below(10) == 0 ? Order{RemoveTeam{id.round, id.team, Departure::Withdrawn,
                       below(2) == 0 ? std::optional(id.segment) : std::nullopt, reason()}}
                                  : Order{Undo{}};
        case 15:
            return EnterExtraQuestion{any, {{team(), 1}, {team(), 2}}};
        case 16:
            return RuleTie{any, {}, {team(), team()}, reason()};
        case 17:
            return m_evening.asProposed(any);
        case 18:
        case 19:
            return cue(id);
        case 20:
            return CloseRound{any};
        case 21:
        case 22:
            return Undo{contest().undoStack.empty() ? 0 : contest().undoStack.back().sequence};
        default:
            return GrantSeat{"judge:" + judge().text, "máy bảng", "h"};
        }
    }
    Order cue(const TurnId &id)
    {
        const auto scene = static_cast<Scene>(below(10));
        const Cue cue{scene, id.round, id.segment, id.team, 1 + static_cast<int>(below(17))};
        return below(4) == 0 ? Order{SetStandby{cue}} : Order{TakeCue{contest().liveNumber, cue}};
    }

    Evening &m_evening;
    std::mt19937_64 m_random;
};

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

}

class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyOrdersInAnyOrderKeepTheRules();
    void aWholeContestComesToItsEnd();
    void factsAboutUnknownThingsDoNotHurtTheFold();

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
        Evening evening;
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
            QVERIFY2(!sameState(before, evening.contest), where + "a fact changed nothing");
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
        std::vector<Scores> scores;
        for (int i = 0; i < 8; ++i) {
            scores.push_back({points(18 - i), points(33), points(36 - i)});
        }
        evening.playRound(round, scores);
        evening.decide(round);
        evening.reveal(round);
        evening.take({Scene::Standings, round, {}, {}, 0});
    }
    QVERIFY(broken(evening.contest).isEmpty());
    QVERIFY(sameState(foldedAgain(evening), evening.contest));
}

void FoldTest::factsAboutUnknownThingsDoNotHurtTheFold()
{
    Evening evening;
    const std::map<RoundId, RoundState> before = evening.contest.rounds;
    evening.record(RunningOrderEntered{{"cum_x"}, {{"a"}}, {"w"}});
    evening.record(TeamLeft{{"cum_x"}, {"a"}, Departure::Withdrawn, {}, "r"});
    evening.record(CueTaken{{Scene::Prize, {"cum_x"}, {}, {}, 3}});
    evening.record(RoundClosed{{"cum_x"}, {}, {}, {}});
    evening.record(Undone{1'000});
    QVERIFY(evening.contest.rounds == before);
    QCOMPARE(evening.contest.sequence, std::int64_t(6));
}

QTEST_APPLESS_MAIN(FoldTest)
#include "fold_test.moc"
