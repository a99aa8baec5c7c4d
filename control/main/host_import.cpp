// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sealed round of another laptop becomes an order, once its seal and a person have vouched for
// it (docs/sealed.md).

#include "control/main/wiring.h"

#include "contest/decide.h"
#include "contest/text.h"
#include "control/seal/sealed_round.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

namespace host {

namespace {

namespace fs = std::filesystem;

std::optional<std::string> readSealedFile(const std::string &path)
{
    std::error_code failed;
    if (!fs::path(path).is_absolute() || !fs::is_regular_file(path, failed)
        || fs::file_size(path, failed) > seal::MaxSealedFile || failed) {
        return std::nullopt;
    }
    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    return file.bad() ? std::nullopt : std::optional(std::move(text));
}

desk::Answered refused(contest::RefusalCode code, std::string field, contest::Words words)
{
    return {desk::Answered::No{contest::codeText(code), std::move(field), std::move(words)}};
}

constexpr std::size_t FirstRows = 3; // enough to compare with what the cluster announced

std::string nameOf(const contest::Rulebook &book, const contest::TeamId &id)
{
    const contest::Team *team = book.team(id);
    return team ? team->shortName : id.text;
}

//! "hạng 1 Bình Hải 87,50; …; và 5 đội nữa. "
contest::Words firstRows(const contest::Rulebook &book, const contest::RoundClosed &closing)
{
    contest::Words words;
    std::size_t told = 0;
    for (const contest::ClosedRow &row : closing.standings) {
        if (!row.place || told == FirstRows) {
            break;
        }
        const std::string place = std::to_string(*row.place);
        const std::string rest = place + " " + nameOf(book, row.team) + " "
            + contest::fractionText(row.total, book.showPlaces);
        words = words + contest::bothLanguages(told == 0 ? ": " : "; ")
            + contest::Words{"hạng " + rest, "place " + rest};
        ++told;
    }
    const std::string more = std::to_string(closing.standings.size() - told);
    return words
        + (more == "0" ? contest::bothLanguages(". ")
                       : contest::Words{"; và " + more + " đội nữa. ",
                           "; and " + more + (more == "1" ? " more team. " : " more teams. ")});
}

contest::Words whoGoesOn(const contest::Rulebook &book, const contest::RoundClosed &closing)
{
    std::string names;
    for (const contest::TeamId &team : closing.advance) {
        names += (names.empty() ? "" : ", ") + nameOf(book, team);
    }
    return names.empty()
        ? contest::Words{}
        : contest::Words{"Vào vòng sau: " + names + ". ", "Going on: " + names + ". "};
}

//! What a person must know before the file is taken over.
contest::Words contentsOf(const contest::Rulebook &book, const seal::SealedRound &round)
{
    const std::string &signer = round.decision.signer;
    const std::string &number = round.decision.number;
    return contest::Words{"Tệp giữ kết quả " + round.roundLabel,
               "The file holds the results of " + round.roundLabel}
    + firstRows(book, round.closing) + whoGoesOn(book, round.closing)
        + (number.empty()
                ? contest::Words{"Người ký: " + signer + ". ", "Signed by " + signer + ". "}
                : contest::Words{"Người ký: " + signer + ", số " + number + ". ",
                    "Signed by " + signer + ", no. " + number + ". "});
}

contest::Words askForKey(const contest::Rulebook &book, const seal::ReadRound &found)
{
    const std::string print = seal::fingerprintText(found.key);
    return contentsOf(book, found.round)
        + contest::Words{"Dấu vân khóa của máy đã niêm phong: " + print
                + ". Hãy gọi cho máy cụm so từng nhóm rồi xác nhận.",
            "Fingerprint of the sealing laptop's key: " + print
                + ". Compare it with that laptop group by group, then confirm."};
}

//! Somebody has compared, and it was not this key: the file may be of another laptop.
contest::Words otherKey(const contest::Rulebook &book, const seal::ReadRound &found)
{
    const std::string print = seal::fingerprintText(found.key);
    return contest::Words{"Dấu vân khóa đã gõ KHÁC dấu vân của tệp này (" + print
                   + "). Không nhận tệp cho tới khi màn hình của máy cụm hiện đúng từng nhóm ấy: "
                     "nếu "
                     "máy cụm hiện nhóm khác thì tệp không phải do máy ấy niêm phong. ",
               "The fingerprint that was typed is DIFFERENT from this file's (" + print
                   + "). Do not take the file over until the screen of the cluster's laptop shows "
                     "these very groups: if it shows others, that laptop did not seal this file. "}
    + contentsOf(book, found.round);
}

contest::Words otherRules(const seal::SealedRound &round, const std::string &own)
{
    const std::string theirs = round.rulebookHash.substr(0, 8);
    const std::string ours = own.substr(0, 8);
    return {"Kết quả " + round.roundLabel + " được tính theo tệp thể lệ khác (" + theirs
            + "… thay vì " + ours + "…). Hai máy phải dùng cùng một tệp thể lệ.",
        "The results of " + round.roundLabel + " follow another rulebook file (" + theirs
            + "… instead of " + ours + "…). Both laptops must use the same file."};
}

}

void Host::Wiring::importFrom(const door::Speaker &speaker, const messages::Import &message)
{
    using contest::RefusalCode;
    const auto text = readSealedFile(message.from);
    if (!text) {
        answer(speaker, message.id,
            refused(RefusalCode::UnknownThing, "from",
                {"Không đọc được tệp " + message.from, "Cannot read the file " + message.from}));
        return;
    }
    const auto found = seal::read(*text);
    if (!found) {
        answer(speaker, message.id, refused(RefusalCode::NotSealed, "from", found.error()));
        return;
    }
    const seal::SealedRound &round = found.value().round;
    if (round.rulebookHash != m_rulebookHash) {
        answer(speaker, message.id,
            refused(RefusalCode::NotSealed, "from", otherRules(round, m_rulebookHash)));
        return;
    }
    const contest::Actor operatorSeat{contest::SeatKind::Operator, {}};
    contest::ImportRound order{
        round.closing, round.decision, seal::fingerprintText(found.value().key), *text};
    if (!seal::isFingerprintOf(message.key, found.value().key)) {
        const contest::Contest &contest = m_desk->contest();
        const contest::Rulebook &book = *contest.rulebook;
        // Nobody is asked to telephone about a file that would not be taken over.
        const auto tried = contest::decide(contest, order, operatorSeat, {});
        answer(speaker, message.id,
            !tried ? refused(tried.error().code, tried.error().field, tried.error().words)
                   : refused(RefusalCode::NotConfirmed, "key",
                       message.key.empty() ? askForKey(book, found.value())
                                           : otherKey(book, found.value())));
        return;
    }
    desk::Request request{
        message.id, std::move(order), operatorSeat, speaker.seat, speaker.device, {}};
    m_desk->submit(
        std::move(request), [this, speaker, id = message.id](const desk::Answered &answered) {
            answer(speaker, id, answered);
        });
}

}
