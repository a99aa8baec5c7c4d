// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A round that was closed on another laptop: taken over once, whole, and only where nobody has
// begun to play it here.
#include "contest/decide_parts.h"

#include "contest/checks.h"
#include "contest/closing_fault.h"

#include <algorithm>

namespace contest {

namespace {

bool hasBegun(const Contest &contest, const RoundId &round)
{
    return std::any_of(contest.turns.begin(), contest.turns.end(),
        [&round](const auto &entry) { return entry.first.round == round && entry.second.called; });
}

Refusal doesNotFit(const Contest &contest, const RoundId &round, const Words &why)
{
    const std::string &label = contest.rulebook->round(round)->label;
    return {RefusalCode::NotSealed,
        Words{"kết quả trong tệp không khớp với " + label + " trong thể lệ ở máy này: ",
            "the results in the file do not fit " + label + " in this show's rulebook: "}
            + why,
        round.text};
}

//! The decision under the results must be the one that they were closed with.
bool isOfTheClosing(const PrizesDecided &decision, const RoundClosed &closing)
{
    return decision.round == closing.round && decision.awards == closing.awards;
}

}

Decision decided(const Contest &contest, const ImportRound &order)
{
    const RoundId &round = order.closing.round;
    if (auto refusal = roundOpen(contest, round)) {
        return *refusal;
    }
    if (auto refusal = roundReady(contest, round)) {
        return *refusal;
    }
    if (hasBegun(contest, round)) {
        const std::string &label = contest.rulebook->round(round)->label;
        return Refusal{RefusalCode::RoundStarted,
            {label + " đã bắt đầu thi ở máy này; không nhận kết quả từ máy khác nữa",
                label + " has begun here; results of another laptop are no longer taken over"},
            round.text};
    }
    if (!isOfTheClosing(order.decision, order.closing)) {
        return doesNotFit(contest, round,
            {"quyết định trao giải là của kết quả khác",
                "the prizes were decided of other results"});
    }
    if (const auto fault = closingFault(contest, order.closing)) {
        return doesNotFit(contest, round, *fault);
    }
    return Facts{RoundImported{order.closing, order.decision, order.key, order.sealed}};
}

}
