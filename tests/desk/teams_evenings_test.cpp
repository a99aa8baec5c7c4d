// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Evenings that go wrong with the teams: late, absent, gone, not as registered, too few, all equal.
#include "tests/desk/desk_evening.h"

#include <QTest>

using namespace contest;
using namespace evenings;

namespace {

using ByTeam = std::map<TeamId, Points>;

const ByTeam Intro{
    {BinhTri, points(18)}, {BinhDong, points(17)}, {BinhThuan, points(16)}, {BinhHai, points(15)}};
const ByTeam Knowledge{
    {BinhTri, points(33)}, {BinhDong, points(33)}, {BinhThuan, points(33)}, {BinhHai, points(33)}};
const ByTeam Skit{
    {BinhTri, points(36)}, {BinhDong, points(35)}, {BinhThuan, points(34)}, {BinhHai, points(33)}};

void enterOrder(DeskEvening &evening)
{
    evening.must(EnterRunningOrder{
        Tri, {BinhHai, BinhTri, BinhThuan, BinhDong}, {"Ông Nguyễn Văn An, trưởng đoàn"}});
}

void playAll(DeskEvening &evening)
{
    evening.playSegment(GioiThieu, Intro);
    evening.playSegment(KienThuc, Knowledge);
    evening.playSegment(TieuPham, Skit);
}

std::vector<TeamId> callingOrder(const Contest &contest)
{
    std::vector<TeamId> order;
    for (const TurnId &turn : contest.turnsOf(Tri)) {
        if (turn.segment == GioiThieu) {
            order.push_back(turn.team);
        }
    }
    return order;
}

}

class TeamsEvenings : public QObject
{
    Q_OBJECT

private slots:
    void aLateTeamGoesLastOrSwapsWithConsentAndKeepsItsNumber()
    {
        DeskEvening evening(cluster(4));
        QCOMPARE(evening.refused(ChangePlayingOrder{Tri, {BinhTri}, "đến muộn", {}}),
            std::string("noRunningOrder: the running order of this round has not been drawn"));
        enterOrder(evening);
        const std::vector<TeamId> late{BinhTri, BinhThuan, BinhDong, BinhHai};
        evening.must(ChangePlayingOrder{Tri, late, "xe hỏng, đến muộn 20 phút", {}});
        QCOMPARE(callingOrder(evening.atTheDesk()), late);
        QCOMPARE(evening.atTheDesk().numberOf(Tri, BinhHai), 1);

        const std::vector<TeamId> swapped{BinhDong, BinhThuan, BinhTri, BinhHai};
        QCOMPARE(evening.refused(ChangePlayingOrder{Tri, swapped, "thiếu trang phục", {BinhTri}}),
            std::string("incomplete: every team that moves must agree, still missing: Bình Đông "
                        "(only a late team that goes last needs nobody's consent)"));
        evening.must(ChangePlayingOrder{Tri, swapped, "thiếu trang phục", {BinhTri, BinhDong}});
        QCOMPARE(callingOrder(evening.atTheDesk()), swapped);
        QCOMPARE(evening.atTheDesk().numberOf(Tri, BinhDong), 4);
        QVERIFY(evening.refused(ChangePlayingOrder{Tri, {BinhTri, BinhHai}, "x", {}})
                    .starts_with("incomplete: the new order must hold each of the 4 drawn teams"));
        playAll(evening);
        QCOMPARE(differsFromGolden("late", reasonsText(evening.contest)), std::string());
    }

    void anAbsentTeamHasNoPlaceAndTheOthersMoveUp()
    {
        DeskEvening evening(cluster(4));
        enterOrder(evening);
        evening.must(RemoveTeam{Tri, BinhDong, Departure::Withdrawn, {}, "không đến dự thi"});
        QVERIFY(evening.refused(CallTurn{{Tri, GioiThieu, BinhDong}}).starts_with("turnVoid"));
        playAll(evening);
        QCOMPARE(differsFromGolden("absent", reasonsText(evening.contest)), std::string());
    }

    void aTeamThatWithdrawsHalfWayKeepsItsPointsOnPaper()
    {
        DeskEvening evening(cluster(4));
        enterOrder(evening);
        evening.playSegment(GioiThieu, Intro);
        evening.playSegment(KienThuc, Knowledge);
        evening.must(
            RemoveTeam{Tri, BinhTri, Departure::Withdrawn, TieuPham, "diễn viên chính bị ngã"});
        evening.playSegment(TieuPham, Skit);
        QCOMPARE(rowOf(standings(evening.contest, Tri), BinhTri).total, Fraction(points(51)));
        QCOMPARE(differsFromGolden("withdrawn", reasonsText(evening.contest)), std::string());
    }

    void aDepartureEnteredByMistakeIsTakenBackUntilTheCeremony()
    {
        DeskEvening evening(cluster(4));
        evening.must(RemoveTeam{Tri, BinhHai, Departure::Withdrawn, {}, "nghe nhầm"});
        evening.must(EnterRunningOrder{Tri, {BinhTri, BinhThuan, BinhDong}, {"Bà Lê Thị Hoa"}});
        QCOMPARE(evening.refused(ReinstateTeam{Tri, BinhTri, "đội vẫn thi"}),
            std::string("alreadyDone: Bình Trị has not left the round"));
        QCOMPARE(evening.refused(ReinstateTeam{Tri, BinhHai, " "}),
            std::string("reasonMissing: a reason is needed"));
        evening.must(ReinstateTeam{Tri, BinhHai, "đội báo là vẫn thi"});
        QCOMPARE(evening.atTheDesk().numberOf(Tri, BinhHai), 4);
        playAll(evening);
        QCOMPARE(differsFromGolden("reinstated", reasonsText(evening.contest)), std::string());
        evening.decide(Tri);
        evening.take({Scene::Prize, Tri, {}, {}, 1});
        QVERIFY(evening.refused(ReinstateTeam{Tri, BinhHai, "muộn"})
                    .starts_with("alreadyDone: the ceremony has begun"));
    }

