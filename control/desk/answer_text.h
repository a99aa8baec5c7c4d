// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How an answer stands in the record, so that a repeated order id gets the same words again.
#pragma once

#include "control/desk/desk.h"

namespace desk {

[[nodiscard]] std::string writeAnswer(const Answered &answered);
//! None for text that writeAnswer() did not make.
[[nodiscard]] std::optional<Answered> readAnswer(const std::string &text);

}
