// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns facts into canonical JSON and back.
#include "control/journal/codec.h"

#include "control/journal/factjson.h"
#include "control/journal/factkinds.h"

#include <utility>

namespace journal {

namespace {

template<std::size_t Index = 0>
contest::Fact decodeAs(std::string_view kind, std::string_view payload)
{
    if constexpr (Index == std::variant_size_v<contest::FactKinds>) {
        throw Unreadable("unknown kind '" + std::string(kind) + "'");
    } else {
        using Alternative = std::variant_alternative_t<Index, contest::FactKinds>;
        if (kind != KindOf<Alternative>::text) {
            return decodeAs<Index + 1>(kind, payload);
        }
        Alternative fact;
        read(Json::parse(payload), fact);
        return fact;
    }
}

}

contest::Result<EncodedFact, CodecFault> encode(const contest::Fact &fact)
{
    try {
        return std::visit(
            [](const auto &alternative) {
                using Alternative = std::remove_cvref_t<decltype(alternative)>;
                return EncodedFact{
                    std::string(KindOf<Alternative>::text), write(alternative).dump()};
            },
            fact);
    } catch (const std::exception &error) { // Unreadable, or nlohmann's complaint about UTF-8
        return CodecFault{error.what()};
    }
}

contest::Result<contest::Fact, CodecFault> decode(std::string_view kind, std::string_view payload)
{
    try {
        return decodeAs(kind, payload);
    } catch (const std::exception &error) {
        return CodecFault{error.what()};
    }
}

}
