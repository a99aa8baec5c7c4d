// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a batch can be recorded at all, before any of it is written.
#pragma once

#include "control/journal/answerbook.h"
#include "control/journal/codec.h"
#include "control/journal/fault.h"

#include <vector>

namespace journal {

//! The batch's facts encoded, or NotAccepted with the reason.
[[nodiscard]] Outcome<std::vector<EncodedFact>> admit(const Batch &batch, std::int64_t lastSequence,
    const AnswerBook &answers, const std::string &path);

[[nodiscard]] bool isUtf8(std::string_view text);

}
