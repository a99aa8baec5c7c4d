// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Evenings that go wrong with the jury: absences, an own commune, marks far apart, corrections,
// complaints, a new panel.
#include "tests/desk/desk_evening.h"

#include <QTest>

using namespace contest;
using namespace evenings;

namespace {

using ByTeam = std::map<TeamId, Points>;

const ByTeam Intro{{BinhTri, points(18)}, {BinhDong, points(17)}, {BinhThuan, points(16)}};
const ByTeam Knowledge{{BinhTri, points(33)}, {BinhDong, points(33)}, {BinhThuan, points(33)}};
const ByTeam Skit{{BinhTri, points(36)}, {BinhDong, points(35)}, {BinhThuan, points(34)}};

const TurnId TriSkit{Tri, TieuPham, BinhTri};

void playUntilTheSkit(DeskEvening &evening)
{
    evening.must(EnterRunningOrder{Tri, {BinhTri, BinhDong, BinhThuan}, {"Bà Lê Thị Hoa"}});
    evening.playSegment(GioiThieu, Intro);
    evening.playSegment(KienThuc, Knowledge);
}

ByTeam without(ByTeam scores, const TeamId &team)
{
    scores.erase(team);
    return scores;
}

}

class JuryEvenings : public QObject
{
    Q_OBJECT

private slots:
    void anAlternateMarksForAJudgeWhoIsAbsentFromTheStart()
    {
        DeskEvening evening(cluster(3));
        evening.must(ExcuseJudge{Tri, {}, Gk3, "ốm"});
        playUntilTheSkit(evening);
        evening.call(TriSkit);
        for (const JudgeId &judge : {Gk1, Gk2, Gk4, Gk5}) {
            evening.sheet(TriSkit, judge, points(36));
        }
        evening.sheet(TriSkit, Gk6, points(31)); // 4 x 36 + 31 over 5 = 35
        evening.must(ApproveTurn{TriSkit});
        evening.playSegment(TieuPham, without(Skit, BinhTri));
        QCOMPARE(rowOf(standings(evening.contest, Tri), BinhTri).total, Fraction(points(86)));
        QCOMPARE(differsFromGolden("judge_absent", reasonsText(evening.contest)), std::string());
    }

    void approvedTurnsKeepTheJudgeWhoLeavesHalfWay()
    {
        DeskEvening evening(cluster(3));
        playUntilTheSkit(evening);
        evening.markEach(TriSkit, {points(30), points(36), points(36), points(36), points(36)});
        evening.must(ApproveTurn{TriSkit}); // 34,8 with everybody's sheet
        evening.must(ExcuseJudge{Tri, {}, Gk1, "mệt, phải ra về"});
        evening.playSegment(TieuPham, without(Skit, BinhTri));
        QCOMPARE(reckon(evening.contest, TriSkit).score.counted, 5);
        QCOMPARE(reckon(evening.contest, {Tri, TieuPham, BinhDong}).score.counted, 4);
        QCOMPARE(differsFromGolden("judge_leaves", reasonsText(evening.contest)), std::string());
    }

    void aJudgeIsExcusedForTheTurnsOfTheOwnCommune()
    {
        DeskEvening evening(cluster(3));
        evening.must(EnterRunningOrder{Tri, {BinhTri, BinhDong, BinhThuan}, {"Bà Lê Thị Hoa"}});
        for (const SegmentId &segment : {GioiThieu, KienThuc, TieuPham}) {
            evening.must(
                ExcuseJudge{Tri, TurnId{Tri, segment, BinhDong}, Gk2, "người cùng xã Bình Đông"});
        }
        evening.playSegment(GioiThieu, Intro);
        evening.playSegment(KienThuc, Knowledge);
        evening.playSegment(TieuPham, Skit);
        QCOMPARE(reckon(evening.contest, {Tri, TieuPham, BinhDong}).score.counted, 4);
        QCOMPARE(reckon(evening.contest, TriSkit).score.counted, 5);
        QCOMPARE(differsFromGolden("own_commune", reasonsText(evening.contest)), std::string());
    }

