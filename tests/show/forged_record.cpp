// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Forges records.
#include "tests/show/forged_record.h"

#include "control/journal/inspect.h"
#include "control/journal/journal.h"
#include "control/seal/sealed_round.h"

#include <QTest>

#include <set>

namespace show {

using Change = std::function<void(contest::RoundClosed &)>;

namespace {

//! With its seal, by whoever holds the key.
void forgeImport(contest::RoundImported &imported, const Change &change)
{
    auto read = seal::read(imported.sealed);
    const auto key = seal::SigningKey::ofThisLaptop();
    QVERIFY(read && key);
    change(imported.closing);
    read.value().round.closing = imported.closing;
    imported.sealed = seal::write(read.value().round, key.value());
}

}

void forge(const QString &from, const QString &to, const Change &change)
{
    journal::Batch batch;
    std::optional<journal::Opening> opening;
    std::set<contest::OrderId> orders;
    const auto read = journal::readRecord(
        from.toStdString(), [&](const contest::RecordedFact &recorded, const journal::Head &) {
            if (const auto *first = std::get_if<contest::ShowOpened>(&recorded.fact)) {
                opening = {*first, recorded.stamp, "0123456789abcdef0123456789abcdef",
                    recorded.actor, recorded.device};
                return;
            }
            contest::RecordedFact copy = recorded;
            if (auto *closed = std::get_if<contest::RoundClosed>(&copy.fact)) {
                change(*closed);
            } else if (auto *imported = std::get_if<contest::RoundImported>(&copy.fact)) {
                forgeImport(*imported, change);
            }
            if (!copy.order.text.empty() && orders.insert(copy.order).second) {
                batch.answers.push_back({copy.order, copy.actor, "{}"});
            }
            batch.facts.push_back(std::move(copy));
        });
    QVERIFY(read && opening);
    const auto written = journal::Journal::create(to.toStdString(), *opening);
    QVERIFY(written);
    QVERIFY(written.value()->appendNow(std::move(batch)));
}

}
