// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders about complaints and corrections.
#include "contest/checks.h"
#include "contest/decide_parts.h"
#include "contest/undo_stack.h"

#include <algorithm>
#include <set>

namespace contest {

namespace {

Refusal blank(const std::string &vi, const std::string &en, const std::string &field)
{
    return {RefusalCode::ReasonMissing, {vi, en}, field};
}

//! Before the results are signed, or before the ceremony where the regulation says so.
Check inTime(const Contest &contest, const RoundId &round)
{
    const std::optional<ComplaintPolicy> &policy = contest.rulebook->complaint;
    if ((policy && policy->until == "ceremony_start") || !contest.round(round).decision) {
        return std::nullopt;
    }
    return Refusal{RefusalCode::TooLate,
        {"kết quả đã ký; khiếu nại chỉ nhận trước khi ký quyết định trao giải",
            "the results are signed; complaints are taken before the prizes are decided"},
        round.text};
}

Check mayComplain(const Contest &contest, const FileComplaint &order)
{
    if (isBlank(order.by)) {
        return blank(
            "cần ghi người đứng tên khiếu nại", "the complaint needs a name under it", "by");
    }
    const std::optional<ComplaintPolicy> &policy = contest.rulebook->complaint;
    const std::string who = policy ? policy->by : "captain";
    const Team &team = *contest.rulebook->team(order.team);
    const auto of = [&](const Member &member) { return member.name == order.by; };
    const auto captain = std::find_if(team.roster.begin(), team.roster.end(),
        [](const Member &member) { return member.captain; });
    if (who == "captain" && captain != team.roster.end() && captain->name != order.by) {
        return Refusal{RefusalCode::NotYourSeat,
            {"chỉ đội trưởng được khiếu nại; đội trưởng của " + team.shortName + " là "
                    + captain->name,
                "only the captain may complain; the captain of " + team.shortName + " is "
                    + captain->name},
            "by"};
    }
    if (who == "any_member" && !team.roster.empty()
        && std::none_of(team.roster.begin(), team.roster.end(), of)) {
        return Refusal{RefusalCode::NotYourSeat,
            {order.by + " không có trong danh sách của " + team.shortName,
                order.by + " is not on the roster of " + team.shortName},
            "by"};
    }
    return std::nullopt;
}

//! Enough different people, the chair among them.
Check agreed(const Contest &contest, const ReopenTurn &order)
{
    std::set<std::string> names;
    for (const std::string &name : order.agreedBy) {
        if (!isBlank(name)) {
            names.insert(name);
        }
    }
    const Panel &panel = contest.panelOf(order.turn);
    const Judge *chair = contest.rulebook->judge(panel.chair);
    const auto needed = static_cast<std::size_t>(contest.rulebook->correctionApprovals);
    if (names.size() >= needed && chair && names.contains(chair->name)) {
        return std::nullopt;
    }
    const std::string least = std::to_string(needed);
    const std::string name = chair ? chair->name : panel.chair.text;
    return Refusal{RefusalCode::Incomplete,
        {"mở lại lượt đã duyệt cần " + least + " người đồng ý, trong đó có Trưởng Ban Giám khảo "
                + name,
            "to reopen an approved turn " + least + " must agree, the chief judge " + name
                + " among them"},
        "agreedBy"};
}

Check isApproved(const Contest &contest, const TurnId &turn)
{
    if (auto refusal = turnExists(contest, turn)) {
        return refusal;
    }
    if (auto refusal = turnCounts(contest, turn)) {
        return refusal;
    }
    const TurnState *state = contest.turn(turn);
    if (state && state->approved) {
        return std::nullopt;
    }
    return Refusal{RefusalCode::TurnNotApproved,
        {turnName(contest, turn) + ": lượt chưa duyệt, sửa ngay được mà không cần mở lại",
            turnName(contest, turn) + ": it is not approved, correct it without reopening"},
        turn.team.text};
}

Check notOnAir(const Contest &contest, const TurnId &turn)
{
    const std::vector<TurnId> shown = turnsShownBy(contest, contest.live);
    if (std::find(shown.begin(), shown.end(), turn) == shown.end()) {
        return std::nullopt;
    }
    return Refusal{RefusalCode::CueChanged,
        {turnName(contest, turn) + ": điểm đang chiếu trên màn hình, hãy chuyển cảnh trước",
            turnName(contest, turn) + ": its score is on air, take another scene first"},
        turn.team.text};
}

}

Decision decided(const Contest &contest, const FileComplaint &order)
{
    if (auto refusal = resultsMayChange(contest, order.round)) {
        return *refusal;
    }
    if (auto refusal = teamInRound(contest, order.round, order.team)) {
        return *refusal;
    }
    if (auto refusal = inTime(contest, order.round)) {
        return *refusal;
    }
    if (isBlank(order.text)) {
        return blank("cần ghi nội dung khiếu nại", "what is the complaint about?", "text");
    }
    if (auto refusal = mayComplain(contest, order)) {
        return *refusal;
    }
    return Facts{ComplaintFiled{order.round, order.team, order.text, order.by}};
}

Decision decided(const Contest &contest, const DecideComplaint &order)
{
    if (auto refusal = roundOpen(contest, order.round)) {
        return *refusal;
    }
    const std::vector<Complaint> &complaints = contest.round(order.round).complaints;
    const std::string number = std::to_string(order.number);
    if (order.number < 1 || static_cast<std::size_t>(order.number) > complaints.size()) {
        return unknown("khiếu nại", "complaint", number);
    }
    if (!complaints[static_cast<std::size_t>(order.number) - 1].isOpen()) {
        return Refusal{RefusalCode::AlreadyDone,
            {"khiếu nại số " + number + " đã có kết luận", "complaint " + number + " is decided"},
            number};
    }
    if (isBlank(order.outcome)) {
        return blank("cần ghi kết luận", "the outcome is needed", "outcome");
    }
    if (isBlank(order.decidedBy)) {
        return blank("cần ghi người kết luận", "who decided it?", "decidedBy");
    }
    return Facts{ComplaintDecided{order.round, order.number, order.outcome, order.decidedBy}};
}

Decision decided(const Contest &contest, const ReopenTurn &order)
{
    if (auto refusal = isApproved(contest, order.turn)) {
        return *refusal;
    }
    if (auto refusal = resultsMayChange(contest, order.turn.round)) {
        return *refusal;
    }
    if (auto refusal = notOnAir(contest, order.turn)) {
        return *refusal;
    }
    if (auto refusal = agreed(contest, order)) {
        return *refusal;
    }
    if (auto refusal = reasonGiven(order.reason)) {
        return *refusal;
    }
    return Facts{TurnReopened{order.turn, order.reason, order.agreedBy}};
}

}
