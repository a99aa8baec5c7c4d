// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the papers say about sheets left out or added, and breaches.
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

QTEST_APPLESS_MAIN(FiguresTest)
#include "figures_test.moc"
