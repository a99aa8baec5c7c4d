// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ceremony, the close and the final.
#include "contest/ceremony.h"
#include "contest/closing.h"
#include "contest/text.h"
#include "tests/contest/evening.h"
#include "tests/contest/kinds.h"

#include <QTest>

#include <algorithm>

using namespace contest;

namespace {

QString unitsOf(const Proposal &proposal)
{
    QStringList units;
    for (const ProposedPrize &unit : proposal.units) {
        units += QString::fromStdString(unit.prize) + "="
            + QString::fromStdString(unit.team ? unit.team->text : "-");
    }
    return units.join(' ');
}

QString stepsOf(const Evening &evening, const RoundId &round)
{
    QStringList steps;
    for (const CeremonyStep &step : ceremonySteps(evening.contest, round)) {
        steps += QString::fromStdString(step.team ? step.team->text : step.prize);
    }
    return steps.join(" > ");
}

QString textOf(const std::vector<TeamId> &teams)
{
    QStringList ids;
    for (const TeamId &team : teams) {
        ids += QString::fromStdString(team.text);
    }
    return ids.join(' ');
}

}

class CeremonyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCeremonyGoesFromTheSidePrizesUpToTheFirst();
    void prizesWithoutAnyTeamAreLeftOutOfTheCeremony();
    void prizesAreRevealedOneByOne();
    void aRoundClosesOnceNothingIsOpen();
    void aClosingIsTheSameWhateverTheSentencesOfItsReasons();
    void aClosedRoundTakesNoMoreOrders();
    void theFinalKnowsItsTeamsOnceEveryClusterIsClosed();
    void eachRoundTakesAsManyTeamsAsItSays();
};

void CeremonyTest::theCeremonyGoesFromTheSidePrizesUpToTheFirst()
{
    Evening evening;
    evening.playRound(Tri, apart());
    QVERIFY(ceremonySteps(evening.contest, Tri).empty());
    evening.decide(Tri);
    QCOMPARE(stepsOf(evening, Tri),
        QString("Giới thiệu xuất sắc nhất > binh_tri > Tiểu phẩm xuất sắc nhất > binh_tri > "
                "Khuyến khích > binh_chau > binh_tan_phu > binh_thanh > binh_hoa > Ba > binh_hai "
                "> binh_thuan > Nhì > binh_dong > Nhất > binh_tri"));
    QCOMPARE(
        moneyText(ceremonySteps(evening.contest, Tri).back().amount), std::string("4.000.000"));
}

void CeremonyTest::prizesWithoutAnyTeamAreLeftOutOfTheCeremony()
{
    Evening evening;
    evening.playRound(Phuoc, apart());
    DecidePrizes order = evening.asProposed(Phuoc);
    for (std::size_t i : {4U, 5U, 6U, 8U}) {
        order.awards[i].team.reset();
        order.awards[i].reason = "không trao";
    }
    evening.must(order);
    QVERIFY(stepsOf(evening, Phuoc).startsWith("Tiểu phẩm xuất sắc nhất > binh_phuoc > Ba > "));
}

void CeremonyTest::prizesAreRevealedOneByOne()
{
    Evening evening;
    evening.playRound(Tri, apart());
    evening.decide(Tri);
    const auto step = [&evening](int number) {
        return codeOf(
            evening.give(TakeCue{evening.contest.liveNumber, {Scene::Prize, Tri, {}, {}, number}}));
    };
    QCOMPARE(step(2), std::string("stepOrder"));
    QCOMPARE(step(0), std::string("unknownThing"));
    QCOMPARE(step(1), std::string("carried out"));
    QCOMPARE(step(3), std::string("stepOrder"));
    QCOMPARE(step(2), std::string("carried out"));
    QCOMPARE(step(1), std::string("carried out")); // shown again
    QCOMPARE(evening.contest.round(Tri).revealedSteps, 2);
    const Cue table{Scene::Standings, Tri, {}, {}, 0};
    for (int number = 3; number <= 16; ++number) {
        QCOMPARE(codeOf(evening.give(TakeCue{evening.contest.liveNumber, table})),
            std::string("notRevealed"));
        QCOMPARE(step(number), std::string("carried out"));
    }
    QCOMPARE(step(17), std::string("unknownThing"));
    evening.take(table);
    evening.take({Scene::SegmentStandings, Tri, TieuPham, {}, 0});
}

