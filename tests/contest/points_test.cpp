// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exact numbers, their texts, and draws.
#include "contest/draw.h"
#include "contest/text.h"
#include "tests/contest/evening.h"

#include <QTest>

#include <cmath>

#include <set>

using namespace contest;

class PointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFractionIsAlwaysInLowestTermsWithAPositiveDenominator();
    void fractionsAddSubtractAndDivideExactly();
    void beyondTheBoundsTheNearestFractionStandsIn();
    void fractionsCompareExactlyWhereRoundedFiguresAreEqual();
    void pointsAreWrittenWithACommaAndNoSuperfluousZeros_data();
    void pointsAreWrittenWithACommaAndNoSuperfluousZeros();
    void fractionsAreRoundedHalfUpAwayFromZero_data();
    void fractionsAreRoundedHalfUpAwayFromZero();
    void writtenPointsAreReadBackAndNothingElseIs_data();
    void writtenPointsAreReadBackAndNothingElseIs();
    void everyMarkReadsBackAsItself();
    void moneyIsWrittenWithDottedThousands();
    void durationsShowHoursOnlyFromAnHourOn_data();
    void durationsShowHoursOnlyFromAnHourOn();
    void numbersAreWrittenInWords_data();
    void numbersAreWrittenInWords();
    void theGeneratorGivesThePublishedNumbersOfPcg32();
    void numbersThatWouldFavourAnybodyAreThrownAway();
    void aDrawIsRepeatedFromItsSeed_data();
    void aDrawIsRepeatedFromItsSeed();
    void everyTeamHasTheSameChanceOfEveryNumber();
};

void PointsTest::aFractionIsAlwaysInLowestTermsWithAPositiveDenominator()
{
    const Fraction fraction(-6, -4);
    QCOMPARE(fraction.numerator(), 3);
    QCOMPARE(fraction.denominator(), 2);
    QCOMPARE(Fraction(4, -6).numerator(), -2);
    QCOMPARE(Fraction(0, 17).denominator(), 1);
    QCOMPARE(exactText(Fraction(points(87, 500))), std::string("175/2"));
    QCOMPARE(exactText(Fraction(points(87))), std::string("87"));
}

void PointsTest::fractionsAddSubtractAndDivideExactly()
{
    const Fraction third = Fraction(points(1)) / 3;
    QVERIFY(third + third + third == Fraction(1, 1));
    QVERIFY(Fraction(1, 3) - Fraction(1, 2) == Fraction(-1, 6));
    QCOMPARE((Fraction(1, 2) / -3).denominator(), 6);
    QVERIFY(Fraction(1, 2) / -3 == Fraction(-1, 6));
    QVERIFY(Fraction(points(262, 700)) / 3 == Fraction(2627, 30));
}

void PointsTest::beyondTheBoundsTheNearestFractionStandsIn()
{
    // 1/2 + 1/3 + 1/5 + ... over the first 17 primes needs 71 bits below the line.
    Fraction sum;
    double about = 0;
    for (const int prime : {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59}) {
        sum = sum + Fraction(1, prime);
        about += 1.0 / prime;
    }
    QVERIFY(sum.denominator() > 0);
    const double found
        = static_cast<double>(sum.numerator()) / static_cast<double>(sum.denominator());
    QVERIFY(std::abs(found - about) < 1e-12);
    // The most that the bounds promise: 30,000 points over 10^6 times lcm(1..20).
    const Fraction most(30'000 * std::int64_t(232'792'560'000'000) - 1, 232'792'560'000'000);
    QCOMPARE(exactText(most + Fraction(1, 1'000'000) - Fraction(1, 1'000'000)), exactText(most));
}

void PointsTest::fractionsCompareExactlyWhereRoundedFiguresAreEqual()
{
    const Fraction a(2627, 30);
    const Fraction b(8757, 100);
    QCOMPARE(fractionText(a, 2), fractionText(b, 2));
    QVERIFY(a < b);
    QVERIFY(Fraction(9'000'000'000'000'000, 7) > Fraction(8'999'999'999'999'999, 7));
}

void PointsTest::pointsAreWrittenWithACommaAndNoSuperfluousZeros_data()
{
    QTest::addColumn<qint64>("thousandths");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << "0";
    QTest::newRow("whole") << qint64(8000) << "8";
    QTest::newRow("ten") << qint64(10000) << "10";
    QTest::newRow("half") << qint64(8500) << "8,5";
    QTest::newRow("quarter") << qint64(8750) << "8,75";
    QTest::newRow("thousandth") << qint64(1) << "0,001";
    QTest::newRow("below nothing") << qint64(-250) << "-0,25";
}

void PointsTest::pointsAreWrittenWithACommaAndNoSuperfluousZeros()
{
    QFETCH(qint64, thousandths);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(pointsText({thousandths})), text);
}

