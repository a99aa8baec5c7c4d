// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A round that was closed on another laptop: what it brings along, and when it is not taken over.
#include "contest/closing.h"
#include "contest/standings.h"
#include "tests/contest/evening.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace contest;

namespace {

const std::string Key = "ab12 cd34";

//! The first cluster, played and closed where it was held.
RoundClosed closedElsewhere()
{
    Evening evening;
    evening.draw(Tri);
    evening.playRound(Tri, apart());
    evening.decide(Tri);
    evening.reveal(Tri);
    return *evening.contest.round(Tri).closed;
}

ImportRound orderOf(const RoundClosed &closing)
{
    ImportRound order;
    order.closing = closing;
    order.decision.round = closing.round;
    order.decision.awards = closing.awards;
    order.key = Key;
    return order;
}

template<class Change>
ImportRound imported(Change change)
{
    RoundClosed closing = closedElsewhere();
    change(closing);
    return orderOf(closing);
}

}

class ImportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImportedRoundIsShownAsItWasClosed();
    void whoLeftElsewhereStandsOnNoBoardHere();
    void resultsThatDoNotFitAreRefused();
    void resultsThatContradictThemselvesAreRefusedWithTheirRow_data();
    void resultsThatContradictThemselvesAreRefusedWithTheirRow();
    void equalTotalsArePartedOnlyByWhatTheRulebookHas();
    void roundedTotalsAndBonusesAreTakenOver();
    void aRoundThatHasBegunHereTakesNothingOver();
};

void ImportsTest::anImportedRoundIsShownAsItWasClosed()
{
    Evening evening;
    const RoundClosed closing = closedElsewhere();
    QVERIFY(importedClosing(evening.contest, Tri) == nullptr);
    evening.must(orderOf(closing));
    QVERIFY(importedClosing(evening.contest, Tri) != nullptr);
    const Standings table = standings(evening.contest, Tri);
    QVERIFY(table.complete);
    QCOMPARE(table.rows.size(), closing.standings.size());
    QCOMPARE(table.rows.front().team, closing.standings.front().team);
    QCOMPARE(table.rows.front().total, closing.standings.front().total);
    const Proposal proposal = proposePrizes(evening.contest, Tri);
    QCOMPARE(proposal.units.size(), closing.awards.size());
    QCOMPARE(proposal.total.dong, std::int64_t(17'000'000));
    QCOMPARE(proposal.advance, closing.advance);
    const std::vector<SegmentRow> board = segmentStandings(evening.contest, Tri, GioiThieu);
    QCOMPARE(board.size(), closing.standings.size());
    QCOMPARE(board.front().score, closing.standings.front().segments.at(GioiThieu));
    QVERIFY(segmentStandings(evening.contest, Tri, {"nang_khieu"}).empty());
    QCOMPARE(codeOf(evening.give(orderOf(closing))), std::string("roundClosed"));
}

void ImportsTest::whoLeftElsewhereStandsOnNoBoardHere()
{
    Evening evening;
    evening.must(imported([](RoundClosed &round) { round.standings.back().place.reset(); }));
    QCOMPARE(segmentStandings(evening.contest, Tri, GioiThieu).size(),
        evening.contest.teamsOf(Tri).size() - 1);
}

void ImportsTest::resultsThatDoNotFitAreRefused()
{
    Evening evening;
    ImportRound other = imported([](RoundClosed &) {});
    other.closing.round = {"cum_x"};
    QCOMPARE(codeOf(evening.give(other)), std::string("unknownThing"));
    other = imported([](RoundClosed &) {});
    other.decision.round = Phuoc;
    QCOMPARE(codeOf(evening.give(other)), std::string("notSealed"));
    other = imported([](RoundClosed &) {});
    other.decision.awards.front().team = other.closing.standings.back().team;
    QCOMPARE(codeOf(evening.give(other)), std::string("notSealed"));
    QCOMPARE(codeOf(evening.give(imported([](RoundClosed &) {}))), std::string("carried out"));
}

