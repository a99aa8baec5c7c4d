// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks files: every fault is named by line and field before anything is played, and what is played
// ends as the file says.
#include "control/rehearsal/plan.h"
#include "control/rulebook/rulebook.h"
#include "link/messages/results.h"
#include "tests/rulebook/sample.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <sstream>

using rehearsal::Ending;
using rehearsal::Evening;
using rehearsal::Fault;

namespace {

const std::shared_ptr<const contest::Rulebook> &book()
{
    static const auto read
        = std::make_shared<const contest::Rulebook>(rulebook::readRulebook(sampleText()).value());
    return read;
}

//! An evening of robots, as lines of a marks file.
std::vector<std::string> evening(std::uint64_t seed)
{
    rehearsal::PlanOptions options;
    options.robots = rehearsal::robots(*book(), seed);
    const Evening played = rehearsal::playInMemory(book(), rehearsal::Plan({}, options));
    std::vector<std::string> lines;
    std::istringstream text(rehearsal::marksText(played.contest));
    for (std::string line; std::getline(text, line);) {
        lines.push_back(line.substr(0, line.size() - 1)); // without its carriage return
    }
    return lines;
}

std::string joined(const std::vector<std::string> &lines, const char *end = "\r\n")
{
    std::string text;
    for (const std::string &line : lines) {
        text += line + end;
    }
    return text;
}

std::string changed(std::string text, const std::string &from, const std::string &to)
{
    const std::size_t at = text.find(from);
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

std::vector<Fault> faultsOf(const std::string &text)
{
    const auto marks = rehearsal::readMarks(text, *book());
    if (!marks) {
        return marks.error();
    }
    return rehearsal::playInMemory(book(), rehearsal::Plan(marks.value(), {})).faults;
}

const char *Header = "round,segment,team,judge,item,value,note\r\n";
const std::string Skit = "cum_binh_tri,tieu_pham,binh_hai,";

}

class MarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheLineOfTextThatIsNoCsv_data();
    void namesTheLineOfTextThatIsNoCsv();
    void namesWhoIsMissing_data();
    void namesWhoIsMissing();
    void aFinalistsRowOfAnotherTeamIsAFault();
    void aFinalWithoutItsClustersIsAFault();
    void rowOrderLineEndsAndByteOrderMarkMeanNothing();
    void robotsPlayAWholeContestToItsEnd();
    void theMarksWrittenDownGiveTheSameResults();
    void theSameSeedGivesTheSameMarks();
    void anUnansweredTieLeavesItsRoundOpenAndNoFinal();
    void aPlanGoesOnWhereItWasInterrupted();
};

void MarksTest::namesTheLineOfTextThatIsNoCsv_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    const QByteArray header(Header);
    QTest::newRow("no header") << QByteArray("a,b\r\n") << 1;
    QTest::newRow("empty") << QByteArray() << 1;
    QTest::newRow("an open quote") << header + "a,b,c,d,e,f,\"g\r\nh,i\r\n" << 2;
    QTest::newRow("text after a quote") << header + "\r\na,b,c,d,e,\"f\"x,g\r\n" << 3;
    QTest::newRow("not UTF-8") << header + "a,b,c,d,e,f,\xC3\r\n" << 2;
    QTest::newRow("a zero byte") << header + QByteArray("a,b,c,d,e,f,\0", 13) << 2;
}

void MarksTest::namesTheLineOfTextThatIsNoCsv()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const auto faults = faultsOf(text.toStdString());
    QCOMPARE(faults.size(), std::size_t(1));
    QCOMPARE(faults[0].line, static_cast<std::size_t>(line));
}

void MarksTest::namesWhoIsMissing_data()
{
    QTest::addColumn<QByteArray>("gone"); // every line that holds this
    QTest::addColumn<QByteArray>("added");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("words");
    const QByteArray skit = QByteArray::fromStdString(Skit);
    QTest::newRow("a judge's whole sheet") << skit + "gk3," << QByteArray() << QByteArray("judge")
                                           << QByteArray("thiếu phiếu của “gk3”");
    QTest::newRow("one mark of a sheet") << skit + "gk3,chu_de," << QByteArray()
                                         << QByteArray("item") << QByteArray("“gk3” thiếu chu_de");
    QTest::newRow("the key row") << QByteArray("cum_binh_tri,kien_thuc,binh_hai,,trac_nghiem")
                                 << QByteArray() << QByteArray("item")
                                 << QByteArray("thiếu dòng “trac_nghiem”");
    QTest::newRow("too many excused")
        << QByteArray("nothing")
        << skit + ",excuse,gk1,\r\n" + skit + ",excuse,gk2,\r\n" + skit + ",excuse,gk3,\r\n"
        << QByteArray("value") << QByteArray("chỉ còn 2 phiếu");
    QTest::newRow("a repeated mark") << QByteArray("nothing") << skit + "gk3,chu_de,10,\r\n"
                                     << QByteArray("item") << QByteArray("lặp lại dòng");
    QTest::newRow("a ruling about teams that are not tied")
        << QByteArray("nothing")
        << QByteArray("cum_binh_tri,gioi_thieu,,,ruling,binh_dong>binh_tri,\r\n")
        << QByteArray("value") << QByteArray("không phải đúng một nhóm");
}

