// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `seal` and `import`: results that travel between the laptops of clusters and final.

#include "control/main/results_fit.h"
#include "control/main/show_file.h"
#include "control/main/verb_words.h"
#include "control/main/verbs.h"

#include "control/platform/runtimefile.h"
#include "control/rehearsal/line.h"
#include "control/seal/sealed_round.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <iostream>
#include <unistd.h>

namespace verbs {

namespace {

namespace fs = std::filesystem;

//! What the record tells about the closing of one round.
struct Closing
{
    std::optional<contest::RoundClosed> fact;
    std::optional<contest::PrizesDecided> decision;
    std::int64_t sequence = 0;
    std::int64_t wallMs = 0;
    std::string rulebook;
};

//! Nobody puts a seal under results that do not follow from their own record.
std::optional<contest::Words> mayBeSealed(
    const contest::Contest &state, const contest::RecordedFact &recorded)
{
    const auto fault = resultsFit(state, recorded);
    if (!fault) {
        return std::nullopt;
    }
    return *fault
        + contest::Words{" Không niêm phong gì từ sổ ghi này; giữ nguyên tệp và chạy `verify`.",
            " Nothing of this record is sealed; keep the file as it is and run `verify`."};
}

Closing closingIn(
    const std::string &show, const contest::RoundId &round, std::optional<ShowFault> &fault)
{
    Closing closing;
    const auto look = [&](const contest::Contest &state,
                          const contest::RecordedFact &recorded) -> std::optional<contest::Words> {
        if (const auto *opened = std::get_if<contest::ShowOpened>(&recorded.fact)) {
            closing.rulebook = opened->rulebook;
        }
        const auto *closed = std::get_if<contest::RoundClosed>(&recorded.fact);
        if (closed != nullptr && closed->round == round) {
            closing.fact = *closed;
            closing.decision = state.round(round).decision;
            closing.sequence = recorded.sequence;
            closing.wallMs = recorded.stamp.wallMs;
        }
        return mayBeSealed(state, recorded);
    };
    const auto file = readShow(show, look);
    if (!file) {
        fault = file.error();
    }
    return closing;
}

//! Nothing is overwritten, and nothing half-written keeps the name.
std::optional<contest::Words> leaveFile(const std::string &path, const std::string &text)
{
    const std::string part = path + ".part";
    const int descriptor = ::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    bool whole = descriptor >= 0
        && ::write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size())
        && ::fsync(descriptor) == 0;
    whole = (descriptor < 0 || ::close(descriptor) == 0) && whole;
    whole = whole && ::link(part.c_str(), path.c_str()) == 0;
    const std::string why = std::strerror(errno);
    ::unlink(part.c_str());
    if (whole) {
        return std::nullopt;
    }
    return contest::Words{
        "Không ghi được " + path + ": " + why, "Cannot write " + path + ": " + why};
}

}

int seal(const std::string &show, const std::string &round, const std::string &out)
{
    std::optional<ShowFault> fault;
    const Closing closing = closingIn(show, {round}, fault);
    if (fault) {
        return say(fault->words, fault->readable ? Fault : CannotRead);
    }
    if (!closing.fact || !closing.decision) {
        return say({"Vòng “" + round + "” chưa khóa kết quả trong " + show
                + "; khóa xong mới niêm phong được.",
            "Round “" + round + "” is not closed in " + show + "; close it first."});
    }
    const auto file = readShow(show, {}, closing.sequence);
    if (!file || !file.value().marked) {
        return say({"Không đọc lại được sổ ghi.", "The record cannot be read again."}, CannotRead);
    }
    const auto key = seal::SigningKey::ofThisLaptop();
    if (!key) {
        return say(key.error(), CannotRead);
    }
    const contest::Rulebook &book = *file.value().contest.rulebook;
    const seal::SealedRound sealed{book.id, book.name, platform::sha256Hex(closing.rulebook),
        book.round({round})->label, *closing.fact, *closing.decision, file.value().id,
        closing.sequence, journal::hashText(file.value().marked->hash), closing.wallMs};
    if (const auto unwritten = leaveFile(out, seal::write(sealed, key.value()))) {
        return say(*unwritten, CannotRead);
    }
    std::cout << "round " << sealed.roundLabel << "\nfile " << out << "\nkey "
              << seal::fingerprintText(key.value().publicKey()) << '\n';
    return Ok;
}

int importRounds(
    const std::string &show, const std::vector<std::string> &files, const std::string &key)
{
    const auto desk = platform::findRunning(show);
    if (!desk) {
        return say({"Không thấy bàn điều khiển nào đang chạy " + show + "; hãy mở hội thi trước.",
                       "No desk is running " + show + "; open the show first."},
            CannotRead);
    }
    rehearsal::Network network;
    rehearsal::Line line(network, "127.0.0.1", static_cast<std::uint16_t>(desk->port),
        {"hoithi-control", "import", {}, desk->operatorToken});
    if (const auto fault = line.join(DeskPatience)) {
        return say(*fault);
    }
    int code = Ok;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const contest::OrderId id{
            "import-" + std::to_string(line.deskNow()) + "-" + std::to_string(i)};
        line.send(messages::Import{id, fs::absolute(files[i]).string(), key});
        network.wait([&] { return line.reply(id).has_value() || !line.isOpen(); }, DeskPatience);
        const auto reply = line.reply(id);
        std::cerr << files[i] << ":\n";
        if (!reply) {
            return say({"Bàn điều khiển không trả lời.", "The desk did not answer."});
        }
        if (const auto *no = std::get_if<messages::No>(&*reply)) {
            code = say(no->words);
        } else {
            std::cerr << "đã nhận kết quả\nresults taken over\n";
        }
    }
    return code;
}

}
