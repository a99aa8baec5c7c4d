// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the papers say about sheets left out or added, breaches, falling back and rounding.
#include "control/paper/paper.h"
#include "tests/contest/skit.h"

#include <QTest>

using namespace contest;

namespace {

using Change = std::function<void(Rulebook &)>;

QString minutesOf(const Evening &evening)
{
    return paper::minutes({evening.contest, Tri, {}, 0}).html;
}

QString tallyOf(const Evening &evening)
{
    return paper::tally({evening.contest, Tri, {}, 0}).html;
}

//! The approved skit with these half points, in this rulebook.
Evening approvedSkit(const Change &change, const std::vector<std::int64_t> &halves)
{
    Evening evening(bookWith(change));
    skitWith(evening, halves);
    for (std::size_t i = halves.size(); i < 5; ++i) {
        evening.must(ExcuseJudge{Tri, Skit, {"gk" + std::to_string(i + 1)}, "ốm"});
    }
    evening.must(ApproveTurn{Skit});
    return evening;
}

Change deviating(DeviationPolicy::Action action)
{
    return [action](Rulebook &book) { book.deviation = {action, {points(2), {}}}; };
}

}

#define TELLS(html, sentence) QVERIFY2((html).contains(sentence), qPrintable(html))

class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSheetThatWasExcludedIsToldWithItsDistance();
    void aThirdMarkIsToldWithItsJudge();
    void withoutAFreeAlternateTheMinutesSaySo();
    void aPricedBreachIsToldByItsLabel();
    void theNoteSaysWhatWasDoneWithTooFewSheets_data();
    void theNoteSaysWhatWasDoneWithTooFewSheets();
    void aFullPanelNeedsNoNote();
    void aRoundedFigureShowsWhatItWas_data();
    void aRoundedFigureShowsWhatItWas();
    void theFootNamesWhatIsComparedRounded();
};

void FiguresTest::aSheetThatWasExcludedIsToldWithItsDistance()
{
    const Evening evening
        = approvedSkit(deviating(DeviationPolicy::Action::Exclude), {70, 70, 70, 70, 60});
    const QString html = minutesOf(evening);
    TELLS(html,
        QStringLiteral(
            "Xã Bình Hải, Phần thi Tiểu phẩm: không tính phiếu 30 điểm của GK5 (so với trung "
            "bình các phiếu lệch 4,00, quá 2,00)"));
    QVERIFY(!html.contains(QStringLiteral("bất thường")));
    // Mean 34,333...: the 32 is 7/3 away; a limit that looks the same is told apart.
    const Evening near = approvedSkit(
        [](Rulebook &book) {
            book.aggregation = ExcludeOutliers{{points(2, 330), {}}};
            book.panel.minPresent = 2;
        },
        {70, 72, 64});
    TELLS(minutesOf(near), QStringLiteral("GK3 (so với trung bình các phiếu lệch 7/3, quá 2,33)"));
}

void FiguresTest::aThirdMarkIsToldWithItsJudge()
{
    Evening evening(bookWith(deviating(DeviationPolicy::Action::ThirdMark)));
    skitWith(evening, {70, 70, 70, 70, 60, 66});
    QVERIFY(!minutesOf(evening).contains(QStringLiteral("DP1 chấm thêm"))); // not approved yet
    evening.must(ApproveTurn{Skit});
    TELLS(minutesOf(evening),
        QStringLiteral(
            "Xã Bình Hải, Phần thi Tiểu phẩm: phiếu cao nhất và thấp nhất lệch 5,00, quá 2,00; "
            "DP1 chấm thêm 33 điểm, phiếu ấy được tính"));
}

void FiguresTest::withoutAFreeAlternateTheMinutesSaySo()
{
    const Evening evening = approvedSkit(
        [](Rulebook &book) {
            deviating(DeviationPolicy::Action::ThirdMark)(book);
            book.panel.alternates.clear();
        },
        {70, 70, 70, 70, 60});
    TELLS(
        minutesOf(evening), QStringLiteral("quá 2,00; không còn giám khảo dự phòng để chấm thêm"));
}

void FiguresTest::aPricedBreachIsToldByItsLabel()
{
    Evening evening(bookWith([](Rulebook &book) {
        book.deductions = {{{"sai"}, "Sai <người>", points(1)}};
    }));
    skitWith(evening, {70, 70, 70, 70, 70});
    evening.must(GiveDeduction{Skit, points(1), "thay vai chính", DeductionId{"sai"}});
    evening.must(GiveDeduction{Skit, points(2), "nói tục", {}});
    const QString html = minutesOf(evening);
    TELLS(html, QStringLiteral("trừ 1 điểm (Sai &lt;người&gt;: thay vai chính)"));
    TELLS(html, QStringLiteral("trừ 2 điểm (nói tục)"));
}