void MarksTest::namesWhoIsMissing()
{
    QFETCH(QByteArray, gone);
    QFETCH(QByteArray, added);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, words);
    std::vector<std::string> lines = evening(4);
    std::erase_if(lines, [&gone](const std::string &line) {
        return line.find(gone.toStdString()) != std::string::npos;
    });
    const auto faults = faultsOf(joined(lines) + added.toStdString());
    QVERIFY(!faults.empty());
    QVERIFY(faults[0].line > 1);
    QCOMPARE(QByteArray::fromStdString(faults[0].field), field);
    QVERIFY2(
        QByteArray::fromStdString(faults[0].words.vi).contains(words), faults[0].words.vi.c_str());
}

void MarksTest::aFinalistsRowOfAnotherTeamIsAFault()
{
    std::vector<std::string> lines = evening(4);
    std::set<std::string> finalists;
    for (const std::string &line : lines) {
        if (line.rfind("chung_ket,tieu_pham,", 0) == 0) {
            finalists.insert(line.substr(20, line.find(',', 20) - 20));
        }
    }
    QCOMPARE(finalists.size(), std::size_t(6));
    const std::string stranger = finalists.count("binh_hai") > 0 ? "binh_chau" : "binh_hai";
    QVERIFY(finalists.count(stranger) == 0);
    const std::size_t line = lines.size() + 1;
    const auto faults
        = faultsOf(joined(lines) + "chung_ket,tieu_pham," + stranger + ",gk1,chu_de,15,\r\n");
    QCOMPARE(faults.size(), std::size_t(1));
    QCOMPARE(faults[0].line, line);
    QCOMPARE(faults[0].field, std::string("team"));
}

void MarksTest::aFinalWithoutItsClustersIsAFault()
{
    const auto faults
        = faultsOf(std::string(Header) + "chung_ket,tieu_pham,binh_hai,gk1,chu_de,15,\r\n");
    QCOMPARE(faults.size(), std::size_t(1));
    QCOMPARE(faults[0].field, std::string("round"));
}

void MarksTest::rowOrderLineEndsAndByteOrderMarkMeanNothing()
{
    std::vector<std::string> lines = evening(4);
    const auto first = rehearsal::readMarks(joined(lines), *book());
    std::reverse(lines.begin() + 1, lines.end());
    const auto second = rehearsal::readMarks("\xEF\xBB\xBF" + joined(lines, "\n"), *book());
    QVERIFY(first && second);
    const auto results = [](const rehearsal::MarksFile &marks) {
        return messages::resultsJson(
            rehearsal::playInMemory(book(), rehearsal::Plan(marks, {})).contest);
    };
    QCOMPARE(results(first.value()), results(second.value()));
}

void MarksTest::robotsPlayAWholeContestToItsEnd()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        rehearsal::PlanOptions options;
        options.robots = rehearsal::robots(*book(), seed);
        const Evening played = rehearsal::playInMemory(book(), rehearsal::Plan({}, options));
        QVERIFY2(
            played.faults.empty(), played.faults.empty() ? "" : played.faults[0].words.vi.c_str());
        QCOMPARE(played.ending, Ending::Closed);
        for (const contest::Round &round : book()->rounds) {
            QVERIFY(played.contest.round(round.id).closed.has_value());
        }
    }
}

void MarksTest::theMarksWrittenDownGiveTheSameResults()
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        rehearsal::PlanOptions options;
        options.robots = rehearsal::robots(*book(), seed);
        const Evening first = rehearsal::playInMemory(book(), rehearsal::Plan({}, options));
        const auto marks = rehearsal::readMarks(rehearsal::marksText(first.contest), *book());
        QVERIFY(marks);
        const Evening second = rehearsal::playInMemory(book(), rehearsal::Plan(marks.value(), {}));
        QCOMPARE(messages::resultsJson(second.contest), messages::resultsJson(first.contest));
    }
}

