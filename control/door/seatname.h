// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How seats are called on the wire.
#pragma once

#include <string>
#include <string_view>

namespace door {

inline constexpr std::string_view operatorSeat = "operator";

//! "operator", "judge:<id>", "display:<n>" or "mc".
[[nodiscard]] bool isSeatName(std::string_view seat);
[[nodiscard]] bool mayKnowSecrets(std::string_view seat); //!< operator and mc
//! The class of seats that is sent the same bytes: "operator", "judge:gk3", "display" (all of
//! them), "mc".
[[nodiscard]] std::string audienceOf(std::string_view seat);

}