    void marksFarApartAreDiscussedBeforeApproval()
    {
        Rulebook book = cluster(3);
        book.deviation = {DeviationPolicy::Action::Discuss, {points(4)}};
        DeskEvening evening(book);
        playUntilTheSkit(evening);
        evening.markEach(TriSkit, {points(36), points(36), points(36), points(36), points(30)});
        QVERIFY(evening.refused(ApproveTurn{TriSkit}).starts_with("incomplete"));
        evening.must(SettleDeviation{TriSkit, "giám khảo 5 giữ điểm, đã nêu lý do"});
        evening.must(ApproveTurn{TriSkit});
        evening.playSegment(TieuPham, without(Skit, BinhTri));
        QCOMPARE(differsFromGolden("far_apart", reasonsText(evening.contest)), std::string());
    }

    void aComplaintStopsThePrizesUntilItIsDecidedAndFiled()
    {
        DeskEvening evening(cluster(3));
        playUntilTheSkit(evening);
        evening.playSegment(TieuPham, Skit);
        QCOMPARE(evening.refused(FileComplaint{Tri, BinhDong, "chấm nhầm", "Ông Ba"}),
            std::string("notYourSeat: only the captain may complain; the captain of Bình Đông is "
                        "Đội trưởng Bình Đông"));
        evening.must(
            FileComplaint{Tri, BinhDong, "đề nghị xem lại điểm đạo cụ", "Đội trưởng Bình Đông"});
        QVERIFY(evening.refused(evening.asProposed(Tri)).starts_with("complaintOpen"));
        QVERIFY(evening.refused(CloseRound{Tri}).find("complaint 1 of Bình Đông is open")
            != std::string::npos);
        QCOMPARE(evening.refused(DecideComplaint{Tri, 2, "bác", "Trưởng Ban"}),
            std::string("unknownThing: there is no complaint “2”"));
        evening.must(DecideComplaint{
            Tri, 1, "giữ nguyên điểm, phiếu chấm đúng quy chế", "Trưởng Ban Tổ chức"});
        QVERIFY(evening.refused(DecideComplaint{Tri, 1, "bác", "Trưởng Ban"})
                    .starts_with("alreadyDone"));
        QCOMPARE(evening.atTheDesk().round(Tri).complaints.front().outcome,
            std::string("giữ nguyên điểm, phiếu chấm đúng quy chế"));
        evening.decide(Tri);
        QVERIFY(evening.refused(FileComplaint{Tri, BinhThuan, "muộn", "Đội trưởng Bình Thuận"})
                    .starts_with("tooLate"));
        QCOMPARE(differsFromGolden("complaint", reasonsText(evening.contest)), std::string());
        evening.reveal(Tri);
    }

    void anOpenComplaintAlsoHoldsTheCurtainOfASignedDecision()
    {
        Rulebook book = cluster(3);
        book.complaint = ComplaintPolicy{"any_member", "ceremony_start", "Ban Tổ chức", true};
        DeskEvening evening(book);
        playUntilTheSkit(evening);
        evening.playSegment(TieuPham, Skit);
        evening.decide(Tri);
        QVERIFY(evening.refused(FileComplaint{Tri, BinhDong, "nhầm", "Người lạ"})
                    .starts_with("notYourSeat: Người lạ is not on the roster"));
        evening.must(FileComplaint{Tri, BinhDong, "nhầm số câu đúng", "Thành viên Bình Đông"});
        QVERIFY(evening.refused(TakeCue{evening.contest.liveNumber, {Scene::Prize, Tri, {}, {}, 1}})
                    .starts_with("complaintOpen"));
        evening.must(DecideComplaint{Tri, 1, "số câu đúng không nhầm", "Ban Tổ chức"});
        evening.reveal(Tri);
    }

