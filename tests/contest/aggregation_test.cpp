// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How totals become one number, and what time costs: the worked numbers of docs/rules.md.
#include "contest/aggregation.h"
#include "contest/stage_time.h"
#include "contest/text.h"
#include "tests/contest/evening.h"

#include <QTest>

using namespace contest;

namespace {

std::vector<Points> totals(const std::vector<std::int64_t> &tenths)
{
    std::vector<Points> all;
    for (const std::int64_t each : tenths) {
        all.push_back({each * 100});
    }
    return all;
}

QString valueOf(
    const Aggregation &rule, const std::vector<std::int64_t> &tenths, std::size_t panelSize)
{
    return QString::fromStdString(exactText(aggregate(rule, totals(tenths), panelSize).value));
}

QString costAt(const TimePenalty &rule, std::int64_t ms)
{
    return QString::fromStdString(pointsText(costOf(rule, ms)));
}

const PenaltyTiers Tiers{{{0, points(0, 250)}, {60'000, points(0, 500)}, {180'000, points(2)}}};

}

class AggregationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMeanIsExact();
    void theSumIsOverTheWholePanel();
    void aSumWithAJudgeMissingTakesTheMeanForTheMissing();
    void theHighestAndTheLowestLeaveFromTheLeastNumberOn();
    void ofEqualExtremesOneEachLeaves();
    void theSumOfTheRestIsForThePanelLessTwo();
    void theMedianIsTheMiddleOrTheMeanOfTheMiddleTwo();
    void onlyWhatIsStrictlyBeyondTheThresholdIsAnOutlier();
    void aPercentageIsOfTheSheetsMaximum();
    void nothingCountsAsNothing();
    void tiersBeginExactlyWhereTheySay();
    void graceIsGivenBeforeUnitsAreCounted();
    void withoutACapThePenaltyGoesOn();
    void theCutOffCostsNothing();
    void tooShortCostsOnlyWhereATimeWasRecorded();
};

void AggregationTest::theMeanIsExact()
{
    QCOMPARE(valueOf(MeanOfSheets{}, {385, 370, 390}, 5), "229/6");
}

void AggregationTest::theSumIsOverTheWholePanel()
{
    QCOMPARE(valueOf(SumOfSheets{}, {90, 85, 90, 95, 80, 85, 90}, 7), "123/2"); // 61,5
    QVERIFY(!aggregate(SumOfSheets{}, totals({90, 85, 90, 95, 80, 85, 90}), 7).plainMean);
}

void AggregationTest::aSumWithAJudgeMissingTakesTheMeanForTheMissing()
{
    const Aggregate sum = aggregate(SumOfSheets{}, totals({90, 85, 90, 95, 80, 85}), 7);
    QCOMPARE(exactText(sum.value), std::string("245/4")); // 52,5 / 6 * 7 = 61,25
    QVERIFY(sum.plainMean);
    // A sheet more than the panel has members, as a third mark: the mean of eight, times seven.
    QCOMPARE(valueOf(SumOfSheets{}, {80, 80, 80, 80, 80, 80, 80, 88}, 7), "567/10");
}

void AggregationTest::theHighestAndTheLowestLeaveFromTheLeastNumberOn()
{
    const Aggregate five = aggregate(DropHighLow{}, totals({80, 95, 70, 85, 80}), 5);
    QCOMPARE(exactText(five.value), std::string("49/6")); // 24,5 / 3
    QCOMPARE(five.highest, std::optional<std::size_t>(1));
    QCOMPARE(five.lowest, std::optional<std::size_t>(2));
    QVERIFY(!five.plainMean);
    const Aggregate four = aggregate(DropHighLow{}, totals({80, 95, 70, 85}), 5);
    QCOMPARE(exactText(four.value), std::string("33/4")); // 8,25: four are too few to drop two
    QVERIFY(!four.highest && !four.lowest);
    QVERIFY(four.plainMean);
    QCOMPARE(valueOf(DropHighLow{3, false}, {80, 95, 70}, 3), "8");
}

void AggregationTest::ofEqualExtremesOneEachLeaves()
{
    const Aggregate equal = aggregate(DropHighLow{}, totals({90, 90, 90, 70, 70}), 5);
    QCOMPARE(exactText(equal.value), std::string("25/3")); // 9, 9, 7
    QCOMPARE(equal.highest, std::optional<std::size_t>(0));
    QCOMPARE(equal.lowest, std::optional<std::size_t>(4));
    const Aggregate same = aggregate(DropHighLow{}, totals({80, 80, 80, 80, 80}), 5);
    QCOMPARE(exactText(same.value), std::string("8"));
    QVERIFY(same.highest != same.lowest);
}

void AggregationTest::theSumOfTheRestIsForThePanelLessTwo()
{
    QCOMPARE(valueOf(DropHighLow{5, true}, {80, 95, 70, 85, 80}, 5), "49/2"); // 24,5
    // One of seven is away: 8, 8, 8,5, 9 remain of six, mean 8,375 times 5.
    QCOMPARE(valueOf(DropHighLow{5, true}, {80, 95, 70, 85, 80, 90}, 7), "335/8");
    // Four of five: the plain mean 8,25 times 3.
    QCOMPARE(valueOf(DropHighLow{5, true}, {80, 95, 70, 85}, 5), "99/4");
}

