// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a marks file: form first, then rows, then whole rounds.
#include "control/rehearsal/marks.h"

#include "control/rehearsal/csv.h"
#include "control/rehearsal/marks_rows.h"

#include <algorithm>
#include <limits>

namespace rehearsal {

namespace {

using contest::Rulebook;

constexpr std::size_t LargestFile = 64 * 1024 * 1024;

const std::vector<std::string> &header()
{
    static const std::vector<std::string> columns{
        "round", "segment", "team", "judge", "item", "value", "note"};
    return columns;
}

contest::Words wordsFor(CsvFlaw::Kind kind)
{
    switch (kind) {
    case CsvFlaw::Kind::NotUtf8:
        return {"không phải UTF-8", "not UTF-8"};
    case CsvFlaw::Kind::NulByte:
        return {"có byte 0", "a zero byte"};
    case CsvFlaw::Kind::OpenQuote:
        return {"ngoặc kép không đóng", "a quote is not closed"};
    case CsvFlaw::Kind::TextAfterQuote:
        break;
    }
    return {"sau ngoặc kép đóng phải là dấu phẩy hoặc hết dòng",
        "a closing quote must be followed by a comma or the end of the line"};
}

std::size_t firstLine(const RoundMarks &round)
{
    std::size_t line = round.line == 0 ? std::numeric_limits<std::size_t>::max() : round.line;
    for (const RankingEntry &entry : round.entryRulings) {
        line = std::min(line, entry.line);
    }
    for (const auto &[rank, entry] : round.named) {
        line = std::min(line, entry.line);
    }
    return line;
}

//! A round that takes teams from others needs rows of those, and, by hand, exactly so many names.
void checkEntry(const RoundMarks &round, const MarksFile &marks, const contest::Entrants &entrants,
    const std::set<contest::RoundId> &given, std::vector<Fault> &faults)
{
    for (const contest::RoundId &source : contest::sourcesOf(entrants)) {
        const auto found = marks.rounds.find(source);
        const bool hasRows = found != marks.rounds.end() && found->second.line != 0;
        if (!hasRows && given.count(source) == 0) {
            faults.push_back({firstLine(round), "round",
                {"“" + round.round.text + "” cần kết quả của “" + source.text
                        + "”, vòng này không có dòng nào",
                    "“" + round.round.text + "” needs the results of “" + source.text
                        + "”, which has no rows"}});
            return;
        }
    }
    const auto *byHand = std::get_if<contest::NamedByHand>(&entrants);
    if (byHand != nullptr && round.named.size() != static_cast<std::size_t>(byHand->count)) {
        const std::string count = std::to_string(byHand->count);
        faults.push_back({firstLine(round), "item",
            {"“" + round.round.text + "” cần đúng " + count + " dòng “name”",
                "“" + round.round.text + "” needs exactly " + count + " rows “name”"}});
    }
}

//! Faults of whole rounds that need no results to be seen.
std::vector<Fault> faultsOf(
    const MarksFile &marks, const Rulebook &book, const std::set<contest::RoundId> &given)
{
    std::vector<Fault> faults;
    for (const auto &[id, round] : marks.rounds) {
        const contest::Entrants &entrants = book.round(id)->entrants;
        if (const auto *listed = std::get_if<contest::ListedTeams>(&entrants)) {
            const auto more = faultsOf(round, book, listed->teams);
            faults.insert(faults.end(), more.begin(), more.end());
        } else {
            checkEntry(round, marks, entrants, given, faults);
        }
    }
    return faults;
}

}

contest::Result<MarksFile, std::vector<Fault>> readMarks(
    std::string_view text, const Rulebook &book, const std::set<contest::RoundId> &given)
{
    if (text.size() > LargestFile) {
        return std::vector<Fault>{
            {1, "round", {"tệp lớn hơn 64 MB", "the file is larger than 64 MB"}}};
    }
    const auto records = readCsv(text);
    if (!records) {
        return std::vector<Fault>{{records.error().line, "round", wordsFor(records.error().kind)}};
    }
    if (records.value().empty() || records.value().front().fields != header()) {
        return std::vector<Fault>{{1, "round",
            {"dòng đầu phải là round,segment,team,judge,item,value,note",
                "the first line must be round,segment,team,judge,item,value,note"}}};
    }
    RowReader reader(book);
    for (int rank = 0; rank <= 2; ++rank) {
        for (std::size_t i = 1; i < records.value().size(); ++i) {
            if (rankOf(records.value()[i]) == rank) {
                reader.read(records.value()[i]);
            }
        }
    }
    reader.finish();
    std::vector<Fault> faults = reader.faults();
    if (faults.empty()) {
        faults = faultsOf(reader.marks(), book, given);
    }
    if (faults.empty()) {
        return reader.marks();
    }
    std::stable_sort(faults.begin(), faults.end(),
        [](const Fault &a, const Fault &b) { return a.line < b.line; });
    return faults;
}

}