void CeremonyTest::aRoundClosesOnceNothingIsOpen()
{
    Evening evening;
    evening.draw(Tri);
    auto refusal = evening.give(CloseRound{Tri});
    QCOMPARE(codeOf(refusal), std::string("incomplete"));
    QVERIFY(refusal->words.vi.find("Bình Châu – Phần thi Tiểu phẩm") != std::string::npos);
    evening.playRound(Tri, apart());
    refusal = evening.give(CloseRound{Tri});
    QVERIFY(refusal && refusal->words.vi.find("chưa có quyết định trao giải") != std::string::npos);
    evening.decide(Tri);
    evening.must(CloseRound{Tri});
    const RoundClosed &closed = *evening.contest.round(Tri).closed;
    QCOMPARE(textOf(closed.advance), QString("binh_tri binh_dong"));
    QCOMPARE(closed.standings.size(), std::size_t(8));
    QCOMPARE(closed.awards, evening.contest.round(Tri).decision->awards);
    QCOMPARE(exactText(closed.standings[0].total), std::string("87"));
}

//! A record of last year does not become false because a sentence was reworded.
void CeremonyTest::aClosingIsTheSameWhateverTheSentencesOfItsReasons()
{
    Evening evening;
    evening.playRound(Tri, apart());
    evening.decide(Tri);
    const RoundClosed closing = closingOf(evening.contest, Tri);
    RoundClosed reworded = closing;
    reworded.standings[1].reason = {"cách nói cũ", "an older wording"};
    QVERIFY(reworded != closing);
    QVERIFY(sameFigures(reworded, closing));
    reworded.standings[1].decidedBy = "lot";
    QVERIFY(!sameFigures(reworded, closing));
    RoundClosed other = closing;
    std::swap(other.advance.front(), other.advance.back());
    QVERIFY(!sameFigures(other, closing));
}

void CeremonyTest::aClosedRoundTakesNoMoreOrders()
{
    Evening evening;
    evening.playRound(Tri, apart());
    evening.decide(Tri);
    evening.must(CloseRound{Tri});
    const TurnId turn{Tri, TieuPham, {"binh_tri"}};
    int refused = 0;
    for (const Order &order : everyKindAbout<Order, OrderKinds>(turn)) {
        const bool always = std::visit(
            [](const auto &each) { // the screen goes on, seats change hands
                return requires
                {
                    each.cue;
                }
                || requires
                {
                    each.seat;
                };
            },
            order);
        if (always || std::holds_alternative<AmendRoster>(order)
            || std::holds_alternative<Undo>(order)) {
            continue;
        }
        const QByteArray kind = "kind " + QByteArray::number(qsizetype(order.index()));
        QVERIFY2(codeOf(evening.give(order)) == "roundClosed",
            kind + codeOf(evening.give(order)).c_str());
        ++refused;
    }
    QVERIFY(refused > 30);
    QCOMPARE(codeOf(evening.give(evening.asProposed(Tri))), std::string("roundClosed"));
    QVERIFY(evening.contest.undoStack.empty());
    evening.take({Scene::Prize, Tri, {}, {}, 1}); // the screen goes on
}

void CeremonyTest::theFinalKnowsItsTeamsOnceEveryClusterIsClosed()
{
    Evening evening;
    for (const RoundId &round : {Tri, Phuoc}) {
        QVERIFY(evening.contest.teamsOf(ChungKet).empty());
        QCOMPARE(codeOf(evening.give(DrawRunningOrder{ChungKet, 1})), std::string("roundNotReady"));
        QCOMPARE(codeOf(evening.give(CallTurn{{ChungKet, TieuPham, {"binh_tri"}}})),
            std::string("roundNotReady"));
        evening.playRound(round, apart());
        evening.decide(round);
        evening.reveal(round);
    }
    QCOMPARE(
        textOf(evening.contest.teamsOf(ChungKet)), QString("binh_tri binh_dong binh_phuoc chau_o"));
    evening.playRound(ChungKet, apart());
    evening.decide(ChungKet);
    const Proposal proposal = proposePrizes(evening.contest, ChungKet);
    QVERIFY(unitsOf(proposal).startsWith(
        "Nhất=binh_tri Nhì=binh_dong Ba=binh_phuoc Khuyến khích=chau_o Khuyến khích=-"));
    QVERIFY(proposal.advance.empty());
    evening.reveal(ChungKet);
    QVERIFY(evening.contest.round(ChungKet).closed.has_value());
}

void CeremonyTest::eachRoundTakesAsManyTeamsAsItSays()
{
    Rulebook book = binhSon();
    Round guests = book.rounds[2];
    guests.id = {"giao_luu"};
    guests.entrants = TopOfEach{1, {Tri}};
    book.rounds.push_back(guests);
    Evening evening(book);
    evening.playRound(Tri, apart());
    evening.decide(Tri);
    evening.reveal(Tri);
    QCOMPARE(textOf(evening.contest.round(Tri).closed->advance), QString("binh_tri binh_dong"));
    QCOMPARE(textOf(evening.contest.teamsOf(guests.id)), QString("binh_tri"));
    QVERIFY(evening.contest.teamsOf(ChungKet).empty());
}

QTEST_APPLESS_MAIN(CeremonyTest)
#include "ceremony_test.moc"
