// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each cue the operator takes is a durable fact that every display is told. The real desk and door
// with limits lifted and thousands of displays' seats granted beforehand, for a load generator that
// knows the tokens "bench-0", "bench-1" ...
//   bench_server --port N --journal FILE --rulebook FILE

#include "control/journal/journal.h"
#include "control/main/host.h"
#include "control/platform/runtimefile.h"
#include "control/rulebook/rulebook.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace {

constexpr int Displays = 3001;

//! A record in which every display has its seat already: joining is then a reconnect.
bool makeRecord(
    const std::string &path, const std::string &rulebookPath, const platform::Clocks &clocks)
{
    std::ifstream file(rulebookPath, std::ios::binary);
    journal::Opening opening;
    // Names cut short: an update is then as long as those of the reference servers.
    auto book = nlohmann::json::parse(file, nullptr, true, true);
    book["contest"]["name"] = "Bench";
    book["contest"]["organiser"] = "Bench";
    opening.fact = {book.dump(), rulebook::Format};
    opening.stamp = clocks.now();
    opening.showId = std::string(32, 'b');
    auto made = journal::Journal::create(path, opening);
    if (!made || !made.value()->replay([](const contest::RecordedFact &) {})) {
        return false;
    }
    const contest::Fact before[]{
        contest::CueTaken{contest::Cue{}}, contest::CueTaken{contest::Cue{}}};
    journal::Batch batch;
    for (const contest::Fact &fact : before) {
        contest::RecordedFact recorded;
        recorded.sequence = 2 + std::int64_t(batch.facts.size());
        recorded.stamp = clocks.now();
        recorded.actor = "desk";
        recorded.fact = fact;
        batch.facts.push_back(std::move(recorded));
    }
    for (int i = 0; i < Displays; ++i) {
        contest::RecordedFact recorded;
        recorded.sequence = 2 + std::int64_t(batch.facts.size());
        recorded.stamp = clocks.now();
        recorded.actor = "desk";
        recorded.fact = contest::SeatGranted{"display:" + std::to_string(i + 1), "bench",
            platform::sha256Hex("bench-" + std::to_string(i))};
        batch.facts.push_back(std::move(recorded));
    }
    return bool(made.value()->appendNow(std::move(batch)));
}

}

int main(int argc, char **argv)
{
    CLI::App app("The desk for load generators");
    std::uint16_t port = 0;
    std::string record, rulebookPath;
    app.add_option("--port", port)->required();
    app.add_option("--journal", record)->required();
    app.add_option("--rulebook", rulebookPath)->required();
    CLI11_PARSE(app, argc, argv);
    std::signal(SIGPIPE, SIG_IGN);

    const platform::SystemClocks clocks;
    platform::SystemRandom random;
    for (const char *part : {"", "-wal", "-shm"}) {
        std::filesystem::remove(record + part); // of an earlier cell of the same measurement
    }
    if (!makeRecord(record, rulebookPath, clocks)) {
        std::cerr << "cannot make " << record << '\n';
        return 1;
    }
    host::Settings settings;
    settings.show = record;
    settings.address = "127.0.0.1";
    settings.port = port;
    settings.operatorToken = "bench-operator";
    settings.log = [](const std::string &) {};
    settings.limits.messagesPerSecond = 1e9;
    settings.limits.messageBurst = 1e9;
    settings.limits.strangers = 8192;
    settings.limits.silentMs = 3'600'000; // load generators have no heartbeat
    host::Host host(std::move(settings), clocks, random);
    if (const auto fault = host.start()) {
        std::cerr << fault->en << '\n';
        return 1;
    }
    host.run();
    return 0;
}
