// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may order what, then the order itself.
#include "contest/decide_parts.h"

namespace contest {

namespace {

Refusal notYourSeat()
{
    return {RefusalCode::NotYourSeat,
        {"vị trí này không có quyền thực hiện việc đó", "this seat may not do that"}, {}};
}

//! A judge hands in their own sheet and nothing else; what the operator's seat types in is paper.
std::optional<Refusal> seatRefusal(const Order &order, const Actor &actor)
{
    switch (actor.kind) {
    case SeatKind::Operator:
        return std::nullopt;
    case SeatKind::Judge: {
        const auto *sheet = std::get_if<SubmitSheet>(&order);
        const bool own = sheet && sheet->judge == actor.judge && !actor.judge.empty()
            && sheet->source == SheetSource::Tablet;
        return own ? std::nullopt : std::optional(notYourSeat());
    }
    case SeatKind::Display:
    case SeatKind::Mc:
        break;
    }
    return notYourSeat();
}

}

Result<Facts, Refusal> decide(
    const Contest &contest, const Order &order, const Actor &actor, const Stamp &)
{
    if (const std::optional<Refusal> refusal = seatRefusal(order, actor)) {
        return *refusal;
    }
    const auto *typedIn = std::get_if<SubmitSheet>(&order);
    if (typedIn && actor.kind == SeatKind::Operator) {
        SubmitSheet paper = *typedIn;
        paper.source = SheetSource::Paper;
        return decided(contest, paper);
    }
    return std::visit([&contest](const auto &each) { return decided(contest, each); }, order);
}

}
