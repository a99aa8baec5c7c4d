// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What only one of two evenings has, and what others try to find out about it.
#include "tests/show/scribe.h"

#include "contest/refusal.h"
#include "tests/link/incident_script.h"

#include <algorithm>

namespace show {

using namespace contest;
using messages::Play;
using messages::Step;

namespace {

//! What the desk will answer to the order, in this state.
std::string answerTo(Play &play, const Step &step)
{
    const auto answer = decide(play.evening.contest, step.order, step.actor, play.evening.now);
    return answer ? "done" : codeText(answer.error().code);
}

}

TurnId Scribe::anyTurn()
{
    const std::vector<TurnId> turns = m_one.evening.contest.turnsOf(Tri);
    return turns.empty() ? TurnId{Tri, TieuPham, m_book.teams.front().id}
                         : turns[m_random() % turns.size()];
}

//! One that is being marked and will not be revealed.
std::optional<TurnId> Scribe::secretTurn()
{
    for (const auto &[id, turn] : m_other.evening.contest.turns) {
        if (turn.called && !turn.approved && m_forger.isSecret(id)
            && !m_other.evening.contest.isVoid(id)) {
            return id;
        }
    }
    return std::nullopt;
}

std::optional<Step> Scribe::secretStep()
{
    const std::optional<TurnId> turn = secretTurn();
    Step step;
    switch (m_random() % 8) {
    case 0:
    case 1:
        if (!turn) {
            return std::nullopt;
        }
        step.order = GiveDeduction{*turn, {500 * std::int64_t(1 + m_random() % 4)}, "riêng"};
        return step;
    case 2:
        if (!turn) {
            return std::nullopt;
        }
        step.order = EnterKeyResult{*turn, TracNghiem, int(m_random() % 11)};
        return step;
    case 3: // refused, with words that may quote what is secret
        step.order = ApproveTurn{anyTurn()};
        return answerTo(m_other, step) == "done" ? std::nullopt : std::optional(step);
    case 4:
        step.order = DecidePrizes{Tri, {}, "Trưởng Ban", "01", "2024-07-01"};
        return answerTo(m_other, step) == "done" ? std::nullopt : std::optional(step);
    case 5: {
        if (m_strangers.empty()) {
            return std::nullopt;
        }
        const JudgeId judge = m_strangers[m_random() % m_strangers.size()];
        step.order = SubmitSheet{anyTurn(), judge, {}, "phiếu trống", SheetSource::Tablet};
        step.actor = {SeatKind::Judge, judge};
        return step;
    }
    case 6:
        step.order = SettleDeviation{turn.value_or(anyTurn()), "riêng"};
        return step;
    default:
        step.order = RuleTie{Tri, {}, {}, "riêng"};
        return answerTo(m_other, step) == "done" ? std::nullopt : std::optional(step);
    }
}

void Scribe::secretOrder(const Step &step)
{
    const std::string answer = answerTo(m_other, step);
    const std::string id = "x" + std::to_string(m_twins.added + 1);
    if (m_absent.contains(seatOf(step.actor))) {
        return;
    }
    (void)m_other.perform(step);
    secretly(seatOf(step.actor), said(step, id), answer);
}

//! A wish of a stranger, seen to at once.
void Scribe::secretAsk()
{
    if (m_strangers.empty()) {
        return;
    }
    const std::string seat = "judge:" + m_strangers[m_random() % m_strangers.size()].text;
    if (m_random() % 2 == 0) {
        secretly(
            seat, messages::Draft{anyTurn(), {}, "nháp " + std::to_string(m_random() % 1000)}, {});
    } else {
        secretly(seat, messages::Ask{}, {});
        secretly("operator", messages::Attend{seat}, {});
    }
}

//! Of a team that would complain in one evening only.
void Scribe::fileOrDecideComplaint()
{
    const auto &complaints = m_other.evening.contest.round(Tri).complaints;
    const Team &team = m_book.teams.front();
    Step step;
    if (!complaints.empty() && complaints.back().isOpen()) {
        step.order = DecideComplaint{Tri, int(complaints.size()), "giữ nguyên", "Ban"};
    } else {
        step.order = FileComplaint{Tri, team.id, "riêng", team.roster.front().name};
    }
    secretOrder(step);
}

void Scribe::addSecret()
{
    const bool hasNone = std::none_of(m_script.begin(), m_script.end(),
        [](const Step &step) { return std::holds_alternative<FileComplaint>(step.order); });
    const auto dice = m_random() % 9;
    if (hasNone && dice < 2) {
        fileOrDecideComplaint();
    } else if (dice < 5) {
        secretAsk();
    } else if (const auto step = secretStep()) {
        secretOrder(*step);
    }
}

void Scribe::prepare(const Step &step)
{
    const auto *cue = std::get_if<TakeCue>(&step.order);
    const bool isOfPrizes = (cue && cue->cue.scene == Scene::Prize)
        || std::holds_alternative<DecidePrizes>(step.order)
        || std::holds_alternative<CloseRound>(step.order);
    const auto &complaints = m_other.evening.contest.round(Tri).complaints;
    const auto &same = m_one.evening.contest.round(Tri).complaints;
    if (isOfPrizes && complaints.size() > same.size() && complaints.back().isOpen()) {
        fileOrDecideComplaint();
    }
    if (const auto *approval = std::get_if<ApproveTurn>(&step.order)) {
        prepareApproval(approval->turn);
    }
}

void Scribe::prepareApproval(const TurnId &turn)
{
    for (const JudgeId &judge : awaitedJudges(m_other.evening.contest, turn)) {
        if (m_twins.strangers.contains(judge)) {
            const Segment &segment = *m_book.segment(turn.segment);
            Step sheet;
            sheet.actor = {SeatKind::Judge, judge};
            sheet.order = SubmitSheet{turn, judge, messages::randomMarks(m_random, segment),
                "chấm thêm", SheetSource::Tablet};
            secretOrder(sheet);
        }
    }
    if (const auto talk = messages::discussionOf(m_other.evening.contest, turn)) {
        Step step;
        step.order = *talk;
        secretOrder(step);
        ++m_twins.talks;
    }
}

//! Somebody whom the difference does not concern tries what is refused, under an order id that
//! nobody has used, or that the other evening's secret order has.
void Scribe::probe()
{
    std::vector<std::string> seats{"display:1", "mc"};
    for (const Judge &judge : m_book.allJudges()) {
        if (!m_twins.strangers.contains(judge.id)) {
            seats.push_back("judge:" + judge.id.text);
            seats.push_back("judge:" + judge.id.text);
        }
    }
    const std::string seat = seats[m_random() % seats.size()];
    const auto audience = messages::audienceOf(seat);
    const JudgeId judge = audience->judge.empty() ? Gk1 : audience->judge;
    comeBack(seat);
    const bool guesses = m_twins.added > 0 && m_random() % 2 == 0;
    const std::string id = guesses ? "x" + std::to_string(1 + m_random() % unsigned(m_twins.added))
                                   : "q" + std::to_string(m_number + 1);
    Order order = SubmitSheet{anyTurn(), judge, {}, "thử", SheetSource::Tablet};
    if (m_random() % 4 == 0) {
        order = TakeCue{m_one.evening.contest.liveNumber, {Scene::Standings, Tri, {}, {}, 0}};
    } else if (m_random() % 4 == 0) {
        order = SettleDeviation{anyTurn(), "thử"}; // is there anything to talk about?
    }
    both({0, true, Move::Kind::Say, seat, messages::OrderMessage{{id}, order, std::nullopt}, 0,
        "no"});
}

}
