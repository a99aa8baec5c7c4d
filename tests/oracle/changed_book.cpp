// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/oracle/changed_book.h"

#include "control/rulebook/rulebook.h"
#include "tests/rulebook/sample.h"

#include <algorithm>

using contest::Rulebook;
using rehearsal::Fault;

Book changedBook(const std::vector<Change> &changes)
{
    auto book = std::make_shared<Rulebook>(rulebook::readRulebook(sampleText()).value());
    for (const Change &change : changes) {
        change(*book);
    }
    return book;
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

contest::Contest playedByRobots(const Book &book, std::uint64_t seed)
{
    rehearsal::PlanOptions options;
    options.robots = rehearsal::robots(*book, seed);
    return rehearsal::playInMemory(book, rehearsal::Plan({}, options)).contest;
}

std::string robotMarks(const Book &book, std::uint64_t seed)
{
    return rehearsal::marksText(playedByRobots(book, seed));
}

std::vector<Fault> faultsOf(const Book &book, const std::string &text)
{
    const auto marks = rehearsal::readMarks(text, *book);
    if (!marks) {
        return marks.error();
    }
    return rehearsal::playInMemory(book, rehearsal::Plan(marks.value(), {})).faults;
}

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
