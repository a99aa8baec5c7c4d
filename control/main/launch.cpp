// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/main/launch.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>

namespace verbs {

using namespace std::chrono_literals;

namespace {

constexpr auto StartPatience = 20s;
constexpr auto Look = 20ms;

platform::ChildProgram deskProgram(const LaunchOptions &options, const std::string &saying)
{
    platform::ChildProgram program;
    program.path = options.program.empty() ? platform::ownProgram() : options.program;
    program.arguments = {"desk", options.show, "--address", options.address, "--port",
        std::to_string(options.port), "--log", deskLog(options.show)};
    if (!options.rulebook.empty()) {
        program.arguments.insert(program.arguments.end(), {"--rulebook", options.rulebook});
    }
    if (options.rehearsal) {
        program.arguments.emplace_back("--rehearsal");
    }
    if (!options.operatorToken.empty()) {
        program.environment = {"HOITHI_OPERATOR_TOKEN=" + options.operatorToken};
    }
    program.lifetime = options.lifetime;
    program.output = platform::OutputToFile{saying};
    return program;
}

//! A desk that does not start says why, Vietnamese on the first line, English on the second.
contest::Words saidBy(const std::string &path)
{
    std::ifstream file(path);
    std::string text(std::istreambuf_iterator<char>(file), {});
    while (!text.empty() && text.back() == '\n') {
        text.pop_back();
    }
    const std::size_t half = text.find('\n');
    if (half == std::string::npos) {
        return {text.empty() ? "Bàn điều khiển không khởi động được." : text,
            text.empty() ? "The desk did not start." : text};
    }
    return {text.substr(0, half), text.substr(half + 1)};
}

}

std::string deskLog(const std::string &show)
{
    return show + ".log";
}

contest::Result<LaunchedDesk, contest::Words> findOrStartDesk(const LaunchOptions &options)
{
    if (const auto running = platform::findRunning(options.show); running) {
        if (!options.rulebook.empty()) {
            return contest::Words{
                "Chương trình " + options.show + " đang chạy, không tạo mới được.",
                "The show " + options.show + " is running and cannot be made anew."};
        }
        return LaunchedDesk{*running, std::nullopt};
    }
    if (!options.rulebook.empty()) {
        std::error_code unmade; // then the desk says why it cannot write there
        std::filesystem::create_directories(
            std::filesystem::path(options.show).parent_path(), unmade);
    }
    const std::string saying = options.show + ".start";
    std::remove(saying.c_str());
    auto started = platform::Child::start(deskProgram(options, saying));
    if (!started) {
        return contest::Words{started.error().text, started.error().text};
    }
    LaunchedDesk launched{{}, std::move(started.value())};
    const auto end = std::chrono::steady_clock::now() + StartPatience;
    while (std::chrono::steady_clock::now() < end) {
        if (launched.child->poll()) {
            const contest::Words words = saidBy(saying);
            std::remove(saying.c_str());
            return words;
        }
        if (auto running = platform::findRunning(options.show)) {
            launched.desk = std::move(*running);
            std::remove(saying.c_str());
            return launched;
        }
        std::this_thread::sleep_for(Look);
    }
    launched.child->kill();
    return contest::Words{"Bàn điều khiển không sẵn sàng sau 20 giây; xem " + deskLog(options.show),
        "The desk was not ready after 20 s; see " + deskLog(options.show)};
}

}
