// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a mark sent to its confirmation, durable in between, with N seats that submit all at once,
// again and again. Every seat is a real WebSocket; the panel of the rulebook is made N large.
//   bench_marks RULEBOOK FOLDER N [REPEATS]

#include "control/main/host.h"
#include "control/rehearsal/line.h"
#include "control/rulebook/rulebook.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <thread>

using namespace contest;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

//! The sample with a panel of `judges`.
std::string withJudges(const std::string &text, int judges)
{
    auto book = nlohmann::json::parse(text, nullptr, true, true);
    auto &panel = book["panel"];
    const auto model = panel["judges"][0];
    panel["judges"] = nlohmann::json::array();
    for (int i = 1; i <= judges; ++i) {
        auto judge = model;
        judge["id"] = "gk" + std::to_string(i);
        judge["name"] = "Giám khảo " + std::to_string(i);
        panel["judges"].push_back(judge);
    }
    panel["chair"] = "gk1";
    panel["alternates"] = nlohmann::json::array();
    panel["min_present"] = 1;
    return book.dump();
}

class Evening
{
public:
    Evening(const std::string &folder, const std::string &text, int judges)
        : m_book(*rulebook::readRulebook(text).value().rounds.data())
    {
        const auto book = rulebook::readRulebook(text);
        m_criteria = criteriaOf(book.value().segments.front());
        m_segment = book.value().segments.front().id;
        std::ofstream(folder + "/bench.json") << text;
        std::filesystem::remove(folder + "/bench.hoithi");
        host::Settings settings;
        settings.show = folder + "/bench.hoithi";
        settings.rulebook = folder + "/bench.json";
        settings.address = "127.0.0.1";
        settings.port = 0;
        settings.log = [](const std::string &) {};
        settings.limits.messagesPerSecond = 1e9;
        settings.limits.messageBurst = 1e9;
        m_host = std::make_unique<host::Host>(std::move(settings), m_clocks, m_random);
        if (const auto fault = m_host->start()) {
            std::cerr << fault->en << '\n';
            std::exit(1);
        }
        m_loop = std::thread([this] { m_host->run(); });
        m_console = std::make_unique<rehearsal::Line>(m_network, "127.0.0.1", m_host->port(),
            rehearsal::Ticket{"bench", "console", {}, m_host->operatorToken()});
        (void)m_console->join(20s);
        ask(*m_console, DrawRunningOrder{m_book.id, 1});
        for (int i = 1; i <= judges; ++i) {
            sit("gk" + std::to_string(i));
        }
    }
    ~Evening()
    {
        m_judges.clear();
        m_console.reset();
        m_host->stop();
        m_loop.join();
    }

    //! Every judge submits a sheet for each team; ms from send to done.
    std::vector<double> mark()
    {
        std::vector<double> times;
        for (const TeamId &team : std::get<ListedTeams>(m_book.entrants).teams) {
            const TurnId turn{m_book.id, m_segment, team};
            ask(*m_console, CallTurn{turn});
            std::vector<std::pair<OrderId, Clock::time_point>> sent;
            for (std::size_t i = 0; i < m_judges.size(); ++i) {
                SubmitSheet sheet{turn, {"gk" + std::to_string(i + 1)}, {}, {}, {}};
                for (const Criterion &criterion : m_criteria) {
                    sheet.marks[criterion.id] = criterion.max;
                }
                const OrderId id{"sheet-" + std::to_string(++m_orders)};
                sent.emplace_back(id, Clock::now());
                m_judges[i]->send(messages::OrderMessage{id, sheet, std::nullopt});
            }
            std::vector<bool> done(sent.size());
            std::size_t left = sent.size();
            m_network.wait(
                [&] {
                    for (std::size_t i = 0; i < sent.size(); ++i) {
                        if (!done[i] && m_judges[i]->reply(sent[i].first)) {
                            const std::chrono::duration<double, std::milli> took
                                = Clock::now() - sent[i].second;
                            times.push_back(took.count());
                            done[i] = true;
                            --left;
                        }
                    }
                    return left == 0;
                },
                60s);
        }
        return times;
    }

private:
    void ask(rehearsal::Line &line, Order order)
    {
        const OrderId id{"order-" + std::to_string(++m_orders)};
        line.send(messages::OrderMessage{id, std::move(order), std::nullopt});
        m_network.wait([&] { return line.reply(id).has_value(); }, 20s);
    }
    void sit(const std::string &judge)
    {
        const OrderId id{"offer-" + std::to_string(++m_orders)};
        m_console->send(messages::Offer{id, "judge:" + judge});
        m_network.wait([&] { return m_console->offered(id).has_value(); }, 20s);
        m_judges.push_back(std::make_unique<rehearsal::Line>(m_network, "127.0.0.1", m_host->port(),
            rehearsal::Ticket{"bench", judge, m_console->offered(id)->secret, {}}));
        (void)m_judges.back()->join(20s);
    }

    Round m_book;
    SegmentId m_segment;
    std::vector<Criterion> m_criteria;
    platform::SystemClocks m_clocks;
    platform::SystemRandom m_random;
    std::unique_ptr<host::Host> m_host;
    std::thread m_loop;
    rehearsal::Network m_network;
    std::unique_ptr<rehearsal::Line> m_console;
    std::vector<std::unique_ptr<rehearsal::Line>> m_judges;
    std::int64_t m_orders = 0;
};

}

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::cerr << "usage: bench_marks RULEBOOK FOLDER N [REPEATS]\n";
        return 2;
    }
    std::ifstream file(argv[1], std::ios::binary);
    const int judges = std::atoi(argv[3]);
    const std::string text
        = withJudges(std::string(std::istreambuf_iterator<char>(file), {}), judges);
    const int repeats = argc > 4 ? std::atoi(argv[4]) : 5;
    std::vector<double> medians, p99s;
    for (int i = 0; i < repeats; ++i) {
        Evening evening(argv[2], text, judges);
        std::vector<double> times = evening.mark();
        std::sort(times.begin(), times.end());
        medians.push_back(times[times.size() / 2]);
        p99s.push_back(times[times.size() * 99 / 100]);
    }
    std::sort(medians.begin(), medians.end());
    std::sort(p99s.begin(), p99s.end());
    std::cout << "marks seats=" << judges << " p50_ms=" << medians[medians.size() / 2]
              << " p99_ms=" << p99s[p99s.size() / 2] << '\n';
    return 0;
}
