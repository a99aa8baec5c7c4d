// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rungs of a tie ladder beyond Bình Sơn's, and what else a total is made of.
#include "tests/contest/evening.h"

#include <QTest>

using namespace contest;

namespace {

const Scores Good{points(18), points(33), points(36)}; // 87
const TeamId A{"binh_tri"}, B{"binh_dong"}, C{"binh_thuan"};

Rulebook withLadder(std::vector<TieRung> ladder)
{
    Rulebook book = binhSon();
    book.tieLadder = std::move(ladder);
    return book;
}

//! Six teams far apart below the first two, which are played by the test.
void playTheRest(Evening &evening, std::size_t from = 2)
{
    const std::vector<TeamId> teams = evening.contest.teamsOf(Tri);
    for (std::size_t i = from; i < teams.size(); ++i) {
        const auto lower = static_cast<std::int64_t>(i);
        evening.playTeam(Tri, teams[i], {points(10), points(20), points(20 - lower)});
    }
}

void playSkit(Evening &evening, const TeamId &team, const std::vector<std::int64_t> &totals)
{
    const TurnId turn{Tri, TieuPham, team};
    evening.call(turn);
    for (std::size_t i = 0; i < totals.size(); ++i) {
        evening.sheet(turn, {"gk" + std::to_string(i + 1)}, points(totals[i]));
    }
    evening.must(ApproveTurn{turn});
}

void playTalk(Evening &evening, const TeamId &team)
{
    evening.play({Tri, GioiThieu, team}, points(18));
    evening.play({Tri, KienThuc, team}, points(33));
}

Evening equalPair(const std::vector<TieRung> &ladder)
{
    Evening evening(withLadder(ladder));
    evening.draw(Tri);
    evening.playTeam(Tri, A, Good);
    evening.playTeam(Tri, B, Good);
    playTheRest(evening);
    return evening;
}

QString reason(const Evening &evening, const TeamId &team)
{
    return QString::fromStdString(rowOf(standings(evening.contest, Tri), team).reason.vi);
}

QString places(const Evening &evening)
{
    QStringList texts;
    for (const StandingsRow &row : standings(evening.contest, Tri).rows) {
        texts += QString::number(row.place.value_or(0))
            + (row.decidedBy.empty() ? "" : "/" + QString::fromStdString(row.decidedBy));
    }
    return texts.mid(0, 3).join(' ');
}

template<class Rung>
bool waitsFor(const Evening &evening)
{
    const std::vector<OpenTie> open = standings(evening.contest, Tri).open;
    return open.size() == 1 && std::holds_alternative<Rung>(open[0].needs);
}

}

class RungsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBestSingleJudgePartsEqualTeams();
    void aCriterionPartsEqualTeams();
    void fewerPenaltiesPartEqualTeams();
    void theJuryVotesAboutExactlyTheTiedGroup();
    void equalVotesGoOnToTheChair();
    void theChairMayRuleBeforeQuestionAndVote();
    void aLotIsDrawnBeforeWitnesses();
    void aLotMayBeDrawnWhileTheChairIsWaitedFor();
    void whereTheLadderHasALotOnlyNobodyRules();
    void sharingAcrossTheAdvancementLineNeedsTheChair();
    void roundedFiguresAreEqualWhereTheRulebookSaysSo();
    void aBonusIsPartOfTheTotal();
    void whoWinsATieBelowTheFirstPlaceIsToldSo();
    void aMarginUnlikeTheShownFiguresSaysSo();
};

void RungsTest::theBestSingleJudgePartsEqualTeams()
{
    Evening evening(withLadder({ByBestJudge{}}));
    evening.draw(Tri);
    playTalk(evening, A);
    playSkit(evening, A, {36, 36, 36, 36, 36});
    playTalk(evening, B);
    playSkit(evening, B, {34, 36, 38, 36, 36}); // the same mean; gk3 gave 18 + 3 + 38
    playTheRest(evening);
    QCOMPARE(places(evening), QString("1 2/best_judge 3/total"));
    QCOMPARE(reason(evening, B),
        QString("bằng 87,00 điểm với Bình Trị; giám khảo cho cao nhất 59 – 57"));
    QCOMPARE(reason(evening, A),
        QString("bằng 87,00 điểm với Bình Đông; giám khảo cho cao nhất 57 – 59"));
}