void AggregationTest::theMedianIsTheMiddleOrTheMeanOfTheMiddleTwo()
{
    QCOMPARE(valueOf(MedianOfSheets{}, {95, 70, 80, 85, 80}, 5), "8");
    QCOMPARE(valueOf(MedianOfSheets{}, {95, 70, 80, 85}, 5), "33/4");
    QCOMPARE(valueOf(MedianOfSheets{}, {95}, 5), "19/2");
}

void AggregationTest::onlyWhatIsStrictlyBeyondTheThresholdIsAnOutlier()
{
    // Mean 8: 6 and 10 are exactly 2 away, and stay.
    const Threshold two{points(2), {}};
    QVERIFY(outliers(two, totals({60, 80, 80, 80, 100}), points(10)).empty());
    // Mean 7,4: the 5 is 2,4 away.
    QCOMPARE(outliers(two, totals({80, 80, 80, 50, 80}), points(10)),
        (std::vector<Outlier>{{3, Fraction(12, 5)}}));
    // Mean 6,5: both are 3,5 away and both leave.
    QCOMPARE(outliers(two, totals({30, 100}), points(10)),
        (std::vector<Outlier>{{0, Fraction(7, 2)}, {1, Fraction(7, 2)}}));
}

void AggregationTest::aPercentageIsOfTheSheetsMaximum()
{
    const Threshold fifth{points(99), 20}; // 20 % of 40 = 8; the points are not used
    QVERIFY(outliers(fifth, totals({400, 240, 320}), points(40)).empty()); // 8 from the mean 32
    // Mean 32: 40 is 8 away, 23,5 is 8,5 away.
    QCOMPARE(outliers(fifth, totals({400, 235, 325}), points(40)),
        (std::vector<Outlier>{{1, Fraction(17, 2)}}));
}

void AggregationTest::nothingCountsAsNothing()
{
    for (const Aggregation &rule :
        {Aggregation{MeanOfSheets{}}, Aggregation{SumOfSheets{}}, Aggregation{DropHighLow{3, true}},
            Aggregation{ExcludeOutliers{}}, Aggregation{MedianOfSheets{}}}) {
        QCOMPARE(valueOf(rule, {}, 5), "0");
    }
}

void AggregationTest::tiersBeginExactlyWhereTheySay()
{
    QCOMPARE(costAt(Tiers, 0), "0"); // exactly at the limit
    QCOMPARE(costAt(Tiers, 1), "0,25");
    QCOMPARE(costAt(Tiers, 59'999), "0,25");
    QCOMPARE(costAt(Tiers, 60'000), "0,5");
    QCOMPARE(costAt(Tiers, 179'999), "0,5");
    QCOMPARE(costAt(Tiers, 180'000), "2");
    QCOMPARE(costAt(PenaltyTiers{{{30'000, points(1)}}}, 29'999), "0"); // below the first tier
}

void AggregationTest::graceIsGivenBeforeUnitsAreCounted()
{
    const PenaltyPerFullUnit rule{60'000, points(1), points(3), 15'000};
    QCOMPARE(costAt(rule, 60'000), "0");
    QCOMPARE(costAt(rule, 74'999), "0");
    QCOMPARE(costAt(rule, 75'000), "1");
    QCOMPARE(costAt(rule, 135'000), "2");
}

void AggregationTest::withoutACapThePenaltyGoesOn()
{
    const PenaltyPerFullUnit rule{30'000, points(0, 500), {}, 0};
    QCOMPARE(costAt(rule, 600'000), "10");
    QCOMPARE(costAt(rule, 86'400'000), "1440");
}

void AggregationTest::theCutOffCostsNothing()
{
    QCOMPARE(costAt(HardCutoff{}, 600'000), "0");
    QCOMPARE(costAt(NoTimePenalty{}, 600'000), "0");
}

void AggregationTest::tooShortCostsOnlyWhereATimeWasRecorded()
{
    Segment segment = *binhSon().segment(TieuPham);
    segment.leastTime = LeastTime{420'000, PenaltyPerFullUnit{60'000, points(1), {}, 0}};
    const auto cost = [&segment](std::int64_t ms) { return timePenalty(segment, ms); };
    QCOMPARE(cost(0), Points{}); // nobody looked at a clock
    QCOMPARE(cost(420'000), Points{}); // exactly the least time
    QCOMPARE(cost(360'001), Points{}); // 59,999 s short
    QCOMPARE(cost(360'000), points(1));
    QCOMPARE(cost(1), points(6)); // 6 min 59,999 s short
    QCOMPARE(cost(660'000), points(1)); // a minute too long
}

QTEST_APPLESS_MAIN(AggregationTest)
#include "aggregation_test.moc"
