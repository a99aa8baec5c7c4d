// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libFuzzer entry: no text, however wrong, harms the readers of rulebooks, question banks and
// marks.
#include "control/rehearsal/marks.h"
#include "control/rulebook/questions.h"
#include "control/rulebook/rulebook.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>

namespace {

//! The sample, so that marks are read against ids that exist.
const contest::Rulebook &sample()
{
    static const std::optional<contest::Rulebook> book = [] {
        std::ifstream file(SAMPLE_RULEBOOK, std::ios::binary);
        const std::string text{
            std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        const auto read = rulebook::readRulebook(text);
        return read ? std::optional(read.value()) : std::nullopt;
    }();
    if (!book) {
        std::abort();
    }
    return *book;
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto book = rulebook::readRulebook(text);
    if (!book && book.error().empty()) {
        std::abort(); // refused without a word
    }
    (void)rulebook::readQuestions(text);
    const auto marks = rehearsal::readMarks(text, sample());
    if (!marks && marks.error().empty()) {
        std::abort();
    }
    return 0;
}
