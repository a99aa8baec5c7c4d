// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders about what goes wrong on stage: a late team, a restart, rain, a disputed key, a departure
// entered by mistake.
#include "contest/checks.h"
#include "contest/decide_parts.h"
#include "contest/reasons.h"

#include <algorithm>

namespace contest {

namespace {

const std::vector<TeamId> &callingOrder(const RoundState &state)
{
    return state.playingOrder.empty() ? state.runningOrder : state.playingOrder;
}

//! One team went behind all others, who kept their order.
bool onlyOneGoesLast(const std::vector<TeamId> &before, const std::vector<TeamId> &now)
{
    std::vector<TeamId> expected = before;
    std::erase(expected, now.back());
    expected.push_back(now.back());
    return expected == now;
}

std::vector<TeamId> movedWithoutConsent(
    const std::vector<TeamId> &before, const ChangePlayingOrder &order)
{
    std::vector<TeamId> missing;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const auto &consents = order.consents;
        const bool agreed
            = std::find(consents.begin(), consents.end(), order.order[i]) != consents.end();
        if (order.order[i] != before[i] && !agreed) {
            missing.push_back(order.order[i]);
        }
    }
    return missing;
}

Check sameTeams(const Contest &contest, const ChangePlayingOrder &order)
{
    const std::vector<TeamId> &drawn = contest.round(order.round).runningOrder;
    for (const TeamId &team : order.consents) {
        if (std::find(drawn.begin(), drawn.end(), team) == drawn.end()) {
            return unknown("đội của vòng này", "team of this round", team.text);
        }
    }
    if (std::is_permutation(drawn.begin(), drawn.end(), order.order.begin(), order.order.end())) {
        return std::nullopt;
    }
    return Refusal{RefusalCode::Incomplete,
        {"thứ tự thi mới phải có đủ " + std::to_string(drawn.size())
                + " đội đã bốc thăm, mỗi đội một lần: " + shortNames(*contest.rulebook, drawn),
            "the new order must hold each of the " + std::to_string(drawn.size())
                + " drawn teams once: " + shortNames(*contest.rulebook, drawn)},
        "order"};
}

Check consented(const Contest &contest, const ChangePlayingOrder &order)
{
    const std::vector<TeamId> &before = callingOrder(contest.round(order.round));
    if (order.order == before) {
        return Refusal{RefusalCode::AlreadyDone,
            {"các đội đã đang thi theo thứ tự này", "the teams already play in this order"},
            "order"};
    }
    if (onlyOneGoesLast(before, order.order)) {
        return std::nullopt;
    }
    const std::vector<TeamId> missing = movedWithoutConsent(before, order);
    if (missing.empty()) {
        return std::nullopt;
    }
    const std::string names = shortNames(*contest.rulebook, missing);
    return Refusal{RefusalCode::Incomplete,
        {"cần đồng ý của mọi đội đổi chỗ, còn thiếu: " + names
                + " (chỉ đội đến muộn xuống thi cuối thì không cần)",
            "every team that moves must agree, still missing: " + names
                + " (only a late team that goes last needs nobody's consent)"},
        "consents"};
}

bool wasBegun(const TurnState &turn)
{
    return turn.clock.state != StageClock::State::Idle || turn.clock.measuredMs
        || !turn.sheets.empty() || !turn.keyResults.empty() || !turn.entered.empty();
}

//! The segment's turns that are neither approved nor void by a departure.
std::vector<TurnId> unfinished(
    const Contest &contest, const RoundId &round, const SegmentId &segment)
{
    std::vector<TurnId> turns = contest.turnsOf(round);
    std::erase_if(turns, [&](const TurnId &id) {
        const TurnState *state = contest.turn(id);
        return id.segment != segment || contest.isVoid(id) || (state && state->approved);
    });
    return turns;
}

Check mayBeVoided(const Contest &contest, const VoidSegment &order)
{
    const Segment &segment = *contest.rulebook->segment(order.segment);
    const std::map<SegmentId, std::string> &voided = contest.round(order.round).voided;
    if (voided.contains(order.segment)) {
        return Refusal{RefusalCode::AlreadyDone,
            {segment.label + " đã hủy rồi", segment.label + " is already void"},
            order.segment.text};
    }
    if (contest.rulebook->segmentsOf(*contest.rulebook->round(order.round)).size()
        == voided.size() + 1) {
        return Refusal{RefusalCode::BadDecision,
            {"không còn phần thi nào khác để xếp hạng; hãy tạm hoãn buổi thi rồi thi tiếp",
                "no other segment would be left to rank by; suspend the session and resume it"},
            order.segment.text};
    }
    if (unfinished(contest, order.round, order.segment).empty()) {
        return Refusal{RefusalCode::TurnApproved,
            {segment.label
                    + " đã thi xong và duyệt đủ mọi lượt, không hủy được; cần sửa thì mở "
                      "lại từng lượt",
                segment.label
                    + " is complete and approved and cannot be voided; reopen the turns "
                      "that need a correction"},
            order.segment.text};
    }
    return std::nullopt;
}

const KeyComponent *keyIn(const std::vector<KeyComponent> &keys, const ComponentId &id)
{
    const auto found = std::find_if(
        keys.begin(), keys.end(), [&id](const KeyComponent &key) { return key.id == id; });
    return found == keys.end() ? nullptr : &*found;
}

//! Approved results that the cancelled questions would change without anybody looking at them.
std::vector<TeamId> settledResults(
    const Contest &contest, const CancelQuestions &order, const KeyComponent &key)
{
    std::vector<TeamId> teams;
    for (const TeamId &team : contest.teamsOf(order.round)) {
        const TurnState *turn = contest.turn({order.round, order.segment, team});
        const auto result = turn ? turn->keyResults.find(order.component)
                                 : std::map<ComponentId, KeyResult>::const_iterator();
        if (!turn || !turn->approved || result == turn->keyResults.end()) {
            continue;
        }
        const int answered = result->second.right + result->second.wrong;
        if (answered > key.questions - order.count || key.none != Points{}) {
            teams.push_back(team);
        }
    }
    return teams;
}

Check countFits(const CancelQuestions &order, const KeyComponent &key)
{
    if (order.count >= 1 && order.count < key.questions) {
        return std::nullopt;
    }
    const std::string most = std::to_string(key.questions - 1);
    return Refusal{RefusalCode::MarkOutOfRange,
        {key.label + ": số câu hủy phải từ 1 đến " + most + " (còn " + std::to_string(key.questions)
                + " câu)",
            key.label + ": from 1 to " + most + " questions can be cancelled ("
                + std::to_string(key.questions) + " are left)"},
        "count"};
}

}

