// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one turn is worth, and what it still lacks.
#include "contest/text.h"
#include "tests/contest/evening.h"

#include <QTest>

using namespace contest;

namespace {

const TurnId Skit{Tri, TieuPham, {"binh_hai"}};
const TurnId Quiz{Tri, KienThuc, {"binh_hai"}};

QString missingOf(const Evening &evening, const TurnId &turn)
{
    QStringList fields;
    for (const Missing &each : reckon(evening.contest, turn).missing) {
        fields += QString::fromStdString(each.field.empty() ? each.words.en : each.field);
    }
    return fields.join(' ');
}

SheetScore lineOf(const Evening &evening, const TurnId &turn, const JudgeId &judge)
{
    for (const SheetScore &line : reckon(evening.contest, turn).score.sheets) {
        if (line.judge == judge) {
            return line;
        }
    }
    return {};
}

std::string total(const Evening &evening, const TurnId &turn)
{
    return exactText(reckon(evening.contest, turn).score.total);
}

}

class ScoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFullMinuteOverTheLimitCostsOnePointUpToTheCap_data();
    void eachFullMinuteOverTheLimitCostsOnePointUpToTheCap();
    void theScoreIsTheExactMeanOfTheSheets();
    void keyPointsAndJudgedPointsAddUp();
    void penaltyAndDeductionsComeOffButNeverBelowNothing();
    void withoutATimeTheTeamWasWithinTheLimit();
    void aMissingSheetIsNeverZero();
    void aReturnedSheetDoesNotCountUntilItComesAgain();
    void theMeanIsOverTheJudgesWhoAreNotExcused();
    void theSheetOfAnExcusedJudgeIsKeptButDoesNotCount();
    void anAlternateCountsInPlaceOfOneExcusedJudge();
    void anAlternateWhomNobodyNeedsDoesNotCount();
    void anAlternateIsWaitedForOnlyBelowTheMinimum();
    void noExcuseMayLeaveFewerThanTheMinimum();
    void anExcuseForTheWholeRoundHoldsForEveryTurn();
    void anApprovedTurnKeepsThePanelItWasApprovedWith();
    void aSegmentWithoutJudgesNeedsItsKeyOnly();
    void whereNothingIsJudgedEverybodyMayBeAway();
    void aSegmentWithoutKeysNeedsSheetsOnly();
};

