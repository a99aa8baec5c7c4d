// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens, writes and checkpoints a show file.
#include "control/journal/store.h"

#include "control/journal/admission.h"
#include "control/journal/logcheck.h"
#include "control/journal/schema.h"

#include <algorithm>
#include <cstdlib>

namespace journal {

namespace {

constexpr std::int64_t FramesBeforeCheckpoint = 4000; // about 16 MB of log
constexpr std::int64_t LogHeaderSize = 32;
constexpr std::int64_t FrameHeaderSize = 24;

int rememberFrames(void *frames, sqlite3 *, const char *, int inLog)
{
    *static_cast<std::int64_t *>(frames) = inLog;
    return SQLITE_OK;
}

//! The check reports a page that the disk would not give as one more line of text,
//! "... error code=266": that is no damage of the file.
int codeInside(const std::string &verdict)
{
    static constexpr std::string_view Mark = "error code=";
    const std::size_t at = verdict.find(Mark);
    long code = SQLITE_CORRUPT;
    if (at != std::string::npos) {
        code = std::strtol(verdict.c_str() + at + Mark.size(), nullptr, 10);
    }
    return (code & 0xff) == SQLITE_IOERR ? static_cast<int>(code) : SQLITE_CORRUPT;
}

bool asksForCheckpoint(const contest::RecordedFact &recorded)
{
    return std::holds_alternative<contest::TurnApproved>(recorded.fact)
        || std::holds_alternative<contest::RoundClosed>(recorded.fact)
        || std::holds_alternative<contest::RoundImported>(recorded.fact);
}

}

Store::Store(std::string path, AnswerBook &answers) : m_path(std::move(path)), m_answers(answers)
{
}

Outcome<std::unique_ptr<Store>> Store::open(
    const std::string &path, const std::string &vfs, Depth depth, AnswerBook &answers)
{
    for (const auto check : {checkHeader, checkLog}) {
        if (const MaybeFault fault = check(path)) {
            return *fault;
        }
    }
    std::unique_ptr<Store> store(new Store(path, answers));
    if (const MaybeFault fault = store->connect(vfs, depth)) {
        store->stop(*fault);
        return *fault;
    }
    return store;
}

Store::~Store()
{
    // What does not move stays in the log. Only an empty log may go away with the connection.
    if (!m_fault && !checkpoint()) {
        sqlite3_db_config(m_db.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    }
}

MaybeFault Store::connect(const std::string &vfs, Depth depth)
{
    if (m_db.open(m_path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, vfs) != SQLITE_OK) {
        return m_db.fault(m_path);
    }
    if (sqlite3_db_readonly(m_db.handle(), "main") == 1) {
        return JournalFault{FaultKind::ReadOnly, m_path, 0, "opened for reading only"};
    }
    if (MaybeFault fault = applySettings()) {
        return fault;
    }
    auto identity = readIdentity(m_db, m_path);
    if (!identity) {
        return identity.error();
    }
    m_showId = identity.value();
    const char *check
        = depth == Depth::Quick ? "PRAGMA quick_check(1)" : "PRAGMA integrity_check(1)";
    const auto verdict = m_db.ask(check);
    if (!verdict) {
        return m_db.fault(m_path);
    }
    if (*verdict != "ok") {
        return faultOf(codeInside(*verdict), m_path, *verdict);
    }
    // After a kill the log may hold a commit that was written but never synced. Whatever is seen
    // from here on has to survive a power cut, so it is synced now.
    if (MaybeFault fault = checkpoint()) {
        return fault;
    }
    return load();
}

MaybeFault Store::applySettings()
{
    sqlite3 *handle = m_db.handle();
    sqlite3_busy_timeout(handle, 0);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    struct Setting
    {
        const char *set;
        const char *readBack;
        const char *expected;
    };
    static constexpr Setting Settings[] = {
        {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA locking_mode", "exclusive"},
        {"PRAGMA mmap_size = 0", "PRAGMA mmap_size", "0"},
        {"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", "1"},
        {"PRAGMA journal_mode = WAL", "PRAGMA journal_mode", "wal"},
        {"PRAGMA synchronous = FULL", "PRAGMA synchronous", "2"},
    };
    for (const Setting &setting : Settings) {
        if (m_db.run(setting.set) != SQLITE_OK) {
            return m_db.fault(m_path);
        }
        const auto actual = m_db.ask(setting.readBack);
        if (!actual) {
            return m_db.fault(m_path);
        }
        // A build of SQLite without memory mapping has no answer about it.
        const bool absent = actual->empty() && std::string_view(setting.expected) == "0";
        if (*actual != setting.expected && !absent) {
            return JournalFault{FaultKind::ReadOrWriteFailed, m_path, 0,
                std::string(setting.set) + " has no effect: " + *actual};
        }
    }
    Statement pageSize(m_db, "PRAGMA page_size");
    if (!pageSize.isReady() || pageSize.step() != SQLITE_ROW) {
        return m_db.fault(m_path);
    }
    m_pageSize = pageSize.integer(0);
    // Replaces SQLite's own checkpoints, whose failures nobody would see.
    sqlite3_wal_hook(handle, rememberFrames, &m_logFrames);
    return std::nullopt;
}

MaybeFault Store::load()
{
    const auto head = readHead(m_db, m_path);
    if (!head) {
        return head.error();
    }
    const auto answers = readAnswers(
        m_db, m_path, m_showId, [this](Answer answer) { m_answers.add(std::move(answer)); });
    if (!answers) {
        return answers.error();
    }
    if (answers.value().sequence > head.value().sequence) {
        return JournalFault{FaultKind::ChainBroken, m_path, head.value().sequence + 1,
            "answers know of later facts than the file holds"};
    }
    m_ends = {head.value(), answers.value().number, answers.value().hash};
    m_writer.emplace(m_db);
    if (!m_writer->isReady()) {
        return m_db.fault(m_path);
    }
    return std::nullopt;
}

Outcome<Head> Store::replay(const EachFact &each)
{
    return readFacts(m_db, m_path, m_showId, each);
}

Outcome<Head> Store::commit(const Batch &batch)
{
    if (m_fault) {
        return whyStopped();
    }
    const auto encoded = admit(batch, m_ends.facts.sequence, m_answers, m_path);
    if (!encoded) {
        return encoded.error();
    }
    if (const MaybeFault fault = write(batch, encoded.value())) {
        stop(*fault);
        m_faultTold = true;
        m_tailIsCut = false;
        [[maybe_unused]] const bool cut = cutUnacknowledged(); // tried again before reopening
        return *fault;
    }
    for (const Answer &answer : batch.answers) {
        m_answers.add(answer);
    }
    return m_ends.facts;
}

MaybeFault Store::write(const Batch &batch, const std::vector<EncodedFact> &encoded)
{
    Ends ends = m_ends;
    int code = m_db.run("BEGIN IMMEDIATE");
    for (std::size_t i = 0; i < batch.facts.size() && code == SQLITE_OK; ++i) {
        code = m_writer->put(batch.facts[i], encoded[i], ends);
    }
    for (std::size_t i = 0; i < batch.answers.size() && code == SQLITE_OK; ++i) {
        code = m_writer->put(batch.answers[i], ends);
    }
    for (std::size_t i = 0; i < batch.drafts.size() && code == SQLITE_OK; ++i) {
        code = m_writer->put(batch.drafts[i]);
    }
    const std::int64_t framesBefore = m_logFrames;
    if (code == SQLITE_OK) {
        code = m_db.run("COMMIT");
    }
    if (code != SQLITE_OK) {
        const JournalFault fault = m_db.fault(m_path);
        m_logFrames = framesBefore;
        if (sqlite3_get_autocommit(m_db.handle()) == 0) {
            [[maybe_unused]] const int undone = m_db.run("ROLLBACK"); // in memory only
        }
        return fault;
    }
    m_ends = ends;
    return std::nullopt;
}

void Store::checkpointAfter(const Batch &batch)
{
    const bool asked = m_logFrames > FramesBeforeCheckpoint
        || std::any_of(batch.facts.begin(), batch.facts.end(), asksForCheckpoint);
    if (!asked || m_fault) {
        return;
    }
    if (const MaybeFault fault = checkpoint()) {
        stop(*fault); // what is committed is safe in the log
    }
}

MaybeFault Store::checkpoint()
{
    const int code = sqlite3_wal_checkpoint_v2(
        m_db.handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return m_db.fault(m_path);
    }
    m_logFrames = 0;
    return std::nullopt;
}

bool Store::cutUnacknowledged()
{
    if (m_tailIsCut) {
        return true;
    }
    sqlite3_file *log = nullptr;
    const int code
        = sqlite3_file_control(m_db.handle(), "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    if (code != SQLITE_OK || log == nullptr || log->pMethods == nullptr) {
        return false;
    }
    const std::int64_t size
        = m_logFrames == 0 ? 0 : LogHeaderSize + m_logFrames * (FrameHeaderSize + m_pageSize);
    sqlite3_int64 present = 0;
    if (log->pMethods->xFileSize(log, &present) != SQLITE_OK) {
        return false;
    }
    if (present > size) {
        m_tailIsCut = log->pMethods->xTruncate(log, size) == SQLITE_OK
            && log->pMethods->xSync(log, SQLITE_SYNC_NORMAL) == SQLITE_OK;
    } else {
        m_tailIsCut = true;
    }
    return m_tailIsCut;
}

void Store::stop(const JournalFault &fault)
{
    m_fault = fault;
}

JournalFault Store::whyStopped()
{
    if (!m_faultTold) {
        m_faultTold = true;
        return *m_fault;
    }
    return {FaultKind::Stopped, m_path, 0, codeText(m_fault->kind) + ": " + m_fault->detail};
}

}
