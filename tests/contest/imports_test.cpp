// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A round that was closed on another laptop: what it brings along, and when it is not taken over.
#include "contest/closing.h"
#include "contest/standings.h"
#include "tests/contest/evening.h"

#include <QTest>

using namespace contest;

namespace {

const std::string Key = "ab12 cd34";

//! The first cluster, played and closed where it was held.
RoundClosed closedElsewhere()
{
    Evening evening;
    evening.draw(Tri);
    evening.playRound(Tri, apart());
    evening.decide(Tri);
    evening.reveal(Tri);
    return *evening.contest.round(Tri).closed;
}

ImportRound orderOf(const RoundClosed &closing)
{
    ImportRound order;
    order.closing = closing;
    order.decision.round = closing.round;
    order.decision.awards = closing.awards;
    order.key = Key;
    return order;
}

template<class Change>
ImportRound imported(Change change)
{
    RoundClosed closing = closedElsewhere();
    change(closing);
    return orderOf(closing);
}

}

class ImportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImportedRoundIsShownAsItWasClosed();
    void whoLeftElsewhereStandsOnNoBoardHere();
    void resultsThatDoNotFitAreRefused();
    void aRoundThatHasBegunHereTakesNothingOver();
};

void ImportsTest::anImportedRoundIsShownAsItWasClosed()
{
    Evening evening;
    const RoundClosed closing = closedElsewhere();
    QVERIFY(importedClosing(evening.contest, Tri) == nullptr);
    evening.must(orderOf(closing));
    QVERIFY(importedClosing(evening.contest, Tri) != nullptr);
    const Standings table = standings(evening.contest, Tri);
    QVERIFY(table.complete);
    QCOMPARE(table.rows.size(), closing.standings.size());
    QCOMPARE(table.rows.front().team, closing.standings.front().team);
    QCOMPARE(table.rows.front().total, closing.standings.front().total);
    const Proposal proposal = proposePrizes(evening.contest, Tri);
    QCOMPARE(proposal.units.size(), closing.awards.size());
    QCOMPARE(proposal.total.dong, std::int64_t(17'000'000));
    QCOMPARE(proposal.advance, closing.advance);
    const std::vector<SegmentRow> board = segmentStandings(evening.contest, Tri, GioiThieu);
    QCOMPARE(board.size(), closing.standings.size());
    QCOMPARE(board.front().score, closing.standings.front().segments.at(GioiThieu));
    QVERIFY(segmentStandings(evening.contest, Tri, {"nang_khieu"}).empty());
    QCOMPARE(codeOf(evening.give(orderOf(closing))), std::string("roundClosed"));
}

void ImportsTest::whoLeftElsewhereStandsOnNoBoardHere()
{
    Evening evening;
    evening.must(imported([](RoundClosed &round) { round.standings.back().place.reset(); }));
    QCOMPARE(segmentStandings(evening.contest, Tri, GioiThieu).size(),
        evening.contest.teamsOf(Tri).size() - 1);
}

void ImportsTest::resultsThatDoNotFitAreRefused()
{
    Evening evening;
    const auto codeWith
        = [&evening](const auto &change) { return codeOf(evening.give(imported(change))); };
    const std::string refused = "notSealed";
    QCOMPARE(codeWith([](RoundClosed &round) { round.standings.pop_back(); }), refused);
    QCOMPARE(
        codeWith([](RoundClosed &round) { round.standings[1] = round.standings[0]; }), refused);
    QCOMPARE(codeWith([](RoundClosed &round) { round.standings[1].place = 5; }), refused);
    QCOMPARE(codeWith([](RoundClosed &round) { round.standings[0].place = 0; }), refused);
    QCOMPARE(codeWith([](RoundClosed &round) { round.advance[0] = {"chau_o"}; }), refused);
    QCOMPARE(codeWith([](RoundClosed &round) {
        round.standings.back().place.reset();
        round.advance[0] = round.standings.back().team;
    }),
        refused);
    QCOMPARE(
        codeWith([](RoundClosed &round) { round.round = {"cum_x"}; }), std::string("unknownThing"));
    ImportRound other = imported([](RoundClosed &) {});
    other.decision.round = Phuoc;
    QCOMPARE(codeOf(evening.give(other)), refused);
    QCOMPARE(codeOf(evening.give(imported([](RoundClosed &) {}))), std::string("carried out"));
}

void ImportsTest::aRoundThatHasBegunHereTakesNothingOver()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(evening.contest.turnsOf(Tri).front());
    QCOMPARE(codeOf(evening.give(imported([](RoundClosed &) {}))), std::string("roundStarted"));
    RoundClosed final = closedElsewhere();
    final.round = ChungKet;
    QCOMPARE(codeOf(evening.give(orderOf(final))), std::string("roundNotReady"));
}

QTEST_APPLESS_MAIN(ImportsTest)
#include "imports_test.moc"
