// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tokens, link secrets and codes: how they are made and compared.
#pragma once

#include "control/platform/random.h"

#include <string>
#include <string_view>

namespace door {

//! `count` random bytes in the 64 letters that may stand in a URL (RFC 4648, 5), without padding.
[[nodiscard]] std::string randomUrlText(platform::RandomBytes &random, std::size_t count);
//! Six digits, each code equally likely.
[[nodiscard]] std::string randomCode(platform::RandomBytes &random);
//! Takes the same time wherever two texts of the same length differ.
[[nodiscard]] bool sameSecret(std::string_view one, std::string_view other);

}
