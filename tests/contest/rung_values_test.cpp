// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures that computed rungs compare, where sheets are missing or do not count.
#include "contest/rung_values.h"
#include "tests/contest/evening.h"

#include <QTest>

using namespace contest;

namespace {

const CriterionId Theme{"chu_de"};
const TurnId Skit{Tri, TieuPham, {"binh_hai"}};

SheetScore sheetOf(const char *judge, SheetStanding standing, std::optional<Points> total)
{
    SheetScore sheet;
    sheet.judge = {judge};
    sheet.standing = standing;
    sheet.total = total;
    return sheet;
}

TeamResult resultWith(std::vector<SheetScore> sheets)
{
    TeamResult result;
    result.team = Skit.team;
    result.round = Skit.round;
    result.turns[Skit.segment].sheets = std::move(sheets);
    return result;
}

}

class RungValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBestJudgeIsOneWhoseSheetsCount();
    void aCriterionWithoutACountedSheetIsWorthNothing();
    void aCriterionIsTheMeanOfTheSheetsThatCount();
};

void RungValuesTest::theBestJudgeIsOneWhoseSheetsCount()
{
    QCOMPARE(bestJudge(resultWith({})), Points{});
    QCOMPARE(bestJudge(resultWith({sheetOf("gk1", SheetStanding::Counts, points(30)),
                 sheetOf("gk2", SheetStanding::Excluded, points(40)),
                 sheetOf("gk3", SheetStanding::Counts, {})})),
        points(30));
}

void RungValuesTest::aCriterionWithoutACountedSheetIsWorthNothing()
{
    Contest contest(std::make_shared<const Rulebook>(binhSon()));
    TeamResult result = resultWith({sheetOf("gk1", SheetStanding::Counts, points(30))});
    QCOMPARE(criterionMean(contest, result, Skit.segment, Theme), Fraction()); // no such turn
    contest.turns[Skit] = {};
    QCOMPARE(criterionMean(contest, result, Skit.segment, Theme), Fraction()); // no such sheet
    QCOMPARE(criterionMean(contest, result, GioiThieu, Theme), Fraction()); // no such score
}

void RungValuesTest::aCriterionIsTheMeanOfTheSheetsThatCount()
{
    Contest contest(std::make_shared<const Rulebook>(binhSon()));
    TurnState &turn = contest.turns[Skit];
    turn.sheets[{"gk1"}].marks[Theme] = points(12);
    turn.sheets[{"gk2"}].marks[Theme] = points(3);
    turn.sheets[{"gk3"}].marks[{"dien_xuat"}] = points(9);
    const TeamResult result = resultWith({sheetOf("gk1", SheetStanding::Counts, points(30)),
        sheetOf("gk2", SheetStanding::Excluded, points(9)),
        sheetOf("gk3", SheetStanding::Counts, points(9))});
    QCOMPARE(criterionMean(contest, result, Skit.segment, Theme), Fraction(points(6)));
}

QTEST_APPLESS_MAIN(RungValuesTest)
#include "rung_values_test.moc"
