// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The journal's own thread: it alone touches the show file, one task after the other.
#pragma once

#include "control/journal/backup.h"
#include "control/journal/store.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace journal {

class Journal::Scribe
{
public:
    Scribe(platform::FileLock lock, std::string path, Settings settings);
    //! Finishes what was asked, gives up a backup under way, closes the file.
    ~Scribe();
    Scribe(const Scribe &) = delete;
    Scribe &operator=(const Scribe &) = delete;

    // Called by the owner. Those that return an outcome wait for it.
    [[nodiscard]] MaybeFault openFirst();
    [[nodiscard]] Outcome<Head> replay(const EachFact &each);
    void append(Batch batch, Done done);
    [[nodiscard]] Outcome<Head> appendNow(Batch batch);
    [[nodiscard]] Outcome<Head> reopen();
    [[nodiscard]] std::vector<Draft> drafts();
    [[nodiscard]] std::string showId();
    void backup(std::string target, Done done);
    [[nodiscard]] Outcome<Head> backupNow(const std::string &target);

    [[nodiscard]] Head head() const;
    [[nodiscard]] const AnswerBook &answers() const { return m_answers; }
    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    using Task = std::function<void()>;
    struct RunningBackup
    {
        std::unique_ptr<Backup> backup;
        Done ended; //!< called on any thread of the journal
    };

    void queue(Task task);
    template<class Work>
    auto wait(Work work);
    void deliver(Done done, Outcome<Head> outcome);
    [[nodiscard]] Done delivering(Done done);
    void setHead(const Head &head);

    // Run on the scribe's thread.
    void run();
    void commit(const Batch &batch, const Done &done);
    [[nodiscard]] Outcome<Head> openAnew();
    void startBackup(const std::string &target, Done ended);
    void continueBackup();
    //! Lets the closed copy travel on a thread of its own: a stick may take seconds.
    void sendBackup(const Head &head);
    void endBackup(const Outcome<Head> &outcome);
    [[nodiscard]] JournalFault closedFault() const;

    platform::FileLock m_lock;
    const std::string m_path;
    const Settings m_settings;
    AnswerBook m_answers;

    std::unique_ptr<Store> m_store; // scribe's thread only, as is the backup
    std::deque<RunningBackup> m_backups;
    int m_backupNumber = 0;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    Head m_head; // acknowledged
    bool m_leaving = false;
    int m_travelling = 0; //!< backups on their way to their targets
    std::thread m_thread; // last: starts when all else is there
};

}
