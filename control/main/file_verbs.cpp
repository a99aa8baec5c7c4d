// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `check`, `results` and `verify`: what files say, without a desk of our own.

#include "control/main/results_fit.h"
#include "control/main/show_file.h"
#include "control/main/verbs.h"

#include "control/platform/runtimefile.h"
#include "control/rulebook/check.h"
#include "link/messages/results.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <string_view>
#include <thread>

namespace verbs {

namespace {

int complain(const ShowFault &fault)
{
    std::cerr << fault.words.vi << '\n' << fault.words.en << '\n';
    return fault.readable ? Fault : CannotRead;
}

//! The fact a printed fingerprint "3f2a 90cc 01b4 77de · 412" stands for; 0: the end of the record.
std::int64_t sequenceOf(const std::string &fingerprint)
{
    constexpr std::string_view dot = "·";
    const std::size_t at = fingerprint.find(dot);
    if (at == std::string::npos) {
        return 0;
    }
    return std::strtoll(fingerprint.c_str() + at + dot.size(), nullptr, 10);
}

std::string hexOnly(const std::string &text)
{
    std::string hex;
    const std::string upToSequence = text.substr(0, text.find("·"));
    std::copy_if(upToSequence.begin(), upToSequence.end(), std::back_inserter(hex),
        [](unsigned char letter) { return std::isxdigit(letter) != 0; });
    return hex;
}

}

int check(const std::string &rulebook)
{
    return static_cast<int>(rulebook::checkVerb(rulebook, std::cout));
}

int results(const std::string &show)
{
    const auto file = readShow(show);
    if (!file) {
        return complain(file.error());
    }
    std::cout << messages::resultsJson(file.value().contest) << '\n';
    return Ok;
}

int stop(const std::string &show)
{
    const auto desk = platform::findRunning(show);
    if (!desk) {
        std::cerr << "Không có bàn điều khiển nào đang chạy " << show << "\nNo desk is running "
                  << show << '\n';
        return CannotRead;
    }
    ::kill(desk->pid, SIGTERM);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (platform::findRunning(show)) {
        if (std::chrono::steady_clock::now() > end) {
            std::cerr
                << "Bàn điều khiển chưa dừng sau 10 giây.\nThe desk has not ended after 10 s.\n";
            return Fault;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return Ok;
}

int verify(const std::string &show, const std::string &head)
{
    // Papers are printed before the evening is over: their fingerprint is that of an earlier fact.
    const std::int64_t mark = sequenceOf(head);
    const auto file = readShow(show, resultsFit, mark);
    if (!file) {
        return complain(file.error());
    }
    const journal::Head &end = file.value().head;
    const journal::Head compared = mark == 0 ? end : file.value().marked.value_or(journal::Head{});
    const std::string wanted = hexOnly(head);
    if (!head.empty()
        && (wanted.size() < 16 || !journal::hashText(compared.hash).starts_with(wanted))) {
        const std::string found = compared.sequence == 0 ? "–" : journal::fingerprintText(compared);
        std::cerr << "Dấu vết không khớp: sổ ghi này là " << found << " (cuối sổ "
                  << journal::fingerprintText(end) << ")\n"
                  << "The fingerprint does not match: this record has " << found << " (at its end "
                  << journal::fingerprintText(end) << ")\n";
        return Fault;
    }
    std::cout << "facts " << end.sequence << "\nanswers " << file.value().answers << "\nhead "
              << journal::hashText(end.hash) << "\nfingerprint " << journal::fingerprintText(end)
              << "\nok\n";
    return Ok;
}

}
