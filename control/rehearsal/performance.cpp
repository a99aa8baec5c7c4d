// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/rehearsal/performance.h"

#include "link/messages/words.h"

#include <algorithm>

namespace rehearsal {

using namespace std::chrono_literals;

namespace {

constexpr auto JoinPatience = 10s;
constexpr auto ReplyPatience = 30s;
//! A desk that was killed is back within 2 s; a robot does not give up before a person would.
constexpr auto ReconnectPatience = 60s;

contest::Words silence()
{
    return {"Bàn điều khiển không trả lời.", "The desk does not answer."};
}

}

Performance::Performance(Stage stage, contest::Contest begin, Plan plan, PerformanceOptions options)
    : m_stage(std::move(stage)),
      m_plan(std::move(plan)),
      m_options(std::move(options)),
      m_contest(std::move(begin)),
      m_run(std::to_string(std::random_device{}())),
      m_taste(54)
{
}

Performance::~Performance() = default;

contest::Result<std::string, contest::Words> Performance::linkFor(const std::string &seat)
{
    const contest::OrderId id{"offer-" + m_run + '-' + std::to_string(++m_orders)};
    m_operator->send(messages::Offer{id, seat});
    m_network.wait([&] { return m_operator->offered(id) || m_operator->reply(id); }, JoinPatience);
    if (const auto offered = m_operator->offered(id)) {
        return std::string(
            "http://" + m_stage.host + ':' + std::to_string(m_stage.port) + "/#" + offered->secret);
    }
    const auto reply = m_operator->reply(id);
    return reply ? std::get<messages::No>(*reply).words : silence();
}

std::optional<contest::Words> Performance::takeSeats()
{
    m_operator = std::make_unique<Line>(m_network, m_stage.host, m_stage.port,
        Ticket{"rehearsal", "robot-operator", {}, m_stage.operatorToken});
    if (auto fault = m_operator->join(JoinPatience)) {
        return fault;
    }
    return seatJudges();
}

//! Everyone on a panel who has no seat yet.
std::optional<contest::Words> Performance::seatJudges()
{
    for (const contest::Judge &judge : m_contest.rulebook->allJudges()) {
        if (m_judges.contains(judge.id)) {
            continue;
        }
        const auto link = linkFor("judge:" + judge.id.text);
        if (!link) {
            return link.error();
        }
        const std::string secret = link.value().substr(link.value().find('#') + 1);
        auto line = std::make_unique<Line>(m_network, m_stage.host, m_stage.port,
            Ticket{"rehearsal", "robot-" + judge.id.text, secret, {}});
        if (auto fault = line->join(JoinPatience)) {
            return fault;
        }
        m_judges[judge.id] = std::move(line);
    }
    return std::nullopt;
}

std::optional<contest::Words> Performance::play()
{
    for (;;) {
        const std::vector<PlannedOrder> orders = m_plan.next(m_contest);
        if (orders.empty()) {
            return std::nullopt;
        }
        if (auto fault = give(orders)) {
            return fault;
        }
    }
}

//! Sheets of one turn go out together, as from five tablets; everything else one by one, or, in
//! batches, until another seat's turn comes.
std::optional<contest::Words> Performance::give(const std::vector<PlannedOrder> &orders)
{
    std::vector<Sent> together;
    bool sheets = false;
    for (const PlannedOrder &order : orders) {
        const bool tabletSheet = std::holds_alternative<contest::SubmitSheet>(order.order)
            && order.actor.kind == contest::SeatKind::Judge;
        if (tabletSheet != sheets || (!tabletSheet && !m_options.inBatches)) {
            if (auto fault = settle(together)) {
                return fault;
            }
        }
        sheets = tabletSheet;
        pauseBefore(order);
        if (auto fault = expect(order)) {
            return fault;
        }
        together.push_back(send(order));
        if (std::holds_alternative<contest::AmendPanel>(order.order)) {
            auto fault = settle(together);
            fault = fault ? fault : seatJudges();
            if (fault) {
                return fault;
            }
        }
        const auto *take = std::get_if<contest::TakeCue>(&order.order);
        if (m_options.waitForDisplay && take != nullptr && isNewToTheEye(take->cue)) {
            if (auto fault = settle(together)) {
                return fault;
            }
            awaitDisplay();
        }
    }
    return settle(together);
}

//! The robots know the rules: what they would refuse is a fault of the plan, not of the desk.
std::optional<contest::Words> Performance::expect(const PlannedOrder &order)
{
    auto decision = contest::decide(m_contest, order.order, order.actor, {});
    if (!decision) {
        return decision.error().words;
    }
    for (contest::Fact &fact : decision.value()) {
        contest::RecordedFact recorded;
        recorded.sequence = m_contest.sequence + 1;
        recorded.fact = std::move(fact);
        contest::apply(m_contest, recorded);
        if (m_options.progress) {
            m_options.progress(messages::factWords(m_contest, recorded.fact));
        }
    }
    return std::nullopt;
}

Line &Performance::lineOf(const contest::Actor &actor)
{
    return actor.kind == contest::SeatKind::Judge ? *m_judges.at(actor.judge) : *m_operator;
}

Performance::Sent Performance::send(const PlannedOrder &order)
{
    Line &line = lineOf(order.actor);
    messages::OrderMessage message{
        {"robot-" + m_run + '-' + std::to_string(++m_orders)}, order.order, std::nullopt};
    if (std::holds_alternative<contest::TakeCue>(order.order)) {
        message.at = line.deskNow();
    }
    line.send(message);
    return {&line, message};
}

//! Waits for every answer; what was lost on the way is sent again under the same id.
std::optional<contest::Words> Performance::settle(std::vector<Sent> &sent)
{
    const auto isAnswered
        = [](const Sent &one) { return one.line->reply(one.message.id).has_value(); };
    const auto isLost = [&](const Sent &one) { return !isAnswered(one) && !one.line->isOpen(); };
    while (!std::all_of(sent.begin(), sent.end(), isAnswered)) {
        const bool moved = m_network.wait(
            [&] {
                return std::all_of(sent.begin(), sent.end(), isAnswered)
                    || std::any_of(sent.begin(), sent.end(), isLost);
            },
            ReplyPatience);
        if (!moved) {
            return silence();
        }
        if (std::any_of(sent.begin(), sent.end(), isLost)) {
            if (!rejoin()) {
                return silence();
            }
            for (Sent &one : sent) {
                if (!isAnswered(one)) {
                    one.message.at
                        = one.message.at ? std::optional(one.line->deskNow()) : std::nullopt;
                    one.line->send(one.message);
                }
            }
        }
    }
    for (const Sent &one : sent) {
        const Reply reply = *one.line->reply(one.message.id);
        if (const auto *no = std::get_if<messages::No>(&reply)) {
            return no->words;
        }
        if (const auto *sheet = std::get_if<contest::SubmitSheet>(&one.message.order)) {
            m_confirmed.push_back(*sheet);
        }
    }
    sent.clear();
    return std::nullopt;
}

bool Performance::rejoin()
{
    const auto end = std::chrono::steady_clock::now() + ReconnectPatience;
    const auto comeBack = [&](Line &line) {
        while (!line.isOpen()) {
            if (!line.join(2s)) {
                return true;
            }
            if (std::chrono::steady_clock::now() > end) {
                return false;
            }
            rest(50ms);
        }
        return true;
    };
    return comeBack(*m_operator)
        && std::all_of(m_judges.begin(), m_judges.end(),
            [&](const auto &judge) { return comeBack(*judge.second); });
}

}