void PointsTest::fractionsAreRoundedHalfUpAwayFromZero_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("text");
    QTest::newRow("below half") << qint64(87574) << qint64(1000) << 2 << "87,57";
    QTest::newRow("half goes up") << qint64(87575) << qint64(1000) << 2 << "87,58";
    QTest::newRow("just below half") << qint64(87574999) << qint64(1000000) << 2 << "87,57";
    QTest::newRow("half below zero goes down") << qint64(-5) << qint64(1000) << 2 << "-0,01";
    QTest::newRow("never minus nothing") << qint64(-4) << qint64(1000) << 2 << "0,00";
    QTest::newRow("places are kept") << qint64(87) << qint64(1) << 2 << "87,00";
    QTest::newRow("a zero inside") << qint64(8705) << qint64(100) << 2 << "87,05";
    QTest::newRow("no places") << qint64(175) << qint64(2) << 0 << "88";
    QTest::newRow("carries over") << qint64(99996) << qint64(1000) << 2 << "100,00";
    QTest::newRow("a third") << qint64(2627) << qint64(30) << 2 << "87,57";
}

void PointsTest::fractionsAreRoundedHalfUpAwayFromZero()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(int, places);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(fractionText(Fraction(numerator, denominator), places)), text);
}

void PointsTest::writtenPointsAreReadBackAndNothingElseIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<qint64>("thousandths");
    QTest::newRow("comma") << "8,75" << true << qint64(8750);
    QTest::newRow("point") << "8.75" << true << qint64(8750);
    QTest::newRow("whole") << "10" << true << qint64(10000);
    QTest::newRow("three decimals") << "0,001" << true << qint64(1);
    QTest::newRow("minus") << "-1,5" << true << qint64(-1500);
    QTest::newRow("leading zeros") << "007" << true << qint64(7000);
    for (const char *text : {"", "-", ",5", "5,", "5,0000", "1.000,5", "1,5,5", " 5", "5 ", "+5",
             "--5", "5đ", "1e3", "0x5", "9999999999999"}) {
        QTest::newRow(QByteArray("refused: \"") + text + '"') << text << false << qint64(0);
    }
}

void PointsTest::writtenPointsAreReadBackAndNothingElseIs()
{
    QFETCH(QString, text);
    QFETCH(bool, isRead);
    QFETCH(qint64, thousandths);
    const std::optional<Points> read = parsePoints(text.toStdString());
    QCOMPARE(read.has_value(), isRead);
    if (isRead) {
        QCOMPARE(qint64(read->thousandths), thousandths);
    }
}

void PointsTest::everyMarkReadsBackAsItself()
{
    for (std::int64_t thousandths = -45'000; thousandths <= 45'000; ++thousandths) {
        QCOMPARE(parsePoints(pointsText({thousandths})), std::optional(Points{thousandths}));
    }
}

void PointsTest::moneyIsWrittenWithDottedThousands()
{
    QCOMPARE(moneyText({0}), std::string("0"));
    QCOMPARE(moneyText({500}), std::string("500"));
    QCOMPARE(moneyText({4'000'000}), std::string("4.000.000"));
    QCOMPARE(moneyText({69'000'000}), std::string("69.000.000"));
    QCOMPARE(moneyText({-1'234'567}), std::string("-1.234.567"));
}

void PointsTest::durationsShowHoursOnlyFromAnHourOn_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << "00:00";
    QTest::newRow("a second has begun") << qint64(999) << "00:00";
    QTest::newRow("minutes and seconds") << qint64(605'000) << "10:05";
    QTest::newRow("last second of an hour") << qint64(3'599'999) << "59:59";
    QTest::newRow("an hour") << qint64(3'723'000) << "1:02:03";
    QTest::newRow("before") << qint64(-61'000) << "-01:01";
    QTest::newRow("hardly before") << qint64(-1) << "00:00";
}

void PointsTest::durationsShowHoursOnlyFromAnHourOn()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(durationText(ms)), text);
}

