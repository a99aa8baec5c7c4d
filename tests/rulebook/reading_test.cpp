// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample reads as the contest it describes; text that is no rulebook never does harm; the verb
// answers with the right exit code.
#include "control/rulebook/check.h"
#include "control/rulebook/questions.h"
#include "control/rulebook/rulebook.h"
#include "tests/rulebook/sample.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <sstream>

using rulebook::CheckOutcome;
using rulebook::readRulebook;

class ReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleHasNoErrors();
    void sampleIsTheContestOfThePlan();
    void keepsCriteriaStepsAndLimits();
    void rejectsTextThatIsNoRulebook_data();
    void rejectsTextThatIsNoRulebook();
    void survivesTheSampleCutAnywhere();
    void survivesBytesChangedAnywhere();
    void questionBankOfTheSampleIsSound();
    void questionBankComplaintsNameTheirPlace();
    void checkAnswersWithItsExitCode();
    void checkReadsTheQuestionBankToo();
};

void ReadingTest::sampleHasNoErrors()
{
    std::vector<rulebook::Complaint> warnings;
    QVERIFY(readRulebook(sampleText(), &warnings));
    QCOMPARE(warnings.size(), std::size_t(2)); // eight prizes for the two clusters of seven
}

void ReadingTest::sampleIsTheContestOfThePlan()
{
    const auto read = readRulebook(sampleText());
    const contest::Rulebook &book = read.value();
    QCOMPARE(book.teams.size(), std::size_t(22));
    QCOMPARE(book.rounds.size(), std::size_t(4));
    QCOMPARE(std::get<contest::ListedTeams>(book.rounds[0].entrants).teams.size(), std::size_t(8));
    QCOMPARE(book.advancingFrom({"cum_binh_my"}), 2);
    QCOMPARE(book.team({"chau_o"})->name, std::string("Thị trấn Châu Ổ"));
    QCOMPARE(book.team({"binh_thanh_nang"})->shortName, std::string("Bình Thạnh"));
    std::int64_t money = 0;
    for (const contest::Round &round : book.rounds) {
        for (const auto &prize : book.prizesOf(round).main) {
            money += prize.amount.dong * prize.quantity;
        }
        for (const auto &prize : book.prizesOf(round).side) {
            money += prize.amount.dong;
        }
    }
    QCOMPARE(money, std::int64_t(69'000'000)); // 3 x (15 + 2) + 18 million
}

