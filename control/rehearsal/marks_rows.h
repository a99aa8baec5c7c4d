// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sorts the rows of a marks file into rounds and turns, naming what is wrong with a row.
#pragma once

#include "control/rehearsal/csv.h"
#include "control/rehearsal/marks.h"

#include <algorithm>

namespace rehearsal {

struct Row
{
    std::string round, segment, team, judge, item, value, note;
};

//! A reason that a file left out, as it then stands in the record.
[[nodiscard]] std::string reasonOf(const Row &row, const char *otherwise);
//! What stands between the separators.
[[nodiscard]] std::vector<std::string> partsOf(const std::string &text, char separator);
//! Rows about who marks come before the rows of those who do, whatever their order in the file:
//! 0 names a judge, 1 seats a panel, 2 is anything else.
[[nodiscard]] int rankOf(const CsvRecord &record);
//! 0 to 999999; nothing but digits.
[[nodiscard]] std::optional<int> wholeNumber(const std::string &text);

template<class Things>
[[nodiscard]] auto thingNamed(const Things &things, const std::string &id)
{
    return std::find_if(
        things.begin(), things.end(), [&id](const auto &thing) { return thing.id.text == id; });
}

class RowReader
{
public:
    explicit RowReader(const contest::Rulebook &book) : m_book(book) {}

    //! At most one fault is named for each row: the first, in the order of the columns.
    void read(const CsvRecord &record);
    //! What only several rows together show, once all are read.
    void finish();

    [[nodiscard]] const MarksFile &marks() const { return m_marks; }
    [[nodiscard]] const std::vector<Fault> &faults() const { return m_faults; }

private:
    using ReadsRow = void (RowReader::*)(const Row &, RoundMarks &);

    bool need(bool condition, const char *field, contest::Words words);
    bool once(std::vector<std::string> key, const char *field);
    bool isTyped(const Row &row);
    bool knowsIds(const Row &row);
    bool knowsSegment(const Row &row, const contest::Round &round);
    bool isListed(const contest::Round &round, const contest::TeamId &team, const char *field);
    bool needSegmentAndTeam(const Row &row);
    bool needTeamOnly(const Row &row);
    bool needsPanelMember(const Row &row, const std::string &judge, const char *field);
    bool fitsScale(const Row &row, contest::Points min, contest::Points max, contest::Points step);
    static ReadsRow turnReader(const contest::Segment *segment, const std::string &item);
    static ReadsRow roundReader(const std::string &item);
    TurnMarks &turnOf(const Row &row, RoundMarks &round) const;
    RoundMarks &roundOf(const Row &row);

    void readMark(const Row &row, RoundMarks &round);

    void readKey(const Row &row, RoundMarks &round);
    void readWrong(const Row &row, RoundMarks &round);
    void readEntered(const Row &row, RoundMarks &round);
    void readTime(const Row &row, RoundMarks &round);
    void readChangeover(const Row &row, RoundMarks &round);
    void readDiscussed(const Row &row, RoundMarks &round);
    void readDeduction(const Row &row, RoundMarks &round);
    void readPricedDeduction(const Row &row, RoundMarks &round);
    std::optional<std::int64_t> secondsOf(const Row &row);

    void readExcuse(const Row &row, RoundMarks &round);
    void readDeparture(const Row &row, RoundMarks &round);
    void readBonus(const Row &row, RoundMarks &round);
    void readExtra(const Row &row, RoundMarks &round);
    void readVote(const Row &row, RoundMarks &round);
    void readLot(const Row &row, RoundMarks &round);
    void readRuling(const Row &row, RoundMarks &round);
    void readAudience(const Row &row, RoundMarks &round);
    void readChoice(const Row &row, RoundMarks &round);
    void readDecision(const Row &row, RoundMarks &round);
    void readEntryRuling(const Row &row, RoundMarks &round);
    void readNamed(const Row &row, RoundMarks &round);
    static ReadsRow incidentReader(const std::string &item);
    void readRestart(const Row &row, RoundMarks &round);
    void readVoid(const Row &row, RoundMarks &round);
    void readCancelled(const Row &row, RoundMarks &round);
    void readReplaced(const Row &row, RoundMarks &round);
    void readJudge(const Row &row, RoundMarks &round);
    void readPanel(const Row &row, RoundMarks &round);
    void readAlternates(const Row &row, RoundMarks &round);
    void readPresent(const Row &row, RoundMarks &round);
    void readMember(const Row &row, RoundMarks &round);
    bool needReason(const Row &row);
    bool needScope(const Row &row);
    std::optional<std::vector<contest::JudgeId>> judgesOf(const Row &row, const RoundMarks &round);
    void checkVoided(const RoundMarks &round);
    void checkPanels(const RoundMarks &round);
    void checkRosters(const RoundMarks &round);
    std::optional<RankingEntry> rankingOf(const Row &row);
    void checkTotals(const contest::TurnId &id, const TurnMarks &turn);
    void checkAnswers(const contest::TurnId &id, const TurnMarks &turn);
    template<class Source>
    const contest::SidePrize *sidePrizeOf(const Row &row, contest::Words words);

    const contest::Rulebook &m_book;
    MarksFile m_marks;
    std::vector<Fault> m_faults;
    std::map<std::vector<std::string>, std::size_t> m_seen; //!< key -> line
    std::map<std::string, std::string> m_newJudges; //!< id -> name, of every round
    std::size_t m_line = 0;
    bool m_failed = false; //!< the current row has a fault
};

}