void PointsTest::numbersAreWrittenInWords_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<QString>("words");
    const auto row = [](qint64 numerator, qint64 denominator, const char *words) {
        QTest::newRow(words) << numerator << denominator << words;
    };
    row(8757, 100, "tám mươi bảy phẩy năm bảy");
    row(175, 2, "tám mươi bảy phẩy năm");
    row(87, 1, "tám mươi bảy");
    row(0, 1, "không");
    row(5, 100, "không phẩy không năm");
    row(10, 1, "mười");
    row(11, 1, "mười một");
    row(15, 1, "mười lăm");
    row(20, 1, "hai mươi");
    row(21, 1, "hai mươi mốt");
    row(24, 1, "hai mươi tư");
    row(25, 1, "hai mươi lăm");
    row(100, 1, "một trăm");
    row(101, 1, "một trăm linh một");
    row(105, 1, "một trăm linh năm");
    row(115, 1, "một trăm mười lăm");
    row(1005, 1, "một nghìn không trăm linh năm");
    row(4'000'000, 1, "bốn triệu");
    row(69'500'000, 1, "sáu mươi chín triệu năm trăm nghìn");
    row(1'000'000'000, 1, "một tỷ");
    row(-3, 2, "âm một phẩy năm");
    row(2'000'000'000'000, 1, "hai nghìn tỷ");
    row(2'000'000'001'000, 1, "hai nghìn tỷ không trăm linh một nghìn");
}

void PointsTest::numbersAreWrittenInWords()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(QString, words);
    QCOMPARE(QString::fromStdString(pointsInWords(Fraction(numerator, denominator), 2)), words);
    QVERIFY(words.startsWith(
        QString::fromStdString(pointsInWords(Fraction(numerator / denominator, 1), 0))));
}

void PointsTest::theGeneratorGivesThePublishedNumbersOfPcg32()
{
    Pcg32 generator(42);
    for (const std::uint32_t expected :
        {0xa15c02b7U, 0x7b47f409U, 0xba1d3330U, 0x83d2f293U, 0xbfa4784bU, 0xcbed606eU}) {
        QCOMPARE(generator.next(), expected);
    }
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(generator.below(1), 0U);
        QVERIFY(generator.below(3) < 3U);
    }
}

void PointsTest::numbersThatWouldFavourAnybodyAreThrownAway()
{
    Pcg32 generator(1); // gives 9b6bdda9, 0c31fc48, ce97f8ef, 822c03d4 ...
    for (const std::uint32_t expected : {0x9b6bdda9U, 0x0e97f8efU, 0x822c03d4U}) {
        QCOMPARE(generator.below(0xC0000000U), expected); // below 2^30 it draws again
    }
}

void PointsTest::aDrawIsRepeatedFromItsSeed_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<QString>("order");
    // Found by an independent program (docs/rules.md).
    QTest::newRow("2024") << quint64(2024)
                          << "binh_dong binh_hoa binh_thuan binh_chau binh_tan_phu binh_tri "
                             "binh_hai binh_thanh";
    QTest::newRow("0") << quint64(0)
                       << "binh_hoa binh_tri binh_dong binh_tan_phu binh_thanh binh_thuan "
                          "binh_chau binh_hai";
    QTest::newRow("the greatest seed") << ~quint64(0)
                                       << "binh_thanh binh_hai binh_dong binh_tri binh_tan_phu "
                                          "binh_thuan binh_hoa binh_chau";
}

void PointsTest::aDrawIsRepeatedFromItsSeed()
{
    QFETCH(quint64, seed);
    QFETCH(QString, order);
    Evening evening;
    evening.must(DrawRunningOrder{Tri, seed});
    QStringList drawn;
    for (const TeamId &team : evening.contest.round(Tri).runningOrder) {
        drawn += QString::fromStdString(team.text);
    }
    QCOMPARE(drawn.join(' '), order);
    QCOMPARE(evening.contest.round(Tri).drawSeed, std::optional<std::uint64_t>(seed));
    QCOMPARE(std::get<RunningOrderDrawn>(evening.facts.back().fact).generator,
        std::string(DrawGenerator));
}

void PointsTest::everyTeamHasTheSameChanceOfEveryNumber()
{
    std::vector<TeamId> teams;
    for (const char *id : {"a", "b", "c", "d", "e", "f", "g", "h"}) {
        teams.push_back({id});
    }
    constexpr int Draws = 8000;
    std::map<std::pair<TeamId, std::size_t>, int> times;
    for (int seed = 0; seed < Draws; ++seed) {
        const std::vector<TeamId> order = drawOrder(teams, static_cast<std::uint64_t>(seed));
        QCOMPARE(std::set<TeamId>(order.begin(), order.end()).size(), teams.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            ++times[{order[i], i}];
        }
    }
    for (const auto &[where, count] : times) { // 1000 each on average, about 30 to either side
        QVERIFY2(count > 850 && count < 1150, qPrintable(QString::number(count)));
    }
}

QTEST_APPLESS_MAIN(PointsTest)
#include "points_test.moc"
