// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns by other rules than Bình Sơn's: what the desk takes in and what it makes of it.
#include "contest/text.h"
#include "tests/contest/evening.h"

#include <QTest>

using namespace contest;

namespace {

const TurnId Skit{Tri, TieuPham, {"binh_hai"}};
const TurnId Quiz{Tri, KienThuc, {"binh_hai"}};

Rulebook bookWith(const std::function<void(Rulebook &)> &change)
{
    Rulebook book = binhSon();
    change(book);
    return book;
}

Segment &skitOf(Rulebook &book)
{
    return book.segments[2];
}

Rulebook deviating(DeviationPolicy::Action action)
{
    return bookWith([action](Rulebook &book) { book.deviation = {action, {points(2), {}}}; });
}

//! On stage, with these whole or half points from gk1, gk2, ...
void skitWith(Evening &evening, const std::vector<std::int64_t> &halves)
{
    evening.draw(Tri);
    evening.call(Skit);
    for (std::size_t i = 0; i < halves.size(); ++i) {
        evening.sheet(Skit, {"gk" + std::to_string(i + 1)}, {halves[i] * 500});
    }
}

QString total(const Evening &evening, const TurnId &turn = Skit)
{
    return QString::fromStdString(exactText(reckon(evening.contest, turn).score.total));
}

QString missingOf(const Evening &evening, const TurnId &turn = Skit)
{
    QStringList fields;
    for (const Missing &each : reckon(evening.contest, turn).missing) {
        fields += QString::fromStdString(each.field.empty() ? each.words.en : each.field);
    }
    return fields.join(' ');
}

SheetScore lineOf(const Evening &evening, const JudgeId &judge)
{
    for (const SheetScore &line : reckon(evening.contest, Skit).score.sheets) {
        if (line.judge == judge) {
            return line;
        }
    }
    return {};
}

std::string code(Evening &evening, const Order &order)
{
    return codeOf(evening.give(order));
}

}

class VariantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightsCountMarksSeveralTimes();
    void theDroppedSheetsAreNamed();
    void aSegmentsOwnAggregationComesFirst();
    void aPenaltyOffEachSheetStopsAtNothing();
    void sheetsThatLieTooFarOffAreExcluded();
    void fewerThanTheLeastAfterExcludingWaitForTheChair();
    void policyAndAggregationExcludeOneAfterTheOther();
    void aDiscussionIsAskedForStrictlyBeyondTheThreshold();
    void aNewSheetOpensTheDiscussionAgain();
    void theThirdMarkComesFromTheFirstFreeAlternate();
    void withoutAFreeAlternateTheTurnGoesOn();
    void aWarningChangesNothing();
    void wrongAnswersCostWhatTheKeySays();
    void enteredPointsAreAskedForUnlessExtra();
    void theChangeoverCostsOnceAndAfterwards();
    void aDeductionByTheListHasItsPrice();
    void theWeightOfASegmentComesBeforeThePenalties();
    void roundingHappensAtItsStageOnly();
    void marksStartAtTheScalesLeast();
    void aSheetsTotalKeepsItsStep();
    void aSegmentIsMarkedByItsOwnPanel();
};

void VariantsTest::weightsCountMarksSeveralTimes()
{
    Evening evening(bookWith([](Rulebook &book) {
        std::get<JudgedComponent>(skitOf(book).components[0]).criteria[0].weight = 2;
    }));
    skitWith(evening, {72, 72, 72, 72, 60}); // 36: 15 + 10 + 10 + 1; 30: 15 + 10 + 5
    QCOMPARE(*lineOf(evening, Gk1).total, points(51));
    QCOMPARE(total(evening), "249/5"); // (4 * 51 + 45) / 5 = 49,8
}

void VariantsTest::theDroppedSheetsAreNamed()
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

void VariantsTest::aSegmentsOwnAggregationComesFirst()
{
    Evening evening(bookWith([](Rulebook &book) {
        book.aggregation = SumOfSheets{};
        skitOf(book).aggregation = MedianOfSheets{};
    }));
    skitWith(evening, {70, 76, 60, 72, 70});
    QCOMPARE(total(evening), "35");
}

