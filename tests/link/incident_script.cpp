// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders of evenings that go wrong, for random scripts.
#include "tests/link/incident_script.h"

#include "contest/sheets.h"

#include <algorithm>

namespace messages {

using namespace contest;

namespace {

Order lastInOrder(const RoundState &round)
{
    std::vector<TeamId> order
        = round.playingOrder.empty() ? round.runningOrder : round.playingOrder;
    std::rotate(order.begin(), order.begin() + 1, order.end());
    return ChangePlayingOrder{Tri, order, "đến muộn", {}};
}

Order otherPanel(const Contest &contest, const TurnId &turn)
{
    Panel panel = contest.panelOf(turn);
    std::rotate(panel.judges.begin(), panel.judges.begin() + 1, panel.judges.end());
    return AmendPanel{Tri, turn.segment, panel, "đổi chỗ ngồi"};
}

Order otherRoster(Random &random, const Contest &contest, const TeamId &team)
{
    std::vector<Member> roster = contest.rulebook->team(team)->roster;
    roster.back().name = "Người thay " + std::to_string(random() % 100);
    return AmendRoster{team, roster, "ốm"};
}

Order reopening(Random &random, const Contest &contest)
{
    const std::vector<TurnId> turns = contest.turnsOf(Tri);
    const TurnId &turn = turns[random() % turns.size()];
    const Panel &panel = contest.panelOf(turn);
    return ReopenTurn{turn, "ghi nhầm",
        {contest.rulebook->judge(panel.chair)->name, panel.alternates.front().name, "Thư ký"}};
}

}

Order wrongOnStage(Random &random, const Contest &contest, const TurnId &turn)
{
    const RoundState &round = contest.round(Tri);
    if (contest.suspensionOf(turn)) {
        return ResumeSession{Tri, turn.segment == TieuPham ? 2 : 1, "thi tiếp tối mai"};
    }
    switch (random() % 12) {
    case 0:
    case 1:
        return SuspendSession{Tri, turn.segment == TieuPham ? 2 : 1, "mưa lớn"};
    case 2:
        return VoidSegment{Tri, turn.segment, "mưa lớn"};
    case 3:
    case 4:
        return round.left.empty() ? Order(OpenSession{Tri, 1})
                                  : ReinstateTeam{Tri, round.left.begin()->first, "ghi nhầm"};
    case 5:
    case 6:
        return lastInOrder(round);
    case 7:
        return CancelQuestions{Tri, KienThuc, TracNghiem, 1, "hai đáp án đúng"};
    default:
        return RestartTurn{turn, "mất tiếng"};
    }
}

Order wrongOnPaper(Random &random, const Contest &contest, const TurnId &turn)
{
    switch (random() % 8) {
    case 0:
        return FileComplaint{Tri, turn.team, "đề nghị xem lại",
            contest.rulebook->team(turn.team)->roster.front().name};
    case 1:
        return DecideComplaint{
            Tri, int(contest.round(Tri).complaints.size()), "giữ nguyên", "Trưởng Ban"};
    case 2:
        return otherPanel(contest, turn);
    case 3:
        return otherRoster(random, contest, turn.team);
    default:
        return reopening(random, contest);
    }
}

std::optional<Order> discussionOf(const Contest &contest, const TurnId &turn)
{
    const Deviation far = sheetsOf(contest, turn).deviation;
    const bool isDue
        = far.action == DeviationPolicy::Action::Discuss && far.exceeded && !far.settled;
    return isDue ? std::optional<Order>(SettleDeviation{turn, "đã hội ý"}) : std::nullopt;
}

std::optional<Order> unfinishedBusiness(const Contest &contest)
{
    const std::vector<Complaint> &complaints = contest.round(Tri).complaints;
    for (std::size_t i = 0; i < complaints.size(); ++i) {
        if (complaints[i].isOpen()) {
            return DecideComplaint{Tri, int(i) + 1, "giữ nguyên", "Trưởng Ban"};
        }
    }
    for (const auto &[id, turn] : contest.turns) {
        if (!turn.announced.empty() && !contest.isVoid(id)) {
            return TakeCue{contest.liveNumber, {Scene::Score, id.round, id.segment, id.team, 0}};
        }
    }
    return std::nullopt;
}

}