void ImportsTest::resultsThatContradictThemselvesAreRefusedWithTheirRow_data()
{
    using Change = std::function<void(RoundClosed &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Change &change, const char *says) {
        QTest::newRow(name) << change << QString(says);
    };
    row(
        "a team is missing", [](RoundClosed &round) { round.standings.pop_back(); },
        "hàng 1 (Bình Trị): bảng thiếu đội của vòng");
    row(
        "a team stands twice", [](RoundClosed &round) { round.standings[1] = round.standings[0]; },
        "hàng 1 (Bình Trị): đội có mặt hai lần");
    row(
        "a team of another round",
        [](RoundClosed &round) { round.standings[2].team = {"binh_phuoc"}; },
        "hàng 3 (Bình Phước): đội không thuộc vòng này");
    row(
        "a total that its segments do not add up to",
        [](RoundClosed &round) {
            round.standings[0].total = round.standings[0].total + points(0, 500);
        },
        "hàng 1 (Bình Trị): tổng điểm ghi ");
    row(
        "a score of a segment that is not played",
        [](RoundClosed &round) { round.standings[3].segments[{"nang_khieu"}] = points(1); },
        "hàng 4 (Bình Hải): có điểm của phần thi không thuộc vòng này");
    row(
        "a segment that only one team lacks",
        [](RoundClosed &round) {
            ClosedRow &last = round.standings.back();
            last.total = last.total - last.segments.at(GioiThieu);
            last.segments.erase(GioiThieu);
        },
        "): không có điểm ở đúng những phần thi");
    row(
        "a figure that no score has",
        [](RoundClosed &round) {
            round.standings[0].total = Fraction(std::numeric_limits<std::int64_t>::max(), 1);
        },
        "hàng 1 (Bình Trị): có điểm không thể có");
    row(
        "a place that is skipped", [](RoundClosed &round) { round.standings[1].place = 5; },
        "hàng 2 (Bình Đông): hạng ghi 5");
    row(
        "a place before the first", [](RoundClosed &round) { round.standings[0].place = 0; },
        "hàng 1 (Bình Trị): hạng ghi 0");
    row(
        "two teams in each other's place",
        [](RoundClosed &round) {
            std::swap(round.standings[1], round.standings[2]);
            std::swap(round.standings[1].place, round.standings[2].place);
        },
        "hàng 3 (Bình Đông): hạng không theo tổng điểm");
    row(
        "a place shared with fewer points",
        [](RoundClosed &round) { round.standings[2].place = 2; },
        "hàng 3 (Bình Thuận): hạng không theo tổng điểm");
    row(
        "fewer points, and another rung is said to decide",
        [](RoundClosed &round) { round.standings[2].decidedBy = "lot"; },
        "hàng 3 (Bình Thuận): hạng so với hàng trên không có căn cứ trong thể lệ");
    row(
        "somebody else goes on",
        [](RoundClosed &round) { round.advance[1] = round.standings[2].team; },
        "hàng 2 (Bình Đông): theo thể lệ đội này vào vòng sau, tệp ghi Bình Thuận");
    row(
        "too few go on", [](RoundClosed &round) { round.advance.pop_back(); },
        "hàng 2 (Bình Đông): theo thể lệ đội này vào vòng sau, tệp ghi không ai");
    row(
        "too many go on",
        [](RoundClosed &round) { round.advance.push_back(round.standings[2].team); },
        "Bình Thuận không được vào vòng sau theo thể lệ");
    row(
        "somebody without a place goes on",
        [](RoundClosed &round) {
            round.standings.back().place.reset();
            round.advance[0] = round.standings.back().team;
        },
        "hàng 1 (Bình Trị): theo thể lệ đội này vào vòng sau");
    row(
        "a prize for a team of another round",
        [](RoundClosed &round) { round.awards.front().team = {"binh_phuoc"}; },
        "Bình Phước không thuộc vòng này");
}

void ImportsTest::resultsThatContradictThemselvesAreRefusedWithTheirRow()
{
    QFETCH(const std::function<void(RoundClosed &)>, change);
    QFETCH(const QString, says);
    Evening evening;
    const std::optional<Refusal> refusal = evening.give(imported(change));
    QCOMPARE(codeOf(refusal), std::string("notSealed"));
    const QString words = QString::fromStdString(refusal->words.vi);
    QVERIFY2(words.contains(says), qPrintable(words));
    QVERIFY(evening.contest.round(Tri).closed == std::nullopt);
}

