// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A record from elsewhere may tell of rounds, teams, sessions or complaints that this rulebook does
// not have: what is known stays as it was, and the log names them by their ids.
#include "contest/ceremony.h"
#include "contest/closing.h"
#include "contest/incident_words.h"
#include "contest/prizes.h"
#include "contest/reveal.h"
#include "contest/run_of_show.h"
#include "contest/standings.h"
#include "contest/touched.h"
#include "tests/contest/evening.h"
#include "tests/contest/kinds.h"

#include <QTest>

using namespace contest;

namespace {

const RoundId nowhere{"cum_x"};
const TurnId turnOfNowhere{nowhere, {"ao_thuat"}, {"xa_x"}};

std::vector<Fact> factsOfNowhere()
{
    auto facts = everyKindAbout<Fact, FactKinds>(turnOfNowhere);
    facts.push_back(JudgeExcused{nowhere, {}, {"gk1"}, "r"});
    facts.push_back(EntrantsNamed{nowhere, {turnOfNowhere.team}, "r"});
    for (const Scene scene : {Scene::Prize, Scene::Standings, Scene::Score}) {
        facts.push_back(CueTaken{{scene, nowhere, turnOfNowhere.segment, turnOfNowhere.team, 3}});
    }
    return facts;
}

std::optional<Words> told(const Contest &contest, const Fact &fact)
{
    return std::visit(
        [&contest](const auto &each) -> std::optional<Words> {
            if constexpr (requires { incidentWords(contest, each); }) {
                return incidentWords(contest, each);
            } else {
                return std::nullopt;
            }
        },
        fact);
}

}

class UnknownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsAboutAnUnknownRoundLeaveEveryKnownOneAlone();
    void anIncidentOfAnUnknownRoundIsToldByItsIds();
    void aDecisionOnAComplaintThatNobodyFiledDecidesNone();
    void aSessionThatTheRulebookLacksHoldsNoTurn();
    void takingBackWhatIsNotThereTakesNothingBack();
    void everyOrderAboutAnUnknownRoundIsRefused();
    void whoAsksAboutTheUnknownIsToldNothing();
};

void UnknownTest::factsAboutAnUnknownRoundLeaveEveryKnownOneAlone()
{
    Evening evening;
    evening.draw(Tri);
    const std::map<RoundId, RoundState> before = evening.contest.rounds;
    for (const Fact &fact : factsOfNowhere()) {
        const QByteArray kind = "kind " + QByteArray::number(qsizetype(fact.index()));
        const Touched touched = touchedBy(evening.contest, fact);
        evening.record(fact);
        QVERIFY2(evening.contest.rounds == before, kind);
        for (const TurnId &turn : touched.turns) {
            QVERIFY2(turn.round == nowhere || touched.people, kind);
        }
    }
}

void UnknownTest::anIncidentOfAnUnknownRoundIsToldByItsIds()
{
    Evening evening;
    for (const Fact &fact : factsOfNowhere()) {
        const auto words = told(evening.contest, fact);
        if (!words) {
            continue;
        }
        const QString vi = QString::fromStdString(words->vi);
        QVERIFY2(vi.contains(std::holds_alternative<RosterAmended>(fact) ? "xa_x" : "cum_x"),
            words->vi.c_str());
        QVERIFY(!words->en.empty());
    }
}

void UnknownTest::aDecisionOnAComplaintThatNobodyFiledDecidesNone()
{
    Evening evening;
    evening.record(ComplaintFiled{Tri, {"binh_tri"}, "t", "b"});
    const std::map<RoundId, RoundState> before = evening.contest.rounds;
    for (const int number : {-1, 0, 2}) {
        evening.record(ComplaintDecided{Tri, number, "o", "d"});
    }
    QVERIFY(evening.contest.rounds == before);
}

void UnknownTest::aSessionThatTheRulebookLacksHoldsNoTurn()
{
    Evening evening;
    evening.draw(Tri);
    const auto lacking
        = static_cast<int>(evening.contest.rulebook->round(Tri)->sessions.size()) + 1;
    evening.record(SessionSuspended{Tri, lacking, "mưa"});
    for (const TurnId &turn : evening.contest.turnsOf(Tri)) {
        QVERIFY(!evening.contest.suspensionOf(turn));
    }
    QVERIFY(!evening.contest.suspensionOf(turnOfNowhere));
    const Words words = incidentWords(evening.contest, SessionResumed{Tri, lacking, "r"});
    QVERIFY(QString::fromStdString(words.vi).contains(QString::number(lacking)));
}

void UnknownTest::takingBackWhatIsNotThereTakesNothingBack()
{
    Evening evening;
    evening.draw(Tri);
    const std::map<RoundId, RoundState> before = evening.contest.rounds;
    evening.record(Undone{1'000});
    QVERIFY(evening.contest.rounds == before);
    QVERIFY(!touchedBy(evening.contest, Undone{1'000}).cue);
}

void UnknownTest::everyOrderAboutAnUnknownRoundIsRefused()
{
    Evening evening;
    for (const Order &order : everyKindAbout<Order, OrderKinds>(turnOfNowhere)) {
        const bool elsewhere = std::visit(
            [](const auto &each) {
                return requires
                {
                    each.round;
                }
                || requires
                {
                    each.turn;
                }
                || requires
                {
                    each.closing;
                };
            },
            order);
        const QByteArray kind = "kind " + QByteArray::number(qsizetype(order.index()));
        const auto refusal = evening.give(order);
        if (elsewhere) {
            QVERIFY2(codeOf(refusal) == "unknownThing", kind + ' ' + codeOf(refusal).c_str());
            QVERIFY2(refusal->field == nowhere.text, kind + refusal->field.c_str());
        }
    }
}

void UnknownTest::whoAsksAboutTheUnknownIsToldNothing()
{
    Evening evening;
    const Contest &contest = evening.contest;
    QVERIFY(standings(contest, nowhere).rows.empty());
    QVERIFY(segmentStandings(contest, nowhere, TieuPham).empty());
    QVERIFY(proposePrizes(contest, nowhere).units.empty());
    QVERIFY(ceremonySteps(contest, nowhere).empty());
    QCOMPARE(runOfShow(contest, nowhere).size(), std::size_t(1)); // waiting
    QVERIFY(!ceremonyIsOver(contest, nowhere));
    QVERIFY(!rankingIsRevealed(contest, nowhere, std::nullopt));
    QVERIFY(!scoreIsRevealed(contest, turnOfNowhere));
    QVERIFY(contest.teamsOf(nowhere).empty());
    QVERIFY(contest.voidedBecause(nowhere, TieuPham) == nullptr);
    QVERIFY(contest.rulebook->sidePrize(nowhere, {"tieu_pham"}) == nullptr);
    QCOMPARE(contest.rulebook->judgeLabel({"gk99"}), std::string("gk99"));
    QCOMPARE(&contest.panelOf(turnOfNowhere), &contest.rulebook->panel);
}

QTEST_APPLESS_MAIN(UnknownTest)
#include "unknown_test.moc"
