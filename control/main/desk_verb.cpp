// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `hoithi-control desk SHOW`: the desk alone, as a service or the console runs it.

#include "control/main/host.h"
#include "control/main/pages.h"
#include "control/main/verbs.h"
#include "control/platform/descriptors.h"

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <thread>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace verbs {

namespace {

constexpr std::size_t LogBytes = 4 * 1024 * 1024;
constexpr std::size_t LogFiles = 3;

std::shared_ptr<spdlog::logger> logTo(const std::string &path)
{
    spdlog::sink_ptr sink;
    if (path.empty()) {
        sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    } else {
        sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path, LogBytes, LogFiles);
    }
    auto logger = std::make_shared<spdlog::logger>("desk", sink);
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e %v");
    logger->flush_on(spdlog::level::info);
    return logger;
}

//! Handed over by the process that started the desk; not on the command line, which all can read.
std::string handedToken()
{
    const char *token = std::getenv("HOITHI_OPERATOR_TOKEN");
    const std::string text = token == nullptr ? "" : token;
    unsetenv("HOITHI_OPERATOR_TOKEN");
    return text;
}

}

int runDesk(const DeskOptions &options)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    platform::raiseDescriptorLimit();

    const auto logger = logTo(options.log);
    host::Settings settings;
    settings.show = options.show;
    settings.rulebook = options.rulebook;
    settings.address = options.address;
    settings.port = options.port;
    settings.pages = options.pages.empty() ? host::defaultPages() : options.pages;
    settings.operatorToken = handedToken();
    settings.log = [&](const std::string &line) { logger->info(line); };
    if (options.rehearsal) {
        settings.limits.messagesPerSecond = 100'000;
        settings.limits.messageBurst = 100'000;
    }
    const platform::SystemClocks clocks;
    platform::SystemRandom random;
    host::Host host(std::move(settings), clocks, random);
    if (const auto fault = host.start()) {
        std::cerr << fault->vi << '\n' << fault->en << '\n';
        logger->info("warning: not started: " + fault->en);
        return Fault;
    }
    logger->info("info: listening on port {}", host.port());
    std::thread waiter([&] {
        int signal = 0;
        sigwait(&signals, &signal);
        host.stop();
    });
    host.run();
    logger->info("info: closed");
    pthread_kill(waiter.native_handle(), SIGTERM);
    waiter.join();
    return Ok;
}

}
