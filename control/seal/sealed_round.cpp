// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sealed rounds as JSON; what is signed is the canonical text of the "sealed" object.
#include "control/seal/sealed_round.h"

#include "control/journal/codec.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace seal {

namespace {

using Json = nlohmann::json; // keys sorted: dump() is canonical

constexpr const char *Format = "hoithi-sealed-round-1";
constexpr const char *FormatFamily = "hoithi-sealed-round-";

template<std::size_t N>
std::string hexOf(const std::array<unsigned char, N> &bytes)
{
    static constexpr char Digits[] = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : bytes) {
        text += Digits[byte >> 4U];
        text += Digits[byte & 15U];
    }
    return text;
}

int digitOf(char letter)
{
    if (letter >= '0' && letter <= '9') {
        return letter - '0';
    }
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

template<std::size_t N>
bool fromHex(const std::string &text, std::array<unsigned char, N> &bytes)
{
    if (text.size() != 2 * N) {
        return false;
    }
    for (std::size_t i = 0; i < N; ++i) {
        const int high = digitOf(text[2 * i]);
        const int low = digitOf(text[2 * i + 1]);
        if (high < 0 || low < 0) {
            return false;
        }
        bytes[i] = static_cast<unsigned char>(high * 16 + low);
    }
    return true;
}

Json payloadOf(const contest::Fact &fact)
{
    const auto encoded = journal::encode(fact);
    return encoded ? Json::parse(encoded.value().payload) : Json();
}

template<class T>
std::optional<T> factFrom(const char *kind, const Json &payload)
{
    auto decoded = journal::decode(kind, payload.dump());
    if (!decoded || !std::holds_alternative<T>(decoded.value())) {
        return std::nullopt;
    }
    return std::get<T>(std::move(decoded.value()));
}

Json bodyOf(const SealedRound &round)
{
    return {{"contest", {{"id", round.contestId}, {"name", round.contestName}}},
        {"rulebook", round.rulebookHash}, {"label", round.roundLabel},
        {"closing", payloadOf(round.closing)}, {"decision", payloadOf(round.decision)},
        {"record", {{"show", round.show}, {"sequence", round.sequence}, {"head", round.head}}},
        {"closed_at", round.closedAtMs}};
}

//! The format's name is signed too, so that no later format can reuse this signature.
std::string signedText(const Json &body)
{
    return std::string(Format) + '\n' + body.dump();
}

contest::Words notSealed()
{
    return {"Đây không phải tệp kết quả đã niêm phong. Hãy chọn tệp do lệnh niêm phong của máy cụm "
            "tạo ra (*.hoithi-round).",
        "This is no sealed result file. Choose the file that the cluster's laptop sealed "
        "(*.hoithi-round)."};
}

contest::Words altered()
{
    return {"Tệp đã bị thay đổi sau khi niêm phong: chữ ký không khớp. Hãy chép lại từ máy cụm.",
        "The file was altered after it was sealed: its signature does not fit. Copy it again from "
        "the cluster's laptop."};
}

contest::Words newer(const std::string &format)
{
    return {"Tệp niêm phong thuộc bản mới hơn (" + format + "); hãy cập nhật chương trình.",
        "The sealed file is of a newer version (" + format + "); update this program."};
}

std::optional<SealedRound> roundFrom(const Json &body)
{
    SealedRound round;
    auto closing = factFrom<contest::RoundClosed>("roundClosed", body.at("closing"));
    auto decision = factFrom<contest::PrizesDecided>("prizesDecided", body.at("decision"));
    if (!closing || !decision || decision->round != closing->round) {
        return std::nullopt;
    }
    round.closing = std::move(*closing);
    round.decision = std::move(*decision);
    round.contestId = body.at("contest").at("id").get<std::string>();
    round.contestName = body.at("contest").at("name").get<std::string>();
    round.rulebookHash = body.at("rulebook").get<std::string>();
    round.roundLabel = body.at("label").get<std::string>();
    const Json &record = body.at("record");
    round.show = record.at("show").get<std::string>();
    round.sequence = record.at("sequence").get<std::int64_t>();
    round.head = record.at("head").get<std::string>();
    round.closedAtMs = body.at("closed_at").get<std::int64_t>();
    return round;
}

}

std::string write(const SealedRound &round, const SigningKey &key)
{
    const Json body = bodyOf(round);
    const Json file{{"format", Format}, {"sealed", body}, {"key", hexOf(key.publicKey())},
        {"signature", hexOf(key.sign(signedText(body)))}};
    return file.dump(1) + '\n';
}

contest::Result<ReadRound, contest::Words> read(const std::string &text)
{
    if (text.size() > MaxSealedFile) {
        return notSealed();
    }
    try {
        const Json file = Json::parse(text);
        const auto format = file.at("format").get<std::string>();
        if (format != Format) {
            return format.starts_with(FormatFamily) ? newer(format) : notSealed();
        }
        ReadRound found;
        Signature signature{};
        const Json &body = file.at("sealed");
        if (file.size() != 4 || !fromHex(file.at("key").get<std::string>(), found.key)
            || !fromHex(file.at("signature").get<std::string>(), signature)
            || !fits(found.key, signedText(body), signature)) {
            return altered();
        }
        auto round = roundFrom(body);
        if (!round) {
            return notSealed();
        }
        found.round = std::move(*round);
        return found;
    } catch (const Json::exception &) {
        return notSealed();
    }
}

}
