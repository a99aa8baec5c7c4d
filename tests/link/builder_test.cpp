// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The builder sends the same as the pure views, only what changed, and builds only what it must.
#include "link/messages/messages.h"
#include "tests/link/script.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>

using namespace contest;
using namespace messages;

namespace {

const Audience Hall{SeatKind::Display, {}};
const Audience Desk{SeatKind::Operator, {}};
const Audience Third{SeatKind::Judge, Gk3};

std::vector<Audience> everyone()
{
    std::vector<Audience> all{Hall, Desk, {SeatKind::Mc, {}}};
    for (const JudgeId &judge : {Gk1, Gk2, Gk3, Gk4, Gk5, Gk6}) {
        all.push_back({SeatKind::Judge, judge});
    }
    return all;
}

//! A client that believes what it is sent.
struct Believer
{
    std::map<std::string, std::string> topics;
    std::map<std::string, std::int64_t> revs;
    QString fault;

    void hear(const std::vector<TopicFrame> &frames)
    {
        for (const TopicFrame &frame : frames) {
            const ServerMessage message = parseServerMessage(*frame.frame);
            if (const auto *topic = std::get_if<TopicMessage>(&message)) {
                if (topic->rev <= revs[topic->name] || topic->rev != frame.rev) {
                    fault = QString::fromStdString("revision of " + topic->name);
                }
                if (topics.contains(topic->name) && topics[topic->name] == topic->data) {
                    fault = QString::fromStdString("no news in " + topic->name);
                }
                if (frame.frame->size() > MaxServerFrame) {
                    fault = QString::fromStdString("too large: " + topic->name);
                }
                revs[topic->name] = topic->rev;
                topics[topic->name] = topic->data;
            } else if (const auto *gone = std::get_if<Gone>(&message)) {
                topics.erase(gone->name);
            } else {
                fault = QString::fromStdString("unreadable: " + frame.frame->substr(0, 200));
            }
        }
    }
};

//! The first turn of the evening is on stage.
struct CalledTurn : Play
{
    CalledTurn() : Play(smallShow(RankingReveal::AfterCeremony))
    {
        perform({DrawRunningOrder{Tri, 7}, {}, {}, {}, 0});
        perform({CallTurn{evening.contest.turnsOf(Tri).front()}, {}, {}, {}, 0});
    }
};

}

class BuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const unsigned given = qEnvironmentVariable("HOITHI_SEED").toUInt();
        m_seed = given ? given : std::random_device{}();
        qInfo("HOITHI_SEED=%u", m_seed);
    }

    void whatIsSentAddsUpToTheViews()
    {
        Random random(m_seed);
        for (const RankingReveal reveal : {RankingReveal::AfterCeremony, RankingReveal::Approved}) {
            const Rulebook book = smallShow(reveal);
            const std::vector<Step> script = writeScript(random, book, 400);
            Play play(book);
            std::map<Audience, Believer> believers;
            for (const Step &step : script) {
                play.perform(step);
                for (const Audience &audience : everyone()) {
                    if (random() % 4 == 0) { // a batch of several facts for this one
                        continue;
                    }
                    Believer &believer = believers[audience];
                    believer.hear(
                        play.builder.changesFor(play.evening.contest, play.backstage, audience));
                    check(play, audience, believer);
                    if (QTest::currentTestFailed()) {
                        return;
                    }
                }
            }
        }
    }

    void aNewcomerGetsEverythingWithTheSameRevisions()
    {
        CalledTurn play;
        Believer early;
        early.hear(play.builder.changesFor(play.evening.contest, play.backstage, Desk));
        play.perform({StartClock{*play.evening.contest.onStage}, {}, {}, {}, 500});
        early.hear(play.builder.changesFor(play.evening.contest, play.backstage, Desk));
        Believer late;
        late.hear(play.builder.currentFor(play.evening.contest, play.backstage, Desk));
        QCOMPARE(late.topics, early.topics);
        QCOMPARE(late.revs, early.revs);
        QVERIFY(play.heard(Desk).empty());
    }

    void aCueWithOnlyDisplaysBuildsOneView()
    {
        CalledTurn play;
        static_cast<void>(play.heard(Hall));
        const std::int64_t before = play.builder.built();
        const TurnId turn = *play.evening.contest.onStage;
        play.perform(
            {TakeCue{0, {Scene::Team, turn.round, turn.segment, turn.team, 0}}, {}, {}, {}, 0});
        QVERIFY(!play.heard(Hall).empty());
        QCOMPARE(play.builder.built() - before, 1);
        // A mark is nothing to a display that shows a team.
        play.evening.now.bootMs += 10;
        play.perform({SubmitSheet{turn, Gk1, sheetOf(segmentOf(play, turn), points(5)), {},
                          SheetSource::Tablet},
            {SeatKind::Judge, Gk1}, {}, {}, 0});
        QVERIFY(play.heard(Hall).empty());
        QCOMPARE(play.builder.built() - before, 1);
    }

    void aMarkRanksNobodyAndConcernsOneJudge()
    {
        CalledTurn play;
        for (const Audience &audience : everyone()) {
            static_cast<void>(play.heard(audience));
        }
        const TurnId turn = *play.evening.contest.onStage;
        const std::int64_t before = play.builder.built();
        play.perform({SubmitSheet{turn, Gk1, sheetOf(segmentOf(play, turn), points(5)), {},
                          SheetSource::Tablet},
            {SeatKind::Judge, Gk1}, {}, {}, 0});
        QVERIFY(play.heard(Third).empty());
        QVERIFY(!play.heard({SeatKind::Judge, Gk1}).empty());
        const std::string desk = play.heard(Desk);
        QVERIFY(desk.find("\"name\":\"turn/") != std::string::npos);
        for (const char *topic : {"standings/", "prizes/", "round/", "run/", "show", "seats"}) {
            QVERIFY2(desk.find(std::string("\"name\":\"") + topic) == std::string::npos, topic);
        }
        // stage (which judges share), the sheets of one, the turn, the log, what undo says, and the
        // operator's preview (lamps).
        QVERIFY(play.builder.built() - before <= 6);
    }

    void aDraftReachesItsJudgeOnlyAfterAReload()
    {
        CalledTurn play;
        const TurnId turn = *play.evening.contest.onStage;
        static_cast<void>(play.heard(Third));
        static_cast<void>(play.heard(Desk));
        Step typing;
        typing.drafted = {turn, Gk3};
        typing.draft = {sheetOf(segmentOf(play, turn), points(5)), "hay"};
        play.perform(typing);
        QVERIFY(play.heard(Third).empty());
        const std::string desk = play.heard(Desk);
        QVERIFY(desk.find("\"draft\":4") != std::string::npos);
        QVERIFY(desk.find("hay") == std::string::npos);
        Believer reloaded;
        reloaded.hear(play.builder.currentFor(play.evening.contest, play.backstage, Third));
        QVERIFY(reloaded.topics["sheets"].find("hay") != std::string::npos);
        QVERIFY(play.heard({SeatKind::Judge, Gk4}).find("hay") == std::string::npos);
    }

    void whatWasTypedIsNotEchoedBecauseOfAnothersAct()
    {
        CalledTurn play;
        const TurnId turn = *play.evening.contest.onStage;
        static_cast<void>(play.heard(Third));
        Step step;
        step.drafted = {turn, Gk3};
        step.draft.note = "hay";
        play.perform(step);
        step.drafted.reset();
        step.order = GiveDeduction{turn, points(1), "vi phạm"};
        QVERIFY(play.perform(step));
        QCOMPARE(play.heard(Third), std::string()); // its moment would tell of the deduction
        step.order = ExcuseJudge{turn.round, turn, Gk3, "cùng xã"};
        QVERIFY(play.perform(step));
        QVERIFY(!play.heard(Third).empty());
    }

    void everyRunOfShowNamesTheNumberOnAirToTheOperator()
    {
        Play play(binhSon());
        Believer desk, host;
        for (int number = 1; number <= 2; ++number) {
            Step step;
            step.order = TakeCue{number - 1, {Scene::Black, {}, {}, {}, 0}};
            QVERIFY(play.perform(step));
            desk.hear(play.builder.changesFor(play.evening.contest, play.backstage, Desk));
            host.hear(
                play.builder.changesFor(play.evening.contest, play.backstage, {SeatKind::Mc, {}}));
            for (const char *run : {"run/cum_binh_tri", "run/cum_binh_phuoc", "run/chung_ket"}) {
                const std::string named = "\"live\":" + std::to_string(number);
                QVERIFY2(desk.topics[run].find(named) != std::string::npos, run);
                QVERIFY2(host.topics[run].find("\"live\"") == std::string::npos, run);
            }
        }
    }

    void timeAloneTellsOnlyOfSilence()
    {
        CalledTurn play;
        play.backstage.seats = {{"judge:gk3", true, 5000, "d", "127.0.0.1", "judge-web", {}}};
        play.builder.touchSeats();
        static_cast<void>(play.heard(Desk));
        play.backstage.now.bootMs = 7900;
        play.builder.touchSeats();
        QVERIFY(play.heard(Desk).empty());
        play.backstage.now.bootMs = 8100;
        play.builder.touchSeats();
        QVERIFY(play.heard(Desk).find("\"silentMs\":3000") != std::string::npos);
    }

    void aContestFoldedAnewIsComparedNotResent()
    {
        CalledTurn play;
        for (const Audience &audience : everyone()) {
            static_cast<void>(play.heard(audience));
        }
        play.builder.touchEverything();
        for (const Audience &audience : everyone()) {
            QVERIFY(play.heard(audience).empty());
        }
    }

    void everyTopicOfALongEveningFitsItsFrame()
    {
        Rulebook book = binhSon();
        for (Team &team : book.teams) {
            for (int i = 0; i < 12; ++i) {
                team.roster.push_back(
                    {"Nguyễn Thị Minh Nguyệt " + team.shortName, 1990, MemberRole::Main, i == 0});
            }
        }
        Play play(book);
        std::string note;
        for (int i = 0; i < 500; ++i) {
            note += "ễ “\\";
        }
        Random random(m_seed);
        for (const RoundId &round : {Tri, Phuoc}) {
            play.perform({DrawRunningOrder{round, 7}, {}, {}, {}, 0});
            for (const TurnId &turn : play.evening.contest.turnsOf(round)) {
                play.perform({CallTurn{turn}, {}, {}, {}, 0});
                play.perform({EnterKeyResult{turn, TracNghiem, 5}, {}, {}, {}, 0});
                for (const JudgeId &judge : {Gk1, Gk2, Gk3, Gk4, Gk5}) {
                    play.perform(
                        {SubmitSheet{turn, judge, randomMarks(random, segmentOf(play, turn)), note,
                             SheetSource::Tablet},
                            {SeatKind::Judge, judge}, {}, {}, 0});
                }
                play.perform({GiveDeduction{turn, points(1), note}, {}, {}, {}, 0});
                play.perform({ApproveTurn{turn}, {}, {}, {}, 0});
            }
        }
        for (const Audience &audience : everyone()) {
            Believer believer;
            believer.hear(play.builder.currentFor(play.evening.contest, play.backstage, audience));
            QVERIFY2(believer.fault.isEmpty(), qPrintable(believer.fault));
            if (audience == Third) { // the turn on stage is there whatever else had to go
                const std::string last
                    = "\"team\":\"" + play.evening.contest.onStage->team.text + "\"}";
                QVERIFY(believer.topics["sheets"].find(last) != std::string::npos);
            }
        }
    }

private:
    static const Segment &segmentOf(const Play &play, const TurnId &turn)
    {
        return *play.evening.contest.rulebook->segment(turn.segment);
    }

    static void check(const Play &play, const Audience &audience, const Believer &believer)
    {
        QVERIFY2(believer.fault.isEmpty(), qPrintable(believer.fault));
        const std::vector<Topic> views = viewsFor(play.evening.contest, play.backstage, audience);
        QCOMPARE(believer.topics.size(), views.size());
        for (const Topic &view : views) {
            const auto held = believer.topics.find(view.name);
            QVERIFY2(held != believer.topics.end(), view.name.c_str());
            // A draft is not echoed to its own tablet; all else is the same.
            if (held->second != view.data
                && !(view.name == "sheets" && view.data.find("nháp") != std::string::npos)) {
                QFAIL(qPrintable(QString::fromStdString(view.name + "\n"
                    + held->second.substr(0, 3000) + "\n" + view.data.substr(0, 3000))));
            }
        }
    }

    unsigned m_seed = 0;
};

QTEST_GUILESS_MAIN(BuilderTest)
#include "builder_test.moc"
