// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may order what, then the order itself.
#include "contest/checks.h"
#include "contest/decide_parts.h"

namespace contest {

namespace {

Refusal notYourSeat()
{
    return {RefusalCode::NotYourSeat,
        {"vị trí này không có quyền thực hiện việc đó", "this seat may not do that"}, {}};
}

//! What a judge is told of a turn that takes no sheet. Which teams enter a round, and why a turn
//! does not count, is not a judge's to find out by trying.
Check takesNoSheet(const Contest &contest, const TurnId &turn)
{
    const TurnState *state = contest.turn(turn);
    const std::string name = turnName(contest, turn);
    if (!state || !state->called) {
        return Refusal{RefusalCode::TurnNotCalled,
            {name + ": đội chưa được mời lên sân khấu", name + ": the team has not been called"},
            turn.team.text};
    }
    if (contest.isVoid(turn)) {
        return Refusal{RefusalCode::TurnVoid,
            {name + ": lượt thi không còn được tính", name + ": the turn does not count any more"},
            turn.team.text};
    }
    return std::nullopt;
}

//! A judge hands in their own sheet and nothing else; what the operator's seat types in is paper.
std::optional<Refusal> seatRefusal(const Contest &contest, const Order &order, const Actor &actor)
{
    switch (actor.kind) {
    case SeatKind::Operator:
        return std::nullopt;
    case SeatKind::Judge: {
        const auto *sheet = std::get_if<SubmitSheet>(&order);
        const bool own = sheet && sheet->judge == actor.judge && !actor.judge.empty()
            && sheet->source == SheetSource::Tablet;
        return own ? takesNoSheet(contest, sheet->turn) : notYourSeat();
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
    if (const std::optional<Refusal> refusal = seatRefusal(contest, order, actor)) {
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