Decision decided(const Contest &contest, const ChangePlayingOrder &order)
{
    if (auto refusal = resultsMayChange(contest, order.round)) {
        return *refusal;
    }
    if (contest.round(order.round).runningOrder.empty()) {
        return Refusal{RefusalCode::NoRunningOrder,
            {"chưa bốc thăm thứ tự thi của vòng này",
                "the running order of this round has not been drawn"},
            order.round.text};
    }
    if (auto refusal = sameTeams(contest, order)) {
        return *refusal;
    }
    if (auto refusal = consented(contest, order)) {
        return *refusal;
    }
    if (auto refusal = reasonGiven(order.reason)) {
        return *refusal;
    }
    return Facts{PlayingOrderChanged{order.round, order.order, order.reason, order.consents}};
}

Decision decided(const Contest &contest, const RestartTurn &order)
{
    if (auto refusal = turnInPlay(contest, order.turn)) {
        return *refusal;
    }
    const TurnState &turn = *contest.turn(order.turn);
    const std::string name = turnName(contest, order.turn);
    if (!turn.reopenings.empty()) {
        return Refusal{RefusalCode::TurnApproved,
            {name + ": lượt đã từng được duyệt, không diễn lại; cần sửa điểm thì trả lại phiếu",
                name
                    + ": it was approved before and is not performed again; return the sheets "
                      "that need a correction"},
            order.turn.team.text};
    }
    if (!wasBegun(turn)) {
        return Refusal{RefusalCode::ClockState,
            {name + ": đội chưa bắt đầu, chỉ cần bấm giờ",
                name + ": the team has not begun, just start the clock"},
            order.turn.team.text};
    }
    if (auto refusal = reasonGiven(order.reason)) {
        return *refusal;
    }
    return Facts{TurnRestarted{order.turn, order.reason}};
}

Decision decided(const Contest &contest, const VoidSegment &order)
{
    if (auto refusal = resultsMayChange(contest, order.round)) {
        return *refusal;
    }
    if (auto refusal
        = turnExists(contest, {order.round, order.segment, contest.teamsOf(order.round).front()})) {
        return *refusal;
    }
    if (auto refusal = mayBeVoided(contest, order)) {
        return *refusal;
    }
    if (auto refusal = reasonGiven(order.reason)) {
        return *refusal;
    }
    return Facts{SegmentVoided{order.round, order.segment, order.reason}};
}

Decision decided(const Contest &contest, const CancelQuestions &order)
{
    if (auto refusal = resultsMayChange(contest, order.round)) {
        return *refusal;
    }
    const TurnId any{order.round, order.segment, contest.teamsOf(order.round).front()};
    if (auto refusal = turnExists(contest, any)) {
        return *refusal;
    }
    const std::vector<KeyComponent> keys = keysOf(contest, any);
    const KeyComponent *key = keyIn(keys, order.component);
    if (!key) {
        return unknown("phần chấm theo đáp án", "answer-key component", order.component.text);
    }
    if (auto refusal = countFits(order, *key)) {
        return *refusal;
    }
    const std::vector<TeamId> settled = settledResults(contest, order, *key);
    if (!settled.empty()) {
        const std::string names = shortNames(*contest.rulebook, settled);
        return Refusal{RefusalCode::TurnApproved,
            {key->label + ": kết quả đã duyệt sẽ đổi theo: " + names
                    + "; cần mở lại các lượt ấy trước khi hủy câu hỏi",
                key->label + ": approved results would change with it: " + names
                    + "; reopen those turns before questions are cancelled"},
            settled.front().text};
    }
    if (auto refusal = reasonGiven(order.reason)) {
        return *refusal;
    }
    return Facts{
        QuestionsCancelled{order.round, order.segment, order.component, order.count, order.reason}};
}

Decision decided(const Contest &contest, const ReinstateTeam &order)
{
    if (auto refusal = resultsMayChange(contest, order.round)) {
        return *refusal;
    }
    if (auto refusal = teamInRound(contest, order.round, order.team)) {
        return *refusal;
    }
    if (!contest.round(order.round).left.contains(order.team)) {
        const std::string &name = contest.rulebook->team(order.team)->shortName;
        return Refusal{RefusalCode::AlreadyDone,
            {name + " vẫn đang dự thi", name + " has not left the round"}, order.team.text};
    }
    if (auto refusal = reasonGiven(order.reason)) {
        return *refusal;
    }
    return Facts{TeamReinstated{order.round, order.team, order.reason}};
}

}
