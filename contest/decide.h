// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns an order into facts or a refusal. Pure: the clock, the seat and the state are handed in.
#pragma once

#include "contest/contest.h"
#include "contest/order.h"
#include "contest/refusal.h"
#include "contest/result.h"

namespace contest {

//! Which seats exist, and what each may order is known here only.
enum class SeatKind { Operator, Judge, Display, Mc };

struct Actor
{
    SeatKind kind = SeatKind::Operator;
    JudgeId judge; //!< for SeatKind::Judge
};

using Facts = std::vector<Fact>; //!< never empty

//! Refuses whatever the rules or the moment forbid. `now` is the desk's stamp of the order.
[[nodiscard]] Result<Facts, Refusal> decide(
    const Contest &contest, const Order &order, const Actor &actor, const Stamp &now);

}