void FiguresTest::theNoteSaysWhatWasDoneWithTooFewSheets_data()
{
    QTest::addColumn<Aggregation>("rule");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("figure");
    const QString four = QStringLiteral("Xã Bình Hải: có 4 phiếu được tính, ");
    const QString few = four
        + QStringLiteral("chưa đủ 5 phiếu để bỏ cao nhất, thấp nhất, nên lấy trung bình cộng các "
                         "phiếu ấy");
    QTest::newRow("sum") << Aggregation{SumOfSheets{}}
                         << four
            + QStringLiteral("ban có 5 giám khảo, nên lấy trung bình cộng các phiếu ấy nhân với 5.")
                         << QStringLiteral("157,50");
    QTest::newRow("mean of the rest")
        << Aggregation{DropHighLow{}} << few + QStringLiteral(".") << QStringLiteral("31,50");
    QTest::newRow("sum of the rest")
        << Aggregation{DropHighLow{5, true}}
        << few + QStringLiteral(" nhân với 3 (số giám khảo của ban trừ 2).")
        << QStringLiteral("94,50");
    QTest::newRow("sum of the rest, a judge missing") << Aggregation{DropHighLow{4, true}}
                                                      << four
            + QStringLiteral("ban có 5 giám khảo, nên lấy trung bình cộng 2 phiếu còn lại sau khi "
                             "bỏ cao nhất, thấp nhất nhân với 3.")
                                                      << QStringLiteral("94,50");
}

void FiguresTest::theNoteSaysWhatWasDoneWithTooFewSheets()
{
    QFETCH(const Aggregation, rule);
    QFETCH(const QString, note);
    QFETCH(const QString, figure);
    const QString html = tallyOf(approvedSkit(
        [&rule](Rulebook &book) {
            book.aggregation = rule;
            book.panel.alternates.clear();
        },
        {60, 62, 64, 66}));
    TELLS(html, note);
    TELLS(html, QLatin1Char('>') + figure);
}

void FiguresTest::aFullPanelNeedsNoNote()
{
    for (const Aggregation &rule :
        {Aggregation{SumOfSheets{}}, Aggregation{DropHighLow{5, true}}}) {
        const QString html = tallyOf(approvedSkit(
            [&rule](Rulebook &book) { book.aggregation = rule; }, {60, 62, 64, 66, 68}));
        QVERIFY2(!html.contains(QStringLiteral("phiếu được tính, ban")), qPrintable(html));
    }
}

void FiguresTest::aRoundedFigureShowsWhatItWas_data()
{
    using Stage = Rounding::Stage;
    QTest::addColumn<Rounding>("rounding");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("foot");
    const QString end = QStringLiteral(" theo thể lệ (trong ngoặc là số trước khi làm tròn); xếp "
                                       "hạng theo số ấy, ngoài ra không làm tròn gì thêm.");
    // Mean 31,7.
    QTest::newRow("judged") << Rounding{Stage::Judged, 0} << QStringLiteral("32,00 (từ 31,70)")
                            << QStringLiteral("; phần chấm của mỗi lượt làm tròn nửa lên đến hàng "
                                              "đơn vị")
            + end;
    QTest::newRow("segment") << Rounding{Stage::Segment, 0} << QStringLiteral("32,00 (từ 31,70)")
                             << QStringLiteral("; điểm phần thi của mỗi đội làm tròn nửa lên đến "
                                               "hàng đơn vị")
            + end;
    QTest::newRow("total") << Rounding{Stage::Total, 0} << QStringLiteral("32,00 (từ 31,70)")
                           << QStringLiteral("; tổng điểm của mỗi đội làm tròn nửa lên đến hàng "
                                             "đơn vị")
            + end;
    QTest::newRow("nothing to round")
        << Rounding{Stage::Judged, 1} << QStringLiteral(">31,70<")
        << QStringLiteral("làm tròn nửa lên đến 1 chữ số thập phân") + end;
}

void FiguresTest::aRoundedFigureShowsWhatItWas()
{
    QFETCH(const Rounding, rounding);
    QFETCH(const QString, figure);
    QFETCH(const QString, foot);
    const QString html = tallyOf(approvedSkit(
        [&rounding](Rulebook &book) { book.rounding = rounding; }, {63, 63, 63, 63, 65}));
    TELLS(html, figure);
    TELLS(html, foot);
    QCOMPARE(html.count(QStringLiteral("(từ ")), figure.startsWith(QLatin1Char('>')) ? 0 : 1);
}

void FiguresTest::theFootNamesWhatIsComparedRounded()
{
    const std::vector<std::int64_t> halves{60, 60, 60, 60, 60};
    TELLS(tallyOf(approvedSkit([](Rulebook &) {}, halves)),
        QStringLiteral("Điểm trung bình là trung bình cộng các phiếu được tính; xếp hạng theo số "
                       "chính xác, chưa làm tròn."));
    TELLS(tallyOf(approvedSkit([](Rulebook &book) { book.ranksOnRounded = true; }, halves)),
        QStringLiteral("; xếp hạng theo số đã làm tròn nửa lên đến 2 chữ số thập phân."));
}

QTEST_APPLESS_MAIN(FiguresTest)
#include "figures_test.moc"
