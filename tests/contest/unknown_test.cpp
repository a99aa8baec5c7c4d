// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A record from elsewhere may tell of rounds, teams, sessions or complaints that this rulebook does
// not have: what is known stays as it was, and the log names them by their ids.
#include "contest/incident_words.h"
#include "contest/touched.h"
#include "tests/contest/evening.h"

#include <QTest>

using namespace contest;

namespace {

const RoundId nowhere{"cum_x"};
const TurnId turnOfNowhere{nowhere, {"ao_thuat"}, {"xa_x"}};

template<class F>
void sendNowhere(F &fact)
{
    if constexpr (requires { fact.round; }) {
        fact.round = nowhere;
    }
    if constexpr (requires { fact.turn; }) {
        fact.turn = turnOfNowhere;
    }
    if constexpr (requires { fact.segment; }) {
        fact.segment = turnOfNowhere.segment;
    }
    if constexpr (requires { fact.team; }) {
        fact.team = turnOfNowhere.team;
    }
    if constexpr (requires { fact.session; }) {
        fact.session = 1;
    }
    if constexpr (requires { fact.closing; }) {
        sendNowhere(fact.closing);
    }
    if constexpr (requires { fact.cue; }) {
        fact.cue = {Scene::Prize, nowhere, {}, {}, 3};
    }
}

//! One of every kind that there is.
template<std::size_t... Index>
std::vector<Fact> everyKind(std::index_sequence<Index...>)
{
    std::vector<Fact> facts{std::variant_alternative_t<Index, Fact>{}...};
    for (Fact &fact : facts) {
        std::visit([](auto &each) { sendNowhere(each); }, fact);
    }
    return facts;
}

std::vector<Fact> factsOfNowhere()
{
    std::vector<Fact> facts = everyKind(std::make_index_sequence<std::variant_size_v<Fact>>());
    facts.push_back(JudgeExcused{nowhere, {}, {"gk1"}, "r"});
    facts.push_back(EntrantsNamed{nowhere, {turnOfNowhere.team}, "r"});
    facts.push_back(CueTaken{{Scene::Standings, nowhere, {}, {}, 0}});
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

QTEST_APPLESS_MAIN(UnknownTest)
#include "unknown_test.moc"
