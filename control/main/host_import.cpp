// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sealed round of another laptop becomes an order, once its seal and a person have vouched for
// it (docs/sealed.md).

#include "control/main/wiring.h"

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

contest::Words askForKey(const seal::ReadRound &found)
{
    const std::string print = seal::fingerprintText(found.key);
    const seal::SealedRound &round = found.round;
    return {"Tệp giữ kết quả " + round.roundLabel + ", " + round.decision.signer
            + " ký. Dấu vân khóa của máy đã niêm phong: " + print
            + ". Hãy gọi cho máy cụm so từng nhóm rồi xác nhận.",
        "The file holds the results of " + round.roundLabel + ", signed by " + round.decision.signer
            + ". Fingerprint of the sealing laptop's key: " + print
            + ". Compare it with that laptop group by group, then confirm."};
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
    auto found = seal::read(*text);
    if (!found) {
        answer(speaker, message.id, refused(RefusalCode::NotSealed, "from", found.error()));
        return;
    }
    seal::SealedRound &round = found.value().round;
    if (round.rulebookHash != m_rulebookHash) {
        answer(speaker, message.id,
            refused(RefusalCode::NotSealed, "from", otherRules(round, m_rulebookHash)));
        return;
    }
    if (!seal::isFingerprintOf(message.key, found.value().key)) {
        answer(speaker, message.id,
            refused(RefusalCode::NotConfirmed, "key", askForKey(found.value())));
        return;
    }
    desk::Request request{message.id,
        contest::ImportRound{std::move(round.closing), std::move(round.decision),
            seal::fingerprintText(found.value().key), *text},
        contest::Actor{contest::SeatKind::Operator, {}}, speaker.seat, speaker.device, {}};
    m_desk->submit(
        std::move(request), [this, speaker, id = message.id](const desk::Answered &answered) {
            answer(speaker, id, answered);
        });
}

}
