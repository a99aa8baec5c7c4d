// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The organisers' decision about the prizes.
#include "contest/checks.h"
#include "contest/decide_parts.h"
#include "contest/decision.h"

namespace contest {

Decision decided(const Contest &contest, const DecidePrizes &order)
{
    if (auto refusal = resultsMayChange(contest, order.round)) {
        return *refusal;
    }
    if (auto refusal = noComplaintOpen(contest, order.round)) {
        return *refusal;
    }
    PrizesDecided decision{order.round, order.awards, order.signer, order.number, order.date};
    if (auto refusal = faultOf(contest, decision)) {
        return *refusal;
    }
    if (isBlank(order.signer)) {
        return Refusal{RefusalCode::ReasonMissing,
            {"cần ghi người ký quyết định", "the decision needs its signer"}, "signer"};
    }
    return Facts{std::move(decision)};
}

}
