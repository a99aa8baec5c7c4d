// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Robots where contests differ from Bình Sơn: every rule that a rulebook can ask for is played,
// written down, read back and played to the same end.
#include "tests/oracle/changed_book.h"

#include "control/rehearsal/total_step.h"
#include "control/rulebook/rulebook.h"
#include "link/messages/results.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QTest>

#include <set>

using contest::Rulebook;
using rehearsal::Ending;
using rehearsal::Evening;

namespace {

//! A contest that comes along; null if its rulebook is refused.
Book bookOf(const QString &name)
{
    QFile file(QStringLiteral(CONTESTS) + '/' + name + "/rulebook.json");
    const bool open = file.open(QIODevice::ReadOnly);
    auto read = rulebook::readRulebook(open ? file.readAll().toStdString() : std::string());
    return read ? std::make_shared<const Rulebook>(std::move(read.value())) : nullptr;
}

}

class VariantsTest : public QObject
{
    Q_OBJECT

private slots:
    void robotsPlayEveryVariantAndItsMarksGiveTheSameResults_data();
    void robotsPlayEveryVariantAndItsMarksGiveTheSameResults();
    void roundsTakenOverHaveNoRowsAndTheOthersGiveTheSameResults_data();
    void roundsTakenOverHaveNoRowsAndTheOthersGiveTheSameResults();
    void theLineIntoTheFinalStaysOpenWithoutTheChair();
    void aTotalIsBroughtOntoItsStep();
};

void VariantsTest::robotsPlayEveryVariantAndItsMarksGiveTheSameResults_data()
{
    using Action = contest::DeviationPolicy::Action;
    QTest::addColumn<Book>("book");
    const auto row = [](const char *name, const std::vector<Change> &changes) {
        QTest::newRow(name) << changedBook(changes);
    };
    for (const QString &name :
        QDir(QStringLiteral(CONTESTS)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        QTest::newRow(qPrintable(name)) << bookOf(name);
    }
    row("everything entered", {withEverythingEntered});
    row("sheets far apart are discussed", {withDeviation(Action::Discuss, 1)});
    row("sheets far apart leave", {withDeviation(Action::Exclude, 1)});
    row("a third mark", {withDeviation(Action::ThirdMark, 1)});
    row("highest and lowest dropped", {[](Rulebook &book) {
        book.aggregation = contest::DropHighLow{5, true};
    }});
    row("outliers excluded", {[](Rulebook &book) {
        book.aggregation = contest::ExcludeOutliers{{{}, 5}};
    }});
    row("scales from 6 and weights", {[](Rulebook &book) {
        contest::Segment &skit = segmentOf(book, "tieu_pham");
        auto &judged = std::get<contest::JudgedComponent>(skit.components.front());
        judged.criteria.front().min = points(6);
        judged.criteria.front().weight = 2;
        skit.weight = {1500};
        skit.totalStep = points(1);
        skit.max += judged.criteria.front().max;
        book.rounding = {contest::Rounding::Stage::Segment, 1};
        book.ranksOnRounded = true;
    }});
    row("a panel of its own for the skits", {[](Rulebook &book) {
        contest::Panel panel = book.panel;
        for (contest::Judge &judge : panel.judges) {
            judge.id.text += "_san_khau";
        }
        panel.chair = panel.judges.front().id;
        book.panels[{"san_khau"}] = panel;
        segmentOf(book, "tieu_pham").panel = contest::PanelId{"san_khau"};
    }});
    row("judges vote, then lots are drawn",
        {withFewMarks, withLadder({contest::ByJudgesVote{}, contest::ByLot{}})});
    row("the chair rules, then lots",
        {withFewMarks, withLadder({contest::ByExtraQuestion{}, contest::ByChairRuling{}})});
    row("equal teams share, split, places kept",
        {withFewMarks, withLadder({contest::BySharing{}}), [](Rulebook &book) {
             book.tieLadder.insert(book.tieLadder.begin(), contest::ByBestJudge{});
             book.tieLadder.insert(book.tieLadder.begin(), contest::ByFewerPenalties{});
             book.tieLadder.insert(
                 book.tieLadder.begin(), contest::ByCriterion{{"tieu_pham"}, {"chu_de"}});
             for (auto &[id, prizes] : book.prizeSets) {
                 prizes.splitsShared = true;
                 prizes.sharedConsumes = false;
             }
             finalists(book) = contest::NamedByHand{6, clusters(book)};
         }});
    row("winners and best runners-up",
        {withFewMarks, [](Rulebook &book) {
             finalists(book) = contest::TopOfEach{1, clusters(book), 2};
         }});
    row("best overall, points carried over",
        {withFewMarks, [](Rulebook &book) {
             finalists(book) = contest::BestOverall{4, clusters(book)};
             book.rounds.back().carryOver = {500};
         }});
    row("by hand, in groups", {[](Rulebook &book) {
        finalists(book) = contest::NamedByHand{3, clusters(book)};
        for (contest::Round &round : book.rounds) {
            round.groupSize = 3;
        }
    }});
    row("scores after the segment",
        {[](Rulebook &book) { book.reveal.scores = contest::ScoreReveal::AfterSegment; }});
    row("scores after the ceremony",
        {[](Rulebook &book) { book.reveal.scores = contest::ScoreReveal::AfterCeremony; }});
}

void VariantsTest::robotsPlayEveryVariantAndItsMarksGiveTheSameResults()
{
    QFETCH(Book, book);
    QVERIFY(book);
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        rehearsal::PlanOptions options;
        options.robots = rehearsal::robots(*book, seed);
        const Evening first = rehearsal::playInMemory(book, rehearsal::Plan({}, options));
        QVERIFY2(
            first.faults.empty(), first.faults.empty() ? "" : first.faults[0].words.vi.c_str());
        QCOMPARE(first.ending, Ending::Closed);
        for (const contest::Round &round : book->rounds) {
            QVERIFY2(first.contest.round(round.id).closed.has_value(), round.id.text.c_str());
        }
        const auto marks = rehearsal::readMarks(rehearsal::marksText(first.contest), *book);
        QVERIFY2(marks, marks ? "" : marks.error()[0].words.vi.c_str());
        const Evening second = rehearsal::playInMemory(book, rehearsal::Plan(marks.value(), {}));
        QVERIFY2(
            second.faults.empty(), second.faults.empty() ? "" : second.faults[0].words.vi.c_str());
        QCOMPARE(messages::resultsJson(second.contest), messages::resultsJson(first.contest));
        QCOMPARE(rehearsal::marksText(second.contest), rehearsal::marksText(first.contest));
        QCOMPARE(rehearsal::settledMarksText(first.contest), rehearsal::marksText(first.contest));
    }
}

