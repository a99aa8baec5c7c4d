// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two evenings that differ only in what is not yet revealed send the same bytes, over the real
// door, to displays and to judges whom the difference does not concern.

#include "contest/prizes.h"
#include "control/journal/inspect.h"
#include "control/rulebook/rulebook.h"
#include "tests/show/hall.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <random>

using namespace contest;

namespace {

const RoundId Cluster{"cum_binh_my"};

//! A random whole sheet; the same for the same dice.
Marks sheetFor(const Segment &segment, std::mt19937 &dice)
{
    Marks marks;
    for (const Criterion &criterion : criteriaOf(segment)) {
        const auto steps = criterion.max.thousandths / criterion.step.thousandths;
        marks[criterion.id] = criterion.step * std::int64_t(dice() % std::uint32_t(steps + 1));
    }
    return marks;
}

//! One of the two evenings: `common` dice fall alike in both, `secret` dice do not.
struct Evening
{
    rehearsal::Network &network;
    show::Hall hall;
    std::shared_ptr<const Rulebook> book;
    std::mt19937 common;
    std::mt19937 secret;
    std::unique_ptr<rehearsal::Line> display, watcher;
    std::map<JudgeId, std::unique_ptr<rehearsal::Line>> judges;

    Evening(rehearsal::Network &net, std::shared_ptr<const Rulebook> rules, unsigned seed,
        unsigned secretSeed)
        : network(net),
          hall(net),
          book(std::move(rules)),
          common(seed),
          secret(secretSeed)
    {
        display = hall.sit("display:1");
        watcher = hall.sit("judge:gk1");
        for (const char *id : {"gk2", "gk3", "gk4", "gk5"}) {
            judges[{id}] = hall.sit(std::string("judge:") + id);
        }
    }

    void must(const std::string &code) const { QVERIFY2(code.empty(), code.c_str()); }

    void playTurn(const TurnId &turn)
    {
        const Segment &segment = *book->segment(turn.segment);
        auto &console = hall.console();
        must(hall.codeOf(console, CallTurn{turn}));
        must(hall.codeOf(
            console, TakeCue{m_live++, {Scene::Team, turn.round, turn.segment, turn.team, 0}}));
        must(hall.codeOf(console, StartClock{turn}));
        must(hall.codeOf(console, StopClock{turn}));
        must(hall.codeOf(
            console, TakeCue{m_live++, {Scene::Judging, turn.round, turn.segment, turn.team, 0}}));
        must(hall.codeOf(*watcher,
            SubmitSheet{turn, {"gk1"}, sheetFor(segment, common), "", SheetSource::Tablet}));
        for (auto &[judge, line] : judges) {
            must(hall.codeOf(*line,
                SubmitSheet{turn, judge, sheetFor(segment, secret), "", SheetSource::Tablet}));
        }
        askAndAttend(turn);
        for (const KeyComponent &key : keysOf(segment)) {
            must(hall.codeOf(console,
                EnterKeyResult{turn, key.id, int(secret() % unsigned(key.questions + 1))}));
        }
        if (common() % 3 == 0) {
            must(hall.codeOf(
                console, GiveDeduction{turn, {500 * std::int64_t(1 + secret() % 6)}, "vi phạm"}));
        }
        must(hall.codeOf(console, ApproveTurn{turn}));
    }

    //! Who asks for a sheet back, and whether it is given back, is nobody else's business.
    void askAndAttend(const TurnId &turn)
    {
        for (auto &[judge, line] : judges) {
            if (secret() % 2 == 0) {
                continue;
            }
            line->send(messages::Ask{turn});
            line->send(messages::Ask{});
            const auto operatorSees = [&](bool isAsked) {
                return network.wait(
                    [&] {
                        const bool isSeen
                            = hall.console().topic("seats")->find("amend") != std::string::npos;
                        return isSeen == isAsked;
                    },
                    std::chrono::seconds(60));
            };
            must(operatorSees(true) ? "" : "the operator does not see what is asked for");
            ++m_asked;
            hall.console().send(messages::Attend{"judge:" + judge.text});
            must(operatorSees(false) ? "" : "what was attended to is still there");
        }
    }