void ImportsTest::equalTotalsArePartedOnlyByWhatTheRulebookHas()
{
    const Scores good{points(18), points(33), points(36)};
    const Scores skit{points(19), points(31), points(37)};
    std::vector<Scores> scores = apart();
    scores[0] = skit;
    scores[1] = good;
    scores[2] = good;
    Evening there;
    there.draw(Tri);
    there.playRound(Tri, scores);
    there.must(RuleTie{Tri, {}, {{"binh_thuan"}, {"binh_dong"}}, "bốc thăm"});
    there.decide(Tri);
    there.reveal(Tri);
    const RoundClosed closing = *there.contest.round(Tri).closed;
    QCOMPARE(closing.standings[1].decidedBy, std::string("tieu_pham"));
    QCOMPARE(closing.standings[2].decidedBy, std::string("chair_ruling"));
    const auto saidToBePartedBy = [&closing](std::size_t row, const char *rung) {
        RoundClosed changed = closing;
        changed.standings[row].decidedBy = rung;
        Evening here;
        return codeOf(here.give(orderOf(changed)));
    };
    const std::string refused = "notSealed";
    const std::string taken = "carried out";
    QCOMPARE(saidToBePartedBy(1, "tieu_pham"), taken);
    for (const char *other : {"", "total", "kien_thuc", "chair_ruling", "lot"}) {
        QCOMPARE(saidToBePartedBy(1, other), refused);
    }
    QCOMPARE(saidToBePartedBy(2, "extra_question"), taken);
    for (const char *other : {"", "total", "tieu_pham", "lot", "best_judge"}) {
        QCOMPARE(saidToBePartedBy(2, other), refused);
    }
    RoundClosed shared = closing;
    shared.standings[2].place = 2;
    shared.standings[2].decidedBy = "";
    Evening here;
    const auto refusal = here.give(orderOf(shared));
    QCOMPARE(codeOf(refusal), refused);
    QVERIFY(QString::fromStdString(refusal->words.vi)
                .contains("hàng 3 (Bình Đông): đồng hạng qua vạch vào vòng sau"));
}

void ImportsTest::roundedTotalsAndBonusesAreTakenOver()
{
    Rulebook book = binhSon();
    book.bonuses = {{{"dep"}, "Trang phục đẹp", points(2), points(0, 500)}};
    for (const auto stage : {Rounding::Stage::Never, Rounding::Stage::Total}) {
        book.rounding = {stage, 1};
        Evening there(book);
        there.draw(Tri);
        std::vector<Scores> scores = apart();
        there.playRound(Tri, scores);
        const TeamId first = there.contest.teamsOf(Tri).front();
        there.must(GiveBonus{Tri, first, {"dep"}, points(1, 500)});
        there.decide(Tri);
        there.reveal(Tri);
        RoundClosed closing = *there.contest.round(Tri).closed;
        QCOMPARE(closing.standings.front().team, first);
        const auto codeOfTotal = [&](Points more) {
            RoundClosed changed = closing;
            changed.standings[0].total = changed.standings[0].total + more;
            Evening here(book);
            return codeOf(here.give(orderOf(changed)));
        };
        QCOMPARE(codeOfTotal({}), std::string("carried out"));
        QCOMPARE(codeOfTotal(points(0, 250)), std::string("notSealed"));
        QCOMPARE(codeOfTotal(points(1)), std::string("notSealed"));
    }
}

void ImportsTest::aRoundThatHasBegunHereTakesNothingOver()
{
    Evening evening;
    evening.draw(Tri);
    evening.call(evening.contest.turnsOf(Tri).front());
    QCOMPARE(codeOf(evening.give(imported([](RoundClosed &) {}))), std::string("roundStarted"));
    RoundClosed final = closedElsewhere();
    final.round = ChungKet;
    QCOMPARE(codeOf(evening.give(orderOf(final))), std::string("roundNotReady"));
}

QTEST_APPLESS_MAIN(ImportsTest)
#include "imports_test.moc"
