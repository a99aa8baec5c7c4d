// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a desk needs to open a record of N facts: chain verified, state folded. A sheet that is
// submitted, returned and submitted again makes a record of any length.
//   bench_record RULEBOOK FOLDER N [REPEATS]

#include "control/desk/desk.h"
#include "control/rulebook/rulebook.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

using namespace contest;
using Clock = std::chrono::steady_clock;

namespace {

std::optional<Rulebook> rulebookOf(const std::string &text)
{
    auto read = rulebook::readRulebook(text);
    return read ? std::optional(std::move(read.value())) : std::nullopt;
}

//! Fact number `sequence` of an endless evening.
Fact factNumber(std::int64_t sequence, const Rulebook &book)
{
    const RoundId round = book.rounds.front().id;
    const auto &teams = std::get<ListedTeams>(book.rounds.front().entrants).teams;
    const TurnId turn{round, book.segments.front().id, teams.front()};
    if (sequence == 2) {
        return RunningOrderEntered{round, teams, {"bench"}};
    }
    if (sequence == 3) {
        return TurnCalled{turn};
    }
    const JudgeId judge
        = book.panel.judges[std::size_t(sequence / 2) % book.panel.judges.size()].id;
    if (sequence % 2 != 0) {
        return SheetReturned{turn, judge, "bench"};
    }
    Marks marks;
    for (const Criterion &criterion : criteriaOf(book.segments.front())) {
        marks[criterion.id] = criterion.max;
    }
    return SheetSubmitted{turn, judge, std::move(marks), "", SheetSource::Tablet};
}

bool makeRecord(const std::string &path, const std::string &text, std::int64_t facts)
{
    const auto book = rulebookOf(text);
    journal::Opening opening;
    opening.fact = {text, rulebook::Format};
    opening.showId = std::string(32, 'b');
    auto record = journal::Journal::create(path, opening);
    if (!book || !record || !record.value()->replay([](const RecordedFact &) {})) {
        return false;
    }
    std::int64_t sequence = 2;
    while (sequence <= facts) {
        journal::Batch batch;
        for (int i = 0; i < 1000 && sequence <= facts; ++i, ++sequence) {
            RecordedFact recorded;
            recorded.sequence = sequence;
            recorded.actor = "desk";
            recorded.fact = factNumber(sequence, *book);
            batch.facts.push_back(std::move(recorded));
        }
        if (!record.value()->appendNow(std::move(batch))) {
            return false;
        }
    }
    return true;
}

double openOnce(const std::string &path)
{
    const platform::SystemClocks clocks;
    const auto begin = Clock::now();
    auto record = journal::Journal::open(path);
    if (!record) {
        return -1;
    }
    desk::Events events{[](const auto &, const auto &) {}, [] {}};
    const auto opened
        = desk::Desk::open(std::move(record.value()), clocks, rulebookOf, std::move(events));
    const std::chrono::duration<double, std::milli> took = Clock::now() - begin;
    return opened ? took.count() : -1;
}

}

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::cerr << "usage: bench_record RULEBOOK FOLDER N [REPEATS]\n";
        return 2;
    }
    std::ifstream file(argv[1], std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    const std::int64_t facts = std::atoll(argv[3]);
    const int repeats = argc > 4 ? std::atoi(argv[4]) : 5;
    const std::string path = std::string(argv[2]) + "/bench-" + argv[3] + ".hoithi";
    std::filesystem::remove(path);
    if (!makeRecord(path, text, facts)) {
        std::cerr << "cannot make " << path << '\n';
        return 1;
    }
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        times.push_back(openOnce(path));
    }
    std::sort(times.begin(), times.end());
    std::cout << "replay facts=" << facts << " median_ms=" << times[times.size() / 2]
              << " min_ms=" << times.front() << " max_ms=" << times.back() << '\n';
    std::filesystem::remove(path);
    return times.front() < 0 ? 1 : 0;
}