void RungsTest::aCriterionPartsEqualTeams()
{
    Evening evening(withLadder({ByCriterion{TieuPham, {"chu_de"}}}));
    evening.draw(Tri);
    playTalk(evening, A);
    const TurnId skit{Tri, TieuPham, A};
    evening.call(skit);
    for (const JudgeId &judge : {Gk1, Gk2, Gk3, Gk4, Gk5}) { // 36 with one point less for the theme
        evening.must(SubmitSheet{skit, judge,
                         {{{"chu_de"}, points(14)}, {{"kich_ban"}, points(10)},
                             {{"dien_xuat"}, points(10)}, {{"dao_cu"}, points(2)}},
                         {}, SheetSource::Tablet},
            {SeatKind::Judge, judge});
    }
    evening.must(ApproveTurn{skit});
    evening.playTeam(Tri, B, Good);
    playTheRest(evening);
    QCOMPARE(places(evening), QString("1 2/tieu_pham.chu_de 3/total"));
    QCOMPARE(reason(evening, B),
        QString("bằng 87,00 điểm với Bình Trị; hơn ở tiêu chí Chủ đề (Phần thi Tiểu phẩm) "
                "15,00 – 14,00"));
}

void RungsTest::fewerPenaltiesPartEqualTeams()
{
    Evening evening(withLadder({ByFewerPenalties{}}));
    evening.draw(Tri);
    playTalk(evening, A);
    const TurnId skit{Tri, TieuPham, A};
    evening.call(skit);
    evening.mark(skit, points(37));
    evening.must(GiveDeduction{skit, points(1), "quá số người"});
    evening.must(ApproveTurn{skit});
    evening.playTeam(Tri, B, Good);
    playTheRest(evening);
    QCOMPARE(places(evening), QString("1 2/fewer_penalties 3/total"));
    QCOMPARE(reason(evening, B), QString("bằng 87,00 điểm với Bình Trị; ít điểm trừ hơn 0 – 1"));
    QCOMPARE(reason(evening, A),
        QString("bằng 87,00 điểm với Bình Đông; nhiều điểm trừ hơn 1 – 0; Phần thi Tiểu phẩm bị "
                "trừ 1,00 điểm (quá số người)"));
}

void RungsTest::theJuryVotesAboutExactlyTheTiedGroup()
{
    Evening evening = equalPair({ByJudgesVote{}, ByChairRuling{}});
    QVERIFY(waitsFor<ByJudgesVote>(evening));
    QVERIFY(reason(evening, A).endsWith("đồng hạng 1 với Bình Đông, chờ Ban Giám khảo bỏ phiếu"));
    const auto vote = [&evening](std::map<TeamId, int> votes) {
        return codeOf(evening.give(EnterVote{Tri, {}, std::move(votes)}));
    };
    QCOMPARE(vote({{A, 4}, {C, 1}}), std::string("notTied"));
    QCOMPARE(vote({{A, 4}, {B, 3}}), std::string("markOutOfRange")); // six judges, seven votes
    QCOMPARE(vote({{A, 4}, {B, -1}}), std::string("markOutOfRange"));
    QCOMPARE(vote({{A, 1}, {B, 4}}), std::string("carried out"));
    QCOMPARE(vote({{A, 2}, {B, 3}}), std::string("carried out")); // typed in again
    QCOMPARE(places(evening), QString("1 2/judges_vote 3/total"));
    QCOMPARE(reason(evening, B),
        QString("bằng 87,00 điểm với Bình Trị; phiếu bầu của Ban Giám khảo 3 – 2"));
}

void RungsTest::equalVotesGoOnToTheChair()
{
    Evening evening = equalPair({ByJudgesVote{}, ByChairRuling{}});
    evening.must(EnterVote{Tri, {}, {{A, 2}, {B, 2}}});
    QVERIFY(waitsFor<ByChairRuling>(evening));
    evening.must(RuleTie{Tri, {}, {B, A}, "tiểu phẩm sát thực tế hơn"});
    QCOMPARE(reason(evening, B),
        QString("bằng 87,00 điểm với Bình Trị; theo quyết định của Trưởng Ban Giám khảo: tiểu phẩm "
                "sát thực tế hơn"));
}

void RungsTest::theChairMayRuleBeforeQuestionAndVote()
{
    Evening evening = equalPair({ByExtraQuestion{}, ByJudgesVote{}, ByChairRuling{}});
    QVERIFY(waitsFor<ByExtraQuestion>(evening));
    QCOMPARE(codeOf(evening.give(EnterVote{Tri, {}, {{A, 3}, {B, 2}}})), std::string("notTied"));
    evening.must(RuleTie{Tri, {}, {A, B}, "hết giờ"});
    QCOMPARE(places(evening), QString("1 2/chair_ruling 3/total"));
    QCOMPARE(reason(evening, A),
        QString(
            "bằng 87,00 điểm với Bình Đông; theo quyết định của Trưởng Ban Giám khảo (không qua "
            "câu hỏi phụ) (không qua bỏ phiếu): hết giờ"));
}

