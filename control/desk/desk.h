// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only place where an order becomes a fact: decide, commit, apply, announce, in that order.
#pragma once

#include "contest/contest.h"
#include "contest/decide.h"
#include "contest/touched.h"
#include "control/journal/journal.h"
#include "control/platform/clocks.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace desk {

//! An order as it came in through a seat.
struct Request
{
    contest::OrderId id;
    contest::Order order;
    contest::Actor actor;
    std::string seat; //!< "judge:gk3"
    std::string device;
    std::optional<std::int64_t> givenAtMs; //!< desk boot ms, for orders about what is on air
};

//! The first and only answer to an order id; none of `no` means done and durable.
struct Answered
{
    struct No
    {
        std::string code; //!< contest::codeText
        std::string field;
        contest::Words words;
        bool operator==(const No &) const = default;
    };
    std::optional<No> no;
    bool operator==(const Answered &) const = default;
};

//! What judges have typed and not yet submitted: (seat, subject) -> body, outside the record.
using Drafts = std::map<std::pair<std::string, std::string>, std::string>;

//! The name a draft of this turn is kept under: "round/segment/team".
[[nodiscard]] std::string draftSubject(const contest::TurnId &turn);

struct Events
{
    //! Facts that are now durable and folded into contest(); replies to them went out before.
    std::function<void(const std::vector<contest::RecordedFact> &, const contest::Touched &)>
        announce;
    //! The record stopped or works again; after it works, everything may have changed.
    std::function<void()> storageChanged;
};

//! Reads the rulebook text inside a record; handed in, for the desk does not know files.
using ReadRulebook = std::function<std::optional<contest::Rulebook>(const std::string &text)>;

//! Orders about what is on air are refused when older than this.
inline constexpr std::int64_t OnAirPatienceMs = 1000;

//! Lives on one thread. Orders that arrive while a commit is under way form the next batch; each
//! is decided on the state that the one before left. Nothing leaves before the commit.
class Desk
{
public:
    //! Replays the record. The fault is the journal's, or UnknownFact 1 for an unreadable rulebook.
    [[nodiscard]] static journal::Outcome<std::unique_ptr<Desk>> open(
        std::unique_ptr<journal::Journal> record, const platform::Clocks &clocks,
        ReadRulebook readRulebook, Events events);

    //! The committed state: what everyone may be told.
    [[nodiscard]] const contest::Contest &contest() const { return *m_committed; }
    [[nodiscard]] const Drafts &drafts() const { return m_drafts; }
    [[nodiscard]] journal::Head head() const { return m_journal->head(); }
    //! Why nothing can be stored at the moment; none: all is well.
    [[nodiscard]] const std::optional<journal::JournalFault> &storageFault() const
    {
        return m_fault;
    }
    [[nodiscard]] journal::Journal &record() { return *m_journal; }
    //! Newest facts, oldest first, at most `RecentFacts`.
    [[nodiscard]] const std::deque<contest::RecordedFact> &recent() const { return m_recent; }
    static constexpr std::size_t RecentFacts = 100;

    using Reply = std::function<void(const Answered &)>;
    //! Answers once, after the commit; an order id that the same seat gave before gets its first
    //! answer at once. What another seat was answered under the same id is not told.
    void submit(Request request, Reply reply);

    //! Remembers a draft at once and writes it with the next flushDrafts().
    void keepDraft(const std::string &seat, const std::string &subject, std::string body);
    //! Writes what keepDraft() collected; call every 300 ms.
    void flushDrafts();
    //! After a fault: opens the record anew and folds the state from it; call every 2 s.
    void retryStorage();

private:
    struct Waiting
    {
        Request request;
        contest::Stamp stamp;
        std::vector<Reply> replies;
    };
    //! A batch between decision and commit.
    struct Underway
    {
        std::vector<contest::RecordedFact> facts;
        std::vector<std::pair<Answered, std::vector<Reply>>> answers;
        struct Given
        {
            std::string seat;
            std::size_t answer; //!< into answers
        };
        std::map<contest::OrderId, Given> byId;
    };

    Desk(std::unique_ptr<journal::Journal> record, const platform::Clocks &clocks,
        ReadRulebook readRulebook, Events events);
    [[nodiscard]] journal::Outcome<journal::Head> fold();
    [[nodiscard]] bool isAnothers(const Request &request) const;
    void startBatch();
    void decideOne(Waiting &waiting, journal::Batch &batch);
    [[nodiscard]] contest::Result<contest::Facts, contest::Refusal> judge(
        const Waiting &waiting) const;
    void dropDraft(const contest::Fact &fact, journal::Batch &batch);
    void finishBatch(const journal::Outcome<journal::Head> &outcome);
    void failBatch(const journal::JournalFault &fault);

    std::unique_ptr<journal::Journal> m_journal;
    const platform::Clocks &m_clocks;
    ReadRulebook m_readRulebook;
    Events m_events;
    std::optional<contest::Contest> m_committed;
    std::optional<contest::Contest> m_next; //!< m_committed plus the batch under way
    std::deque<contest::RecordedFact> m_recent;
    std::vector<Waiting> m_waiting;
    std::optional<Underway> m_underway;
    Drafts m_drafts;
    std::map<std::pair<std::string, std::string>, journal::DraftChange> m_unsavedDrafts;
    std::optional<journal::JournalFault> m_fault;
    bool m_savingDrafts = false;
};

}
