// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CSV as RFC 4180 has it: quoted fields, doubled quotes, any line end; each record with its line.
#pragma once

#include "contest/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace rehearsal {

struct CsvRecord
{
    std::size_t line = 0; //!< on which it starts, from 1
    std::vector<std::string> fields;
};

//! Where the text stops being CSV in UTF-8.
struct CsvFlaw
{
    enum class Kind { NotUtf8, NulByte, OpenQuote, TextAfterQuote };
    std::size_t line = 0;
    Kind kind = Kind::NotUtf8;
};

//! Empty lines are left out; a byte order mark is skipped.
[[nodiscard]] contest::Result<std::vector<CsvRecord>, CsvFlaw> readCsv(std::string_view text);

//! The field, quoted if it must be.
[[nodiscard]] std::string csvField(std::string_view text);

}
