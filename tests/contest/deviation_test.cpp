// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which sheets are taken in, and what marks that lie far apart lead to.
#include "tests/contest/skit.h"

#include <QTest>

using namespace contest;

namespace {

Rulebook deviating(DeviationPolicy::Action action)
{
    return bookWith([action](Rulebook &book) { book.deviation = {action, {points(2), {}}}; });
}

}

class DeviationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDroppedSheetsAreNamed();
    void sheetsThatLieTooFarOffAreExcluded();
    void fewerThanTheLeastAfterExcludingWaitForTheChair();
    void policyAndAggregationExcludeOneAfterTheOther();
    void aDiscussionIsAskedForStrictlyBeyondTheThreshold();
    void aNewSheetOpensTheDiscussionAgain();
    void theThirdMarkComesFromTheFirstFreeAlternate();
    void withoutAFreeAlternateTheTurnGoesOn();
    void aWarningChangesNothing();
    void marksStartAtTheScalesLeast();
    void aSheetsTotalKeepsItsStep();
    void aSegmentIsMarkedByItsOwnPanel();
};

void DeviationTest::theDroppedSheetsAreNamed()
{
    Evening evening(bookWith([](Rulebook &book) { book.aggregation = DropHighLow{}; }));
    skitWith(evening, {70, 76, 60, 72, 70});
    QCOMPARE(total(evening), "106/3"); // 35, 36, 35
    QVERIFY(lineOf(evening, Gk2).dropped == Extreme::Highest);
    QVERIFY(lineOf(evening, Gk3).dropped == Extreme::Lowest);
    QVERIFY(lineOf(evening, Gk3).standing == SheetStanding::Counts);
    QCOMPARE(reckon(evening.contest, Skit).score.counted, 5);
    evening.must(ExcuseJudge{Tri, Skit, Gk5, "ốm"});
    QCOMPARE(total(evening), "139/4"); // 35, 38, 30, 36: four are too few to drop two
    QVERIFY(reckon(evening.contest, Skit).score.plainMean);
    QVERIFY(lineOf(evening, Gk2).dropped == Extreme::None);
}

void DeviationTest::sheetsThatLieTooFarOffAreExcluded()
{
    Evening evening(deviating(DeviationPolicy::Action::Exclude));
    skitWith(evening, {70, 70, 70, 70, 60}); // mean 34: 30 is 4 away, 35 is 1
    QCOMPARE(total(evening), "35");
    QVERIFY(lineOf(evening, Gk5).standing == SheetStanding::Excluded);
    const TurnScore score = reckon(evening.contest, Skit).score;
    QCOMPARE(score.counted, 4);
    QCOMPARE(score.deviation.spread, points(5));
    evening.must(ApproveTurn{Skit});
}

void DeviationTest::fewerThanTheLeastAfterExcludingWaitForTheChair()
{
    Evening evening(deviating(DeviationPolicy::Action::Exclude));
    skitWith(evening, {40, 40, 60, 80, 80}); // mean 30: only the 30 stays, three are needed
    QCOMPARE(reckon(evening.contest, Skit).score.counted, 1);
    QCOMPARE(code(evening, ApproveTurn{Skit}), std::string("belowMinPresent"));
    QVERIFY(missingOf(evening).contains("chief judge"));
}

void DeviationTest::policyAndAggregationExcludeOneAfterTheOther()
{
    Evening evening(bookWith([](Rulebook &book) {
        book.deviation = {DeviationPolicy::Action::Exclude, {points(10), {}}};
        book.aggregation = ExcludeOutliers{{points(1), {}}};
    }));
    // Mean 31: the 16 is 15 away. Of the rest the mean is 34,75: 36 and 33 are more than 1 away.
    skitWith(evening, {32, 72, 70, 70, 66});
    QCOMPARE(total(evening), "35");
    QCOMPARE(reckon(evening.contest, Skit).score.counted, 2);
    QVERIFY(missingOf(evening).contains("at least 3"));
}

void DeviationTest::aDiscussionIsAskedForStrictlyBeyondTheThreshold()
{
    Evening evening(deviating(DeviationPolicy::Action::Discuss));
    skitWith(evening, {70, 70, 70, 70, 66}); // exactly 2 apart
    QCOMPARE(missingOf(evening), QString());
    QCOMPARE(code(evening, SettleDeviation{Skit, "đã hội ý"}), std::string("notTied"));
    Evening apart(deviating(DeviationPolicy::Action::Discuss));
    skitWith(apart, {70, 70, 70, 70, 65}); // 2,5
    QCOMPARE(missingOf(apart), "discussed");
    QCOMPARE(code(apart, ApproveTurn{Skit}), std::string("incomplete"));
    QCOMPARE(code(apart, SettleDeviation{Skit, " "}), std::string("reasonMissing"));
    apart.must(SettleDeviation{Skit, "gk5 giữ ý kiến"});
    QCOMPARE(code(apart, SettleDeviation{Skit, "lần nữa"}), std::string("alreadyDone"));
    QCOMPARE(total(apart), "69/2"); // nobody's sheet leaves
    apart.must(ApproveTurn{Skit});
}

