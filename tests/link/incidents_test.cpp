// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the hall, the MC and the judges are told of an evening that goes wrong: nothing before its
// moment, and the operator everything.
#include "tests/link/script.h"

#include <QTest>

using namespace contest;
using namespace messages;

namespace {

const Audience Hall{SeatKind::Display, {}};
const Audience Host{SeatKind::Mc, {}};
const Audience Desk{SeatKind::Operator, {}};
const Audience Concerned{SeatKind::Judge, Gk5};
const Audience Alternate{SeatKind::Judge, Gk6};
const TeamId First{"binh_tri"};
const TurnId Intro{Tri, GioiThieu, First};

void must(Play &play, const Order &order)
{
    if (!play.perform({order, {}, {}, {}, 0})) {
        qFatal("fault of the test: an order was refused");
    }
}

void take(Play &play, const Cue &cue)
{
    must(play, TakeCue{play.evening.contest.liveNumber, cue});
}

void mark(Play &play, const TurnId &turn, const JudgeId &judge, Points total)
{
    const Segment &segment = *play.evening.contest.rulebook->segment(turn.segment);
    must(play, SubmitSheet{turn, judge, sheetOf(segment, total), {}, SheetSource::Tablet});
}

//! The introductions of all four teams, each worth 18 points, approved and shown.
void playIntroductions(Play &play)
{
    must(play, DrawRunningOrder{Tri, 7});
    for (const TeamId &team : play.evening.contest.teamsOf(Tri)) {
        const TurnId turn{Tri, GioiThieu, team};
        must(play, CallTurn{turn});
        for (const JudgeId &judge : {Gk1, Gk2, Gk3, Gk4, Gk5}) {
            mark(play, turn, judge, Points{18'000});
        }
        must(play, ApproveTurn{turn});
        take(play, {Scene::Score, Tri, GioiThieu, team, 0});
    }
}

int countOf(const std::string &heard, const std::string &text)
{
    int count = 0;
    for (auto at = heard.find(text); at != std::string::npos; at = heard.find(text, at + 1)) {
        ++count;
    }
    return count;
}

bool says(const std::string &heard, const std::string &text)
{
    return countOf(heard, text) > 0;
}

}

class IncidentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMcIsNotToldThatAComplaintStopsTheCeremony()
    {
        Rulebook book = smallShow(RankingReveal::AfterCeremony);
        book.complaint.emplace();
        book.complaint->by = "any_member";
        book.complaint->until = "ceremony_start";
        Play play(book);
        play.evening.playRound(Tri, apart());
        play.evening.decide(Tri);
        play.builder.touchEverything();
        const Audience host{SeatKind::Mc, {}};
        const Audience desk{SeatKind::Operator, {}};
        QVERIFY(says(play.heard(host), R"("scene":"prize","step":1)"));
        static_cast<void>(play.heard(desk));
        must(play, FileComplaint{Tri, First, "xem lại", book.team(First)->roster.front().name});
        QCOMPARE(play.heard(host), std::string());
        QVERIFY(says(play.heard(desk), "is open; record its outcome"));
    }

    void aComplaintAndItsOutcomeAreHeardAtTheDeskOnly()
    {
        Play play(smallShow(RankingReveal::Approved));
        playIntroductions(play);
        for (const Audience &reader : {Hall, Host, Concerned, Alternate, Desk}) {
            (void)play.heard(reader);
        }
        for (const Order &order :
            {Order(FileComplaint{Tri, First, "đề nghị xem lại đạo cụ", "Đội trưởng Bình Trị"}),
                Order(DecideComplaint{Tri, 1, "giữ nguyên điểm", "Trưởng Ban Tổ chức"})}) {
            must(play, order);
            for (const Audience &reader : {Hall, Host, Concerned, Alternate}) {
                QCOMPARE(play.heard(reader), std::string());
            }
        }
        const std::string desk = play.heard(Desk);
        QVERIFY(says(desk, R"("text":"đề nghị xem lại đạo cụ")"));
        QVERIFY(says(desk, R"("outcome":"giữ nguyên điểm")"));
    }

    void anAnnouncedScoreStaysOnTheBoardsUntilItIsAnnouncedAgain_data()
    {
        QTest::addColumn<int>("ranking");
        QTest::newRow("boards at once") << int(RankingReveal::Approved);
        QTest::newRow("boards after the segment") << int(RankingReveal::AfterSegment);
    }
    void anAnnouncedScoreStaysOnTheBoardsUntilItIsAnnouncedAgain()
    {
        QFETCH(int, ranking);
        Play play(smallShow(RankingReveal(ranking)));
        playIntroductions(play);
        const Cue board{Scene::SegmentStandings, Tri, GioiThieu, {}, 0};
        const Cue pause{Scene::Pause, {}, {}, {}, 0};
        take(play, pause);
        for (const Audience &reader : {Hall, Concerned, Alternate}) {
            (void)play.heard(reader);
        }
        must(play, ReopenTurn{Intro, "giám khảo 5 ghi nhầm", {"Giám khảo Một", "Thư ký"}});
        QVERIFY(says(play.heard(Desk), R"("toAnnounce":true)"));
        QVERIFY(says(play.heard(Concerned), R"("state":"submitted")"));
        must(play, ReturnSheet{Intro, Gk5, "ghi nhầm"});
        take(play, board); // in the midst of the correction
        const std::string meanwhile = play.heard(Hall);
        QCOMPARE(countOf(meanwhile, R"("total":"18,00")"), 4);
        mark(play, Intro, Gk5, Points{13'000});
        must(play, ApproveTurn{Intro});
        QCOMPARE(play.heard(Hall), std::string());
        take(play, pause);
        take(play, board);
        QVERIFY(!says(play.heard(Hall), "17,00"));
        QCOMPARE(play.heard(Alternate), std::string());

        take(play, {Scene::Score, Tri, GioiThieu, First, 0});
        const std::string again = play.heard(Hall);
        QVERIFY(says(again, R"("again":true)"));
        QVERIFY(says(again, "17,00"));
        take(play, board);
        QVERIFY(says(play.heard(Hall), R"("total":"17,00")"));
    }

    void aFirstAnnouncementIsNotCalledAgain()
    {
        Play play(smallShow(RankingReveal::Approved));
        playIntroductions(play);
        const std::string first = play.heard(Hall);
        QVERIFY(says(first, R"("scene":"score")"));
        QVERIFY(!says(first, "again"));
    }
};

QTEST_GUILESS_MAIN(IncidentsTest)
#include "incidents_test.moc"
