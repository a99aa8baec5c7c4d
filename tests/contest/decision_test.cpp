// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The organisers' decision about the prizes.
#include "tests/contest/evening.h"

#include <QTest>

using namespace contest;

class DecisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDecisionMustBeWholeAndInOrder_data();
    void theDecisionMustBeWholeAndInOrder();
    void whereTheDecisionDiffersItNeedsAReason();
    void theDecisionWaitsForEveryTurnAndTie();
    void theOrganisersMayDecideAgainUntilTheCeremonyBegins();
    void aDecisionThatNoLongerFitsMustBeTakenAgain();
};

void DecisionTest::theDecisionMustBeWholeAndInOrder_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("code");
    for (const auto &[fault, code] :
        std::vector<std::pair<const char *, const char *>>{{"none", "carried out"},
            {"no signer", "reasonMissing"}, {"one too few", "badDecision"},
            {"one twice", "badDecision"}, {"out of order", "badDecision"},
            {"unknown prize", "badDecision"}, {"two main prizes", "badDecision"},
            {"unknown team", "unknownThing"}, {"team of another round", "unknownThing"},
            {"departed team", "badDecision"}, {"main and side prize", "carried out"}}) {
        QTest::newRow(fault) << fault << code;
    }
}

void DecisionTest::theDecisionMustBeWholeAndInOrder()
{
    QFETCH(QString, fault);
    QFETCH(QString, code);
    Evening evening;
    evening.playRound(Tri, apart());
    evening.must(RemoveTeam{Tri, {"binh_chau"}, Departure::Disqualified, {}, "r"});
    DecidePrizes order = evening.asProposed(Tri);
    if (fault == "no signer") {
        order.signer = " ";
    } else if (fault == "one too few") {
        order.awards.pop_back();
    } else if (fault == "one twice") {
        order.awards.push_back(order.awards.back());
    } else if (fault == "out of order") {
        std::swap(order.awards[0], order.awards[1]);
    } else if (fault == "unknown prize") {
        order.awards[0].prize = "Đặc biệt";
    } else if (fault == "two main prizes") {
        order.awards[0].team = order.awards[1].team;
        order.awards[0].reason = "lý do";
    } else if (fault == "departed team") {
        order.awards[7].team = TeamId{"binh_chau"};
        order.awards[7].reason = "lý do";
    } else if (fault == "unknown team") {
        order.awards[0].team = TeamId{"binh_khong"};
        order.awards[0].reason = "lý do";
    } else if (fault == "team of another round") {
        order.awards[0].team = TeamId{"chau_o"};
        order.awards[0].reason = "lý do";
    } else if (fault == "main and side prize") {
        QCOMPARE(order.awards[0].team, order.awards[8].team);
    }
    QCOMPARE(QString::fromStdString(codeOf(evening.give(order))), code);
}

void DecisionTest::whereTheDecisionDiffersItNeedsAReason()
{
    Evening evening;
    evening.playRound(Tri, apart());
    DecidePrizes order = evening.asProposed(Tri);
    order.awards[7].team.reset(); // not awarded
    auto refusal = evening.give(order);
    QCOMPARE(codeOf(refusal), std::string("reasonMissing"));
    QCOMPARE(refusal->field, std::string("Khuyến khích"));
    order.awards[7].reason = "không đủ số điểm tối thiểu";
    evening.must(order);
    QCOMPARE(evening.contest.round(Tri).decision->awards[7].team, std::optional<TeamId>());
}

void DecisionTest::theDecisionWaitsForEveryTurnAndTie()
{
    Evening evening;
    evening.draw(Tri);
    QCOMPARE(codeOf(evening.give(evening.asProposed(Tri))), std::string("incomplete"));
    std::vector<Scores> scores = apart();
    scores[1] = scores[0];
    evening.playRound(Tri, scores);
    const auto refusal = evening.give(evening.asProposed(Tri));
    QCOMPARE(codeOf(refusal), std::string("tieOpen"));
    QCOMPARE(refusal->words.vi, std::string("Bình Trị, Bình Đông bằng điểm; cần câu hỏi phụ"));
    QCOMPARE(codeOf(evening.give(TakeCue{0, {Scene::Prize, Tri, {}, {}, 1}})),
        std::string("notDecided"));
}

void DecisionTest::theOrganisersMayDecideAgainUntilTheCeremonyBegins()
{
    Evening evening;
    evening.playRound(Tri, apart());
    evening.decide(Tri);
    DecidePrizes again = evening.asProposed(Tri);
    again.number = "02/QĐ-BTC";
    evening.must(again);
    QCOMPARE(evening.contest.round(Tri).decision->number, std::string("02/QĐ-BTC"));
    evening.take({Scene::Prize, Tri, {}, {}, 1});
    QCOMPARE(codeOf(evening.give(again)), std::string("alreadyDone"));
    QCOMPARE(codeOf(evening.give(RemoveTeam{Tri, {"binh_tri"}, Departure::Withdrawn, {}, "bận"})),
        std::string("alreadyDone"));
}

void DecisionTest::aDecisionThatNoLongerFitsMustBeTakenAgain()
{
    Evening evening;
    evening.playRound(Tri, apart());
    evening.decide(Tri);
    evening.must(RemoveTeam{Tri, {"binh_hai"}, Departure::Disqualified, {}, "sai thành phần"});
    QCOMPARE(codeOf(evening.give(TakeCue{0, {Scene::Prize, Tri, {}, {}, 1}})),
        std::string("notDecided"));
    QCOMPARE(obstaclesToClosing(evening.contest, Tri).size(), std::size_t(1));
    evening.decide(Tri);
    evening.take({Scene::Prize, Tri, {}, {}, 1});
}

QTEST_APPLESS_MAIN(DecisionTest)
#include "decision_test.moc"
