// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns by other rules than Bình Sơn's: what is entered for them and what it comes to.
#include "tests/contest/skit.h"

#include <QTest>

using namespace contest;

class VariantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightsCountMarksSeveralTimes();
    void aSegmentsOwnAggregationComesFirst();
    void aPenaltyOffEachSheetStopsAtNothing();
    void wrongAnswersCostWhatTheKeySays();
    void enteredPointsAreAskedForUnlessExtra();
    void theChangeoverCostsOnceAndAfterwards();
    void aDeductionByTheListHasItsPrice();
    void theWeightOfASegmentComesBeforeThePenalties();
    void roundingHappensAtItsStageOnly();
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

QTEST_APPLESS_MAIN(VariantsTest)
#include "variants_test.moc"
