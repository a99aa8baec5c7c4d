// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders by which the secretary enters points, times and the end of a discussion for a turn.
#include "contest/checks.h"
#include "contest/decide_parts.h"
#include "contest/sheets.h"
#include "contest/text.h"

#include <algorithm>

namespace contest {

namespace {

constexpr std::int64_t LongestMs = 24LL * 60 * 60 * 1000;

Check pointsFit(const EnteredComponent &component, Points points)
{
    if (points < component.min || points > component.max) {
        const std::string least = pointsText(component.min);
        const std::string most = pointsText(component.max);
        return Refusal{RefusalCode::MarkOutOfRange,
            {component.label + ": " + pointsText(points) + " không hợp lệ, phải từ " + least
                    + " đến " + most,
                component.label + ": " + pointsText(points) + " is not possible, it is from "
                    + least + " to " + most},
            component.id.text};
    }
    const std::int64_t step = component.step.thousandths;
    if (step > 0 && (points - component.min).thousandths % step != 0) {
        const std::string text = pointsText(component.step);
        return Refusal{RefusalCode::MarkOffStep,
            {component.label + ": phải theo bước " + text,
                component.label + ": must go by steps of " + text},
            component.id.text};
    }
    return std::nullopt;
}

//! The panel talks about sheets that are all there and lie too far apart.
Check discussionNeeded(const Contest &contest, const TurnId &turn)
{
    const Deviation deviation = sheetsOf(contest, turn).deviation;
    const bool asked = deviation.action == DeviationPolicy::Action::Discuss && deviation.exceeded;
    if (asked && !deviation.settled) {
        return std::nullopt;
    }
    if (asked) {
        return Refusal{RefusalCode::AlreadyDone,
            {turnName(contest, turn) + ": đã ghi nhận hội ý",
                turnName(contest, turn) + ": the discussion is recorded already"},
            "discussed"};
    }
    return Refusal{RefusalCode::NotTied,
        {turnName(contest, turn) + ": không có điểm lệch phải hội ý",
            turnName(contest, turn) + ": no marks lie far enough apart to be discussed"},
        "discussed"};
}

}

Decision decided(const Contest &contest, const EnterPoints &order)
{
    if (auto refusal = turnInPlay(contest, order.turn)) {
        return *refusal;
    }
    const auto components = enteredOf(*contest.rulebook->segment(order.turn.segment));
    const auto component = std::find_if(components.begin(), components.end(),
        [&order](const EnteredComponent &each) { return each.id == order.component; });
    if (component == components.end()) {
        return unknown("phần điểm nhập tay", "entered component", order.component.text);
    }
    if (auto refusal = pointsFit(*component, order.points)) {
        return *refusal;
    }
    return Facts{PointsEntered{order.turn, order.component, order.points}};
}

Decision decided(const Contest &contest, const EnterChangeover &order)
{
    if (auto refusal = turnInPlay(contest, order.turn)) {
        return *refusal;
    }
    if (!contest.rulebook->segment(order.turn.segment)->changeover) {
        return unknown("giới hạn tiếp quản sân khấu ở phần thi", "changeover limit in segment",
            order.turn.segment.text);
    }
    if (order.elapsedMs < 0 || order.elapsedMs > LongestMs) {
        return Refusal{RefusalCode::MarkOutOfRange,
            {"thời gian đo phải từ 00:00 đến " + durationText(LongestMs),
                "a measured time is from 00:00 to " + durationText(LongestMs)},
            "elapsedMs"};
    }
    return Facts{ChangeoverMeasured{order.turn, order.elapsedMs}};
}

Decision decided(const Contest &contest, const SettleDeviation &order)
{
    if (auto refusal = turnInPlay(contest, order.turn)) {
        return *refusal;
    }
    if (auto refusal = discussionNeeded(contest, order.turn)) {
        return *refusal;
    }
    if (auto refusal = reasonGiven(order.reason)) {
        return *refusal;
    }
    return Facts{DeviationSettled{order.turn, order.reason}};
}

}
