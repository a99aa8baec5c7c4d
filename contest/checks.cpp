// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Conditions that several orders share, each with its refusal in words.
#include "contest/checks.h"

#include <algorithm>

namespace contest {

Refusal unknown(std::string_view vi, std::string_view en, const std::string &id)
{
    return {RefusalCode::UnknownThing,
        {"không có " + std::string(vi) + " mang mã “" + id + "”",
            "there is no " + std::string(en) + " “" + id + "”"},
        id};
}

Check reasonGiven(const std::string &reason)
{
    if (!isBlank(reason)) {
        return std::nullopt;
    }
    return Refusal{RefusalCode::ReasonMissing, {"cần ghi lý do", "a reason is needed"}, "reason"};
}

Check witnessed(const std::vector<std::string> &witnesses)
{
    if (!std::all_of(witnesses.begin(), witnesses.end(),
            [](const std::string &witness) { return isBlank(witness); })) {
        return std::nullopt;
    }
    return Refusal{RefusalCode::ReasonMissing,
        {"cần ghi ít nhất một người chứng kiến", "at least one witness is needed"}, "witnesses"};
}

Check roundOpen(const Contest &contest, const RoundId &round)
{
    const Round *book = contest.rulebook->round(round);
    if (!book) {
        return unknown("vòng thi", "round", round.text);
    }
    if (contest.round(round).closed) {
        return Refusal{RefusalCode::RoundClosed,
            {book->label + " đã khóa kết quả", book->label + " is closed"}, round.text};
    }
    return std::nullopt;
}

Check roundReady(const Contest &contest, const RoundId &round)
{
    if (!contest.teamsOf(round).empty()) {
        return std::nullopt;
    }
    const std::string &label = contest.rulebook->round(round)->label;
    return Refusal{RefusalCode::RoundNotReady,
        {label + ": chưa biết các đội dự thi, vì còn vòng trước chưa khóa kết quả",
            label + ": its teams are not known while an earlier round is not closed"},
        round.text};
}

Check ceremonyNotBegun(const Contest &contest, const RoundId &round)
{
    if (contest.round(round).revealedSteps == 0) {
        return std::nullopt;
    }
    return Refusal{RefusalCode::AlreadyDone,
        {"lễ trao giải đã bắt đầu, kết quả không đổi được nữa",
            "the ceremony has begun, the results can no longer change"},
        round.text};
}

Check resultsMayChange(const Contest &contest, const RoundId &round)
{
    if (auto refusal = roundOpen(contest, round)) {
        return refusal;
    }
    if (auto refusal = roundReady(contest, round)) {
        return refusal;
    }
    return ceremonyNotBegun(contest, round);
}

Check teamInRound(const Contest &contest, const RoundId &round, const TeamId &team)
{
    const std::vector<TeamId> teams = contest.teamsOf(round);
    if (std::find(teams.begin(), teams.end(), team) != teams.end()) {
        return std::nullopt;
    }
    return unknown("đội của vòng này", "team of this round", team.text);
}

Check turnExists(const Contest &contest, const TurnId &turn)
{
    const Round *round = contest.rulebook->round(turn.round);
    if (!round) {
        return unknown("vòng thi", "round", turn.round.text);
    }
    const std::vector<SegmentId> played = contest.rulebook->segmentsOf(*round);
    if (std::find(played.begin(), played.end(), turn.segment) == played.end()) {
        return unknown("phần thi của vòng này", "segment of this round", turn.segment.text);
    }
    if (auto refusal = roundReady(contest, turn.round)) {
        return refusal;
    }
    return teamInRound(contest, turn.round, turn.team);
}

Check turnCounts(const Contest &contest, const TurnId &turn)
{
    if (!contest.isVoid(turn)) {
        return std::nullopt;
    }
    const std::string name = turnName(contest, turn);
    if (const std::string *reason = contest.voidedBecause(turn.round, turn.segment)) {
        return Refusal{RefusalCode::TurnVoid,
            {name + ": phần thi đã hủy với mọi đội (" + *reason + ")",
                name + ": the segment is void for every team (" + *reason + ")"},
            turn.segment.text};
    }
    return Refusal{RefusalCode::TurnVoid,
        {name + ": đội đã bỏ thi hoặc bị loại", name + ": the team has left"}, turn.team.text};
}

Check sessionGoesOn(const Contest &contest, const TurnId &turn)
{
    const SessionState *session = contest.suspensionOf(turn);
    if (!session) {
        return std::nullopt;
    }
    const std::string name = turnName(contest, turn);
    return Refusal{RefusalCode::SessionSuspended,
        {name + ": buổi thi đang tạm hoãn (" + session->reason
                + "); cần ghi nhận thi tiếp trước khi mời đội hoặc bấm giờ",
            name + ": the session is suspended (" + session->reason
                + "); resume it before a team is called or a clock runs"},
        turn.round.text};
}

Check noComplaintOpen(const Contest &contest, const RoundId &round)
{
    const std::vector<Complaint> &complaints = contest.round(round).complaints;
    const auto open = std::find_if(
        complaints.begin(), complaints.end(), [](const Complaint &each) { return each.isOpen(); });
    if (open == complaints.end()) {
        return std::nullopt;
    }
    const Team *team = contest.rulebook->team(open->team);
    const std::string who = team ? team->shortName : open->team.text;
    const std::string number = std::to_string(open - complaints.begin() + 1);
    return Refusal{RefusalCode::ComplaintOpen,
        {"khiếu nại số " + number + " của " + who
                + " chưa giải quyết; cần ghi kết luận trước khi quyết định, trao giải hoặc khóa sổ",
            "complaint " + number + " of " + who
                + " is open; record its outcome before prizes are decided or revealed or the "
                  "round is closed"},
        open->team.text};
}

Check turnUnsettled(const Contest &contest, const TurnId &turn)
{
    if (auto refusal = turnExists(contest, turn)) {
        return refusal;
    }
    if (auto refusal = roundOpen(contest, turn.round)) {
        return refusal;
    }
    if (auto refusal = turnCounts(contest, turn)) {
        return refusal;
    }
    const TurnState *state = contest.turn(turn);
    if (state && state->approved) {
        return Refusal{RefusalCode::TurnApproved,
            {turnName(contest, turn) + ": lượt thi đã duyệt điểm",
                turnName(contest, turn) + ": the turn is approved"},
            turn.team.text};
    }
    return std::nullopt;
}

Check turnInPlay(const Contest &contest, const TurnId &turn)
{
    if (auto refusal = turnUnsettled(contest, turn)) {
        return refusal;
    }
    const TurnState *state = contest.turn(turn);
    if (state && state->called) {
        return std::nullopt;
    }
    return Refusal{RefusalCode::TurnNotCalled,
        {turnName(contest, turn) + ": đội chưa được mời lên sân khấu",
            turnName(contest, turn) + ": the team has not been called"},
        turn.team.text};
}

Check judgeExists(const Contest &contest, const JudgeId &judge)
{
    if (contest.rulebook->judge(judge)) {
        return std::nullopt;
    }
    return unknown("giám khảo", "judge", judge.text);
}

std::string turnName(const Contest &contest, const TurnId &turn)
{
    const Team *team = contest.rulebook->team(turn.team);
    const Segment *segment = contest.rulebook->segment(turn.segment);
    return (team ? team->shortName : turn.team.text) + " – "
        + (segment ? segment->label : turn.segment.text);
}

}