    int m_asked = 0; //!< how often the operator saw it
    std::int64_t m_live = 0;
};

std::shared_ptr<const Rulebook> sample()
{
    QFile file(QStringLiteral(SAMPLE_RULEBOOK));
    if (!file.open(QIODevice::ReadOnly)) {
        return nullptr;
    }
    auto read = rulebook::readRulebook(file.readAll().toStdString());
    return read ? std::make_shared<const Rulebook>(std::move(read.value())) : nullptr;
}

}

class SecrecyTest : public QObject
{
    Q_OBJECT

private slots:
    void unrevealedMarksChangeNoByteForDisplaysAndOtherJudges()
    {
        const auto book = sample();
        QVERIFY(book);
        const unsigned seed = qEnvironmentVariableIsSet("HOITHI_SEED")
            ? qEnvironmentVariable("HOITHI_SEED").toUInt()
            : QRandomGenerator::global()->generate() % 1'000'000;
        qInfo("HOITHI_SEED=%u", seed);
        rehearsal::Network network;
        Evening one(network, book, seed, seed * 2 + 1);
        Evening other(network, book, seed, seed * 2 + 2);
        for (Evening *evening : {&one, &other}) {
            QVERIFY(!evening->hall.fault());
            QVERIFY(evening->display && evening->watcher);
            auto &console = evening->hall.console();
            evening->must(evening->hall.codeOf(console, DrawRunningOrder{Cluster, 99}));
            evening->must(evening->hall.codeOf(console, TakeCue{evening->m_live++, Cue{}}));
            for (const char *team : {"binh_my", "binh_long", "binh_hiep"}) {
                for (const Segment &segment : book->segments) {
                    evening->playTurn({Cluster, segment.id, {team}});
                }
            }
            // Refused alike: the hall may not see standings before the ceremony.
            QCOMPARE(evening->hall.codeOf(
                         console, TakeCue{evening->m_live, {Scene::Standings, Cluster, {}, {}, 0}}),
                std::string("notRevealed"));
            evening->hall.settle();
        }
        QVERIFY(one.display->frames().size() > 20);
        QVERIFY(one.watcher->frames().size() > 20);
        QCOMPARE(one.display->frames(), other.display->frames());
        QCOMPARE(one.watcher->frames(), other.watcher->frames());
        QVERIFY(one.m_asked + other.m_asked > 0);
        // The test can fail: the judges whom the difference concerns did get other bytes.
        QVERIFY(one.judges.at({"gk2"})->frames() != other.judges.at({"gk2"})->frames());
    }

    void anUnapprovedScoreIsNeverShown()
    {
        const auto book = sample();
        rehearsal::Network network;
        Evening evening(network, book, 5, 6);
        const TurnId turn{Cluster, {"gioi_thieu"}, {"binh_my"}};
        auto &console = evening.hall.console();
        evening.must(evening.hall.codeOf(console, DrawRunningOrder{Cluster, 99}));
        evening.must(evening.hall.codeOf(console, CallTurn{turn}));
        QCOMPARE(evening.hall.codeOf(
                     console, TakeCue{0, {Scene::Score, turn.round, turn.segment, turn.team, 0}}),
            std::string("turnNotApproved"));
    }

    void anOperatorsSeatIsNotHadFromTheNetworkByACode()
    {
        rehearsal::Network network;
        show::Hall hall(network);
        QVERIFY(!hall.fault());
        QVERIFY(!hall.sit("operator"));
        QVERIFY(!hall.sit("judge:gk99"));
    }
};

QTEST_GUILESS_MAIN(SecrecyTest)

#include "secrecy_test.moc"
