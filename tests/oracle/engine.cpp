// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays marks files through contest/ in memory, so that the oracle has something to agree with.
//
//   hoithi_oracle_engine RULEBOOK MARKS.csv    results.json on stdout; exit 0, 1 faults, 3 tie open
//   hoithi_oracle_engine RULEBOOK              many evenings on stdin: "LENGTH\n" and so many bytes
//   hoithi_oracle_engine                       many contests on stdin: "LENGTH LENGTH\n", the
//                                              rulebook (length 0: the one before), the marks
//
// Many are answered on stdout by "EXIT LENGTH\n" and results, or faults; exit 2: the rulebook is
// refused, 4: the evening played from its own written marks ends otherwise, or another laptop would
// not take over a round as it was closed.
#include "contest/closing_fault.h"
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

//! What the laptop of a later round would hold against a round that was honestly closed.
std::string refusedClosings(const contest::Contest &contest)
{
    std::string text;
    for (const auto &[id, round] : contest.rounds) {
        const auto fault = round.closed ? contest::closingFault(contest, *round.closed)
                                        : std::optional<contest::Words>();
        text += fault ? id.text + ": " + fault->en + '\n' : "";
    }
    return text;
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
    const std::string refused = refusedClosings(evening.contest);
    if (!refused.empty()) {
        return {4, "a closed round would not be taken over\n" + refused};
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

//! Every third evening is played a second time from what the first wrote down.
Replay replayOf(unsigned evening)
{
    return evening % 3 == 0 ? Replay::Yes : Replay::No;
}

std::string bytes(std::size_t length)
{
    std::string text(length, '\0');
    std::cin.read(text.data(), static_cast<std::streamsize>(length));
    return text;
}

void answer(const Answer &answer)
{
    std::cout << answer.exit << ' ' << answer.text.size() << '\n' << answer.text << std::flush;
}

void playMany(const RulebookPointer &book)
{
    std::size_t length = 0;
    unsigned evenings = 0;
    while (std::cin >> length && std::cin.get() == '\n') {
        answer(play(book, bytes(length), replayOf(++evenings)));
    }
}

//! The rulebook, or what is wrong with it.
contest::Result<RulebookPointer, std::string> bookFrom(const std::string &text)
{
    auto read = rulebook::readRulebook(text);
    if (read) {
        return std::make_shared<const contest::Rulebook>(std::move(read.value()));
    }
    std::string complaints;
    for (const rulebook::Complaint &complaint : read.error()) {
        complaints += complaint.place + ": " + complaint.words.en + '\n';
    }
    return complaints;
}

void playContests()
{
    std::size_t bookLength = 0;
    std::size_t marksLength = 0;
    unsigned evenings = 0;
    contest::Result<RulebookPointer, std::string> book = std::string("no rulebook yet\n");
    while (std::cin >> bookLength >> marksLength && std::cin.get() == '\n') {
        if (bookLength > 0) {
            book = bookFrom(bytes(bookLength));
        }
        const std::string marks = bytes(marksLength);
        answer(book ? play(book.value(), marks, replayOf(++evenings)) : Answer{2, book.error()});
    }
}

}

int main(int argc, char **argv)
{
    if (argc == 1) {
        playContests();
        return 0;
    }
    const auto book = bookFrom(fileText(argv[1]));
    if (!book) {
        std::cerr << book.error();
        return 2;
    }
    if (argc == 2) {
        playMany(book.value());
        return 0;
    }
    const Answer played = play(book.value(), fileText(argv[2]), Replay::Yes);
    (played.exit == 1 ? std::cerr : std::cout) << played.text;
    return played.exit;
}
