// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The record of one show: facts are appended, committed durably, replayed and backed up. One
// thread of its own does all writing; the desk's loop never waits for the disk.
#pragma once

#include "control/journal/fault.h"
#include "control/journal/record.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace journal {

//! Runs a callback on the owner's thread (for example boost::asio::post on the desk's loop).
using Post = std::function<void(std::function<void()>)>;

struct Settings
{
    //! Where `done` callbacks of append() and backupTo() run; without it they run on the journal's
    //! own thread.
    Post post;
    std::string vfs; //!< SQLite file layer; empty: the system's. Tests inject faults here.
};

//! The first fact of a new show and what identifies it.
struct Opening
{
    contest::ShowOpened fact;
    contest::Stamp stamp;
    std::string showId; //!< 32 hex digits, random; the chain starts from it
    std::string actor = "desk";
    std::string device;
};

//! All functions are called from one thread, the owner's. `<path>.lock` is held from create() or
//! open() until destruction.
class Journal
{
public:
    //! Makes the file; nothing is there under `path` unless all of it is. Fact 1 is `opening`.
    [[nodiscard]] static Outcome<std::unique_ptr<Journal>> create(
        const std::string &path, const Opening &opening, Settings settings = {});
    //! Checks file, settings, schema and structure; everything then seen is durable. The chain is
    //! checked by replay(), which must come before the first append.
    [[nodiscard]] static Outcome<std::unique_ptr<Journal>> open(
        const std::string &path, Settings settings = {});

    //! Waits for the batches under way, then checkpoints and closes; callbacks not yet posted are
    //! posted before.
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    //! Every fact in order, chain verified. Blocks; the callback runs while the caller waits, on
    //! the journal's thread, and must not throw.
    [[nodiscard]] Outcome<Head> replay(
        const std::function<void(const contest::RecordedFact &)> &each);

    using Done = std::function<void(const Outcome<Head> &)>;
    //! Commits a batch beside the caller's thread. Batches are committed one by one in the order
    //! of the calls; a fact that names an order needs that order's answer in the same batch or
    //! before it. After a fault every further batch gets FaultKind::Stopped until reopen(),
    //! except after NotAccepted, which leaves record and journal as they were.
    void append(Batch batch, Done done);
    //! The same, waiting for the disk: for verbs without a loop.
    [[nodiscard]] Outcome<Head> appendNow(Batch batch);

    //! After a failed commit: closes and opens the file anew, checks it as open() does, and keeps
    //! the lock. The owner then replays. What was not acknowledged is not in the file. A backup
    //! under way is given up.
    [[nodiscard]] Outcome<Head> reopen();

    //! The end of the record as last committed (or replayed).
    [[nodiscard]] Head head() const;
    //! The first answer to this order, if it has one; known as soon as its commit is durable.
    [[nodiscard]] std::optional<Answer> answerFor(const contest::OrderId &order) const;
    [[nodiscard]] std::vector<Draft> drafts();

    //! A whole copy in one file, made between running appends; replaces `target` at the end, or
    //! leaves it as it was. The head is the copy's; verify() it where time allows.
    void backupTo(const std::string &target, Done done);
    [[nodiscard]] Outcome<Head> backupNow(const std::string &target);

    [[nodiscard]] const std::string &path() const; //!< canonical
    [[nodiscard]] std::string showId(); //!< names this record among all; empty while it is closed

private:
    class Scribe;
    explicit Journal(std::unique_ptr<Scribe> scribe);
    std::unique_ptr<Scribe> m_scribe;
};

}
