// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One open show file on one thread: settings that are never relaxed, commits, checkpoints, and
// what is done with the file after a failed write.
#pragma once

#include "control/journal/answerbook.h"
#include "control/journal/journal.h"
#include "control/journal/recordreader.h"
#include "control/journal/recordwriter.h"

namespace journal {

//! Writes a whole new show under `path`; whoever calls moves it into place or removes it.
[[nodiscard]] MaybeFault writeNewShow(
    const std::string &path, const Opening &opening, const std::string &vfs);

class Store
{
public:
    enum class Depth {
        Quick, //!< structure of the tables, before a show
        Whole, //!< indexes against tables too, for verify()
    };
    [[nodiscard]] static Outcome<std::unique_ptr<Store>> open(
        const std::string &path, const std::string &vfs, Depth depth, AnswerBook &answers);
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;
    //! Checkpoints first, if nothing has failed.
    ~Store();

    [[nodiscard]] const Head &head() const { return m_ends.facts; }
    [[nodiscard]] std::int64_t answerCount() const { return m_ends.answers; }
    [[nodiscard]] const std::string &showId() const { return m_showId; }
    [[nodiscard]] Connection &connection() { return m_db; }
    [[nodiscard]] Outcome<Head> replay(const EachFact &each);

    [[nodiscard]] Outcome<Head> commit(const Batch &batch);
    //! Moves the write-ahead log into the file where `batch` asks for it: an approved turn or a
    //! closed round must be in the .hoithi file itself.
    void checkpointAfter(const Batch &batch);
    //! After a failed commit: takes what may have been half written off the log, so that reopening
    //! cannot find it. False while even that fails.
    [[nodiscard]] bool cutUnacknowledged();

private:
    Store(std::string path, AnswerBook &answers);
    [[nodiscard]] MaybeFault connect(const std::string &vfs, Depth depth);
    [[nodiscard]] MaybeFault applySettings();
    [[nodiscard]] MaybeFault load();
    [[nodiscard]] MaybeFault write(const Batch &batch, const std::vector<EncodedFact> &encoded);
    [[nodiscard]] MaybeFault checkpoint();
    void stop(const JournalFault &fault);
    [[nodiscard]] JournalFault whyStopped();

    std::string m_path;
    AnswerBook &m_answers;
    Connection m_db;
    std::optional<RecordWriter> m_writer;
    std::string m_showId;
    Ends m_ends;
    std::int64_t m_pageSize = 0;
    std::int64_t m_logFrames = 0; //!< in the log after the last commit
    MaybeFault m_fault; //!< why nothing more is written
    bool m_faultTold = false;
    bool m_tailIsCut = true;
};

}