    void aMarkIsCorrectedAfterPublicationAndPublishedAgain()
    {
        Rulebook book = cluster(3);
        book.correctionApprovals = 2;
        DeskEvening evening(book);
        playUntilTheSkit(evening);
        evening.playSegment(TieuPham, Skit);
        const Cue score{Scene::Score, Tri, TieuPham, BinhTri, 0};
        evening.take(score);
        const std::string reason = "giám khảo 5 ghi nhầm phiếu của đội khác";
        QVERIFY(evening.refused(ReopenTurn{TriSkit, reason, {"Giám khảo Một", "Giám khảo Hai"}})
                    .starts_with("cueChanged"));
        evening.take({Scene::Pause, {}, {}, {}, 0});
        QCOMPARE(evening.refused(ReopenTurn{TriSkit, reason, {"Giám khảo Hai", "Giám khảo Năm"}}),
            std::string("incomplete: to reopen an approved turn 2 must agree, the chief judge "
                        "Giám khảo Một among them"));
        evening.must(ReopenTurn{TriSkit, reason, {"Giám khảo Một", "Giám khảo Năm"}});
        QVERIFY(evening.refused(TakeCue{evening.contest.liveNumber, score})
                    .starts_with("turnNotApproved"));
        QVERIFY(evening.contest.undoStack.empty()
            || !std::holds_alternative<CueTaken>(evening.contest.undoStack.back().fact));
        evening.must(ReturnSheet{TriSkit, Gk5, reason});
        evening.sheet(TriSkit, Gk5, points(28)); // 4 x 36 + 28 over 5 = 34,4
        evening.must(ApproveTurn{TriSkit});
        evening.decide(Tri);
        QCOMPARE(
            evening.refused(TakeCue{evening.contest.liveNumber, {Scene::Prize, Tri, {}, {}, 1}}),
            std::string("notRevealed: Bình Trị – Phần thi Tiểu phẩm: its published score was "
                        "corrected; announce it again before the prizes"));
        evening.take(score);
        QVERIFY(wasAnnounced(*evening.atTheDesk().turn(TriSkit)));
        QCOMPARE(evening.atTheDesk().turn(TriSkit)->sheets.at(Gk5).version, 2);
        QCOMPARE(differsFromGolden("corrected", reasonsText(evening.contest)), std::string());
        evening.take({Scene::Prize, Tri, {}, {}, 1});
        QVERIFY(evening.refused(ReopenTurn{TriSkit, reason, {"Giám khảo Một", "Giám khảo Năm"}})
                    .starts_with("alreadyDone: the ceremony has begun"));
    }

    void anAmendedPanelMarksTheTurnsThatAreNotApprovedYet()
    {
        DeskEvening evening(cluster(3));
        playUntilTheSkit(evening);
        Panel panel = evening.contest.rulebook->panel;
        panel.judges[4] = {{"gk7"}, "Giám khảo Bảy", {}, {}};
        panel.judges[0].name = "Người khác";
        QVERIFY(evening.refused(AmendPanel{Tri, TieuPham, panel, "thay người"})
                    .starts_with("badDecision: “gk1” belongs to Giám khảo Một"));
        panel.judges[0].name = "Giám khảo Một";
        panel.chair = Gk5;
        QVERIFY(evening.refused(AmendPanel{Tri, TieuPham, panel, "thay người"})
                    .starts_with("badDecision: the chief judge must be one of the main judges"));
        panel.chair = Gk1;
        evening.must(AmendPanel{Tri, {}, panel, "giám khảo 5 được điều đi công tác"});
        QVERIFY(evening.contest.panelOf({Tri, GioiThieu, BinhTri}).names(Gk5));
        QVERIFY(!evening.contest.panelOf(TriSkit).names(Gk5));
        evening.call(TriSkit);
        QVERIFY(evening.give(SubmitSheet{TriSkit, Gk5, {}, {}, SheetSource::Tablet}).has_value());
        for (const JudgeId &judge : {Gk1, Gk2, Gk3, Gk4, JudgeId{"gk7"}}) {
            evening.sheet(TriSkit, judge, points(36));
        }
        evening.must(ApproveTurn{TriSkit});
        evening.playSegment(TieuPham, without(Skit, BinhTri));
        QCOMPARE(rowOf(standings(evening.contest, Tri), BinhTri).total, Fraction(points(87)));
        QCOMPARE(evening.contest.rulebook->judge({"gk7"})->name, std::string("Giám khảo Bảy"));
    }
};

QTEST_GUILESS_MAIN(JuryEvenings)
#include "jury_evenings_test.moc"
