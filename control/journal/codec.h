// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Facts as JSON text and back. The text is what the chain's hash covers, so it is canonical: keys
// sorted, no spaces, UTF-8 as it is, integers only.
#pragma once

#include "contest/fact.h"
#include "contest/result.h"

#include <string>
#include <string_view>

namespace journal {

struct EncodedFact
{
    std::string kind; //!< "sheetSubmitted"
    std::string payload;
};

//! Why a fact cannot be written or read; technical English.
struct CodecFault
{
    std::string text;
};

//! Fails only for text that is not UTF-8.
[[nodiscard]] contest::Result<EncodedFact, CodecFault> encode(const contest::Fact &fact);
[[nodiscard]] contest::Result<contest::Fact, CodecFault> decode(
    std::string_view kind, std::string_view payload);

}
