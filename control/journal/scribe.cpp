// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes tasks from the owner and works them off beside its loop.
#include "control/journal/scribe.h"

namespace journal {

Journal::Scribe::Scribe(platform::FileLock lock, std::string path, Settings settings)
    : m_lock(std::move(lock)),
      m_path(std::move(path)),
      m_settings(std::move(settings)),
      m_thread([this] { run(); })
{
}

Journal::Scribe::~Scribe()
{
    {
        const std::lock_guard guard(m_mutex);
        m_leaving = true;
    }
    m_wake.notify_one();
    m_thread.join();
    std::unique_lock guard(m_mutex);
    m_wake.wait(guard, [this] { return m_travelling == 0; });
}

// ---- called by the owner ------------------------------------------------------------------------

void Journal::Scribe::queue(Task task)
{
    {
        const std::lock_guard guard(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

template<class Work>
auto Journal::Scribe::wait(Work work)
{
    std::promise<decltype(work())> promise;
    auto result = promise.get_future();
    queue([&] { promise.set_value(work()); });
    return result.get();
}

MaybeFault Journal::Scribe::openFirst()
{
    const Outcome<Head> outcome = wait([this] { return openAnew(); });
    return outcome ? MaybeFault() : MaybeFault(outcome.error());
}

Outcome<Head> Journal::Scribe::replay(const EachFact &each)
{
    return wait([&]() -> Outcome<Head> {
        if (!m_store) {
            return closedFault();
        }
        return m_store->replay(each);
    });
}

void Journal::Scribe::append(Batch batch, Done done)
{
    queue([this, batch = std::move(batch), done = std::move(done)] { commit(batch, done); });
}

Outcome<Head> Journal::Scribe::appendNow(Batch batch)
{
    return wait([&]() -> Outcome<Head> {
        if (!m_store) {
            return closedFault();
        }
        Outcome<Head> outcome = m_store->commit(batch);
        if (outcome) {
            setHead(outcome.value());
            m_store->checkpointAfter(batch);
        }
        return outcome;
    });
}

Outcome<Head> Journal::Scribe::reopen()
{
    return wait([this]() -> Outcome<Head> {
        while (!m_backups.empty()) {
            endBackup(closedFault());
        }
        if (m_store && !m_store->cutUnacknowledged()) {
            return JournalFault{FaultKind::ReadOrWriteFailed, m_path, 0,
                "what was not acknowledged cannot be taken off the log"};
        }
        const Head acknowledged = head();
        m_store.reset();
        m_answers.clear();
        Outcome<Head> outcome = openAnew();
        if (outcome && outcome.value() != acknowledged) {
            m_store.reset();
            setHead(acknowledged);
            return JournalFault{FaultKind::Corrupt, m_path, outcome.value().sequence,
                "the file does not end with the last acknowledged fact, "
                    + std::to_string(acknowledged.sequence)};
        }
        return outcome;
    });
}

std::vector<Draft> Journal::Scribe::drafts()
{
    return wait(
        [this] { return m_store ? readDrafts(m_store->connection()) : std::vector<Draft>(); });
}

std::string Journal::Scribe::showId()
{
    return wait([this] { return m_store ? m_store->showId() : std::string(); });
}

void Journal::Scribe::backup(std::string target, Done done)
{
    queue([this, target = std::move(target), ended = delivering(std::move(done))] {
        startBackup(target, ended);
    });
}

Outcome<Head> Journal::Scribe::backupNow(const std::string &target)
{
    std::promise<Outcome<Head>> promise;
    auto result = promise.get_future();
    queue([&] {
        startBackup(target, [&](const Outcome<Head> &outcome) { promise.set_value(outcome); });
    });
    return result.get();
}

Head Journal::Scribe::head() const
{
    const std::lock_guard guard(m_mutex);
    return m_head;
}

void Journal::Scribe::setHead(const Head &head)
{
    const std::lock_guard guard(m_mutex);
    m_head = head;
}

void Journal::Scribe::deliver(Done done, Outcome<Head> outcome)
{
    if (!m_settings.post) {
        done(outcome);
        return;
    }
    m_settings.post([done = std::move(done), outcome = std::move(outcome)] { done(outcome); });
}

Journal::Done Journal::Scribe::delivering(Done done)
{
    return [this, done = std::move(done)](const Outcome<Head> &outcome) { deliver(done, outcome); };
}

// ---- the scribe's own thread --------------------------------------------------------------------

void Journal::Scribe::run()
{
    std::unique_lock guard(m_mutex);
    for (;;) {
        if (!m_tasks.empty()) {
            const Task task = std::move(m_tasks.front());
            m_tasks.pop_front();
            guard.unlock();
            task();
            guard.lock();
        } else if (m_leaving) {
            break;
        } else if (!m_backups.empty()) {
            guard.unlock();
            continueBackup();
            guard.lock();
        } else {
            m_wake.wait(guard);
        }
    }
    guard.unlock();
    while (!m_backups.empty()) {
        endBackup(closedFault());
    }
    m_store.reset();
}

void Journal::Scribe::commit(const Batch &batch, const Done &done)
{
    if (!m_store) {
        deliver(done, closedFault());
        return;
    }
    const Outcome<Head> outcome = m_store->commit(batch);
    if (outcome) {
        setHead(outcome.value());
    }
    deliver(done, outcome);
    if (outcome) {
        m_store->checkpointAfter(batch); // after the answer: nobody waits for it
    }
}

Outcome<Head> Journal::Scribe::openAnew()
{
    auto opened = Store::open(m_path, m_settings.vfs, Store::Depth::Quick, m_answers);
    if (!opened) {
        return opened.error();
    }
    m_store = std::move(opened.value());
    setHead(m_store->head());
    return m_store->head();
}

void Journal::Scribe::startBackup(const std::string &target, Done ended)
{
    if (!m_store) {
        ended(closedFault());
        return;
    }
    const std::string growing = m_path + ".backup-" + std::to_string(++m_backupNumber);
    auto started = Backup::start(m_store->connection(), m_path, growing, target, m_settings.vfs);
    if (!started) {
        ended(started.error());
        return;
    }
    m_backups.push_back({std::move(started.value()), std::move(ended)});
}

void Journal::Scribe::continueBackup()
{
    Backup &backup = *m_backups.front().backup;
    const Outcome<bool> whole = backup.step();
    if (!whole) {
        endBackup(whole.error());
        return;
    }
    if (whole.value()) {
        const Outcome<Head> head = backup.close();
        if (head) {
            sendBackup(head.value());
        } else {
            endBackup(head);
        }
    }
}

void Journal::Scribe::sendBackup(const Head &head)
{
    auto sent = std::make_shared<RunningBackup>(std::move(m_backups.front()));
    m_backups.pop_front();
    {
        const std::lock_guard guard(m_mutex);
        ++m_travelling;
    }
    std::thread([this, sent, head] {
        const MaybeFault fault = sent->backup->carry();
        sent->backup.reset(); // gives the target's lock back before anyone hears of the end
        sent->ended(fault ? Outcome<Head>(*fault) : Outcome<Head>(head));
        const std::lock_guard guard(m_mutex);
        --m_travelling;
        m_wake.notify_all(); // under the lock: the scribe goes away right after
    }).detach();
}

void Journal::Scribe::endBackup(const Outcome<Head> &outcome)
{
    RunningBackup ended = std::move(m_backups.front());
    m_backups.pop_front();
    ended.backup.reset();
    ended.ended(outcome);
}

JournalFault Journal::Scribe::closedFault() const
{
    return {FaultKind::Stopped, m_path, 0, "the record is closed"};
}

}
