// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `export --marks`: a record as the marks file that gives the same results again.

#include "control/main/show_file.h"
#include "control/main/verb_words.h"
#include "control/main/verbs.h"

#include "control/rehearsal/plan.h"
#include "link/messages/results.h"

#include <fstream>
#include <iostream>

namespace verbs {

namespace {

//! Whose marks are not here.
void tellTakenOver(const contest::Contest &contest)
{
    std::string labels;
    for (const contest::Round &round : contest.rulebook->rounds) {
        if (!contest.round(round.id).importedKey.empty()) {
            labels += (labels.empty() ? "" : ", ") + round.label;
        }
    }
    if (!labels.empty()) {
        say({labels + ": kết quả nhận từ máy khác; điểm của các vòng ấy xuất ở máy đã thi.",
                labels
                    + ": taken over from another laptop; export their marks where they were "
                      "played."},
            Ok);
    }
}

//! Whether somebody who has only the rulebook, the marks and what was taken over comes to the same
//! results.
int playBack(const contest::Contest &contest, const std::string &text)
{
    const auto marks = rehearsal::readMarks(text, *contest.rulebook, rehearsal::takenOver(contest));
    if (!marks) {
        return tell(marks.error());
    }
    rehearsal::PlanOptions options;
    options.screens = rehearsal::Screens::CeremonyOnly;
    const rehearsal::Evening evening = rehearsal::playInMemory(
        rehearsal::withOnlyTakenOver(contest), rehearsal::Plan(marks.value(), options));
    if (!evening.faults.empty()) {
        return tell(evening.faults);
    }
    if (messages::sameResults(evening.contest, contest)) {
        return Ok;
    }
    std::cerr
        << "Chơi lại tệp điểm cho kết quả khác với hồ sơ: hồ sơ còn dở.\n"
           "Played back, the marks give other results than the record, which is unfinished.\n";
    return Fault;
}

}

int exportMarks(const std::string &show, const std::string &file)
{
    const auto read = readShow(show);
    if (!read) {
        std::cerr << read.error().words.vi << '\n' << read.error().words.en << '\n';
        return read.error().readable ? Fault : CannotRead;
    }
    const std::string text = rehearsal::settledMarksText(read.value().contest);
    std::ofstream out(file, std::ios::binary);
    out << text;
    if (!out.flush()) {
        std::cerr << "Không viết được " << file << "\nCannot write " << file << '\n';
        return CannotRead;
    }
    tellTakenOver(read.value().contest);
    return playBack(read.value().contest, text);
}

}
