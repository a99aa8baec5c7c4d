// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays marks files through contest/ in memory, so that the oracle has something to agree with.
//
//   hoithi_oracle_engine RULEBOOK MARKS.csv    results.json on stdout; exit 0, 1 faults, 3 tie open
//   hoithi_oracle_engine RULEBOOK              many: "LENGTH\n" and so many bytes on stdin, for
//   each
//                                              "EXIT LENGTH\n" and results, or faults, on stdout
#include "control/rehearsal/plan.h"
#include "control/rulebook/rulebook.h"
#include "link/messages/results.h"

#include <fstream>
#include <iostream>
#include <iterator>

namespace {

using RulebookPointer = std::shared_ptr<const contest::Rulebook>;

struct Answer
{
    int exit = 0;
    std::string text;
};

std::string faultText(const std::vector<rehearsal::Fault> &faults)
{
    std::string text;
    for (const rehearsal::Fault &fault : faults) {
        text += "line " + std::to_string(fault.line) + ", field " + fault.field + ": "
            + fault.words.en + '\n';
    }
    return text;
}

//! The second evening is played from what the first one wrote down, and must end the same.
Answer replayed(const RulebookPointer &book, const contest::Contest &contest, Answer answer)
{
    const std::string text = rehearsal::marksText(contest);
    const auto marks = rehearsal::readMarks(text, *book);
    if (!marks) {
        return {4, "the marks written down cannot be read: " + faultText(marks.error())};
    }
    const rehearsal::Evening again = rehearsal::playInMemory(
        book, rehearsal::Plan(marks.value(), {7, rehearsal::Screens::CeremonyOnly, {}, "replay"}));
    if (messages::resultsJson(again.contest) != answer.text) {
        return {4, "the marks written down give other results\n" + faultText(again.faults)};
    }
    return answer;
}

enum class Replay { Yes, No };

Answer play(const RulebookPointer &book, const std::string &text, Replay replay)
{
    const auto marks = rehearsal::readMarks(text, *book);
    if (!marks) {
        return {1, faultText(marks.error())};
    }
    rehearsal::PlanOptions options;
    options.screens = rehearsal::Screens::CeremonyOnly;
    const rehearsal::Evening evening
        = rehearsal::playInMemory(book, rehearsal::Plan(marks.value(), options));
    if (evening.ending == rehearsal::Ending::Faulty) {
        return {1, faultText(evening.faults)};
    }
    const int exit = evening.ending == rehearsal::Ending::Closed ? 0 : 3;
    Answer answer{exit, messages::resultsJson(evening.contest)};
    return replay == Replay::Yes ? replayed(book, evening.contest, answer) : answer;
}

std::string fileText(const char *path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void playMany(const RulebookPointer &book)
{
    std::size_t length = 0;
    unsigned evenings = 0;
    while (std::cin >> length && std::cin.get() == '\n') {
        std::string text(length, '\0');
        std::cin.read(text.data(), static_cast<std::streamsize>(length));
        const Answer answer = play(book, text, ++evenings % 3 == 0 ? Replay::Yes : Replay::No);
        std::cout << answer.exit << ' ' << answer.text.size() << '\n' << answer.text << std::flush;
    }
}

}

int main(int argc, char **argv)
{
    if (argc < 2) {
        return 2;
    }
    const auto book = rulebook::readRulebook(fileText(argv[1]));
    if (!book) {
        std::cerr << "not a usable rulebook; see hoithi-control check\n";
        return 2;
    }
    const auto shared = std::make_shared<const contest::Rulebook>(book.value());
    if (argc == 2) {
        playMany(shared);
        return 0;
    }
    const Answer answer = play(shared, fileText(argv[2]), Replay::Yes);
    (answer.exit == 1 ? std::cerr : std::cout) << answer.text;
    return answer.exit;
}
