// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/desk/desk.h"

#include "control/desk/answer_text.h"

#include <algorithm>
#include <utility>

namespace desk {

namespace {

Answered notStored(const journal::JournalFault &fault)
{
    const contest::Words words = journal::words(fault);
    return {Answered::No{contest::codeText(contest::RefusalCode::NotStored), "",
        {"Chưa ghi được, lệnh chưa có hiệu lực. " + words.vi,
            "Not stored, so nothing happened. " + words.en}}};
}

Answered answerOf(const contest::Refusal &refusal)
{
    return {Answered::No{contest::codeText(refusal.code), refusal.field, refusal.words}};
}

contest::Refusal tooLate()
{
    return {contest::RefusalCode::TooLate,
        {"Lệnh phát đến chậm hơn 1 giây nên không thực hiện. Hãy xem màn hình rồi bấm lại.",
            "The order about the screen came more than 1 s late and was not carried out. "
            "Look at the screen, then press again."},
        ""};
}

}

std::string draftSubject(const contest::TurnId &turn)
{
    return turn.round.text + '/' + turn.segment.text + '/' + turn.team.text;
}

Desk::Desk(std::unique_ptr<journal::Journal> record, const platform::Clocks &clocks,
    ReadRulebook readRulebook, Events events)
    : m_journal(std::move(record)),
      m_clocks(clocks),
      m_readRulebook(std::move(readRulebook)),
      m_events(std::move(events))
{
}

journal::Outcome<std::unique_ptr<Desk>> Desk::open(std::unique_ptr<journal::Journal> record,
    const platform::Clocks &clocks, ReadRulebook readRulebook, Events events)
{
    std::unique_ptr<Desk> desk(
        new Desk(std::move(record), clocks, std::move(readRulebook), std::move(events)));
    auto folded = desk->fold();
    if (!folded) {
        return folded.error();
    }
    return desk;
}

//! State, drafts and the newest facts from the record alone.
journal::Outcome<journal::Head> Desk::fold()
{
    std::optional<contest::Contest> state;
    std::deque<contest::RecordedFact> recent;
    auto replayed = m_journal->replay([&](const contest::RecordedFact &recorded) {
        if (const auto *opened = std::get_if<contest::ShowOpened>(&recorded.fact)) {
            if (auto rulebook = m_readRulebook(opened->rulebook)) {
                state.emplace(std::make_shared<const contest::Rulebook>(std::move(*rulebook)));
            }
        }
        if (state) {
            contest::apply(*state, recorded);
        }
        recent.push_back(recorded);
        if (recent.size() > RecentFacts) {
            recent.pop_front();
        }
    });
    if (!replayed) {
        return replayed;
    }
    if (!state) {
        return journal::JournalFault{journal::FaultKind::UnknownFact, m_journal->path(), 1,
            "the rulebook inside the record cannot be read"};
    }
    m_committed = state;
    m_next = std::move(state);
    m_recent = std::move(recent);
    m_drafts.clear();
    for (const journal::Draft &draft : m_journal->drafts()) {
        m_drafts[{draft.owner, draft.subject}] = draft.body;
    }
    return replayed;
}

//! The id was used by another seat.
bool Desk::isAnothers(const Request &request) const
{
    if (const auto known = m_journal->answerFor(request.id)) {
        return known->actor != request.seat;
    }
    if (m_underway) {
        const auto found = m_underway->byId.find(request.id);
        if (found != m_underway->byId.end()) {
            return found->second.seat != request.seat;
        }
    }
    return std::any_of(m_waiting.begin(), m_waiting.end(), [&](const Waiting &waiting) {
        return waiting.request.id == request.id && waiting.request.seat != request.seat;
    });
}

void Desk::submit(Request request, Reply reply)
{
    if (isAnothers(request)) { // no client's id has these characters
        request.id.text = request.seat + '/' + request.id.text;
    }
    if (const auto known = m_journal->answerFor(request.id)) {
        if (const auto answered = readAnswer(known->body)) {
            reply(*answered);
            return;
        }
    }
    if (m_underway) {
        if (const auto found = m_underway->byId.find(request.id); found != m_underway->byId.end()) {
            m_underway->answers[found->second.answer].second.push_back(std::move(reply));
            return;
        }
    }
    const auto same = std::find_if(m_waiting.begin(), m_waiting.end(),
        [&](const Waiting &waiting) { return waiting.request.id == request.id; });
    if (same != m_waiting.end()) {
        same->replies.push_back(std::move(reply));
        return;
    }
    if (m_fault) {
        reply(notStored(*m_fault));
        return;
    }
    m_waiting.push_back({std::move(request), m_clocks.now(), {}});
    m_waiting.back().replies.push_back(std::move(reply));
    startBatch();
}

void Desk::startBatch()
{
    if (m_underway || m_fault || m_waiting.empty()) {
        return;
    }
    journal::Batch batch;
    m_underway.emplace();
    for (Waiting &waiting : std::exchange(m_waiting, {})) {
        decideOne(waiting, batch);
    }
    m_underway->facts = batch.facts;
    m_journal->append(std::move(batch),
        [this](const journal::Outcome<journal::Head> &outcome) { finishBatch(outcome); });
}

contest::Result<contest::Facts, contest::Refusal> Desk::judge(const Waiting &waiting) const
{
    const Request &request = waiting.request;
    if (std::holds_alternative<contest::TakeCue>(request.order) && request.givenAtMs
        && waiting.stamp.bootMs - *request.givenAtMs > OnAirPatienceMs) {
        return tooLate();
    }
    return contest::decide(*m_next, request.order, request.actor, waiting.stamp);
}

//! Decides on the state that the order before left, and folds the facts into it.
void Desk::decideOne(Waiting &waiting, journal::Batch &batch)
{
    Request &request = waiting.request;
    auto decision = judge(waiting);
    Answered answered;
    if (decision) {
        for (contest::Fact &fact : decision.value()) {
            contest::RecordedFact recorded{m_next->sequence + 1, waiting.stamp, request.seat,
                request.device, request.id, std::move(fact)};
            contest::apply(*m_next, recorded);
            dropDraft(recorded.fact, batch);
            batch.facts.push_back(std::move(recorded));
        }
    } else {
        answered = answerOf(decision.error());
    }
    batch.answers.push_back({request.id, request.seat, writeAnswer(answered)});
    m_underway->byId[request.id] = {request.seat, m_underway->answers.size()};
    m_underway->answers.emplace_back(std::move(answered), std::move(waiting.replies));
}

//! A submitted sheet leaves no draft behind.
void Desk::dropDraft(const contest::Fact &fact, journal::Batch &batch)
{
    if (const auto *sheet = std::get_if<contest::SheetSubmitted>(&fact)) {
        const std::pair key{"judge:" + sheet->judge.text, draftSubject(sheet->turn)};
        m_unsavedDrafts.erase(key);
        batch.drafts.push_back({key.first, key.second, std::nullopt});
    }
}

void Desk::finishBatch(const journal::Outcome<journal::Head> &outcome)
{
    if (!outcome) {
        failBatch(outcome.error());
        return;
    }
    Underway underway = std::move(*m_underway);
    m_underway.reset();
    contest::Touched touched;
    for (const contest::RecordedFact &recorded : underway.facts) {
        touched |= contest::touchedBy(*m_committed, recorded.fact);
        contest::apply(*m_committed, recorded);
        if (const auto *sheet = std::get_if<contest::SheetSubmitted>(&recorded.fact)) {
            m_drafts.erase({"judge:" + sheet->judge.text, draftSubject(sheet->turn)});
        }
        m_recent.push_back(recorded);
        if (m_recent.size() > RecentFacts) {
            m_recent.pop_front();
        }
    }
    for (const auto &[answered, replies] : underway.answers) {
        for (const Reply &reply : replies) {
            reply(answered);
        }
    }
    if (!underway.facts.empty()) {
        m_events.announce(underway.facts, touched);
    }
    startBatch();
}

//! Nothing of the batch happened: nobody is told that it did, and everyone who waits learns why.
void Desk::failBatch(const journal::JournalFault &fault)
{
    m_fault = fault;
    m_next = m_committed;
    Underway underway = std::move(*m_underway);
    m_underway.reset();
    const Answered answer = notStored(fault);
    for (const auto &[answered, replies] : underway.answers) {
        for (const Reply &reply : replies) {
            reply(answer);
        }
    }
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        for (const Reply &reply : waiting.replies) {
            reply(answer);
        }
    }
    m_events.storageChanged();
}

