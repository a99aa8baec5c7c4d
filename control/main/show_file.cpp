// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/main/show_file.h"

#include "control/journal/inspect.h"
#include "control/platform/random.h"
#include "control/platform/runtimefile.h"
#include "control/rehearsal/line.h"
#include "control/rulebook/rulebook.h"

#include <filesystem>
#include <memory>

namespace verbs {

namespace fs = std::filesystem;

namespace {

struct Folding
{
    std::optional<contest::Contest> contest;
    std::optional<contest::Words> stopped;
    std::optional<journal::Head> marked;

    void take(const contest::RecordedFact &recorded, const BeforeFact &before)
    {
        if (stopped) {
            return;
        }
        if (const auto *opened = std::get_if<contest::ShowOpened>(&recorded.fact)) {
            auto read = rulebook::readRulebook(opened->rulebook);
            if (read) {
                contest.emplace(std::make_shared<const contest::Rulebook>(std::move(read.value())));
            }
        }
        if (!contest) {
            stopped = contest::Words{"Dòng 1: không đọc được thể lệ nằm trong sổ ghi.",
                "Fact 1: the rulebook inside the record cannot be read."};
            return;
        }
        if (before) {
            stopped = before(*contest, recorded);
        }
        if (!stopped) {
            contest::apply(*contest, recorded);
        }
    }
};

//! A copy that the running desk makes beside its work; the path is removed by the caller.
std::optional<contest::Words> askForBackup(
    const platform::RunningDesk &desk, const std::string &target)
{
    rehearsal::Network network;
    rehearsal::Line line(network, "127.0.0.1", static_cast<std::uint16_t>(desk.port),
        {"hoithi-control", "results", {}, desk.operatorToken});
    if (auto fault = line.join(DeskPatience)) {
        return fault;
    }
    const contest::OrderId id{"backup-" + std::to_string(line.deskNow())};
    line.send(messages::Export{id, "backup", target});
    network.wait([&] { return line.reply(id).has_value() || !line.isOpen(); }, DeskPatience);
    const auto reply = line.reply(id);
    if (!reply) {
        return contest::Words{"Bàn điều khiển đang chạy không trả lời yêu cầu sao lưu.",
            "The running desk did not answer the request for a backup."};
    }
    if (const auto *no = std::get_if<messages::No>(&*reply)) {
        return no->words;
    }
    return std::nullopt;
}

}

contest::Result<ShowFile, ShowFault> readShow(
    const std::string &path, const BeforeFact &before, std::int64_t mark)
{
    Folding folding;
    const auto each = [&](const contest::RecordedFact &recorded, const journal::Head &head) {
        folding.take(recorded, before);
        if (head.sequence == mark) {
            folding.marked = head;
        }
    };
    auto read = journal::readRecord(path, each);
    if (!read && read.error().kind == journal::FaultKind::Locked) {
        const auto desk = platform::findRunning(path);
        if (!desk) {
            return ShowFault{journal::words(read.error())};
        }
        platform::SystemRandom random;
        const fs::path copy
            = fs::temp_directory_path() / ("hoithi-" + platform::randomHex(random, 8) + ".hoithi");
        if (auto fault = askForBackup(*desk, copy.string())) {
            return ShowFault{*fault};
        }
        folding = {};
        read = journal::readRecord(copy.string(), each);
        std::error_code ignored;
        fs::remove(copy, ignored);
    }
    if (folding.stopped) {
        return ShowFault{*folding.stopped};
    }
    if (!read) {
        using journal::FaultKind;
        const FaultKind kind = read.error().kind;
        const bool readable = kind == FaultKind::ChainBroken || kind == FaultKind::Corrupt
            || kind == FaultKind::UnknownFact;
        return ShowFault{journal::words(read.error()), readable};
    }
    return ShowFile{std::move(*folding.contest), read.value().head, read.value().answers,
        read.value().showId, folding.marked};
}

}