    void aWrongMemberCostsADeductionThatTheReasonNames()
    {
        DeskEvening evening(cluster(4));
        enterOrder(evening);
        evening.playSegment(GioiThieu, Intro);
        evening.playSegment(KienThuc, Knowledge);
        const TurnId turn{Tri, TieuPham, BinhTri};
        evening.call(turn);
        evening.mark(turn, points(36));
        evening.must(GiveDeduction{turn, points(3), "người diễn không có trong danh sách", {}});
        evening.must(ApproveTurn{turn});
        ByTeam others = Skit;
        others.erase(BinhTri);
        evening.playSegment(TieuPham, others);
        QCOMPARE(rowOf(standings(evening.contest, Tri), BinhTri).place, std::optional(2));
        QCOMPARE(differsFromGolden("wrong_member", reasonsText(evening.contest)), std::string());
    }

    void aRosterIsAmendedWithAReasonAndWithinItsLimits()
    {
        Rulebook book = cluster(4);
        book.rosterLimits.max = 3;
        book.rosterLimits.main = 2;
        DeskEvening evening(book);
        std::vector<Member> roster = book.teams.front().roster;
        roster.push_back({"Người thay", 2004, MemberRole::Main, false});
        QVERIFY(evening.refused(AmendRoster{BinhTri, roster, "ốm"})
                    .starts_with("badDecision: there are 3 main members, at most 2"));
        roster[1].role = MemberRole::Reserve;
        evening.must(AmendRoster{BinhTri, roster, "Thành viên Bình Trị ốm, có giấy của trạm y tế"});
        QCOMPARE(evening.atTheDesk().rulebook->team(BinhTri)->roster, roster);
        roster.front().captain = false;
        QVERIFY(evening.refused(AmendRoster{BinhTri, roster, "ốm"})
                    .starts_with("badDecision: the team needs 1 captain"));
    }

    void fewerTeamsThanPrizesLeaveUnitsWithoutATeam()
    {
        DeskEvening evening(cluster(3));
        evening.draw(Tri);
        playAll(evening);
        QCOMPARE(differsFromGolden("few_teams", reasonsText(evening.contest)), std::string());
        evening.decide(Tri);
        evening.reveal(Tri);
    }

    void whereAllTeamsAreEqualPeopleDecideEveryPlaceThatMatters()
    {
        DeskEvening evening(cluster(4));
        enterOrder(evening);
        for (const SegmentId &segment : {GioiThieu, KienThuc, TieuPham}) {
            const Points same = segment == GioiThieu ? points(16) : points(33);
            evening.playSegment(
                segment, {{BinhTri, same}, {BinhDong, same}, {BinhThuan, same}, {BinhHai, same}});
        }
        QCOMPARE(evening.refused(evening.asProposed(Tri)).substr(0, 8), std::string("tieOpen:"));
        evening.must(
            EnterExtraQuestion{Tri, {{BinhTri, 2}, {BinhDong, 3}, {BinhThuan, 2}, {BinhHai, 1}}});
        evening.must(RuleTie{Tri, {}, {BinhThuan, BinhTri}, "trả lời nhanh hơn"});
        for (const SegmentId &segment : {GioiThieu, TieuPham}) {
            evening.must(RuleTie{Tri, SubjectId{segment.text},
                {BinhHai, BinhTri, BinhDong, BinhThuan}, "Ban Giám khảo thống nhất"});
        }
        QCOMPARE(differsFromGolden("all_equal", reasonsText(evening.contest)), std::string());
        evening.decide(Tri);
    }

    void tiesAtAllThreeBoundariesAreSettledOneByOne()
    {
        DeskEvening evening(cluster(6));
        evening.draw(Tri);
        const TeamId hoa{"binh_hoa"};
        const TeamId thanh{"binh_thanh"};
        // 1-3 equal: Nhất/Nhì and the line of the final; 4-5 equal: Ba/Khuyến khích.
        for (const SegmentId &segment : {GioiThieu, KienThuc, TieuPham}) {
            const Points best = segment == GioiThieu ? points(18) : points(36);
            const Points next = best - points(2);
            evening.playSegment(segment,
                {{BinhTri, best}, {BinhDong, best}, {BinhThuan, best}, {BinhHai, next}, {hoa, next},
                    {thanh, next - points(4)}});
        }
        QCOMPARE(standings(evening.contest, Tri).open.size(), std::size_t(2));
        evening.must(EnterExtraQuestion{Tri, {{BinhTri, 3}, {BinhDong, 1}, {BinhThuan, 3}}});
        evening.must(RuleTie{Tri, {}, {BinhThuan, BinhTri}, "bốc thăm trước các trưởng đoàn"});
        evening.must(RuleTie{Tri, {}, {hoa, BinhHai}, "hết giờ, hai đội đồng ý"});
        for (const SegmentId &segment : {GioiThieu, TieuPham}) {
            evening.must(RuleTie{Tri, SubjectId{segment.text}, {BinhDong, BinhTri, BinhThuan},
                "Ban Giám khảo biểu quyết"});
        }
        QVERIFY(standings(evening.contest, Tri).open.empty());
        QCOMPARE(
            differsFromGolden("three_boundaries", reasonsText(evening.contest)), std::string());
        evening.decide(Tri);
        evening.reveal(Tri);
    }
};

QTEST_GUILESS_MAIN(TeamsEvenings)
#include "teams_evenings_test.moc"