void MarksTest::theSameSeedGivesTheSameMarks()
{
    QCOMPARE(evening(9), evening(9));
    QVERIFY(evening(9) != evening(10));
}

void MarksTest::anUnansweredTieLeavesItsRoundOpenAndNoFinal()
{
    // Bình Đông marks exactly like Bình Trị, so that the two tie wherever they stand.
    std::vector<std::string> lines;
    for (const std::string &line : evening(4)) {
        const bool theirs = line.find("cum_binh_tri,") == 0 && line.find(",binh_dong,") < 30;
        const bool last = line.find(",extra,") != std::string::npos
            || line.find(",ruling,") != std::string::npos
            || line.find(",decide,") != std::string::npos || line.find("chung_ket") == 0;
        if (theirs || last) {
            continue;
        }
        lines.push_back(line);
        if (line.find("cum_binh_tri,") == 0 && line.find(",binh_tri,") != std::string::npos) {
            const std::string best = changed(line, ",binh_tri,", ",binh_dong,");
            lines.push_back(best);
        }
    }
    // Both answer everything and get full marks: they share the first place of their cluster.
    for (std::string &line : lines) {
        const bool twin = line.find("cum_binh_tri,") == 0
            && (line.find(",binh_tri,") != std::string::npos
                || line.find(",binh_dong,") != std::string::npos);
        for (const contest::Segment &segment : book()->segments) {
            for (const contest::Criterion &criterion : contest::criteriaOf(segment)) {
                const std::size_t at = line.find("," + criterion.id.text + ",");
                if (twin && at != std::string::npos) {
                    line = line.substr(0, at + criterion.id.text.size() + 2)
                        + std::to_string(criterion.max.thousandths / 1000) + ",";
                }
            }
        }
        const std::size_t key = line.find(",trac_nghiem,");
        if (twin && key != std::string::npos) {
            line = line.substr(0, key + 13) + "10,";
        }
    }
    std::erase_if(lines, [](const std::string &line) {
        return line.find(",time,") != std::string::npos && line.find("cum_binh_tri") == 0;
    });
    const auto marks = rehearsal::readMarks(joined(lines), *book());
    QVERIFY2(marks, marks ? "" : marks.error()[0].words.vi.c_str());
    const Evening played = rehearsal::playInMemory(book(), rehearsal::Plan(marks.value(), {}));
    QVERIFY2(played.faults.empty(), played.faults.empty() ? "" : played.faults[0].words.vi.c_str());
    QCOMPARE(played.ending, Ending::TieOpen);
    QVERIFY(!played.contest.round({"cum_binh_tri"}).closed);
    QVERIFY(played.contest.round({"chung_ket"}).runningOrder.empty());
    const auto results = nlohmann::json::parse(messages::resultsJson(played.contest));
    const auto &tri = results["rounds"][0];
    QCOMPARE(tri["ties_open"][0]["needs"].get<std::string>(), std::string("extra_question"));
    QCOMPARE(tri["ties_open"][0]["teams"].dump(), std::string(R"(["binh_tri","binh_dong"])"));
    QVERIFY(tri["advance"].empty());
    QVERIFY(tri["prizes"][0]["team"].is_null());
}

void MarksTest::aPlanGoesOnWhereItWasInterrupted()
{
    // After every order the plan is made anew and asked what comes next, as after a crash.
    const auto marks = rehearsal::readMarks(joined(evening(4)), *book());
    QVERIFY(marks);
    rehearsal::PlanOptions options;
    contest::Contest stage(book());
    std::int64_t ms = 0;
    while (true) {
        rehearsal::Plan plan(marks.value(), options);
        const auto orders = plan.next(stage);
        if (orders.empty()) {
            break;
        }
        const contest::Stamp now{++ms, ms, "boot"};
        auto facts = contest::decide(stage, orders[0].order, orders[0].actor, now);
        QVERIFY2(facts, facts ? "" : facts.error().words.vi.c_str());
        for (contest::Fact &fact : facts.value()) {
            contest::apply(stage, {stage.sequence + 1, now, "operator", "", {}, std::move(fact)});
        }
    }
    const Evening whole = rehearsal::playInMemory(book(), rehearsal::Plan(marks.value(), options));
    QCOMPARE(messages::resultsJson(stage), messages::resultsJson(whole.contest));
    QVERIFY(stage.round({"chung_ket"}).closed.has_value());
}

QTEST_APPLESS_MAIN(MarksTest)
#include "marks_test.moc"