void RungsTest::aLotIsDrawnBeforeWitnesses()
{
    Evening evening = equalPair({ByLot{}});
    QVERIFY(waitsFor<ByLot>(evening));
    QCOMPARE(codeOf(evening.give(EnterLot{Tri, {}, {B, A}, {" "}})), std::string("reasonMissing"));
    QCOMPARE(
        codeOf(evening.give(EnterLot{Tri, {}, {B, A, A}, {"Bà Lan"}})), std::string("notTied"));
    evening.must(EnterLot{Tri, {}, {B, A}, {"Bà Lan", "Ông Nam"}});
    QCOMPARE(places(evening), QString("1 2/lot 3/total"));
    QCOMPARE(reason(evening, B),
        QString("bằng 87,00 điểm với Bình Trị; bốc thăm được xếp trước, có Bà Lan, Ông Nam chứng "
                "kiến"));
    QCOMPARE(reason(evening, A),
        QString("bằng 87,00 điểm với Bình Đông; bốc thăm xếp sau, có Bà Lan, Ông Nam chứng kiến"));
    evening.must(EnterLot{Tri, {}, {A, B}, {"Bà Lan"}}); // typed in the wrong way round before
    QCOMPARE(reason(evening, A),
        QString("bằng 87,00 điểm với Bình Đông; bốc thăm được xếp trước, có Bà Lan chứng kiến"));
    QCOMPARE(evening.contest.round(Tri).lots.size(), std::size_t(1));
}

void RungsTest::aLotMayBeDrawnWhileTheChairIsWaitedFor()
{
    Evening evening = equalPair({ByChairRuling{}, ByLot{}});
    QVERIFY(waitsFor<ByChairRuling>(evening));
    evening.must(EnterLot{Tri, {}, {B, A}, {"Bà Lan"}});
    QCOMPARE(places(evening), QString("1 2/lot 3/total"));
}

void RungsTest::whereTheLadderHasALotOnlyNobodyRules()
{
    Evening evening = equalPair({ByLot{}});
    const auto refusal = evening.give(RuleTie{Tri, {}, {B, A}, "lý do"});
    QCOMPARE(codeOf(refusal), std::string("notTied"));
    QVERIFY(refusal->words.vi.find("đang chờ: Bình Trị, Bình Đông") != std::string::npos);
    Evening open = equalPair({}); // nothing given: the chair is implied
    QVERIFY(waitsFor<ByChairRuling>(open));
    open.must(RuleTie{Tri, {}, {B, A}, "lý do"});
}

void RungsTest::sharingAcrossTheAdvancementLineNeedsTheChair()
{
    // Two go on to the final; three teams are equal at the top.
    Evening evening(withLadder({BySharing{}}));
    evening.draw(Tri);
    for (const TeamId &team : {A, B, C}) {
        evening.playTeam(Tri, team, Good);
    }
    playTheRest(evening, 3);
    QVERIFY(waitsFor<ByChairRuling>(evening));
    evening.must(RuleTie{Tri, {}, {C, A, B}, "Ban Giám khảo thống nhất"});
    QCOMPARE(places(evening), QString("1 2/chair_ruling 3/chair_ruling"));
    QCOMPARE(proposePrizes(evening.contest, Tri).advance, (std::vector<TeamId>{C, A}));

    Evening pair = equalPair({BySharing{}}); // both go on: they share the first prize
    QVERIFY(standings(pair.contest, Tri).open.empty());
    QCOMPARE(places(pair), QString("1 1 3/total"));
    QVERIFY(reason(pair, A).endsWith("đồng hạng 1, đồng giải Nhất với Bình Đông"));
    QCOMPARE(proposePrizes(pair.contest, Tri).advance, (std::vector<TeamId>{A, B}));
}

