// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays a plan in memory: how a marks file is checked to the end before anything is really played.
#include "control/rehearsal/plan.h"

#include "contest/prizes.h"

#include <algorithm>

namespace rehearsal {

namespace {

using contest::Contest;

//! A clock that no machine moves, so that the same plan always gives the same record.
class StillClock
{
public:
    contest::Stamp next()
    {
        ++m_ms;
        return {FirstWallMs + m_ms, m_ms, "in-memory"};
    }

private:
    static constexpr std::int64_t FirstWallMs = 1'721'120'400'000; // 2024-07-16 16:00 in Việt Nam
    std::int64_t m_ms = 0;
};

std::string seatOf(const contest::Actor &actor)
{
    return actor.kind == contest::SeatKind::Judge ? "judge:" + actor.judge.text : "operator";
}

//! None: the facts are applied.
std::optional<Fault> give(Contest &contest, const PlannedOrder &planned, const contest::Stamp &now)
{
    auto facts = contest::decide(contest, planned.order, planned.actor, now);
    if (!facts) {
        return Fault{planned.line, "value", facts.error().words};
    }
    for (contest::Fact &fact : facts.value()) {
        contest::apply(contest,
            {contest.sequence + 1, now, seatOf(planned.actor), "rehearsal", {}, std::move(fact)});
    }
    return {};
}

}

Evening playInMemory(const std::shared_ptr<const contest::Rulebook> &book, Plan plan)
{
    return playInMemory(Contest(book), std::move(plan));
}

Evening playInMemory(Contest before, Plan plan)
{
    Evening evening{std::move(before), Ending::Closed, {}};
    StillClock clock;
    for (auto orders = plan.next(evening.contest); !orders.empty();
         orders = plan.next(evening.contest)) {
        for (const PlannedOrder &planned : orders) {
            if (auto fault = give(evening.contest, planned, clock.next())) {
                plan.refuse(std::move(*fault));
                break;
            }
        }
    }
    evening.faults = plan.faults();
    std::stable_sort(evening.faults.begin(), evening.faults.end(),
        [](const Fault &a, const Fault &b) { return a.line < b.line; });
    if (!evening.faults.empty()) {
        evening.ending = Ending::Faulty;
    } else if (plan.isStuck(evening.contest)) {
        evening.ending = Ending::TieOpen;
    }
    return evening;
}

std::set<contest::RoundId> takenOver(const Contest &contest)
{
    std::set<contest::RoundId> rounds;
    for (const auto &[id, state] : contest.rounds) {
        if (!state.importedKey.empty()) {
            rounds.insert(id);
        }
    }
    return rounds;
}

Contest withOnlyTakenOver(const Contest &contest)
{
    Contest before(contest.rulebook);
    StillClock clock;
    for (const contest::RoundId &id : takenOver(contest)) {
        const contest::RoundState &state = contest.round(id);
        contest::apply(before,
            {before.sequence + 1, clock.next(), "operator", "rehearsal", {},
                contest::RoundImported{*state.closed, *state.decision, state.importedKey, {}}});
    }
    return before;
}

}