void VariantsTest::roundsTakenOverHaveNoRowsAndTheOthersGiveTheSameResults_data()
{
    robotsPlayEveryVariantAndItsMarksGiveTheSameResults_data();
}

void VariantsTest::roundsTakenOverHaveNoRowsAndTheOthersGiveTheSameResults()
{
    QFETCH(const Book, book);
    QVERIFY2(book, "its rulebook is refused");
    contest::Contest played = playedByRobots(book, 5);
    std::set<contest::RoundId> elsewhere;
    for (const contest::Round &round : book->rounds) {
        for (const contest::RoundId &source : contest::sourcesOf(round.entrants)) {
            played.rounds[source].importedKey = "9f3a 01bc";
            elsewhere.insert(source);
        }
    }
    QCOMPARE(rehearsal::takenOver(played), elsewhere);
    const std::string text = rehearsal::settledMarksText(played);
    for (const contest::RoundId &id : elsewhere) {
        QCOMPARE(text.find("\n" + id.text + ","), std::string::npos);
    }
    const auto marks = rehearsal::readMarks(text, *book, elsewhere);
    QVERIFY2(marks, marks ? "" : marks.error()[0].words.vi.c_str());
    const Evening again = rehearsal::playInMemory(
        rehearsal::withOnlyTakenOver(played), rehearsal::Plan(marks.value(), {}));
    QVERIFY2(again.faults.empty(), again.faults.empty() ? "" : again.faults[0].words.vi.c_str());
    QVERIFY(messages::sameResults(again.contest, played));
    QCOMPARE(static_cast<bool>(rehearsal::readMarks(text, *book)), elsewhere.empty());
}

void VariantsTest::theLineIntoTheFinalStaysOpenWithoutTheChair()
{
    const Book book
        = changedBook({withFewMarks, [](Rulebook &changed) {
                           finalists(changed) = contest::BestOverall{4, clusters(changed)};
                       }});
    int seen = 0;
    for (std::uint64_t seed = 1; seed <= 20 && seen == 0; ++seed) {
        const std::string text = robotMarks(book, seed);
        if (countOf(text, "advance") == 0) {
            continue;
        }
        ++seen;
        const auto marks = rehearsal::readMarks(without(text, "advance"), *book);
        QVERIFY(marks);
        const Evening played = rehearsal::playInMemory(book, rehearsal::Plan(marks.value(), {}));
        QVERIFY(played.faults.empty());
        QCOMPARE(played.ending, Ending::TieOpen);
        const auto results = nlohmann::json::parse(messages::resultsJson(played.contest));
        const auto &final = results["rounds"].back();
        QCOMPARE(final["id"].get<std::string>(), std::string("chung_ket"));
        QCOMPARE(final["ties_open"][0]["about"].get<std::string>(), std::string("entry"));
        QCOMPARE(final["ties_open"][0]["needs"].get<std::string>(), std::string("chair_ruling"));
        QVERIFY(final["standings"].empty());
    }
    QCOMPARE(seen, 1);
}

void VariantsTest::aTotalIsBroughtOntoItsStep()
{
    const std::vector<contest::Criterion> criteria{
        {{"a"}, "", points(10), {500}, points(6), 2}, {{"b"}, "", points(5), {250}, {}, 1}};
    const contest::Marks fits
        = rehearsal::onTotalStep(criteria, {{{"a"}, {7500}}, {{"b"}, {4750}}}, points(1));
    QCOMPARE(fits.at({"a"}).thousandths, std::int64_t(7500)); // 15 + 5: the nearest for b
    QCOMPARE(fits.at({"b"}).thousandths, std::int64_t(5000));
    const contest::Marks same
        = rehearsal::onTotalStep(criteria, {{{"a"}, {8000}}, {{"b"}, {3000}}}, points(1));
    QCOMPARE(same.at({"b"}).thousandths, std::int64_t(3000));
    const std::vector<contest::Criterion> odd{{{"a"}, "", points(9), points(2), points(1), 1}};
    QCOMPARE(rehearsal::onTotalStep(odd, {{{"a"}, {3000}}}, points(2)).at({"a"}).thousandths,
        std::int64_t(3000)); // nothing reaches an even total
}

QTEST_APPLESS_MAIN(VariantsTest)
#include "variants_test.moc"