void Desk::keepDraft(const std::string &seat, const std::string &subject, std::string body)
{
    m_drafts[{seat, subject}] = body;
    m_unsavedDrafts[{seat, subject}] = {seat, subject, std::move(body)};
}

void Desk::flushDrafts()
{
    if (m_fault || m_savingDrafts || m_underway || m_unsavedDrafts.empty()) {
        return;
    }
    journal::Batch batch;
    for (auto &[key, change] : std::exchange(m_unsavedDrafts, {})) {
        batch.drafts.push_back(std::move(change));
    }
    m_savingDrafts = true;
    m_journal->append(std::move(batch), [this](const journal::Outcome<journal::Head> &outcome) {
        m_savingDrafts = false;
        if (!outcome && !m_underway) {
            m_fault = outcome.error();
            m_events.storageChanged();
        }
    });
}

void Desk::retryStorage()
{
    if (!m_fault || m_underway || m_savingDrafts) {
        return;
    }
    // Drafts are lost from the record at worst; the tablets and this memory still hold them.
    const Drafts kept = m_drafts;
    if (!m_journal->reopen() || !fold()) {
        return;
    }
    for (const auto &[key, body] : kept) {
        keepDraft(key.first, key.second, body);
    }
    m_fault.reset();
    m_events.storageChanged();
}

}
