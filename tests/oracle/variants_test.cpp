// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks files and robots where contests differ from Bình Sơn: every rule that a rulebook can ask
// for is written down, read back and played to the same end.
#include "control/rehearsal/plan.h"
#include "control/rehearsal/total_step.h"
#include "control/rulebook/rulebook.h"
#include "link/messages/results.h"
#include "tests/rulebook/sample.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QTest>

#include <functional>
#include <set>

using contest::Rulebook;
using rehearsal::Ending;
using rehearsal::Evening;
using rehearsal::Fault;

namespace {

using Book = std::shared_ptr<const Rulebook>;
using Change = std::function<void(Rulebook &)>;

//! Bình Sơn 2024 with other rules.
Book changedBook(const std::vector<Change> &changes)
{
    auto book = std::make_shared<Rulebook>(rulebook::readRulebook(sampleText()).value());
    for (const Change &change : changes) {
        change(*book);
    }
    return book;
}

//! A contest that comes along; null if its rulebook is refused.
Book bookOf(const QString &name)
{
    QFile file(QStringLiteral(CONTESTS) + '/' + name + "/rulebook.json");
    const bool open = file.open(QIODevice::ReadOnly);
    auto read = rulebook::readRulebook(open ? file.readAll().toStdString() : std::string());
    return read ? std::make_shared<const Rulebook>(std::move(read.value())) : nullptr;
}

contest::Segment &segmentOf(Rulebook &book, const char *id)
{
    return *std::find_if(book.segments.begin(), book.segments.end(),
        [id](const contest::Segment &segment) { return segment.id.text == id; });
}

contest::Points points(std::int64_t whole)
{
    return {whole * 1000};
}

void withEverythingEntered(Rulebook &book)
{
    contest::Segment &knowledge = segmentOf(book, "kien_thuc");
    for (contest::Component &component : knowledge.components) {
        if (auto *key = std::get_if<contest::KeyComponent>(&component)) {
            key->wrong = points(-1);
        }
    }
    knowledge.components.push_back(
        contest::EnteredComponent{{"nhan_dien"}, "Nhận diện", {}, points(5), {500}, 2, false});
    knowledge.components.push_back(contest::EnteredComponent{
        {"thuong_phat"}, "Thưởng phạt", points(-3), points(3), {500}, 1, true});
    contest::Segment &skit = segmentOf(book, "tieu_pham");
    skit.changeover
        = contest::Changeover{90'000, contest::PenaltyPerFullUnit{30'000, {500}, points(2), 0}};
    skit.leastTime
        = contest::LeastTime{240'000, contest::PenaltyTiers{{{0, {250}}, {60'000, points(1)}}}};
    book.deductions = {{{"qua_nguoi"}, "Quá số người", points(1), false},
        {{"tac_phong"}, "Tác phong", points(3), true}};
    book.bonuses = {{{"nop_som"}, "Nộp hồ sơ sớm", points(2), {500}}};
    for (auto &[id, prizes] : book.prizeSets) {
        prizes.side.push_back(
            {{"yeu_thich"}, "Được yêu thích nhất", 1, {500'000}, contest::FromAudienceVote{}});
        prizes.side.push_back({{"an_tuong"}, "Ấn tượng", 2, {300'000}, contest::FromJuryChoice{}});
        prizes.side.push_back({{"tre_nhat"}, "Trẻ nhất", 1, {300'000}, contest::FromYoungest{}});
    }
}

Change withLadder(std::vector<contest::TieRung> rungs)
{
    return [rungs](Rulebook &book) { book.tieLadder = rungs; };
}

//! Marks so coarse that many teams are equal.
void withFewMarks(Rulebook &book)
{
    for (contest::Segment &segment : book.segments) {
        for (contest::Component &component : segment.components) {
            if (auto *judged = std::get_if<contest::JudgedComponent>(&component)) {
                for (contest::Criterion &criterion : judged->criteria) {
                    criterion.step = criterion.max;
                }
            }
        }
    }
}

contest::Entrants &finalists(Rulebook &book)
{
    return book.rounds.back().entrants;
}

std::vector<contest::RoundId> clusters(const Rulebook &book)
{
    return contest::sourcesOf(book.rounds.back().entrants);
}

Change withDeviation(contest::DeviationPolicy::Action action, std::int64_t beyond)
{
    return [action, beyond](Rulebook &book) { book.deviation = {action, {points(beyond), {}}}; };
}

std::string robotMarks(const Book &book, std::uint64_t seed)
{
    rehearsal::PlanOptions options;
    options.robots = rehearsal::robots(*book, seed);
    return rehearsal::marksText(
        rehearsal::playInMemory(book, rehearsal::Plan({}, options)).contest);
}

std::vector<Fault> faultsOf(const Book &book, const std::string &text)
{
    const auto marks = rehearsal::readMarks(text, *book);
    if (!marks) {
        return marks.error();
    }
    return rehearsal::playInMemory(book, rehearsal::Plan(marks.value(), {})).faults;
}

//! The rows whose item is this, left out.
std::string without(const std::string &text, const std::string &item)
{
    std::string kept;
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t end = text.find("\r\n", from) + 2;
        const std::string line = text.substr(from, end - from);
        kept += line.find(',' + item + ',') == std::string::npos ? line : "";
        from = end;
    }
    return kept;
}

std::size_t countOf(const std::string &text, const std::string &item)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(',' + item + ','); at != std::string::npos;
         at = text.find(',' + item + ',', at + 1)) {
        ++count;
    }
    return count;
}

const std::string Knowledge = "cum_binh_tri,kien_thuc,binh_hai,";
const std::string Skit = "cum_binh_tri,tieu_pham,binh_hai,";

}

class VariantsTest : public QObject
{
    Q_OBJECT

private slots:
    void robotsPlayEveryVariantAndItsMarksGiveTheSameResults_data();
    void robotsPlayEveryVariantAndItsMarksGiveTheSameResults();
    void namesTheFieldOfABadRow_data();
    void namesTheFieldOfABadRow();
    void namesWhatATurnLacks();
    void namedEntrantsMustHaveAPlaceBefore();
    void theLineIntoTheFinalStaysOpenWithoutTheChair();
    void answersToTiesThatACorrectionDissolvedAreLeftOut();
    void aRulingThatTheLadderDoesNotKnowHidesNoOtherRow();
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

void VariantsTest::namesTheFieldOfABadRow_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("words");
    const auto row
        = [](const char *name, const std::string &text, const char *field, const char *words) {
              QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(field)
                                  << QByteArray(words);
          };
    const std::string round = "cum_binh_tri,";
    row("half a wrong answer", Knowledge + ",trac_nghiem.wrong,0.5,", "value", "số câu sai");
    row("wrong answers of no key", Knowledge + ",nhan_dien.wrong,1,", "item", "không có mục");
    row("entered above its maximum", Knowledge + ",nhan_dien,5.5,", "value", "ngoài khoảng 0–5");
    row("a penalty below its minimum", Knowledge + ",thuong_phat,-3.5,", "value", "ngoài khoảng");
    row("entered off its step", Knowledge + ",thuong_phat,0.3,", "value", "không theo bước 0,5");
    row("a changeover nobody limits", Knowledge + ",changeover,30,", "item", "không giới hạn");
    row("a changeover of no length", Skit + ",changeover,x,", "value", "không phải số giây");
    row("an unknown breach", Skit + ",deduct.khac,1,lý do", "item", "không có mục trừ “khac”");
    row("no case of a breach", Skit + ",deduct.qua_nguoi,0,lý do", "value", "số lần");
    row("half a case", Skit + ",deduct.qua_nguoi,0.5,lý do", "value", "số lần");
    row("more cases than the segment is worth", Skit + ",deduct.qua_nguoi,41,lý do", "value",
        "không quá 40");
    row("a free breach above its price", Skit + ",deduct.tac_phong,3.5,lý do", "value",
        "không quá 3");
    row("a breach without reason", Skit + ",deduct.tac_phong,1,", "note", "lý do");
    row("a discussion nobody asks for", Skit + ",discussed,,giữ điểm", "item", "hội ý");
    row("an unknown bonus", round + ",binh_hai,,bonus.khac,1,", "item", "“khac”");
    row("a bonus in a segment", Skit + ",bonus.nop_som,1,", "segment", "để trống");
    row("a bonus above its maximum", round + ",binh_hai,,bonus.nop_som,2.5,", "value",
        "ngoài khoảng");
    row("a vote that is none", round + ",binh_hai,,vote,hai,", "value", "số phiếu");
    row("lots without witness", round + ",,,lot,binh_hai>binh_chau,", "note", "chứng kiến");
    row("lots of one team", round + ",,,lot,binh_hai,A", "value", "hai đội");
    row("an audience that votes for no prize", round + "tieu_pham,binh_hai,,audience,5,", "segment",
        "khán giả");
    row("an audience without votes", round + "yeu_thich,binh_hai,,audience,,", "value", "số phiếu");
    row("a choice for a prize by votes", round + "yeu_thich,binh_hai,,choice,1,", "segment",
        "Ban Giám khảo chọn");
    row("a choice beyond the units", round + "an_tuong,binh_hai,,choice,3,", "value", "thứ tự");
    row("an unknown side prize", round + "khong_co,binh_hai,,choice,1,", "segment", "“khong_co”");
    row("a side prize where a segment is meant", round + "yeu_thich,binh_hai,,time,600,", "segment",
        "“yeu_thich”");
    row("a name for a round by places", "chung_ket,,binh_hai,,name,1,", "item", "chỉ định");
    row("a line into a listed round", round + ",,,advance,binh_hai>binh_chau,", "item",
        "theo hạng");
}

void VariantsTest::namesTheFieldOfABadRow()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, words);
    const Book book = changedBook({withEverythingEntered});
    const std::string text
        = "round,segment,team,judge,item,value,note\r\n" + row.toStdString() + "\r\n";
    const auto faults = faultsOf(book, text);
    QCOMPARE(faults.size(), std::size_t(1));
    QCOMPARE(faults[0].line, std::size_t(2));
    QCOMPARE(QByteArray::fromStdString(faults[0].field), field);
    QVERIFY2(
        QByteArray::fromStdString(faults[0].words.vi).contains(words), faults[0].words.vi.c_str());
}

void VariantsTest::namesWhatATurnLacks()
{
    const Book book = changedBook({withEverythingEntered});
    const std::string text = robotMarks(book, 3);
    QVERIFY(faultsOf(book, text).empty());
    for (const char *item : {"trac_nghiem.wrong", "nhan_dien"}) {
        const auto faults = faultsOf(book, without(text, item));
        QVERIFY(faults.size() >= 22); // one for every turn of the clusters
        QCOMPARE(faults[0].field, std::string("item"));
        QVERIFY2(faults[0].words.vi.find(item) != std::string::npos, faults[0].words.vi.c_str());
    }
    const std::string tooMany = without(text, "trac_nghiem.wrong") + "chung_ket,,,,excuse,gk6,\r\n"
        + Knowledge + ",trac_nghiem.wrong,11,\r\n";
    const auto faults = faultsOf(book, tooMany);
    QCOMPARE(faults.size(), std::size_t(1));
    QCOMPARE(faults[0].field, std::string("value"));
    QVERIFY(faults[0].words.vi.find("vượt 10 câu") != std::string::npos);

    const Book careful = changedBook({withDeviation(contest::DeviationPolicy::Action::Discuss, 1)});
    const std::string discussed = robotMarks(careful, 3);
    const std::size_t talks = countOf(discussed, "discussed");
    QVERIFY(talks > 0);
    const auto untalked = faultsOf(careful, without(discussed, "discussed"));
    QVERIFY(!untalked.empty() && untalked.size() <= talks);
    QCOMPARE(untalked[0].field, std::string("item"));
}

void VariantsTest::namedEntrantsMustHaveAPlaceBefore()
{
    const Book book = changedBook({[](Rulebook &changed) {
        finalists(changed) = contest::NamedByHand{2, clusters(changed)};
    }});
    const std::string text = robotMarks(book, 2);
    QCOMPARE(countOf(text, "name"), std::size_t(2));
    const auto missing = faultsOf(book, without(text, "name"));
    QCOMPARE(missing.size(), std::size_t(1));
    QCOMPARE(missing[0].field, std::string("item"));
    const std::string gone
        = without(without(text, "name"), "decide") + "cum_binh_tri,,binh_tri,,withdraw,,\r\n";
    std::string clustersOnly;
    for (std::size_t from = 0; from < gone.size();) {
        const std::size_t end = gone.find("\r\n", from) + 2;
        clustersOnly
            += gone.compare(from, 9, "chung_ket") == 0 ? "" : gone.substr(from, end - from);
        from = end;
    }
    const auto stranger = faultsOf(
        book, clustersOnly + "chung_ket,,binh_tri,,name,1,\r\nchung_ket,,binh_dong,,name,2,\r\n");
    QCOMPARE(stranger.size(), std::size_t(1));
    QCOMPARE(stranger[0].field, std::string("team"));
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

void VariantsTest::answersToTiesThatACorrectionDissolvedAreLeftOut()
{
    const Book book = changedBook({withFewMarks});
    rehearsal::PlanOptions options;
    options.robots = rehearsal::robots(*book, 4);
    Evening played = rehearsal::playInMemory(book, rehearsal::Plan({}, options));
    const std::string results = messages::resultsJson(played.contest);
    const contest::RoundId id{"cum_binh_tri"};
    contest::RoundState &round = played.contest.rounds[id];
    const auto &rows = round.closed->standings;
    const contest::TeamId best = rows.front().team;
    const contest::TeamId last = rows.back().team;
    QVERIFY(rows.front().total != rows.back().total);
    round.extraQuestions.insert(round.extraQuestions.begin(), {id, {{best, 1}, {last, 2}}});
    round.rulings.insert(round.rulings.begin(), {id, {}, {last, best}, "trước khi sửa điểm"});

    QVERIFY(!faultsOf(book, rehearsal::marksText(played.contest)).empty());
    const std::string settled = rehearsal::settledMarksText(played.contest);
    const auto marks = rehearsal::readMarks(settled, *book);
    QVERIFY2(marks, marks ? "" : marks.error()[0].words.vi.c_str());
    const Evening again = rehearsal::playInMemory(book, rehearsal::Plan(marks.value(), {}));
    QVERIFY2(again.faults.empty(), again.faults.empty() ? "" : again.faults[0].words.vi.c_str());
    QCOMPARE(messages::resultsJson(again.contest), results);
}

void VariantsTest::aRulingThatTheLadderDoesNotKnowHidesNoOtherRow()
{
    const Book book
        = changedBook({withFewMarks, [](Rulebook &changed) {
                           changed.tieLadder = {contest::ByExtraQuestion{}, contest::BySharing{}};
                       }});
    rehearsal::PlanOptions options;
    options.robots = rehearsal::robots(*book, 4);
    const Evening played = rehearsal::playInMemory(book, rehearsal::Plan({}, options));
    const contest::RoundId id{"cum_binh_tri"};
    const auto &held = played.contest.round(id).extraQuestions;
    QVERIFY(!held.empty());
    std::string text = rehearsal::marksText(played.contest);
    std::string order;
    for (const auto &[team, right] : held.front().right) {
        order += (order.empty() ? "" : ">") + team.text;
    }
    const std::string first = held.front().right.begin()->first.text;
    const std::size_t at = text.find(id.text + ",," + first + ",,extra,");
    QVERIFY(at != std::string::npos);
    text.erase(at, text.find("\r\n", at) + 2 - at);
    text += id.text + ",,,,ruling," + order + ",Trưởng ban kết luận\r\n";

    std::multiset<std::string> fields;
    for (const Fault &fault : faultsOf(book, text)) {
        fields.insert(fault.field);
    }
    QCOMPARE(fields.count("value"), std::size_t(1)); // the ruling
    QCOMPARE(fields.count("team"), held.front().right.size() - 1); // the others' answers
    QCOMPARE(fields.size(), held.front().right.size());
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
