// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns untrusted text into a JSON value of bounded depth, or says at which line it stops being
// one.
#pragma once

#include "control/rulebook/complaints.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace rulebook {

//! None if the text is no usable JSON; the complaints then say why. Every string of the value is
//! checked for decomposed letters, control characters and length.
[[nodiscard]] std::optional<nlohmann::json> parseJson(
    std::string_view text, Complaints &complaints);

}