void RungsTest::roundedFiguresAreEqualWhereTheRulebookSaysSo()
{
    Rulebook book = withLadder({BySegmentScore{GioiThieu}, ByChairRuling{}});
    book.showPlaces = 0;
    for (const bool rounded : {false, true}) {
        book.ranksOnRounded = rounded;
        Evening evening(book);
        evening.draw(Tri);
        playTalk(evening, A);
        playSkit(evening, A, {36, 36, 36, 36, 37}); // 36,2: a total of 87,2
        evening.playTeam(Tri, B, {points(19), points(32), points(36)}); // 87
        playTheRest(evening);
        QCOMPARE(
            places(evening), QString(rounded ? "1 2/gioi_thieu 3/total" : "1 2/total 3/total"));
        if (rounded) {
            QCOMPARE(reason(evening, B),
                QString("bằng 87 điểm (đã làm tròn) với Bình Trị; hơn ở Phần thi Giới thiệu 19 – "
                        "18"));
        } else {
            QCOMPARE(
                reason(evening, A), QString("87 điểm; hơn Bình Đông tính chính xác 436/5 – 87"));
        }
    }
}

void RungsTest::aBonusIsPartOfTheTotal()
{
    Rulebook book = binhSon();
    book.bonuses = {{{"nop_som"}, "Nộp hồ sơ sớm", points(1), points(0, 500)}};
    Evening evening(book);
    evening.draw(Tri);
    evening.playTeam(Tri, A, Good);
    evening.playTeam(Tri, B, Good);
    playTheRest(evening);
    const auto bonus = [&evening](const TeamId &team, const std::string &id, Points given) {
        return codeOf(evening.give(GiveBonus{Tri, team, {id}, given}));
    };
    QCOMPARE(bonus(B, "nop_muon", points(1)), std::string("unknownThing"));
    QCOMPARE(bonus({"chau_o"}, "nop_som", points(1)), std::string("unknownThing"));
    QCOMPARE(bonus(B, "nop_som", points(1, 500)), std::string("markOutOfRange"));
    QCOMPARE(bonus(B, "nop_som", points(0, 250)), std::string("markOffStep"));
    QCOMPARE(bonus(B, "nop_som", points(1)), std::string("carried out"));
    QCOMPARE(bonus(B, "nop_som", points(0, 500)), std::string("carried out")); // replaces
    const StandingsRow row = rowOf(standings(evening.contest, Tri), B);
    QCOMPARE(row.total, Fraction(175, 2));
    QCOMPARE(row.bonus, Fraction(1, 2));
    QCOMPARE(QString::fromStdString(row.reason.vi),
        QString("87,50 điểm (gồm 0,50 điểm thưởng); hơn Bình Trị 0,50 điểm"));
}

void RungsTest::whoWinsATieBelowTheFirstPlaceIsToldSo()
{
    Evening evening(withLadder({ByChairRuling{}}));
    evening.draw(Tri);
    evening.playTeam(Tri, A, {points(18), points(34), points(38)});
    evening.playTeam(Tri, B, Good);
    evening.playTeam(Tri, C, Good);
    playTheRest(evening, 3);
    evening.must(RuleTie{Tri, {}, {C, B}, "tiểu phẩm tốt hơn"});
    QCOMPARE(places(evening), QString("1 2/total 3/chair_ruling"));
    const QString ruled("; theo quyết định của Trưởng Ban Giám khảo: tiểu phẩm tốt hơn");
    QCOMPARE(reason(evening, A), QString("90,00 điểm; hơn Bình Thuận 3,00 điểm"));
    QCOMPARE(reason(evening, C),
        "87,00 điểm; kém Bình Trị 3,00 điểm; bằng 87,00 điểm với Bình Đông" + ruled);
    QCOMPARE(reason(evening, B), "bằng 87,00 điểm với Bình Thuận" + ruled);
}

void RungsTest::aMarginUnlikeTheShownFiguresSaysSo()
{
    Rulebook book = binhSon();
    book.showPlaces = 0;
    Evening evening(book);
    evening.draw(Tri);
    playTalk(evening, A);
    playSkit(evening, A, {36, 36, 36, 37, 37}); // 87,4 in all
    playTalk(evening, B);
    playSkit(evening, B, {34, 34, 35, 35, 35}); // 85,6
    evening.playTeam(Tri, C, {points(18), points(33), points(30)});
    playTheRest(evening, 3);
    QCOMPARE(reason(evening, A),
        QString("87 điểm; hơn Bình Đông 2 điểm, tính trước khi làm tròn (87 – 86)"));
    QCOMPARE(reason(evening, B),
        QString("86 điểm; kém Bình Trị 2 điểm, tính trước khi làm tròn (86 – 87)"));
    QCOMPARE(reason(evening, C), // 4,6 and 5 both ways
        QString("81 điểm; kém Bình Đông 5 điểm"));
}

QTEST_GUILESS_MAIN(RungsTest)
#include "rungs_test.moc"
