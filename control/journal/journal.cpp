// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The owner's side of the record: takes the lock, then hands every request to the scribe.
#include "control/journal/journal.h"

#include "control/journal/scribe.h"

#include "control/platform/runtimefile.h"

namespace journal {

Journal::Journal(std::unique_ptr<Scribe> scribe) : m_scribe(std::move(scribe))
{
}

Journal::~Journal() = default;

Outcome<std::unique_ptr<Journal>> Journal::create(
    const std::string &path, const Opening &opening, Settings settings)
{
    const std::string place = platform::canonicalPath(path);
    if (const MaybeFault fault = checkPlaceForNew(place)) {
        return *fault;
    }
    auto taken = journal::lock(place);
    if (!taken) {
        return taken.error();
    }
    const std::string part = place + ".part";
    MaybeFault fault = writeNewShow(part, opening, settings.vfs);
    if (!fault) {
        fault = moveIntoPlace(part, place);
    }
    if (fault) {
        removeUnfinished(part);
        fault->path = place;
        return *fault;
    }
    auto scribe = std::make_unique<Scribe>(std::move(taken.value()), place, std::move(settings));
    if (const MaybeFault unopened = scribe->openFirst()) {
        return *unopened;
    }
    return std::unique_ptr<Journal>(new Journal(std::move(scribe)));
}

Outcome<std::unique_ptr<Journal>> Journal::open(const std::string &path, Settings settings)
{
    const std::string place = platform::canonicalPath(path);
    if (const MaybeFault fault = checkHeader(place)) {
        return *fault; // before the lock, which would leave a file beside something foreign
    }
    auto taken = journal::lock(place);
    if (!taken) {
        return taken.error();
    }
    auto scribe = std::make_unique<Scribe>(std::move(taken.value()), place, std::move(settings));
    if (const MaybeFault fault = scribe->openFirst()) {
        return *fault;
    }
    return std::unique_ptr<Journal>(new Journal(std::move(scribe)));
}

Outcome<Head> Journal::replay(const std::function<void(const contest::RecordedFact &)> &each)
{
    return m_scribe->replay(
        [&each](const contest::RecordedFact &recorded, const Head &) { each(recorded); });
}

void Journal::append(Batch batch, Done done)
{
    m_scribe->append(std::move(batch), std::move(done));
}

Outcome<Head> Journal::appendNow(Batch batch)
{
    return m_scribe->appendNow(std::move(batch));
}

Outcome<Head> Journal::reopen()
{
    return m_scribe->reopen();
}

Head Journal::head() const
{
    return m_scribe->head();
}

std::optional<Answer> Journal::answerFor(const contest::OrderId &order) const
{
    return m_scribe->answers().find(order);
}

std::vector<Draft> Journal::drafts()
{
    return m_scribe->drafts();
}

void Journal::backupTo(const std::string &target, Done done)
{
    m_scribe->backup(target, std::move(done));
}

Outcome<Head> Journal::backupNow(const std::string &target)
{
    return m_scribe->backupNow(target);
}

std::string Journal::showId()
{
    return m_scribe->showId();
}

const std::string &Journal::path() const
{
    return m_scribe->path();
}

}