void ScoreTest::eachFullMinuteOverTheLimitCostsOnePointUpToTheCap_data()
{
    QTest::addColumn<qint64>("elapsedMs");
    QTest::addColumn<qint64>("thousandths");
    QTest::newRow("nothing") << qint64(0) << qint64(0);
    QTest::newRow("on the limit") << qint64(600'000) << qint64(0);
    QTest::newRow("1 ms over") << qint64(600'001) << qint64(0);
    QTest::newRow("59,999 s over") << qint64(659'999) << qint64(0);
    QTest::newRow("60,000 s over") << qint64(660'000) << qint64(1000);
    QTest::newRow("119,999 s over") << qint64(719'999) << qint64(1000);
    QTest::newRow("2'10 over") << qint64(730'000) << qint64(2000);
    QTest::newRow("3 minutes over") << qint64(780'000) << qint64(3000);
    QTest::newRow("4 minutes over") << qint64(840'000) << qint64(3000);
    QTest::newRow("a day over") << qint64(86'400'000) << qint64(3000);
}

void ScoreTest::eachFullMinuteOverTheLimitCostsOnePointUpToTheCap()
{
    QFETCH(qint64, elapsedMs);
    QFETCH(qint64, thousandths);
    const Rulebook book = binhSon();
    QCOMPARE(qint64(timePenalty(*book.segment(TieuPham), elapsedMs).thousandths), thousandths);
    QCOMPARE(qint64(timePenalty(*book.segment(KienThuc), elapsedMs).thousandths), qint64(0));
}

void ScoreTest::theScoreIsTheExactMeanOfTheSheets()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.sheet(Skit, Gk1, points(38, 500));
    evening.sheet(Skit, Gk2, points(37));
    evening.sheet(Skit, Gk3, points(39));
    evening.must(ExcuseJudge{Tri, Skit, Gk4, "ốm"});
    evening.must(ExcuseJudge{Tri, Skit, Gk5, "người cùng xã"});
    const TurnReckoning reckoning = reckon(evening.contest, Skit);
    QVERIFY(reckoning.missing.empty());
    QCOMPARE(reckoning.score.counted, 3);
    QCOMPARE(exactText(reckoning.score.judged), std::string("229/6")); // 114,5 / 3
    QCOMPARE(fractionText(reckoning.score.total, 2), std::string("38,17"));
}

void ScoreTest::keyPointsAndJudgedPointsAddUp()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Quiz);
    evening.must(EnterKeyResult{Quiz, TracNghiem, 9});
    for (const JudgeId &judge : {Gk1, Gk2, Gk3, Gk4}) {
        evening.sheet(Quiz, judge, points(8));
    }
    evening.sheet(Quiz, Gk5, points(8, 500));
    const TurnReckoning reckoning = reckon(evening.contest, Quiz);
    QVERIFY(reckoning.missing.empty());
    QCOMPARE(reckoning.score.keys.at(TracNghiem), points(27));
    QCOMPARE(exactText(reckoning.score.total), std::string("351/10")); // 27 + 8,1
    evening.must(EnterKeyResult{Quiz, TracNghiem, 10}); // corrected before the approval
    QCOMPARE(total(evening, Quiz), std::string("381/10"));
}

void ScoreTest::penaltyAndDeductionsComeOffButNeverBelowNothing()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.mark(Skit, points(4, 500));
    evening.must(EnterMeasuredTime{Skit, 730'000, "đồng hồ sân khấu bấm trễ"});
    TurnScore score = reckon(evening.contest, Skit).score;
    QCOMPARE(score.overMs, std::int64_t(130'000));
    QCOMPARE(score.timePenalty, points(2));
    QCOMPARE(exactText(score.total), std::string("5/2"));
    evening.must(GiveDeduction{Skit, points(2), "vượt số người trên sân khấu"});
    QCOMPARE(total(evening, Skit), std::string("1/2"));
    evening.must(GiveDeduction{Skit, points(1), "đạo cụ nguy hiểm"});
    score = reckon(evening.contest, Skit).score;
    QCOMPARE(score.deducted, points(3));
    QCOMPARE(exactText(score.total), std::string("0"));
}

void ScoreTest::withoutATimeTheTeamWasWithinTheLimit()
{
    Evening evening;
    evening.draw(Tri);
    evening.play(Skit, points(38));
    QCOMPARE(reckon(evening.contest, Skit).score.overMs, std::int64_t(0));
    QCOMPARE(total(evening, Skit), std::string("38"));
}

void ScoreTest::aMissingSheetIsNeverZero()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    QCOMPARE(missingOf(evening, Skit), QString("gk1 gk2 gk3 gk4 gk5"));
    for (const JudgeId &judge : {Gk1, Gk2, Gk3, Gk5}) {
        evening.sheet(Skit, judge, points(38));
    }
    QCOMPARE(missingOf(evening, Skit), QString("gk4"));
    QCOMPARE(lineOf(evening, Skit, Gk4).standing, SheetStanding::Missing);
    const auto refusal = evening.give(ApproveTurn{Skit});
    QCOMPARE(codeOf(refusal), std::string("incomplete"));
    QCOMPARE(refusal->field, std::string("gk4"));
    QVERIFY(refusal->words.vi.find("chưa có phiếu của Giám khảo Bốn") != std::string::npos);
}

void ScoreTest::aReturnedSheetDoesNotCountUntilItComesAgain()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.mark(Skit, points(38));
    evening.must(ReturnSheet{Skit, Gk2, "nhầm đội"});
    QCOMPARE(missingOf(evening, Skit), QString("gk2"));
    QCOMPARE(lineOf(evening, Skit, Gk2).standing, SheetStanding::Returned);
    QCOMPARE(lineOf(evening, Skit, Gk2).total, std::optional(points(38)));
    evening.sheet(Skit, Gk2, points(33));
    QCOMPARE(total(evening, Skit), std::string("37"));
    QCOMPARE(evening.contest.turn(Skit)->sheets.at(Gk2).version, 2);
}

void ScoreTest::theMeanIsOverTheJudgesWhoAreNotExcused()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.must(ExcuseJudge{Tri, Skit, Gk5, "người cùng xã"});
    for (const JudgeId &judge : {Gk1, Gk2, Gk3}) {
        evening.sheet(Skit, judge, points(38));
    }
    evening.sheet(Skit, Gk4, points(39));
    QVERIFY(reckon(evening.contest, Skit).missing.empty());
    QCOMPARE(total(evening, Skit), std::string("153/4"));
}

void ScoreTest::theSheetOfAnExcusedJudgeIsKeptButDoesNotCount()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.sheet(Skit, Gk1, points(10));
    evening.must(ExcuseJudge{Tri, Skit, Gk1, "người cùng xã"});
    evening.mark(Skit, points(38));
    QCOMPARE(total(evening, Skit), std::string("38"));
    const SheetScore line = lineOf(evening, Skit, Gk1);
    QCOMPARE(line.standing, SheetStanding::Excused);
    QCOMPARE(line.total, std::optional(points(10)));
    // It may even come after the excuse.
    const TurnId other{Tri, TieuPham, {"binh_tri"}};
    evening.call(other);
    evening.must(ExcuseJudge{Tri, other, Gk1, "người cùng xã"});
    evening.sheet(other, Gk1, points(12));
    QCOMPARE(lineOf(evening, other, Gk1).standing, SheetStanding::Excused);
}

void ScoreTest::anAlternateCountsInPlaceOfOneExcusedJudge()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.must(ExcuseJudge{Tri, Skit, Gk2, "ốm"});
    evening.must(ExcuseJudge{Tri, Skit, Gk4, "người cùng xã"});
    evening.sheet(Skit, Gk6, points(30));
    for (const JudgeId &judge : {Gk1, Gk3, Gk5}) {
        evening.sheet(Skit, judge, points(38));
    }
    QCOMPARE(lineOf(evening, Skit, Gk6).inPlaceOf, std::optional(Gk2));
    QCOMPARE(reckon(evening.contest, Skit).score.counted, 4);
    QCOMPARE(total(evening, Skit), std::string("36")); // (3 x 38 + 30) / 4
}

void ScoreTest::anAlternateWhomNobodyNeedsDoesNotCount()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.sheet(Skit, Gk6, points(30));
    evening.mark(Skit, points(38));
    QCOMPARE(lineOf(evening, Skit, Gk6).standing, SheetStanding::AlternateNotNeeded);
    QCOMPARE(total(evening, Skit), std::string("38"));
}

void ScoreTest::anAlternateIsWaitedForOnlyBelowTheMinimum()
{
    Rulebook book = binhSon();
    book.panel.minPresent = 4;
    Evening evening(book);
    evening.draw(Tri);
    evening.call(Skit);
    evening.must(ExcuseJudge{Tri, Skit, Gk2, "ốm"});
    QCOMPARE(missingOf(evening, Skit), QString("gk1 gk3 gk4 gk5")); // enough without gk6
    evening.must(ExcuseJudge{Tri, Skit, Gk4, "ốm"});
    QCOMPARE(missingOf(evening, Skit), QString("gk1 gk3 gk5 gk6"));
    QCOMPARE(
        codeOf(evening.give(ExcuseJudge{Tri, Skit, Gk6, "ốm"})), std::string("belowMinPresent"));
    evening.mark(Skit, points(38));
    QCOMPARE(reckon(evening.contest, Skit).score.counted, 4);
    evening.must(ApproveTurn{Skit});
}

void ScoreTest::noExcuseMayLeaveFewerThanTheMinimum()
{
    Rulebook book = binhSon();
    book.panel.alternates.clear();
    Evening evening(book);
    evening.draw(Tri);
    evening.must(ExcuseJudge{Tri, Skit, Gk1, "ốm"});
    evening.must(ExcuseJudge{Tri, {}, Gk2, "ốm"});
    QCOMPARE(
        codeOf(evening.give(ExcuseJudge{Tri, Skit, Gk3, "ốm"})), std::string("belowMinPresent"));
    // For the whole round too, because this one turn would fall below.
    evening.call(Skit);
    QCOMPARE(codeOf(evening.give(ExcuseJudge{Tri, {}, Gk3, "ốm"})), std::string("belowMinPresent"));
    evening.mark(Skit, points(30));
    evening.must(ApproveTurn{Skit});
    evening.must(ExcuseJudge{Tri, {}, Gk3, "ốm"}); // that turn is settled now
}

void ScoreTest::anExcuseForTheWholeRoundHoldsForEveryTurn()
{
    Evening evening;
    evening.draw(Tri);
    evening.must(ExcuseJudge{Tri, {}, Gk3, "đi công tác"});
    for (const TurnId &turn : evening.contest.turnsOf(Tri)) {
        QCOMPARE(excuse(evening.contest, turn, Gk3), std::optional<std::string>("đi công tác"));
        QCOMPARE(awaitedJudges(evening.contest, turn), (std::vector<JudgeId>{Gk1, Gk2, Gk4, Gk5}));
    }
    QVERIFY(!excuse(evening.contest, {Phuoc, TieuPham, {"chau_o"}}, Gk3));
    QCOMPARE(codeOf(evening.give(ExcuseJudge{Tri, Skit, Gk3, "ốm"})), std::string("alreadyDone"));
}

void ScoreTest::anApprovedTurnKeepsThePanelItWasApprovedWith()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    evening.sheet(Skit, Gk3, points(28));
    evening.mark(Skit, points(38));
    evening.must(ApproveTurn{Skit});
    QCOMPARE(total(evening, Skit), std::string("36"));
    evening.must(ExcuseJudge{Tri, {}, Gk3, "về sớm"});
    QCOMPARE(total(evening, Skit), std::string("36"));
    QVERIFY(!excuse(evening.contest, Skit, Gk3));
    QVERIFY(excuse(evening.contest, Quiz, Gk3));
}

void ScoreTest::aSegmentWithoutJudgesNeedsItsKeyOnly()
{
    Rulebook book = binhSon();
    book.segments[1].components.pop_back();
    book.segments[1].max = points(30);
    Evening evening(book);
    evening.draw(Tri);
    evening.call(Quiz);
    QVERIFY(awaitedJudges(evening.contest, Quiz).empty());
    QCOMPARE(missingOf(evening, Quiz), QString("trac_nghiem"));
    QCOMPARE(codeOf(evening.give(SubmitSheet{Quiz, Gk1, {}, {}, SheetSource::Tablet})),
        std::string("unknownThing"));
    evening.must(EnterKeyResult{Quiz, TracNghiem, 7});
    evening.must(ApproveTurn{Quiz});
    QCOMPARE(total(evening, Quiz), std::string("21"));
}

void ScoreTest::whereNothingIsJudgedEverybodyMayBeAway()
{
    Rulebook book = binhSon();
    book.segments[1].components.pop_back();
    book.segments[1].max = points(30);
    book.panel.judges.resize(2);
    book.panel.alternates.clear();
    book.panel.minPresent = 1;
    Evening evening(book);
    evening.draw(Tri);
    evening.call(Quiz);
    evening.must(ExcuseJudge{Tri, Quiz, Gk1, "cùng xã"});
    evening.must(ExcuseJudge{Tri, {}, Gk2, "ốm"}); // Gk1 still marks every segment with sheets
    QCOMPARE(
        codeOf(evening.give(ExcuseJudge{Tri, Skit, Gk1, "ốm"})), std::string("belowMinPresent"));
    evening.must(EnterKeyResult{Quiz, TracNghiem, 7});
    evening.must(ApproveTurn{Quiz});
    QCOMPARE(total(evening, Quiz), std::string("21"));
}

void ScoreTest::aSegmentWithoutKeysNeedsSheetsOnly()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(Skit);
    QCOMPARE(
        codeOf(evening.give(EnterKeyResult{Skit, TracNghiem, 7})), std::string("unknownThing"));
    evening.mark(Skit, points(40));
    evening.must(ApproveTurn{Skit});
    QVERIFY(reckon(evening.contest, Skit).score.keys.empty());
}

QTEST_APPLESS_MAIN(ScoreTest)
#include "score_test.moc"
