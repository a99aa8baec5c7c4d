// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the robots wait for: an audience's pace, a seat that is taken, a picture on the glass.
#include "control/rehearsal/performance.h"

#include "contest/overloaded.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace rehearsal {

using namespace std::chrono_literals;

namespace {

constexpr auto DisplayPatience = 15s;

//! Whether the operator's list of seats has one that the condition holds for.
template<class Condition>
bool anySeat(const Line &line, const Condition &condition)
{
    const std::string *seats = line.topic("seats");
    if (seats == nullptr) {
        return false;
    }
    const auto all = nlohmann::json::parse(*seats, nullptr, false);
    if (!all.is_object() || !all.contains("seats")) {
        return false;
    }
    const auto &list = all.at("seats");
    return std::any_of(list.begin(), list.end(), condition);
}

}

void Performance::rest(std::chrono::milliseconds time)
{
    m_network.wait([] { return false; }, time);
}

void Performance::draftFirst(const contest::SubmitSheet &sheet)
{
    const auto line = m_judges.find(sheet.judge);
    if (line == m_judges.end()) {
        return;
    }
    messages::Draft draft{sheet.turn, {}, {}};
    for (const auto &mark : sheet.marks) {
        draft.marks.insert(mark);
        line->second->send(draft);
        rest(std::chrono::milliseconds(60 + m_taste() % 200));
    }
}

//! At show pace a turn lasts about 15 s: the team comes, plays, is marked, and its score is seen.
void Performance::pauseBefore(const PlannedOrder &order)
{
    if (m_options.pace == Pace::Max) {
        return;
    }
    std::visit(contest::Overloaded{
                   [this](const contest::TakeCue &take) {
                       using contest::Scene;
                       const bool slow = take.cue.scene == Scene::Prize
                           || take.cue.scene == Scene::Standings
                           || take.cue.scene == Scene::SegmentStandings;
                       rest(slow ? 3500ms : 1500ms);
                   },
                   [this](const contest::StopClock &) { rest(3500ms); },
                   [this](const contest::EnterMeasuredTime &) { rest(3000ms); },
                   [this](const contest::SubmitSheet &sheet) {
                       if (sheet.source == contest::SheetSource::Tablet) {
                           draftFirst(sheet);
                       }
                   },
                   [this](const contest::ApproveTurn &) { rest(1200ms); },
                   [this](const contest::CallTurn &) { rest(2500ms); },
                   [](const auto &) {},
               },
        order.order);
}

void Performance::awaitSeat(const std::string &seat)
{
    m_network.wait(
        [&] {
            return anySeat(*m_operator, [&](const nlohmann::json &one) {
                return one.value("seat", std::string()) == seat && one.value("connected", false);
            });
        },
        DisplayPatience);
}

bool Performance::isNewToTheEye(const contest::Cue &cue)
{
    return m_seen.insert({cue.scene, cue.round, cue.segment, cue.step}).second;
}

//! The operator's lamp: the display has reported the number of the cue on air.
void Performance::awaitDisplay()
{
    m_network.wait(
        [&] {
            return anySeat(*m_operator, [&](const nlohmann::json &seat) {
                const auto shown = seat.find("shown");
                return shown != seat.end() && shown->is_number_integer()
                    && shown->get<std::int64_t>() >= m_contest.liveNumber;
            });
        },
        DisplayPatience);
}

}