void VariantsTest::aPenaltyOffEachSheetStopsAtNothing()
{
    Evening evening(
        bookWith([](Rulebook &book) { skitOf(book).penaltyApplies = PenaltyApplies::EachSheet; }));
    skitWith(evening, {2, 6, 6, 6, 6}); // 1, 3, 3, 3, 3
    evening.must(EnterMeasuredTime{Skit, 730'000, "người bấm giờ"}); // 2'10 over: 2 off each
    const TurnScore score = reckon(evening.contest, Skit).score;
    QCOMPARE(exactText(score.total), std::string("4/5")); // 0, 1, 1, 1, 1
    QCOMPARE(score.timePenalty, points(2));
    QVERIFY(score.penaltyOffSheets);
    QCOMPARE(*score.sheets[0].total, points(1));
    QCOMPARE(*score.sheets[0].taken, Points{});
}

void VariantsTest::sheetsThatLieTooFarOffAreExcluded()
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

void VariantsTest::fewerThanTheLeastAfterExcludingWaitForTheChair()
{
    Evening evening(deviating(DeviationPolicy::Action::Exclude));
    skitWith(evening, {40, 40, 60, 80, 80}); // mean 30: only the 30 stays, three are needed
    QCOMPARE(reckon(evening.contest, Skit).score.counted, 1);
    QCOMPARE(code(evening, ApproveTurn{Skit}), std::string("belowMinPresent"));
    QVERIFY(missingOf(evening).contains("chief judge"));
}

void VariantsTest::policyAndAggregationExcludeOneAfterTheOther()
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

void VariantsTest::aDiscussionIsAskedForStrictlyBeyondTheThreshold()
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

void VariantsTest::aNewSheetOpensTheDiscussionAgain()
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

void VariantsTest::theThirdMarkComesFromTheFirstFreeAlternate()
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

void VariantsTest::withoutAFreeAlternateTheTurnGoesOn()
{
    Evening evening(deviating(DeviationPolicy::Action::ThirdMark));
    skitWith(evening, {70, 70, 70, 60});
    evening.must(ExcuseJudge{Tri, Skit, Gk5, "ốm"});
    QCOMPARE(missingOf(evening), "gk6");
    evening.must(ExcuseJudge{Tri, Skit, Gk6, "ốm"});
    QCOMPARE(missingOf(evening), QString());
    QCOMPARE(total(evening), "135/4");
}

void VariantsTest::aWarningChangesNothing()
{
    Evening evening(deviating(DeviationPolicy::Action::Warn));
    skitWith(evening, {70, 70, 70, 70, 60});
    const TurnReckoning reckoning = reckon(evening.contest, Skit);
    QVERIFY(reckoning.missing.empty());
    QVERIFY(reckoning.score.deviation.exceeded);
    QCOMPARE(exactText(reckoning.score.total), std::string("34"));
}

void VariantsTest::wrongAnswersCostWhatTheKeySays()
{
    Evening evening(bookWith([](Rulebook &book) {
        auto &key = std::get<KeyComponent>(book.segments[1].components[0]);
        key.wrong = {-1000};
        key.none = {-250};
    }));
    evening.draw(Tri);
    evening.call(Quiz);
    for (const JudgeId &judge : {Gk1, Gk2, Gk3, Gk4, Gk5}) {
        evening.sheet(Quiz, judge, points(8));
    }
    QCOMPARE(code(evening, EnterKeyResult{Quiz, TracNghiem, 6, 5}), std::string("markOutOfRange"));
    QCOMPARE(code(evening, EnterKeyResult{Quiz, TracNghiem, 6, -1}), std::string("markOutOfRange"));
    evening.must(EnterKeyResult{Quiz, TracNghiem, 6, 3}); // 18 - 3 - 0,25
    QCOMPARE(reckon(evening.contest, Quiz).score.keys.at(TracNghiem), points(14, 750));
    QCOMPARE(total(evening, Quiz), "91/4");
    evening.must(EnterKeyResult{Quiz, TracNghiem, 0, 10}); // 8 - 10: never below 0
    QCOMPARE(total(evening, Quiz), "0");
}

void VariantsTest::enteredPointsAreAskedForUnlessExtra()
{
    const ComponentId measured{"nang_suat"};
    const ComponentId extra{"thuong_phat"};
    Evening evening(bookWith([&](Rulebook &book) {
        skitOf(book).components.push_back(EnteredComponent{
            measured, "Năng suất", points(1), points(10), points(0, 500), 2, false});
        skitOf(book).components.push_back(
            EnteredComponent{extra, "Thưởng phạt", points(-5), points(5), points(1), 1, true});
    }));
    skitWith(evening, {60, 60, 60, 60, 60});
    QCOMPARE(missingOf(evening), "nang_suat");
    QCOMPARE(
        code(evening, EnterPoints{Skit, measured, points(0, 500)}), std::string("markOutOfRange"));
    QCOMPARE(
        code(evening, EnterPoints{Skit, measured, points(1, 250)}), std::string("markOffStep"));
    QCOMPARE(code(evening, EnterPoints{Skit, {"la"}, points(1)}), std::string("unknownThing"));
    evening.must(EnterPoints{Skit, measured, points(4, 500)});
    QCOMPARE(total(evening), "39"); // 30 + 2 * 4,5
    evening.must(EnterPoints{Skit, extra, points(-3)});
    QCOMPARE(total(evening), "36");
    evening.must(EnterPoints{Skit, extra, points(2)}); // a later one replaces
    QCOMPARE(total(evening), "41");
}

void VariantsTest::theChangeoverCostsOnceAndAfterwards()
{
    Evening evening(bookWith([](Rulebook &book) {
        skitOf(book).penaltyApplies = PenaltyApplies::EachSheet;
        skitOf(book).changeover
            = Changeover{120'000, PenaltyPerFullUnit{30'000, points(1), points(2), 0}};
    }));
    skitWith(evening, {60, 60, 60, 60, 60});
    QCOMPARE(code(evening, EnterChangeover{Quiz, 1}), std::string("turnNotCalled"));
    evening.must(EnterChangeover{Skit, 120'000});
    QCOMPARE(total(evening), "30");
    evening.must(EnterChangeover{Skit, 150'000});
    QCOMPARE(total(evening), "29");
    evening.must(EnterChangeover{Skit, 600'000});
    QCOMPARE(total(evening), "28"); // the cap
    QCOMPARE(reckon(evening.contest, Skit).score.changeoverPenalty, points(2));
    evening.call(Quiz);
    QCOMPARE(code(evening, EnterChangeover{Quiz, 1}), std::string("unknownThing"));
}

void VariantsTest::aDeductionByTheListHasItsPrice()
{
    Evening evening(bookWith([](Rulebook &book) {
        book.deductions = {{{"qua_nguoi"}, "Quá số người", points(1, 500), false},
            {{"tac_phong"}, "Tác phong", points(3), true}};
    }));
    skitWith(evening, {60, 60, 60, 60, 60});
    const auto give = [&](Points off, const char *rule) {
        return code(evening, GiveDeduction{Skit, off, "vi phạm", DeductionId{rule}});
    };
    QCOMPARE(give(points(2), "qua_nguoi"), std::string("markOffStep"));
    QCOMPARE(give(points(3, 500), "tac_phong"), std::string("markOutOfRange"));
    QCOMPARE(give(points(1), "la"), std::string("unknownThing"));
    QCOMPARE(code(evening, GiveDeduction{Skit, points(3), "", DeductionId{"qua_nguoi"}}),
        std::string("reasonMissing"));
    evening.must(GiveDeduction{Skit, points(3), "thêm hai người", DeductionId{"qua_nguoi"}});
    evening.must(GiveDeduction{Skit, points(0, 250), "muộn", DeductionId{"tac_phong"}});
    QCOMPARE(total(evening), "107/4"); // 30 - 3 - 0,25
}

void VariantsTest::theWeightOfASegmentComesBeforeThePenalties()
{
    Evening evening(bookWith([](Rulebook &book) { skitOf(book).weight = {1500}; }));
    skitWith(evening, {60, 60, 60, 60, 62}); // 30,2
    evening.must(EnterMeasuredTime{Skit, 660'000, "người bấm giờ"});
    QCOMPARE(total(evening), "443/10"); // 1,5 * 30,2 - 1
    QCOMPARE(exactText(reckon(evening.contest, Skit).score.earned()), std::string("453/10"));
}

void VariantsTest::roundingHappensAtItsStageOnly()
{
    const auto scored = [](Rounding::Stage stage, int places) {
        Evening evening(bookWith([=](Rulebook &book) {
            book.rounding = {stage, places};
            skitOf(book).weight = {1500};
        }));
        skitWith(evening, {77, 74, 78}); // 38,5 + 37 + 39 = 114,5 over 3
        evening.must(ExcuseJudge{Tri, Skit, Gk4, "ốm"});
        evening.must(ExcuseJudge{Tri, Skit, Gk5, "ốm"});
        return total(evening);
    };
    QCOMPARE(scored(Rounding::Stage::Never, 2), "229/4"); // 57,25
    QCOMPARE(scored(Rounding::Stage::Judged, 2), "11451/200"); // 38,17 * 1,5 = 57,255
    QCOMPARE(scored(Rounding::Stage::Segment, 1), "573/10"); // 57,25 half up
    QCOMPARE(scored(Rounding::Stage::Total, 1), "229/4");
}

void VariantsTest::marksStartAtTheScalesLeast()
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

void VariantsTest::aSheetsTotalKeepsItsStep()
{
    Evening evening(bookWith([](Rulebook &book) { skitOf(book).totalStep = points(1); }));
    evening.draw(Tri);
    evening.call(Skit);
    const Segment &skit = *evening.contest.rulebook->segment(TieuPham);
    QCOMPARE(code(evening, SubmitSheet{Skit, Gk1, sheetOf(skit, points(35, 500)), {}, {}}),
        std::string("markOffStep"));
    QCOMPARE(code(evening, SubmitSheet{Skit, Gk1, sheetOf(skit, points(35)), {}, {}}), codeOf({}));
}

void VariantsTest::aSegmentIsMarkedByItsOwnPanel()
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

QTEST_APPLESS_MAIN(VariantsTest)
#include "variants_test.moc"
