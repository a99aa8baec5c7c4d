// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders about the desk itself: taking back, and who holds which seat.
#include "contest/checks.h"
#include "contest/decide_parts.h"

namespace contest {

Decision decided(const Contest &contest, const Undo &order)
{
    if (contest.undoStack.empty()) {
        return Refusal{RefusalCode::NothingToUndo,
            {"không có thao tác nào hoàn tác được", "nothing can be taken back"}, {}};
    }
    const std::int64_t newest = contest.undoStack.back().sequence;
    if (order.sequence != newest) {
        return Refusal{RefusalCode::CannotUndo,
            {"chỉ hoàn tác được thao tác mới nhất còn hiệu lực (số " + std::to_string(newest) + ")",
                "only the newest act that still stands can be taken back (number "
                    + std::to_string(newest) + ")"},
            std::to_string(newest)};
    }
    return Facts{Undone{order.sequence}};
}

Decision decided(const Contest &contest, const GrantSeat &order)
{
    const std::string_view seat = order.seat;
    constexpr std::string_view JudgePrefix = "judge:";
    if (seat.starts_with(JudgePrefix)) {
        if (auto refusal = judgeExists(contest, {order.seat.substr(JudgePrefix.size())})) {
            return *refusal;
        }
    }
    if (isBlank(seat)) {
        return unknown("vị trí", "seat", order.seat);
    }
    if (order.tokenHash.empty()) {
        return Refusal{RefusalCode::Incomplete,
            {"thiếu dấu nhận dạng của thiết bị", "the device's token is missing"}, "tokenHash"};
    }
    return Facts{SeatGranted{order.seat, order.device, order.tokenHash}};
}

Decision decided(const Contest &contest, const RevokeSeat &order)
{
    if (!contest.seats.contains(order.seat)) {
        return unknown("thiết bị ở vị trí", "device in seat", order.seat);
    }
    return Facts{SeatRevoked{order.seat, order.reason}};
}

}
