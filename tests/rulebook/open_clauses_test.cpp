// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every clause that a plan leaves open is asked about, with the usual answer and the JSON that
// would say so; taking the answer over ends the question.
#include "control/rulebook/check.h"
#include "tests/rulebook/sample.h"

#include <QTemporaryDir>
#include <QTest>

#include <sstream>

using nlohmann::json;
using rulebook::Complaint;
using rulebook::Severity;

namespace {

std::vector<Complaint> questionsAbout(const json &book)
{
    std::vector<Complaint> questions;
    for (Complaint &complaint : rulebook::examine(book.dump()).complaints) {
        if (complaint.severity == Severity::Question) {
            questions.push_back(std::move(complaint));
        }
    }
    return questions;
}

//! The example as a plan that says the least.
json silentPlan()
{
    json book = contestNamed("hoa-giai-vien-gioi");
    for (const char *key : {"aggregation", "deviation", "tie_break", "side_tie_break", "deductions",
             "complaint", "correction", "reveal", "time_penalty"}) {
        book.erase(key);
    }
    for (json &segment : book["segments"]) {
        segment.erase("changeover");
    }
    book["panel"].erase("min_present");
    book["panel"].erase("alternates");
    book["prizes"]["hoi_thi"].erase("side_with_main");
    return book;
}

}

class OpenClausesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAboutEachClauseThatIsMissing_data();
    void asksAboutEachClauseThatIsMissing();
    void everyAnswerCanBePastedIn();
    void asksHowTeamsReachAFinalWhosePrizesFit();
    void asksAboutAFinalThatOnlyHasPrizes();
    void asksWhoseTeamAJudgeIs();
    void asksForPrizesForTheOthers();
    void asksWhatSharedPrizesPay();
    void silenceDoesNotMakeTheFileUnusable();
};

void OpenClausesTest::asksAboutEachClauseThatIsMissing_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *pointer, const char *words) {
        QTest::newRow(pointer) << QByteArray(pointer) << QByteArray(words);
    };
    row("/aggregation", "cách tổng hợp điểm");
    row("/deviation", "chênh lệch nhiều");
    row("/tie_break", "phân định thế nào khi bằng điểm");
    row("/side_tie_break", "giải phụ thế nào khi bằng điểm");
    row("/deductions", "mức trừ cho từng loại vi phạm");
    row("/complaint", "ai được khiếu nại");
    row("/correction", "sửa điểm đã duyệt");
    row("/reveal", "khi nào công bố");
    row("/time_penalty", "quá giờ bị trừ bao nhiêu");
    row("/panel/min_present", "quá nửa ban: 3");
    row("/panel/alternates", "ai chấm thay");
    row("/segments/0/changeover", "chuẩn bị sân khấu");
    row("/prizes/hoi_thi/side_with_main", "được nhận giải phụ không");
}

void OpenClausesTest::asksAboutEachClauseThatIsMissing()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, words);
    const auto questions = questionsAbout(silentPlan());
    QVERIFY2(holds(questions, Severity::Question, pointer, words), listed(questions));
    for (const Complaint &question : questions) {
        QVERIFY2(question.words.vi.starts_with("Kế hoạch chưa nói "), question.words.vi.c_str());
        QVERIFY(question.words.vi.find("thông lệ là ") != std::string::npos);
        QVERIFY(question.words.en.find("common practice is ") != std::string::npos);
        QVERIFY(!question.proposal.empty());
    }
}

void OpenClausesTest::everyAnswerCanBePastedIn()
{
    json book = silentPlan();
    for (const Complaint &question : questionsAbout(book)) {
        const json answer = json::parse('{' + question.proposal + '}');
        const std::string key = answer.begin().key();
        const std::string owner
            = question.pointer.substr(0, question.pointer.size() - key.size() - 1);
        QCOMPARE(owner + '/' + key, question.pointer);
        book[json::json_pointer(owner)][key] = answer.begin().value();
    }
    const auto examined = rulebook::examine(book.dump());
    QVERIFY2(examined.complaints.empty(), listed(examined.complaints));
    QVERIFY(std::holds_alternative<contest::BySegmentScore>(examined.book->tieLadder.front()));
    QCOMPARE(std::get<contest::BySegmentScore>(examined.book->tieLadder.front()).segment.text,
        std::string("tieu_pham")); // worth most
}

void OpenClausesTest::asksHowTeamsReachAFinalWhosePrizesFit()
{
    json book = sample();
    book["rounds"][3].erase("from");
    const auto questions = questionsAbout(book);
    QVERIFY2(holds(questions, Severity::Question, "/rounds/3/from",
                 "6 giải vừa cho 2 đội đầu của mỗi vòng trước"),
        listed(questions));
    book["rounds"][3].erase("carry_over_points");
    for (const Complaint &question : questions) {
        if (question.pointer == "/rounds/3/from") {
            book["rounds"][3].update(json::parse('{' + question.proposal + '}'));
        }
    }
    QVERIFY(book["rounds"][3]["from"] == sample()["rounds"][3]["from"]);
    QVERIFY(holds(
        questionsAbout(book), Severity::Question, "/rounds/3/carry_over_points", "cộng sang"));
}

void OpenClausesTest::asksAboutAFinalThatOnlyHasPrizes()
{
    json book = sample();
    book["rounds"].erase(3);
    const auto questions = questionsAbout(book);
    QVERIFY2(holds(questions, Severity::Question, "/prizes/final", "đội nào vào chung kết"),
        listed(questions));
}

void OpenClausesTest::asksWhoseTeamAJudgeIs()
{
    json book = sample();
    book["panel"]["judges"][2]["title"] = "Phó Chủ tịch UBND xã Bình Thanh";
    const auto questions = questionsAbout(book);
    QVERIFY2(holds(questions, Severity::Question, "/panel/judges/2/own_team", "Xã Bình Thanh"),
        listed(questions));
}

void OpenClausesTest::asksForPrizesForTheOthers()
{
    json book = sample();
    book["prizes"]["cluster"]["main"].erase(3);
    const auto questions = questionsAbout(book);
    QVERIFY2(holds(questions, Severity::Question, "/prizes/cluster/main",
                 "Cụm Bình Trị: 4 giải chính cho 8 đội"),
        listed(questions));
}

void OpenClausesTest::asksWhatSharedPrizesPay()
{
    json book = contestNamed("hai-khoi");
    book["prizes"]["khoi_co_quan"].erase("shared");
    const auto questions = questionsAbout(book);
    QCOMPARE(questions.size(), std::size_t(1));
    QVERIFY(holds(questions, Severity::Question, "/prizes/khoi_co_quan/shared", "đồng giải"));
}

void OpenClausesTest::silenceDoesNotMakeTheFileUnusable()
{
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "rulebook.json";
    json book = silentPlan();
    book["segments"][1]["components"][0].erase("bank");
    std::ofstream(path) << book.dump();
    std::ostringstream out;
    QCOMPARE(rulebook::checkVerb(path, out), rulebook::CheckOutcome::Usable);
    QVERIFY2(
        out.str().find("HỎI    tie_break  (/tie_break)") != std::string::npos, out.str().c_str());
    QVERIFY(out.str().find("→ \"tie_break\": [\"tieu_pham\", ") != std::string::npos);
    QVERIFY(out.str().find("13 câu hỏi") != std::string::npos);
}

QTEST_APPLESS_MAIN(OpenClausesTest)
#include "open_clauses_test.moc"