void DeviationTest::aNewSheetOpensTheDiscussionAgain()
{
    Evening evening(deviating(DeviationPolicy::Action::Discuss));
    skitWith(evening, {70, 70, 70, 70, 65});
    evening.must(SettleDeviation{Skit, "đã hội ý"});
    evening.must(ReturnSheet{Skit, Gk5, "xem lại"});
    QCOMPARE(missingOf(evening), "gk5");
    evening.sheet(Skit, Gk5, points(31));
    QCOMPARE(missingOf(evening), "discussed");
    evening.must(ReturnSheet{Skit, Gk5, "xem lại"});
    evening.sheet(Skit, Gk5, points(33));
    QCOMPARE(missingOf(evening), QString());
}

void DeviationTest::theThirdMarkComesFromTheFirstFreeAlternate()
{
    Evening evening(deviating(DeviationPolicy::Action::ThirdMark));
    skitWith(evening, {70, 70, 70, 70, 60});
    QCOMPARE(missingOf(evening), "gk6");
    QVERIFY(lineOf(evening, Gk6).thirdMark);
    evening.sheet(Skit, Gk6, points(33));
    QCOMPARE(missingOf(evening), QString());
    QCOMPARE(total(evening), "203/6"); // 4 * 35 + 30 + 33 over six
    QVERIFY(lineOf(evening, Gk6).standing == SheetStanding::Counts);
    Evening close(deviating(DeviationPolicy::Action::ThirdMark));
    skitWith(close, {70, 70, 70, 70, 66, 20}); // gk6 is not asked and does not count
    QCOMPARE(total(close), "173/5");
}

void DeviationTest::withoutAFreeAlternateTheTurnGoesOn()
{
    Evening evening(deviating(DeviationPolicy::Action::ThirdMark));
    skitWith(evening, {70, 70, 70, 60});
    evening.must(ExcuseJudge{Tri, Skit, Gk5, "ốm"});
    QCOMPARE(missingOf(evening), "gk6");
    evening.must(ExcuseJudge{Tri, Skit, Gk6, "ốm"});
    QCOMPARE(missingOf(evening), QString());
    QCOMPARE(total(evening), "135/4");
}

void DeviationTest::aWarningChangesNothing()
{
    Evening evening(deviating(DeviationPolicy::Action::Warn));
    skitWith(evening, {70, 70, 70, 70, 60});
    const TurnReckoning reckoning = reckon(evening.contest, Skit);
    QVERIFY(reckoning.missing.empty());
    QVERIFY(reckoning.score.deviation.exceeded);
    QCOMPARE(exactText(reckoning.score.total), std::string("34"));
}

void DeviationTest::marksStartAtTheScalesLeast()
{
    Evening evening(bookWith([](Rulebook &book) {
        skitOf(book).components = {JudgedComponent{{"tieu_pham"}, "Tiểu phẩm",
            {{{"chung"}, "Chung", points(10), points(0, 750), points(7), 1}}, {}, {}}};
    }));
    evening.draw(Tri);
    evening.call(Skit);
    const auto given = [&](Points mark) {
        return code(evening, SubmitSheet{Skit, Gk1, {{{"chung"}, mark}}, {}, {}});
    };
    QCOMPARE(given(points(6, 250)), std::string("markOutOfRange"));
    QCOMPARE(
        given(points(7, 500)), std::string("markOffStep")); // a multiple of 0,75, but not above 7
    QCOMPARE(given(points(7, 750)), codeOf({}));
}

void DeviationTest::aSheetsTotalKeepsItsStep()
{
    Evening evening(bookWith([](Rulebook &book) { skitOf(book).totalStep = points(1); }));
    evening.draw(Tri);
    evening.call(Skit);
    const Segment &skit = *evening.contest.rulebook->segment(TieuPham);
    QCOMPARE(code(evening, SubmitSheet{Skit, Gk1, sheetOf(skit, points(35, 500)), {}, {}}),
        std::string("markOffStep"));
    QCOMPARE(code(evening, SubmitSheet{Skit, Gk1, sheetOf(skit, points(35)), {}, {}}), codeOf({}));
}

void DeviationTest::aSegmentIsMarkedByItsOwnPanel()
{
    const JudgeId expert{"chuyen_gia"};
    Evening evening(bookWith([&](Rulebook &book) {
        Panel experts;
        experts.judges = {{expert, "Chuyên gia", {}, {}}, book.panel.judges[1]};
        experts.chair = expert;
        experts.minPresent = 2;
        book.panels[{"chuyen_mon"}] = experts;
        skitOf(book).panel = PanelId{"chuyen_mon"};
    }));
    evening.draw(Tri);
    evening.call(Skit);
    QCOMPARE(missingOf(evening), "chuyen_gia gk2");
    QCOMPARE(code(evening,
                 SubmitSheet{Skit, Gk1,
                     sheetOf(*evening.contest.rulebook->segment(TieuPham), points(35)), {}, {}}),
        std::string("unknownThing"));
    QCOMPARE(code(evening, ExcuseJudge{Tri, Skit, Gk2, "ốm"}), std::string("belowMinPresent"));
    evening.sheet(Skit, expert, points(36));
    evening.sheet(Skit, Gk2, points(35));
    QCOMPARE(total(evening), "71/2");
    const Rulebook &book = *evening.contest.rulebook;
    QCOMPARE(book.judgeLabel(Gk5), std::string("GK5"));
    QCOMPARE(book.judgeLabel(expert), std::string("GK6"));
    QCOMPARE(book.judgeLabel(Gk6), std::string("DP1"));
    QCOMPARE(book.allJudges().size(), std::size_t(7));
}

QTEST_APPLESS_MAIN(DeviationTest)
#include "deviation_test.moc"
