// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every contest that comes along is whole, and reads as the variant it stands for.
#include "control/rulebook/check.h"
#include "control/rulebook/rulebook.h"
#include "tests/rulebook/sample.h"

#include <QTest>

#include <set>
#include <sstream>

using contest::Points;

namespace {

contest::Rulebook read(const char *name)
{
    const auto path = std::filesystem::path(CONTESTS) / name / "rulebook.json";
    auto book = rulebook::readRulebook(textOf(path));
    return book ? book.value() : contest::Rulebook{};
}

constexpr Points points(std::int64_t thousandths)
{
    return Points{thousandths};
}

}

class SamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesWithoutErrorsOrOpenClauses_data();
    void comesWithoutErrorsOrOpenClauses();
    void mediatorsDropTheExtremes();
    void divisionsAreRankedApartAndSharePrizes();
    void farmersMarksAreAddedUp();
    void heatsLeadToAFinalWithTheBestRunnerUp();
    void oneEveningRotatesByTeam();
    void exampleHoldsEveryVariantOfASegment();
    void exampleHoldsEveryWayToAdvance();
    void exampleHoldsEveryRungAndSource();
};

void SamplesTest::comesWithoutErrorsOrOpenClauses_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"example", "hai-khoi", "hoa-giai-vien-gioi", "mot-toi-sau-doi",
             "nha-nong-dua-tai", "vong-loai-3-doi"}) {
        QTest::newRow(name) << QByteArray(name);
    }
}

void SamplesTest::comesWithoutErrorsOrOpenClauses()
{
    QFETCH(QByteArray, name);
    const auto path = std::filesystem::path(CONTESTS) / name.toStdString() / "rulebook.json";
    std::ostringstream out;
    QCOMPARE(rulebook::checkVerb(path, out), rulebook::CheckOutcome::Usable);
    QVERIFY2(out.str().find("0 câu hỏi") != std::string::npos, out.str().c_str());
    const bool warned = out.str().find(" 0 lưu ý") == std::string::npos;
    QCOMPARE(warned, name == "example"); // it shows a round that leaves out a segment
}

