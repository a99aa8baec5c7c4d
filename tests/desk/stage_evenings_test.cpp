// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Evenings that go wrong on the stage: a restart, rain, a disputed key, a session that goes on
// another day on another laptop.
#include "tests/desk/desk_evening.h"

#include <QTest>

using namespace contest;
using namespace evenings;

namespace {

using ByTeam = std::map<TeamId, Points>;

const ByTeam Intro{{BinhTri, points(18)}, {BinhDong, points(17)}, {BinhThuan, points(16)}};
const ByTeam Knowledge{{BinhTri, points(34)}, {BinhDong, points(35)}, {BinhThuan, points(33)}};
const ByTeam Skit{{BinhTri, points(36)}, {BinhDong, points(35)}, {BinhThuan, points(34)}};

const TurnId TriSkit{Tri, TieuPham, BinhTri};

void enterOrder(DeskEvening &evening)
{
    evening.must(EnterRunningOrder{Tri, {BinhTri, BinhDong, BinhThuan}, {"Bà Lê Thị Hoa"}});
}

}

class StageEvenings : public QObject
{
    Q_OBJECT

private slots:
    void aRestartedPerformanceKeepsBothAttempts()
    {
        DeskEvening evening(cluster(3));
        enterOrder(evening);
        evening.playSegment(GioiThieu, Intro);
        evening.playSegment(KienThuc, Knowledge);
        evening.call(TriSkit);
        QCOMPARE(evening.refused(RestartTurn{TriSkit, "mất tiếng"}),
            std::string("clockState: Bình Trị – Phần thi Tiểu phẩm: the team has not begun, just "
                        "start the clock"));
        evening.must(StartClock{TriSkit});
        evening.pass(725'000);
        evening.sheet(TriSkit, Gk2, points(20));
        evening.must(RestartTurn{TriSkit, "mất tiếng do chập điện"});
        evening.must(StartClock{TriSkit});
        evening.pass(540'000);
        evening.must(StopClock{TriSkit});
        evening.mark(TriSkit, points(36));
        evening.must(ApproveTurn{TriSkit});
        const TurnState &turn = *evening.atTheDesk().turn(TriSkit);
        QCOMPARE(turn.attempts.size(), std::size_t(1));
        QCOMPARE(turn.attempts.front().clock.accumulatedMs, std::int64_t(725'000));
        QCOMPARE(turn.attempts.front().sheets.size(), std::size_t(1));
        QCOMPARE(turn.clock.countedMs(), std::int64_t(540'000));
        QCOMPARE(turn.sheets.at(Gk2).version, 1);
        QVERIFY(evening.refused(RestartTurn{TriSkit, "x"}).starts_with("turnApproved"));
        evening.playSegment(TieuPham, {{BinhDong, points(35)}, {BinhThuan, points(34)}});
        QCOMPARE(differsFromGolden("restarted", reasonsText(evening.contest)), std::string());
    }

    void aSegmentThatTheRainSpoiltCountsForNobody()
    {
        DeskEvening evening(cluster(3));
        enterOrder(evening);
        evening.playSegment(GioiThieu, Intro);
        QCOMPARE(evening.refused(VoidSegment{Tri, GioiThieu, "mưa"}),
            std::string("turnApproved: Phần thi Giới thiệu is complete and approved and cannot be "
                        "voided; reopen the turns that need a correction"));
        evening.playSegment(KienThuc, Knowledge);
        evening.play(TriSkit, points(36));
        evening.must(
            VoidSegment{Tri, TieuPham, "mưa lớn, sân khấu ngoài trời không thi tiếp được"});
        QVERIFY(evening.refused(VoidSegment{Tri, TieuPham, "mưa"}).starts_with("alreadyDone"));
        QVERIFY(evening.refused(CallTurn{{Tri, TieuPham, BinhDong}})
                    .starts_with("turnVoid: Bình Đông – Phần thi Tiểu phẩm: the segment is void"));
        QVERIFY(standings(evening.contest, Tri).complete);
        QCOMPARE(rowOf(standings(evening.contest, Tri), BinhTri).total, Fraction(points(52)));
        QCOMPARE(
            evening.refused(evening.asProposed(Tri)).substr(0, 12), std::string("carried out"));
        QCOMPARE(differsFromGolden("rain", reasonsText(evening.contest)), std::string());
        evening.reveal(Tri);
    }

    void theLastSegmentThatCountsIsPostponedAndNotVoided()
    {
        Rulebook book = cluster(3);
        book.rounds.front().sessions = {{"Buổi tối", {TieuPham}, true}};
        DeskEvening evening(book);
        enterOrder(evening);
        QVERIFY(evening.refused(VoidSegment{Tri, TieuPham, "mưa"})
                    .starts_with("badDecision: no other segment would be left to rank by"));
    }

    void aDisputedQuestionCountsForNobody()
    {
        DeskEvening evening(cluster(3));
        enterOrder(evening);
        evening.playSegment(GioiThieu, Intro);
        const auto knowledge = [](const TeamId &team) { return TurnId{Tri, KienThuc, team}; };
        for (const auto &[team, right] :
            std::map<TeamId, int>{{BinhTri, 10}, {BinhDong, 9}, {BinhThuan, 8}}) {
            evening.call(knowledge(team));
            evening.must(EnterKeyResult{knowledge(team), TracNghiem, right});
            for (const JudgeId &judge : {Gk1, Gk2, Gk3, Gk4, Gk5}) {
                evening.sheet(knowledge(team), judge, points(8));
            }
        }
        evening.must(ApproveTurn{knowledge(BinhTri)});
        const CancelQuestions cancel{Tri, KienThuc, TracNghiem, 1, "câu 7 có hai đáp án đúng"};
        QCOMPARE(evening.refused(cancel),
            std::string("turnApproved: Trắc nghiệm: approved results would change with it: Bình "
                        "Trị; reopen those turns before questions are cancelled"));
        evening.must(ReopenTurn{knowledge(BinhTri), cancel.reason, {"Giám khảo Một"}});
        evening.must(cancel);
        QCOMPARE(evening.refused(ApproveTurn{knowledge(BinhTri)}),
            std::string("incomplete: Bình Trị – Phần thi Kiến thức: not yet, Trắc nghiệm: "
                        "questions were cancelled, 9 are left but 10 are entered; enter the "
                        "result again"));
        QVERIFY(evening.refused(EnterKeyResult{knowledge(BinhTri), TracNghiem, 10})
                    .starts_with("markOutOfRange"));
        evening.must(EnterKeyResult{knowledge(BinhTri), TracNghiem, 9});
        for (const TeamId &team : {BinhTri, BinhDong, BinhThuan}) {
            evening.must(ApproveTurn{knowledge(team)});
        }
        QCOMPARE(reckon(evening.contest, knowledge(BinhTri)).score.total, Fraction(points(35)));
        QCOMPARE(evening.refused(CancelQuestions{Tri, KienThuc, TracNghiem, 9, "x"}),
            std::string("markOutOfRange: Trắc nghiệm: from 1 to 8 questions can be cancelled (9 "
                        "are left)"));
        evening.playSegment(TieuPham, Skit);
        QCOMPARE(differsFromGolden("disputed_key", reasonsText(evening.contest)), std::string());
    }

    void aSuspendedSessionGoesOnAnotherDayOnAnotherLaptopWithTheSameDraw()
    {
        DeskEvening evening(cluster(3));
        enterOrder(evening);
        evening.must(OpenSession{Tri, 1});
        QVERIFY(evening.refused(OpenSession{Tri, 1}).starts_with("alreadyDone"));
        QVERIFY(evening.refused(OpenSession{Tri, 3}).starts_with("unknownThing"));
        evening.playSegment(GioiThieu, Intro);
        evening.playSegment(KienThuc, Knowledge);
        evening.must(OpenSession{Tri, 2});
        evening.call(TriSkit);
        evening.must(StartClock{TriSkit});
        QVERIFY(
            evening.refused(SuspendSession{Tri, 2, "mưa"})
                .starts_with("clockState: Bình Trị – Phần thi Tiểu phẩm: the clock is running"));
        evening.must(PauseClock{TriSkit, "mưa"});
        evening.must(SuspendSession{Tri, 2, "mưa lớn"});
        QVERIFY(evening.refused(ResumeClock{TriSkit}).starts_with("sessionSuspended"));
        const std::vector<TurnId> before = evening.atTheDesk().turnsOf(Tri);

        evening.moveToAnotherLaptop();
        QCOMPARE(evening.atTheDesk().turnsOf(Tri), before);
        QCOMPARE(evening.refused(CallTurn{{Tri, TieuPham, BinhDong}}),
            std::string("sessionSuspended: Bình Đông – Phần thi Tiểu phẩm: the session is "
                        "suspended (mưa lớn); resume it before a team is called or a clock runs"));
        evening.must(ResumeSession{Tri, 2, "thi tiếp tại nhà văn hóa xã, tối 19/10"});
        QVERIFY(evening.refused(ResumeSession{Tri, 2, "x"}).starts_with("alreadyDone"));
        evening.must(RestartTurn{TriSkit, "diễn lại từ đầu sau khi hoãn vì mưa"});
        evening.playSegment(TieuPham, Skit);
        QCOMPARE(differsFromGolden("resumed", reasonsText(evening.contest)), std::string());
        evening.decide(Tri);
        evening.reveal(Tri);
    }
};

QTEST_GUILESS_MAIN(StageEvenings)
#include "stage_evenings_test.moc"
