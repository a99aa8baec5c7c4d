// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sorts the rows of a marks file into rounds and turns, naming what is wrong with a row.
#pragma once

#include "control/rehearsal/csv.h"
#include "control/rehearsal/marks.h"

namespace rehearsal {

struct Row
{
    std::string round, segment, team, judge, item, value, note;
};

class RowReader
{
public:
    explicit RowReader(const contest::Rulebook &book) : m_book(book) {}

    //! At most one fault is named for each row: the first, in the order of the columns.
    void read(const CsvRecord &record);

    [[nodiscard]] const MarksFile &marks() const { return m_marks; }
    [[nodiscard]] const std::vector<Fault> &faults() const { return m_faults; }

private:
    bool need(bool condition, const char *field, contest::Words words);
    bool once(std::vector<std::string> key, const char *field);
    bool knowsIds(const Row &row);
    bool isListed(const contest::Round &round, const contest::TeamId &team, const char *field);
    bool needSegmentAndTeam(const Row &row);
    static const contest::KeyComponent *keyOf(
        const contest::Segment *segment, const std::string &item);
    TurnMarks &turnOf(const Row &row, RoundMarks &round) const;

    void readMark(const Row &row, const contest::Segment *segment, RoundMarks &round);
    void readAboutTurn(const Row &row, const contest::Segment *segment, RoundMarks &round);
    void readAboutRound(const Row &row, RoundMarks &round);
    void readExcuse(const Row &row, RoundMarks &round);
    void readDeparture(const Row &row, RoundMarks &round);
    void readExtra(const Row &row, RoundMarks &round);
    void readRuling(const Row &row, RoundMarks &round);
    void readDecision(const Row &row, RoundMarks &round);

    const contest::Rulebook &m_book;
    MarksFile m_marks;
    std::vector<Fault> m_faults;
    std::map<std::vector<std::string>, std::size_t> m_seen; //!< key -> line
    std::size_t m_line = 0;
    bool m_failed = false; //!< the current row has a fault
};

}