void ReadingTest::keepsCriteriaStepsAndLimits()
{
    const auto read = readRulebook(sampleText());
    const contest::Segment &knowledge = *read.value().segment({"kien_thuc"});
    QCOMPARE(contest::criteriaOf(knowledge).size(), std::size_t(1));
    QCOMPARE(contest::criteriaOf(knowledge)[0].id.text, std::string("tinh_huong"));
    QCOMPARE(contest::keysOf(knowledge)[0].right.thousandths, std::int64_t(3000));
    QCOMPARE(*contest::keysOf(knowledge)[0].thinkMs, std::int64_t(15'000));
    const contest::Segment &skit = *read.value().segment({"tieu_pham"});
    QCOMPARE(contest::criteriaOf(skit)[3].step.thousandths, std::int64_t(500));
    QCOMPARE(*skit.timeLimitMs, std::int64_t(600'000));
    QCOMPARE(std::get<contest::PenaltyPerFullUnit>(skit.timePenalty).cap->thousandths,
        std::int64_t(3000));
    QVERIFY(std::holds_alternative<contest::NoTimePenalty>(knowledge.timePenalty));
    QVERIFY(read.value().rounds[0].sessions[1].awards);
}

void ReadingTest::rejectsTextThatIsNoRulebook_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("empty") << QByteArray() << QByteArray("dòng 1, cột 1");
    QTest::newRow("a line that breaks off")
        << QByteArray("{\n  \"format\": \"hoithi-rulebook-1\",\n  \"tên\": }\n")
        << QByteArray("dòng 3, cột 10");
    QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xFF\"}") << QByteArray("không phải JSON");
    QTest::newRow("a list") << QByteArray("[1, 2]") << QByteArray("thiếu “format”");
    QTest::newRow("deep nesting") << QByteArray(3'000'000, '[') << QByteArray("");
    QTest::newRow("deep nesting, closed")
        << QByteArray(100, '[') + QByteArray(100, ']') << QByteArray("quá 24 tầng");
    QTest::newRow("too large") << QByteArray(5'000'000, ' ') << QByteArray("lớn hơn 4 MB");
    QTest::newRow("a key twice") << QByteArray(R"({"id": "a", "id": "b"})")
                                 << QByteArray("khóa “id” viết hai lần");
    QTest::newRow("a huge number") << QByteArray(R"({"id": 1e999})") << QByteArray("");
}

void ReadingTest::rejectsTextThatIsNoRulebook()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, words);
    const auto book = readRulebook({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(!book);
    bool found = false;
    for (const auto &complaint : book.error()) {
        found = found || QByteArray::fromStdString(complaint.words.vi).contains(words);
    }
    QVERIFY2(found, book.error().front().words.vi.c_str());
}

void ReadingTest::survivesTheSampleCutAnywhere()
{
    const std::string text = sampleText();
    const std::size_t end = text.find_last_of('}');
    for (std::size_t length = 0; length <= end; length += 97) {
        QVERIFY(!readRulebook(std::string_view(text).substr(0, length)));
    }
}

void ReadingTest::survivesBytesChangedAnywhere()
{
    std::uint32_t state = 20240531;
    for (const char *name : {"binh-son-2024", "example"}) {
        const std::string text = textOf(std::filesystem::path(CONTESTS) / name / "rulebook.json");
        std::size_t refused = 0;
        for (int round = 0; round < 400; ++round) {
            std::string changed = text;
            for (int i = 0; i < 3; ++i) {
                state = state * 1664525U + 1013904223U;
                changed[state % changed.size()] = static_cast<char>(state >> 24);
            }
            refused += rulebook::examine(changed).book ? 0 : 1;
        }
        QVERIFY(refused > 100);
    }
}

void ReadingTest::questionBankOfTheSampleIsSound()
{
    const auto path = std::filesystem::path(SAMPLE_RULEBOOK).parent_path() / "questions.json";
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    std::vector<rulebook::Complaint> warnings;
    const auto questions = rulebook::readQuestions(text, &warnings);
    QVERIFY(questions);
    QVERIFY(warnings.empty());
    QVERIFY(questions.value().size() >= 40);
}

void ReadingTest::questionBankComplaintsNameTheirPlace()
{
    const auto questions = rulebook::readQuestions(
        R"({"format": "hoithi-questions-1", "questions": [
            {"id": "ch01", "text": "Một?", "options": ["a", "b"], "key": "C"},
            {"id": "ch01", "text": "Hai?", "options": ["a", "a"], "key": "A"}]})");
    QVERIFY(!questions);
    std::vector<std::string> places;
    for (const auto &complaint : questions.error()) {
        places.push_back(complaint.pointer);
    }
    QCOMPARE(places,
        (std::vector<std::string>{
            "/questions/0/key", "/questions/1/options/1", "/questions/1/id"}));
}

void ReadingTest::checkAnswersWithItsExitCode()
{
    std::ostringstream out;
    QCOMPARE(rulebook::checkVerb(SAMPLE_RULEBOOK, out), CheckOutcome::Usable);
    QVERIFY(out.str().find("22 đội") != std::string::npos);
    QCOMPARE(rulebook::checkVerb("/nowhere/rulebook.json", out), CheckOutcome::Unreadable);
    QCOMPARE(rulebook::checkVerb("/", out), CheckOutcome::Unreadable);

    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "wrong.json";
    auto wrong = sample();
    wrong["panel"]["chair"] = "gk9";
    std::ofstream(path) << wrong.dump();
    out.str({});
    QCOMPARE(rulebook::checkVerb(path, out), CheckOutcome::Complaints);
    QVERIFY(out.str().find("panel / chair  (/panel/chair)") != std::string::npos);
}

void ReadingTest::checkReadsTheQuestionBankToo()
{
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "rulebook.json";
    std::ofstream(path) << sampleText();
    std::ostringstream out;
    QCOMPARE(rulebook::checkVerb(path, out), CheckOutcome::Complaints);
    QVERIFY(out.str().find("questions.json") != std::string::npos);
    std::ofstream(path.parent_path() / "questions.json")
        << R"({"format": "hoithi-questions-1", "questions": [
               {"id": "ch01", "text": "Một?", "options": ["a", "b"], "key": "B"}]})";
    out.str({});
    QCOMPARE(rulebook::checkVerb(path, out), CheckOutcome::Complaints);
    QVERIFY(out.str().find("có 1 câu, một gói cần 10") != std::string::npos);
}

QTEST_APPLESS_MAIN(ReadingTest)
#include "reading_test.moc"
