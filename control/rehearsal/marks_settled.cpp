// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A marks file of a real evening: without what was said about ties that a later correction
// dissolved.
#include "control/rehearsal/csv.h"
#include "control/rehearsal/plan.h"

#include <set>

namespace rehearsal {

namespace {

//! The text without these of its lines, where they answer a tie; the same text if none does.
std::string withoutAnswers(const std::string &text, const std::vector<Fault> &faults)
{
    static const std::set<std::string> answers{"extra", "vote", "lot", "ruling", "advance"};
    std::set<std::size_t> faulty;
    for (const Fault &fault : faults) {
        faulty.insert(fault.line);
    }
    const auto records = readCsv(text);
    std::string kept;
    for (const CsvRecord &record : records.value()) {
        if (faulty.count(record.line) > 0 && answers.count(record.fields.at(4)) > 0) {
            continue;
        }
        const char *separator = "";
        for (const std::string &field : record.fields) {
            kept += separator + csvField(field);
            separator = ",";
        }
        kept += "\r\n";
    }
    return kept;
}

}

std::string settledMarksText(const contest::Contest &contest)
{
    std::string text = marksText(contest);
    while (true) {
        const auto marks = readMarks(text, *contest.rulebook, takenOver(contest));
        if (!marks) {
            return text;
        }
        PlanOptions options;
        options.screens = Screens::CeremonyOnly;
        const std::string shorter = withoutAnswers(
            text, playInMemory(withOnlyTakenOver(contest), Plan(marks.value(), options)).faults);
        if (shorter == text) {
            return text;
        }
        text = shorter;
    }
}

}
