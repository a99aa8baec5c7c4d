// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checks a show file by way of a private copy, so that the evidence stays as it is.
#include "control/journal/inspect.h"

#include "control/journal/store.h"

#include "control/platform/runtimefile.h"

#include <cerrno>
#include <cstdlib>
#include <filesystem>

namespace journal {

namespace {

//! A folder for the copy that goes away with it.
class PrivateFolder
{
public:
    PrivateFolder()
    {
        std::error_code error;
        const std::filesystem::path shared = std::filesystem::temp_directory_path(error);
        std::string name = (error ? "/tmp" : shared.string()) + "/hoithi-inspect-XXXXXX";
        if (mkdtemp(name.data()) != nullptr) {
            m_path = name;
        }
    }
    PrivateFolder(const PrivateFolder &) = delete;
    PrivateFolder &operator=(const PrivateFolder &) = delete;
    ~PrivateFolder()
    {
        std::error_code error;
        std::filesystem::remove_all(m_path, error);
    }
    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    std::string m_path;
};

MaybeFault copyFile(const std::string &from, const std::string &to)
{
    std::error_code error;
    std::filesystem::copy_file(from, to, error);
    if (error) {
        return systemFault(error.value(), to, FaultKind::ReadOrWriteFailed);
    }
    // A show on read-only media is copied with its permissions.
    std::filesystem::permissions(
        to, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, error);
    return std::nullopt;
}

//! The file and its log, taken while nobody can write to them.
MaybeFault copyShow(const std::string &show, const std::string &copy)
{
    auto taken = journal::lock(show);
    // Where no lock file can be made, no desk can keep its log either: nobody is writing.
    if (!taken && taken.error().kind != FaultKind::ReadOnly
        && taken.error().kind != FaultKind::DiskFull) {
        return taken.error();
    }
    if (MaybeFault fault = copyFile(show, copy)) {
        return fault;
    }
    for (const char *beside : {"-wal", "-journal"}) {
        if (std::filesystem::exists(show + beside)) {
            if (MaybeFault fault = copyFile(show + beside, copy + beside)) {
                return fault;
            }
        }
    }
    return std::nullopt;
}

Outcome<Inspection> inspectCopy(const std::string &copy, const EachFact &each)
{
    AnswerBook answers;
    const auto store = Store::open(copy, {}, Store::Depth::Whole, answers);
    if (!store) {
        return store.error();
    }
    std::int64_t unansweredFact = 0;
    const auto head = store.value()->replay(
        [&](const contest::RecordedFact &recorded, const Head &reached) {
            if (unansweredFact == 0 && !recorded.order.empty() && !answers.holds(recorded.order)) {
                unansweredFact = recorded.sequence;
            }
            each(recorded, reached);
        });
    if (!head) {
        return head.error();
    }
    if (unansweredFact != 0) {
        return JournalFault{
            FaultKind::ChainBroken, copy, unansweredFact, "the answer to its order is missing"};
    }
    return Inspection{
        head.value(), head.value().sequence, store.value()->answerCount(), store.value()->showId()};
}

}

Outcome<Inspection> readRecord(const std::string &path, const EachFact &each)
{
    const std::string show = platform::canonicalPath(path);
    if (const MaybeFault fault = checkHeader(show)) {
        return *fault;
    }
    const PrivateFolder folder;
    if (folder.path().empty()) {
        return systemFault(errno, show, FaultKind::ReadOrWriteFailed);
    }
    const std::string copy = folder.path() + "/show.hoithi";
    if (const MaybeFault fault = copyShow(show, copy)) {
        return *fault;
    }
    Outcome<Inspection> outcome = inspectCopy(copy, each);
    if (!outcome) {
        JournalFault fault = outcome.error();
        fault.path = show;
        return fault;
    }
    return outcome;
}

Outcome<Inspection> verify(const std::string &path)
{
    return readRecord(path, [](const contest::RecordedFact &, const Head &) {});
}

}