void SamplesTest::mediatorsDropTheExtremes()
{
    const contest::Rulebook book = read("hoa-giai-vien-gioi");
    const auto &drop = std::get<contest::DropHighLow>(book.aggregation);
    QCOMPARE(drop.least, 5);
    QVERIFY(!drop.sum);
    QCOMPARE(book.panel.judges.size(), std::size_t(5));
    const auto &tiers = std::get<contest::PenaltyTiers>(book.segment({"tieu_pham"})->timePenalty);
    QCOMPARE(tiers.tiers.size(), std::size_t(2));
    QCOMPARE(tiers.tiers[0].points, points(250));
    QCOMPARE(tiers.tiers[1].fromMs, std::int64_t(60'000));
    QVERIFY(std::holds_alternative<contest::HardCutoff>(book.segment({"tinh_huong"})->timePenalty));
    QVERIFY(std::holds_alternative<contest::FromYoungest>(
        book.prizeSets.begin()->second.side[1].source));
    QCOMPARE(*book.rosterLimits.supportMax, 5);
}

void SamplesTest::divisionsAreRankedApartAndSharePrizes()
{
    const contest::Rulebook book = read("hai-khoi");
    QCOMPARE(book.divisions.size(), std::size_t(2));
    QCOMPARE(book.rounds[0].division->text, std::string("dia_phuong"));
    QCOMPARE(book.rounds[1].groupSize, 3);
    QVERIFY(std::holds_alternative<contest::BySharing>(book.tieLadder.back()));
    const contest::PrizeSet &prizes = book.prizesOf(book.rounds[0]);
    QCOMPARE(prizes.main.size(), std::size_t(5)); // Nhất, Nhì, Ba, Tư, Khuyến khích
    QVERIFY(prizes.splitsShared);
    QVERIFY(prizes.sharedConsumes);
    QVERIFY(book.ranksOnRounded);
    QCOMPARE(book.rounding.stage, contest::Rounding::Stage::Segment);
    QCOMPARE(contest::keysOf(*book.segment({"ly_thuyet"}))[0].wrong, points(-500));
    QCOMPARE(book.team({"khoi_dang"})->units.size(), std::size_t(3));
    QCOMPARE(*book.deviation.beyond.percent, 25);
    QVERIFY(book.reveal.scores == contest::ScoreReveal::AfterSegment);
}

void SamplesTest::farmersMarksAreAddedUp()
{
    const contest::Rulebook book = read("nha-nong-dua-tai");
    QVERIFY(std::holds_alternative<contest::SumOfSheets>(book.aggregation));
    QCOMPARE(book.panel.judges.size(), std::size_t(7));
    QCOMPARE(book.segments.size(), std::size_t(4));
    const contest::Segment &talent = *book.segment({"tai_nang"});
    QVERIFY(talent.penaltyApplies == contest::PenaltyApplies::EachSheet);
    QCOMPARE(talent.leastTime->ms, std::int64_t(180'000));
    QVERIFY(!std::get<contest::PenaltyPerFullUnit>(talent.timePenalty).cap);
    const contest::Segment &skit = *book.segment({"tieu_pham"});
    QCOMPARE(contest::criteriaOf(skit)[0].weight, 2);
    QCOMPARE(skit.max, points(30'000)); // 10 x 2 + 10
    QCOMPARE(book.rosterLimits.womenMin, 3);
    QCOMPARE(book.bonuses[0].max, points(5000));
    QVERIFY(book.reveal.judgesShown);
    QVERIFY(std::holds_alternative<contest::ByLot>(book.tieLadder.back()));
}

void SamplesTest::heatsLeadToAFinalWithTheBestRunnerUp()
{
    const contest::Rulebook book = read("vong-loai-3-doi");
    QCOMPARE(book.rounds.size(), std::size_t(9));
    const auto &final = std::get<contest::TopOfEach>(book.rounds.back().entrants);
    QCOMPARE(final.count, 1);
    QCOMPARE(final.bestNext, 1);
    QCOMPARE(book.rounds.back().carryOver.thousandths, std::int64_t(500));
    QVERIFY(std::holds_alternative<contest::MedianOfSheets>(book.aggregation));
    QVERIFY(book.deviation.action == contest::DeviationPolicy::Action::ThirdMark);
    QCOMPARE(book.segment({"sang_tao_so"})->weight.thousandths, std::int64_t(1500));
    const auto entered = contest::enteredOf(*book.segment({"ky_nang_so"}));
    QVERIFY(!entered[0].extra);
    QVERIFY(entered[1].extra);
    QCOMPARE(entered[1].min, points(-3000));
    QCOMPARE(*std::get<contest::PenaltyPerFullUnit>(book.segments[0].changeover->penalty).cap,
        points(1000));
}

void SamplesTest::oneEveningRotatesByTeam()
{
    const contest::Rulebook book = read("mot-toi-sau-doi");
    QVERIFY(book.rounds[0].rotation == contest::Rotation::TeamByTeam);
    QCOMPARE(*book.rounds[0].sessions[0].startMinute, 18 * 60 + 30);
    QCOMPARE(*book.rounds[0].sessions[0].endMinute, 21 * 60 + 30);
    const auto &exclude = std::get<contest::ExcludeOutliers>(book.aggregation);
    QCOMPARE(exclude.beyond.points, points(2000));
    QVERIFY(!exclude.beyond.percent);
    QCOMPARE(contest::criteriaOf(*book.segment({"tieu_pham"}))[0].min, points(6000));
    QVERIFY(!book.complaint->written);
    QVERIFY(book.reveal.scores == contest::ScoreReveal::AfterCeremony);
}

void SamplesTest::exampleHoldsEveryVariantOfASegment()
{
    const contest::Rulebook book = read("example");
    const contest::Segment &hello = *book.segment({"chao_hoi"});
    QCOMPARE(*hello.totalStep, points(1000));
    QCOMPARE(hello.panel->text, std::string("ban_nghe_thuat"));
    QVERIFY(std::holds_alternative<contest::DropHighLow>(*hello.aggregation));
    QCOMPARE(
        std::get<contest::PenaltyPerFullUnit>(hello.timePenalty).graceMs, std::int64_t(15'000));
    QCOMPARE(hello.onStageMax, 4);
    const contest::Segment &knowledge = *book.segment({"kien_thuc"});
    QCOMPARE(contest::criteriaOf(knowledge)[0].weight, 2); // the component's goes into its line
    QCOMPARE(knowledge.max, points(50'000));
    const contest::Segment &skit = *book.segment({"tieu_pham"});
    QCOMPARE(contest::criteriaOf(skit).size(), std::size_t(2));
    QVERIFY(skit.leastTime);
    QCOMPARE(*std::get<contest::ExcludeOutliers>(book.aggregation).beyond.percent, 30);
    QCOMPARE(book.panels.at({"ban_truong"}).judges[1].ownTeam->text, std::string("doi_1"));
    QVERIFY(book.team({"doi_1"})->roster[0].gender == contest::Gender::Female);
    QCOMPARE(book.team({"doi_1"})->roster[2].segments[0].text, std::string("tieu_pham"));
    QVERIFY(book.deductions[1].free);
    QCOMPARE(book.correctionApprovals, 2);
    QCOMPARE(book.gates[0].due, std::string("2026-03-20"));
    QCOMPARE(book.audienceItems.size(), std::size_t(1));
}

void SamplesTest::exampleHoldsEveryWayToAdvance()
{
    const contest::Rulebook book = read("example");
    QCOMPARE(std::get<contest::TopOfEach>(book.rounds[3].entrants).bestNext, 1);
    QCOMPARE(std::get<contest::BestOverall>(book.rounds[4].entrants).count, 3);
    QCOMPARE(std::get<contest::NamedByHand>(book.rounds[5].entrants).count, 3);
    QCOMPARE(contest::sourcesOf(book.rounds[5].entrants).size(), std::size_t(2));
    QCOMPARE(book.rounds[4].panel->text, std::string("ban_truong"));
    QCOMPARE(book.rounds[0].sessions[1].date, std::string("2026-04-03"));
    QCOMPARE(book.rounds[3].carryOver.thousandths, std::int64_t(500));
    QCOMPARE(book.segmentsOf(book.rounds[5]).size(), std::size_t(2));
}

void SamplesTest::exampleHoldsEveryRungAndSource()
{
    const contest::Rulebook book = read("example");
    std::set<std::size_t> rungs;
    for (const auto *ladder : {&book.tieLadder, &book.sideTieLadder}) {
        for (const contest::TieRung &rung : *ladder) {
            rungs.insert(rung.index());
        }
    }
    QCOMPARE(rungs.size(), std::variant_size_v<contest::TieRung>);
    const contest::PrizeSet &prizes = book.prizesOf(book.rounds[5]);
    std::set<std::size_t> sources;
    for (const contest::SidePrize &prize : prizes.side) {
        sources.insert(prize.source.index());
    }
    QCOMPARE(sources.size(), std::variant_size_v<contest::SideSource>);
    QCOMPARE(prizes.side[0].id.text, std::string("tieu_pham"));
    QCOMPARE(prizes.side[4].quantity, 2);
    QVERIFY(!prizes.main[0].mayStayUnfilled);
    QVERIFY(!prizes.sideWithMain);
    QVERIFY(prizes.splitsShared);
    QVERIFY(!prizes.sharedConsumes);
}

QTEST_APPLESS_MAIN(SamplesTest)
#include "samples_test.moc"
